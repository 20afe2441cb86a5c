import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ImportPreview, ImportRow, MeetingDeadline } from '../../../preload/contract/directory'
import {
  actionOf,
  actionOfKey,
  choicesOf,
  countActions,
  firstAction,
  groupDeadlines,
  spanOfToday,
  urgency
} from '../../../renderer/directory/rules'

const TODAY = '2026-03-11' // a Wednesday

const deadline = (more: Partial<MeetingDeadline>): MeetingDeadline => ({
  kind: 'agenda',
  date: '2026-03-12',
  workingDays: 5,
  holidays: [],
  isDone: false,
  meetingId: 'm',
  bodyId: 'b',
  bodyName: 'Styregruppen',
  title: null,
  meetingDate: '2026-03-19',
  ...more
})

describe('deadlines on Today', () => {
  const kinds = (list: MeetingDeadline[]) => list.map((one) => one.date)

  test('missed ones, those up to Sunday, and the rest; what is done is gone', () => {
    const groups = groupDeadlines(
      [
        deadline({ date: '2026-03-10' }),
        deadline({ date: '2026-03-11' }),
        deadline({ date: '2026-03-15' }),
        deadline({ date: '2026-03-16' }),
        deadline({ date: '2026-03-13', isDone: true })
      ],
      TODAY
    )
    expect(kinds(groups.missed)).toEqual(['2026-03-10'])
    expect(kinds(groups.thisWeek)).toEqual(['2026-03-11', '2026-03-15'])
    expect(kinds(groups.later)).toEqual(['2026-03-16'])
  })

  test('an agenda for a meeting that is over, and items that nobody handed in, are no news', () => {
    const groups = groupDeadlines(
      [
        deadline({ date: '2026-03-02', meetingDate: '2026-03-10' }),
        deadline({ kind: 'items', date: '2026-03-09' }),
        deadline({ kind: 'minutes', date: '2026-03-09', meetingDate: '2026-03-02' })
      ],
      TODAY
    )
    expect(groups.missed.map((one) => one.kind)).toEqual(['minutes'])
  })

  test('near and past are told from far and done', () => {
    const of = (date: string, isDone = false) => urgency({ kind: 'agenda', date, isDone }, TODAY, false)
    expect([of('2026-03-10'), of('2026-03-14'), of('2026-03-15')]).toEqual(['past', 'near', 'far'])
    expect(of('2026-03-10', true)).toBe('done')
    const comments = { kind: 'comments', date: '2026-03-10', isDone: false } as const
    expect([urgency(comments, TODAY, false), urgency(comments, TODAY, true)]).toEqual(['far', 'past'])
    expect(spanOfToday(TODAY)).toEqual({ from: '2026-02-25', to: '2026-03-18' })
  })
})

describe('what happens to a row', () => {
  const row = (status: ImportRow['status'], more: Partial<ImportRow> = {}): ImportRow => ({
    row: 2,
    name: 'Asta Ørum',
    title: null,
    organization: null,
    email: null,
    phone: null,
    status,
    organizationId: null,
    match:
      status === 'new'
        ? null
        : { id: 'p', name: 'Asta Ørum', title: null, organization: null, email: null, reason: 'same_name' },
    ...more
  })
  const like = row('like').match as NonNullable<ImportRow['match']>

  test('new ones are added, known ones joined; a doubt waits unless only the organisation is missing', () => {
    expect([row('new'), row('known'), row('like')].map(firstAction)).toEqual(['add', 'join', 'join'])
    const other = row('like', { organization: 'Region', match: { ...like, organization: 'Ålholt' } })
    expect(firstAction(other)).toBe('skip')
    expect(firstAction(row('like', { match: { ...like, reason: 'similar_name' } }))).toBe('skip')
  })

  test('letters choose in both languages; nobody is joined with nobody', () => {
    expect(['n', 'A', 's', 'J', 'u', 'l', 'x'].map((key) => actionOfKey(key, row('like')))).toEqual([
      'add',
      'add',
      'join',
      'join',
      'skip',
      'skip',
      null
    ])
    expect(actionOfKey('s', row('new'))).toBe(null)
  })

  test('counts and choices agree, whatever was chosen; only who is joined names a person', () => {
    const preview = fc
      .array(fc.constantFrom('new' as const, 'known' as const, 'like' as const), { maxLength: 8 })
      .map(
        (all): ImportPreview => ({
          format: 'csv',
          rows: all.map((status, index) => row(status, { row: index + 2 })),
          problems: [],
          unusedColumns: []
        })
      )
    const chosen = fc.dictionary(
      fc.nat({ max: 9 }).map(String),
      fc.constantFrom('add' as const, 'join' as const, 'skip' as const)
    )
    fc.assert(
      fc.property(preview, chosen, (some, picks) => {
        const counts = countActions(some, picks)
        const choices = choicesOf(some, picks)
        for (const action of ['add', 'join', 'skip'] as const) {
          expect(choices.filter((one) => one.action === action)).toHaveLength(counts[action])
        }
        for (const [index, one] of choices.entries()) {
          expect(one.action).toBe(actionOf(some, picks, index))
          if (one.action !== 'join') expect(one.personId).toBe(null)
        }
      })
    )
  })
})
