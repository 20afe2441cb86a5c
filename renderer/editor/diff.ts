import type { Block } from '../../preload/contract/rich-text'

export interface BlockDiff {
  /** blocks that are new or differ, in their order */
  upserts: Block[]
  /** ids that are gone */
  removed: string[]
}

/** Deep equality of plain data; an absent member equals an undefined one. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false
    return a.every((value, index) => same(value, b[index]))
  }
  const left = a as Record<string, unknown>
  const right = b as Record<string, unknown>
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    if (!same(left[key], right[key])) return false
  }
  return true
}

/** What must be written so that `before` becomes `after`; nothing that is equal is written. */
export function diffBlocks(before: readonly Block[], after: readonly Block[]): BlockDiff {
  const old = new Map(before.map((block) => [block.id, block]))
  const upserts = after.filter((block) => !same(old.get(block.id), block))
  const now = new Set(after.map((block) => block.id))
  return { upserts, removed: before.filter((block) => !now.has(block.id)).map((block) => block.id) }
}

/** Whether two lists hold the same blocks with the same content at the same places. */
export function sameBlocks(a: readonly Block[], b: readonly Block[]): boolean {
  const diff = diffBlocks(a, b)
  return diff.upserts.length === 0 && diff.removed.length === 0
}
