import type { Input } from '../../preload/contract/channels'
import type { SearchHit, SearchKind, SearchMeeting } from '../../preload/contract/search'
import { OUTCOMES, type Outcome } from '../../preload/contract/values'
import { addDays } from '../ui/dates'

/** What the search view asks for, how its address says it, and how its answer is grouped. Pure. */

export const PERIODS = ['all', 'thisYear', 'lastYear', 'twelveMonths', 'own'] as const
export type Period = (typeof PERIODS)[number]

export const KIND_GROUPS = {
  all: [],
  titles: ['meeting', 'item'],
  decisions: ['decision'],
  actions: ['action'],
  texts: ['recommendation', 'case', 'minutes'],
  annexes: ['annex', 'annexText'],
  people: ['person', 'attendance'],
  bodies: ['body']
} as const satisfies Record<string, readonly SearchKind[]>
export type KindGroup = keyof typeof KIND_GROUPS

export interface Wanted {
  text: string
  bodyId: string | null
  period: Period
  /** of the period "own" */
  from: string | null
  to: string | null
  person: string
  outcome: Outcome | null
  kind: KindGroup
}

export const NOTHING_WANTED: Wanted = {
  text: '',
  bodyId: null,
  period: 'all',
  from: null,
  to: null,
  person: '',
  outcome: null,
  kind: 'all'
}

export function hasFilters(wanted: Wanted): boolean {
  const { text: _, ...filters } = wanted
  const { text: __, ...none } = NOTHING_WANTED
  return JSON.stringify(filters) !== JSON.stringify(none)
}

/** The days of a period. */
export function daysOf(
  { period, from, to }: Pick<Wanted, 'period' | 'from' | 'to'>,
  today: string
): { from: string | null; to: string | null } {
  const year = Number(today.slice(0, 4))
  switch (period) {
    case 'thisYear':
      return { from: `${year}-01-01`, to: `${year}-12-31` }
    case 'lastYear':
      return { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` }
    case 'twelveMonths':
      return { from: addDays(today, -365), to: today }
    case 'own':
      // Typed the wrong way round, they mean the same days.
      return from && to && from > to ? { from: to, to: from } : { from, to }
    default:
      return { from: null, to: null }
  }
}

/** The question for main. */
export function questionOf(wanted: Wanted, today: string, limit: number): Input<'search.find'> {
  const { bodyId, outcome } = wanted
  const person = wanted.person.trim().slice(0, 200) || null
  const kinds = [...KIND_GROUPS[wanted.kind]]
  const filters = { bodyId, outcome, person, kinds, ...daysOf(wanted, today) }
  return { query: wanted.text.slice(0, 500), filters, limit }
}

/** The question as it stands in the address; empty when nothing is asked. */
export function toAddress(wanted: Wanted): string {
  const said = Object.entries(wanted).filter(
    ([name, value]) => value !== null && value !== NOTHING_WANTED[name as keyof Wanted]
  )
  return new URLSearchParams(said.map(([name, value]) => [name, String(value)])).toString()
}

const oneOf = <T extends string>(known: readonly T[], text: string | null): T | null =>
  known.find((one) => one === text) ?? null
const dateIn = (text: string | null) => (text && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null)

/** What an address asks; what it says wrongly is left out. */
export function fromAddress(address: string): Wanted {
  const said = new URLSearchParams(address)
  return {
    text: (said.get('text') ?? '').slice(0, 500),
    bodyId: said.get('bodyId'),
    period: oneOf(PERIODS, said.get('period')) ?? 'all',
    from: dateIn(said.get('from')),
    to: dateIn(said.get('to')),
    person: (said.get('person') ?? '').slice(0, 200),
    outcome: oneOf(OUTCOMES, said.get('outcome')),
    kind: oneOf(Object.keys(KIND_GROUPS) as KindGroup[], said.get('kind')) ?? 'all'
  }
}

export interface HitGroup {
  /** the meeting's id, or 'outside' */
  id: string
  meeting: SearchMeeting | null
  hits: SearchHit[]
}

/** The hits under their meetings, each where its best hit stands; what stands in no meeting comes together. */
export function groupHits(hits: readonly SearchHit[], meetings: readonly SearchMeeting[]): HitGroup[] {
  const groups = new Map<string, HitGroup>()
  for (const hit of hits) {
    const id = hit.meetingId ?? 'outside'
    const group = groups.get(id) ?? {
      id,
      meeting: meetings.find((meeting) => meeting.id === hit.meetingId) ?? null,
      hits: []
    }
    groups.set(id, group)
    group.hits.push(hit)
  }
  return [...groups.values()]
}

/** The words that an excerpt marks, as they stand in the text, each once. */
export function markedWords(hit: Pick<SearchHit, 'excerpt'>): string[] {
  return [...new Set(hit.excerpt.filter((run) => run.hit).map((run) => run.text))]
}
