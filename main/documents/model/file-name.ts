import type { DocumentKind } from '../../../preload/contract/channels'
import type { MeetingDetail } from '../../../preload/contract/meeting'

const LONGEST = 120

/** The file name that a document is offered under, without extension: "2021-09-24 Referat Klyngestyregruppen". */
export function suggestedName(meeting: MeetingDetail, kind: DocumentKind): string {
  const word = kind === 'agenda' ? 'Dagsorden' : 'Referat'
  return [meeting.date, word, meeting.bodyName ?? meeting.title]
    .filter(Boolean)
    .join(' ')
    .replace(/[<>:"/\\|?*\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST)
    .trim()
}
