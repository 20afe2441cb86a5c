import { columnsOf, DELETED, entitySpec } from './registry'

/**
 * The fold: from a set of changes, in any order and with repeats, to the rows of the shared tables. Pure; the write
 * function keeps the tables equal to it, and `doctor` proves that they are.
 */
export interface FoldChange {
  id: string
  stream: string
  entity: string
  row: string
  field: string
  parents: readonly string[]
  device: string
  hlc: string
  /** parsed value; undefined where it was withheld or erased */
  value: unknown
}

export interface FoldedRow {
  entity: string
  table: string
  id: string
  stream: string
  deleted: boolean
  columns: Record<string, string | number | null>
}

/** Which of rival changes is shown: the later stamp, then the greater device, then the greater id. */
export function compareShown(
  a: Pick<FoldChange, 'hlc' | 'device' | 'id'>,
  b: Pick<FoldChange, 'hlc' | 'device' | 'id'>
): number {
  for (const key of ['hlc', 'device', 'id'] as const) {
    if (a[key] !== b[key]) return a[key] < b[key] ? -1 : 1
  }
  return 0
}

/** The changes of one register that no other change of it names as a parent, the shown one last. */
export function headsOf<C extends Pick<FoldChange, 'id' | 'parents' | 'hlc' | 'device'>>(
  changes: readonly C[]
): C[] {
  const replaced = new Set(changes.flatMap((change) => change.parents))
  return changes.filter((change) => !replaced.has(change.id)).sort(compareShown)
}

/**
 * Whether a row is gone: its tombstone is shown, and every other head of the row was known to the delete. An edit
 * that did not know of the delete wins over it.
 */
export function isDeleted(
  tombstone: { value: unknown; parents: readonly string[] } | null,
  otherHeads: readonly { id: string }[]
): boolean {
  if (tombstone?.value !== true) return false
  const known = new Set(tombstone.parents)
  return otherHeads.every((head) => known.has(head.id))
}

export function fold(changes: Iterable<FoldChange>): FoldedRow[] {
  const rows = new Map<string, Map<string, Map<string, FoldChange>>>()
  for (const change of changes) {
    const fields = rows.get(change.row) ?? new Map<string, Map<string, FoldChange>>()
    rows.set(change.row, fields)
    const register = fields.get(change.field) ?? new Map<string, FoldChange>()
    fields.set(change.field, register)
    register.set(change.id, change)
  }
  const folded: FoldedRow[] = []
  for (const [id, fields] of rows) {
    const row = foldRow(id, fields)
    if (row) folded.push(row)
  }
  return folded.sort((a, b) => (a.id < b.id ? -1 : 1))
}

function foldRow(id: string, fields: Map<string, Map<string, FoldChange>>): FoldedRow | null {
  const columns: FoldedRow['columns'] = {}
  const otherHeads: FoldChange[] = []
  let tombstone: FoldChange | null = null
  let known: FoldChange | null = null
  for (const [field, register] of fields) {
    const heads = headsOf([...register.values()])
    const shown = heads.at(-1)
    if (!shown) continue
    known = shown
    if (field === DELETED) {
      tombstone = shown
      continue
    }
    otherHeads.push(...heads)
    for (const [column, cell] of columnsOf(shown.entity, field, shown.value) ?? []) columns[column] = cell
  }
  const spec = known ? entitySpec(known.entity) : null
  if (!known || !spec) return null
  return {
    entity: known.entity,
    table: spec.table,
    id,
    stream: known.stream,
    deleted: isDeleted(tombstone, otherHeads),
    columns
  }
}
