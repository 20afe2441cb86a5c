import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'

/**
 * The order key for a place in a list.
 * @param keys the keys of the list in order, without the one that moves
 * @param index where the new one goes; keys.length is the end
 */
export function keyAt(keys: readonly string[], index: number): string {
  const before = keys[index - 1] ?? null
  const after = keys.slice(index).find((key) => before === null || key > before) ?? null
  return generateKeyBetween(before, after)
}

/** Keys for a whole new list. */
export function keysFor(count: number): string[] {
  return generateNKeysBetween(null, null, count)
}
