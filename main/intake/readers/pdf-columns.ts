import type { Row, Run, Segment } from './pdf-model'
import { isMark, spaceBetween } from './pdf-rows'

/** Rows of one column, from top to bottom. */
export interface Strip {
  rows: Row[]
  left: number
  right: number
  /** one of several columns side by side */
  column: boolean
}

/** Lines that each column must have to be one. */
const LEAST_LINES = 4
/** Columns within columns beyond this are no columns. */
const DEEPEST = 6

interface Cut {
  from: number
  to: number
  x: number
}

const bounds = (rows: readonly Row[]): { left: number; right: number } => ({
  left: Math.min(...rows.flatMap((row) => row.segments.map((segment) => segment.x0))),
  right: Math.max(...rows.flatMap((row) => row.segments.map((segment) => segment.x1)))
})

/** Rows in the order in which they are read: columns of running text one after the other, tables left whole. */
export function strips(rows: readonly Row[], column = false, depth = 0): Strip[] {
  if (rows.length === 0) return []
  const whole = [{ rows: [...rows], ...bounds(rows), column }]
  if (rows.length < LEAST_LINES || depth > DEEPEST) return whole
  const cut = bestCut(rows)
  if (!cut) return whole
  const inside = rows.slice(cut.from, cut.to + 1)
  const left = half(inside, (segment) => isLeft(segment, cut.x))
  const right = half(inside, (segment) => !isLeft(segment, cut.x))
  return [
    ...strips(rows.slice(0, cut.from), column, depth + 1),
    ...strips(left, true, depth + 1),
    ...strips(right, true, depth + 1),
    ...strips(rows.slice(cut.to + 1), column, depth + 1)
  ]
}

function half(rows: readonly Row[], belongs: (segment: Segment) => boolean): Row[] {
  return rows.flatMap((row) => {
    const segments = row.segments.filter(belongs)
    if (segments.length === 0) return []
    const size = Math.max(...segments.flatMap((segment) => segment.runs.map((run) => run.size)), 1)
    return [{ ...row, size: row.table ? row.size : size, segments }]
  })
}

/** The gutter along which most rows are divided. */
function bestCut(rows: readonly Row[]): Cut | null {
  const { left, right } = bounds(rows)
  const width = right - left
  const starts = new Map<number, number>()
  for (const row of rows) {
    for (const { x0 } of row.segments) {
      if (x0 < left + width * 0.15 || x0 > right - width * 0.12) continue
      const key = Math.round(x0 / 3)
      starts.set(key, (starts.get(key) ?? 0) + 1)
    }
  }
  let best: Cut | null = null
  let most = 0
  for (const [key, count] of starts) {
    if (count + (starts.get(key + 1) ?? 0) + (starts.get(key - 1) ?? 0) < LEAST_LINES) continue
    const x = key * 3 - 4
    for (const run of freeRuns(rows, x)) {
      const cut = proseOnBothSides(rows, run, x)
      const size = cut ? cut.to - cut.from : 0
      if (cut && size > most) {
        best = cut
        most = size
      }
    }
  }
  return best
}

/** Left of the gutter; an address without spaces may run out of its column. */
const isLeft = (segment: Segment, x: number): boolean =>
  segment.x1 <= x || (segment.x0 < x - 40 && segment.text.length > 24 && !/\s/.test(segment.text))

/** Stretches of rows that no text crosses at `x`. */
function freeRuns(rows: readonly Row[], x: number): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = []
  let from = -1
  rows.forEach((row, i) => {
    const crossed = row.segments.some((segment) => segment.x0 < x && segment.x1 > x && !isLeft(segment, x))
    if (!crossed && from < 0) from = i
    if (crossed && from >= 0) {
      runs.push({ from, to: i - 1 })
      from = -1
    }
  })
  if (from >= 0) runs.push({ from, to: rows.length - 1 })
  return runs
}

/** What one row holds on one side of a gutter. */
interface Side {
  row: number
  x0: number
  x1: number
  size: number
  letters: number
}

function sideOf(row: number, segments: readonly Segment[]): Side[] {
  if (segments.length === 0) return []
  return [
    {
      row,
      x0: Math.min(...segments.map((segment) => segment.x0)),
      x1: Math.max(...segments.map((segment) => segment.x1)),
      size: segments[0]?.runs[0]?.size ?? 10,
      letters: segments.reduce((sum, segment) => sum + segment.text.length, 0)
    }
  ]
}

function proseOnBothSides(rows: readonly Row[], run: { from: number; to: number }, x: number): Cut | null {
  let { from, to } = run
  const side = (belongs: (segment: Segment) => boolean): Side[] =>
    rows.slice(from, to + 1).flatMap((row, i) => sideOf(from + i, row.segments.filter(belongs)))
  const rights = side((segment) => !isLeft(segment, x))
  const first = rights[0]
  const last = rights.at(-1)
  if (!first || !last) return null
  // Rows above the right column that stand apart from it are no part of the columns.
  const stretch = rows.slice(first.row, last.row + 1)
  const usual = Math.max(
    widest(half(stretch, (segment) => isLeft(segment, x))),
    widest(half(stretch, (segment) => !isLeft(segment, x)))
  )
  while (from < first.row && apart(rows, from, first.row, usual)) from++
  while (to > last.row && apart(rows, last.row, to, usual)) to--
  const left = side((segment) => isLeft(segment, x))
  const right = side((segment) => !isLeft(segment, x))
  if (left.length < LEAST_LINES || right.length < LEAST_LINES) return null
  if (left.length < right.length * 0.5) return null
  const size = median(left.map((one) => one.size))
  const gutter =
    Math.min(...right.map((one) => one.x0)) - Math.max(...left.map((one) => one.x1).filter((x1) => x1 <= x))
  if (gutter < size * 0.75 || !isProse(left) || !isProse(right)) return null
  return { from, to, x }
}

/** The widest space between neighbouring rows. */
function widest(rows: readonly Row[]): number {
  return rows.reduce((most, row, i) => Math.max(most, (rows[i + 1]?.top ?? row.y) - row.y), 0)
}

/** Whether more than a paragraph's space, such as is found in the columns themselves, lies between two rows. */
function apart(rows: readonly Row[], from: number, to: number, usual: number): boolean {
  const size = rows[from]?.size ?? 10
  return widest(rows.slice(from, to + 1)) > Math.max(size * 2.2, usual * 1.25 + 1)
}

/** Lines of running text: many are nearly as long as the longest, and they hold several words. */
function isProse(side: readonly Side[]): boolean {
  const left = Math.min(...side.map((one) => one.x0))
  const right = Math.max(...side.map((one) => one.x1))
  const width = right - left
  const full = side.filter((one) => one.x1 - left > width * 0.75).length
  const letters = side.reduce((sum, one) => sum + one.letters, 0) / side.length
  return full >= side.length * 0.4 && letters >= 16
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** A line is set this near to the margin, and its word spaces are this equal (points). */
export const EXACT = 1.6

/**
 * Rows whose words were only drawn apart to fill the line: all spaces alike, from margin to margin. They are one
 * segment again, so that their words make no columns.
 */
export function withoutStretching(rows: readonly Row[]): Row[] {
  const right = Math.max(...rows.map((row) => row.segments.at(-1)?.x1 ?? 0))
  const filled = (row: Row): boolean => right - (row.segments.at(-1)?.x1 ?? 0) < EXACT
  const justified = rows.filter(filled).length >= Math.max(3, rows.length * 0.3)
  return rows.map((row) => {
    const first = row.segments[0]
    if (!justified || row.table || !first || row.segments.length < 2 || !filled(row)) return row
    const runs = row.segments.flatMap((segment) => segment.runs)
    const words = wordsOf(isMark(runs[0]?.text ?? '') ? runs.slice(1) : runs)
    const gaps = words.slice(1).map((word, i) => word.x0 - (words[i]?.x1 ?? 0))
    const stretched =
      gaps.length > 0 &&
      words.every((word) => !/\s/.test(word.text)) &&
      Math.max(...gaps) - Math.min(...gaps) < EXACT * 1.5
    if (!stretched) return row
    const text = wordsOf(runs)
      .map((word) => word.text)
      .join(' ')
    const close = runs.map((run, i) => {
      const next = runs[i + 1]
      const touches = !next || spaceBetween(run, next) === ''
      return touches ? run : { ...run, width: next.x - run.x - run.size * 0.25 }
    })
    return {
      ...row,
      segments: [{ runs: close, text, x0: first.x0, x1: row.segments.at(-1)?.x1 ?? first.x1 }]
    }
  })
}

/** Runs that touch each other as words. */
function wordsOf(runs: readonly Run[]): { text: string; x0: number; x1: number }[] {
  const words: { text: string; x0: number; x1: number }[] = []
  runs.forEach((run, i) => {
    const last = words.at(-1)
    const before = runs[i - 1]
    if (last && before && spaceBetween(before, run) === '') {
      last.text += run.text
      last.x1 = run.x + run.width
    } else words.push({ text: run.text, x0: run.x, x1: run.x + run.width })
  })
  return words
}
