import type { Statement } from 'better-sqlite3'
import type { Store } from '../store'

/**
 * The search index: derived local rows without changes. What is put in has been folded and stemmed by the caller; how
 * an entry's number orders the hits is said in docs/decisions/0008-search.md.
 */

/** A thing that can be found, or a part of it. */
export interface IndexEntry {
  kind: string
  /** greater comes first: titles before decisions before text */
  rank: number
  /** days since the year 0 of the meeting; null for what has no day, which comes first */
  day: number | null
  meeting: string | null
  item: string | null
  row: string
  part: number
  words: string
  stems: string
  context: string
  facets: string
  /** what a hit shows: its name, what tells it from others, and what an excerpt is cut from */
  title: string
  detail: string
  text: string
  /** the blocks that the text is joined from by line breaks, and how long each is */
  blocks: readonly (readonly [id: string, length: number])[] | null
}

export interface FoundEntry {
  id: number
  kind: string
  meeting: string | null
  item: string | null
  row: string
  part: number
  title: string
  detail: string
  text: string
  /** JSON, as in IndexEntry */
  blocks: string | null
}

/** What is to be indexed anew: a row, or all that hangs on it. */
export interface DirtyUnit {
  id: string
  kind: string
}

const RANKS = 2 ** 48
const DAYS = 2 ** 28
/** Later than any meeting: what has no day. */
const NO_DAY = 2 ** 20 - 1

/** The least and the greatest number of an entry of this rank between two days (both included). */
export function rangeOf(rank: number, from: number, to: number): [number, number] {
  return [rank * RANKS + from * DAYS, rank * RANKS + (to + 1) * DAYS - 1]
}

function prepare({ sqlite }: Store) {
  const cache = new Map<string, Statement>()
  return {
    takeSerials: sqlite
      .prepare(
        `INSERT INTO store_meta (key, value) VALUES ('search.serial', CAST(@count AS TEXT))
         ON CONFLICT DO UPDATE SET value = CAST(value AS INTEGER) + @count RETURNING CAST(value AS INTEGER)`
      )
      .pluck(),
    insertEntry: sqlite.prepare(
      `INSERT INTO search_entry (id, kind, unit, meeting_id, item_id, row_id, part, title, detail, text, blocks)
       VALUES (@id, @kind, @unit, @meeting, @item, @row, @part, @title, @detail, @text, @blocks)`
    ),
    insertText: sqlite.prepare(
      'INSERT INTO search_index (rowid, words, stems, context, facets) VALUES (@id, @words, @stems, @context, @facets)'
    ),
    entriesOfUnit: sqlite.prepare('SELECT id FROM search_entry WHERE unit = ?').pluck(),
    entriesOfMeeting: sqlite.prepare('SELECT id FROM search_entry WHERE meeting_id = ? LIMIT ?').pluck(),
    removeEntry: sqlite.prepare('DELETE FROM search_entry WHERE id = ?'),
    removeText: sqlite.prepare('DELETE FROM search_index WHERE rowid = ?'),
    markDirty: sqlite.prepare('INSERT INTO search_dirty (id, kind) VALUES (?, ?) ON CONFLICT DO NOTHING'),
    nextDirty: sqlite.prepare('SELECT id, kind FROM search_dirty LIMIT ?'),
    clean: sqlite.prepare('DELETE FROM search_dirty WHERE id = ? AND kind = ?'),
    countDirty: sqlite.prepare('SELECT count(*) FROM search_dirty').pluck(),
    cached: (text: string): Statement => {
      const known = cache.get(text) ?? sqlite.prepare(text)
      cache.set(text, known)
      return known
    }
  }
}

type Statements = ReturnType<typeof prepare>
const statements = new WeakMap<Store, Statements>()

function sqlOf(store: Store): Statements {
  const known = statements.get(store) ?? prepare(store)
  statements.set(store, known)
  return known
}

/**
 * Puts the entries of some units in the place of those that they had. Runs inside the caller's transaction. In the
 * order of their numbers: for each number that is smaller than the one before, FTS5 begins a new piece of the index.
 */
export function replaceEntries(store: Store, units: ReadonlyMap<string, readonly IndexEntry[]>): void {
  const sql = sqlOf(store)
  removeEntries(
    sql,
    [...units.keys()].flatMap((unit) => sql.entriesOfUnit.all(unit) as number[])
  )
  const all = [...units].flatMap(([unit, entries]) => entries.map((entry) => ({ unit, entry })))
  if (all.length === 0) return
  const before = Number(sql.takeSerials.get({ count: all.length })) - all.length
  const rows = all.map(({ unit, entry }, at) => ({ id: numberOf(entry, before + at + 1), unit, entry }))
  rows.sort((one, other) => one.id - other.id)
  for (const { id, unit, entry } of rows) {
    const { kind, meeting, item, row, part, words, stems, context, facets, title, detail, text } = entry
    const blocks = entry.blocks && JSON.stringify(entry.blocks)
    sql.insertEntry.run({ id, kind, unit, meeting, item, row, part, title, detail, text, blocks })
    sql.insertText.run({ id, words, stems, context, facets })
  }
}

function numberOf({ rank, day }: IndexEntry, serial: number): number {
  return rank * RANKS + Math.min(Math.max(day ?? NO_DAY, 0), NO_DAY) * DAYS + (serial % DAYS)
}

/** Takes some entries of a meeting away. @returns whether that was all it had */
export function removeMeetingEntries(store: Store, meetingId: string, most: number): boolean {
  const sql = sqlOf(store)
  const ids = sql.entriesOfMeeting.all(meetingId, most) as number[]
  removeEntries(sql, ids)
  return ids.length < most
}

function removeEntries(sql: Statements, ids: number[]): void {
  for (const id of ids.sort((one, other) => one - other)) {
    sql.removeText.run(id)
    sql.removeEntry.run(id)
  }
}

/** The units that have entries and whose name begins like this. */
export function unitsFrom(store: Store, start: string): string[] {
  return sqlOf(store)
    .cached('SELECT DISTINCT unit FROM search_entry WHERE unit >= ? AND unit < ?')
    .pluck()
    .all(start, `${start}\uffff`) as string[]
}

export function markDirty(store: Store, unit: DirtyUnit): void {
  sqlOf(store).markDirty.run(unit.id, unit.kind)
}

export function nextDirty(store: Store, count: number): DirtyUnit[] {
  return sqlOf(store).nextDirty.all(count) as DirtyUnit[]
}

export function removeDirty(store: Store, unit: DirtyUnit): void {
  sqlOf(store).clean.run(unit.id, unit.kind)
}

export function countDirty(store: Store): number {
  return Number(sqlOf(store).countDirty.get())
}

/**
 * Joins some of the small pieces that the full-text table is written in, so that a word is looked up in few of them.
 * @param pages how much is rewritten at most
 * @returns false when there is nothing left to join
 */
export function joinPieces(store: Store, pages: number): boolean {
  const changes = () => Number(sqlOf(store).cached('SELECT total_changes()').pluck().get())
  const before = changes()
  sqlOf(store).cached("INSERT INTO search_index (search_index, rank) VALUES ('merge', ?)").run(pages)
  // SQLite's own sign: the statement itself counts for one.
  return changes() - before >= 2
}

/** More pieces than ever come together while `joinPieces` is called now and then: SQLite then joins them at once. */
const MOST_PIECES = 400

/**
 * Empties the index; the text of annex files, which does not depend on it, stays. FTS5 is not to join its pieces in
 * whichever commit comes next: that is `joinPieces`, a little at a time.
 */
export function emptyIndex(store: Store): void {
  store.sqlite.exec(
    `DELETE FROM search_entry; DELETE FROM search_dirty;
     INSERT INTO search_index (search_index) VALUES ('delete-all');
     INSERT INTO search_index (search_index, rank) VALUES ('automerge', 0), ('crisismerge', ${MOST_PIECES})`
  )
}

export interface FindOptions {
  /** an FTS5 expression over words, stems, context and facets */
  match: string
  /** only these meetings; null: all */
  meetings: readonly string[] | null
  /** ranges of entry numbers, best first; null: all */
  ranges: readonly (readonly [number, number])[] | null
}

const EXPRESSION = `FROM search_index s CROSS JOIN search_entry e ON e.id = s.rowid WHERE search_index MATCH @match`
const BARE = 'FROM search_index s WHERE search_index MATCH @match'
const IN_RANGE = ' AND s.rowid BETWEEN @from AND @to'
const IN_MEETINGS = ' AND e.meeting_id IN (SELECT value FROM json_each(@meetings))'

/**
 * The numbers of the entries that match, best first and no more than `bound`: the number of an entry is its place, so
 * nothing is sorted. One walk tells both which the first are and how many there are.
 */
export function numbersMatching(store: Store, options: FindOptions, bound: number): number[] {
  const { match, ranges } = options
  const meetings = options.meetings && JSON.stringify(options.meetings)
  const where = `${meetings ? EXPRESSION : BARE}${ranges ? IN_RANGE : ''}${meetings ? IN_MEETINGS : ''}`
  const find = sqlOf(store).cached(`SELECT s.rowid ${where} ORDER BY s.rowid DESC LIMIT @limit`).pluck()
  const found: number[] = []
  for (const [from, to] of ranges ?? [[0, 0] as const]) {
    const given = { match, ...(meetings ? { meetings } : {}), ...(ranges ? { from, to } : {}) }
    found.push(...(find.all({ ...given, limit: bound - found.length }) as number[]))
    if (found.length >= bound) break
  }
  return found
}

/** The entries of these numbers, in their order. */
export function entriesNumbered(store: Store, ids: readonly number[]): FoundEntry[] {
  const find = sqlOf(store).cached(
    `SELECT e.id, e.kind, e.meeting_id AS meeting, e.item_id AS item, e.row_id AS row, e.part, e.title, e.detail,
       e.text, e.blocks
     FROM json_each(?) j CROSS JOIN search_entry e ON e.id = j.value ORDER BY j.key`
  )
  return find.all(JSON.stringify(ids)) as FoundEntry[]
}

/** The meetings that have an entry which matches. */
export function meetingsMatching(store: Store, match: string): string[] {
  return sqlOf(store)
    .cached(`SELECT DISTINCT e.meeting_id ${EXPRESSION} AND e.meeting_id IS NOT NULL`)
    .pluck()
    .all({ match }) as string[]
}
