import { DEFAULT_LAYOUT } from '../../../preload/contract/layout'
import type { AgendaItem, Attendance, MeetingDetail } from '../../../preload/contract/meeting'

/** A line of attendance of an invented person. */
export function person(id: string, fields: Partial<Attendance> = {}): Attendance {
  return {
    id,
    personId: null,
    name: id,
    title: null,
    organization: null,
    sector: null,
    status: null,
    mode: null,
    role: null,
    isMember: false,
    substituteFor: null,
    itemIds: [],
    order: id,
    ...fields
  }
}

export function item(id: string, number: number): AgendaItem {
  return {
    id,
    number,
    title: `Punkt ${id}`,
    publicTitle: null,
    kind: 'ordinary',
    presenters: [],
    start: null,
    end: null,
    caseNumber: null,
    closed: false,
    order: `a${number}`,
    sections: { recommendation: [], case: [], minutes: [] },
    outcome: null
  }
}

export function meeting(fields: Partial<MeetingDetail> = {}): MeetingDetail {
  return {
    id: 'm',
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
    phase: 'planned',
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
    seen: 1,
    ...fields
  }
}
