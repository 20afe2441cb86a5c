import { isTaskHead } from './actions'
import { plainText } from './inline'
import type { ItemPlace } from './items'
import type { Label } from './labels'
import type { Line } from './lines'
import { isPeopleHead } from './people-table'
import { readItemStart } from './titles'
import { normal } from './words'

type Column =
  | 'number'
  | 'title'
  | 'time'
  | 'length'
  | 'presenter'
  | 'annexes'
  | 'recommendation'
  | 'case'
  | 'minutes'

/** What a row of an agenda says beside its title: texts of sections and annexes, as they stand in its cells. */
export interface RowContent {
  annexes: string[]
  sections: Partial<Record<'recommendation' | 'case' | 'minutes', string[]>>
}

const COLUMNS: readonly [RegExp, Column][] = [
  [/^(?:nr|#|pkt|pkt nr|punkt nr|dagsordenspunkt nr)$/, 'number'],
  [/^(?:kl|tid|tidspunkt|klokken|klokkeslæt|start|tidsrum|tidsramme)$/, 'time'],
  [/^(?:varighed|min|minutter|tidsforbrug|type|status|kategori)$/, 'length'],
  [
    /^(?:v\/|v|ved|ansvarlig(?:e)?|oplæg|oplægsholder|punktansvarlig|fremlægger|hvem|oplæg v\/|præsenteres af)$/,
    'presenter'
  ],
  [/^(?:bilag|materiale|vedlagt|bilag nr)$/, 'annexes'],
  [/^(?:indstilling|forslag til beslutning|beslutningstema)$/, 'recommendation'],
  [
    /^(?:referat|beslutning(?:er)?|konklusion|noter|drøftelse|resultat|opsamling|opfølgning|referat\/beslutning)$/,
    'minutes'
  ],
  [
    /^(?:sagsfremstilling|beskrivelse|bemærkning(?:er)?|baggrund|formål|resume|kommentar(?:er)?|mål|hensigt|form)$/,
    'case'
  ],
  [/^(?:punkt|dagsordenspunkt|emne|titel|sag|overskrift|dagsorden|tema|hvad|punkter|indhold)$/, 'title']
]

const kindOf = (cell: string): Column | null =>
  COLUMNS.find(([pattern]) => pattern.test(normal(plainText(cell)).replace(/[.:]+$/, '')))?.[1] ?? null

/** The columns that a row names; null when it is no head of an agenda. */
export function agendaColumns(cells: readonly string[]): (Column | null)[] | null {
  if (cells.length < 2 || cells.length > 24 || isPeopleHead(cells)) return null
  const kinds = cells.map(kindOf)
  const filled = cells.filter((cell) => cell.trim() !== '').length
  const said = kinds.filter((kind) => kind !== null).length
  if (filled < 2 || said < filled) return null
  // "Punkt | Emne": the first is the number. "Punkt | Indhold": the second tells of it.
  const titles = kinds.flatMap((kind, i) => (kind === 'title' ? [i] : []))
  const [first, second] = titles
  if (first !== undefined && second !== undefined) {
    const story = /^(?:indhold|hvad)$/.test(normal(plainText(cells[second] ?? '')))
    if (story) kinds[second] = 'case'
    else kinds[first] = 'number'
  }
  if (!kinds.includes('title')) return null
  return isTaskHead(cells) && !kinds.includes('number') && !kinds.includes('minutes') ? null : kinds
}

const partsOf = (cell: string): string[] =>
  cell
    .split(/<br\s?\/?>/i)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** "Bilag 1, Bilag 2", "Notat; Udkast" as single annexes. */
const annexesOf = (cell: string): string[] =>
  /^(?:[-–]|ingen)?$/i.test(cell)
    ? []
    : partsOf(cell).flatMap((part) => part.split(/\s*(?:;|,\s(?=\p{Lu}))\s*/u))

function itemOfRow(
  line: Line,
  columns: readonly (Column | null)[],
  at: number,
  next: number
): ItemPlace | null {
  const cells = line.cells ?? []
  const pick = (kind: Column): string =>
    cells
      .filter((_, i) => columns[i] === kind)
      .join(' ')
      .trim()
  const titles = partsOf(pick('title'))
  const start = readItemStart(plainText(titles[0] ?? ''))
  const bare = start && start.title !== '' ? start.title : plainText(titles[0] ?? '')
  if (bare === '') return null
  const printed = Number.parseInt(plainText(pick('number')), 10)
  const number = start?.number ?? (Number.isNaN(printed) ? next : printed)
  const time = plainText(pick('time')).replace(/^kl\.?\s?/i, '')
  const by = plainText(partsOf(pick('presenter')).join(' og ')).replace(/^v\s?[/.]\s?/i, '')
  const slot = /^\d{1,2}[.:]\d{2}/.test(time) ? ` (${time})` : ''
  const sections: RowContent['sections'] = {}
  for (const section of ['recommendation', 'case', 'minutes'] as const) {
    const parts = partsOf(pick(section))
    if (parts.length > 0) sections[section] = parts
  }
  if (titles.length > 1) sections.case = [...titles.slice(1), ...(sections.case ?? [])]
  return {
    number,
    form: 'dot',
    title: `${bare}${slot}${by === '' ? '' : ` v/ ${by}`}`,
    from: at,
    at,
    body: at + 1,
    caseNumberAbove: null,
    closedAbove: false,
    row: { annexes: annexesOf(plainText(pick('annexes').replace(/<br\s?\/?>/gi, '; '))), sections }
  }
}

/** Items of an agenda that is set as a table with a head; numbers that are not printed are counted. */
export function findRows(lines: readonly Line[], labels: readonly (Label | null)[]): ItemPlace[] {
  const places: ItemPlace[] = []
  let columns: (Column | null)[] | null = null
  lines.forEach((line, at) => {
    if (!line.cells || line.hint !== undefined) {
      columns = null
      return
    }
    const head = agendaColumns(line.cells)
    if (head) {
      columns = head
      return
    }
    if (!columns || line.cells.length !== columns.length || labels[at]?.sure) return
    const last = places[places.length - 1]
    const place = itemOfRow(line, columns, at, (last?.number ?? 0) + 1)
    if (place && place.number > (last?.number ?? 0)) places.push(place)
  })
  return places.length >= 2 ? places : []
}
