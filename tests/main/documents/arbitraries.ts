import fc from 'fast-check'
import { DEFAULT_LAYOUT } from '../../../preload/contract/layout'
import type { AgendaItem, Annex, Attendance, MeetingDetail } from '../../../preload/contract/meeting'
import { BLOCK_TYPES, type Block, type Inline } from '../../../preload/contract/rich-text'
import {
  ATTENDANCE_MODES,
  ATTENDANCE_STATUSES,
  ITEM_KINDS,
  MEETING_FORMS,
  OUTCOMES,
  ROLES
} from '../../../preload/contract/values'
import { annex, block, emptyMeeting, item, person } from './builders'

/** Meetings as no office writes them: any characters anywhere, every list empty or crooked. */

const words = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('Godkendt', 'Ærø Åben Øst', 'a <b> & "c" \'d\'', ']]>', '%1.', '&amp;', '')
  },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('\u0000\u0007', 'a\nb', '\t', '\uD800', '\uFFFE', ' \u2028 ', '\r\n')
  }
)
const orNull = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null })
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
const date = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(
    ([year, month, day]) =>
      `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  )

const inline: fc.Arbitrary<Inline> = fc.record(
  {
    text: words,
    bold: fc.boolean(),
    italic: fc.boolean(),
    href: fc.oneof(
      fc.constantFrom('https://example.dk/?a=1&b="2"', 'mailto:a<b>@example.dk', '#', 'javascript:1'),
      words
    )
  },
  { requiredKeys: ['text'] }
)
const content = fc.array(inline, { maxLength: 4 })
const ids = ['b0', 'b1', 'b2', 'b3', 'b4', 'b5', 'b6', 'b7']

const oneBlock: fc.Arbitrary<Omit<Block, 'id'>> = fc
  .record({
    type: fc.constantFrom(...BLOCK_TYPES),
    level: fc.integer({ min: 0, max: 8 }),
    inside: orNull(fc.constantFrom(...ids, 'gone')),
    content,
    table: orNull(
      fc.record({
        headerRow: fc.boolean(),
        rows: fc.array(fc.array(content, { maxLength: 4 }), { maxLength: 4 })
      })
    ),
    outcome: orNull(fc.constantFrom(...OUTCOMES)),
    responsible: orNull(words),
    due: orNull(date)
  })
  .map(({ type, content: runs, ...more }) => block(type, runs, more))
const section: fc.Arbitrary<Block[]> = fc
  .array(oneBlock, { maxLength: ids.length })
  .map((blocks) => blocks.map((each, index) => ({ ...each, id: ids[index] ?? 'b' })))

const attendance: fc.Arbitrary<Attendance> = fc
  .record({
    name: words,
    title: orNull(words),
    organization: orNull(words),
    status: orNull(fc.constantFrom(...ATTENDANCE_STATUSES)),
    mode: orNull(fc.constantFrom(...ATTENDANCE_MODES)),
    role: orNull(fc.constantFrom(...ROLES)),
    isMember: fc.boolean(),
    substituteFor: orNull(words),
    itemIds: fc.subarray(['item-1', 'item-2', 'gone'])
  })
  .map(({ name, ...more }) => person(name, more))

const oneAnnex: fc.Arbitrary<Annex> = fc
  .record({
    title: words,
    itemId: orNull(fc.constantFrom('item-1', 'item-2', 'gone')),
    label: orNull(fc.oneof(words, fc.constantFrom('Bilag 1', 'Punkt 2'))),
    withMinutes: fc.boolean(),
    closed: fc.boolean()
  })
  .map(({ title, ...more }) => annex(title, more))

const oneItem: fc.Arbitrary<Omit<AgendaItem, 'id' | 'number' | 'order'>> = fc
  .record({
    title: words,
    publicTitle: orNull(words),
    kind: fc.constantFrom(...ITEM_KINDS),
    presenters: fc.array(words, { maxLength: 3 }),
    start: orNull(time),
    end: orNull(time),
    caseNumber: orNull(words),
    closed: fc.boolean(),
    sections: fc.record({ recommendation: section, case: section, minutes: section }),
    outcome: orNull(fc.oneof(fc.constantFrom(...OUTCOMES), words))
  })
  .map(({ title, ...more }) => item(1, title, more))

const layout = fc
  .record({
    label: words,
    sectionOrder: fc.subarray([...DEFAULT_LAYOUT.sectionOrder]),
    people: fc.constantFrom('grouped' as const, 'lines' as const),
    participantsIn: fc.constantFrom('front' as const, 'first_item' as const),
    annexList: fc.constantFrom('front_and_item' as const, 'item' as const),
    itemNumber: fc.constantFrom('dot' as const, 'punkt' as const),
    annexNumbering: fc.constantFrom('none' as const, 'per_item' as const, 'through' as const),
    showTimeSlots: fc.boolean(),
    showCaseNumbers: fc.boolean()
  })
  .map(({ label, ...more }) => ({
    ...more,
    labels: {
      ...DEFAULT_LAYOUT.labels,
      case: label,
      guests: label,
      excused: label,
      decision: label,
      form: label
    }
  }))

export const anyMeeting: fc.Arbitrary<MeetingDetail> = fc
  .record({
    bodyName: orNull(words),
    number: orNull(words),
    title: orNull(words),
    date: orNull(date),
    start: orNull(time),
    end: orNull(time),
    form: orNull(fc.constantFrom(...MEETING_FORMS)),
    formText: orNull(words),
    place: orNull(words),
    caseNumber: orNull(words),
    documentDate: orNull(date),
    chair: orNull(words),
    minuteTakers: fc.array(words, { maxLength: 3 }),
    contacts: fc.array(fc.record({ name: words, phone: orNull(words), email: orNull(words) }), {
      maxLength: 2
    }),
    attendance: fc.array(attendance, { maxLength: 6 }),
    annexes: fc.array(oneAnnex, { maxLength: 4 }),
    items: fc.array(oneItem, { maxLength: 3 }).map((items) =>
      items.map((each, index) => ({
        ...each,
        id: `item-${index + 1}`,
        number: index + 1,
        order: `a${index}`
      }))
    ),
    layout
  })
  .map((fields) => emptyMeeting(fields))
