/** Reads a JSON column; null and anything unreadable give the fallback, since a column is only a shown value. */
export function fromJson<T>(text: string | null | undefined, fallback: T): T {
  if (text === null || text === undefined) return fallback
  try {
    return JSON.parse(text) as T
  } catch {
    return fallback
  }
}
