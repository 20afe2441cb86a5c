import { fold, stemOf, tokensOf, WORD } from './words'

/** What was typed into the search, as terms that must all be found. Pure. */

export interface WordTerm {
  type: 'word'
  word: string
  stem: string
  /** the word may be unfinished: what begins with one of these is found too */
  starts: readonly string[]
}

/** Words that stand side by side, in exactly these forms. */
export interface PhraseTerm {
  type: 'phrase'
  words: readonly string[]
  /** how the last word may begin; empty: it is that word */
  starts: readonly string[]
}

export type Term = WordTerm | PhraseTerm

const MOST_TERMS = 12
/** What begins with a single letter is nearly everything. */
const SHORTEST_START = 2

const PIECES = /["“”„«»]([^"“”„«»]*)(["“”„«»]|$)|([^\s"“”„«»]+)/gu

/**
 * The terms of a query: words apart, phrases in quotation marks; "26/1042" is a phrase too. The last word is taken as
 * unfinished as long as nothing follows it. No terms when nothing can be searched for.
 */
export function parseQuery(text: string): Term[] {
  const terms: Term[] = []
  for (const match of text.normalize('NFC').matchAll(PIECES)) {
    const [whole, quoted, closing, plain] = match
    const isLast = match.index + whole.length === text.normalize('NFC').length
    const words = tokensOf(quoted ?? plain ?? '').map((token) => token.word)
    const last = words.at(-1)
    if (last === undefined) continue
    const isOpen = isLast && (quoted === undefined || closing === '') && !/[\s]$/.test(whole)
    const starts = isOpen ? startsOf(last) : []
    if (words.length > 1 || (quoted !== undefined && !isOpen)) terms.push({ type: 'phrase', words, starts })
    else terms.push({ type: 'word', word: last, stem: stemOf(last), starts })
  }
  return unique(terms).slice(0, MOST_TERMS)
}

/** "Aa" is an å, so that an unfinished "a" may be the first half of one. */
function startsOf(word: string): string[] {
  const half = word.length > 1 && word.endsWith('a') ? [`${word.slice(0, -1)}å`] : []
  return [word, ...half].filter((start) => start.length >= SHORTEST_START || start === 'å')
}

function unique(terms: readonly Term[]): Term[] {
  const seen = new Set<string>()
  return terms.filter((term) => {
    const name = JSON.stringify(term)
    return !seen.has(name) && seen.add(name)
  })
}

const quoted = (...words: readonly string[]) => `"${words.join(' ')}"`

/** The term in the entry's own text. */
function inText(term: Term): string {
  if (term.type === 'phrase') {
    if (term.starts.length === 0) return `words : ${quoted(...term.words)}`
    const before = term.words.slice(0, -1)
    return either(term.starts.map((start) => `words : ${quoted(...before, start)} *`))
  }
  const stem = `stems : ${quoted(term.stem)}`
  return either([...term.starts.map((start) => `words : ${quoted(start)} *`), stem])
}

/** The term in the text, or in the titles of the item and the meeting that the text stands in. */
function inTextOrAround(term: Term): string {
  if (term.type === 'phrase') return inText(term)
  const around = term.starts.map((start) => `context : ${quoted(start)} *`)
  return either([inText(term), ...around, `context : ${quoted(term.stem)}`])
}

const either = (parts: readonly string[]) =>
  parts.length === 1 ? String(parts[0]) : `(${parts.join(' OR ')})`

/**
 * The full-text expression of a query. Of several words some may stand in the titles around a text ("styregruppe
 * økonomi" finds the word in the group's minutes), but one must stand in the text itself.
 * @param facets groups of marks that an entry must have one of
 */
export function matchExpression(terms: readonly Term[], facets: readonly (readonly string[])[] = []): string {
  const parts =
    terms.length === 1
      ? terms.map(inText)
      : [
          ...terms.map(inTextOrAround),
          ...(terms.some((term) => term.type === 'phrase') ? [] : [either(terms.map(inText))])
        ]
  const marks = facets.map((group) => `facets : (${group.map((mark) => quoted(mark)).join(' OR ')})`)
  return [...parts, ...marks].join(' AND ')
}

const begins = (word: string, starts: readonly string[]) => starts.some((start) => word.startsWith(start))

export interface MarkedWord {
  start: number
  end: number
  /** the place of the term that the word answers */
  term: number
}

/** Finds the words of a text that a query means, in the order of the text. */
export function termTest(terms: readonly Term[]): (text: string) => MarkedWord[] {
  const initials = initialsOf(terms)
  return (text) => {
    const marks: MarkedWord[] = []
    for (const match of text.matchAll(WORD)) {
      const start = match.index
      // Most words can be told by their first letter; only the others are folded and stemmed.
      if (!initials.has(text[start] ?? '') && text.charCodeAt(start) < ASCII) continue
      const word = fold(match[0])
      for (const [term, one] of terms.entries()) {
        const end = endOfTerm(text, start, match[0].length, word, one)
        if (end < 0) continue
        marks.push({ start, end, term })
        break
      }
    }
    return marks
  }
}

const ASCII = 128

/** The plain letters that a word which is meant can begin with; "aa" is an å, and other accents are not plain. */
function initialsOf(terms: readonly Term[]): ReadonlySet<string> {
  const letters = terms.flatMap((term) => {
    const words = term.type === 'word' ? [term.word, ...term.starts] : [term.words[0] ?? '', ...term.starts]
    return words.flatMap((word) => [word[0] ?? '', ...(word.startsWith('å') ? ['a'] : [])])
  })
  return new Set(letters.flatMap((letter) => [letter, letter.toUpperCase()]))
}

/** Where the term ends that begins with this word; -1 when it doesn't. */
function endOfTerm(text: string, start: number, length: number, word: string, term: Term): number {
  if (term.type === 'word') {
    const isHit = word === term.word || begins(word, term.starts) || stemOf(word) === term.stem
    return isHit ? start + length : -1
  }
  if (word !== term.words[0] && term.words.length > 1) return -1
  const tokens = tokensOf(text.slice(start, start + PHRASE)).slice(0, term.words.length)
  const isHit = term.words.every((wanted, step) => {
    const found = tokens[step]?.word
    const isLast = step === term.words.length - 1
    return found !== undefined && (found === wanted || (isLast && begins(found, term.starts)))
  })
  return isHit ? start + (tokens.at(-1)?.end ?? 0) : -1
}

/** Longer than any phrase that somebody types. */
const PHRASE = 1000
