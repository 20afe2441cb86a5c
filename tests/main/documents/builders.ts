import { DEFAULT_LAYOUT, type LayoutProfile } from '../../../preload/contract/layout'
import type { AgendaItem, Annex, Attendance, MeetingDetail } from '../../../preload/contract/meeting'
import type { Block, BlockContent, Inline } from '../../../preload/contract/rich-text'

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
    id: `block-${blockCount}`,
    order: `a${String(blockCount).padStart(4, '0')}`,
    type,
    level: 0,
    inside: null,
    content: typeof content === 'string' ? [text(content)] : content,
    table: null,
    outcome: null,
    responsible: null,
    due: null,
    ...more
  }
}

export const paragraph = (content: string | Inline[]) => block('paragraph', content)
export const bullet = (content: string | Inline[], level = 0) => block('bullet', content, { level })

export function person(name: string, more: Partial<Attendance> = {}): Attendance {
  return {
    id: `person-${name}`,
    personId: null,
    name,
    title: null,
    organization: null,
    sector: null,
    status: 'present',
    mode: 'in_person',
    role: null,
    isMember: true,
    substituteFor: null,
    itemIds: [],
    order: 'a0',
    ...more
  }
}

export function annex(title: string, more: Partial<Annex> = {}): Annex {
  return {
    id: `annex-${title}`,
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

export function item(number: number, title: string, more: Partial<AgendaItem> = {}): AgendaItem {
  return {
    id: `item-${number}`,
    number,
    title,
    publicTitle: null,
    kind: 'ordinary',
    presenters: [],
    start: null,
    end: null,
    caseNumber: null,
    closed: false,
    order: `a${number}`,
    sections: { recommendation: [], case: [], minutes: [] },
    outcome: null,
    ...more
  }
}

export function emptyMeeting(more: Partial<MeetingDetail> = {}): MeetingDetail {
  return {
    id: 'meeting',
    bodyId: null,
    bodyName: null,
    number: null,
    title: null,
    date: null,
    start: null,
    end: null,
    zone: 'Europe/Copenhagen',
    form: null,
    formText: null,
    place: null,
    caseNumber: null,
    documentDate: null,
    phase: 'minutes_draft',
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

export const layoutWith = (more: Partial<LayoutProfile>): LayoutProfile => ({ ...DEFAULT_LAYOUT, ...more })
