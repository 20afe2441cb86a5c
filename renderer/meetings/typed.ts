import type { Language } from '../../preload/contract/app'
import { formatSpan, parseTime } from '../ui/dates'

/** What people type into one line, as fields. Pure. */

export interface Span {
  start: string | null
  end: string | null
}

/** "8.15-11.45", "kl. 8 til 9", "8.15"; empty is an emptied span; null when it is none. */
export function parseSpan(text: string): Span | null {
  const bare = text.trim().replace(/^(?:kl\.?|klokken|at|from|fra)\s*/i, '')
  if (bare === '') return { start: null, end: null }
  const parts = bare.split(/\s*[–—-]\s*|\s+(?:til|to)\s+/i)
  if (parts.length > 2) return null
  const [from = '', to] = parts
  const start = parseTime(from)
  if (start === null) return null
  if (to === undefined || to === '') return { start, end: null }
  const end = parseTime(to)
  return end === null ? null : { start, end }
}

/** "08.15–11.45"; empty when the start is not known. */
export function spanText(span: Span, language: Language): string {
  return formatSpan(span.start, span.end, language)
}

/** Looks like somebody's name: at least two words, each with a capital or an initial. */
function looksLikeName(text: string): boolean {
  const words = text.trim().split(/\s+/)
  return words.length >= 2 && words.every((word) => /^\p{Lu}/u.test(word))
}

/**
 * Names in one line: parted by commas or semicolons; by "og" or "and" only between what look like names of people,
 * since "Sundhed og Omsorg" is one presenter. A leading "v/" is a way of writing, not part of the name.
 */
export function parseNames(text: string): string[] {
  return text
    .replace(/^\s*v\s*\/\s*/i, '')
    .split(/[,;]/)
    .flatMap((part) => {
      const names = part.split(/\s+(?:og|and|&)\s+/i)
      return names.length > 1 && names.every(looksLikeName) ? names : [part]
    })
    .map((name) => name.trim().replace(/^(?:og|and)\s+/i, ''))
    .filter((name) => name !== '')
}
