import type { IssueKind, Recipient } from '../../preload/contract/issuing'
import type { Issue, MeetingDetail } from '../../preload/contract/meeting'
import type { MeetingPhase } from '../../preload/contract/values'

const isAgenda = (kind: IssueKind) => kind !== 'minutes'

/** The last agenda that was sent out, whatever it was called; null before the first. */
export function lastAgenda(issues: readonly Issue[]): Issue | null {
  return issues.filter((issue) => isAgenda(issue.kind)).at(-1) ?? null
}

/** 1, 2, 3 …: agendas of all kinds count together, minutes by themselves. */
export function nextVersion(issues: readonly Issue[], kind: IssueKind): number {
  const same = issues.filter((issue) => isAgenda(issue.kind) === isAgenda(kind))
  return Math.max(0, ...same.map((issue) => issue.version)) + 1
}

export interface Refusal {
  code: string
  da: string
  en: string
}

/**
 * Why a document cannot be sent out now; null when it can.
 * @param changed how many things are different from the last issued agenda, and how many of them are new items
 */
export function refusalOf(
  meeting: Pick<MeetingDetail, 'items' | 'issues'>,
  kind: IssueKind,
  changed: { all: number; newItems: number }
): Refusal | null {
  const before = lastAgenda(meeting.issues)
  if (meeting.items.length === 0) {
    return {
      code: 'issue-empty',
      da: 'Dagsordenen har ingen punkter endnu. Tilføj et punkt, før den sendes ud.',
      en: 'The agenda has no items yet. Add one before it is sent out.'
    }
  }
  if (kind === 'agenda' && before) {
    return {
      code: 'issue-again',
      da: 'Dagsordenen er allerede udsendt. Send en revideret dagsorden eller en tillægsdagsorden.',
      en: 'The agenda has been sent out already. Send a revised or a supplementary agenda.'
    }
  }
  if ((kind === 'revised_agenda' || kind === 'supplementary_agenda') && !before) {
    return {
      code: 'issue-first',
      da: 'Der er ikke udsendt en dagsorden endnu. Send først dagsordenen ud.',
      en: 'No agenda has been sent out yet. Send the agenda out first.'
    }
  }
  if (kind === 'revised_agenda' && changed.all === 0) {
    return {
      code: 'issue-unchanged',
      da: 'Intet er ændret, siden dagsordenen blev udsendt.',
      en: 'Nothing has changed since the agenda was sent out.'
    }
  }
  if (kind === 'supplementary_agenda' && changed.newItems === 0) {
    return {
      code: 'issue-nothing-new',
      da: 'Der er ingen nye punkter siden den udsendte dagsorden. Send en revideret dagsorden, hvis noget er ændret.',
      en: 'There are no new items since the issued agenda. Send a revised agenda if something has changed.'
    }
  }
  return null
}

/** The phase that the meeting is in when an agenda has gone out; what is further on stays there. */
export function phaseAfter(phase: MeetingPhase, kind: IssueKind): MeetingPhase {
  return kind !== 'minutes' && (phase === 'planned' || phase === 'agenda_draft') ? 'agenda_issued' : phase
}

const WORDS: Record<IssueKind, string> = {
  agenda: 'Dagsorden',
  revised_agenda: 'Revideret dagsorden',
  supplementary_agenda: 'Tillægsdagsorden',
  minutes: 'Referat'
}

/** The name of an issued document's file without extension: "2026-03-12 Revideret dagsorden Styregruppen (2)". */
export function issuedName(
  meeting: Pick<MeetingDetail, 'date' | 'bodyName' | 'title'>,
  kind: IssueKind,
  version: number
): string {
  return [meeting.date, WORDS[kind], meeting.bodyName ?? meeting.title, version > 1 ? `(${version})` : null]
    .filter(Boolean)
    .join(' ')
    .replace(/[<>:"/\\|?*\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 120)
    .trim()
}

/**
 * Who gets it when nobody says otherwise: everybody on the meeting's list, those who sent regrets too, since they
 * want to know what they miss. Nobody twice.
 * @param emailOf a person's address by id; null where none is known
 */
export function usualRecipients(
  meeting: Pick<MeetingDetail, 'attendance'>,
  emailOf: (personId: string) => string | null
): Recipient[] {
  const seen = new Set<string>()
  return meeting.attendance.flatMap((person) => {
    const name = person.name.trim()
    const key = person.personId ?? name.toLocaleLowerCase('da')
    if (name === '' || seen.has(key)) return []
    seen.add(key)
    return [{ name, email: person.personId ? emailOf(person.personId) : null }]
  })
}

/** Adds those of mailing lists who are not among them yet, by address or, without one, by name. Pure. */
export function withListed(usual: readonly Recipient[], listed: readonly Recipient[]): Recipient[] {
  const keys = ({ name, email }: Recipient) => [
    ...(email ? [email.toLocaleLowerCase('da')] : []),
    name.trim().toLocaleLowerCase('da')
  ]
  const seen = new Set(usual.flatMap(keys))
  const added: Recipient[] = []
  for (const { name, email } of listed) {
    const one = { name: name || (email ?? ''), email }
    if (keys(one).some((key) => seen.has(key))) continue
    for (const key of keys(one)) seen.add(key)
    added.push(one)
  }
  return [...usual, ...added]
}

/** The subject of the mail: "Dagsorden: Styregruppen 12. marts 2026". */
export function subjectOf(kind: IssueKind, body: string | null, date: string | null): string {
  const rest = [body, date].filter(Boolean).join(' ')
  return rest === '' ? WORDS[kind] : `${WORDS[kind]}: ${rest}`
}
