import { fromSqlite } from '../open'
import type { Store } from '../store'
import { DELETED, type Entity } from './registry'
import { statementsOf } from './statements'
import { type Edit, type WriteContext, type Written, write } from './write'

/** A row's open draft: its latest field values, on disk but not yet a change. */
export interface Draft {
  row: string
  stream: string
  entity: Entity
  fields: Record<string, unknown>
}

/**
 * Puts drafts on disk in one transaction; when it returns they are durable. Later drafts of a row replace earlier
 * ones field by field.
 * @param seen the newest local sequence that the editor was showing
 * @returns the instant (ISO, UTC) of the commit
 * @throws StoreError when the disk refuses; nothing is then changed
 */
export function saveDrafts(store: Store, drafts: readonly Draft[], seen: number, now = new Date()): string {
  const at = now.toISOString()
  const sql = statementsOf(store)
  try {
    store.sqlite.transaction(() => {
      for (const draft of drafts) {
        const known = sql.getDraft.get(draft.row) as string | undefined
        const fields = { ...(known ? JSON.parse(known) : {}), ...draft.fields }
        sql.putDraft.run(draft.row, draft.stream, draft.entity, JSON.stringify(fields), seen, at)
      }
    })()
  } catch (error) {
    throw fromSqlite(error)
  }
  return at
}

/** How many rows have an open draft; of one stream, or of all. */
export function draftCount(store: Store, stream?: string): number {
  const sql = stream ? 'SELECT count(*) FROM draft WHERE stream_id = ?' : 'SELECT count(*) FROM draft'
  const statement = store.sqlite.prepare(sql).pluck()
  return Number(stream ? statement.get(stream) : statement.get())
}

interface DraftRow {
  row_id: string
  stream_id: string
  entity: Entity
  fields: string
  seen: number
}

/**
 * Seals open drafts into changes, one batch a stream, in the same transaction that removes them.
 * @param stream only this meeting's; absent: all, as at start after a crash
 */
export function sealDrafts(
  store: Store,
  context: Omit<WriteContext, 'seen' | 'alongside'>,
  stream?: string
): Written[] {
  const rows = store.sqlite
    .prepare(
      `SELECT row_id, stream_id, entity, fields, seen FROM draft ${stream ? 'WHERE stream_id = ?' : ''} ORDER BY row_id`
    )
    .all(...(stream ? [stream] : [])) as DraftRow[]
  const streams = new Map<string, DraftRow[]>()
  for (const row of rows) streams.set(row.stream_id, [...(streams.get(row.stream_id) ?? []), row])
  return [...streams].map(([id, drafts]) => {
    const seen = Math.min(...drafts.map((draft) => draft.seen))
    return write(store, drafts.flatMap(editsOf), {
      ...context,
      seen,
      stream: id,
      alongside: () => store.sqlite.prepare('DELETE FROM draft WHERE stream_id = ?').run(id)
    })
  })
}

function editsOf(draft: DraftRow): Edit[] {
  const fields = Object.entries(JSON.parse(draft.fields) as Record<string, unknown>)
  return fields
    .map(([field, value]) => ({
      entity: draft.entity,
      stream: draft.stream_id,
      row: draft.row_id,
      field,
      value
    }))
    .sort((a, b) => Number(a.field === DELETED) - Number(b.field === DELETED))
}
