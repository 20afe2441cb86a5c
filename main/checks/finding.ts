import type { CheckCode, Finding, Mend } from '../../preload/contract/checks'
import type { AgendaItem, Annex, Attendance, MeetingDetail } from '../../preload/contract/meeting'

/** What a check says; the place gives the key. */
export interface FindingParts {
  code: CheckCode
  /** what tells this finding from others of its code in the meeting: ids, never positions */
  place: readonly (string | null)[]
  item?: Pick<AgendaItem, 'id' | 'number'> | null
  person?: string | null
  attendance?: Attendance | null
  annex?: Annex | null
  message: string
  messageEn: string
  mend?: Mend | null
}

/** Puts a finding together. The key holds the meeting's id, so that a finding put away stays so in this meeting only. */
export function finding(meeting: MeetingDetail, parts: FindingParts): Finding {
  const place = parts.place.filter((part) => part !== null && part !== '').join('/')
  return {
    key: `${parts.code}/${meeting.id}/${place}`,
    code: parts.code,
    item: parts.item?.number ?? null,
    itemId: parts.item?.id ?? null,
    person: parts.person ?? parts.attendance?.name ?? null,
    attendanceId: parts.attendance?.id ?? null,
    annexId: parts.annex?.id ?? null,
    message: parts.message,
    messageEn: parts.messageEn,
    mend: parts.mend ?? null
  }
}

/** A mend that only shows the place. */
export function goTo(
  view: 'agenda' | 'participants' | 'minutes' | 'annexes',
  itemId: string | null = null,
  blockId: string | null = null
): Mend {
  const [label, labelEn] =
    view === 'participants'
      ? ['Vis deltagerne', 'Show the participants']
      : view === 'annexes'
        ? ['Vis bilagene', 'Show the annexes']
        : view === 'minutes'
          ? ['Vis i referatet', 'Show in the minutes']
          : ['Vis punktet', 'Show the item']
  return { type: 'go-to', view, itemId, blockId, label, labelEn }
}

/** The meeting lies ahead: people can still be asked, moved, added. */
export const isAhead = (meeting: MeetingDetail): boolean =>
  ['planned', 'agenda_draft', 'agenda_issued'].includes(meeting.phase)

/** The meeting has been held. */
export const isHeld = (meeting: MeetingDetail): boolean =>
  ['minutes_draft', 'in_review', 'approved'].includes(meeting.phase)

/** Nothing is to be expected of a meeting that will not be held as planned. */
export const isOff = (meeting: MeetingDetail): boolean => ['cancelled', 'postponed'].includes(meeting.phase)
