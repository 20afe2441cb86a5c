import { DANISH_MONTHS } from '../../preload/contract/danish'
import { type Block, inlineText } from '../../preload/contract/rich-text'

/** Reading Danish prose: sentences, dates, time of day, and short keys for a place in the text. Pure. */

/**
 * A text as the checks read it: single spaces, and without strings that no one writes (dotted lines, pasted data), so
 * that no pattern takes more than a moment whatever was pasted.
 */
export const readable = (text: string): string =>
  text
    .replace(/\S{81,}/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()

/** What a block says, as the checks read it; a table's cells stand one after the other. */
export function proseOf(block: Pick<Block, 'type' | 'content' | 'table'>): string {
  const cells = block.type === 'table' && block.table ? block.table.rows.flat() : [block.content]
  return readable(cells.map(inlineText).join(' | '))
}

const ABBREVIATION =
  /(?:^|[\s(])(?:bl\.a|ca|kl|f\.eks|fx|nr|pct|mio|mia|kr|mhp|jf|inkl|ekskl|evt|pt|p\.t|d|dvs|ift|hhv|vedr|tlf|pr|stk|afd|dr|prof|m\.fl|m\.v|mv|osv|o\.l|sagsnr|j\.nr|\p{Lu}|\d{1,2})$/iu

/** Sentences of one paragraph, as written; abbreviations and ordinals ("kl.", "9. december", "A.") do not end one. */
export function sentences(text: string): string[] {
  const found: string[] = []
  let from = 0
  const stop = /[.!?:;]["”»')\]]*\s+/gu
  for (const match of text.matchAll(stop)) {
    const end = match.index + match[0].length
    const sign = match[0][0]
    if (sign === ':' || sign === ';') continue
    const next = text.slice(end, end + 1)
    if (sign === '.' && (ABBREVIATION.test(text.slice(from, match.index)) || !/[\p{Lu}"”»*–-]/u.test(next)))
      continue
    found.push(text.slice(from, end).trim())
    from = end
  }
  found.push(text.slice(from).trim())
  return found.filter((sentence) => sentence !== '')
}

const DATE_IN_WORDS = new RegExp(
  `(?<![\\d.])(\\d{1,2})\\.\\s*(${DANISH_MONTHS.join('|')})(?:\\s+(\\d{4}))?`,
  'iu'
)
const DATE_IN_DIGITS = /(?<![\d./-])(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?![\d])/u

/** Whether the day exists. */
export function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

const iso = (year: number, month: number, day: number): string | null =>
  year > 0 && isDate(year, month, day)
    ? `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    : null

/**
 * The first date in the text as YYYY-MM-DD. A date without a year is the next such day on or after `from` (the
 * meeting's date); without `from` it stays unknown.
 */
export function dateIn(text: string, from: string | null): string | null {
  const words = DATE_IN_WORDS.exec(text)
  const digits = DATE_IN_DIGITS.exec(text)
  if (digits && (!words || digits.index < words.index))
    return iso(Number(digits[3]), Number(digits[2]), Number(digits[1]))
  if (!words) return null
  const day = Number(words[1])
  const name = (words[2] ?? '').toLocaleLowerCase('da')
  const month = DANISH_MONTHS.indexOf(name) + 1
  if (words[3]) return iso(Number(words[3]), month, day)
  if (!from) return null
  const year = Number(from.slice(0, 4))
  const sameYear = iso(year, month, day)
  return sameYear !== null && sameYear >= from ? sameYear : iso(year + 1, month, day)
}

/** "09.30" as minutes are written, from HH:MM. */
export const clock = (time: string): string => time.replace(':', '.')

/** A short stable key of a text (FNV-1a, 32 bits, base 36): the same words give the same key on every machine. */
export function textKey(text: string): string {
  let hash = 0x811c9dc5
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash.toString(36)
}

/** At most `length` signs, cut at a word. */
export function shortened(text: string, length = 90): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length)
  const space = cut.lastIndexOf(' ')
  return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–-]+$/u, '')} …`
}

/** Whether the section says anything. */
export const hasText = (blocks: readonly Block[]): boolean =>
  blocks.some((block) => proseOf(block) !== '' || block.outcome !== null)

const COMMON = new Set(
  'blive bliver været denne dette disse efter inden senest under mellem eller hvordan hvilke herunder forbindelse sekretariatet samme videre skulle ville kunne deres næste møde mødet punktet'.split(
    ' '
  )
)

/** The words that carry the meaning, cut to six letters so that "tallene" and "tallet", "indkalder" and "indkaldelse" meet. */
export function stems(text: string): Set<string> {
  const words = text.toLocaleLowerCase('da').match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(
    words.filter((word) => word.length >= 4 && !COMMON.has(word)).map((word) => word.slice(0, 6))
  )
}
