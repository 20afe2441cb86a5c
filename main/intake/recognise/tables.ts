import { plainText } from './inline'
import { nameWithin } from './titles'

/** A row of an agenda set as a table, as the text of its item: "Budget (13.00-13.20) v/ Anne Lund"; null for others. */
export function rowAsItem(cells: readonly string[]): { number: number; title: string } | null {
  const [first, title, ...rest] = cells.map((cell) => plainText(cell).trim())
  if (!first || !title || !/^\d{1,3}[.)]?$/.test(first) || !/^\p{Lu}/u.test(title)) return null
  const parts = rest
    .filter((cell) => cell !== '')
    .map((cell) => {
      if (/^(?:kl\.?\s?)?\d{1,2}[.:]\d{2}\s?[-–]/i.test(cell)) return ` (${cell})`
      return nameWithin(cell) ? ` v/ ${cell}` : ` (${cell})`
    })
  const slots = parts.filter((part) => !part.startsWith(' v/'))
  const names = parts.filter((part) => part.startsWith(' v/'))
  return { number: Number.parseInt(first, 10), title: title + slots.join('') + names.join('') }
}
