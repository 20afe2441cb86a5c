import type { AgendaItem, MeetingDetail } from '../../../preload/contract/meeting'
import type { Block } from '../../../preload/contract/rich-text'
import { EMPTY_BLOCK, EMPTY_ITEM, EMPTY_MEETING } from '../../helpers/empty-parts'

let count = 0
/** A block of one run of text. */
export const said = (text: string, more: Partial<Block> = {}): Block => ({
  ...EMPTY_BLOCK,
  id: `block-${count++}`,
  content: [{ text }],
  ...more
})

/** A meeting whose items are titles, or titles with more about them. */
export function meetingWith(
  date: string,
  items: readonly (string | Partial<AgendaItem>)[],
  more: Partial<MeetingDetail> = {}
): MeetingDetail {
  const id = `meeting-${date}`
  return {
    ...EMPTY_MEETING,
    id,
    bodyId: 'body',
    bodyName: 'Styregruppen for Åmose',
    date,
    phase: 'minutes_draft',
    items: items.map((item, index) => {
      const fields = typeof item === 'string' ? { title: item } : item
      return {
        ...EMPTY_ITEM,
        id: `${id}-${index}`,
        number: index + 1,
        numberText: String(index + 1),
        kind: /^eventuelt/i.test(fields.title ?? '')
          ? 'any_other_business'
          : /^godkendelse af dagsorden/i.test(fields.title ?? '')
            ? 'agenda_approval'
            : 'ordinary',
        ...fields
      }
    }),
    ...more
  }
}
