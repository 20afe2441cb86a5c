import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isDate, proposeDate, rhythmOf } from '../../../main/agenda/date-rules'
import { isHoliday } from '../../../main/directory/holiday-rules'

const never = () => false

describe('the rhythm of a series', () => {
  test.each([
    [['2026-01-13', '2026-02-10', '2026-03-10'], { kind: 'months', every: 1, weekday: 2 }],
    [['2026-03-05', '2026-03-19', '2026-04-02'], { kind: 'weeks', every: 2, weekday: 4 }],
    [['2025-09-18', '2025-12-18', '2026-03-19'], { kind: 'months', every: 3, weekday: 4 }],
    [['2026-03-02', '2026-04-13'], { kind: 'weeks', every: 6, weekday: 1 }]
  ])('%j', (dates, rhythm) => {
    expect(rhythmOf(dates, null)).toEqual(rhythm)
  })

  test('one meeting tells nothing, unless the rules say how many a year brings', () => {
    expect(rhythmOf(['2026-03-05'], null)).toBeNull()
    expect(rhythmOf(['2026-03-05'], 4)).toEqual({ kind: 'months', every: 3, weekday: 4 })
    expect(rhythmOf([], 4)).toBeNull()
  })

  test('a meeting that was moved to another weekday does not move the series', () => {
    expect(rhythmOf(['2026-01-13', '2026-02-10', '2026-03-12'], null)?.weekday).toBe(2)
  })
})

describe('the next date', () => {
  const monthly = { kind: 'months', every: 1, weekday: 2 } as const

  test('is the same weekday of the month', () => {
    expect(proposeDate('2026-03-10', monthly, '2026-01-01', never).date).toBe('2026-04-14')
    expect(proposeDate('2026-01-27', { ...monthly, every: 2 }, '2026-01-01', never).date).toBe('2026-03-24')
  })

  test('lies ahead, also where the last meeting is long past', () => {
    expect(proposeDate('2024-03-12', monthly, '2026-11-20', never).date).toBe('2026-12-08')
  })

  test('goes past days on which the body meets already', () => {
    const taken = new Set(['2026-04-14', '2026-05-12'])
    expect(proposeDate('2026-03-10', monthly, '2026-01-01', never, taken).date).toBe('2026-06-09')
  })

  test('avoids holidays and keeps the weekday', () => {
    // Maundy Thursday 2026 is 2 April.
    const weekly = { kind: 'weeks', every: 2, weekday: 4 } as const
    expect(proposeDate('2026-03-19', weekly, '2026-01-01', isHoliday)).toEqual({
      date: '2026-04-09',
      movedFrom: '2026-04-02'
    })
  })

  test('is always a later day of the calendar on the weekday of the rhythm', () => {
    const day = fc
      .integer({ min: 0, max: 6000 })
      .map((n) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10))
    fc.assert(
      fc.property(
        day,
        fc.array(fc.integer({ min: 5, max: 130 }), { minLength: 1, maxLength: 6 }),
        (first, gaps) => {
          const dates = [first]
          for (const gap of gaps) {
            dates.push(
              new Date(Date.parse(dates.at(-1) as string) + gap * 86_400_000).toISOString().slice(0, 10)
            )
          }
          const last = dates.at(-1) as string
          const rhythm = rhythmOf(dates, null)
          if (!rhythm) throw new Error('two dates have a rhythm')
          const { date } = proposeDate(last, rhythm, last, isHoliday)
          expect(isDate(date)).toBe(true)
          expect(date > last).toBe(true)
          expect(((new Date(date).getUTCDay() + 6) % 7) + 1).toBe(rhythm.weekday)
          expect(isHoliday(date)).toBe(false)
        }
      )
    )
  })
})

test('days of the calendar', () => {
  expect(['2026-02-28', '2028-02-29'].map(isDate)).toEqual([true, true])
  expect(['2026-02-30', '2026-13-01', '26-01-01', '1. maj', ''].map(isDate)).toEqual(Array(5).fill(false))
})
