/** Danish dates and times of day in running text (domain.md "Numbers and signs"). Pure; local wall-clock values. */

const MONTHS = [
  ['januar', 'jan', 'january'],
  ['februar', 'feb', 'february'],
  ['marts', 'mar', 'march'],
  ['april', 'apr'],
  ['maj', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'okt', 'october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec']
] as const

const MONTH_NAMES = MONTHS.flat().sort((a, b) => b.length - a.length)
const MONTH = `(?:${MONTH_NAMES.join('|')})`
const NAMED_DATE = new RegExp(
  `(?<!\\d)(\\d{1,2})\\.?\\s{0,3}(${MONTH})\\.?,?\\s{0,3}(\\d{4}|'?\\d{2}(?!\\d))`,
  'i'
)
/** "9-11.30" is a span of hours, so a hyphen in front calls for another behind. */
const NUMBER_DATE =
  /(?<![\d/.-]|kl\.?\s?)(\d{1,2})\s?(?:[./]\s?(\d{1,2})\s?[./ -]|-\s?(\d{1,2})\s?-)\s?(\d{4}|\d{2})(?![\d/]|[-.:]\d)/i
const ISO_DATE = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/
const STARTS_WITH_MONTH = new RegExp(`^${MONTH}(?![\\p{L}])`, 'iu')

export interface FoundDate {
  date: string
  /** where it stands in the text, for taking it out */
  index: number
  length: number
}

/** Whether a text begins with a month's name ("december. Udkastet"): its number in front was a day. */
export const startsWithMonth = (text: string): boolean => STARTS_WITH_MONTH.test(text)

function toIso(year: number, month: number, day: number): string | null {
  const full = year < 100 ? 2000 + year : year
  if (month < 1 || month > 12 || day < 1 || full < 1900 || full > 2199) return null
  const days = new Date(Date.UTC(full, month, 0)).getUTCDate()
  if (day > days) return null
  return `${full}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The first date of a text as `YYYY-MM-DD`: "24. september 2021", "21-08-2012", "1.9.2020", "24/9-2021". */
export function findDate(text: string): FoundDate | null {
  const found: FoundDate[] = []
  const add = (match: RegExpExecArray | null, date: string | null): void => {
    if (match && date) found.push({ date, index: match.index, length: match[0].length })
  }
  const named = NAMED_DATE.exec(text)
  if (named) {
    const word = (named[2] ?? '').toLowerCase()
    const month = MONTHS.findIndex((names) => (names as readonly string[]).includes(word)) + 1
    add(named, toIso(Number((named[3] ?? '').replace("'", '')), month, Number(named[1])))
  }
  const iso = ISO_DATE.exec(text)
  if (iso) add(iso, toIso(Number(iso[1]), Number(iso[2]), Number(iso[3])))
  const digits = NUMBER_DATE.exec(text)
  if (digits && !iso) add(digits, toIso(Number(digits[4]), Number(digits[2] ?? digits[3]), Number(digits[1])))
  return found.sort((a, b) => a.index - b.index)[0] ?? null
}

const DAY_ONLY = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:\\.?\\s{0,3}(${MONTH})(?!\\p{L})|\\s?/\\s?(\\d{1,2})(?!\\d))`,
  'iu'
)

/** "1. oktober", "3/5": the first such day on or after `from` (YYYY-MM-DD). */
export function findDay(text: string, from: string): string | null {
  const match = DAY_ONLY.exec(text)
  if (!match) return null
  const word = (match[2] ?? '').toLowerCase()
  const month =
    word === ''
      ? Number(match[3])
      : MONTHS.findIndex((names) => (names as readonly string[]).includes(word)) + 1
  const year = Number(from.slice(0, 4))
  const date = toIso(year, month, Number(match[1]))
  return date !== null && date < from ? toIso(year + 1, month, Number(match[1])) : date
}

export interface FoundTimes {
  start: string
  end: string | null
  index: number
  length: number
}

const CLOCK = '([01]?\\d|2[0-4])(?:[.:]([0-5]\\d))?'
const UNTIL = '\\s{0,2}(?:-|–|—|til|og til)\\s{0,2}(?:ca\\.\\s?)?(?:kl\\.?\\s{0,2}|klokken\\s)?'
const SAID_TIME = new RegExp(
  `(?<![\\p{L}\\d])(?:kl\\.?|klokken)\\s{0,3}${CLOCK}(?![\\d])(?:${UNTIL}${CLOCK}(?!\\d|[.:/-]\\d))?`,
  'iu'
)
const BARE_RANGE = new RegExp(
  `(?<![\\d.:/-])([01]?\\d|2[0-4])[.:]([0-5]\\d)${UNTIL}([01]?\\d|2[0-4])[.:]([0-5]\\d)(?!\\d|[.:/-]\\d)`,
  'iu'
)
const HOUR_RANGE = /(?<![\d.:/-])([01]?\d|2[0-4])()\s{0,2}(?:-|–|—|til)\s{0,2}([01]?\d|2[0-4])()(?![\d.:/-])/

function toTime(hours: string | undefined, minutes: string | undefined): string | null {
  if (hours === undefined) return null
  const hour = Number(hours) % 24
  return `${String(hour).padStart(2, '0')}:${minutes === undefined || minutes === '' ? '00' : minutes}`
}

/**
 * The first time or span of time: "kl. 08:15-11:45", "kl. 8.15–11.45", "14:00 - 16:00", "fra kl. 9 til kl. 11".
 * `loose` also takes bare hours ("9-11"), which only make sense where a time is expected.
 */
export function findTimes(text: string, loose = false): FoundTimes | null {
  const said = SAID_TIME.exec(text)
  const bare = BARE_RANGE.exec(text)
  // "12.30 – kl. 14.30": the span begins in front of the word.
  const match =
    said && bare && bare.index < said.index ? bare : (said ?? bare ?? (loose ? HOUR_RANGE.exec(text) : null))
  if (!match) return null
  const start = toTime(match[1], match[2])
  if (start === null) return null
  return { start, end: toTime(match[3], match[4]), index: match.index, length: match[0].length }
}

/** A text without the part at `index`, spaces tidied. */
export function cut(text: string, found: { index: number; length: number }): string {
  return `${text.slice(0, found.index)} ${text.slice(found.index + found.length)}`.replace(/\s+/g, ' ').trim()
}

const TIME_WORDS =
  '(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|den|d|kl|klokken|fra|til|i tidsrummet|tidsrummet|og|ca|mødet|møde|blev|er|afholdt|holdt|afholdes|afholdtes|dato|tid)'
const LEADING = new RegExp(`^(?:[\\s,.;:()–-]|(?<!\\p{L})${TIME_WORDS}(?!\\p{L}))+`, 'iu')
const TRAILING = new RegExp(`(?:[\\s,;:(–-]|(?<!\\p{L})${TIME_WORDS}(?!\\p{L})\\.?)+$`, 'iu')

/** What a line says beyond dates, times, weekdays and the small words around them. */
export function beyondTime(text: string): string {
  let rest = text.slice(0, 1000)
  for (let i = 0; i < 4; i++) {
    const date = findDate(rest)
    if (date) rest = cut(rest, date)
    const times = findTimes(rest, true)
    if (times) rest = cut(rest, times)
    if (!date && !times) break
  }
  const left = rest.replace(LEADING, '').replace(TRAILING, '').replace(/\s+,/g, ',')
  return /[\p{L}\p{N}]/u.test(left) ? left : ''
}
