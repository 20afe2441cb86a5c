import { create } from 'zustand'
import type { AgendaChange, IssueKind } from '../../preload/contract/issuing'
import type { Issue, MeetingDetail } from '../../preload/contract/meeting'
import { isAboutMinutes } from '../meetings/phases'

/** Which meeting's document is being sent out; null while the dialog is closed. */
export const useIssueDialog = create<{ open: { meetingId: string; kind: IssueKind } | null }>(() => ({
  open: null
}))

/** Opens the dialog at a kind of document. */
export function openIssueDialog(meetingId: string, kind: IssueKind): void {
  useIssueDialog.setState({ open: { meetingId, kind } })
}

export function closeIssueDialog(): void {
  useIssueDialog.setState({ open: null })
}

/** The agenda that was sent out last; null before the first. Pure. */
export function lastAgenda(issues: readonly Issue[]): Issue | null {
  return issues.filter((issue) => issue.kind !== 'minutes').at(-1) ?? null
}

/** What somebody who says "send out" most likely means here. Pure. */
export function likelyKind(
  meeting: Pick<MeetingDetail, 'phase' | 'issues'>,
  changes: readonly AgendaChange[]
): IssueKind {
  if (isAboutMinutes(meeting.phase) && meeting.phase !== 'in_session') return 'minutes'
  if (!lastAgenda(meeting.issues)) return 'agenda'
  return onlyNewItems(changes) ? 'supplementary_agenda' : 'revised_agenda'
}

/** New items alone are a supplement; anything else has to be told in a revised agenda. Pure. */
export function onlyNewItems(changes: readonly AgendaChange[]): boolean {
  return changes.length > 0 && changes.every((change) => change.type === 'item_added')
}

/** The kinds that can be chosen: the first agenda until it is out, then what follows it. Pure. */
export function kindsFor(issues: readonly Issue[]): IssueKind[] {
  return lastAgenda(issues) ? ['revised_agenda', 'supplementary_agenda', 'minutes'] : ['agenda', 'minutes']
}
