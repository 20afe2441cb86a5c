import { isTaskHead } from './actions'
import { plainText } from './inline'
import type { ItemPlace } from './items'
import type { Label } from './labels'
import type { Line } from './lines'
import { isPeopleHead } from './people-table'
import { kindOfTitle, readItemStart } from './titles'
import { normal } from './words'

type Column =
  | 'number'
  | 'title'
  | 'time'
  | 'length'
  | 'presenter'
  | 'annexes'
  | 'due'
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
  [/^(?:deadline|frist|tidsfrist|hvornår)$/, 'due'],
  [/^(?:bilag|materiale|vedlagt|bilag nr)$/, 'annexes'],
  [/^(?:indstilling|forslag til beslutning|beslutningstema)$/, 'recommendation'],
  [
    /^(?:referat|beslutning(?:er)?|konklusion|noter|drøftelse|resultat|opsamling|opfølgning|aktion(?:er)?|handling(?:er)?|aftale(?:r)?)(?:(?:\s?\/\s?|\sog\s)(?:beslutning(?:er)?|handling(?:er)?|aktion(?:er)?|aftale(?:r)?|konklusion|opfølgning|drøftelse|referat))?$/,
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

/** A row that names columns, with a row of as many cells below that tells a time, a number or a title. */
export function isAgendaHead(lines: readonly Line[], at: number): boolean {
  const cells = lines[at]?.cells
  const below = lines[at + 1]?.cells
  if (!cells || !below || cells.length !== below.length || !agendaColumns(cells)) return false
  return cells.length > 2 || /^(?:kl\.?\s?)?\d/i.test(plainText(below[0] ?? ''))
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
    : partsOf(cell)
        .flatMap((part) => part.split(/\s*(?:;|,\s(?=\p{Lu}))\s*/u))
        .flatMap(severalAnnexes)

/** "Bilag 2, 3 og 5" as the three that it names. */
function severalAnnexes(text: string): string[] {
  const match = /^(bilag(?:\snr\.?)?)\s((?:\d{1,3}[a-z]?(?:\s?(?:,|&|og)\s?)?)+)$/i.exec(text)
  const numbers = match?.[2]?.match(/\d{1,3}[a-z]?/gi) ?? []
  return numbers.length > 1 ? numbers.map((number) => `${match?.[1]} ${number}`) : [text]
}

/** "Pause", "Frokost" in an agenda set as a table. */
export const isBreakRow = (cells: readonly string[]): boolean =>
  cells.some((cell) => kindOfTitle(plainText(cell)) === 'break') &&
  !cells.some((cell) => /^\d{1,3}[.)]?(?:\s|$)/.test(plainText(cell)))

/** Nobody in particular. */
const ALL = /^(?:alle|fælles|alle deltagere|[-–])$/i

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
    const parts = cells.flatMap((cell, i) => (columns[i] === section ? partsOf(cell) : []))
    if (parts.length > 0) sections[section] = parts
  }
  const due = plainText(pick('due'))
  // Who and by when, behind what was said: the last of it is a task.
  if (due !== '' && sections.minutes) {
    if (by !== '') sections.minutes.push(`Ansvarlig: ${by}`)
    sections.minutes.push(`Frist: ${due}`)
  }
  if (titles.length > 1) sections.case = [...titles.slice(1), ...(sections.case ?? [])]
  return {
    number,
    form: 'dot',
    title: `${bare}${slot}${by === '' || due !== '' || ALL.test(by) ? '' : ` v/ ${by}`}`,
    from: at,
    at,
    body: at + 1,
    caseNumberAbove: null,
    closedAbove: false,
    row: { annexes: annexesOf(plainText(pick('annexes').replace(/<br\s?\/?>/gi, '; '))), sections }
  }
}

/** Whether a later row of the same table has this number in print: it wins over one that is only counted. */
function isPrintedBelow(
  lines: readonly Line[],
  columns: readonly (Column | null)[],
  at: number,
  number: number
): boolean {
  for (let i = at + 1; i < lines.length && lines[i]?.cells?.length === columns.length; i++) {
    const place = itemOfRow(lines[i] as Line, columns, i, 0)
    if (place && place.number > 0) return place.number <= number
  }
  return false
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
    const next = (last?.number ?? 0) + 1
    const place = itemOfRow(line, columns, at, next)
    if (!place || place.number < next) return
    const counted = itemOfRow(line, columns, at, 0)?.number === 0
    if (!counted || !isPrintedBelow(lines, columns, at, next)) places.push(place)
  })
  return places.length >= 2 ? places : []
}
