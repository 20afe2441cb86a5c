import type { RecognisedMeeting } from '../../../main/intake/recognise/recognised'
import type { SampleData, SampleMeeting, SampleMeetingEntry } from '../../../main/sample/sample-data'
import type { MeetingDetail } from '../../../preload/contract/meeting'
import { blocks, meeting } from './make'

type Common = Omit<RecognisedMeeting, 'lines' | 'unplaced' | 'layout' | 'attendance' | 'items'> &
  Pick<SampleMeeting, 'attendance'> & {
    items: (RecognisedMeeting['items'][number] & { publicTitle?: string | null })[]
  }

/** A meeting as it was read, in the shape that the checks take: what is unknown stays null. */
export function detailOf(read: Common, more: Partial<MeetingDetail> = {}): MeetingDetail {
  const itemId = (number: number): string => `item ${number}`
  return meeting({
    bodyName: read.body,
    title: read.title,
    date: read.date,
    start: read.start,
    end: read.end,
    form: read.form,
    formText: read.formText,
    place: read.place,
    caseNumber: read.caseNumber,
    documentDate: read.documentDate,
    phase: read.kind === 'minutes' ? 'approved' : 'agenda_draft',
    chair: read.chair,
    minuteTakers: read.minuteTakers,
    contacts: read.contacts,
    attendance: read.attendance.map(({ items, ...person }, index) => ({
      ...person,
      id: `attendance ${index}`,
      personId: null,
      sector: null,
      isMember: false,
      itemIds: items.map(itemId),
      order: String(index).padStart(4, '0')
    })),
    annexes: read.annexes.map(({ item, ...annex }, index) => ({
      ...annex,
      id: `annex ${index}`,
      itemId: item === null ? null : itemId(item),
      closed: false,
      fileHash: null,
      fileName: null,
      fileSize: null,
      promisedBy: null,
      promisedDue: null,
      order: String(index).padStart(4, '0')
    })),
    items: read.items.map(({ sections, publicTitle = null, parent: _parent, ...item }) => ({
      ...item,
      numberText: item.numberText ?? String(item.number),
      parentId: null,
      publicTitle,
      publicDecision: null,
      plannedMinutes: null,
      carriedFrom: null,
      id: itemId(item.number),
      order: String(item.number).padStart(4, '0'),
      sections: {
        recommendation: blocks(sections.recommendation, `${item.number}-recommendation`),
        case: blocks(sections.case, `${item.number}-case`),
        minutes: blocks(sections.minutes, `${item.number}-minutes`)
      }
    })),
    ...more
  })
}

/** A meeting of the sample with what the store knows of its body and people. */
export function sampleDetail(data: SampleData, entry: SampleMeetingEntry): MeetingDetail {
  const body = data.bodies.find(({ key }) => key === entry.bodyKey)
  const counting = body?.members.filter(({ role }) => role !== 'secretary' && role !== 'observer') ?? []
  const detail = detailOf(entry.meeting, {
    id: `${entry.bodyKey} ${entry.number}`,
    phase: entry.phase,
    quorum: body?.rules.quorum ?? null,
    asksForSubstitutes: body?.rules.asksForSubstitutes ?? false,
    memberCount: counting.length
  })
  return {
    ...detail,
    attendance: detail.attendance.map((attendance) => {
      const person = data.persons.find(({ name }) => name === attendance.name)
      const organization = data.organizations.find(({ key }) => key === person?.organizationKey)
      return {
        ...attendance,
        personId: person?.key ?? null,
        sector: organization?.sector ?? null,
        isMember: counting.some(({ personKey }) => personKey === person?.key)
      }
    }),
    annexes: detail.annexes.map((annex, index) => {
      const { title, item } = entry.meeting.annexes[index] ?? { title: '', item: null }
      const file = entry.annexFiles.find((candidate) => candidate.title === title && candidate.item === item)
      return { ...annex, fileHash: file ? 'f'.repeat(64) : null, fileName: file?.fileName ?? null }
    })
  }
}
