import { DEFAULT_LAYOUT } from '../../preload/contract/layout'
import type { AgendaItem, Annex, Attendance, MeetingDetail } from '../../preload/contract/meeting'
import type { Block } from '../../preload/contract/rich-text'

/** The parts of a meeting with nothing in them; tests say what they are about on top. */

export const EMPTY_BLOCK: Block = {
  id: 'block',
  order: 'a0',
  type: 'paragraph',
  level: 0,
  inside: null,
  content: [],
  table: null,
  outcome: null,
  responsible: null,
  due: null
}

export const EMPTY_ATTENDANCE: Attendance = {
  id: 'attendance',
  personId: null,
  name: '',
  title: null,
  organization: null,
  sector: null,
  status: null,
  mode: null,
  role: null,
  isMember: false,
  substituteFor: null,
  itemIds: [],
  order: 'a0'
}

export const EMPTY_ANNEX: Annex = {
  id: 'annex',
  itemId: null,
  label: null,
  title: '',
  withMinutes: false,
  closed: false,
  fileHash: null,
  fileName: null,
  fileSize: null,
  promisedBy: null,
  promisedDue: null,
  order: 'a0'
}

export const EMPTY_ITEM: AgendaItem = {
  id: 'item',
  number: 1,
  title: '',
  numberText: '1',
  parentId: null,
  publicTitle: null,
  publicDecision: null,
  plannedMinutes: null,
  carriedFrom: null,
  kind: 'ordinary',
  presenters: [],
  start: null,
  end: null,
  caseNumber: null,
  closed: false,
  order: 'a0',
  sections: { recommendation: [], case: [], minutes: [] },
  outcome: null
}

export const EMPTY_MEETING: MeetingDetail = {
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
  phase: 'planned',
  chair: null,
  minuteTakers: [],
  contacts: [],
  attendance: [],
  annexes: [],
  items: [],
  unplaced: [],
  previousId: null,
  issues: [],
  moveAtRegrets: null,
  requiredSectors: [],
  hasSource: false,
  layout: DEFAULT_LAYOUT,
  quorum: null,
  memberCount: 0,
  asksForSubstitutes: false,
  listsWholeCircle: false,
  labelsSeen: [],
  seen: 1
}
