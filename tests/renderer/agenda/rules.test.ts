import { describe, expect, test } from 'vitest'
import { missingParts } from '../../../preload/contract/agenda'
import { DEFAULT_ITEM_TEMPLATE } from '../../../preload/contract/bodies'
import type { MeetingSummary } from '../../../preload/contract/meeting-edits'
import {
  likeOptions,
  minutesTyped,
  namesIn,
  newestOf,
  withChoice,
  withLine
} from '../../../renderer/agenda/rules'

const meeting = (id: string, bodyId: string | null, date: string | null, phase = 'approved') =>
  ({ id, bodyId, date, start: null, phase }) as MeetingSummary

const MEETINGS = [
  meeting('a1', 'a', '2026-01-13'),
  meeting('a2', 'a', '2026-02-10'),
  meeting('a3', 'a', '2026-03-10', 'cancelled'),
  meeting('b1', 'b', '2026-02-20'),
  meeting('b2', 'b', '2025-02-20'),
  meeting('c1', null, '2026-03-01')
]

describe('the meeting to follow', () => {
  test('is the newest that was not called off', () => {
    expect(newestOf(MEETINGS, 'a')?.id).toBe('a2')
    expect(newestOf(MEETINGS, null)?.id).toBe('c1')
    expect(newestOf(MEETINGS, 'x')).toBeNull()
    expect(newestOf([], null)).toBeNull()
  })

  test('can be another of the body, or the newest of another body', () => {
    expect(likeOptions(MEETINGS, 'a1').map((one) => one.id)).toEqual(['a2', 'a1', 'b1'])
    expect(likeOptions(MEETINGS, 'a3').map((one) => one.id)).toEqual(['a2', 'a1', 'a3', 'b1'])
    expect(likeOptions(MEETINGS, 'c1').map((one) => one.id)).toEqual(['c1', 'b1', 'a2'])
  })
})

test('a standing item takes those below it along, and one below brings the one above', () => {
  const standing = ['x', 'x/1', 'y'].map((key) => ({
    key,
    parentKey: key.includes('/') ? 'x' : null,
    title: key,
    kind: 'ordinary' as const,
    plannedMinutes: null,
    presenters: [],
    hasText: false,
    times: 1,
    of: 1,
    chosen: true
  }))
  const all = { standing: ['x', 'x/1', 'y'], open: [], guests: [] }
  const without = withChoice(all, 'standing', 'x', false, standing)
  expect(without.standing).toEqual(['y'])
  expect(withChoice(without, 'standing', 'x/1', true, standing).standing.sort()).toEqual(['x', 'x/1', 'y'])
  expect(withChoice(all, 'open', 'o', true, standing).open).toEqual(['o'])
})

test.each([
  ['', null],
  [' 20 ', 20],
  ['0', 0],
  ['1440', 1440],
  ['1441', undefined],
  ['20 min', undefined],
  ['-5', undefined]
])('minutes %j', (typed, minutes) => {
  expect(minutesTyped(typed)).toBe(minutes)
})

const EMPTY = {
  title: '',
  presenters: [],
  plannedMinutes: null,
  caseNumber: null,
  closed: false,
  publicTitle: null,
  recommendation: '',
  case: '',
  annexes: []
}

test('a line of the source goes where the user says', () => {
  expect(namesIn('Asta Ørum; Bo Friis, ')).toEqual(['Asta Ørum', 'Bo Friis'])
  expect(withLine(EMPTY, 'title', '## Kørsel').title).toBe('Kørsel')
  expect(withLine(EMPTY, 'presenters', 'Asta Ørum, Bo Friis').presenters).toEqual(['Asta Ørum', 'Bo Friis'])
  expect(withLine({ ...EMPTY, case: 'Først' }, 'case', ' så ').case).toBe('Først\n\nså')
  expect(withLine(EMPTY, 'annexes', '- Notat').annexes).toEqual([{ title: 'Notat', attachment: null }])
})

test('what is missing is what the body asks for', () => {
  expect(missingParts(DEFAULT_ITEM_TEMPLATE, EMPTY)).toEqual([
    'title',
    'presenter',
    'minutes',
    'recommendation',
    'case'
  ])
  const given = {
    ...EMPTY,
    title: 'Kørsel',
    presenters: ['Bo'],
    plannedMinutes: 5,
    case: 'x',
    recommendation: ' '
  }
  expect(missingParts(DEFAULT_ITEM_TEMPLATE, given)).toEqual(['recommendation'])
  expect(missingParts({ ...DEFAULT_ITEM_TEMPLATE, recommendation: false }, given)).toEqual([])
})
