/** What numbering needs of an item's row. */
export interface Numbered {
  id: string
  parent_id: string | null
  /** the number that it was issued under; null before that */
  fixed_number: number | null
}

export interface ItemPlaceNumber<T> {
  row: T
  /** of the item, or of the item that this one stands under */
  number: number
  /** as printed: "3", or "3.1" under it */
  numberText: string
  parentId: string | null
}

/**
 * Items in printing order with their numbers; sub-items stand below their parent, one level deep. A number that an
 * issued agenda gave stays; items added since count on from the highest.
 * @param rows in order of their keys; a chain of parents counts as one step, a missing parent or a ring (two people
 *   each moved one item below the other's) as none
 */
export function arrangeItems<T extends Numbered>(rows: readonly T[]): ItemPlaceNumber<T>[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const children = new Map<string, T[]>()
  const top: T[] = []
  for (const row of rows) {
    const root = rootOf(row, byId)
    if (root === row.id) top.push(row)
    else children.set(root, [...(children.get(root) ?? []), row])
  }
  let last = Math.max(0, ...top.map((row) => row.fixed_number ?? 0))
  return top.flatMap((row) => {
    if (row.fixed_number === null) last += 1
    const number = row.fixed_number ?? last
    const below = (children.get(row.id) ?? []).map((child, index) => ({
      row: child,
      number,
      numberText: `${number}.${index + 1}`,
      parentId: row.id
    }))
    return [{ row, number, numberText: String(number), parentId: null }, ...below]
  })
}

function rootOf<T extends Numbered>(row: T, byId: ReadonlyMap<string, T>): string {
  const seen = new Set<string>()
  let at = row
  for (;;) {
    seen.add(at.id)
    const parent = at.parent_id === null ? undefined : byId.get(at.parent_id)
    if (!parent) return at.id
    if (seen.has(parent.id)) return row.id
    at = parent
  }
}
