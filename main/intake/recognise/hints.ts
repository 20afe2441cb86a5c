import { findDate } from './dates'
import type { Draft } from './draft'
import { readContact, readForm, readNames, takeTime } from './fields'
import { readHeading } from './heading'
import { plainText } from './inline'
import { type Label, type LabelKind, type Learned, matchLabel } from './labels'
import { labelWords } from './learned'
import type { Line } from './lines'
import { type PersonEntry, readPerson, splitTop } from './person'
import type { LabelUse, LearnedLabel, LineHint } from './recognised'
import { looksLikeName, normal } from './words'

const PEOPLE: Partial<Record<LineHint, 'present' | 'excused' | 'absent' | 'guest'>> = {
  participants: 'present',
  excused: 'excused',
  absent: 'absent',
  guests: 'guest'
}
const SECTIONS: ReadonlySet<LineHint> = new Set(['recommendation', 'case', 'minutes', 'annexes'])
const FIELDS: ReadonlySet<LineHint> = new Set([
  'body',
  'title',
  'date',
  'place',
  'chair',
  'minuteTakers',
  'caseNumber',
  'contacts',
  'form'
])

const kindOf = (use: LabelUse): LabelKind => (use === 'contacts' ? 'contact' : use)

/** The labels that a body taught, ready for looking up. */
export function learnedMap(labels: readonly LearnedLabel[] = []): Learned {
  return new Map(labels.map(({ text, use }) => [normal(text.replace(/\s?:$/, '')), kindOf(use)]))
}

const namesSomebody = (text: string): boolean => readPerson(text, { group: null, firstNames: true }) !== null

/** The one person that a hinted line names; null where a list begins. */
function personOf(line: Line, next: Line | undefined): PersonEntry | null {
  const label = matchLabel(line)
  if (label && label.kind in PEOPLE_KINDS && (label.rest === '' || namesSomebody(plainText(label.rest))))
    return null
  const text = (line.cells ?? [line.text])
    .map((cell) => plainText(cell).trim())
    .filter(Boolean)
    .join(', ')
  const person = readPerson(text, { group: null, firstNames: true })
  if (person && (looksLikeName(person.name) || !/:$/.test(text))) return person
  const rest = plainText(text.slice(text.search(/:(?!\/\/|\d)/) + 1)).trim()
  const listed = splitTop(rest, ',;')[0] ?? ''
  if (labelWords(line.raw) !== null) {
    const behind = /:(?!\/\/|\d)\s*\S/.test(text)
    if (behind ? namesSomebody(listed) : text.endsWith(':') || namesSomebody(next?.text ?? '')) return null
  }
  const parts = splitTop(text)
  const name = parts[0] ?? text
  return {
    ...blank,
    name,
    organization: parts.slice(1).join(', ') || null,
    items: [],
    notItems: [],
    notes: []
  }
}

const PEOPLE_KINDS: Partial<Record<LabelKind, true>> = {
  participants: true,
  guests: true,
  excused: true,
  absent: true
}

const blank: Omit<PersonEntry, 'name' | 'organization' | 'items' | 'notItems' | 'notes'> = {
  title: null,
  status: null,
  mode: null,
  role: null,
  substituteFor: null,
  leads: false,
  writes: false,
  initials: null
}

/** Lines whose hint says all about them, and the others, which are still to be read in their place. */
export interface Hinted {
  lines: Line[]
  taken: { line: Line; hint: LineHint; person: PersonEntry | null; next: Line | null }[]
}

/** Takes the lines out that the user has placed for good: fields, single people, mere layout. */
export function takeHinted(lines: readonly Line[]): Hinted {
  const hinted: Hinted = { lines: [], taken: [] }
  let carry = 0
  lines.forEach((line, i) => {
    const { hint } = line
    const next = lines[i + 1]
    const person = hint !== undefined && PEOPLE[hint] ? personOf(line, next) : null
    if (hint !== undefined && (hint === 'layout' || FIELDS.has(hint) || person)) {
      hinted.taken.push({ line, hint, person, next: next ?? null })
      carry += line.gap
      return
    }
    hinted.lines.push(carry > 0 ? Object.assign(line, { gap: Math.max(line.gap, carry) }) : line)
    carry = 0
  })
  return hinted
}

/** The label of a line as the user has it; undefined where no hint decides. */
export function labelByHint(line: Line, learned: Learned): Label | null | undefined {
  const { hint } = line
  if (hint === undefined || hint === 'not-item') return undefined
  if (hint === 'item' || hint === 'text') return null
  if (!SECTIONS.has(hint) && !PEOPLE[hint]) return null
  const kind = hint as LabelKind
  const own = matchLabel(line, learned)
  if (own?.kind === kind) return { ...own, marked: true, sure: true }
  const words = line.cells ? null : labelWords(line.raw)
  if (words === null) return { kind, wording: '', rest: line.raw, marked: true, sure: true }
  const colon = line.raw.search(/:(?!\/\/|\d)/)
  const rest = colon < 0 ? '' : line.raw.slice(colon + 1).replace(/^[*_\s]+/, '')
  return { kind, wording: words, rest, marked: true, sure: true }
}

/** What a hinted field says: behind its label where it has one, else all of it; the next line below a bare label. */
function fieldText(draft: Draft, line: Line, next: Line | null): string {
  const label = matchLabel(line)
  if (label) {
    if (plainText(label.rest).trim() !== '') return plainText(label.rest).trim()
    if (next && next.hint === undefined && draft.ledger.claimOf(next) !== 'layout') return next.text
    return line.text
  }
  const colon = line.text.search(/:\s/)
  return colon > 0 && colon < 60 ? line.text.slice(colon + 1).trim() : line.text
}

/** Puts the lines that were taken out into their fields, over whatever was read there. */
export function placeHinted(draft: Draft, hinted: Hinted): void {
  for (const { line, hint, person, next } of hinted.taken) {
    if (hint === 'layout') draft.ledger.claim(line, 'layout')
    else if (person) {
      const status = PEOPLE[hint] ?? 'present'
      draft.people.push({ entry: { ...person, status }, status, lines: [line] })
      draft.ledger.claim(line, `attendance.${draft.people.length - 1}`)
    } else draft.ledger.claim(line, placeField(draft, line, hint, fieldText(draft, line, next)))
  }
}

function placeField(draft: Draft, line: Line, hint: LineHint, value: string): string {
  const { meeting } = draft
  const heading = readHeading(value)
  switch (hint) {
    case 'body':
      meeting.body = heading?.body ?? value
      return 'body'
    case 'title':
      meeting.title = heading?.title ?? value
      return 'title'
    case 'date':
      if (findDate(value)) Object.assign(meeting, { date: null, start: null, end: null })
      takeTime(draft, value)
      return 'date'
    case 'place':
      meeting.place = value
      return 'place'
    case 'chair':
      meeting.chair = readNames(value).names[0] ?? value
      return 'chair'
    case 'minuteTakers': {
      const { names } = readNames(value)
      meeting.minuteTakers = names.length > 0 ? names : [value]
      return 'minuteTakers'
    }
    case 'form':
      meeting.formText = value
      meeting.form = readForm(value)
      return 'formText'
    case 'caseNumber':
      return placeCaseNumber(draft, line, value)
    default: {
      const found = readContact(line.text) ?? { name: value, phone: null, email: null }
      meeting.contacts.push({ name: found.name ?? value, phone: found.phone, email: found.email })
      return `contacts.${meeting.contacts.length - 1}`
    }
  }
}

/** A case number belongs to the item that it stands in, or right above; in front it is the meeting's. */
function placeCaseNumber(draft: Draft, line: Line, value: string): string {
  let at = -1
  draft.starts.forEach((no, index) => {
    if (no < line.no || (draft.lines.find((one) => one.no > line.no)?.no === no && at < 0)) at = index
  })
  const item = draft.meeting.items[at]
  if (!item) {
    draft.meeting.caseNumber = value
    return 'caseNumber'
  }
  item.caseNumber = value
  return `items.${at}.caseNumber`
}

/** People in the order in which they stand, when a hint has put some of them in later. */
export function inOrder(draft: Draft): void {
  const order = draft.people.map((person, index) => ({ person, index, no: person.lines[0]?.no ?? 0 }))
  if (order.every((one, i) => i === 0 || (order[i - 1]?.no ?? 0) <= one.no)) return
  order.sort((a, b) => a.no - b.no || a.index - b.index)
  const places = new Map(order.map((one, place) => [one.index, place]))
  draft.people = order.map((one) => one.person)
  draft.ledger.renumber('attendance', places)
}

/**
 * Whether a line's use is what the hint asked for. A label above the first item has no section to open; a line that
 * only names a list of people is its label.
 */
export function obeys(use: string, hint: LineHint): boolean {
  switch (hint) {
    case 'item':
      return /^items\.\d+\.title$/.test(use)
    case 'not-item':
      return !/^items\.\d+\.title$/.test(use)
    case 'recommendation':
    case 'case':
    case 'minutes':
      return new RegExp(`^items\\.\\d+\\.sections\\.${hint}$`).test(use)
    case 'annexes':
      return /^annexes/.test(use)
    case 'participants':
    case 'excused':
    case 'absent':
    case 'guests':
      return /^attendance\.\d+$/.test(use) || use === 'layout'
    case 'text':
      return /^items\.\d+\.sections\./.test(use) || use === 'unplaced'
    case 'contacts':
      return /^contacts\.\d+$/.test(use)
    case 'caseNumber':
      return /(?:^|\.)caseNumber$/.test(use)
    case 'form':
      return use === 'formText'
    default:
      return use === hint
  }
}
