/**
 * Are two written names the same person? Danish-aware: "Holm, A.", "A. Holm", "dr. Anne Holm", "Anne Holm, direktør",
 * aa as å, a name left out in the middle or at the end. Pure.
 */

import { readable } from './text'

/** Titles and functions that stand before a name and are no part of it. */
const TITLE =
  /(^|.*)(direktør|chef|leder|konsulent|læge|plejerske|koordinator|formand|borgmester|professor|lektor|rådmand|medarbejder|terapeut|psykolog|assistent|sekretær|kandidat|forsker|rådgiver|jordemoder|ansvarlig|pædagog|fuldmægtig|studerende)$/
const TITLE_SHORT = new Set(
  'dr dr. prof prof. hr hr. fru frk frk. cand mag ph.d. phd jur stud specialist ordfører'.split(' ')
)

/** Words, and ends of compound words, that make a "name" an organisation, a body or a function. */
const NOT_A_PERSON =
  /(?:(?:kommune|region|hospital|psykiatri|sygehus|sekretariat|gruppe|udvalg|styrelse|universitet|institut|afdeling|klinik|formand|formandskab|direktion|ledelse|forvaltning|klynge|direktør|chef|konsulent|læge|plejerske|koordinator|repræsentant|team|enhed|forening|politi|skole|leder|råds?medlem|tovholder|oplægsholder|deltager|praksis)(?:n|en|et|er|e|ne|erne|ken|kerne)?|rådet|udvalget|cent(?:er|ret|rene)|forum|fonden|medlem(?:mer|merne)?|^(?:alle|parter|parterne|plo|he|au|kl|rm|skriftlig|orientering|bordet|rundt|borgerne))$/

const fold = (text: string): string =>
  text
    .toLocaleLowerCase('da')
    .normalize('NFC')
    .replaceAll('aa', 'å')
    .replaceAll('ä', 'æ')
    .replaceAll('ö', 'ø')
    .replace(/[éèêë]/g, 'e')
    .replace(/[áàâ]/g, 'a')
    .replaceAll('ü', 'y')

const isInitial = (token: string): boolean => /^\p{L}\.?$/u.test(token)
const isTitle = (token: string): boolean => {
  const word = fold(token)
  return TITLE_SHORT.has(word) || TITLE.test(word)
}

/** A name is short; what is longer is something else and is not read to its end. */
const MOST = 300

/** The words of the name itself as written: no parentheses, no title before it, nothing after a comma. */
export function nameWords(written: string): string[] {
  const bare = readable(written.slice(0, MOST))
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/[*_"”“»«]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const [before = '', after = ''] = bare.split(',').map((part) => part.trim())
  const inverted = /^\p{Lu}[\p{L}-]+$/u.test(before) && after !== '' && after.split(' ').every(isInitial)
  const text = inverted ? `${after} ${before}` : before
  // "A.B. Holm" is three words
  const words = text
    .replace(/(\p{L}\.)(?=\p{L})/gu, '$1 ')
    .split(' ')
    .filter(Boolean)
  while (words.length > 1 && words[0] !== undefined && isTitle(words[0])) words.shift()
  return words
}

/** Whether the text reads as the name of one person (two capitalised words or more, no organisation or function). */
export function looksLikePerson(written: string): boolean {
  const words = nameWords(written)
  if (words.length < 2 || words.length > 5) return false
  const capitalised = words.every(
    (word) => /^\p{Lu}[\p{L}'’-]*\.?$/u.test(word) || /^(von|van|de|der|af|la|el|bin|al)$/.test(word)
  )
  if (!capitalised || words.every(isInitial)) return false
  // "HE Midt" and "PLO Åmose" are organisations: capitals all through
  if (words.some((word) => word.length > 1 && /^\p{Lu}+$/u.test(word))) return false
  return !words.some((word) => NOT_A_PERSON.test(fold(word)))
}

const tokenMatches = (a: string, b: string): boolean => {
  const x = fold(a)
  const y = fold(b)
  if (x === y) return true
  if (isInitial(a)) return y.startsWith(x.slice(0, 1))
  return isInitial(b) && x.startsWith(y.slice(0, 1))
}

/** One letter more, less or other: a slip of the pen in a long word. */
const nearly = (a: string, b: string): boolean => {
  const [x, y] = [fold(a), fold(b)]
  if (Math.min(x.length, y.length) < 5 || Math.abs(x.length - y.length) > 1) return false
  let head = 0
  while (head < Math.min(x.length, y.length) && x[head] === y[head]) head++
  let tail = 0
  while (tail < Math.min(x.length, y.length) - head && x.at(-1 - tail) === y.at(-1 - tail)) tail++
  return Math.max(x.length, y.length) - head - tail <= 1
}

/** Every word of `short` is found in `long`, in the same order. */
const isSubsequence = (
  short: readonly string[],
  long: readonly string[],
  same: (a: string, b: string) => boolean
): boolean => {
  let at = 0
  for (const word of short) {
    while (at < long.length && !same(word, long[at] ?? '')) at++
    if (at === long.length) return false
    at++
  }
  return true
}

/** "TBK" for "Thea Bruun Krogh". */
const initialsMatch = (written: string, words: readonly string[]): boolean =>
  /^\p{Lu}{2,4}$/u.test(written) && fold(words.map((word) => word.slice(0, 1)).join('')) === fold(written)

/**
 * The same person as far as one can read: initials, a left-out middle or last name, one slip of the pen, and a first
 * or last name alone all count. Meant for keeping quiet, not for accusing.
 */
export function mayBeSamePerson(a: string, b: string): boolean {
  const x = nameWords(a)
  const y = nameWords(b)
  if (x.length === 0 || y.length === 0) return false
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  const [only] = short
  if (short.length === 1 && only !== undefined) {
    if (initialsMatch(only, long)) return true
    return long.length === 1
      ? tokenMatches(only, long[0] ?? '')
      : !isInitial(only) && (fold(only) === fold(long[0] ?? '') || fold(only) === fold(long.at(-1) ?? ''))
  }
  const same = (p: string, q: string): boolean => tokenMatches(p, q) || nearly(p, q)
  return same(short[0] ?? '', long[0] ?? '') && isSubsequence(short, long, same)
}

/** The same name beyond doubt: equal words, apart from titles, case, aa/å and a middle name given as an initial. */
export function isSameName(a: string, b: string): boolean {
  const x = nameWords(a)
  const y = nameWords(b)
  if (x.length !== y.length || x.length < 2) return false
  return x.every((word, index) => {
    const other = y[index] ?? ''
    const middle = index > 0 && index < x.length - 1
    return fold(word) === fold(other) || (middle && tokenMatches(word, other))
  })
}

/** For comparing organisations and titles: folded letters and digits only. */
export function foldedText(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
