import type { IndexEntry } from '../../db/tables/search'
import type {
  AnnexSource,
  AttendanceSource,
  BlockSource,
  BodySource,
  ItemSource,
  MeetingSource,
  PersonSource
} from '../../db/tables/search-sources'
import { danishDate } from '../../preload/contract/danish'
import { blockText, type Inline, type Table } from '../../preload/contract/rich-text'
import type { SearchKind } from '../../preload/contract/search'
import { SECTIONS, type SectionName } from '../../preload/contract/values'
import { indexed, stemsAround } from './words'

/** What the index says of the rows: which words find a thing, and what it is filtered by. Pure. */

/** Titles before decisions before text; names on lists of participants last, since one name stands on hundreds. */
const RANK: Readonly<Record<SearchKind, number>> = {
  meeting: 4,
  item: 4,
  person: 4,
  body: 4,
  annex: 4,
  decision: 3,
  action: 3,
  recommendation: 2,
  case: 2,
  minutes: 2,
  annexText: 2,
  attendance: 1
}
/** The ranks there are, best first. */
export const RANKS: readonly number[] = [...new Set(Object.values(RANK))].sort((a, b) => b - a)

/** Marks that filters look for; each is one word for the index. */
export const facet = {
  kind: (kind: SearchKind) => `k${kind.toLowerCase()}`,
  body: (id: string) => `b${id.replace(/[^a-zA-Z0-9]/g, '').toLowerCase()}`,
  outcome: (outcome: string) => `o${outcome.replace(/[^a-z]/g, '')}`
}

/** Days since the year 0, for ordering; null where the text is no date. */
export function dayOf(date: string | null): number | null {
  if (date === null || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return null
  const days = Math.floor(Date.parse(`${date}T00:00:00Z`) / 86_400_000)
  return Number.isFinite(days) ? days + 719_528 : null
}

function parse<T>(json: string | null, fallback: T): T {
  if (json === null) return fallback
  try {
    return JSON.parse(json) as T
  } catch {
    return fallback
  }
}

const joined = (...texts: readonly (string | null | undefined)[]) => texts.filter(Boolean).join(' · ')

/** The words of a meeting's date as people write it: "24. september 2021", "24/9 2021", "2021-09-24". */
function dateWords(date: string | null): string {
  if (date === null) return ''
  const [year, month, day] = date.split('-').map(Number)
  return joined(danishDate(date), `${day}/${month} ${year}`, date)
}

interface Entry {
  kind: SearchKind
  meeting: MeetingSource | null
  item?: string | null
  row: string
  part?: number
  text: string
  /** what is shown, where that is more than what the thing is found by */
  shown?: string
  title: string | null
  detail?: string | null
  /** the blocks of the text; absent where it has none */
  blocks?: readonly TextBlock[]
  around?: readonly (string | null)[]
  outcomes?: readonly (string | null)[]
}

function entry({ kind, meeting, row, text, item = null, part = 0, around = [], ...rest }: Entry): IndexEntry {
  const { title, detail, blocks, outcomes = [] } = rest
  const marks = [
    facet.kind(kind),
    ...(meeting?.body_id ? [facet.body(meeting.body_id)] : []),
    ...new Set(outcomes.flatMap((one) => (one ? [facet.outcome(one)] : [])))
  ]
  return {
    kind,
    rank: RANK[kind],
    day: dayOf(meeting?.date ?? null),
    meeting: meeting?.id ?? null,
    item,
    row,
    part,
    ...indexed(text),
    context: stemsAround(...around),
    facets: marks.join(' '),
    title: title ?? '',
    detail: detail ?? '',
    // A file's text is kept once, by its hash.
    text: kind === 'annexText' ? '' : (rest.shown ?? text),
    blocks: blocks?.map((block) => [block.id, block.text.length] as const) ?? null
  }
}

function meetingText(meeting: MeetingSource): string {
  return joined(
    meeting.title,
    meeting.body,
    dateWords(meeting.date),
    meeting.place,
    meeting.number,
    meeting.case_number
  )
}

export function meetingEntries(meeting: MeetingSource): IndexEntry[] {
  return [
    entry({
      kind: 'meeting',
      meeting,
      row: meeting.id,
      title: meeting.title ?? meeting.body,
      text: meetingText(meeting)
    })
  ]
}

function itemText(item: ItemSource): string {
  return joined(item.title, item.public_title, item.case_number, ...parse<string[]>(item.presenters, []))
}

/** A block with its text: of its own, and of the blocks inside it. */
export interface TextBlock {
  id: string
  type: string
  text: string
  outcome: string | null
}

/** A block's own words, with who is to do it. */
function textOf(block: BlockSource): string {
  const content = parse<Inline[]>(block.content, [])
  const table = parse<Table | null>(block.table_content, null)
  const type = block.type === 'table' ? 'table' : 'paragraph'
  return joined(blockText({ type, content, table }), block.responsible)
}

/** The typed blocks of an item, and its sections without them, as the index and the excerpts see them. */
export function itemParts(blocks: readonly BlockSource[]): {
  typed: TextBlock[]
  sections: Record<SectionName, TextBlock[]>
} {
  const decisions = new Map<string, TextBlock>()
  const typed: TextBlock[] = []
  const sections: Record<SectionName, TextBlock[]> = { recommendation: [], case: [], minutes: [] }
  const made = (block: BlockSource): TextBlock => ({
    id: block.id,
    type: block.type ?? 'paragraph',
    text: textOf(block),
    outcome: block.outcome
  })
  for (const block of blocks) {
    if (block.type !== 'decision' && block.type !== 'action') continue
    const one = made(block)
    typed.push(one)
    if (block.type === 'decision') decisions.set(block.id, one)
  }
  for (const block of blocks) {
    if (block.type === 'decision' || block.type === 'action') continue
    const decision = block.inside === null ? undefined : decisions.get(block.inside)
    const section = SECTIONS.find((name) => name === block.section)
    if (decision) decision.text = [decision.text, textOf(block)].filter(Boolean).join('\n')
    else if (section) sections[section].push(made(block))
  }
  return { typed, sections }
}

export function itemEntries(
  meeting: MeetingSource,
  item: ItemSource,
  blocks: readonly BlockSource[]
): IndexEntry[] {
  const { typed, sections } = itemParts(blocks)
  const of = { meeting, item: item.id, title: item.title }
  const outer = [meeting.title, meeting.body]
  const around = [item.title, ...outer]
  const outcomes = [item.outcome]
  return [
    entry({ ...of, kind: 'item', row: item.id, text: itemText(item), around: outer, outcomes }),
    ...typed.map((block) =>
      entry({
        ...of,
        kind: block.type === 'decision' ? 'decision' : 'action',
        row: block.id,
        text: block.text,
        detail: block.outcome,
        blocks: [block],
        around,
        outcomes: [item.outcome, block.outcome]
      })
    ),
    ...SECTIONS.filter((name) => sections[name].length > 0).map((name) =>
      entry({
        ...of,
        kind: name,
        row: item.id,
        text: sections[name].map((block) => block.text).join('\n'),
        blocks: sections[name],
        around,
        outcomes
      })
    )
  ].filter((one) => one.words !== '')
}

/** People are found by their names; title and organisation only narrow that down. */
export function attendanceEntries(meeting: MeetingSource, row: AttendanceSource): IndexEntry[] {
  const around = [row.title, row.organization, meeting.title, meeting.body]
  const { name: title, status: detail } = row
  const shown = joined(row.name, row.title, row.organization)
  return [
    entry({ kind: 'attendance', meeting, row: row.id, title, detail, text: title ?? '', shown, around })
  ]
}

function annexText(annex: AnnexSource): string {
  return joined(annex.title, annex.label, annex.file_name)
}

/** What all entries of an annex have in common. */
function annexOf(meeting: MeetingSource, item: ItemSource | null, annex: AnnexSource) {
  const title = annex.title ?? annex.file_name
  const outcomes = [item?.outcome ?? null]
  return { meeting, item: annex.item_id, row: annex.id, title, detail: annex.label, outcomes }
}

/** The annex by its title. */
export function annexEntries(
  meeting: MeetingSource,
  item: ItemSource | null,
  annex: AnnexSource
): IndexEntry[] {
  const around = [item?.title ?? null, meeting.title, meeting.body]
  const one = entry({ ...annexOf(meeting, item, annex), kind: 'annex', text: annexText(annex), around })
  return one.words === '' ? [] : [one]
}

/** The annex by some parts of its file's text. @param first the number of the first of these parts */
export function annexTextEntries(
  meeting: MeetingSource,
  item: ItemSource | null,
  annex: AnnexSource,
  parts: readonly string[],
  first: number
): IndexEntry[] {
  const of = annexOf(meeting, item, annex)
  const around = [annex.title, item?.title ?? null, meeting.title, meeting.body]
  return parts
    .map((text, at) => entry({ ...of, kind: 'annexText', part: first + at, text, around }))
    .filter((one) => one.words !== '')
}

export function personEntries(person: PersonSource): IndexEntry[] {
  const around = [person.title, person.organization]
  const { name: title } = person
  const detail = around.filter(Boolean).join(', ')
  const shown = joined(title, ...around)
  const row = person.same_as ?? person.id
  return [entry({ kind: 'person', meeting: null, row, title, detail, text: title ?? '', shown, around })]
}

export function bodyEntries(body: BodySource): IndexEntry[] {
  const { name: title, kind: detail } = body
  const row = body.same_as ?? body.id
  const one = entry({ kind: 'body', meeting: null, row, title, detail, text: title ?? '' })
  return [{ ...one, facets: `${one.facets} ${facet.body(body.id)}` }]
}

/** A document in light markup without its marks: what is shown of it is read by people. */
export function plainText(markup: string): string {
  return markup
    .split('\n')
    .map((line) =>
      line
        .replace(/^\s*#{1,6} /, '')
        .replace(/^\s*\|?[\s:|-]*\|[\s:|-]*$/, '')
        .replace(/^\s*\||\|\s*$/g, '')
        .replace(/\*\*|__/g, '')
        .trim()
    )
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
}

/** How long a part of a file's text may be: what an excerpt is looked for in while one types. */
const PART = 6000

/** A file's text in parts that end between lines where they can. */
export function partsOf(text: string): string[] {
  const parts: string[] = []
  let rest = text.trim()
  while (rest.length > PART) {
    const line = rest.lastIndexOf('\n', PART)
    const space = rest.lastIndexOf(' ', PART)
    const end = line > PART / 2 ? line : space > PART / 2 ? space : PART
    parts.push(rest.slice(0, end))
    rest = rest.slice(end).trimStart()
  }
  if (rest !== '') parts.push(rest)
  return parts
}
