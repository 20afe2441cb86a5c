/**
 * Days on which Danish public offices work. Dates are local wall-clock dates, `YYYY-MM-DD`.
 *
 * Two kinds of days off count, besides Saturdays and Sundays:
 * - `holiday`: the holidays of the Church of Denmark (helligdage). Store bededag was one until 2023; lov nr. 214 af
 *   6. marts 2023 took it away from 1 January 2024.
 * - `closed`: 5 June, 24 and 31 December. They are no holidays by law, but the agreements on working time give public
 *   offices the 24th and the 31st and at least the afternoon of 5 June off, and lukkeloven (bekendtgørelse nr. 515 af 2019) shuts the shops on them. A secretariat that promises "five working days" cannot count on anybody
 *   reading then, so they are not counted; a deadline is then early rather than late. 1 May and the Friday after
 *   Ascension Day do count: there the agreements differ from office to office.
 *
 * Computed, for any year of the Gregorian calendar; nothing is loaded. (The library date-holidays agrees on each day,
 * as the tests show, but costs 150 ms and 800 kB of each start for all the world's calendars.)
 */

export interface Holiday {
  name: string
  kind: 'holiday' | 'closed'
}

/** Days from Easter Sunday. */
const MOVABLE: readonly (readonly [number, string])[] = [
  [-3, 'Skærtorsdag'],
  [-2, 'Langfredag'],
  [0, 'Påskedag'],
  [1, '2. påskedag'],
  [39, 'Kristi himmelfartsdag'],
  [49, 'Pinsedag'],
  [50, '2. pinsedag']
]
const FIXED: readonly (readonly [string, string, Holiday['kind']])[] = [
  ['01-01', 'Nytårsdag', 'holiday'],
  ['06-05', 'Grundlovsdag', 'closed'],
  ['12-24', 'Juleaftensdag', 'closed'],
  ['12-25', 'Juledag', 'holiday'],
  ['12-26', '2. juledag', 'holiday'],
  ['12-31', 'Nytårsaftensdag', 'closed']
]
const LAST_PRAYER_DAY = 2023
const DAY = 86_400_000

const dateOf = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** @throws RangeError for what is no date of the calendar */
function timeOf(date: string): number {
  const time = Date.parse(`${date}T00:00:00Z`)
  if (Number.isNaN(time) || dateOf(time) !== date) throw new RangeError(`no date: ${date}`)
  return time
}

/** Easter Sunday of a year (the computus in the form of Meeus, Jones and Butcher). */
export function easterSunday(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const epact =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const weekday = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - epact - (c % 4)) % 7
  const m = Math.floor((a + 11 * epact + 22 * weekday) / 451)
  const month = Math.floor((epact + weekday - 7 * m + 114) / 31)
  const day = ((epact + weekday - 7 * m + 114) % 31) + 1
  return dateOf(Date.UTC(year, month - 1, day))
}

const years = new Map<number, ReadonlyMap<string, Holiday>>()

/** The days off of a year besides weekends, by date; the names are Danish. */
export function holidaysOf(year: number): ReadonlyMap<string, Holiday> {
  const known = years.get(year)
  if (known) return known
  const easter = timeOf(easterSunday(year))
  const days: [string, Holiday][] = FIXED.map(([day, name, kind]) => [`${year}-${day}`, { name, kind }])
  const movable = year <= LAST_PRAYER_DAY ? [...MOVABLE, [26, 'Store bededag'] as const] : MOVABLE
  // A holiday that falls on 5 June (Whit Monday of 2028) is named as the holiday.
  for (const [offset, name] of movable) days.push([dateOf(easter + offset * DAY), { name, kind: 'holiday' }])
  const made = new Map(days.sort(([a], [b]) => (a < b ? -1 : 1)))
  years.set(year, made)
  return made
}

/** The holiday or closing day on a date; null on others, weekends among them. */
export function holidayOf(date: string): Holiday | null {
  return holidaysOf(new Date(timeOf(date)).getUTCFullYear()).get(date) ?? null
}

/** A holiday of the church, or one of the three days on which public offices are closed by agreement. */
export const isHoliday = (date: string): boolean => holidayOf(date) !== null

/** The day's Danish name ("Skærtorsdag"); null where it is no holiday. */
export const holidayName = (date: string): string | null => holidayOf(date)?.name ?? null

/** Monday to Friday, and no holiday. */
export function isWorkingDay(date: string): boolean {
  const weekday = new Date(timeOf(date)).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !isHoliday(date)
}

/**
 * The working day that lies `n` working days after the date (before it, where `n` is negative); the date itself is not
 * counted. `n` = 0 gives the date, or the next working day where it is none.
 */
export function addWorkingDays(date: string, n: number): string {
  if (!Number.isInteger(n)) throw new RangeError(`no whole number of days: ${n}`)
  let time = timeOf(date)
  if (n === 0) {
    while (!isWorkingDay(dateOf(time))) time += DAY
    return dateOf(time)
  }
  const step = n < 0 ? -DAY : DAY
  let left = Math.abs(n)
  while (left > 0) {
    time += step
    if (isWorkingDay(dateOf(time))) left -= 1
  }
  return dateOf(time)
}
