import { DEFAULT_LAYOUT, type LayoutProfile } from '../../preload/contract/layout'
import type { MeetingDetail } from '../../preload/contract/meeting'
import type { Block, BlockContent } from '../../preload/contract/rich-text'
import type { AttendanceStatus } from '../../preload/contract/values'
import { sectorOfName } from '../attendance/sector-rules'
import type { RecognisedAttendance, RecognisedMeeting } from './recognise/recognised'

/** The default form of a document, with what was seen in this one. */
export function layoutOf(recognised: RecognisedMeeting): LayoutProfile {
  const { labels, ...rest } = recognised.layout
  return { ...DEFAULT_LAYOUT, ...rest, labels: { ...DEFAULT_LAYOUT.labels, ...labels } }
}

/** Who stands on an agenda is invited; only regrets have been given. In minutes it says who came. */
export function answerOf(
  recognised: RecognisedMeeting,
  person: RecognisedAttendance
): AttendanceStatus | null {
  return recognised.kind === 'agenda' && person.status === 'present' ? null : person.status
}

/** What the meeting would become, without storing it: for the review. Ids are places, not identities. Pure. */
export function previewOf(recognised: RecognisedMeeting): MeetingDetail {
  const itemId = (number: number | null) => (number === null ? null : `item-${number}`)
  const blocks = (list: readonly BlockContent[], at: string): Block[] =>
    list.map((block, index) => ({ ...block, id: `${at}-${index}`, order: order(index) }))
  return {
    id: 'preview',
    bodyId: null,
    bodyName: recognised.body,
    number: recognised.meetingNumber ?? null,
    title: recognised.title,
    date: recognised.date,
    start: recognised.start,
    end: recognised.end,
    zone: 'Europe/Copenhagen',
    form: recognised.form,
    formText: recognised.formText,
    place: recognised.place,
    caseNumber: recognised.caseNumber,
    documentDate: recognised.documentDate,
    phase: recognised.kind === 'minutes' ? 'minutes_draft' : 'agenda_draft',
    previousId: null,
    chair: recognised.chair,
    minuteTakers: recognised.minuteTakers,
    contacts: recognised.contacts,
    attendance: recognised.attendance.map((person, index) => ({
      id: `attendance-${index}`,
      personId: null,
      name: person.name,
      title: person.title,
      organization: person.organization,
      sector: sectorOfName(person.organization),
      status: answerOf(recognised, person),
      mode: person.mode,
      role: person.role,
      isMember: false,
      substituteFor: person.substituteFor,
      itemIds: person.items.flatMap((number) => itemId(number) ?? []),
      order: order(index)
    })),
    annexes: recognised.annexes.map((annex, index) => ({
      id: `annex-${index}`,
      itemId: itemId(annex.item),
      label: annex.label,
      title: annex.title,
      withMinutes: annex.withMinutes,
      closed: false,
      fileHash: null,
      fileName: null,
      fileSize: null,
      promisedBy: null,
      promisedDue: null,
      order: order(index)
    })),
    items: recognised.items.map((item, index) => ({
      id: `item-${item.number}`,
      number: item.parent ?? item.number,
      numberText: item.numberText ?? String(item.number),
      parentId: item.parent == null ? null : itemId(item.parent),
      title: item.title,
      publicTitle: null,
      publicDecision: null,
      kind: item.kind,
      presenters: item.presenters,
      start: item.start,
      end: item.end,
      plannedMinutes: null,
      caseNumber: item.caseNumber,
      closed: item.closed,
      carriedFrom: null,
      order: order(index),
      sections: {
        recommendation: blocks(item.sections.recommendation, `item-${item.number}-recommendation`),
        case: blocks(item.sections.case, `item-${item.number}-case`),
        minutes: blocks(item.sections.minutes, `item-${item.number}-minutes`)
      },
      outcome: item.outcome
    })),
    issues: [],
    unplaced: recognised.unplaced,
    hasSource: true,
    layout: layoutOf(recognised),
    quorum: null,
    moveAtRegrets: null,
    requiredSectors: [],
    memberCount: 0,
    asksForSubstitutes: false,
    listsWholeCircle: false,
    labelsSeen: [],
    seen: 0
  }
}

const order = (index: number) => String(index).padStart(6, '0')
