import { arrangeItems, type Numbered } from './number-rules'
import { keyAt } from './order'

/** Where items go when they are added and moved. Pure. */

export interface Placed extends Numbered {
  order_key: string | null
}

export interface Place {
  parent_id: string | null
  order_key: string
}

/** The items of one parent in their order, with the parents that numbering gives them. */
function siblingsOf<T extends Placed>(rows: readonly T[], parentId: string | null): T[] {
  return arrangeItems(rows)
    .filter((placed) => placed.parentId === parentId)
    .map(({ row }) => row)
}

const keysOf = (rows: readonly Placed[]): string[] => rows.flatMap((row) => row.order_key ?? [])

/**
 * The place behind an item, under the same parent; null asks for the first place.
 * @param rows in order of their keys
 * @returns null where there is no such item
 */
export function placeAfter(rows: readonly Placed[], afterId: string | null): Place | null {
  const after = arrangeItems(rows).find(({ row }) => row.id === afterId)
  if (afterId !== null && !after) return null
  const parentId = after?.parentId ?? null
  const siblings = siblingsOf(rows, parentId)
  const index = afterId === null ? 0 : siblings.findIndex((row) => row.id === afterId) + 1
  return { parent_id: parentId, order_key: keyAt(keysOf(siblings), index) }
}

/**
 * What a move writes: the item's place, and that of its sub-items where the item itself becomes a sub-item (there is
 * one level only): they stand behind it then.
 * @param rows in order of their keys
 * @returns null where an item, its neighbour or the parent is not there, or the parent is a sub-item or the item itself
 */
export function moveEdits(
  rows: readonly Placed[],
  move: { itemId: string; afterId: string | null; parentId: string | null }
): ({ id: string } & Place)[] | null {
  const placed = arrangeItems(rows)
  const parentOf = new Map(placed.map(({ row, parentId }) => [row.id, parentId]))
  const { itemId, afterId, parentId } = move
  if (!parentOf.has(itemId) || itemId === parentId || itemId === afterId) return null
  if (parentId !== null && parentOf.get(parentId) !== null) return null
  if (afterId !== null && parentOf.get(afterId) !== parentId) return null
  const siblings = siblingsOf(rows, parentId).filter((row) => row.id !== itemId)
  const index = afterId === null ? 0 : siblings.findIndex((row) => row.id === afterId) + 1
  const keys = keysOf(siblings)
  const moving = parentId === null ? [itemId] : [itemId, ...siblingsOf(rows, itemId).map((row) => row.id)]
  return moving.map((id, offset) => {
    const key = keyAt(keys, index + offset)
    keys.splice(index + offset, 0, key)
    return { id, parent_id: parentId, order_key: key }
  })
}
