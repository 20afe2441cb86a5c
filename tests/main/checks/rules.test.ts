import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkMeeting } from '../../../main/checks/rules'
import { CHECK_CODES, Finding } from '../../../preload/contract/checks'
import type { MeetingDetail } from '../../../preload/contract/meeting'
import {
  ATTENDANCE_STATUSES,
  ITEM_KINDS,
  MEETING_PHASES,
  ROLES,
  SECTOR_KINDS
} from '../../../preload/contract/values'
import { annex, block, item, meeting, person } from './make'

/** Meetings put together at random from what the checks look for, and from any text at all. */
const word = fc.constantFrom(
  'Anne Holm',
  'A. Holm',
  'Bo Lund',
  'Sekretariatet',
  'Vestby Kommune',
  'lovede',
  'at',
  'følger op',
  'bilag 3',
  'se bilag',
  'undersøger',
  'ikke',
  '010180-1234',
  '22 33 44 55',
  'a@gmail.com',
  'den 31. februar',
  'senest',
  'tlf.',
  'bilag 1-99',
  'og',
  ', ',
  '. ',
  ''
)
const text = fc.oneof(
  fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 60 })
)
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const time = fc.constantFrom('08:00', '09:30', '10:00', '23:59')
const blocks = fc.array(
  fc.record({
    text,
    type: fc.constantFrom('paragraph', 'bullet', 'action', 'decision', 'table'),
    responsible: maybe(text)
  }),
  { maxLength: 3 }
)

const meetings: fc.Arbitrary<MeetingDetail> = fc
  .record({
    phase: fc.constantFrom(...MEETING_PHASES),
    date: maybe(fc.constantFrom('2026-03-04', '2024-02-29')),
    start: maybe(time),
    end: maybe(time),
    quorum: maybe(fc.nat(9)),
    memberCount: fc.nat(9),
    asksForSubstitutes: fc.boolean(),
    labelsSeen: fc.array(
      fc.oneof(text, fc.constantFrom('Resume', 'Sagsfremstilling', 'Referat', 'Beslutning'))
    ),
    chair: maybe(text),
    people: fc.array(
      fc.record({
        name: fc.oneof(text, fc.constantFrom('Anne Holm', 'Bo Lund', 'Ida Krogh')),
        status: maybe(fc.constantFrom(...ATTENDANCE_STATUSES)),
        substituteFor: maybe(text),
        isMember: fc.boolean(),
        sector: maybe(fc.constantFrom(...SECTOR_KINDS)),
        role: maybe(fc.constantFrom(...ROLES))
      }),
      { maxLength: 6 }
    ),
    annexes: fc.array(
      fc.record({
        label: maybe(
          fc.oneof(
            text,
            fc.nat(9).map((number) => `Bilag ${number}`)
          )
        ),
        title: text,
        itemId: maybe(fc.constantFrom('item 1', 'item 2', 'item 9')),
        fileHash: maybe(fc.constant('f'.repeat(64)))
      }),
      { maxLength: 6 }
    ),
    items: fc.array(
      fc.record({
        title: text,
        kind: fc.constantFrom(...ITEM_KINDS),
        closed: fc.boolean(),
        presenters: fc.array(text, { maxLength: 2 }),
        start: maybe(time),
        end: maybe(time),
        blocks
      }),
      { maxLength: 4 }
    )
  })
  .map(({ people, annexes, items, ...rest }) =>
    meeting({
      ...rest,
      attendance: people.map(({ name, ...more }, index) => person(name, { id: `person ${index}`, ...more })),
      annexes: annexes.map(({ title, ...more }, index) => annex(title, { id: `annex ${index}`, ...more })),
      items: items.map(({ blocks: list, ...more }, index) =>
        item(index + 1, {
          ...more,
          minutes: list.map(({ text: said, type, responsible }, at) =>
            block(said, { id: `block ${index}-${at}`, type: type as 'paragraph', responsible })
          )
        })
      )
    })
  )

describe('checkMeeting', () => {
  test('answers any meeting with findings of the contract', () => {
    fc.assert(
      fc.property(meetings, (any) => {
        for (const finding of checkMeeting(any)) {
          Finding.parse(finding)
          expect(finding.message.trim()).not.toBe('')
          expect(finding.messageEn.trim()).not.toBe('')
        }
      })
    )
  })
  test('keys are unique, and the same in a second run and after an item was put in front', () => {
    fc.assert(
      fc.property(meetings, (any) => {
        const keys = checkMeeting(any).map(({ key }) => key)
        expect(new Set(keys).size).toBe(keys.length)
        expect(checkMeeting(structuredClone(any)).map(({ key }) => key)).toEqual(keys)
        const moved = any.items.map((entry) => ({ ...entry, number: entry.number + 1 }))
        const first = item(1, { id: 'new', title: 'Pause', kind: 'break' })
        const later = checkMeeting({ ...any, items: [first, ...moved] }).map(({ key }) => key)
        expect(new Set(later)).toEqual(new Set(keys))
      })
    )
  })
  test('a finding put away is gone, and no other with it', () => {
    fc.assert(
      fc.property(meetings, fc.nat(), (any, pick) => {
        const found = checkMeeting(any)
        const chosen = found[pick % Math.max(1, found.length)]
        if (!chosen) return
        const { key, code } = chosen
        expect(checkMeeting(any, [{ code, key, scope: 'place' }])).toEqual(
          found.filter((other) => other !== chosen)
        )
        expect(checkMeeting(any, [{ code, key, scope: 'body' }])).toEqual(
          found.filter((other) => other.code !== code)
        )
      })
    )
  })
  test('an empty meeting has nothing wrong, in any phase', () => {
    for (const phase of MEETING_PHASES) expect(checkMeeting(meeting({ phase }))).toEqual([])
  })
  test('the random meetings reach every code', () => {
    const seen = new Set(
      fc
        .sample(meetings, { numRuns: 3000, seed: 7 })
        .flatMap((any) => checkMeeting(any).map(({ code }) => code))
    )
    // How often a body met is not in a meeting: tests/main/checks/mandate-rules.test.ts.
    const others = CHECK_CODES.filter((code) => code !== 'mandate-too-few-meetings')
    expect(others.filter((code) => !seen.has(code))).toEqual([])
  })
})
