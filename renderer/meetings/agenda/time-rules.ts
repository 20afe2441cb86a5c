import type { AgendaItem, MeetingDetail } from '../../../preload/contract/meeting'

/** What the window says about the times of an agenda; main computes them. Pure. */

type Timed = Pick<AgendaItem, 'id' | 'parentId' | 'start' | 'end' | 'plannedMinutes'>

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

export interface AgendaEnd {
  /** when the last item is over; null where the agenda has no times */
  end: string | null
  /** minutes of all items together; 0 where none says */
  total: number
  /** minutes past the end of the meeting; negative: to spare; null where one of them is not known */
  over: number | null
}

/** When the agenda is over, measured against the meeting. */
export function agendaEnd(meeting: Pick<MeetingDetail, 'items' | 'end'>): AgendaEnd {
  const ends = meeting.items.flatMap((item) => item.end ?? item.start ?? [])
  const end = ends.toSorted().at(-1) ?? null
  return {
    end,
    total: meeting.items
      .filter((item) => item.parentId === null)
      .reduce((sum, item) => sum + lengthOf(item, meeting.items), 0),
    over: end === null || meeting.end === null ? null : minutesOf(end) - minutesOf(meeting.end)
  }
}

/** Minutes that an item takes with what stands under it. */
function lengthOf(item: Timed, items: readonly Timed[]): number {
  const below = items
    .filter((one) => one.parentId === item.id)
    .reduce((sum, one) => sum + lengthOf(one, items), 0)
  if (item.plannedMinutes !== null) return Math.max(item.plannedMinutes, below)
  if (below > 0) return below
  return item.start === null || item.end === null
    ? 0
    : Math.max(0, minutesOf(item.end) - minutesOf(item.start))
}

export const hasPlan = (items: readonly Timed[]): boolean =>
  items.some((item) => item.plannedMinutes !== null)

/** A typed time that stays where it is while the others follow the order. */
export function isFixed(item: Timed, items: readonly Timed[]): boolean {
  return (
    hasPlan(items) &&
    item.start !== null &&
    item.plannedMinutes === null &&
    !items.some((one) => one.parentId === item.id && one.plannedMinutes !== null)
  )
}

/** At least two typed times and no lengths: they could follow the order. */
export function canPlan(items: readonly Timed[]): boolean {
  return !hasPlan(items) && items.filter((item) => item.start !== null && item.end !== null).length > 1
}
