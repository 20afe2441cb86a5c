import { plainText } from './inline'
import { readLines } from './lines'
import { type Hints, LABEL_USES, type LabelUse, type LearnedLabel } from './recognised'
import { normal } from './words'

const USES: ReadonlySet<string> = new Set(LABEL_USES)
/** A label is a few words; what is longer, or ends like a sentence, is text. */
const MAX_LABEL = 60

/** The words of a line that can be a label: all of it, or what stands in front of a colon; null for text. */
export function labelWords(source: string): string | null {
  const text = plainText(source).replace(/\s+/g, ' ').trim()
  const colon = text.search(/:(?!\/\/|\d)/)
  const words = (colon > 0 ? text.slice(0, colon) : text).trim()
  if (words === '' || words.length > MAX_LABEL || !/^\p{L}/u.test(words)) return null
  if (colon < 0 && (/[.!?,;]$/.test(words) || words.split(' ').length > 5)) return null
  return words
}

/**
 * The labels that corrections teach: the words of each hinted line, with what they stand for. Lines without such
 * words (a person, a sentence) teach nothing; a word that was corrected twice means what it was corrected to last.
 */
export function labelsOf(text: string, lines: Hints['lines']): LearnedLabel[] {
  const learned = new Map<string, LearnedLabel>()
  const rows = readLines(text).lines
  for (const line of rows) {
    const use = lines?.[line.no]
    if (use === undefined || !USES.has(use)) continue
    const words = labelWords(line.raw)
    if (words !== null) learned.set(normal(words), { text: words, use: use as LabelUse })
  }
  return [...learned.values()]
}
