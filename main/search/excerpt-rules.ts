import type { ExcerptRun } from '../../preload/contract/search'
import { markTokens, type Term } from './query-rules'
import { type Token, tokensOf } from './words'

/** The part of a text that shows best why it was found, with the hits marked. Pure. */

export interface Excerpt {
  runs: ExcerptRun[]
  /** where in the text the first hit of the excerpt stands; -1 when there is none */
  at: number
}

/** How many characters of the text stand before the first hit, at most. */
const BEFORE = 48

/**
 * @param text the original text; line breaks are shown as spaces
 * @param longest how many characters to show, about
 */
export function excerptOf(text: string, terms: readonly Term[], longest = 180): Excerpt {
  const tokens = tokensOf(text)
  const marks = markTokens(tokens, terms)
  const first = bestStart(tokens, marks, longest)
  const at = first < 0 ? -1 : (tokens[first]?.start ?? -1)
  const [from, to] = text.length <= longest ? [0, text.length] : windowOf(text, tokens, at, longest)
  const runs: ExcerptRun[] = []
  let done = from
  tokens.forEach((token, place) => {
    if (marks[place] === -1 || token.start < from || token.end > to) return
    push(runs, text.slice(done, token.start), false)
    push(runs, text.slice(token.start, token.end), true)
    done = token.end
  })
  push(runs, text.slice(done, to), false)
  return { runs: ellipsis(runs, from > 0, to < text.length), at }
}

/** The hit from which an excerpt holds the most different terms; the first of equals. */
function bestStart(tokens: readonly Token[], marks: readonly number[], longest: number): number {
  let best = -1
  let most = 0
  const hits = marks.flatMap((mark, at) => (mark === -1 ? [] : [at]))
  for (const [place, at] of hits.entries()) {
    const end = (tokens[at]?.start ?? 0) + longest - BEFORE
    const terms = new Set<number>()
    for (const other of hits.slice(place, place + 40)) {
      if ((tokens[other]?.end ?? 0) > end) break
      terms.add(marks[other] as number)
    }
    if (terms.size > most) [best, most] = [at, terms.size]
  }
  return best
}

/** Whole words round a place. */
function windowOf(text: string, tokens: readonly Token[], at: number, longest: number): [number, number] {
  if (text.length - Math.max(0, at) < longest - BEFORE) {
    const from = tokens.find((token) => token.start >= text.length - longest)?.start ?? 0
    return [Math.min(from, Math.max(0, at)), text.length]
  }
  const wanted = Math.max(0, at - BEFORE)
  const from = wanted === 0 ? 0 : (tokens.find((token) => token.start >= wanted)?.start ?? wanted)
  const last = tokens.findLast((token) => token.start > from && token.end <= from + longest)
  return [from, last ? last.end : Math.min(text.length, from + longest)]
}

function push(runs: ExcerptRun[], text: string, hit: boolean): void {
  const shown = text.replace(/\s+/g, ' ')
  const last = runs.at(-1)
  if (shown === '') return
  if (last && last.hit === hit) last.text += shown
  else runs.push({ text: shown, hit })
}

function ellipsis(runs: ExcerptRun[], before: boolean, after: boolean): ExcerptRun[] {
  const trimmed = runs.map((run, place) => ({
    ...run,
    text: place === 0 ? run.text.trimStart() : place === runs.length - 1 ? run.text.trimEnd() : run.text
  }))
  if (before) trimmed.unshift({ text: '… ', hit: false })
  if (after) trimmed.push({ text: ' …', hit: false })
  return trimmed.filter((run) => run.text !== '')
}

/** An excerpt as plain text. */
export function plainExcerpt(runs: readonly ExcerptRun[]): string {
  return runs.map((run) => run.text).join('')
}
