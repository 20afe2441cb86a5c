import type { Line, Row, Rule, Segment, Table } from './pdf-model'
import { isMark, lineOf } from './pdf-rows'

/** Columns begin or end at the same place within this distance (points). */
const ALIGNED = 4
/** White space between two columns, in letter heights. */
const GUTTER = 0.7
/** More than this between two base lines, in letter heights, ends a table. */
const FAR = 3.2

interface Gap {
  from: number
  to: number
}

/** Rows of one column of text, where aligned columns over several rows have become tables. */
export function withTables(rows: readonly Row[], rules: readonly Rule[]): Row[] {
  const out: Row[] = []
  let i = 0
  while (i < rows.length) {
    const row = rows[i]
    if (!row) break
    const end = row.table || !isDivided(row) ? i : reach(rows, i)
    const part = rows.slice(i, end)
    const gaps = gapsOf(part)
    const table = end > i + 1 ? tableOf(part, gaps, rules) : null
    if (table) {
      out.push({
        y: table.bottom,
        top: table.top,
        size: table.bottom - table.top,
        segments: [{ runs: [], text: '', x0: table.x0, x1: table.x1 }],
        table
      })
      i = end
    } else {
      out.push(row)
      i++
    }
  }
  return out
}

/** Two or more parts on a line that are not merely a list mark and its text. */
function isDivided(row: Row): boolean {
  if (row.table || row.segments.length < 2) return false
  return !(row.segments.length === 2 && isMark(row.segments[0]?.text ?? ''))
}

/** White space that all divided rows have in common. */
function gapsOf(rows: readonly Row[]): Gap[] {
  let gaps: Gap[] | null = null
  for (const row of rows) {
    if (!isDivided(row)) continue
    const own = row.segments
      .slice(1)
      .map((segment, at) => ({ from: row.segments[at]?.x1 ?? 0, to: segment.x0 }))
    const size = row.size
    gaps = gaps === null ? own : common(gaps, own, row).filter((gap) => gap.to - gap.from >= size * GUTTER)
  }
  return gaps ?? []
}

/** A gap stays where the row leaves it white, also to the left or right of all that the row holds. */
function common(gaps: readonly Gap[], own: readonly Gap[], row: Row): Gap[] {
  const left = row.segments[0]?.x0 ?? 0
  const right = row.segments.at(-1)?.x1 ?? 0
  const white = [
    { from: Number.NEGATIVE_INFINITY, to: left },
    ...own,
    { from: right, to: Number.POSITIVE_INFINITY }
  ]
  return gaps.flatMap((gap) =>
    white.flatMap((space) => {
      const from = Math.max(gap.from, space.from)
      const to = Math.min(gap.to, space.to)
      return to > from ? [{ from, to }] : []
    })
  )
}

const crosses = (row: Row, gap: Gap): boolean =>
  row.segments.some((segment) => segment.x0 < gap.to - 1 && segment.x1 > gap.from + 1)

/** The first row after those that share the columns of row `from`. */
function reach(rows: readonly Row[], from: number): number {
  let gaps = gapsOf(rows.slice(from, from + 1))
  let end = from + 1
  let last = from
  for (let i = from + 1; i < rows.length; i++) {
    const row = rows[i]
    const above = rows[i - 1]
    if (!row || !above || row.table || row.y - above.y > FAR * Math.max(row.size, above.size)) break
    if (isDivided(row)) {
      const shared = gapsOf(rows.slice(from, i + 1).filter((other) => isDivided(other)))
      if (shared.length === 0) break
      gaps = shared
      last = i
      end = i + 1
      continue
    }
    const free = gaps.filter((gap) => !crosses(row, gap))
    const first = free[0]
    if (!first || (row.segments[0]?.x0 ?? 0) < (rows[from]?.segments[0]?.x0 ?? 0) - ALIGNED) break
    gaps = free
    const inFirst = (row.segments[0]?.x1 ?? 0) <= first.from + 1
    // Below the first column alone stands a wrapped label, or an empty row: only when the table goes on.
    if (!inFirst) end = i + 1
    else if (i - last > 2) break
  }
  return end
}

function tableOf(rows: readonly Row[], gaps: readonly Gap[], rules: readonly Rule[]): Table | null {
  const divided = rows.filter(isDivided)
  if (divided.length < 2 || gaps.length === 0) return null
  const edges = gaps.map((gap) => (gap.from + gap.to) / 2)
  const columnOf = (segment: Segment): number => edges.filter((edge) => segment.x0 >= edge).length
  const columns = edges.length + 1
  const starts = Array.from({ length: columns }, (_, column) =>
    divided.flatMap((row) => row.segments.filter((segment) => columnOf(segment) === column))
  )
  if (starts.slice(1).some((segments) => !isAligned(segments))) return null
  // A title and its page: a list of contents, in which nothing stands in columns.
  if (columns === 2 && starts[1]?.every((segment) => /^\d{1,3}$/.test(segment.text))) return null
  const grid: { segments: Segment[]; row: Row }[][][] = []
  rows.forEach((row, i) => {
    const above = rows[i - 1]
    if (!above || startsRow(row, above, columnOf, rules)) grid.push(Array.from({ length: columns }, () => []))
    const cells = grid.at(-1)
    for (let column = 0; column < columns; column++) {
      const segments = row.segments.filter((segment) => columnOf(segment) === column)
      if (segments.length > 0) cells?.[column]?.push({ segments, row })
    }
  })
  const lines: Line[][][] = grid.map((cells) =>
    cells.map((parts) => parts.map(({ segments, row }) => lineOf(row, segments)))
  )
  const all = rows.flatMap((row) => row.segments)
  return {
    rows: lines,
    x0: Math.min(...all.map((segment) => segment.x0)),
    x1: Math.max(...all.map((segment) => segment.x1)),
    top: rows[0]?.top ?? 0,
    bottom: rows.at(-1)?.y ?? 0
  }
}

/** A row of the table begins where its first column holds something that is not the rest of a wrapped label. */
function startsRow(
  row: Row,
  above: Row,
  columnOf: (segment: Segment) => number,
  rules: readonly Rule[]
): boolean {
  const drawn = rules.some(
    (rule) => rule.y0 === rule.y1 && rule.y0 > above.y && rule.y0 < row.y && rule.x1 - rule.x0 > row.size * 4
  )
  if (drawn) return true
  const first = row.segments[0]
  if (!first || columnOf(first) > 0) return false
  const label = above.segments[0]
  const wrapped =
    /^[\p{Ll}(]/u.test(first.text) &&
    label !== undefined &&
    columnOf(label) === 0 &&
    row.y - above.y < row.size * 1.7
  return !wrapped
}

/** Most parts of a column begin, end or are centred at the same place. */
function isAligned(segments: readonly Segment[]): boolean {
  const most = (values: readonly number[]): number =>
    Math.max(0, ...values.map((value) => values.filter((other) => Math.abs(other - value) <= ALIGNED).length))
  const needed = Math.max(2, segments.length * 0.6)
  return (
    most(segments.map((segment) => segment.x0)) >= needed ||
    most(segments.map((segment) => segment.x1)) >= needed ||
    most(segments.map((segment) => (segment.x0 + segment.x1) / 2)) >= needed
  )
}
