import type { Inline } from '../../../preload/contract/rich-text'
import type { Run } from './document-model'

/** What XML 1.0 cannot hold (production Char), apart from tab and line feed, which are kept. */
const FORBIDDEN = /(?![\n\t])\p{Cc}|[\uFFFE\uFFFF]/gu

/** Text that any format can hold: one kind of line break, no control characters, no half surrogate pairs. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|\v|[\u0085\u2028\u2029]/g, '\n')
    .replace(FORBIDDEN, '')
    .toWellFormed()
}

/** The same on one line, trimmed: for titles, names and labels. */
export function cleanLine(text: string | null): string {
  return text === null ? '' : cleanText(text).replace(/\s+/g, ' ').trim()
}

/** Word takes no longer address (2083 characters with its own additions). */
const LONGEST_LINK = 2000
const SAFE_LINKS = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/**
 * The address of a link in a form that Word and browsers take, or null: only complete web, mail and telephone
 * addresses become links, all else stays text.
 */
export function safeLink(href: string | undefined): string | null {
  if (href === undefined || !URL.canParse(href)) return null
  const url = new URL(href)
  if (!SAFE_LINKS.has(url.protocol)) return null
  // mailto keeps characters that a relationship target in Word may not hold
  const address = url.href.toWellFormed().replace(/[\s"<>\\^`{|}]/g, encodeURIComponent)
  return address.length > LONGEST_LINK ? null : address
}

/** Runs ready for a document: clean, without empty ones, trimmed at both ends. */
export function cleanRuns(content: readonly Inline[]): Run[] {
  const runs: Run[] = []
  for (const inline of content) {
    const text = cleanText(inline.text)
    if (text === '') continue
    const href = safeLink(inline.href)
    runs.push({
      text,
      ...(inline.bold ? { bold: true } : {}),
      ...(inline.italic ? { italic: true } : {}),
      ...(href === null ? {} : { href })
    })
  }
  return trimRuns(runs)
}

function trimRuns(runs: readonly Run[]): Run[] {
  const trimmed = [...runs]
  for (let first = trimmed[0]; first !== undefined; first = trimmed[0]) {
    const text = first.text.trimStart()
    if (text !== '') {
      trimmed[0] = { ...first, text }
      break
    }
    trimmed.shift()
  }
  for (let last = trimmed.at(-1); last !== undefined; last = trimmed.at(-1)) {
    const text = last.text.trimEnd()
    if (text !== '') {
      trimmed[trimmed.length - 1] = { ...last, text }
      break
    }
    trimmed.pop()
  }
  return trimmed
}
