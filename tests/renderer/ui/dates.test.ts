import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  dateOf,
  daysBetween,
  formatClock,
  formatDate,
  formatSpan,
  formatTime,
  parseDate,
  parseTime,
  weekdayOf,
  weekOf
} from '../../../renderer/ui/dates'

const FROM = '2021-09-22' // a Wednesday

const day = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1950-01-01', days))
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)

describe('dates as people type them', () => {
  test.each([
    ['24/9', '2021-09-24'],
    ['24/9-21', '2021-09-24'],
    ['24.9', '2021-09-24'],
    ['24.9.21', '2021-09-24'],
    ['24-09-2021', '2021-09-24'],
    ['2021-09-24', '2021-09-24'],
    ['240921', '2021-09-24'],
    ['24092021', '2021-09-24'],
    ['24. september 2021', '2021-09-24'],
    ['24. september', '2021-09-24'],
    ['24 sept', '2021-09-24'],
    ['24. sep. 2021', '2021-09-24'],
    ['den 24. september 2021', '2021-09-24'],
    ['fredag den 24. september 2021', '2021-09-24'],
    ['Fredag d. 24/9', '2021-09-24'],
    ['5. oktober', '2021-10-05'],
    ['September 24, 2021', '2021-09-24'],
    ['24th of September 2021', '2021-09-24'],
    ['i dag', '2021-09-22'],
    ['i morgen', '2021-09-23'],
    ['i overmorgen', '2021-09-24'],
    ['i går', '2021-09-21'],
    ['tomorrow', '2021-09-23'],
    ['fredag', '2021-09-24'],
    ['friday', '2021-09-24'],
    ['onsdag', '2021-09-29'],
    ['næste fredag', '2021-10-01'],
    ['tirsdag uge 47', '2021-11-23'],
    ['om 3 dage', '2021-09-25'],
    ['om to uger', '2021-10-06'],
    ['in 2 weeks', '2021-10-06'],
    ['+7', '2021-09-29'],
    ['  I  MORGEN ', '2021-09-23']
  ])('%s', (typed, expected) => {
    expect(parseDate(typed, FROM)).toBe(expected)
  })

  test.each(['', '31/2', '32/1', '24/13', 'september', 'snart', '24/9/', '29. februar 2021', '12345'])(
    'does not guess at “%s”',
    (typed) => {
      expect(parseDate(typed, FROM)).toBeNull()
    }
  )

  test('a date without a year is the one closest to today', () => {
    expect(parseDate('20/12', '2022-01-05')).toBe('2021-12-20')
    expect(parseDate('5/1', '2021-12-20')).toBe('2022-01-05')
    expect(parseDate('29/2', '2021-09-22')).toBe('2020-02-29')
  })

  test('every way of writing a date is read back', () => {
    fc.assert(
      fc.property(day, day, (date, from) => {
        const [year, month, number] = date.split('-').map(Number) as [number, number, number]
        const typed = [
          formatDate(date, 'da'),
          formatDate(date, 'en'),
          formatDate(date, 'da', 'weekday'),
          formatDate(date, 'en', 'weekday'),
          formatDate(date, 'da', 'short'),
          formatDate(date, 'en', 'short'),
          `${number}/${month} ${year}`,
          `${number}.${month}.${year}`,
          `${number}-${month}-${year}`,
          date
        ]
        for (const text of typed) expect([text, parseDate(text, from)]).toEqual([text, date])
      })
    )
  })

  test('whatever is typed gives a real date or nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[0-9/. \-a-zæøå]{0,20}$/)),
        day,
        (typed, from) => {
          const date = parseDate(typed, from)
          if (date === null) return
          const [year, month, number] = date.split('-').map(Number) as [number, number, number]
          expect(dateOf(year, month, number)).toBe(date)
        }
      )
    )
  })

  test('a weekday is always within the coming week', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('mandag', 'tirsdag', 'onsdag', 'lørdag', 'sunday'), (from, typed) => {
        const ahead = daysBetween(from, parseDate(typed, from) ?? from)
        expect(ahead).toBeGreaterThanOrEqual(1)
        expect(ahead).toBeLessThanOrEqual(7)
      })
    )
  })
})

describe('times as people type them', () => {
  test.each([
    ['8', '08:00'],
    ['8.15', '08:15'],
    ['08:15', '08:15'],
    ['8,15', '08:15'],
    ['815', '08:15'],
    ['0815', '08:15'],
    ['kl 8.15', '08:15'],
    ['kl. 8', '08:00'],
    ['klokken 14', '14:00'],
    ['at 2:30 pm', '14:30'],
    ['12 am', '00:00'],
    ['24.00', '00:00']
  ])('%s', (typed, expected) => {
    expect(parseTime(typed)).toBe(expected)
  })

  test.each(['', '25', '8.60', '13 pm', 'middag', '12345'])('does not guess at “%s”', (typed) => {
    expect(parseTime(typed)).toBeNull()
  })

  test('every way of writing a time is read back', () => {
    fc.assert(
      fc.property(time, (value) => {
        for (const text of [
          formatTime(value, 'da'),
          formatTime(value, 'en'),
          value.replace(':', ''),
          `kl. ${value}`
        ]) {
          expect([text, parseTime(text)]).toEqual([text, value])
        }
      })
    )
  })
})

describe('calendar', () => {
  test('days, weekdays and weeks agree', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -2000, max: 2000 }), (date, days) => {
        const other = addDays(date, days)
        expect(daysBetween(date, other)).toBe(days)
        expect((weekdayOf(date) + (((days % 7) + 7) % 7)) % 7).toBe(weekdayOf(other))
        expect(weekOf(date)).toBeGreaterThanOrEqual(1)
        expect(weekOf(date)).toBeLessThanOrEqual(53)
      })
    )
  })

  test('ISO weeks at the turn of the year', () => {
    expect(weekOf('2021-01-03')).toBe(53)
    expect(weekOf('2021-01-04')).toBe(1)
    expect(weekOf('2024-12-30')).toBe(1)
    expect(weekdayOf('2021-09-24')).toBe(4)
  })

  test('spans and clocks are written as in the language', () => {
    expect(formatSpan('08:15', '11:45', 'da')).toBe('08.15–11.45')
    expect(formatSpan('08:15', null, 'en')).toBe('08:15')
    expect(formatSpan(null, '11:45', 'da')).toBe('')
    const local = new Date(2021, 8, 24, 10, 32, 7)
    expect(formatClock(local.toISOString(), 'da')).toBe('10.32.07')
  })
})
