import type { AgendaItem, Annex, Attendance, MeetingDetail } from '../../../preload/contract/meeting'
import type { Block, BlockContent } from '../../../preload/contract/rich-text'
import {
  EMPTY_ANNEX,
  EMPTY_ATTENDANCE,
  EMPTY_BLOCK,
  EMPTY_ITEM,
  EMPTY_MEETING
} from '../../helpers/empty-parts'

/** Small meetings for the checks: a test names only what it is about. */

export function block(text: string, more: Partial<Block> = {}): Block {
  return { ...EMPTY_BLOCK, id: `block ${text.slice(0, 40)}`, content: [{ text }], ...more }
}

export const blocks = (contents: readonly BlockContent[], prefix: string): Block[] =>
  contents.map((content, index) => ({
    ...content,
    id: `${prefix}-${index}`,
    order: String(index).padStart(4, '0')
  }))

export function person(name: string, more: Partial<Attendance> = {}): Attendance {
  const id = `attendance ${name} ${more.status ?? 'present'}`
  return { ...EMPTY_ATTENDANCE, id, name, status: 'present', ...more }
}

export type ItemParts = Partial<Omit<AgendaItem, 'sections'>> & {
  recommendation?: readonly (string | Block)[]
  case?: readonly (string | Block)[]
  minutes?: readonly (string | Block)[]
}

export function item(number: number, parts: ItemParts = {}): AgendaItem {
  const section = (list: readonly (string | Block)[] = []): Block[] =>
    list.map((entry) => (typeof entry === 'string' ? block(entry) : entry))
  const { recommendation, case: described, minutes, ...rest } = parts
  return {
    ...EMPTY_ITEM,
    id: `item ${number}`,
    number,
    numberText: String(number),
    title: `Sag ${number}`,
    order: String(number).padStart(4, '0'),
    sections: {
      recommendation: section(recommendation),
      case: section(described),
      minutes: section(minutes)
    },
    ...rest
  }
}

export function annex(title: string, more: Partial<Annex> = {}): Annex {
  return { ...EMPTY_ANNEX, id: `annex ${more.label ?? ''} ${title} ${more.itemId ?? ''}`, title, ...more }
}

export function meeting(more: Partial<MeetingDetail> = {}): MeetingDetail {
  return { ...EMPTY_MEETING, date: '2026-03-04', phase: 'in_session', seen: 0, ...more }
}
