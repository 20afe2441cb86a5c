import type { RecognisedAttendance, RecognisedMeeting } from '../../../main/intake/recognise/recognised'
import { blockText } from '../../../preload/contract/rich-text'

/** One person on a line: what differs from "present, in the whole meeting" is written out. */
export function personLine(person: RecognisedAttendance): string {
  const parts = [person.status, person.name, person.title ?? '-', person.organization ?? '-']
  if (person.mode) parts.push(person.mode)
  if (person.role) parts.push(person.role)
  if (person.substituteFor) parts.push(`for ${person.substituteFor}`)
  if (person.items.length > 0) parts.push(`items ${person.items.join(',')}`)
  return parts.join(' | ')
}

/** A meeting as plain lines that a person can check against the document. */
export function summary(meeting: RecognisedMeeting): Record<string, unknown> {
  const front: Record<string, unknown> = {}
  for (const field of [
    'kind',
    'body',
    'title',
    'date',
    'start',
    'end',
    'form',
    'formText',
    'place',
    'caseNumber',
    'documentDate',
    'chair'
  ] as const) {
    if (meeting[field] !== null) front[field] = meeting[field]
  }
  return {
    front,
    minuteTakers: meeting.minuteTakers,
    contacts: meeting.contacts,
    attendance: meeting.attendance.map(personLine),
    annexes: meeting.annexes.map((annex) =>
      [
        annex.label ?? '-',
        annex.title,
        annex.item ?? '-',
        ...(annex.withMinutes ? ['with minutes'] : [])
      ].join(' | ')
    ),
    items: meeting.items.map((item) => ({
      title: `${item.number}. ${item.title}`,
      marks: [
        ...(item.kind === 'ordinary' ? [] : [item.kind]),
        ...item.presenters.map((name) => `by ${name}`),
        ...(item.start ? [`${item.start}-${item.end ?? ''}`] : []),
        ...(item.caseNumber ? [`case ${item.caseNumber}`] : []),
        ...(item.closed ? ['closed'] : []),
        ...(item.outcome ? [`outcome ${item.outcome}`] : [])
      ],
      recommendation: item.sections.recommendation.map(
        (block) => `${block.type}${block.level || ''}: ${blockText(block)}`
      ),
      case: item.sections.case.map((block) => `${block.type}${block.level || ''}: ${blockText(block)}`),
      minutes: item.sections.minutes.map((block) => `${block.type}${block.level || ''}: ${blockText(block)}`)
    })),
    unplaced: meeting.unplaced,
    layout: meeting.layout
  }
}
