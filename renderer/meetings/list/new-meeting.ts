import type { NewMeeting } from '../../../preload/contract/meeting-edits'

export type NewMeetingProblem = 'new.needsSomething' | 'new.order'

/** What keeps a new meeting from being made; null when nothing does. */
export function problemOf(draft: NewMeeting): NewMeetingProblem | null {
  if (!draft.bodyId && !draft.bodyName && !draft.title && !draft.date) return 'new.needsSomething'
  if (draft.start && draft.end && draft.end < draft.start) return 'new.order'
  return null
}
