import type { Store } from '../store'

/** Rows that belong to this installation alone: preferences, opened documents, findings put away. */

export function readMeta(store: Store, key: string): string | null {
  return (
    (store.sqlite.prepare('SELECT value FROM store_meta WHERE key = ?').pluck().get(key) as
      | string
      | undefined) ?? null
  )
}

export function writeMeta(store: Store, values: Record<string, string>): void {
  const set = store.sqlite.prepare(
    'INSERT INTO store_meta (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value'
  )
  store.sqlite.transaction(() => {
    for (const [key, value] of Object.entries(values)) set.run(key, value)
  })()
}

export interface SourceDocument {
  name: string | null
  text: string
}

export function readSource(store: Store, meetingId: string): SourceDocument | null {
  const row = store.sqlite
    .prepare('SELECT name, text FROM source_document WHERE meeting_id = ?')
    .get(meetingId)
  return (row as SourceDocument | undefined) ?? null
}

/** Keeps the opened document; called alongside the write that makes its meeting, in the same transaction. */
export function insertSource(store: Store, meetingId: string, source: SourceDocument): void {
  store.sqlite
    .prepare('INSERT INTO source_document (meeting_id, name, text) VALUES (?, ?, ?)')
    .run(meetingId, source.name, source.text)
}

export interface DismissalRow {
  code: string
  key: string
  scope: 'place' | 'body'
}

/** Findings put away for this meeting, and those for its whole body. */
export function readDismissals(store: Store, meetingId: string, bodyId: string | null): DismissalRow[] {
  return store.sqlite
    .prepare(
      `SELECT code, key, CASE WHEN meeting_id IS NULL THEN 'body' ELSE 'place' END AS scope
       FROM dismissal WHERE meeting_id = ? OR (meeting_id IS NULL AND body_id = ?)`
    )
    .all(meetingId, bodyId) as DismissalRow[]
}

export function insertDismissal(
  store: Store,
  row: { id: string; meetingId: string | null; bodyId: string | null; code: string; key: string }
): void {
  store.sqlite
    .prepare('INSERT INTO dismissal (id, meeting_id, body_id, code, key) VALUES (?, ?, ?, ?, ?)')
    .run(row.id, row.meetingId, row.bodyId, row.code, row.key)
}

/** How many rows each table holds. */
export function countRows(store: Store): Record<string, number> {
  const tables = store.sqlite
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .pluck()
    .all() as string[]
  return Object.fromEntries(
    tables.map((name) => [name, Number(store.sqlite.prepare(`SELECT count(*) FROM "${name}"`).pluck().get())])
  )
}
