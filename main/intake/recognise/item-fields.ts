import { findTimes } from './dates'
import type { Draft } from './draft'
import { takeField } from './fields'
import { plainText } from './inline'
import type { Where } from './item-content'
import type { Label } from './labels'
import type { Line } from './lines'
import type { RecognisedItem } from './recognised'
import { splitPresenters } from './titles'
import { looksLikeName } from './words'

/** The head of a column with names, set above them. */
const BY_HEAD =
  /^(?:ansvarlig(?:e)?|punktansvarlig|oplægsholder(?:e)?|fremlægger|oplæg ved|præsenteres af|v\s?\/)\s?:?$/i
/** "Mødet hævet kl. 17.25" behind the last item. */
const CLOSING =
  /^mødet (?:blev |er )?(?:hævet|sluttede|sluttet|afsluttet|slut|hævedes|afsluttedes|sluttes|slutter)(?:\s?:)?\s+(?:ca\. )?(?:kl\.?\s?|klokken )?(\d{1,2}(?:[.:]\d{2})?)\.?$/i

/** Takes the line that tells when the meeting was closed; it is no part of the last item's minutes. */
export function closes(draft: Draft, line: Line, where: Where): boolean {
  const closing = where.index === where.habits.count - 1 ? CLOSING.exec(line.text) : null
  if (!closing?.[1] || line.hint !== undefined) return false
  const known = draft.meeting.end !== null
  if (!known) draft.meeting.end = findTimes(`kl. ${closing[1]}`)?.start ?? null
  draft.ledger.claim(line, known ? 'layout' : 'end')
  return true
}

/** Takes "Ansvarlig" with names below it, as a column of a table leaves them; returns how many lines it took. */
export function takeBelow(draft: Draft, item: RecognisedItem, i: number, end: number, where: Where): number {
  const [line, below] = [draft.lines[i], draft.lines[i + 1]]
  if (!line?.strong || !below || i + 1 >= end || item.presenters.length > 0) return 0
  if (!BY_HEAD.test(line.text) || below.text.length >= 120 || draft.labels[i + 1]) return 0
  const names = splitPresenters(below.text.replaceAll('/', ','))
  if (names.length === 0 || !names.every(looksLikeName)) return 0
  item.presenters = names
  draft.ledger.claim(line, 'layout')
  draft.ledger.claim(below, `items.${where.index}.title`)
  return 2
}

/** People stand inside the first item, or at the end where nobody has been listed before. */
export function takesPeople(draft: Draft, label: Label, where: Where, i: number): boolean {
  if (label.sure) return true
  if (
    !label.marked &&
    label.rest === '' &&
    !/^(?:afbud|deltagere|mødedeltagere|til stede|fraværende)$/i.test(label.wording)
  )
    return false
  if (where.index === 0) return true
  if (where.index < where.habits.count - 1) return false
  const known = draft.people.some(
    (person) => person.status === (label.kind === 'participants' ? 'present' : 'excused')
  )
  return !known && (draft.lines[i]?.gap ?? 0) > 0
}

/** "Referent: Anne Lund", "Mødet sluttede kl. 15.30" in the first or behind the last item. */
export function endField(draft: Draft, label: Label, where: Where, line: Line): boolean {
  const { meeting, ledger } = draft
  if (label.rest === '' || (where.index > 0 && where.index < where.habits.count - 1)) return false
  const empty =
    (label.kind === 'minuteTakers' && meeting.minuteTakers.length === 0) ||
    (label.kind === 'chair' && meeting.chair === null) ||
    (label.kind === 'end' && meeting.end === null)
  if (!empty || plainText(label.rest).length > 120) return false
  const path = takeField(draft, label.kind as 'minuteTakers' | 'chair' | 'end', label.rest)
  if (path === null) return false
  ledger.claim(line, path)
  return true
}
