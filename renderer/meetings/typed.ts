import type { Language } from '../../preload/contract/app'
import type { ItemFields } from '../../preload/contract/meeting-edits'
import { formatSpan, parseTime } from '../ui/dates'

/** What people type into one line, as fields. Pure. */

export interface Span {
  start: string | null
  end: string | null
}

/** "8.15-11.45", "kl. 8 til 9", "8.15"; empty is an emptied span; null when it is none. */
export function parseSpan(text: string): Span | null {
  const bare = text.trim().replace(/^(?:kl\.?|klokken|at|from|fra)\s*/i, '')
  if (bare === '') return { start: null, end: null }
  const parts = bare.split(/\s*[–—-]\s*|\s+(?:til|to)\s+/i)
  if (parts.length > 2) return null
  const [from = '', to] = parts
  const start = parseTime(from)
  if (start === null) return null
  if (to === undefined || to === '') return { start, end: null }
  const end = parseTime(to)
  return end === null ? null : { start, end }
}

/** "08.15–11.45"; empty when the start is not known. */
export function spanText(span: Span, language: Language): string {
  return formatSpan(span.start, span.end, language)
}

/** "2." for an item, "2.1" for one under it. */
export function numberWords(item: { numberText: string; parentId: string | null }): string {
  return item.parentId === null ? `${item.numberText}.` : item.numberText
}

/** Looks like somebody's name: at least two words, each with a capital or an initial. */
function looksLikeName(text: string): boolean {
  const words = text.trim().split(/\s+/)
  return words.length >= 2 && words.every((word) => /^\p{Lu}/u.test(word))
}

/**
 * Names in one line: parted by commas or semicolons; by "og" or "and" only between what look like names of people,
 * since "Sundhed og Omsorg" is one presenter. A leading "v/" is a way of writing, not part of the name.
 */
export function parseNames(text: string): string[] {
  return text
    .replace(/^\s*v\s*\/\s*/i, '')
    .split(/[,;]/)
    .flatMap((part) => {
      const names = part.split(/\s+(?:og|and|&)\s+/i)
      return names.length > 1 && names.every(looksLikeName) ? names : [part]
    })
    .map((name) => name.trim().replace(/^(?:og|and)\s+/i, ''))
    .filter((name) => name !== '')
}

const HOUR = 60
const LENGTHS: Record<string, number> = {
  'et kvarter': 15,
  'en halv time': 30,
  'tre kvarter': 45,
  'en time': HOUR,
  'halvanden time': 90,
  'to timer': 2 * HOUR,
  'a quarter': 15,
  'half an hour': 30,
  'an hour': HOUR
}
/** More than that written as a bare number is a time of the day ("815"). */
const LONGEST_BARE = 300

/** "25", "25 min.", "1 t 15", "1½ time", "et kvarter" in minutes; null when it is no length. */
export function parseLength(text: string): number | null {
  const bare = text.trim().toLocaleLowerCase('da').replace(/\s+/g, ' ')
  const named = LENGTHS[bare]
  if (named !== undefined) return named
  const minutes = /^(\d{1,3}) ?(m|min|minut|minutter|minutes?)?\.?$/.exec(bare)
  if (minutes) {
    const count = Number(minutes[1])
    return count > 0 && (minutes[2] !== undefined || count <= LONGEST_BARE) ? count : null
  }
  const hours =
    /^(\d{0,2})(?:[.,](\d)|(½))? ?(?:t|time|timer|h|hours?)\.?(?: (?:og |and )?(\d{1,2})(?: ?m(?:in)?[a-z]*\.?)?)?$/.exec(
      bare
    )
  if (!hours || (hours[1] === '' && !hours[3])) return null
  const part = hours[3] ? 0.5 : Number(hours[2] ?? 0) / 10
  const all = Math.round((Number(hours[1] || 0) + part) * HOUR) + Number(hours[4] ?? 0)
  return all > 0 && all <= 24 * HOUR ? all : null
}

/** A length as people read it: "25 min.", "1 t. 15 min." */
export function lengthText(minutes: number, language: Language): string {
  const [hours, rest] = [Math.floor(minutes / HOUR), minutes % HOUR]
  const words = language === 'da' ? ['t.', 'min.'] : ['h', 'min']
  return [
    ...(hours > 0 ? [`${hours} ${words[0]}`] : []),
    ...(rest > 0 || hours === 0 ? [`${rest} ${words[1]}`] : [])
  ].join(' ')
}

/** What was typed for an item's time: how long it takes, a slot, or nothing; null when it is neither. */
export function parseItemTime(text: string): ItemFields | null {
  if (text.trim() === '') return { start: null, end: null, plannedMinutes: null }
  const plannedMinutes = parseLength(text)
  return plannedMinutes === null ? parseSpan(text) : { plannedMinutes }
}
