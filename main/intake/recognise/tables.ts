import { plainText } from './inline'
import type { Line } from './lines'
import type { ListLine } from './people'
import { nameWithin } from './titles'
import { normal } from './words'

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

/** The row that names the columns of an agenda. */
export const isAgendaHead = (cells: readonly string[]): boolean =>
  cells.length > 1 &&
  cells.every((cell) =>
    /^(?:nr\.?|#|pkt\.?|punkt|dagsordenspunkt|emne|indhold|tid|tidspunkt|ansvarlig|titel|varighed|bilag|type|formål|oplæg|)$/i.test(
      plainText(cell).trim()
    )
  )

const COLUMNS: readonly [RegExp, 'name' | 'title' | 'organization' | 'note' | 'other'][] = [
  [/^(?:navn|deltager|person|medlem)/, 'name'],
  [/^(?:titel|stilling|funktion|rolle)/, 'title'],
  [/^(?:organisation|repræsenterer|arbejdssted|enhed|sektor|fra|kommune|region|parti)/, 'organization'],
  [/^(?:bemærkning|note|deltagelse|fremmøde|afbud|status)/, 'note']
]

/**
 * Rows of a table of people as lines "name, title, organisation (remark)"; null when the lines are no table.
 * A first row that names its columns is left out and decides the order of the parts.
 */
export function tableLines(lines: readonly Line[]): ListLine[] | null {
  const rows = lines.filter((line) => line.cells !== null)
  if (rows.length === 0 || rows.length * 2 < lines.length) return null
  let order: string[] | null = null
  return lines.map((line, i) => {
    const cells = (line.cells ?? [line.text]).map((cell) => plainText(cell).trim())
    const kinds = cells.map((cell) => COLUMNS.find(([pattern]) => pattern.test(normal(cell)))?.[1] ?? 'other')
    if (i === 0 && kinds.includes('name')) {
      order = kinds
      return { text: '-', lines: [line], strong: false, gap: line.gap, cells: line.cells }
    }
    const filled = cells.filter((cell) => cell !== '')
    let text = filled.join(', ')
    if (order && filled.length > 1) {
      const pick = (kind: string): string[] => cells.filter((cell, at) => order?.[at] === kind && cell !== '')
      const notes = pick('note').map((note) => ` (${note})`)
      text =
        [...pick('name'), ...pick('title'), ...pick('organization'), ...pick('other')].join(', ') +
        notes.join('')
    }
    return { text, lines: [line], strong: false, gap: line.gap, cells: line.cells }
  })
}
