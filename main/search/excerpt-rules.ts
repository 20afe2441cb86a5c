import type { ExcerptRun } from '../../preload/contract/search'
import { type Term, termTest } from './query-rules'

/** The part of a text that shows best why it was found, with the hits marked. Pure. */

export interface Excerpt {
  runs: ExcerptRun[]
  /** where in the text the first hit of the excerpt stands; -1 when there is none */
  at: number
}
export type Excerpter = (text: string, longest?: number) => Excerpt

/** A hit in the text, and which term it answers. */
interface Mark {
  start: number
  end: number
  term: number
}

/** How many characters of the text stand before the first hit, at most. */
const BEFORE = 48
const LONGEST = 180

/**
 * Cuts excerpts for one query out of many texts.
 * @returns a function of the original text (line breaks are shown as spaces), and how many characters to show, about
 */
export function excerpter(terms: readonly Term[]): Excerpter {
  const marksIn = termTest(terms)
  return (text, longest = LONGEST) => {
    const marks = marksIn(text)
    const at = bestStart(marks, longest)
    const [from, to] = text.length <= longest ? [0, text.length] : windowOf(text, at, longest)
    const runs: ExcerptRun[] = []
    let done = from
    for (const { start, end } of marks) {
      if (start < done || end > to) continue
      push(runs, text.slice(done, start), false)
      push(runs, text.slice(start, end), true)
      done = end
    }
    push(runs, text.slice(done, to), false)
    return { runs: trimmed(runs, from > 0, to < text.length), at }
  }
}

/** The place from which an excerpt holds the most different terms; the first of equals, -1 when there is none. */
function bestStart(marks: readonly Mark[], longest: number): number {
  let best = -1
  let most = 0
  for (const [place, mark] of marks.entries()) {
    const end = mark.start + longest - BEFORE
    const terms = new Set<number>()
    for (let other = place; other < marks.length && other < place + 40; other += 1) {
      const next = marks[other] as Mark
      if (next.end > end) break
      terms.add(next.term)
    }
    if (terms.size > most) [best, most] = [mark.start, terms.size]
  }
  return best < 0 ? (marks[0]?.start ?? -1) : best
}

/** Whole words round a place. */
function windowOf(text: string, at: number, longest: number): [number, number] {
  const latest = text.length - longest
  const wanted = Math.max(0, Math.min(at - BEFORE, latest))
  // Forward to the beginning of a word, but never past the hit.
  const gap = wanted === 0 ? -1 : text.slice(wanted, at < 0 ? wanted : at).search(/\s/)
  const from = gap < 0 ? (wanted === 0 ? 0 : Math.max(0, Math.min(at, wanted))) : wanted + gap + 1
  if (from + longest >= text.length) return [from, text.length]
  const tail = text.slice(from, from + longest)
  const cut = Math.max(tail.lastIndexOf(' '), tail.lastIndexOf('\n'))
  const end = from + (cut > longest / 2 ? cut : longest)
  return [from, end]
}

function push(runs: ExcerptRun[], text: string, hit: boolean): void {
  const shown = text.replace(/\s+/g, ' ')
  const last = runs.at(-1)
  if (shown === '') return
  if (last && last.hit === hit) last.text += shown
  else runs.push({ text: shown, hit })
}

function trimmed(runs: ExcerptRun[], before: boolean, after: boolean): ExcerptRun[] {
  const [first, last] = [runs[0], runs.at(-1)]
  if (first) first.text = first.text.trimStart()
  if (last) last.text = last.text.trimEnd()
  if (before) runs.unshift({ text: '… ', hit: false })
  if (after) runs.push({ text: ' …', hit: false })
  return runs.filter((run) => run.text !== '')
}

/** An excerpt as plain text. */
export function plainExcerpt(runs: readonly ExcerptRun[]): string {
  return runs.map((run) => run.text).join('')
}
