import type { MeetingForm, Outcome, Role } from '../../../preload/contract/values'

/**
 * The fixed Danish words of documents and the way dates, times and names are written in them. Labels that differ from
 * office to office are not here but in the layout profile.
 */

export const FORM_WORDS: Record<MeetingForm, string> = {
  in_person: 'Fysisk møde',
  online: 'Virtuelt møde',
  hybrid: 'Fysisk møde med mulighed for virtuel deltagelse',
  written: 'Skriftlig behandling'
}

/** Members are not marked: being on the list says it. */
export const ROLE_WORDS: Record<Role, string | null> = {
  chair: 'formand',
  co_chair: 'medformand',
  member: null,
  secretary: 'sekretær',
  observer: 'observatør'
}

const OUTCOME_WORDS: Record<Outcome, string> = {
  approved: 'Godkendt.',
  endorsed: 'Tiltrådt.',
  not_endorsed: 'Ikke tiltrådt.',
  noted: 'Taget til efterretning.',
  discussed: 'Drøftet.',
  decided: 'Besluttet.',
  forwarded: 'Oversendt.',
  postponed: 'Udsat.',
  returned: 'Sendt tilbage.',
  withdrawn: 'Punktet udgår.',
  not_discussed: 'Punktet blev ikke drøftet.'
}

export const CLOSED_ITEM = 'LUKKET PUNKT'
export const CLOSED_ANNEX = '(lukket)'
export const PUBLIC_TITLE = 'Offentlig titel'
export const PUBLIC_DECISION = 'Offentlig beslutning'
/** an annex whose file has been promised and is still to come */
export const TO_FOLLOW = '(eftersendes)'
export const ONLINE = 'virtuelt'
export const UNREGISTERED = 'Ikke registreret'
export const OTHERS = 'Øvrige'
export const CONTACT = 'Kontakt'
export const MEETING_NUMBER = 'Møde nr.'

/** One word of minutes for a result; null for a result that is not on the list. */
export function outcomeSentence(outcome: string): string | null {
  return Object.hasOwn(OUTCOME_WORDS, outcome) ? OUTCOME_WORDS[outcome as keyof typeof OUTCOME_WORDS] : null
}

/** `08:15`, `11:45` → "08.15–11.45"; with only one of them, that one; null where neither is known. */
export function danishTimes(start: string | null, end: string | null): string | null {
  const times = [start, end].filter((time) => time !== null).map((time) => time.replace(':', '.'))
  if (times.length === 0) return null
  return start === null ? `til ${times[0]}` : times.join('–')
}

/** "A", "A og B", "A, B og C". */
export function joinNames(names: readonly string[]): string {
  const last = names.at(-1)
  if (last === undefined) return ''
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')} og ${last}`
}

/**
 * [2, 3, 4, 7] → "punkt 2–4 og 7". Two neighbours stand apart: "punkt 2 og 3".
 * @param subItems as printed, "3.1"; named each by itself, unless the whole item is
 */
export function itemNumbers(numbers: readonly number[], subItems: readonly string[] = []): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b)
  const parts: string[] = []
  for (let from = 0; from < sorted.length; ) {
    let to = from
    while (sorted[to + 1] === (sorted[to] ?? 0) + 1) to += 1
    if (to - from >= 2) parts.push(`${sorted[from]}–${sorted[to]}`)
    else parts.push(...sorted.slice(from, to + 1).map(String))
    from = to + 1
  }
  const own = subItems.filter((text) => !sorted.includes(Number.parseInt(text, 10)))
  const inOrder = [...parts, ...own].sort(
    (one, other) => Number.parseInt(one, 10) - Number.parseInt(other, 10)
  )
  return `punkt ${joinNames(inOrder)}`
}

const NUMBERS: readonly (readonly [one: string, many: string])[] = [
  ['referent', 'referenter'],
  ['gæst', 'gæster'],
  ['mødedeltager', 'mødedeltagere'],
  ['deltager', 'deltagere']
]

/** The usual labels follow the number of people they stand before ("Referenter: A og B", "Referent: A"). */
export function countedLabel(label: string, count: number): string {
  for (const [one, many] of NUMBERS) {
    const written = label.toLowerCase()
    if (written !== one && written !== many) continue
    const word = count === 1 ? one : many
    if (label === label.toUpperCase()) return word.toUpperCase()
    return label.charAt(0) === label.charAt(0).toUpperCase()
      ? word.charAt(0).toUpperCase() + word.slice(1)
      : word
  }
  return label
}
