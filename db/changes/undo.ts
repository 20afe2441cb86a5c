import type { Store } from '../store'
import { DELETED, type Entity } from './registry'
import { type Edit, type Written, write } from './write'

interface BatchRow {
  id: string
  label: string
  stream_id: string | null
}

interface ChangeRow {
  id: string
  stream_id: string
  entity: Entity
  row_id: string
  field: string
  parents: string
}

/** What undo and redo would take back or bring again; null where there is nothing. */
export function undoState(store: Store): { undo: BatchRow | null; redo: BatchRow | null } {
  const undo = store.sqlite
    .prepare(
      "SELECT id, label, stream_id FROM batch WHERE kind IN ('do', 'redo') AND undone_by IS NULL ORDER BY id DESC LIMIT 1"
    )
    .get() as BatchRow | undefined
  // A new action closes the way forward: only undos since the last one can be brought again.
  const redo = store.sqlite
    .prepare(
      `SELECT id, label, stream_id FROM batch WHERE kind = 'undo' AND undone_by IS NULL
       AND id > coalesce((SELECT max(id) FROM batch WHERE kind = 'do'), '') ORDER BY id DESC LIMIT 1`
    )
    .get() as BatchRow | undefined
  return { undo: undo ?? null, redo: redo ?? null }
}

/** Takes the last action back by compensating changes; null when there is none. Survives a restart. */
export function undo(store: Store, author: string): (Written & { batchRow: BatchRow }) | null {
  const batch = undoState(store).undo
  return batch && { ...compensate(store, batch, 'undo', author), batchRow: batch }
}

/** Brings again what was undone last; null when there is nothing. */
export function redo(store: Store, author: string): (Written & { batchRow: BatchRow }) | null {
  const batch = undoState(store).redo
  return batch && { ...compensate(store, batch, 'redo', author), batchRow: batch }
}

function compensate(store: Store, batch: BatchRow, kind: 'undo' | 'redo', author: string): Written {
  const changes = store.sqlite
    .prepare(
      'SELECT id, stream_id, entity, row_id, field, parents FROM change WHERE batch_id = ? ORDER BY seq DESC'
    )
    .all(batch.id) as ChangeRow[]
  const edits = changes.flatMap((change) => compensation(store, change, batch.id))
  // A row that the batch made is taken away by its tombstone; that must come last, to know all its other heads.
  edits.sort(
    (a, b) =>
      Number(a.field === DELETED && a.value === true) - Number(b.field === DELETED && b.value === true)
  )
  return write(store, edits, {
    author,
    label: batch.label,
    kind,
    undoes: batch.id,
    ...(batch.stream_id ? { stream: batch.stream_id } : {})
  })
}

function compensation(store: Store, change: ChangeRow, batch: string): Edit[] {
  const { sqlite } = store
  const base = { entity: change.entity, stream: change.stream_id, row: change.row_id }
  const first = sqlite
    .prepare('SELECT batch_id FROM change WHERE row_id = ? ORDER BY seq LIMIT 1')
    .pluck()
    .get(change.row_id)
  if (first === batch) return [{ ...base, field: DELETED, value: true }]
  const prior = sqlite
    .prepare(
      `SELECT v.value FROM change c JOIN change_value v ON v.change_id = c.id
       WHERE c.row_id = ? AND c.field = ? AND c.id IN (SELECT value FROM json_each(?)) ORDER BY c.hlc DESC, c.device DESC, c.id DESC`
    )
    .pluck()
    .get(change.row_id, change.field, change.parents) as string | undefined
  return [
    {
      ...base,
      field: change.field,
      value: prior === undefined ? null : JSON.parse(prior),
      ...parentsFor(change)
    }
  ]
}

/** The undo replaces what the action wrote; a later edit by somebody else stays as a rival. A tombstone takes all. */
function parentsFor(change: ChangeRow): Pick<Edit, 'parents'> {
  return change.field === DELETED ? {} : { parents: [change.id] }
}
