/**
 * The labels of annexes by the body's rule: "Bilag 1" anew under each item, or counted on through the document. Pure.
 */

export interface LabelledAnnex {
  id: string
  itemId: string | null
  /** printed in an opened document, or typed; it stays as it is */
  label: string | null
  withMinutes: boolean
}

export type AnnexNumbering = 'none' | 'per_item' | 'through'

/** The number in "Bilag 3", "bilag nr. 3" or "Bilag 3:"; null for other words, and for "Bilag 2.1" and "Bilag 3a". */
function countedNumber(label: string | null): number | null {
  const found = /^\s*bilag\s*(?:nr\.?\s*)?(\d{1,3})\s*[:.)–-]?\s*$/iu.exec(label ?? '')
  return found ? Number(found[1]) : null
}

/**
 * The label of every annex. What has one keeps it; the others count on from the highest number of their count, so
 * that a printed number never becomes another annex. Annexes that came with the minutes count on behind those of the
 * agenda, which have been sent out by then.
 * @param annexes of one place in their order
 * @param itemIds in printing order; annexes of the meeting itself come first, those of an unknown item last
 * @param word what an annex is called
 */
export function annexLabels(
  annexes: readonly LabelledAnnex[],
  itemIds: readonly string[],
  rule: AnnexNumbering,
  word = 'Bilag'
): Map<string, string | null> {
  const labels = new Map(annexes.map((annex) => [annex.id, annex.label]))
  if (rule === 'none') return labels
  const place = new Map(itemIds.map((id, index) => [id, index + 1]))
  const placeOf = (annex: LabelledAnnex) =>
    annex.itemId === null ? 0 : (place.get(annex.itemId) ?? itemIds.length + 1)
  const inOrder = [...annexes].sort(
    (one, other) => Number(one.withMinutes) - Number(other.withMinutes) || placeOf(one) - placeOf(other)
  )
  const countOf = (annex: LabelledAnnex) => (rule === 'through' ? 0 : placeOf(annex))
  const last = new Map<number, number>()
  for (const annex of inOrder) {
    const count = countOf(annex)
    last.set(count, Math.max(last.get(count) ?? 0, countedNumber(annex.label) ?? 0))
  }
  for (const annex of inOrder) {
    if (annex.label !== null && annex.label.trim() !== '') continue
    const number = (last.get(countOf(annex)) ?? 0) + 1
    last.set(countOf(annex), number)
    labels.set(annex.id, `${word} ${number}`)
  }
  return labels
}
