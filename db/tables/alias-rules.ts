/** Entries that were joined as "the same as" another, and which one stands for them. Pure. */

export interface AliasLink {
  id: string
  sameAs: string
}

export interface Aliases {
  /** the entry that stands for this one: itself, unless it was joined into another */
  of(id: string): string
  /** true for an entry that another one stands for: lists leave it out */
  isJoined(id: string): boolean
  /** the entry that stands for this one, and all that were joined into it */
  all(id: string): string[]
}

/**
 * Follows the links to their ends. Two offices may each join into the other's entry, so that links run in a ring: the
 * oldest of the ring (ids are in the order of time) then stands for it, and so nobody is lost.
 */
export function resolveAliases(links: readonly AliasLink[]): Aliases {
  const next = new Map(links.filter((link) => link.id !== link.sameAs).map((link) => [link.id, link.sameAs]))
  const ends = new Map<string, string>()
  for (const start of next.keys()) {
    const path: string[] = []
    const at = new Map<string, number>()
    let id = start
    while (next.has(id) && !ends.has(id) && !at.has(id)) {
      at.set(id, path.length)
      path.push(id)
      id = next.get(id) as string
    }
    const ring = at.has(id) ? path.slice(at.get(id)) : []
    const end = [...ring].sort()[0] ?? ends.get(id) ?? id
    for (const one of path) ends.set(one, end)
  }
  const joined = new Map<string, string[]>()
  for (const [id, end] of ends) if (id !== end) joined.set(end, [...(joined.get(end) ?? []), id])
  const of = (id: string) => ends.get(id) ?? id
  return {
    of,
    isJoined: (id) => of(id) !== id,
    all: (id) => [of(id), ...(joined.get(of(id)) ?? [])]
  }
}
