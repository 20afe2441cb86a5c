import { plainText } from './inline'
import type { Line } from './lines'
import type { ListLine } from './people'
import { normal } from './words'

type Column =
  | 'name'
  | 'title'
  | 'organization'
  | 'note'
  | 'present'
  | 'excused'
  | 'absent'
  | 'online'
  | 'inPerson'
  | 'other'

/** A wider table tells no people, and would take long to look at. */
const MAX_COLUMNS = 24

const COLUMNS: readonly [RegExp, Column][] = [
  [/^(?:navn|deltager(?:e|navn)?|person|medlem(?:mer)?)$/, 'name'],
  [/^(?:titel|stilling|funktion|rolle|stillingsbetegnelse)/, 'title'],
  [
    /^(?:organisation|repræsenterer|arbejdssted|enhed|sektor|fra|kommune|region|parti|ansættelsessted|afdeling)/,
    'organization'
  ],
  [/^(?:til ?stede|deltog|fremmødt|mødt|tilstede)$/, 'present'],
  [/^(?:afbud|meldt afbud|fraværende med afbud)$/, 'excused'],
  [/^(?:fraværende|udeblevet|ikke til ?stede|fraværende uden afbud)$/, 'absent'],
  [/^(?:online|virtuelt?|teams|digitalt)$/, 'online'],
  [/^(?:fysisk|fysisk fremmøde)$/, 'inPerson'],
  [/^(?:bemærkning|note|deltagelse|fremmøde|status|deltager\?|form)/, 'note']
]

const kindsOf = (cells: readonly string[]): Column[] =>
  cells.map(
    (cell) =>
      COLUMNS.find(([pattern]) => pattern.test(normal(plainText(cell)).replace(/:$/, '')))?.[1] ?? 'other'
  )

/** The row that names the columns of a table of people. */
export function isPeopleHead(cells: readonly string[]): boolean {
  if (cells.length < 2 || cells.length > MAX_COLUMNS) return false
  const kinds = kindsOf(cells)
  const said = kinds.filter((kind) => kind !== 'other')
  return (
    kinds[0] === 'name' && said.length >= 2 && said.length >= cells.filter((cell) => cell !== '').length - 1
  )
}

const TICK = /^(?:x|✓|✔|√|☒|☑|ja|j|\(x\)|v)$/i
const NOTES: Partial<Record<Column, string>> = {
  excused: 'afbud',
  absent: 'fraværende',
  online: 'virtuelt',
  inPerson: 'fysisk'
}

/** What a cell says about somebody's coming: a tick means its column, a text itself. */
function noteOf(cell: string, kind: Column): string | null {
  if (cell === '' || /^[-–/]$|^nej$/i.test(cell)) return null
  if (kind === 'note') return cell
  if (TICK.test(cell)) return NOTES[kind] ?? null
  const inside = /^(?:x|✓|✔|√)\s*\(?([^()]+)\)?$/i.exec(cell)
  if (kind === 'present') return inside?.[1] ?? cell
  return NOTES[kind] ?? null
}

/**
 * Rows of a table of people as lines "name, title, organisation (remark)"; null when the lines are no table.
 * A first row that names its columns is left out and decides the order of the parts.
 */
export function tableLines(lines: readonly Line[]): ListLine[] | null {
  const rows = lines.filter((line) => line.cells !== null)
  if (rows.length === 0 || rows.length * 2 < lines.length) return null
  let order: Column[] | null = null
  return lines.map((line, i) => {
    const cells = (line.cells ?? [line.text]).map((cell) => plainText(cell).trim())
    const kinds = kindsOf(cells)
    if (i === 0 && cells.length <= MAX_COLUMNS && kinds.includes('name')) {
      order = kinds
      return { text: '-', lines: [line], strong: false, gap: line.gap, cells: line.cells }
    }
    const filled = cells.filter((cell) => cell !== '')
    let text = filled.join(', ')
    if (order && line.cells && filled.length > 1) {
      const pick = (kind: Column): string[] => cells.filter((cell, at) => order?.[at] === kind && cell !== '')
      const notes = cells.flatMap((cell, at) => {
        const kind = order?.[at] ?? 'other'
        const note = ['name', 'title', 'organization', 'other'].includes(kind) ? null : noteOf(cell, kind)
        return note === null ? [] : [` (${note})`]
      })
      text =
        [...pick('name'), ...pick('title'), ...pick('organization'), ...pick('other')].join(', ') +
        notes.join('')
    }
    return { text, lines: [line], strong: false, gap: line.gap, cells: line.cells }
  })
}
