import { DEFAULT_LAYOUT, type LayoutProfile } from '../../../preload/contract/layout'
import type { AgendaItem, Annex, Attendance, MeetingDetail } from '../../../preload/contract/meeting'
import type { Block, BlockContent, Inline } from '../../../preload/contract/rich-text'
import {
  EMPTY_ANNEX,
  EMPTY_ATTENDANCE,
  EMPTY_BLOCK,
  EMPTY_ITEM,
  EMPTY_MEETING
} from '../../helpers/empty-parts'

/** Parts of meetings for tests of documents: each begins empty, tests give what they are about. */

export const text = (words: string, marks: Omit<Inline, 'text'> = {}): Inline => ({ text: words, ...marks })

let blockCount = 0

/** A block with a fresh id; content may be given as plain words. */
export function block(
  type: BlockContent['type'],
  content: string | Inline[],
  more: Partial<Omit<Block, 'type' | 'content'>> = {}
): Block {
  blockCount += 1
  return {
    ...EMPTY_BLOCK,
    id: `block-${blockCount}`,
    order: `a${String(blockCount).padStart(4, '0')}`,
    type,
    content: typeof content === 'string' ? [text(content)] : content,
    ...more
  }
}

export const paragraph = (content: string | Inline[]) => block('paragraph', content)
export const bullet = (content: string | Inline[], level = 0) => block('bullet', content, { level })

export function person(name: string, more: Partial<Attendance> = {}): Attendance {
  const here = { status: 'present', mode: 'in_person', isMember: true } as const
  return { ...EMPTY_ATTENDANCE, ...here, id: `person-${name}`, name, ...more }
}

export function annex(title: string, more: Partial<Annex> = {}): Annex {
  return { ...EMPTY_ANNEX, id: `annex-${title}`, title, ...more }
}

export function item(number: number, title: string, more: Partial<AgendaItem> = {}): AgendaItem {
  return {
    ...EMPTY_ITEM,
    id: `item-${number}`,
    number,
    numberText: String(number),
    title,
    order: `a${number}`,
    ...more
  }
}

/** A sub-item of the item with that number. */
export function subItem(
  number: number,
  sub: number,
  title: string,
  more: Partial<AgendaItem> = {}
): AgendaItem {
  const place = { id: `item-${number}-${sub}`, numberText: `${number}.${sub}`, parentId: `item-${number}` }
  return item(number, title, { ...place, ...more })
}

export function emptyMeeting(more: Partial<MeetingDetail> = {}): MeetingDetail {
  return { ...EMPTY_MEETING, phase: 'minutes_draft', seen: 0, ...more }
}

export const layoutWith = (more: Partial<LayoutProfile>): LayoutProfile => ({ ...DEFAULT_LAYOUT, ...more })
