import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FollowUpEntry, MeetingSummary } from '../../../preload/contract/meeting-edits'
import { MEETING_PHASES } from '../../../preload/contract/values'
import { routeOfMeeting } from '../../../renderer/meetings/list/MeetingLine'
import { problemOf } from '../../../renderer/meetings/list/new-meeting'
import {
  actionsDue,
  groupMeetings,
  matches,
  nextMeetings,
  searchWords,
  unfinishedMeetings
} from '../../../renderer/meetings/list/rules'
import { addDays } from '../../../renderer/ui/dates'

const TODAY = '2026-03-10'

function meeting(fields: Partial<MeetingSummary>): MeetingSummary {
  return {
    id: 'm',
    bodyId: null,
    bodyName: null,
    title: null,
    number: null,
    date: null,
    start: null,
    end: null,
    place: null,
    form: null,
    phase: 'planned',
    itemCount: 0,
    present: 0,
    invited: 0,
    ...fields
  }
}

const date = fc.integer({ min: -900, max: 900 }).map((days) => addDays(TODAY, days))
const meetings = fc
  .array(
    fc.record({
      date: fc.option(date),
      start: fc.option(fc.constantFrom('08:15', '12:00')),
      phase: fc.constantFrom(...MEETING_PHASES)
    })
  )
  .map((all) => all.map((fields, index) => meeting({ ...fields, id: `m${index}` })))

describe('the list', () => {
  test('shows every meeting once, the coming first, the past from new to old', () => {
    fc.assert(
      fc.property(meetings, (all) => {
        const groups = groupMeetings(all, TODAY)
        expect(groups.flatMap((group) => group.meetings.map((one) => one.id)).sort()).toEqual(
          all.map((one) => one.id).sort()
        )
        expect(new Set(groups.map((group) => group.id)).size).toBe(groups.length)
        const past = groups.filter((group) => /^\d/.test(group.id)).flatMap((group) => group.meetings)
        expect(past.map((one) => one.date)).toEqual(
          past
            .map((one) => one.date)
            .sort()
            .reverse()
        )
        const coming = groups.find((group) => group.id === 'coming')?.meetings ?? []
        expect(coming.map((one) => one.date)).toEqual(coming.map((one) => one.date).sort())
      })
    )
  })

  test('is found by body, month, place and phase', () => {
    const words = searchWords(
      meeting({ bodyName: 'Samråd for Åben Indskoling', date: '2026-03-24', place: 'Rådhuset' }),
      'Referat i udkast',
      'da'
    )
    for (const typed of ['samråd', 'åben', 'marts 2026', 'rådhus', 'udkast', '24. marts', '2026-03-24']) {
      expect([typed, matches(words, typed)]).toEqual([typed, true])
    }
    expect(matches(words, 'april')).toBe(false)
  })
})

describe('today', () => {
  test('next and unfinished never name the same meeting', () => {
    fc.assert(
      fc.property(meetings, (all) => {
        const next = nextMeetings(all, TODAY, 100).map((one) => one.id)
        const unfinished = unfinishedMeetings(all, TODAY).map((one) => one.id)
        expect(next.filter((id) => unfinished.includes(id))).toEqual([])
      })
    )
  })

  test('cancelled and approved meetings ask for nothing', () => {
    const all = [
      meeting({ id: 'a', date: '2026-03-12', phase: 'cancelled' }),
      meeting({ id: 'b', date: '2026-03-12' }),
      meeting({ id: 'c', date: '2026-02-12', phase: 'approved' }),
      meeting({ id: 'd', date: '2026-02-12', phase: 'minutes_draft' })
    ]
    expect(nextMeetings(all, TODAY, 5).map((one) => one.id)).toEqual(['b'])
    expect(unfinishedMeetings(all, TODAY).map((one) => one.id)).toEqual(['d'])
  })

  test('actions are due within the window, the earliest first', () => {
    const action = (id: string, due: string | null): FollowUpEntry => ({
      blockId: id,
      type: 'action',
      meetingId: 'm',
      itemId: 'i',
      bodyName: null,
      meetingDate: null,
      itemNumber: 1,
      itemNumberText: '1',
      itemTitle: '',
      text: '',
      outcome: null,
      responsible: null,
      due
    })
    const all = [
      action('late', '2026-03-01'),
      action('old', '2025-03-01'),
      action('soon', '2026-03-20'),
      action('far', '2026-05-01'),
      action('undated', null)
    ]
    expect(actionsDue(all, TODAY, 14, 60).map((one) => one.blockId)).toEqual(['late', 'soon'])
  })

  test('a meeting opens where the work is', () => {
    expect(routeOfMeeting({ id: 'm', phase: 'planned' })).toMatchObject({ tab: 'agenda' })
    expect(routeOfMeeting({ id: 'm', phase: 'in_session' })).toMatchObject({ tab: 'minutes' })
  })
})

test('a new meeting needs one of body, title and date, and ends after it starts', () => {
  const empty = {
    bodyId: null,
    bodyName: null,
    title: null,
    date: null,
    start: null,
    end: null,
    form: null,
    place: null
  }
  expect(problemOf(empty)).toBe('new.needsSomething')
  expect(problemOf({ ...empty, title: 'Ordinært møde' })).toBeNull()
  expect(problemOf({ ...empty, date: TODAY, start: '10:00', end: '09:00' })).toBe('new.order')
})
