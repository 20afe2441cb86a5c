import type { Annex } from '../../preload/contract/meeting'

/** Where an annex goes when it is moved by a key or by hand. Pure. */

export interface AnnexPlace {
  /** null: the meeting as a whole */
  itemId: string | null
  /** the annex of that place that it goes behind; null: first */
  afterId: string | null
}

type Placed = Pick<Annex, 'id' | 'itemId'>

/**
 * One place up (-1) or down (1); from the end of a place over to the one before or after.
 * @param places the meeting (null) and its items in printing order
 * @returns undefined where there is nowhere to go
 */
export function stepAnnex(
  annexes: readonly Placed[],
  places: readonly (string | null)[],
  annexId: string,
  step: -1 | 1
): AnnexPlace | undefined {
  const annex = annexes.find((one) => one.id === annexId)
  if (!annex) return undefined
  const own = annexes.filter((one) => one.itemId === annex.itemId)
  const index = own.findIndex((one) => one.id === annexId)
  const neighbour = own[index + step]
  if (neighbour)
    return { itemId: annex.itemId, afterId: step === 1 ? neighbour.id : (own[index - 2]?.id ?? null) }
  const at = places.indexOf(annex.itemId) + step
  const itemId = places[at]
  if (at < 0 || itemId === undefined) return undefined
  const there = annexes.filter((one) => one.itemId === itemId)
  return { itemId, afterId: step === 1 ? null : (there.at(-1)?.id ?? null) }
}

/** Above or below another annex, or (over null) at the end of a place; undefined where it would stay. */
export function dropAnnex(
  annexes: readonly Placed[],
  annexId: string,
  itemId: string | null,
  over: { id: string; isBelow: boolean } | null
): AnnexPlace | undefined {
  const there = annexes.filter((one) => one.itemId === itemId && one.id !== annexId)
  const at =
    over === null ? there.length : there.findIndex((one) => one.id === over.id) + (over.isBelow ? 1 : 0)
  if (over && !there.some((one) => one.id === over.id)) return undefined
  const afterId = there[at - 1]?.id ?? null
  const all = annexes.filter((one) => one.itemId === itemId)
  const now = all.findIndex((one) => one.id === annexId)
  if (now >= 0 && (all[now - 1]?.id ?? null) === afterId) return undefined
  return { itemId, afterId }
}
