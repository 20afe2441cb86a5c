import type { Line, Row, Rule, Run, Segment, Table } from './pdf-model'

/** From this gap on (in letter heights) two runs on a line are no longer neighbours in a sentence. */
const WORD_GAP = 0.9

/** A word may stand this far above or below its line (in letter heights): raised figures, fractions. */
const RAISED = 0.62

const RAISED_SIGNS: Record<string, string> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹'
}

const end = (run: Run): number => run.x + run.width

/** Runs on a common base line, from top to bottom; small raised runs join the line that they touch. */
export function rowsOf(runs: readonly Run[], rules: readonly Rule[], tables: readonly Table[] = []): Row[] {
  const sorted = [...runs].sort((a, b) => a.y - b.y || a.x - b.x)
  const groups: { y: number; size: number; runs: Run[] }[] = []
  for (const run of sorted) {
    // Sorted by height, only the last few groups can be on the same line.
    const last = groups
      .slice(-4)
      .findLast((group) => Math.abs(group.y - run.y) <= 0.25 * Math.min(group.size, run.size))
    if (last) {
      last.runs.push(run)
      last.size = Math.max(last.size, run.size)
    } else groups.push({ y: run.y, size: run.size, runs: [run] })
  }
  const rows = groups.filter((group) => !joinsNeighbour(group, groups))
  const made = rows.map(({ y, size, runs: own }) => ({
    y,
    size,
    top: y - size * 0.8,
    segments: segmentsOf(own, rules),
    table: null
  }))
  const placed = tables.map((table) => ({
    y: table.bottom,
    size: table.bottom - table.top,
    top: table.top,
    segments: [{ runs: [], text: '', x0: table.x0, x1: table.x1 }],
    table
  }))
  return [...made, ...placed].sort((a, b) => a.top - b.top)
}

/** Moves the raised or lowered runs of a group to the row beside which they stand; true when the group is used up. */
function joinsNeighbour(
  group: { y: number; size: number; runs: Run[] },
  groups: readonly { y: number; size: number; runs: Run[] }[]
): boolean {
  const hosts = groups.filter(
    (other) =>
      other !== group &&
      group.size <= other.size * 0.8 &&
      Math.abs(other.y - group.y) <= other.size * RAISED &&
      other.runs.length > 0
  )
  if (hosts.length === 0) return false
  const left: Run[] = []
  for (const run of group.runs) {
    const host = hosts.find((other) =>
      other.runs.some(
        (held) =>
          Math.abs(run.x - end(held)) < other.size * 0.4 || Math.abs(held.x - end(run)) < other.size * 0.3
      )
    )
    if (!host) {
      left.push(run)
      continue
    }
    const raised = run.y < host.y - host.size * 0.15 && /^\d{1,3}$/.test(run.text)
    const text = raised ? run.text.replace(/\d/g, (digit) => RAISED_SIGNS[digit] ?? digit) : run.text
    host.runs.push({ ...run, text })
  }
  group.runs = left
  return left.length === 0
}

/** Runs of a row as segments; what stands between drawn upright lines is apart. */
export function segmentsOf(runs: readonly Run[], rules: readonly Rule[]): Segment[] {
  const segments: Segment[] = []
  for (const run of [...runs].sort((a, b) => a.x - b.x)) {
    const last = segments.at(-1)
    const held = last?.runs.at(-1)
    const size = held ? Math.max(Math.min(held.size, run.size), 1) : run.size
    const apart =
      !last ||
      run.x - last.x1 > WORD_GAP * size ||
      rules.some(
        (rule) =>
          rule.x0 === rule.x1 &&
          rule.x0 >= last.x1 - 1 &&
          rule.x0 <= run.x + 1 &&
          rule.y0 <= run.y - size * 0.3 &&
          rule.y1 >= run.y - size * 0.3
      )
    if (!last || apart) {
      segments.push({ runs: [run], text: run.text, x0: run.x, x1: end(run) })
      continue
    }
    last.runs.push(run)
    last.x1 = Math.max(last.x1, end(run))
  }
  for (const segment of segments) segment.text = textOf(segment.runs)
  return segments
}

/** White space between two runs on a line: none inside a word, several spaces where a column begins. */
export function spaceBetween(before: Run, after: Run): string {
  const gap = after.x - end(before)
  const size = Math.max(Math.min(before.size, after.size), 1)
  if (gap < size * 0.13) return ''
  // Bold letters set one by one, and letters spaced out, are still words.
  return gap > size * 2.2 ? '   ' : ' '
}

export function textOf(runs: readonly Run[]): string {
  let text = ''
  runs.forEach((run, i) => {
    const before = runs[i - 1]
    text += (before ? spaceBetween(before, run) : '') + run.text
  })
  return text
}

/** The segments of a row, or some of them, as one line. */
export function lineOf(row: Row, segments: readonly Segment[] = row.segments): Line {
  const runs = segments.flatMap((segment) => segment.runs)
  return {
    runs,
    text: textOf(runs),
    x0: Math.min(...segments.map((segment) => segment.x0)),
    x1: Math.max(...segments.map((segment) => segment.x1)),
    y: row.y,
    top: row.top,
    size: Math.max(...runs.map((run) => run.size), 1)
  }
}

const MARK =
  /^(?:[•●▪■□◦‣⁃·–—\-*o]|(?:punkt |pkt\. ?)?\d{1,3}(?:\.\d{1,3}){0,3}[.):]?|[a-zæøå][.)]|[ivx]{1,4}[.)]|ad \d{1,2}[.)]?)$/i

/** A bullet or a number that stands in front of a text with some room between. */
export const isMark = (text: string): boolean => MARK.test(text)
