/** Days as YYYY-MM-DD without a time or a zone: enough to lay out two years of meetings. Pure. */

const DAY = 86_400_000
const utc = (date: string): number => Date.parse(`${date}T00:00:00Z`)
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10)

export const addDays = (date: string, days: number): string => iso(utc(date) + days * DAY)

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (date: string): number => new Date(utc(date)).getUTCDay() || 7

/** Saturday and Sunday become the Monday after. */
export const toWorkday = (date: string): string =>
  addDays(date, weekdayOf(date) > 5 ? 8 - weekdayOf(date) : 0)

/** Easter Sunday by the Gregorian reckoning (Meeus, Jones, Butcher). */
function easter(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  const day = ((h + l - 7 * m + 114) % 31) + 1
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Days on which no Danish secretariat calls a meeting: public holidays, the summer, and the days around Christmas. */
export function isQuiet(date: string): boolean {
  const day = date.slice(5)
  if ((day >= '07-01' && day <= '08-05') || day >= '12-19' || day <= '01-05') return true
  if (day === '06-05' || day === '05-01') return true
  const sunday = easter(Number(date.slice(0, 4)))
  return [-3, -2, 0, 1, 39, 40, 49, 50].some((days) => addDays(sunday, days) === date)
}

/**
 * The meeting day some weeks from `today`: on the body's weekday, moved a week at a time away from quiet days, back for
 * a past meeting and on for a coming one.
 * @param weekday 1 is Monday
 */
export function meetingDay(today: string, weeks: number, weekday: number): string {
  const monday = addDays(today, 1 - weekdayOf(today))
  const step = weeks < 0 ? -7 : 7
  let date = addDays(monday, weeks * 7 + weekday - 1)
  while (isQuiet(date)) date = addDays(date, step)
  return date
}

/** "09:45" some minutes after "08:30" */
export function later(time: string, minutes: number): string {
  const total = Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + minutes
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`
}
