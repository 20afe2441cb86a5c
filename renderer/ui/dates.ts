import type { Language } from '../../preload/contract/app'
import { DANISH_MONTHS } from '../../preload/contract/danish'

/**
 * Dates and times as people type and read them. All are local wall-clock values: `YYYY-MM-DD` and `HH:MM`. Pure: the
 * day it is today comes in from outside.
 */

const MONTHS: Record<Language, readonly string[]> = {
  da: DANISH_MONTHS,
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December'
  ]
}
const DAYS: Record<Language, readonly string[]> = {
  da: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
}
const DAY_MS = 86_400_000

function pad(value: number, length = 2): string {
  return String(value).padStart(length, '0')
}

/** The date of year, month (1–12) and day; null when there is no such day, or the year has not four digits. */
export function dateOf(year: number, month: number, day: number): string | null {
  if (year < 1000 || year > 9999) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return null
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`
}

function toDays(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return Math.round(Date.UTC(year, month - 1, day) / DAY_MS)
}

/** The date so many days later (earlier when negative). */
export function addDays(date: string, days: number): string {
  return new Date((toDays(date) + days) * DAY_MS).toISOString().slice(0, 10)
}

/** Days from one date to another; negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return toDays(to) - toDays(from)
}

/** 0 for Monday … 6 for Sunday. */
export function weekdayOf(date: string): number {
  return (((toDays(date) + 3) % 7) + 7) % 7
}

/** The ISO week that a date lies in. */
export function weekOf(date: string): number {
  const thursday = addDays(date, 3 - weekdayOf(date))
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1
}

/** Today on this machine's own calendar. */
export function today(now: Date = new Date()): string {
  return `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}

/** Number of the month that a word begins, 1–12; three letters are enough. */
function monthOf(word: string): number | null {
  if (word.length < 3) return null
  for (const language of ['da', 'en'] as const) {
    const at = MONTHS[language].findIndex((name) => name.toLowerCase().startsWith(word))
    if (at >= 0) return at + 1
  }
  return word === 'sept' ? 9 : word === 'okt' ? 10 : null
}

function weekdayNamed(word: string): number | null {
  if (word.length < 3) return null
  for (const language of ['da', 'en'] as const) {
    const at = DAYS[language].findIndex((name) => name.toLowerCase().startsWith(word))
    if (at >= 0) return at
  }
  return null
}

function fullYear(digits: string): number {
  const year = Number(digits)
  return digits.length === 4 ? year : year < 70 ? 2000 + year : 1900 + year
}

/** The year that brings day and month closest to today; the coming one when both are as far. */
function nearest(month: number, day: number, from: string): string | null {
  const year = Number(from.slice(0, 4))
  let best: string | null = null
  for (const candidate of [year + 1, year, year - 1, year + 2, year + 3, year - 2, year - 3]) {
    const date = dateOf(candidate, month, day)
    if (date && (!best || Math.abs(daysBetween(from, date)) < Math.abs(daysBetween(from, best)))) best = date
  }
  return best
}

const RELATIVE: Record<string, number> = {
  'i dag': 0,
  idag: 0,
  today: 0,
  'i morgen': 1,
  imorgen: 1,
  tomorrow: 1,
  'i overmorgen': 2,
  overmorgen: 2,
  'i går': -1,
  igår: -1,
  yesterday: -1,
  'i forgårs': -2
}
const NUMBER_WORDS: Record<string, number> = {
  en: 1,
  et: 1,
  a: 1,
  one: 1,
  to: 2,
  two: 2,
  tre: 3,
  three: 3,
  fire: 4,
  four: 4
}

function relative(text: string, from: string): string | null {
  const known = RELATIVE[text]
  if (known !== undefined) return addDays(from, known)
  const ahead = /^(?:om |in |\+ ?)(\d{1,3}|[a-z]+) ?(dage?|days?|uger?|weeks?)?$/.exec(text)
  if (ahead) {
    const count = NUMBER_WORDS[ahead[1] ?? ''] ?? Number(ahead[1])
    if (Number.isNaN(count)) return null
    return addDays(from, /^(u|w)/.test(ahead[2] ?? '') ? count * 7 : count)
  }
  const named = /^(?:på |on )?(næste |next )?([a-zæøå]+)(?: (?:i )?(?:uge|week) (\d{1,2}))?$/.exec(text)
  const weekday = named ? weekdayNamed(named[2] ?? '') : null
  if (!named || weekday === null) return null
  if (named[3]) {
    const monday = addDays(from, -weekdayOf(from))
    for (let weeks = 0; weeks < 54; weeks += 1) {
      const date = addDays(monday, weeks * 7 + weekday)
      if (weekOf(date) === Number(named[3])) return date
    }
    return null
  }
  if (named[1]) return addDays(from, 7 - weekdayOf(from) + weekday)
  return addDays(from, ((weekday - weekdayOf(from) + 6) % 7) + 1)
}

/**
 * The date that somebody typed, or null. Takes "24/9", "24.9.21", "24-09-2021", "2021-09-24", "240921", "24. september
 * 2021", "fredag den 24. sept", "September 24, 2021", "i morgen", "fredag" (the coming one), "næste fredag", "tirsdag
 * uge 47", "om 2 uger". The day stands before the month; a date without a year is the one closest to today.
 */
export function parseDate(typed: string, from: string): string | null {
  const text = typed.trim().toLowerCase().replace(/\s+/g, ' ')
  if (text === '') return null
  const soon = relative(text, from)
  if (soon) return soon

  const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text)
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const packed = /^(\d{2})(\d{2})(\d{2}|\d{4})$/.exec(text)
  if (packed) return dateOf(fullYear(packed[3] ?? ''), Number(packed[2]), Number(packed[1]))

  // The weekday says nothing that the rest does not; it may be wrong in a pasted date.
  const bare = text.replace(
    /^(?:[a-zæøå]+dag|[a-z]+day|man|tirs?|ons|tors?|fre|lør|søn|mon|tue|wed|thu|fri|sat|sun)\.?,? (?=.)/,
    ''
  )
  const plain = bare.replace(/^(?:d\.|den|the) ?/, '')
  const numbers =
    /^(\d{1,2})\. ?(\d{1,2})\.?(?: ?(\d{4}|\d{2}))?$|^(\d{1,2}) ?[/-] ?(\d{1,2})(?: ?[-/. ] ?(\d{4}|\d{2}))?$/.exec(
      plain
    )
  if (numbers) {
    const [day, month] = [Number(numbers[1] ?? numbers[4]), Number(numbers[2] ?? numbers[5])]
    const year = numbers[3] ?? numbers[6]
    return year ? dateOf(fullYear(year), month, day) : nearest(month, day, from)
  }
  const dayFirst = /^(\d{1,2})(?:\.|st|nd|rd|th)? ?(?:of )?([a-zæøå]+)\.?,?(?: (\d{4}|\d{2}))?$/.exec(plain)
  const monthFirst = dayFirst ? null : /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,?(?: (\d{4}))?$/.exec(plain)
  const words = dayFirst ?? (monthFirst ? [monthFirst[0], monthFirst[2], monthFirst[1], monthFirst[3]] : null)
  if (!words) return null
  const month = monthOf(words[2] ?? '')
  if (month === null) return null
  const day = Number(words[1])
  return words[3] ? dateOf(fullYear(words[3]), month, day) : nearest(month, day, from)
}

/** The time that somebody typed, or null: "8", "8.15", "08:15", "815", "kl 8.15", "at 2:30 pm". */
export function parseTime(typed: string): string | null {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/^(?:klokken|kl\.?|at) ?/, '')
  const found = /^(\d{1,2})(?: ?[.:,h] ?(\d{2}))? ?(am|pm|a\.m\.|p\.m\.)?$|^(\d{1,2})(\d{2})$/.exec(text)
  if (!found) return null
  let hour = Number(found[1] ?? found[4])
  const minute = Number(found[2] ?? found[5] ?? 0)
  const half = found[3]?.[0]
  if (half && (hour < 1 || hour > 12)) return null
  if (half) hour = (hour % 12) + (half === 'p' ? 12 : 0)
  if (hour === 24 && minute === 0) return '00:00'
  return hour < 24 && minute < 60 ? `${pad(hour)}:${pad(minute)}` : null
}

/** "24. september 2021", "24 September 2021"; with the weekday in front when asked. */
export function formatDate(
  date: string,
  language: Language,
  style: 'long' | 'weekday' | 'short' = 'long'
): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const name = MONTHS[language][month - 1] ?? ''
  const weekday = DAYS[language][weekdayOf(date)] ?? ''
  if (style === 'short') {
    return language === 'da'
      ? `${day}. ${name.slice(0, 3)}${name.length > 3 ? '.' : ''} ${year}`
      : `${day} ${name.slice(0, 3)} ${year}`
  }
  const long = language === 'da' ? `${day}. ${name} ${year}` : `${day} ${name} ${year}`
  return style === 'weekday' ? `${weekday}${language === 'da' ? ' den' : ''} ${long}` : long
}

/** "september 2021", "September 2021". */
export function formatMonth(date: string, language: Language): string {
  return `${MONTHS[language][Number(date.slice(5, 7)) - 1] ?? ''} ${date.slice(0, 4)}`
}

/** "08.15" in Danish, "08:15" in English. */
export function formatTime(time: string, language: Language): string {
  return language === 'da' ? time.replace(':', '.') : time
}

/** "08.15–11.45", or only the start; empty without one. */
export function formatSpan(start: string | null, end: string | null, language: Language): string {
  if (!start) return ''
  return end ? `${formatTime(start, language)}–${formatTime(end, language)}` : formatTime(start, language)
}

/** The clock of an instant on this machine: "10.32.07". */
export function formatClock(instant: string, language: Language): string {
  const at = new Date(instant)
  const separator = language === 'da' ? '.' : ':'
  return [at.getHours(), at.getMinutes(), at.getSeconds()].map((part) => pad(part)).join(separator)
}
