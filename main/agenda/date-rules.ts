import type { MeetingRhythm } from '../../preload/contract/agenda'

/** When a body meets next, by the meetings that it has held. Pure; dates are local, `YYYY-MM-DD`. */

const DAY = 86_400_000
const MONTH_DAYS = 30.437

const timeOf = (date: string): number => Date.parse(`${date}T00:00:00Z`)
const dateOf = (time: number): string => new Date(time).toISOString().slice(0, 10)
/** 1 Monday … 7 Sunday */
const weekdayOf = (date: string): number => ((new Date(timeOf(date)).getUTCDay() + 6) % 7) + 1

const median = (sorted: readonly number[]): number => {
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2
}

/** The weekday that most of the dates have; of several the newest meeting's own, or that of the one next to it. */
function usualWeekday(dates: readonly string[]): number {
  const counts = new Map<number, number>()
  for (const date of dates) counts.set(weekdayOf(date), (counts.get(weekdayOf(date)) ?? 0) + 1)
  const most = Math.max(...counts.values())
  const newest = dates.findLast((date) => counts.get(weekdayOf(date)) === most)
  return weekdayOf(newest ?? (dates[0] as string))
}

const SAMPLE = 6

/**
 * The rhythm of a series: every so many weeks, or every so many months on a certain weekday.
 * @param dates of its meetings, in order; two of one day count once
 * @param perYear how many meetings the rules ask for, which tells where there is only one meeting
 * @returns null where nothing can be told
 */
export function rhythmOf(dates: readonly string[], perYear: number | null): MeetingRhythm | null {
  const known = [...new Set(dates)].sort().slice(-SAMPLE)
  const last = known.at(-1)
  if (last === undefined) return null
  const weekday = usualWeekday(known)
  if (known.length === 1) {
    if (perYear === null || perYear < 1) return null
    return rhythmFor(365.25 / perYear, weekday)
  }
  const gaps = known.slice(1).map((date, i) => (timeOf(date) - timeOf(known[i] as string)) / DAY)
  return rhythmFor(median(gaps.sort((a, b) => a - b)), weekday)
}

function rhythmFor(days: number, weekday: number): MeetingRhythm {
  const months = Math.round(days / MONTH_DAYS)
  const weeks = Math.max(1, Math.round(days / 7))
  // Six weeks are six weeks; about a month, or a number of them, is counted in months.
  const isMonthly = months >= 1 && Math.abs(days - months * MONTH_DAYS) <= (months === 1 ? 5 : 10)
  return isMonthly ? { kind: 'months', every: months, weekday } : { kind: 'weeks', every: weeks, weekday }
}

/** The weekday nearest to a date, itself included; of two equally near the later. */
function toWeekday(date: string, weekday: number): string {
  const ahead = (weekday - weekdayOf(date) + 7) % 7
  return dateOf(timeOf(date) + (ahead <= 3 ? ahead : ahead - 7) * DAY)
}

/** The n-th such weekday of the month that lies so many months on; the last where there are not as many. */
function inMonth(date: string, months: number, weekday: number): string {
  const [year = 0, month = 1] = date.split('-').map(Number)
  const near = toWeekday(date, weekday)
  const nth = Math.ceil(
    (near.slice(0, 7) === date.slice(0, 7) ? Number(near.slice(8)) : Number(date.slice(8))) / 7
  )
  const first = dateOf(Date.UTC(year, month - 1 + months, 1))
  const start = timeOf(first) + ((weekday - weekdayOf(first) + 7) % 7) * DAY
  const wanted = dateOf(start + (nth - 1) * 7 * DAY)
  return wanted.slice(0, 7) === first.slice(0, 7) ? wanted : dateOf(start + (nth - 2) * 7 * DAY)
}

function step(date: string, rhythm: MeetingRhythm, times: number): string {
  return rhythm.kind === 'months'
    ? inMonth(date, rhythm.every * times, rhythm.weekday)
    : toWeekday(dateOf(timeOf(date) + rhythm.every * 7 * times * DAY), rhythm.weekday)
}

export interface ProposedDate {
  date: string
  /** the day of the rhythm that was a holiday, where the date was moved away from one */
  movedFrom: string | null
}

/** Longest way that a holiday moves a meeting (weeks): Christmas and New Year lie on the same weekday. */
const LONGEST_MOVE = 4

/**
 * The next date of the rhythm behind the last meeting, not before `from` and not one that has a meeting already; moved
 * on by weeks off holidays, so that the weekday stays.
 */
export function proposeDate(
  last: string,
  rhythm: MeetingRhythm,
  from: string,
  isHoliday: (date: string) => boolean,
  taken: ReadonlySet<string> = new Set()
): ProposedDate {
  for (let times = 1; ; times++) {
    const wanted = step(last, rhythm, times)
    const proposed = offHolidays(wanted, isHoliday)
    if ((wanted >= from && wanted > last && !taken.has(proposed.date)) || times >= 2000) return proposed
  }
}

function offHolidays(wanted: string, isHoliday: (date: string) => boolean): ProposedDate {
  for (let weeks = 0; weeks <= LONGEST_MOVE; weeks++) {
    const date = dateOf(timeOf(wanted) + weeks * 7 * DAY)
    if (!isHoliday(date)) return { date, movedFrom: weeks === 0 ? null : wanted }
  }
  return { date: wanted, movedFrom: null }
}

/** Whether a text is a day of the calendar: "2026-02-30" is none. */
export function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(timeOf(text)) && dateOf(timeOf(text)) === text
}
