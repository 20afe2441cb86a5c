import { Check, CircleDashed, type LucideIcon, UserX, Video, X } from 'lucide-react'
import type { Attendance } from '../../preload/contract/meeting'
import type { MessageId } from '../i18n'
import { type Answer, answerOf } from './keys'

const SIGNS: Record<Answer | 'unanswered', LucideIcon> = {
  present: Check,
  online: Video,
  excused: X,
  absent: UserX,
  unanswered: CircleDashed
}

/** The state of a line in a word. */
export function statusWord(person: Pick<Attendance, 'status' | 'mode'>): MessageId {
  const answer = answerOf(person)
  if (answer === null) return 'attendance.unanswered'
  if (person.status === 'guest') return answer === 'online' ? 'attendance.guestOnline' : 'attendance.guest'
  return answer === 'absent' ? 'attendance.absentLong' : `attendance.${answer}`
}

/** The state of a line as a sign; the word stands beside it or is read aloud. */
export function StatusSign({ person }: { person: Pick<Attendance, 'status' | 'mode'> }) {
  const answer = answerOf(person)
  const Sign = SIGNS[answer ?? 'unanswered']
  const look = answer === null ? 'unanswered' : answer === 'present' || answer === 'online' ? 'here' : 'away'
  return (
    <span className={`status-sign status-sign--${look}`}>
      <Sign className="icon" aria-hidden="true" />
    </span>
  )
}
