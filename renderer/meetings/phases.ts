import { MEETING_PHASES, type MeetingPhase } from '../../preload/contract/values'

/** The ordinary way of a meeting (domain.md): from planned to approved minutes. */
const NEXT: Record<MeetingPhase, MeetingPhase | null> = {
  planned: 'agenda_draft',
  agenda_draft: 'agenda_issued',
  agenda_issued: 'in_session',
  in_session: 'minutes_draft',
  minutes_draft: 'in_review',
  in_review: 'approved',
  approved: null,
  cancelled: 'planned',
  postponed: 'planned'
}

/** The phase that follows in the ordinary course; null at the end of the road. */
export function nextPhase(phase: MeetingPhase): MeetingPhase | null {
  return NEXT[phase]
}

/** Every other phase that the meeting can be put in by hand: life does not follow the ordinary course. */
export function otherPhases(phase: MeetingPhase): MeetingPhase[] {
  return MEETING_PHASES.filter((other) => other !== phase && other !== NEXT[phase])
}

/** The meeting has begun or is over, so that minutes are what is worked on. */
export function isAboutMinutes(phase: MeetingPhase): boolean {
  return phase === 'in_session' || phase === 'minutes_draft' || phase === 'in_review' || phase === 'approved'
}

/** The phase lies behind the one that the meeting is in, on the ordinary way. */
export function isBack(from: MeetingPhase, to: MeetingPhase): boolean {
  const step = (phase: MeetingPhase) =>
    phase === 'cancelled' || phase === 'postponed' ? -1 : MEETING_PHASES.indexOf(phase)
  return step(from) > step(to) && step(to) >= 0
}
