/** Which deleted rows are shown, and which come back together: pure, over the tombstones. */

export interface Tombstone {
  id: string
  entity: string
  inside: readonly string[]
  batch: string | null
}

/**
 * The rows that somebody deleted by themselves. What went in the same action as the thing that it lay in (the text of
 * an item, the seats of a body) comes back with that and is not shown; single paragraphs are the text's own undo.
 */
export function shown<T extends Tombstone>(rows: readonly T[]): T[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return rows.filter((row) => row.entity !== 'block' && !wentWith(row, byId))
}

function wentWith(row: Tombstone, byId: ReadonlyMap<string, Tombstone>): boolean {
  return row.batch !== null && row.inside.some((id) => byId.get(id)?.batch === row.batch)
}

export interface Return<T> {
  /** all rows that come back, each after the rows that it lies in */
  rows: T[]
  /** those of them that nobody asked for: the places that the others lie in */
  places: T[]
}

/** What comes back with the wanted rows: the places that they lie in, and all that went along with any of these. */
export function returning<T extends Tombstone>(rows: readonly T[], wanted: readonly string[]): Return<T> {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const contents = new Map<string, T[]>()
  for (const row of rows) {
    for (const id of row.inside) contents.set(id, [...(contents.get(id) ?? []), row])
  }
  const order: T[] = []
  const taken = new Set<string>()
  const take = (row: T) => {
    if (taken.has(row.id)) return
    taken.add(row.id)
    for (const id of row.inside) {
      const place = byId.get(id)
      if (place) take(place)
    }
    order.push(row)
    if (row.batch === null) return
    for (const content of contents.get(row.id) ?? []) if (content.batch === row.batch) take(content)
  }
  const asked = wanted.flatMap((id) => byId.get(id) ?? [])
  for (const row of asked) take(row)
  const places = new Set<string>()
  const climb = (row: T) => {
    for (const id of row.inside) {
      const place = byId.get(id)
      if (!place || places.has(id)) continue
      places.add(id)
      climb(place)
    }
  }
  for (const row of asked) climb(row)
  return { rows: order, places: order.filter((row) => places.has(row.id) && !wanted.includes(row.id)) }
}
