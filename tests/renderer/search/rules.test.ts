import { describe, expect, test } from 'vitest'
import type { SearchHit, SearchMeeting } from '../../../preload/contract/search'
import { placeOfHit } from '../../../renderer/search/place'
import {
  daysOf,
  fromAddress,
  groupHits,
  hasFilters,
  markedWords,
  NOTHING_WANTED,
  questionOf,
  toAddress
} from '../../../renderer/search/rules'

const hit = (fields: Partial<SearchHit>): SearchHit => ({
  key: 'k',
  kind: 'item',
  meetingId: 'm1',
  itemId: null,
  itemNumber: null,
  itemNumberText: null,
  blockId: null,
  annexId: null,
  attendanceId: null,
  personId: null,
  bodyId: null,
  title: '',
  detail: '',
  date: null,
  excerpt: [],
  ...fields
})
const meeting = (id: string): SearchMeeting => ({
  id,
  bodyName: 'Udvalget',
  title: null,
  date: null,
  phase: 'approved'
})

describe('the question', () => {
  test('goes into the address and comes out of it again', () => {
    const wanted = {
      text: 'æøå & "to ord" 100%',
      bodyId: 'b1',
      period: 'own' as const,
      from: '2024-02-29',
      to: '2025-01-01',
      person: 'Ørum',
      outcome: 'noted' as const,
      kind: 'annexes' as const
    }
    expect(fromAddress(toAddress(wanted))).toEqual(wanted)
    expect(toAddress(NOTHING_WANTED)).toBe('')
    expect(fromAddress('')).toEqual(NOTHING_WANTED)
  })

  test('leaves out what an address says wrongly', () => {
    expect(fromAddress('text=x&period=altid&from=i+g%C3%A5r&outcome=nej&kind=alle')).toEqual({
      ...NOTHING_WANTED,
      text: 'x'
    })
  })

  test('periods are days', () => {
    const own = { from: '2025-03-02', to: '2025-03-01' }
    const days = (period: 'all' | 'thisYear' | 'lastYear' | 'twelveMonths' | 'own') =>
      daysOf({ period, ...own }, '2026-03-12')
    expect(days('all')).toEqual({ from: null, to: null })
    expect(days('thisYear')).toEqual({ from: '2026-01-01', to: '2026-12-31' })
    expect(days('lastYear')).toEqual({ from: '2025-01-01', to: '2025-12-31' })
    expect(days('twelveMonths')).toEqual({ from: '2025-03-12', to: '2026-03-12' })
    expect(days('own')).toEqual({ from: '2025-03-01', to: '2025-03-02' })
  })

  test('for main: kinds of a group, and no empty name', () => {
    const question = questionOf(
      { ...NOTHING_WANTED, text: 'x', person: '  ', kind: 'texts' },
      '2026-01-01',
      50
    )
    expect(question.filters).toMatchObject({ person: null, kinds: ['recommendation', 'case', 'minutes'] })
    expect(hasFilters({ ...NOTHING_WANTED, text: 'x' })).toBe(false)
    expect(hasFilters({ ...NOTHING_WANTED, person: 'Bo' })).toBe(true)
  })
})

test('hits stand under their meetings, in the order of the best of each', () => {
  const hits = [
    hit({ key: '1', meetingId: null, kind: 'person' }),
    hit({ key: '2', meetingId: 'm2' }),
    hit({ key: '3', meetingId: 'm1' }),
    hit({ key: '4', meetingId: 'm2' })
  ]
  const groups = groupHits(hits, [meeting('m1'), meeting('m2')])
  expect(groups.map((group) => [group.id, group.hits.map((one) => one.key)])).toEqual([
    ['outside', ['1']],
    ['m2', ['2', '4']],
    ['m1', ['3']]
  ])
  expect(groups[1]?.meeting?.id).toBe('m2')
})

test('each kind of hit has its place', () => {
  const at = (fields: Partial<SearchHit>, phase: SearchMeeting['phase'] = 'approved') =>
    placeOfHit(hit(fields), phase)
  const item = { itemId: 'i1' }
  expect(at({ kind: 'person', personId: 'p1' })?.route).toEqual({ name: 'people', id: 'p1' })
  expect(at({ kind: 'body', bodyId: 'b1' })?.route).toEqual({ name: 'body', id: 'b1' })
  expect(at({ kind: 'meeting' })?.route).toMatchObject({ tab: 'minutes' })
  expect(at({ kind: 'meeting' }, 'planned')?.route).toMatchObject({ tab: 'agenda' })
  expect(at({ ...item, kind: 'item' })?.route).toMatchObject({ tab: 'minutes', itemId: 'i1' })
  expect(at({ ...item, kind: 'item' }, 'planned')).toMatchObject({
    route: { tab: 'agenda' },
    focus: { kind: 'item', id: 'i1' }
  })
  expect(at({ ...item, kind: 'case', blockId: 'k1' })).toMatchObject({
    route: { tab: 'agenda' },
    text: { itemId: 'i1', section: 'case', blockId: 'k1' }
  })
  for (const kind of ['minutes', 'decision', 'action'] as const)
    expect(at({ ...item, kind, blockId: 'k1' })).toMatchObject({
      route: { tab: 'minutes', itemId: 'i1' },
      text: { section: 'minutes', blockId: 'k1' }
    })
  expect(at({ kind: 'annexText', annexId: 'a1' })).toMatchObject({
    route: { tab: 'annexes' },
    focus: { kind: 'annex', id: 'a1' }
  })
  expect(at({ kind: 'attendance', attendanceId: 'd1' })).toMatchObject({
    route: { tab: 'participants' },
    focus: { kind: 'person', id: 'd1' }
  })
  expect(at({ kind: 'minutes' })).toBeNull()
})

test('the words to mark are those that the excerpt marks, each once', () => {
  const excerpt = [
    { text: 'Mødet', hit: true },
    { text: ' og ', hit: false },
    { text: 'mødet', hit: true },
    { text: 'Mødet', hit: true }
  ]
  expect(markedWords({ excerpt })).toEqual(['Mødet', 'mødet'])
})
