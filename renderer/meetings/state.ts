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

/** Items carry the number of their place. */
function numbered(items: readonly AgendaItem[]): AgendaItem[] {
  return items.map((item, index) => (item.number === index + 1 ? item : { ...item, number: index + 1 }))
}

/** Puts an item behind another (null: first) and numbers anew. */
export function withItemMoved(meeting: MeetingDetail, itemId: string, afterId: string | null): MeetingDetail {
  const moved = meeting.items.find((item) => item.id === itemId)
  if (!moved || itemId === afterId) return meeting
  const rest = meeting.items.filter((item) => item.id !== itemId)
  const at = afterId === null ? 0 : rest.findIndex((item) => item.id === afterId) + 1
  if (afterId !== null && at === 0) return meeting
  return {
    ...meeting,
    items: numbered([...rest.slice(0, at), moved, ...rest.slice(at)])
  }
}

/** The item that an item must stand behind to go one place up (-1) or down (1); undefined at the end of the list. */
export function afterWhenStepped(
  items: readonly Pick<AgendaItem, 'id'>[],
  itemId: string,
  step: -1 | 1
): string | null | undefined {
  const index = items.findIndex((item) => item.id === itemId)
  if (index < 0) return undefined
  if (step === 1) return items[index + 1]?.id
  if (index === 0) return undefined
  return items[index - 2]?.id ?? null
}

export function withoutItem(meeting: MeetingDetail, itemId: string): MeetingDetail {
  return {
    ...meeting,
    items: numbered(meeting.items.filter((item) => item.id !== itemId))
  }
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
