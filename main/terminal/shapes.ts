import type { Finding } from '../../preload/contract/checks'
import type { MeetingDetail } from '../../preload/contract/meeting'
import { sectionText } from '../../preload/contract/rich-text'

/** The shapes of `--json`: they may grow, not change. */

export function meetingShape(meeting: MeetingDetail) {
  const numberOf = new Map(meeting.items.map((item) => [item.id, item.number]))
  return {
    id: meeting.id,
    body: meeting.bodyName,
    title: meeting.title,
    date: meeting.date,
    start: meeting.start,
    end: meeting.end,
    form: meeting.form,
    place: meeting.place,
    caseNumber: meeting.caseNumber,
    documentDate: meeting.documentDate,
    phase: meeting.phase,
    chair: meeting.chair,
    minuteTakers: meeting.minuteTakers,
    contacts: meeting.contacts,
    attendance: meeting.attendance.map((person) => ({
      name: person.name,
      title: person.title,
      organization: person.organization,
      status: person.status,
      mode: person.mode,
      role: person.role,
      substituteFor: person.substituteFor,
      items: person.itemIds.flatMap((id) => numberOf.get(id) ?? [])
    })),
    annexes: meeting.annexes.map((annex) => ({
      label: annex.label,
      title: annex.title,
      item: annex.itemId === null ? null : (numberOf.get(annex.itemId) ?? null),
      withMinutes: annex.withMinutes
    })),
    items: meeting.items.map((item) => ({
      number: item.number,
      numberText: item.numberText,
      title: item.title,
      presenters: item.presenters,
      start: item.start,
      end: item.end,
      caseNumber: item.caseNumber,
      closed: item.closed,
      sections: {
        recommendation: sectionText(item.sections.recommendation),
        case: sectionText(item.sections.case),
        minutes: sectionText(item.sections.minutes)
      },
      outcome: item.outcome,
      annexes: meeting.annexes.filter((annex) => annex.itemId === item.id).map((annex) => annex.title)
    })),
    unplaced: meeting.unplaced
  }
}

export function findingShape(finding: Finding) {
  return { code: finding.code, item: finding.item, person: finding.person, message: finding.message }
}
