import { stemOf, type Token, tokensOf } from './words'

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

/**
 * Which words of a text a query means.
 * @returns for each token the place of the term that it answers, or -1
 */
export function markTokens(tokens: readonly Token[], terms: readonly Term[]): number[] {
  const marks = tokens.map(() => -1)
  terms.forEach((term, place) => {
    tokens.forEach((token, at) => {
      if (term.type === 'word') {
        const isHit =
          token.word === term.word || begins(token.word, term.starts) || stemOf(token.word) === term.stem
        if (isHit) marks[at] = place
      } else if (isPhraseAt(tokens, at, term)) {
        marks.fill(place, at, at + term.words.length)
      }
    })
  })
  return marks
}

function isPhraseAt(tokens: readonly Token[], at: number, term: PhraseTerm): boolean {
  return term.words.every((word, step) => {
    const found = tokens[at + step]?.word
    if (found === undefined) return false
    const isLast = step === term.words.length - 1
    return found === word || (isLast && begins(found, term.starts))
  })
}
