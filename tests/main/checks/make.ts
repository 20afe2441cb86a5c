import { DEFAULT_LAYOUT } from '../../../preload/contract/layout'
import type { AgendaItem, Annex, Attendance, MeetingDetail } from '../../../preload/contract/meeting'
import type { Block, BlockContent } from '../../../preload/contract/rich-text'

/** Small meetings for the checks: a test names only what it is about. */

export function block(text: string, more: Partial<Block> = {}): Block {
  return {
    id: `block ${text.slice(0, 40)}`,
    order: 'a0',
    type: 'paragraph',
    level: 0,
    inside: null,
    content: [{ text }],
    table: null,
    outcome: null,
    responsible: null,
    due: null,
    ...more
  }
}

export const blocks = (contents: readonly BlockContent[], prefix: string): Block[] =>
  contents.map((content, index) => ({
    ...content,
    id: `${prefix}-${index}`,
    order: String(index).padStart(4, '0')
  }))

export function person(name: string, more: Partial<Attendance> = {}): Attendance {
  return {
    id: `attendance ${name} ${more.status ?? 'present'}`,
    personId: null,
    name,
    title: null,
    organization: null,
    sector: null,
    status: 'present',
    mode: null,
    role: null,
    isMember: false,
    substituteFor: null,
    itemIds: [],
    order: 'a0',
    ...more
  }
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
    id: `item ${number}`,
    number,
    title: `Sag ${number}`,
    publicTitle: null,
    kind: 'ordinary',
    presenters: [],
    start: null,
    end: null,
    caseNumber: null,
    closed: false,
    order: String(number).padStart(4, '0'),
    sections: {
      recommendation: section(recommendation),
      case: section(described),
      minutes: section(minutes)
    },
    outcome: null,
    ...rest
  }
}

export function annex(title: string, more: Partial<Annex> = {}): Annex {
  return {
    id: `annex ${more.label ?? ''} ${title} ${more.itemId ?? ''}`,
    itemId: null,
    label: null,
    title,
    withMinutes: false,
    closed: false,
    fileHash: null,
    fileName: null,
    fileSize: null,
    order: 'a0',
    ...more
  }
}

export function meeting(more: Partial<MeetingDetail> = {}): MeetingDetail {
  return {
    id: 'meeting',
    bodyId: null,
    bodyName: null,
    number: null,
    title: null,
    date: '2026-03-04',
    start: null,
    end: null,
    zone: 'Europe/Copenhagen',
    form: null,
    formText: null,
    place: null,
    caseNumber: null,
    documentDate: null,
    phase: 'in_session',
    chair: null,
    minuteTakers: [],
    contacts: [],
    attendance: [],
    annexes: [],
    items: [],
    unplaced: [],
    hasSource: false,
    layout: DEFAULT_LAYOUT,
    quorum: null,
    memberCount: 0,
    asksForSubstitutes: false,
    listsWholeCircle: false,
    labelsSeen: [],
    seen: 0,
    ...more
  }
}
