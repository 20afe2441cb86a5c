import type { Dismissal, Finding } from '../../preload/contract/checks'
import type { MeetingDetail } from '../../preload/contract/meeting'
import { annexMissing, annexNumbering, annexUnmentioned } from './annexes'
import { sectorAbsent, tooManyRegrets } from './circle'
import { commitmentNotAction } from './commitments'
import { actionIncomplete, itemWithoutMinutes, labelsMixed } from './minutes'
import {
  excusedWithoutSubstitute,
  presentAndExcused,
  presenterNotListed,
  substituteCoversNobody
} from './people'
import { publicationClosedText, publicationPersonalData } from './publication'
import { timeSlots } from './times'

const CHECKS = [
  tooManyRegrets,
  presentAndExcused,
  substituteCoversNobody,
  excusedWithoutSubstitute,
  presenterNotListed,
  sectorAbsent,
  timeSlots,
  annexNumbering,
  annexMissing,
  annexUnmentioned,
  labelsMixed,
  itemWithoutMinutes,
  actionIncomplete,
  commitmentNotAction,
  publicationPersonalData,
  publicationClosedText
] as const

/** A finding was put away: at this place, or as a kind of finding that is no problem in this body. */
export const isDismissed = (finding: Finding, dismissed: readonly Dismissal[]): boolean =>
  dismissed.some(
    (dismissal) =>
      dismissal.code === finding.code && (dismissal.scope === 'body' || dismissal.key === finding.key)
  )

/**
 * What is probably wrong in one meeting (domain.md, "What the app checks"): first what concerns the meeting as a
 * whole, then item by item. None blocks anything; a check that is not sure says nothing. Keys are unique, and stay
 * the same as long as the same thing is wrong at the same place.
 * @param today local date, for what is overdue; null where the day is not known
 */
export function checkMeeting(
  meeting: MeetingDetail,
  dismissed: readonly Dismissal[] = [],
  today: string | null = null
): Finding[] {
  const found = new Map<string, Finding>()
  for (const check of CHECKS)
    for (const entry of check(meeting, today)) if (!found.has(entry.key)) found.set(entry.key, entry)
  return [...found.values()]
    .filter((entry) => !isDismissed(entry, dismissed))
    .sort((a, b) => (a.item ?? 0) - (b.item ?? 0))
}
