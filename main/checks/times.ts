import type { Finding, Mend } from '../../preload/contract/checks'
import type { AgendaItem, MeetingDetail } from '../../preload/contract/meeting'
import { finding, goTo } from './finding'
import { clock } from './text'

/** `time-slots`: an item that ends before it begins, begins before the one before it is over, or lies outside the meeting. */
export function timeSlots(meeting: MeetingDetail): Finding[] {
  const found: Finding[] = []
  const add = (
    item: AgendaItem | null,
    what: string,
    message: string,
    messageEn: string,
    mend: Mend
  ): void => {
    const place = [item?.id ?? 'meeting', what]
    found.push(finding(meeting, { code: 'time-slots', place, item, message, messageEn, mend }))
  }
  const { start, end } = meeting
  const meetingIsSound = start === null || end === null || start < end
  if (!meetingIsSound)
    add(
      null,
      'order',
      `Mødet slutter kl. ${clock(end)}, før det begynder kl. ${clock(start)}.`,
      `The meeting ends at ${end}, before it starts at ${start}.`,
      goTo('agenda')
    )
  // Sub-items share the slot of their item: each is measured against those beside it.
  const last = new Map<string | null, AgendaItem>()
  for (const item of meeting.items) {
    const before = last.get(item.parentId) ?? null
    if (item.start !== null && item.end !== null && item.end < item.start) {
      add(
        item,
        'order',
        `Punkt ${item.numberText} slutter kl. ${clock(item.end)}, før det begynder kl. ${clock(item.start)}.`,
        `Item ${item.numberText} ends at ${item.end}, before it starts at ${item.start}.`,
        goTo('agenda', item.id)
      )
      continue
    }
    const overlap = before?.end != null && item.start !== null && item.start < before.end
    if (before?.end != null && item.start !== null && overlap) {
      const fits = item.end !== null && before.end < item.end
      add(
        item,
        'overlap',
        `Punkt ${item.numberText} begynder kl. ${clock(item.start)}, men punkt ${before.numberText} varer til kl. ${clock(before.end)}.`,
        `Item ${item.numberText} starts at ${item.start}, but item ${before.numberText} lasts until ${before.end}.`,
        fits
          ? {
              type: 'set-item-time',
              itemId: item.id,
              start: before.end,
              end: item.end,
              label: `Begynd punkt ${item.numberText} kl. ${clock(before.end)}`,
              labelEn: `Start item ${item.numberText} at ${before.end}`
            }
          : goTo('agenda', item.id)
      )
    }
    // What lies within the slot of its item is outside the meeting only if that is.
    const hasOwnTime =
      item.parentId === null || !meeting.items.some(({ id, end }) => id === item.parentId && end)
    if (meetingIsSound && hasOwnTime) outside(meeting, item, add)
    if (item.end !== null && (before?.end == null || item.end > before.end)) last.set(item.parentId, item)
  }
  return found
}

type Add = (item: AgendaItem, what: string, message: string, messageEn: string, mend: Mend) => void

function outside(meeting: MeetingDetail, item: AgendaItem, add: Add): void {
  const { start, end } = meeting
  const last = item.end ?? item.start
  if (start !== null && item.start !== null && item.start < start)
    add(
      item,
      'early',
      `Punkt ${item.numberText} begynder kl. ${clock(item.start)}, men mødet begynder først kl. ${clock(start)}.`,
      `Item ${item.numberText} starts at ${item.start}, but the meeting only starts at ${start}.`,
      {
        type: 'set-meeting-time',
        start: item.start,
        end,
        label: `Lad mødet begynde kl. ${clock(item.start)}`,
        labelEn: `Let the meeting start at ${item.start}`
      }
    )
  else if (end !== null && last !== null && last > end)
    add(
      item,
      'late',
      `Punkt ${item.numberText} varer til kl. ${clock(last)}, men mødet slutter kl. ${clock(end)}.`,
      `Item ${item.numberText} lasts until ${last}, but the meeting ends at ${end}.`,
      {
        type: 'set-meeting-time',
        start,
        end: last,
        label: `Lad mødet slutte kl. ${clock(last)}`,
        labelEn: `Let the meeting end at ${last}`
      }
    )
}
