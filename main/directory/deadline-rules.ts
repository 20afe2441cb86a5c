import type { RulesOfProcedure } from '../../preload/contract/bodies'
import type { Deadline } from '../../preload/contract/directory'
import type { Issue, MeetingDetail } from '../../preload/contract/meeting'
import { addWorkingDays, holidayName } from './holiday-rules'

/** What the rules of procedure ask for around a meeting, as dates. Pure. */

/** The parts of a meeting that its deadlines hang on. */
export type Dated = Pick<MeetingDetail, 'date' | 'phase'> & { issues: readonly Pick<Issue, 'kind'>[] }

const AGENDA_OUT = ['agenda_issued', 'in_session', 'minutes_draft', 'in_review', 'approved']
const MINUTES_OUT = ['in_review', 'approved']

/** Names of the holidays on weekdays between two dates (the ends included), each once. */
function holidaysBetween(a: string, b: string): string[] {
  const [from, to] = a < b ? [a, b] : [b, a]
  const names: string[] = []
  const day = new Date(`${from}T00:00:00Z`)
  for (let date = from; date <= to; date = day.toISOString().slice(0, 10)) {
    const name = holidayName(date)
    const weekday = day.getUTCDay()
    if (name !== null && weekday !== 0 && weekday !== 6) names.push(name)
    day.setUTCDate(day.getUTCDate() + 1)
  }
  return names
}

/**
 * The deadlines of a meeting by its body's rules, in the order of time: items handed in, agenda sent, draft minutes,
 * comments. Counted in Danish working days, the day of the meeting not among them; 0 means the day itself. Comments
 * are counted from the deadline of the draft. Empty for a meeting without a date, or one that is off.
 */
export function deadlinesOf(rules: RulesOfProcedure, meeting: Dated): Deadline[] {
  const { date, phase, issues } = meeting
  if (date === null || phase === 'cancelled' || phase === 'postponed') return []
  const issued = (...kinds: Issue['kind'][]) => issues.some((issue) => kinds.includes(issue.kind))
  const agendaOut = AGENDA_OUT.includes(phase) || issued('agenda', 'revised_agenda', 'supplementary_agenda')
  const minutesOut = MINUTES_OUT.includes(phase) || issued('minutes')
  const deadlines: Deadline[] = []
  const add = (kind: Deadline['kind'], from: string, days: number | null, sign: 1 | -1, isDone: boolean) => {
    if (days === null) return null
    const end = days === 0 ? from : addWorkingDays(from, sign * days)
    deadlines.push({ kind, date: end, workingDays: days, holidays: holidaysBetween(from, end), isDone })
    return end
  }
  add('items', date, rules.itemDeadlineDays, -1, agendaOut)
  add('agenda', date, rules.agendaDeadlineDays, -1, agendaOut)
  const draft = add('minutes', date, rules.minutesDeadlineDays, 1, minutesOut)
  if (draft !== null) add('comments', draft, rules.commentDeadlineDays, 1, phase === 'approved')
  return deadlines.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

/** The first and last date that a meeting may have for one of its deadlines to fall from one day to another. */
export function meetingSpan(from: string, to: string): { from: string; to: string } {
  // At most 365 working days and as many again, which with weekends and holidays is less than 1,100 days.
  const shift = (date: string, days: number) =>
    new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
  return { from: shift(from, -1100), to: shift(to, 1100) }
}
