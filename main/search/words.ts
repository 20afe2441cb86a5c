import { stemmer } from '@orama/stemmers/danish'

/**
 * Danish words as the index knows them. Æ, ø and å are letters of their own; `aa` is an older `å`, Swedish and German
 * ä and ö sort (and so are found) as æ and ø, and other accents fall away: "é" is "e". Pure.
 */

export interface Token {
  /** the word as the index knows it */
  word: string
  /** where it stands in the text: offsets of the first character and of what follows the last */
  start: number
  end: number
}

/** Longer "words" are addresses and the like: their beginning is enough. */
const LONGEST = 64
/** What is one word in a text. */
export const WORD = /[\p{L}\p{N}\p{M}\u00ad]+/gu

const LETTERS: Readonly<Record<string, string>> = {
  ä: 'æ',
  ö: 'ø',
  ß: 'ss',
  ð: 'd',
  đ: 'd',
  þ: 'th',
  ł: 'l',
  œ: 'ø'
}
const PLAIN = /^[a-z0-9æøå]*$/

/** One word in lower case and without accents. Folding what is folded changes nothing. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  const letters = PLAIN.test(lower) ? lower : foldLetters(lower)
  return (letters.includes('aa') ? letters.replaceAll('aa', 'å') : letters).slice(0, LONGEST)
}

function foldLetters(lower: string): string {
  let folded = ''
  // Taken apart for compatibility forms (ﬁ, ²), put together again for å, ä and ö.
  for (const letter of lower.normalize('NFKC').toLowerCase()) {
    if (/[a-z0-9æøå]/.test(letter)) folded += letter
    else folded += LETTERS[letter] ?? letter.normalize('NFD').replace(/[\p{M}\u00ad]/gu, '')
  }
  return folded.replace(/[^\p{L}\p{N}]/gu, '')
}

/** The words of a text with their places. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(WORD)) {
    const word = fold(match[0])
    if (word !== '') tokens.push({ word, start: match.index, end: match.index + match[0].length })
  }
  return tokens
}

/**
 * What the stemmer leaves apart: words too short for its endings, and plurals with another vowel. By stem, as it comes
 * out of the stemmer.
 */
const SAME = new Map<string, string>(
  [
    'år året årets åren årene års',
    'by byen byens byer byern',
    'ø øen øens øer øern',
    'å åen åens åer åern',
    'sø søen søens søer søern',
    'uge ugen ugens uger ugern',
    'barn børn',
    'mand mænd',
    'formand formænd',
    'bog bøg',
    'forum fora',
    'drøft drøfted'
  ].flatMap((line) => {
    const [first = '', ...others] = line.split(' ')
    return others.map((other): [string, string] => [other, first])
  })
)

const known = new Map<string, string>()
const MOST_KNOWN = 100_000

/**
 * The stem that all forms of a word have in common: "møde", "mødets" and "møderne" give "mød". The stemmer is asked
 * until nothing more falls off, since it takes one ending at a time ("budgettet", "budget", "budg").
 * @param word as `fold` gives it
 */
export function stemOf(word: string): string {
  const before = known.get(word)
  if (before !== undefined) return before
  let stem = word
  for (let step = 0; step < 3; step += 1) {
    const next = stemmer(stem)
    if (next === stem || next === '') break
    stem = next
  }
  stem = SAME.get(stem) ?? stem
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(word, stem)
  return stem
}

/** A text for the index: its words, and the stems of them, each in order and parted by spaces. */
export function indexed(text: string): { words: string; stems: string } {
  const words = tokensOf(text).map((token) => token.word)
  return { words: words.join(' '), stems: words.map(stemOf).join(' ') }
}

/** The different stems of some texts, for what only surrounds a text: order and number do not matter there. */
export function stemsAround(...texts: readonly (string | null)[]): string {
  const stems = new Set<string>()
  for (const text of texts) for (const token of tokensOf(text ?? '')) stems.add(stemOf(token.word))
  return [...stems].join(' ')
}
