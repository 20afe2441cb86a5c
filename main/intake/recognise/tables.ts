import { plainText } from './inline'
import type { Line } from './lines'
import type { ListLine } from './people'
import { normal } from './words'

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
