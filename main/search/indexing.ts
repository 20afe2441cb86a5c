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
  replaceEntries
} from '../../db/tables/search'
import { awaitFile, fileParts, retryFiles } from '../../db/tables/search-files'
import {
  annexSource,
  attendanceSource,
  blockSources,
  bodySource,
  changesSince,
  idsWhere,
  itemSource,
  itemsOfBlock,
  meetingSource,
  personSource
} from '../../db/tables/search-sources'
import { unitsOfChange } from './dirty'
import {
  annexEntries,
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
const VERSION = '1'
/** How many changes are looked through in one transaction. */
const CHANGES = 2000

export interface IndexState {
  /** units still to be indexed; what stands in changes that were not looked through is not counted */
  pending: number
  /** whether anything was written */
  didWork: boolean
}

/** So many units are indexed even when the time is up: what was just typed is found at once. */
const AT_LEAST = 30

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
    store.sqlite.transaction(() => {
      for (let done = 0; done < atLeast || performance.now() < end; done += 1) {
        const unit = nextDirty(store, 1)[0]
        if (!unit) break
        indexUnit(store, unit)
        removeDirty(store, unit)
      }
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

/** How much of the index is rewritten in one step of tidying (pages of 4 kB). */
const TIDY_PAGES = 48

/** Tidies a little, when there is nothing to index; false when all is tidy. */
export function tidy(store: Store): boolean {
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
      for (const id of idsWhere(store, table, 'deleted', 0)) markDirty(store, { id, kind })
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

/** Indexes one row, or marks what hangs on it. */
function indexUnit(store: Store, { id, kind }: DirtyUnit): void {
  if (kind === 'meetingAll') markMeeting(store, id)
  else if (kind === 'bodyAll') markAll(store, 'meetingAll', idsWhere(store, 'meeting', 'body_id', id))
  else if (kind === 'itemAnnexes') markAll(store, 'annex', idsWhere(store, 'annex', 'item_id', id))
  else if (kind === 'organization') markAll(store, 'person', idsWhere(store, 'person', 'organization_id', id))
  else if (kind === 'file') markAll(store, 'annex', idsWhere(store, 'annex', 'file_hash', id))
  else replaceEntries(store, `${kind} ${id}`, entriesOf(store, kind, id))
}

function markMeeting(store: Store, id: string): void {
  if (!meetingSource(store, id)) {
    removeMeetingEntries(store, id)
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

function annexEntriesOf(store: Store, id: string): IndexEntry[] {
  const annex = annexSource(store, id)
  const meeting = annex && meetingSource(store, annex.stream_id)
  if (!annex || !meeting) return []
  const item = annex.item_id === null ? null : itemSource(store, annex.item_id)
  if (annex.item_id !== null && !item) return []
  const hash = annex.file_hash
  if (hash && isReadable(annex.file_name)) awaitFile(store, hash)
  return annexEntries(meeting, item, annex, hash ? fileParts(store, hash) : [])
}
