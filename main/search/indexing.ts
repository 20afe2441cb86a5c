import { newestSequence } from '../../db/changes/write'
import type { Store } from '../../db/store'
import { readMeta, writeMeta } from '../../db/tables/local'
import {
  countDirty,
  type DirtyUnit,
  emptyIndex,
  type IndexEntry,
  joinPieces,
  markDirty,
  nextDirty,
  removeDirty,
  removeMeetingEntries,
  replaceEntries,
  unitsFrom
} from '../../db/tables/search'
import { awaitFile, countFileParts, fileParts, retryFiles } from '../../db/tables/search-files'
import {
  annexSource,
  attendanceSource,
  blockSources,
  bodySource,
  changesSince,
  idsAfter,
  idsWhere,
  itemSource,
  itemsOfBlock,
  meetingSource,
  personSource
} from '../../db/tables/search-sources'
import { unitsOfChange } from './dirty'
import {
  annexEntries,
  annexTextEntries,
  attendanceEntries,
  bodyEntries,
  itemEntries,
  meetingEntries,
  personEntries
} from './entries'
import { isReadable } from './file-rules'

/**
 * Which words are in the index depends on the code as well: a new way of folding or cutting is a new version, and the
 * index is then made anew.
 */
export const VERSION = '2'
/** How many changes are looked through in one transaction. */
const CHANGES = 500

export interface IndexState {
  /** units still to be indexed; what stands in changes that were not looked through is not counted */
  pending: number
  /** whether anything was written */
  didWork: boolean
}

/** So many units are indexed even when the time is up: what was just typed is found at once. */
const AT_LEAST = 30
/** Characters that are put in the index in one step, about: writing a word costs more than reading it. */
const TEXT = 24_000
/** How many parts of a file's text are one unit: about as much as a step may write. */
const PARTS = 4
/** How many rows are marked, or entries taken away, at once. */
const ROWS = 200

/**
 * Brings the index nearer to the rows: looks through what the change log has new, and indexes until the time is up.
 * Each step is one transaction with what it has finished, so that it may end (or be ended) anywhere.
 * @param budget milliseconds, about: one unit more may be begun
 * @param atLeast units that are indexed however long it takes
 */
export function catchUp(store: Store, budget: number, atLeast = AT_LEAST): IndexState {
  if (isUpToDate(store)) return { pending: 0, didWork: false }
  return withoutFlush(store, () => {
    const end = performance.now() + budget
    begin(store)
    while (lookThrough(store) && performance.now() < end);
    // The writing is the second half of the time.
    const middle = performance.now() + (end - performance.now()) / 2
    store.sqlite.transaction(() => {
      const made = new Map<string, readonly IndexEntry[]>()
      let length = 0
      for (let done = 0; length < TEXT && (done < atLeast || performance.now() < middle); done += 1) {
        const unit = nextDirty(store, 1)[0]
        if (!unit) break
        // First, since what is only begun marks itself again.
        removeDirty(store, unit)
        const entries = indexUnit(store, unit)
        if (entries) made.set(`${unit.kind} ${unit.id}`, entries)
        for (const { words } of entries ?? []) length += words.length
      }
      replaceEntries(store, made)
    })()
    return { pending: countDirty(store), didWork: true }
  })
}

function isUpToDate(store: Store): boolean {
  return (
    readMeta(store, 'search.version') === VERSION &&
    nextDirty(store, 1).length === 0 &&
    newestSequence(store) === Number(readMeta(store, 'search.seq'))
  )
}

/**
 * Work that a power cut may take back: the index follows the change log again from where its own tables say it was,
 * so its commits need not wait for the disk. In WAL the order of commits holds all the same, and the next one of a
 * user's action waits for what came before it too.
 */
function withoutFlush<T>(store: Store, work: () => T): T {
  store.sqlite.pragma('synchronous = NORMAL')
  try {
    return work()
  } finally {
    store.sqlite.pragma('synchronous = FULL')
  }
}

/** How long a step of the background takes, about (milliseconds): a key that is struck meanwhile waits for it. */
const STEP = 12
/** How much of the index is rewritten in one step of tidying (pages of 4 kB). */
const TIDY_PAGES = 48
/** After so many steps of indexing comes one of tidying, so that the pieces never become too many. */
const TIDY_AFTER = 4

export type Progress = 'indexed' | 'tidied' | 'done'

/** The background's work, one short step a call: what is to be indexed, and in between and at the end some tidying. */
export function backgroundSteps(): (store: Store) => Progress {
  let untidied = TIDY_AFTER
  return (store) => {
    if (untidied < TIDY_AFTER && catchUp(store, STEP, 1).didWork) {
      untidied += 1
      return 'indexed'
    }
    if (untidied > 0 && tidy(store)) {
      // Nothing else to do: it goes on until all is tidy.
      untidied = isUpToDate(store) ? 1 : 0
      return 'tidied'
    }
    untidied = 0
    return isUpToDate(store) ? 'done' : 'tidied'
  }
}

/** Tidies a little; false when all is tidy. */
function tidy(store: Store): boolean {
  return withoutFlush(store, () => joinPieces(store, TIDY_PAGES))
}

/** Forgets the index; the next steps make it anew from the rows. */
export function forgetIndex(store: Store): void {
  writeMeta(store, { 'search.version': '' })
}

/** An index of another version, or none: everything is to be indexed. */
function begin(store: Store): void {
  if (readMeta(store, 'search.version') === VERSION) return
  store.sqlite.transaction(() => {
    emptyIndex(store)
    retryFiles(store)
    const newest = newestSequence(store)
    for (const [table, kind] of [
      ['body', 'body'],
      ['person', 'person'],
      ['meeting', 'meetingAll']
    ] as const)
      markDirty(store, { id: `${table}:${kind}:`, kind: 'every' })
    writeMeta(store, { 'search.version': VERSION, 'search.seq': String(newest) })
  })()
}

/** Marks what the next changes touch; false when there are none. */
function lookThrough(store: Store): boolean {
  const seq = Number(readMeta(store, 'search.seq') ?? 0)
  const changes = changesSince(store, seq, CHANGES)
  const last = changes.at(-1)
  if (!last) return false
  store.sqlite.transaction(() => {
    const seen = new Set<string>()
    for (const change of changes) {
      for (const unit of unitsOfChange(change)) {
        const name = `${unit.kind} ${unit.id}`
        if (seen.has(name)) continue
        seen.add(name)
        if (unit.kind !== 'block') markDirty(store, unit)
        else for (const id of itemsOfBlock(store, unit.id)) markDirty(store, { kind: 'item', id })
      }
    }
    writeMeta(store, { 'search.seq': String(last.seq) })
  })()
  return true
}

function markAll(store: Store, kind: string, ids: readonly string[]): void {
  for (const id of ids) markDirty(store, { kind, id })
}

/** The entries of one row; null for a unit that only marks what hangs on it. */
function indexUnit(store: Store, { id, kind }: DirtyUnit): IndexEntry[] | null {
  if (kind === 'every') markNext(store, id)
  else if (kind === 'meetingAll') markMeeting(store, id)
  else if (kind === 'bodyAll') markAll(store, 'meetingAll', idsWhere(store, 'meeting', 'body_id', id))
  else if (kind === 'itemAnnexes') markAll(store, 'annex', idsWhere(store, 'annex', 'item_id', id))
  else if (kind === 'organization') markAll(store, 'person', idsWhere(store, 'person', 'organization_id', id))
  else if (kind === 'file') markAll(store, 'annex', idsWhere(store, 'annex', 'file_hash', id))
  else {
    if (kind === 'annex') markAnnexText(store, id)
    return entriesOf(store, kind, id)
  }
  return null
}

/** Marks the next rows of a table. @param id the table, what to mark them as, and the last row that was */
function markNext(store: Store, id: string): void {
  const [table, kind = '', after = ''] = id.split(':') as ['body' | 'person' | 'meeting', string?, string?]
  const ids = idsAfter(store, table, after, ROWS)
  markAll(store, kind, ids)
  if (ids.length === ROWS) markDirty(store, { id: `${table}:${kind}:${ids.at(-1)}`, kind: 'every' })
}

/** Marks the parts that the annex's file has, and those that it had. */
function markAnnexText(store: Store, id: string): void {
  const start = `annexText ${id}#`
  for (const unit of unitsFrom(store, start))
    markDirty(store, { id: unit.slice('annexText '.length), kind: 'annexText' })
  const hash = annexSource(store, id)?.file_hash
  const count = hash ? countFileParts(store, hash) : 0
  for (let first = 0; first < count; first += PARTS)
    markDirty(store, { id: `${id}#${first}`, kind: 'annexText' })
}

function markMeeting(store: Store, id: string): void {
  if (!meetingSource(store, id)) {
    if (!removeMeetingEntries(store, id, ROWS)) markDirty(store, { id, kind: 'meetingAll' })
    return
  }
  markDirty(store, { kind: 'meeting', id })
  markAll(store, 'item', idsWhere(store, 'agenda_item', 'stream_id', id))
  markAll(store, 'attendance', idsWhere(store, 'attendance', 'stream_id', id))
  markAll(store, 'annex', idsWhere(store, 'annex', 'stream_id', id))
}

/** What the rows say now; nothing for what is in the trash, or whose meeting or item is. */
function entriesOf(store: Store, kind: string, id: string): IndexEntry[] {
  switch (kind) {
    case 'meeting': {
      const meeting = meetingSource(store, id)
      return meeting ? meetingEntries(meeting) : []
    }
    case 'item': {
      const item = itemSource(store, id)
      const meeting = item && meetingSource(store, item.stream_id)
      return item && meeting ? itemEntries(meeting, item, blockSources(store, id)) : []
    }
    case 'attendance': {
      const row = attendanceSource(store, id)
      const meeting = row && meetingSource(store, row.stream_id)
      return row && meeting ? attendanceEntries(meeting, row) : []
    }
    case 'annex':
      return annexEntriesOf(store, id)
    case 'annexText': {
      const [annexId = '', first] = id.split('#')
      return annexEntriesOf(store, annexId, Number(first))
    }
    case 'person': {
      const person = personSource(store, id)
      return person ? personEntries(person) : []
    }
    case 'body': {
      const body = bodySource(store, id)
      return body ? bodyEntries(body) : []
    }
    default:
      return []
  }
}

/** @param first the first of the parts of the file's text; absent: only the annex's title */
function annexEntriesOf(store: Store, id: string, first?: number): IndexEntry[] {
  const annex = annexSource(store, id)
  const meeting = annex && meetingSource(store, annex.stream_id)
  if (!annex || !meeting) return []
  const item = annex.item_id === null ? null : itemSource(store, annex.item_id)
  if (annex.item_id !== null && !item) return []
  const hash = annex.file_hash
  if (hash && isReadable(annex.file_name)) awaitFile(store, hash)
  if (first === undefined) return annexEntries(meeting, item, annex)
  return hash ? annexTextEntries(meeting, item, annex, fileParts(store, hash, first, PARTS), first) : []
}
