import type { Store } from '../store'
import { type FoldChange, type FoldedRow, fold } from './fold'
import { changeId, valueDigest } from './header'
import { ENTITIES } from './registry'

/**
 * Rebuilds the fold from the changes and compares it with the tables.
 * @returns a line for each difference; empty when the store is what its changes say
 */
export function compareWithFold(store: Store): string[] {
  const changes = readChanges(store)
  const expected = fold(changes)
  const differences = [...damagedHeaders(store)]
  const tables = [...new Set(Object.values(ENTITIES).map((entity) => entity.table))]
  for (const table of tables) {
    const actual = store.sqlite.prepare(`SELECT * FROM ${table}`).all() as Record<string, unknown>[]
    const byId = new Map(actual.map((row) => [row.id as string, row]))
    for (const row of expected.filter((candidate) => candidate.table === table)) {
      const found = byId.get(row.id)
      byId.delete(row.id)
      if (!found) differences.push(`${table} ${row.id}: missing`)
      else differences.push(...rowDifferences(table, row, found))
    }
    for (const id of byId.keys()) differences.push(`${table} ${id}: without a change`)
  }
  return differences
}

function rowDifferences(table: string, expected: FoldedRow, found: Record<string, unknown>): string[] {
  const wanted: Record<string, unknown> = {
    ...expected.columns,
    stream_id: expected.stream,
    deleted: expected.deleted ? 1 : 0
  }
  return Object.keys(found)
    .filter((column) => column !== 'id' && (wanted[column] ?? null) !== found[column])
    .map((column) => `${table} ${expected.id}: ${column}`)
}

export function readChanges(store: Store): FoldChange[] {
  const rows = store.sqlite
    .prepare(
      `SELECT c.id, c.stream_id AS stream, c.entity, c.row_id AS row, c.field, c.parents, c.device, c.hlc, v.value
       FROM change c LEFT JOIN change_value v ON v.change_id = c.id`
    )
    .all() as (Omit<FoldChange, 'parents' | 'value'> & { parents: string; value: string | null })[]
  return rows.map((row) => ({
    ...row,
    parents: JSON.parse(row.parents) as string[],
    value: row.value === null ? undefined : JSON.parse(row.value)
  }))
}

/** Changes whose id or digest is not the hash of what stands there: somebody wrote past the app. */
function* damagedHeaders(store: Store): Generator<string> {
  const rows = store.sqlite
    .prepare(
      `SELECT c.*, c.stream_id AS stream, c.row_id AS row, v.salt, v.value FROM change c LEFT JOIN change_value v ON v.change_id = c.id`
    )
    .iterate() as IterableIterator<{
    id: string
    stream: string
    entity: string
    row: string
    field: string
    parents: string
    device: string
    number: number
    hlc: string
    author: string
    digest: string
    salt: string | null
    value: string | null
  }>
  for (const row of rows) {
    if (changeId({ ...row, parents: JSON.parse(row.parents) as string[] }) !== row.id)
      yield `change ${row.id}: header`
    if (row.salt !== null && row.value !== null && valueDigest(row.salt, row.value) !== row.digest)
      yield `change ${row.id}: value`
  }
}
