import type { ContributedItem, LikeChoices, LikeDraft } from '../../preload/contract/agenda'
import type { MeetingSummary } from '../../preload/contract/meeting-edits'

/** What the dialogs of the agenda decide without asking anybody. Pure. */

const isKept = (meeting: MeetingSummary): boolean =>
  meeting.phase !== 'cancelled' && meeting.phase !== 'postponed'

function newestFirst(meetings: readonly MeetingSummary[]): MeetingSummary[] {
  return meetings
    .filter(isKept)
    .toSorted(
      (a, b) =>
        (b.date ?? '').localeCompare(a.date ?? '') ||
        (b.start ?? '').localeCompare(a.start ?? '') ||
        b.id.localeCompare(a.id)
    )
}

/** The newest meeting of a body by its date; null where it has none. */
export function newestOf(meetings: readonly MeetingSummary[], bodyId: string | null): MeetingSummary | null {
  return newestFirst(meetings).find((one) => bodyId === null || one.bodyId === bodyId) ?? null
}

const OWN = 12

/** Meetings to follow: the newest of the chosen one's body, then the newest of every other body. */
export function likeOptions(meetings: readonly MeetingSummary[], chosen: string): MeetingSummary[] {
  const sorted = newestFirst(meetings)
  const own = meetings.find((one) => one.id === chosen)
  const same = (one: MeetingSummary) => one.bodyId !== null && one.bodyId === own?.bodyId
  const mine = sorted.filter((one) => one.id === chosen || same(one))
  const shown = mine.slice(0, OWN)
  if (own && !shown.includes(own)) shown.push(own)
  const seen = new Set([own?.bodyId ?? null])
  const others = sorted.filter((one) => {
    if (one.bodyId === null || seen.has(one.bodyId)) return false
    seen.add(one.bodyId)
    return true
  })
  return [...shown, ...others]
}

/** What is ticked before anybody has touched it. */
export function firstChoices(draft: Pick<LikeDraft, 'standing' | 'open' | 'guests'>): LikeChoices {
  return {
    standing: draft.standing.filter((one) => one.chosen).map((one) => one.key),
    open: draft.open.filter((one) => one.chosen).map((one) => one.key),
    guests: draft.guests.filter((one) => one.chosen).map((one) => one.id)
  }
}

/** The choices with one more or one less; a standing item takes those below it along. */
export function withChoice(
  choices: LikeChoices,
  part: keyof LikeChoices,
  key: string,
  isChosen: boolean,
  standing: LikeDraft['standing']
): LikeChoices {
  const below =
    part === 'standing' ? standing.filter((one) => one.parentKey === key).map((one) => one.key) : []
  const above =
    part === 'standing' && isChosen
      ? standing.flatMap((one) => (one.key === key && one.parentKey ? [one.parentKey] : []))
      : []
  const touched = new Set([key, ...below, ...above])
  const kept = choices[part].filter((one) => !touched.has(one))
  return { ...choices, [part]: isChosen ? [...kept, ...touched] : kept }
}

/** Names as they are typed, between commas or semicolons. */
export function namesIn(text: string): string[] {
  return text
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

/** A typed number of minutes; undefined for what is none. */
export function minutesTyped(text: string): number | null | undefined {
  const typed = text.trim()
  if (typed === '') return null
  const minutes = Number(typed)
  return /^\d{1,4}$/.test(typed) && minutes <= 1440 ? minutes : undefined
}

export type UsableAs = 'title' | 'presenters' | 'caseNumber' | 'recommendation' | 'case' | 'annexes'
export const USABLE_AS: readonly UsableAs[] = [
  'title',
  'presenters',
  'caseNumber',
  'recommendation',
  'case',
  'annexes'
]

/** The item with a line of the source put where the user says. */
export function withLine(item: ContributedItem, part: UsableAs, line: string): ContributedItem {
  const text = line.trim()
  switch (part) {
    case 'title':
      return { ...item, title: text.replace(/^#+\s*/, '') }
    case 'caseNumber':
      return { ...item, caseNumber: text }
    case 'presenters':
      return { ...item, presenters: [...item.presenters, ...namesIn(text)] }
    case 'annexes':
      return {
        ...item,
        annexes: [...item.annexes, { title: text.replace(/^[-•]\s*/, ''), attachment: null }]
      }
    default:
      return { ...item, [part]: item[part].trim() === '' ? text : `${item[part].trimEnd()}\n\n${text}` }
  }
}
