import type { Language } from '../../../preload/contract/app'
import type { FollowUpEntry, MeetingSummary } from '../../../preload/contract/meeting-edits'
import { addDays, daysBetween, formatDate, formatMonth } from '../../ui/dates'

/** A heading of the list and the meetings under it. */
export interface MeetingGroup {
  /** 'coming', 'undated', or the month as `YYYY-MM` */
  id: string
  meetings: MeetingSummary[]
}

function byTime(a: MeetingSummary, b: MeetingSummary): number {
  const [left, right] = [`${a.date ?? ''} ${a.start ?? ''}`, `${b.date ?? ''} ${b.start ?? ''}`]
  return left < right ? -1 : left > right ? 1 : a.id < b.id ? -1 : 1
}

/** The coming ones, the soonest first; then those without a date; then the past, month by month, the newest first. */
export function groupMeetings(meetings: readonly MeetingSummary[], today: string): MeetingGroup[] {
  const coming = meetings.filter((one) => one.date !== null && one.date >= today).sort(byTime)
  const undated = meetings.filter((one) => one.date === null)
  const past = meetings.filter((one) => one.date !== null && one.date < today).sort((a, b) => byTime(b, a))
  const groups: MeetingGroup[] = []
  if (coming.length > 0) groups.push({ id: 'coming', meetings: coming })
  if (undated.length > 0) groups.push({ id: 'undated', meetings: undated })
  for (const meeting of past) {
    const month = (meeting.date ?? '').slice(0, 7)
    const last = groups.at(-1)
    if (last?.id === month) last.meetings.push(meeting)
    else groups.push({ id: month, meetings: [meeting] })
  }
  return groups
}

/** The words by which a meeting is found, in lower case. `phase` is its phase as the user reads it. */
export function searchWords(meeting: MeetingSummary, phase: string, language: Language): string {
  return [
    meeting.bodyName,
    meeting.title,
    meeting.number,
    meeting.place,
    phase,
    meeting.date,
    meeting.date ? formatDate(meeting.date, language) : null,
    meeting.date ? formatMonth(meeting.date, language) : null
  ]
    .filter(Boolean)
    .join(' ')
    .toLocaleLowerCase('da')
}

/** True when all the words that were typed are found. */
export function matches(words: string, typed: string): boolean {
  return typed
    .toLocaleLowerCase('da')
    .split(/\s+/)
    .every((word) => words.includes(word))
}

/** The next meetings: from today on, those that still hold. */
export function nextMeetings(
  meetings: readonly MeetingSummary[],
  today: string,
  count: number
): MeetingSummary[] {
  return meetings
    .filter((one) => one.date !== null && one.date >= today)
    .filter((one) => one.phase !== 'cancelled' && one.phase !== 'postponed')
    .sort(byTime)
    .slice(0, count)
}

/** Meetings that wait for somebody's hand: past ones whose minutes are not approved, the oldest first. */
export function unfinishedMeetings(meetings: readonly MeetingSummary[], today: string): MeetingSummary[] {
  return meetings
    .filter((one) => one.date === null || one.date < today)
    .filter((one) => !['approved', 'cancelled', 'postponed'].includes(one.phase))
    .sort(byTime)
}

/** Actions whose deadline lies within the coming days, or passed at most `back` days ago; the earliest first. */
export function actionsDue(
  entries: readonly FollowUpEntry[],
  today: string,
  ahead: number,
  back: number
): FollowUpEntry[] {
  const [from, to] = [addDays(today, -back), addDays(today, ahead)]
  return entries
    .filter((one) => one.type === 'action' && one.due !== null && one.due >= from && one.due <= to)
    .sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : (a.due ?? '') > (b.due ?? '') ? 1 : 0))
}

/** Days from today to a date; negative when it has passed. */
export function daysLeft(date: string, today: string): number {
  return daysBetween(today, date)
}
