import { danishDate } from '../../preload/contract/danish'
import { findDate, startsWithMonth } from '../intake/recognise/dates'

/** Numbers and titles of meetings, counted on. Pure. */

const yearOf = (date: string | null): number | null => (date === null ? null : Number(date.slice(0, 4)))
const isYear = (number: number): boolean => number >= 1900 && number < 2200

/**
 * The number after a meeting's: "3" → "4", "3/2026" → "4/2026" or "1/2027" in a new year, "2026-3" → "2026-4".
 * What holds no number comes back as it is; so does what counts nothing but years.
 * @param date of the new meeting
 */
export function nextNumber(number: string | null, date: string | null): string | null {
  if (number === null) return null
  const year = yearOf(date)
  const parts = [...number.matchAll(/\d+/g)].map((match) => ({
    index: match.index,
    text: match[0],
    value: Number(match[0])
  }))
  const count = parts.find((part) => !(part.text.length === 4 && isYear(part.value)))
  if (!count || count.text.length > 9) return number
  const ofYear = parts.find((part) => part !== count && part.text.length === 4 && isYear(part.value))
  const isNewYear = ofYear !== undefined && year !== null && year > ofYear.value
  const next = String(isNewYear ? 1 : count.value + 1).padStart(
    count.text.startsWith('0') ? count.text.length : 1,
    '0'
  )
  return parts
    .toSorted((a, b) => b.index - a.index)
    .reduce((text, part) => {
      const said = part === count ? next : part === ofYear && isNewYear ? String(year) : part.text
      return `${text.slice(0, part.index)}${said}${text.slice(part.index + part.text.length)}`
    }, number)
}

const ORDINAL_MEETING = /(?<![\d.])(\d{1,3})\.(?=\s(?:[\p{L}-]{2,30}\s){0,2}[\p{L}-]*møde)/iu
const NUMBERED_MEETING = /((?:møde|mødet)\s(?:nr\.?|nummer)\s?)(\d{1,3})(?!\d)/iu
const TRAILING_NUMBER = /(\p{L}*møde\s)(\d{1,3})$/iu
const QUARTER = /(?<!\d)([1-4])\.(\s(?:kvartal|kvt\.?))(\s\d{4})?/iu

/**
 * The title after a meeting's: "3. møde" → "4. møde", "Møde nr. 7" → "Møde nr. 8", "Møde den 12. marts 2026" with the
 * new date, "1. kvartal" → "2. kvartal". Other numbers say something else and stay.
 * @param lastDate of the meeting that has the title
 * @param date of the new one
 */
export function nextTitle(title: string | null, lastDate: string | null, date: string | null): string | null {
  if (title === null) return null
  const found = findDate(title)
  let text = title
  if (found && found.date === lastDate && date !== null) {
    text = `${title.slice(0, found.index)}${danishDate(date)}${title.slice(found.index + found.length)}`
    if (/(?:^|\s)\p{L}+dag(?:\sden)?\s?$/iu.test(title.slice(0, found.index))) {
      const weekday = WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? ''
      text = text.replace(/(?:man|tirs|ons|tors|fre|lør|søn)dag/iu, (word) =>
        /^\p{Lu}/u.test(word) ? weekday.charAt(0).toUpperCase() + weekday.slice(1) : weekday
      )
    }
  }
  const ordinal = ORDINAL_MEETING.exec(text)
  if (ordinal?.[1] && !startsWithMonth(text.slice(ordinal.index + ordinal[0].length).trim())) {
    return replaceAt(text, ordinal.index, ordinal[1], String(Number(ordinal[1]) + 1))
  }
  const quarter = QUARTER.exec(text)
  if (quarter?.[1]) {
    const last = Number(quarter[1])
    const year = quarter[3] ? ` ${Number(quarter[3]) + (last === 4 ? 1 : 0)}` : ''
    const said = `${last === 4 ? 1 : last + 1}.${quarter[2]}${year}`
    return replaceAt(text, quarter.index, quarter[0], said)
  }
  for (const form of [NUMBERED_MEETING, TRAILING_NUMBER]) {
    const match = form.exec(text)
    if (match?.[1] && match[2]) {
      return replaceAt(text, match.index, match[0], `${match[1]}${Number(match[2]) + 1}`)
    }
  }
  return text
}

const WEEKDAYS = ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag']

const replaceAt = (text: string, index: number, old: string, said: string): string =>
  `${text.slice(0, index)}${said}${text.slice(index + old.length)}`

/** Counts on until nobody has it; what cannot be counted on stays as it is. */
export function firstFree(
  text: string | null,
  taken: ReadonlySet<string>,
  next: (text: string | null) => string | null
): string | null {
  let said = next(text)
  for (let i = 0; said !== null && taken.has(said) && i < 500; i++) {
    const further = next(said)
    if (further === said) break
    said = further
  }
  return said
}
