import { randomBytes } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import { fromSqlite } from '../open'
import type { Store } from '../store'
import { compareShown, isDeleted } from './fold'
import { changeId, valueDigest } from './header'
import { tick } from './hlc'
import { columnsOf, DELETED, ENTITIES, type Entity } from './registry'
import { type Statements, statementsOf } from './statements'

/** One field that gets a new value. `null` empties it. */
export interface Edit {
  entity: Entity
  stream: string
  row: string
  field: string
  value: unknown
  /** ids of the changes that it replaces, where the caller knows better than `seen` (undo) */
  parents?: readonly string[]
}

export interface WriteContext {
  /** who writes, as displayed */
  author: string
  /** what the user did, in her words, for undo and history */
  label: string
  /** the newest local sequence that the editor was showing; absent: all there is */
  seen?: number | undefined
  kind?: 'do' | 'undo' | 'redo'
  /** the batch that this one undoes or redoes */
  undoes?: string
  /** the meeting, body … that the user was in */
  stream?: string
  now?: Date
  /** runs in the same transaction, after the changes: other local rows that belong to the action */
  alongside?: () => void
}

export interface Written {
  batch: string | null
  /** newest local sequence after the write: what an editor has now seen */
  seen: number
  changes: number
}

interface Head {
  id: string
  seq: number
  device: string
  hlc: string
  parents: string
}

/**
 * The one function that changes shared rows: records each edit as an immutable change, keeps the heads of its
 * register, the version vector and the row, all in one transaction. Edits that change nothing are left out.
 * @throws StoreError when the disk refuses; nothing is then changed
 */
export function write(store: Store, edits: readonly Edit[], context: WriteContext): Written {
  try {
    return store.guarded(() => writeInTransaction(store, edits, context))
  } catch (error) {
    throw fromSqlite(error)
  }
}

function writeInTransaction(store: Store, edits: readonly Edit[], context: WriteContext): Written {
  const sql = statementsOf(store)
  const now = context.now ?? new Date()
  const batch = uuidv7()
  const touched = new Map<string, { edit: Edit; fields: Set<string> }>()
  let clock = (sql.getMeta.get('clock') as string | undefined) ?? null
  const ends = new Map<string, VectorEnd>()
  let count = 0
  // A delete must name what the same batch changed before it, so order matters and each edit sees the last one.
  for (const edit of edits) {
    const value = JSON.stringify(edit.value ?? null)
    const heads = sql.heads.all(edit.row, edit.field) as Head[]
    if (heads.length < 2 && sameAsShown(sql, heads, edit.field, value)) continue
    const parents = edit.parents ?? parentsOf(store, sql, edit, heads, context.seen)
    clock = tick(clock, now.getTime())
    record(store, sql, ends, {
      edit,
      value,
      parents: [...parents].sort(),
      clock,
      batch,
      author: context.author
    })
    const row = touched.get(edit.row) ?? { edit, fields: new Set<string>() }
    touched.set(edit.row, row)
    row.fields.add(edit.field)
    count += 1
  }
  for (const [stream, end] of ends) sql.setVector.run(stream, store.device, end.number, end.change)
  for (const { edit, fields } of touched.values()) materialise(sql, edit, fields)
  if (count > 0) {
    sql.setMeta.run('clock', clock)
    sql.insertBatch.run({
      id: batch,
      at: now.toISOString(),
      kind: context.kind ?? 'do',
      label: context.label,
      stream: context.stream ?? edits[0]?.stream ?? null,
      undoes: context.undoes ?? null
    })
    if (context.undoes) sql.markUndone.run(batch, context.undoes)
  }
  context.alongside?.()
  return { batch: count > 0 ? batch : null, seen: newestSequence(store), changes: count }
}

function sameAsShown(sql: Statements, heads: readonly Head[], field: string, value: string): boolean {
  const head = heads[0]
  if (!head) return value === 'null' || (field === DELETED && value === 'false')
  return sql.valueOf.get(head.id) === value
}

/**
 * The changes that the editor was showing: heads as of `seen`, and what this device wrote since (the user knows her
 * own typing). An import that landed meanwhile is not among them and so becomes a rival. A delete names every head
 * of the row, so that an edit which it did not know of can win over it.
 */
function parentsOf(
  store: Store,
  sql: Statements,
  edit: Edit,
  heads: readonly Head[],
  seen: number | undefined
): string[] {
  if (heads.length === 0 && edit.field !== DELETED) return []
  const all =
    edit.field === DELETED
      ? (sql.changesOfRow.all(edit.row) as (Head & { field: string })[])
      : (sql.changesOfRegister.all(edit.row, edit.field) as (Head & { field: string })[])
  const visible =
    seen === undefined ? all : all.filter((change) => change.seq <= seen || change.device === store.device)
  const replacedIn = new Map<string, Set<string>>()
  for (const change of visible) {
    const replaced = replacedIn.get(change.field) ?? new Set<string>()
    replacedIn.set(change.field, replaced)
    for (const parent of JSON.parse(change.parents) as string[]) replaced.add(parent)
  }
  return visible.filter((change) => !replacedIn.get(change.field)?.has(change.id)).map((change) => change.id)
}

interface Recorded {
  edit: Edit
  value: string
  parents: string[]
  clock: string
  batch: string
  author: string
}

/** Where this device's part of a stream ends: the number and id of its last change. */
interface VectorEnd {
  number: number
  change: string
}

function nextNumber(store: Store, sql: Statements, ends: Map<string, VectorEnd>, edit: Edit): number {
  const end = ends.get(edit.stream)
  if (end) return end.number + 1
  sql.ensureStream.run(edit.stream, ENTITIES[edit.entity].stream)
  return ((sql.lastNumber.get(edit.stream, store.device) as number | undefined) ?? 0) + 1
}

function record(
  store: Store,
  sql: Statements,
  ends: Map<string, VectorEnd>,
  { edit, value, parents, clock, batch, author }: Recorded
): void {
  const number = nextNumber(store, sql, ends, edit)
  const salt = randomBytes(16).toString('hex')
  const header = {
    stream: edit.stream,
    entity: edit.entity,
    row: edit.row,
    field: edit.field,
    parents,
    device: store.device,
    number,
    hlc: clock,
    author,
    digest: valueDigest(salt, value)
  }
  const id = changeId(header)
  sql.insertChange.run({ ...header, parents: JSON.stringify(parents), id, batch })
  sql.insertValue.run(id, salt, value)
  ends.set(edit.stream, { number, change: id })
  for (const parent of parents) sql.removeHead.run(edit.row, edit.field, parent)
  sql.insertHead.run(edit.row, edit.field, id)
}

/** Brings the row's columns in line with the shown heads of the fields that were touched. */
function materialise(sql: Statements, edit: Edit, fields: ReadonlySet<string>): void {
  sql.ensureRow(edit.entity).run(edit.row, edit.stream)
  const cells: Record<string, string | number | null> = {}
  for (const field of fields) {
    const heads = [...(sql.heads.all(edit.row, field) as Head[])].sort(compareShown)
    const shown = heads.at(-1)
    if (!shown) continue
    // A head is recorded as shown; only among rivals is there anything to choose.
    if (heads.length > 1) {
      for (const head of heads) sql.setShown.run(head.id === shown.id ? 1 : 0, edit.row, field, head.id)
    }
    if (field === DELETED) continue
    const value = JSON.parse(sql.valueOf.get(shown.id) as string)
    for (const [column, cell] of columnsOf(edit.entity, field, value) ?? []) cells[column] = cell
  }
  cells.deleted = deletedNow(sql, edit.row) ? 1 : 0
  sql.setColumns(edit.entity, Object.keys(cells)).run(...Object.values(cells), edit.row)
}

function deletedNow(sql: Statements, row: string): boolean {
  const heads = sql.headsOfRow.all(row) as (Head & { field: string })[]
  const tombstone = heads
    .filter((head) => head.field === DELETED)
    .sort(compareShown)
    .at(-1)
  if (!tombstone) return false
  const value = JSON.parse(sql.valueOf.get(tombstone.id) as string)
  return isDeleted(
    { value, parents: JSON.parse(tombstone.parents) as string[] },
    heads.filter((head) => head.field !== DELETED)
  )
}

/** The newest local sequence: what a reader of the store has seen at this moment. */
export function newestSequence(store: Store): number {
  return (statementsOf(store).newest.get() as number | null) ?? 0
}
