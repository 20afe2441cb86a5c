import type { AgendaItem, MeetingDetail } from '../../preload/contract/meeting'
import { type Block, sectionText } from '../../preload/contract/rich-text'
import type { Outcome } from '../../preload/contract/values'
import { outcomeOf } from '../intake/recognise/outcomes'
import { isKnownTitle, titleForNext, titleKey } from './title-rules'

/** Which items come back at every meeting of a body, told by its last meetings. Pure. */

/** Meetings looked at, the newest among them. */
export const LOOK_BACK = 4

export interface Standing {
  /** unique among the standing items; a second "Pause" has another one than the first */
  key: string
  parentKey: string | null
  /** the item of the newest meeting that has it */
  item: AgendaItem
  title: string
  plannedMinutes: number | null
  /** its recommendation where it recurs word for word, else empty */
  recommendation: Block[]
  times: number
  of: number
}

/** What became of an item: chosen for it, or told by its minutes. */
export function outcomeOfItem(item: AgendaItem): Outcome | null {
  if (item.outcome) return item.outcome as Outcome
  return outcomeOf(item.sections.minutes.map((block) => block.content.map((run) => run.text).join('')))
}

const LEFT_OPEN: ReadonlySet<string> = new Set(['postponed', 'not_discussed', 'returned'])

/**
 * An item that stood there because it had been left over, or was left over itself, is no sign of a habit; one that
 * every agenda has is, whatever became of it.
 */
const isSign = (item: AgendaItem): boolean =>
  isKnownTitle(item.title) || (item.carriedFrom === null && !LEFT_OPEN.has(outcomeOfItem(item) ?? ''))

interface Seen {
  key: string
  parentKey: string | null
  item: AgendaItem
}

/** The items of a meeting with their keys, in order; items that say nothing about a habit left out. */
function keyed(meeting: MeetingDetail): Seen[] {
  const counts = new Map<string, number>()
  const keyOf = new Map<string, string>()
  return meeting.items.flatMap((item) => {
    if (item.title.trim() === '' || !isSign(item)) return []
    const parent = item.parentId === null ? undefined : keyOf.get(item.parentId)
    if (item.parentId !== null && parent === undefined) return []
    const base = `${parent === undefined ? '' : `${parent}/`}${titleKey(item)}`
    const count = (counts.get(base) ?? 0) + 1
    counts.set(base, count)
    const key = count === 1 ? base : `${base}#${count}`
    keyOf.set(item.id, key)
    return [{ key, parentKey: parent ?? null, item }]
  })
}

function minutesOf(item: AgendaItem): number | null {
  if (item.plannedMinutes !== null) return item.plannedMinutes
  if (item.start === null || item.end === null) return null
  const minute = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
  const length = minute(item.end) - minute(item.start)
  return length > 0 ? length : null
}

/**
 * The standing items, in the order of the newest meeting that has each.
 * An item is standing when it stood in more than half of the meetings looked at; one that nearly every agenda has
 * ("Eventuelt", "Siden sidst") when it stood in the newest.
 * @param meetings of the body, newest first
 */
export function standingItems(meetings: readonly MeetingDetail[]): Standing[] {
  const looked = meetings.filter((meeting) => meeting.items.length > 0).slice(0, LOOK_BACK)
  const newest = looked[0]
  if (!newest) return []
  const agendas = looked.map(keyed)
  const found = new Map<string, { seen: Seen; meeting: MeetingDetail; all: AgendaItem[] }>()
  const order: string[] = []
  agendas.forEach((agenda, index) => {
    let before: string | null = null
    for (const seen of agenda) {
      const known = found.get(seen.key)
      if (known) known.all.push(seen.item)
      else {
        found.set(seen.key, { seen, meeting: looked[index] as MeetingDetail, all: [seen.item] })
        order.splice(before === null ? 0 : order.indexOf(before) + 1, 0, seen.key)
      }
      before = seen.key
    }
  })
  const isStanding = (key: string): boolean => {
    const one = found.get(key)
    if (!one || (one.seen.parentKey !== null && !isStanding(one.seen.parentKey))) return false
    const known = one.meeting === newest && isKnownTitle(one.seen.item.title)
    return known || (looked.length > 1 && one.all.length * 2 > looked.length)
  }
  return order.filter(isStanding).map((key) => {
    const { seen, all } = found.get(key) as { seen: Seen; all: AgendaItem[] }
    const text = sectionText(seen.item.sections.recommendation)
    const recurs =
      text !== '' && all.slice(1).some((item) => sectionText(item.sections.recommendation) === text)
    return {
      key,
      parentKey: seen.parentKey,
      item: seen.item,
      title: titleForNext(seen.item.title, newest.date),
      plannedMinutes: minutesOf(seen.item),
      recommendation: recurs ? seen.item.sections.recommendation : [],
      times: all.length,
      of: looked.length
    }
  })
}
