import type { AgendaItem, Annex, Attendance, MeetingDetail } from '../../preload/contract/meeting'
import type {
  AnnexFields,
  AttendanceFields,
  ItemFields,
  MeetingFields
} from '../../preload/contract/meeting-edits'

/**
 * What an edit does to the meeting on screen, before main has answered. Pure: main's own answer replaces it as soon
 * as it comes, and a refused edit is undone by reading the meeting anew.
 */

/** Only what the edit names; absent means untouched. */
function defined<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T
}

export function withMeetingFields(meeting: MeetingDetail, fields: MeetingFields): MeetingDetail {
  return { ...meeting, ...defined(fields) } as MeetingDetail
}

export function withItemFields(meeting: MeetingDetail, itemId: string, fields: ItemFields): MeetingDetail {
  const items = meeting.items.map((item) =>
    item.id === itemId ? ({ ...item, ...defined(fields) } as AgendaItem) : item
  )
  return { ...meeting, items }
}

export function withAttendanceFields(
  meeting: MeetingDetail,
  attendanceId: string,
  fields: AttendanceFields
): MeetingDetail {
  const attendance = meeting.attendance.map((person) =>
    person.id === attendanceId ? ({ ...person, ...defined(fields) } as Attendance) : person
  )
  return { ...meeting, attendance }
}

export function withAnnexFields(meeting: MeetingDetail, annexId: string, fields: AnnexFields): MeetingDetail {
  const annexes = meeting.annexes.map((annex) =>
    annex.id === annexId ? ({ ...annex, ...defined(fields) } as Annex) : annex
  )
  return { ...meeting, annexes }
}

/**
 * Items carry the number of their place, sub-items that of their item in front. Numbers that an issued agenda gave
 * (they then differ from the places) stay; main's answer says what is new.
 */
function numbered(items: readonly AgendaItem[], before: readonly AgendaItem[]): AgendaItem[] {
  const isCounted = before
    .filter((item) => item.parentId === null)
    .every((item, index) => item.number === index + 1)
  let top = 0
  let sub = 0
  let number = 0
  return items.map((item) => {
    if (item.parentId === null) {
      top += 1
      sub = 0
      number = isCounted ? top : item.number
    } else sub += 1
    const numberText = item.parentId === null ? String(number) : `${number}.${sub}`
    return item.number === number && item.numberText === numberText ? item : { ...item, number, numberText }
  })
}

/** Puts an item behind another of the parent (null: first), with what stands under it, and numbers anew. */
export function withItemMoved(
  meeting: MeetingDetail,
  itemId: string,
  { afterId, parentId }: { afterId: string | null; parentId: string | null }
): MeetingDetail {
  const { items } = meeting
  const moved = items.find((item) => item.id === itemId)
  if (!moved || itemId === afterId || itemId === parentId) return meeting
  const own = items.filter((item) => item.parentId === itemId)
  const rest = items.filter((item) => item.id !== itemId && item.parentId !== itemId)
  const anchor = afterId ?? parentId
  const at = anchor === null ? -1 : rest.findIndex((item) => item.id === anchor)
  if (anchor !== null && at < 0) return meeting
  // Behind an item means behind what stands under it, too.
  let place = at + 1
  if (parentId === null) while (rest[place] && rest[place]?.parentId === anchor && anchor !== null) place += 1
  const block = [
    { ...moved, parentId },
    ...own.map((item) => (parentId === null ? item : { ...item, parentId }))
  ]
  return { ...meeting, items: numbered([...rest.slice(0, place), ...block, ...rest.slice(place)], items) }
}

/** Without an item and what stands under it. */
export function withoutItem(meeting: MeetingDetail, itemId: string): MeetingDetail {
  const left = meeting.items.filter((item) => item.id !== itemId && item.parentId !== itemId)
  return { ...meeting, items: numbered(left, meeting.items) }
}

/** Puts an annex behind another of the place (null: first). */
export function withAnnexMoved(
  meeting: MeetingDetail,
  annexId: string,
  { itemId, afterId }: { itemId: string | null; afterId: string | null }
): MeetingDetail {
  const moved = meeting.annexes.find((annex) => annex.id === annexId)
  if (!moved || annexId === afterId) return meeting
  const rest = meeting.annexes.filter((annex) => annex.id !== annexId)
  const first = rest.findIndex((annex) => annex.itemId === itemId)
  const at =
    afterId === null ? (first < 0 ? rest.length : first) : rest.findIndex((annex) => annex.id === afterId) + 1
  return { ...meeting, annexes: [...rest.slice(0, at), { ...moved, itemId }, ...rest.slice(at)] }
}

export function withoutAttendance(meeting: MeetingDetail, attendanceId: string): MeetingDetail {
  return {
    ...meeting,
    attendance: meeting.attendance.filter((person) => person.id !== attendanceId)
  }
}

export function withoutAnnex(meeting: MeetingDetail, annexId: string): MeetingDetail {
  return {
    ...meeting,
    annexes: meeting.annexes.filter((annex) => annex.id !== annexId)
  }
}

/** Takes one line out of "Ikke placeret"; the index and the text must agree, as main demands. */
export function withoutUnplaced(meeting: MeetingDetail, index: number, line: string): MeetingDetail {
  if (meeting.unplaced[index] !== line) return meeting
  return {
    ...meeting,
    unplaced: meeting.unplaced.filter((_, at) => at !== index)
  }
}

/** The item before (-1) or after (1) the given one; null at the ends. */
export function neighbour<I extends { id: string }>(
  items: readonly I[],
  itemId: string,
  step: -1 | 1
): I | null {
  const index = items.findIndex((item) => item.id === itemId)
  return index < 0 ? null : (items[index + step] ?? null)
}

/** The newest point in the store that a window has seen of each meeting. */
export type SeenByMeeting = Readonly<Record<string, number>>

/** Never goes back: an answer that was overtaken by a later one changes nothing. */
export function withSeen(all: SeenByMeeting, meetingId: string, seen: number): SeenByMeeting {
  const known = all[meetingId]
  return known !== undefined && known >= seen ? all : { ...all, [meetingId]: seen }
}
