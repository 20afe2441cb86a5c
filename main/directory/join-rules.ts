import type { DirectoryKind } from '../../preload/contract/directory'

/** What joining entries writes: which one stays, and which of its empty fields the others fill. Pure. */

/** Fields that an entry may take over from those that are joined into it. */
export const MERGED_FIELDS: Readonly<Record<DirectoryKind, readonly string[]>> = {
  person: ['title', 'organization_id', 'email', 'phone'],
  organization: ['sector'],
  body: [
    'kind',
    'parent_id',
    'mandate',
    'period_from',
    'period_to',
    'rules',
    'layout',
    'learned',
    'item_template'
  ]
}

export interface Row {
  id: string
  [field: string]: unknown
}

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === ''

/**
 * The oldest entry (ids are in the order of time) and what it takes over: for each empty field the value of the oldest
 * of the others that has one.
 */
export function planJoin(
  kind: DirectoryKind,
  rows: readonly Row[]
): { keep: string; joined: string[]; fill: Record<string, unknown> } | null {
  const [first, ...others] = [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))
  if (!first || others.length === 0) return null
  const family = new Set(rows.map((row) => row.id))
  const fill: Record<string, unknown> = {}
  for (const field of MERGED_FIELDS[kind]) {
    if (!isEmpty(first[field])) continue
    // A body does not become its own parent.
    const value = others.map((row) => row[field]).find((one) => !isEmpty(one) && !family.has(String(one)))
    if (!isEmpty(value)) fill[field] = value
  }
  return { keep: first.id, joined: others.map((row) => row.id), fill }
}
