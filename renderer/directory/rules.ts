import type {
  Deadline,
  ImportChoice,
  ImportPreview,
  ImportRow,
  MeetingDeadline
} from '../../preload/contract/directory'
import type { MessageId } from '../i18n'
import { addDays, daysBetween, weekdayOf } from '../ui/dates'

/** How the views of the directory tell what they were given. Pure. */

/** The words of a deadline, without its date. */
export const deadlineMessage = (kind: Deadline['kind']): MessageId => `directory.deadline.${kind}`

/** Days back that a deadline which nobody kept is still told of. */
const OVERDUE = 14

/** The span that Today asks for: what was missed lately, and the coming seven days. */
export function spanOfToday(today: string): { from: string; to: string } {
  return { from: addDays(today, -OVERDUE), to: addDays(today, 7) }
}

export interface DeadlineGroups {
  missed: MeetingDeadline[]
  thisWeek: MeetingDeadline[]
  later: MeetingDeadline[]
}

/** What has to be done, by when: missed, up to Sunday, and after. What is done, or can't be done any more, is left out. */
export function groupDeadlines(deadlines: readonly MeetingDeadline[], today: string): DeadlineGroups {
  const sunday = addDays(today, 6 - weekdayOf(today))
  const open = deadlines.filter(
    (one) => !one.isDone && !((one.kind === 'items' || one.kind === 'agenda') && one.meetingDate < today)
  )
  return {
    // Who did not hand an item in is no work of the secretariat's.
    missed: open.filter((one) => one.date < today && one.kind !== 'items' && one.kind !== 'comments'),
    thisWeek: open.filter((one) => one.date >= today && one.date <= sunday),
    later: open.filter((one) => one.date > sunday)
  }
}

/**
 * How near a deadline is: past, within three days, or further off.
 * @param isDraftOut comments are late only on a draft that has been sent
 */
export function urgency(
  deadline: Pick<Deadline, 'date' | 'isDone' | 'kind'>,
  today: string,
  isDraftOut: boolean
): 'done' | 'past' | 'near' | 'far' {
  if (deadline.isDone) return 'done'
  if (deadline.kind === 'comments' && !isDraftOut) return 'far'
  const days = daysBetween(today, deadline.date)
  return days < 0 ? 'past' : days <= 3 ? 'near' : 'far'
}

export type ImportAction = ImportChoice['action']

/** What happens to a row unless somebody chooses otherwise: surely known ones are joined, doubtful ones wait. */
export function firstAction(row: ImportRow): ImportAction {
  if (row.status === 'new') return 'add'
  if (row.status === 'known') return 'join'
  // The same name and nothing that speaks against it is most likely the same person.
  return row.match?.reason === 'same_name' && (row.organization === null || row.match.organization === null)
    ? 'join'
    : 'skip'
}

/** What a letter means on a row: n(y), s(amme), u(delad); in English a(dd), j(oin), l(eave out). */
const LETTERS: Readonly<Record<string, ImportAction>> = {
  n: 'add',
  a: 'add',
  s: 'join',
  j: 'join',
  u: 'skip',
  l: 'skip'
}

export function actionOfKey(key: string, row: ImportRow): ImportAction | null {
  const action = LETTERS[key.toLowerCase()] ?? null
  return action === 'join' && row.match === null ? null : action
}

export type Chosen = Readonly<Record<number, ImportAction>>

/** A row's own choice, or the first one. Rows are told apart by where they stand in the preview. */
export const actionOf = (preview: ImportPreview, chosen: Chosen, index: number): ImportAction => {
  const row = preview.rows[index]
  return chosen[index] ?? (row ? firstAction(row) : 'skip')
}

/** What main is asked to store. */
export function choicesOf(preview: ImportPreview, chosen: Chosen): ImportChoice[] {
  return preview.rows.map(({ row, name, title, organization, email, phone, match }, index) => {
    const action = actionOf(preview, chosen, index)
    return {
      row,
      name,
      title,
      organization,
      email,
      phone,
      action,
      personId: action === 'join' ? (match?.id ?? null) : null
    }
  })
}

/** How many of each action there are. */
export function countActions(preview: ImportPreview, chosen: Chosen): Record<ImportAction, number> {
  const counts = { add: 0, join: 0, skip: 0 }
  for (const index of preview.rows.keys()) counts[actionOf(preview, chosen, index)] += 1
  return counts
}
