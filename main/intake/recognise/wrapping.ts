import { startsWithMonth } from './dates'
import type { Line } from './lines'
import { endsSentence, startsLower } from './words'

/** How a document breaks its lines: what can be told from the text as a whole. */
export interface Wrapping {
  /** lines were broken at a right margin */
  wrapped: boolean
  /** blank lines stand between lines of the same paragraph */
  doubleSpaced: boolean
  /** the margin: longest ordinary line, in characters and in typical letter widths */
  chars: number
  width: number
  /** two spaces at the end of a line mark a hard break (Markdown) rather than the end of a paragraph */
  hardBreaks: boolean
  /** broken twice at different margins: a short line may stand anywhere within a paragraph */
  ragged: boolean
  /** words are broken at line ends as a rule, so that every line inside a paragraph is nearly full */
  hyphenated: boolean
  /** words that occur unbroken, for mending words broken at a line's end */
  words: ReadonlySet<string>
}

const NARROW = /[iljtfrI.,:;'’!()|[\] -]/
const BROAD = /[mwMWÆæ@%–—]/

/** Width of a text in a proportional typeface, in average letters: PDF lines are full long before they count equal. */
export function typeWidth(text: string): number {
  let width = 0
  for (const char of text) {
    if (NARROW.test(char)) width += 0.6
    else if (BROAD.test(char)) width += 1.55
    else if (/\p{Lu}|[0-9]/u.test(char)) width += 1.15
    else width += 1
  }
  return width
}

const firstWord = (text: string): string => /^\S{1,60}/.exec(text)?.[0] ?? ''
const HYPHEN_END = /\p{L}[-\u00ad‐]$/u

/** The line ends in the middle of a sentence, and the next one goes on with it. */
function runsOn(prev: Line, next: Line): boolean {
  if (next.bullet || next.heading > 0 || prev.heading > 0 || prev.cells || next.cells) return false
  if (!startsLower(next.text) || /^at\s/i.test(next.text)) return false
  return /[\p{L},-]$/u.test(prev.text)
}

/** Looks at all lines once: margin, spacing, vocabulary. */
export function measureWrapping(lines: readonly Line[], markdown: boolean): Wrapping {
  const lengths: number[] = []
  const widths: number[] = []
  let spaced = 0
  let long = 0
  for (let i = 1; i < lines.length; i++) {
    const prev = lines[i - 1]
    const next = lines[i]
    if (!prev || !next) continue
    if (next.text.length > 160) long++
    if (next.gap > 1 || next.no === prev.no || !runsOn(prev, next) || prev.text.length > 160) continue
    lengths.push(prev.text.length)
    widths.push(typeWidth(prev.text))
    if (next.gap === 1) spaced++
  }
  const runs = lengths.length
  const runOn = [...lengths]
  // A short text gives little to go by: one line that runs on, near a margin that no line oversteps, is enough.
  const little = lengths.some((length) => length >= 55) && !lines.some((line) => line.text.length > 112)
  const wrapped = (lengths.length >= 3 && lengths.length > long) || little
  if (wrapped) {
    const full = lengths.reduce((most, length) => Math.max(most, length), 0) * 0.92
    for (const line of lines) {
      if (line.text.length < full || line.text.length > 112 || /\.{4}|\S\s{3}/.test(line.raw)) continue
      lengths.push(line.text.length)
      widths.push(typeWidth(line.text))
    }
  }
  const top = (values: number[]): number => {
    const sorted = [...values].sort((a, b) => a - b)
    return sorted[Math.floor((sorted.length - 1) * 0.97)] ?? 0
  }
  const margin = top(lengths)
  const short = runOn.filter((length) => length < margin * 0.62).length
  const broken = lines.filter((line) => HYPHEN_END.test(line.text)).length
  return {
    wrapped,
    ragged: wrapped && runs >= 4 && short >= 2 && short * 9 > runs,
    hyphenated: broken >= 3 && broken * 12 > runs,
    doubleSpaced: wrapped && spaced * 2 > runs,
    chars: wrapped ? top(lengths) : Number.POSITIVE_INFINITY,
    width: wrapped ? top(widths) : Number.POSITIVE_INFINITY,
    hardBreaks: markdown && lines.filter((line) => line.tail >= 2).length * 2 < lines.length,
    words: vocabulary(lines)
  }
}

function vocabulary(lines: readonly Line[]): Set<string> {
  const words = new Set<string>()
  lines.forEach((line, i) => {
    const found = line.text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*-?/gu) ?? []
    found.forEach((word, at) => {
      const broken = at === found.length - 1 && HYPHEN_END.test(line.text)
      const rest = at === 0 && i > 0 && HYPHEN_END.test(lines[i - 1]?.text ?? '')
      if (!broken && !rest) words.add(word.toLowerCase())
    })
  })
  return words
}

/**
 * No paragraph, list line or annex of a real document is so long (characters). What goes on beyond it begins anew, so
 * that a file without an end takes time that grows with its lines only.
 */
export const LONGEST_PARAGRAPH = 20_000
export const LONGEST_LINE = 4000

/** Joins two parts of a paragraph; a word broken at the line's end is mended, a real hyphen kept. */
export function joinParts(before: string, after: string, wrapping: Wrapping): string {
  const left = before.trimEnd()
  const right = after.trimStart()
  if (!HYPHEN_END.test(left)) return left === '' ? right : `${left} ${right}`
  const bare = left.replace(/[-\u00ad‐]$/u, '')
  if (/^(?:og|eller|samt|til|men)(?!\p{L})/u.test(right)) return `${left} ${right}`
  if (!startsLower(right)) return `${left}${right}`
  const head = /[\p{L}\p{N}-]+$/u.exec(bare)?.[0] ?? ''
  const tail = /^[\p{L}\p{N}-]+/u.exec(right)?.[0] ?? ''
  return keepsHyphen(head, tail, wrapping.words) ? `${left}${right}` : `${bare}${right}`
}

function keepsHyphen(head: string, tail: string, words: ReadonlySet<string>): boolean {
  const hyphenated = words.has(`${head}-${tail}`.toLowerCase())
  const joined = words.has(`${head}${tail}`.toLowerCase())
  if (joined !== hyphenated) return hyphenated
  if (/^\p{Lu}{2,}$/u.test(head) || /\d$/.test(head) || /^(?:it|e|tv|pc|ph|ad)$/i.test(head)) return true
  // A name in front ("Fjordby-klyngen") that stands alone elsewhere is a compound, not a broken word.
  if (/^\p{Lu}/u.test(head)) return head.length > 3 && words.has(head.toLowerCase())
  return false
}

/** "… i alt" / "1,5 mio. kr.": a number at the line's start that is no list item. */
const goesOnWithNumber = (prev: Line, next: Line): boolean =>
  /^\d/.test(next.text) &&
  !/^\d{1,3}[.)]\s/.test(next.text) &&
  prev.text.length > 40 &&
  /[\p{Ll},]$/u.test(prev.text)

/** Words that no paragraph ends on. */
const UNFINISHED =
  /(?:^|\s)(?:i|på|af|for|til|med|og|eller|at|en|et|den|det|de|der|som|om|ved|fra|samt|er|har|mellem|hos|under|over|efter|før|vedrørende|herunder|mod|pr\.)$/

export type Join = 'new' | 'join' | 'break'

/** Whether the first word of `next` would have found room behind `prev`: no break at the margin lies between them. */
export function hadRoom(prev: Line, next: Line, wrapping: Wrapping, margin: Margin): boolean {
  if (!wrapping.wrapped) return true
  const word = firstWord(next.text)
  return (
    prev.text.length + 1 + word.length <= margin.chars && typeWidth(`${prev.text} ${word}`) <= margin.width
  )
}

/** What the margin is around here: the run's own when it is narrower, else the document's. */
export interface Margin {
  chars: number
  width: number
}

/**
 * Whether `next` continues the paragraph that ends with `prev`: 'join' in the same line, 'break' after a hard
 * line break, 'new' for a paragraph of its own. Bullets, headings and labels are decided by the caller.
 */
export function continues(prev: Line, next: Line, wrapping: Wrapping, margin: Margin): Join {
  const hyphen = HYPHEN_END.test(prev.text) && startsLower(next.text) && prev.text.length > 12
  if (next.gap <= 4 && hyphen) return 'join'
  if (next.gap <= 3 && /\d\.$/.test(prev.text) && startsWithMonth(next.text)) return 'join'
  const ended = endsSentence(prev.text)
  const lower = startsLower(next.text) || goesOnWithNumber(prev, next)
  const paragraphGap = next.gap >= (wrapping.doubleSpaced ? 2 : 1)
  // Where blank lines stand between all lines, a line that touches the one above came from the next page.
  const turned = next.page || (wrapping.doubleSpaced && next.gap === 0 && next.indent > 0)
  if (turned)
    return !ended && (lower || prev.text.endsWith(',') || UNFINISHED.test(prev.text)) ? 'join' : 'new'
  if (paragraphGap) {
    if (ended || !lower || next.gap > 3 || /^at\s/i.test(next.text)) return 'new'
    return prev.text.length >= 50 && !prev.bullet && !prev.strong ? 'join' : 'new'
  }
  if (wrapping.hardBreaks && prev.tail >= 2 && next.gap === 0) return 'break'
  if (!wrapping.wrapped) return lower && !ended && next.gap === 0 ? 'join' : 'new'
  // Where long words are broken, a line far from the margin was the last of its paragraph.
  const short = wrapping.hyphenated && prev.text.length < margin.chars * 0.72
  const word = short ? firstWord(next.text).slice(0, 8) : firstWord(next.text)
  const fits =
    prev.text.length + 1 + word.length <= margin.chars && typeWidth(`${prev.text} ${word}`) <= margin.width
  if (ended && !wrapping.hardBreaks && prev.tail >= 2) return 'new'
  if (!fits) return 'join'
  if (ended) return 'new'
  return lower || /[,(–-]$/.test(prev.text) || UNFINISHED.test(prev.text) ? 'join' : 'new'
}

/** The margin of a run of lines without a paragraph gap. */
export function marginOf(run: readonly Line[], wrapping: Wrapping): Margin {
  const broken = run.filter((line, i) => i > 0 && runsOn(run[i - 1] ?? line, line)).length
  if (broken >= 1 && run.length >= 3) {
    const chars = run.reduce((most, line) => Math.max(most, Math.min(line.text.length, 400)), 0)
    if (chars >= wrapping.chars * 0.6 && chars < wrapping.chars) {
      return { chars, width: run.reduce((most, line) => Math.max(most, typeWidth(line.text)), 0) }
    }
  }
  return { chars: wrapping.chars, width: wrapping.width }
}
