import Holidays from 'date-holidays'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addWorkingDays,
  easterSunday,
  holidayName,
  holidayOf,
  holidaysOf,
  isHoliday,
  isWorkingDay
} from '../../../main/directory/holiday-rules'

const YEARS = Array.from({ length: 16 }, (_, i) => 2020 + i)
const DAY = 86_400_000
const dateOf = (time: number) => new Date(time).toISOString().slice(0, 10)
const shift = (date: string, days: number) => dateOf(Date.parse(`${date}T00:00:00Z`) + days * DAY)

/** Easter by Gauss' rule with the constants of 1900–2099: another road than the one in the code. */
function easterByGauss(year: number): string {
  const d = (19 * (year % 19) + 24) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7
  let days = 22 + d + e
  if (d === 29 && e === 6) days = 50
  if (d === 28 && e === 6 && year % 19 > 10) days = 49
  return dateOf(Date.UTC(year, 2, days))
}

describe('the table of Danish holidays', () => {
  test('Easter is where Gauss puts it, from 1900 to 2099', () => {
    for (let year = 1900; year < 2100; year++)
      expect([year, easterSunday(year)]).toEqual([year, easterByGauss(year)])
  })

  test('each year from 2020 to 2035 has the holidays counted from Easter, and no others', () => {
    for (const year of YEARS) {
      const easter = easterByGauss(year)
      const church = [
        `${year}-01-01`,
        shift(easter, -3),
        shift(easter, -2),
        easter,
        shift(easter, 1),
        ...(year < 2024 ? [shift(easter, 26)] : []),
        shift(easter, 39),
        shift(easter, 49),
        shift(easter, 50),
        `${year}-12-25`,
        `${year}-12-26`
      ]
      const named = [...holidaysOf(year)].filter(([, day]) => day.kind === 'holiday').map(([date]) => date)
      expect(named).toEqual(church.sort())
      const closed = [...holidaysOf(year)].filter(([, day]) => day.kind === 'closed').map(([date]) => date)
      expect(closed).toEqual(
        [`${year}-06-05`, `${year}-12-24`, `${year}-12-31`].filter((date) => !church.includes(date))
      )
    }
  })

  test('the library of the world’s calendars names the same public holidays, day by day', () => {
    const library = new Holidays('DK', { types: ['public'] })
    for (const year of YEARS) {
      const theirs = library.getHolidays(year).map((day) => day.date.slice(0, 10))
      const ours = [...holidaysOf(year)].filter(([, day]) => day.kind === 'holiday').map(([date]) => date)
      expect(ours).toEqual([...new Set(theirs)].sort())
    }
  })

  test('Store bededag is gone from 2024', () => {
    expect(holidayName('2023-05-05')).toBe('Store bededag')
    expect(isHoliday('2024-04-26')).toBe(false)
    expect(isWorkingDay('2024-04-26')).toBe(true)
  })

  test('days that the offices keep by agreement are named as such', () => {
    expect(holidayOf('2026-06-05')).toEqual({ name: 'Grundlovsdag', kind: 'closed' })
    expect(isWorkingDay('2026-12-24')).toBe(false)
    expect(isWorkingDay('2026-12-31')).toBe(false)
    expect(isWorkingDay('2026-05-01')).toBe(true)
    // Whit Monday wins over the day of the constitution.
    expect(holidayOf('2028-06-05')).toEqual({ name: '2. pinsedag', kind: 'holiday' })
  })
})

describe('counting working days', () => {
  test('over Easter', () => {
    // Maundy Thursday 2 April to Easter Monday 6 April 2026.
    expect(addWorkingDays('2026-04-07', -1)).toBe('2026-04-01')
    expect(addWorkingDays('2026-04-09', -5)).toBe('2026-03-30')
    expect(addWorkingDays('2026-04-01', 1)).toBe('2026-04-07')
  })

  test('over Christmas and the new year', () => {
    // 24–26 December 2026 are Thursday to Saturday, 31 December a Thursday, 1 January a Friday.
    expect(addWorkingDays('2026-12-23', 1)).toBe('2026-12-28')
    expect(addWorkingDays('2027-01-04', -1)).toBe('2026-12-30')
  })

  test('none at all: the day itself, or the next that is worked', () => {
    expect(addWorkingDays('2026-03-12', 0)).toBe('2026-03-12')
    expect(addWorkingDays('2026-03-14', 0)).toBe('2026-03-16')
  })

  test('what is no date is refused', () => {
    expect(() => isWorkingDay('2026-02-30')).toThrow(RangeError)
    expect(() => addWorkingDays('12. marts', 1)).toThrow(RangeError)
    expect(() => addWorkingDays('2026-03-12', 1.5)).toThrow(RangeError)
  })

  const date = fc
    .integer({ min: Date.UTC(2020, 0, 1) / DAY, max: Date.UTC(2035, 11, 31) / DAY })
    .map((days) => dateOf(days * DAY))

  test('there and back again from a working day', () => {
    fc.assert(
      fc.property(date.filter(isWorkingDay), fc.integer({ min: 1, max: 60 }), (start, n) => {
        expect(addWorkingDays(addWorkingDays(start, n), -n)).toBe(start)
      })
    )
  })

  test('exactly n working days lie between', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 40 }), (start, n) => {
        const end = addWorkingDays(start, n)
        let count = 0
        for (let day = shift(start, 1); day <= end; day = shift(day, 1)) if (isWorkingDay(day)) count += 1
        expect(count).toBe(n)
        expect(isWorkingDay(end)).toBe(true)
      })
    )
  })
})
