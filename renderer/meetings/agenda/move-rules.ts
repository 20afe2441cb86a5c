import type { AgendaItem } from '../../../preload/contract/meeting'

/** Where an item goes when it is moved by a key or by hand. Pure. */

export interface Target {
  /** the item of the same parent that it goes behind; null: first */
  afterId: string | null
  parentId: string | null
}

type Place = Pick<AgendaItem, 'id' | 'parentId'>

const below = (items: readonly Place[], parentId: string | null) =>
  items.filter((item) => item.parentId === parentId)
const lastBelow = (items: readonly Place[], parentId: string) => below(items, parentId).at(-1)?.id ?? null

/**
 * One place up (-1) or down (1) among the items of the same parent; a sub-item at the end of its own goes over to the
 * item before or after. Undefined where there is nowhere to go.
 */
export function stepTarget(items: readonly Place[], itemId: string, step: -1 | 1): Target | undefined {
  const item = items.find((one) => one.id === itemId)
  if (!item) return undefined
  const siblings = below(items, item.parentId)
  const index = siblings.findIndex((one) => one.id === itemId)
  const neighbour = siblings[index + step]
  if (neighbour)
    return {
      parentId: item.parentId,
      afterId: step === 1 ? neighbour.id : (siblings[index - 2]?.id ?? null)
    }
  if (item.parentId === null) return undefined
  const tops = below(items, null)
  const other = tops[tops.findIndex((one) => one.id === item.parentId) + step]
  if (!other) return undefined
  return { parentId: other.id, afterId: step === 1 ? null : lastBelow(items, other.id) }
}

/** Below the item before it, as the last there; undefined for the first item and for what is a sub-item already. */
export function indentTarget(items: readonly Place[], itemId: string): Target | undefined {
  const tops = below(items, null)
  const index = tops.findIndex((one) => one.id === itemId)
  const before = index > 0 ? tops[index - 1] : undefined
  return before && { parentId: before.id, afterId: lastBelow(items, before.id) }
}

/** Out of the item that it stands under, right behind it; undefined for what stands by itself. */
export function outdentTarget(items: readonly Place[], itemId: string): Target | undefined {
  const parentId = items.find((one) => one.id === itemId)?.parentId
  return parentId ? { parentId: null, afterId: parentId } : undefined
}

/**
 * Where something that is let go over an item comes to stand: above or below it, and as a sub-item where the hand is
 * to the right (or in the middle of sub-items, where nothing else can stand). Undefined where it would stay.
 */
export function dropTarget(
  items: readonly Place[],
  draggedId: string,
  over: { id: string; isBelow: boolean; isDeep: boolean }
): Target | undefined {
  const rest = items.filter((item) => item.id !== draggedId && item.parentId !== draggedId)
  const at = rest.findIndex((item) => item.id === over.id)
  if (at < 0) return undefined
  const [before, after] = over.isBelow ? [rest[at], rest[at + 1]] : [rest[at - 1], rest[at]]
  const parentId =
    before && (over.isDeep || (after && after.parentId !== null)) ? (before.parentId ?? before.id) : null
  const afterId =
    parentId === null
      ? before
        ? (before.parentId ?? before.id)
        : null
      : before && before.id !== parentId
        ? before.id
        : null
  const target = { parentId, afterId }
  return isPlaceOf(items, draggedId, target) ? undefined : target
}

function isPlaceOf(items: readonly Place[], itemId: string, { afterId, parentId }: Target): boolean {
  const item = items.find((one) => one.id === itemId)
  if (!item || item.parentId !== parentId) return false
  const siblings = below(items, parentId)
  return (siblings[siblings.findIndex((one) => one.id === itemId) - 1]?.id ?? null) === afterId
}
