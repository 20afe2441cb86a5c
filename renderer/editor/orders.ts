import { generateNKeysBetween } from 'fractional-indexing'

/** Order keys for a list whose members were moved, added and removed. Pure. */

function isKey(key: string): boolean {
  try {
    generateNKeysBetween(key, null, 1)
    return true
  } catch {
    return false
  }
}

/**
 * The indexes of a longest strictly increasing subsequence of keys; null is never part of it.
 * Patience sorting: n log n.
 */
export function longestIncreasing(keys: readonly (string | null)[]): Set<number> {
  const tails: number[] = []
  const before = new Array<number>(keys.length).fill(-1)
  keys.forEach((key, index) => {
    if (key === null) return
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((keys[tails[middle] as number] as string) < key) low = middle + 1
      else high = middle
    }
    if (low > 0) before[index] = tails[low - 1] as number
    tails[low] = index
  })
  const kept = new Set<number>()
  for (let at = tails[tails.length - 1] ?? -1; at >= 0; at = before[at] as number) kept.add(at)
  return kept
}

/**
 * Keys for `ids` in their new order: as many as possible keep the key they had, the others get one in between.
 * @returns one key for each id, strictly increasing
 */
export function orderKeys(ids: readonly string[], previous: ReadonlyMap<string, string>): string[] {
  const had = ids.map((id) => {
    const key = previous.get(id)
    return key !== undefined && isKey(key) ? key : null
  })
  const kept = longestIncreasing(had)
  const keys: string[] = []
  let last: string | null = null
  let at = 0
  while (at < ids.length) {
    if (kept.has(at)) {
      last = had[at] as string
      keys.push(last)
      at += 1
      continue
    }
    let end = at
    while (end < ids.length && !kept.has(end)) end += 1
    const next = end < ids.length ? (had[end] as string) : null
    const made = generateNKeysBetween(last, next, end - at)
    keys.push(...made)
    last = made[made.length - 1] ?? last
    at = end
  }
  return keys
}
