import type { Line, Page, Rule, Run, Table } from './pdf-model'
import { letterWidths } from './pdf-paragraphs'
import { lineOf, rowsOf } from './pdf-rows'

/** Drawn lines closer than this are one line (points). */
const NEAR = 2.5
/** A drawn line shorter than this divides nothing (points). */
const SHORTEST = 6

/** Tables that are drawn or tagged as such, and the runs that stand outside them. */
export function takeGrids(page: Page): { tables: Table[]; runs: Run[] } {
  const tagged = takeTagged(page.runs)
  const tables = [...tagged.tables]
  let runs = tagged.runs
  for (const grid of drawnGrids(page.rules)) {
    if (tables.some((table) => table.top < grid.bottom && table.bottom > grid.top)) continue
    const inside = runs.filter((run) => within(run, grid))
    const table = fill(
      grid,
      inside.flatMap((run) => splitAtRules(run, grid, page.rules)),
      page.rules
    )
    if (!table) continue
    tables.push(table)
    runs = runs.filter((run) => !inside.includes(run))
  }
  return { tables, runs }
}

export const linesOf = (runs: readonly Run[], rules: readonly Rule[] = []): Line[] =>
  rowsOf(runs, rules).map((row) => lineOf(row))

function boxOf(rows: Line[][][]): Table | null {
  const lines = rows.flat(2)
  if (lines.length === 0) return null
  return {
    rows,
    x0: Math.min(...lines.map((line) => line.x0)),
    x1: Math.max(...lines.map((line) => line.x1)),
    top: Math.min(...lines.map((line) => line.top)),
    bottom: Math.max(...lines.map((line) => line.y))
  }
}

/** Tables of a tagged PDF: its tree says which cell each run stands in. */
function takeTagged(all: readonly Run[]): { tables: Table[]; runs: Run[] } {
  const held = new Map<number, Run[]>()
  for (const run of all) {
    const table = run.tag?.cell?.table
    if (table !== undefined) held.set(table, [...(held.get(table) ?? []), run])
  }
  const tables: Table[] = []
  const taken = new Set<Run>()
  for (const runs of held.values()) {
    const columns = Math.max(...runs.map((run) => run.tag?.cell?.column ?? 0)) + 1
    const numbers = [...new Set(runs.map((run) => run.tag?.cell?.row ?? 0))].sort((a, b) => a - b)
    if (columns < 2 || columns > 40) continue
    const rows = numbers.map((row) =>
      Array.from({ length: columns }, (_, column) =>
        linesOf(runs.filter((run) => run.tag?.cell?.row === row && run.tag.cell.column === column))
      )
    )
    const table = boxOf(rows)
    if (!table) continue
    tables.push(table)
    for (const run of runs) taken.add(run)
  }
  return { tables, runs: all.filter((run) => !taken.has(run)) }
}

interface Grid {
  left: number
  right: number
  top: number
  bottom: number
  xs: number[]
  ys: number[]
}

const within = (run: Run, grid: Grid): boolean => {
  const x = run.x + run.width / 2
  const y = run.y - run.size * 0.3
  return x > grid.left - NEAR && x < grid.right + NEAR && y > grid.top - NEAR && y < grid.bottom + NEAR
}

/** Places that differ by less than a hair, as one. */
function distinct(values: readonly number[]): number[] {
  const result: number[] = []
  for (const value of [...values].sort((a, b) => a - b)) {
    if (result.length === 0 || value - (result.at(-1) ?? 0) > NEAR) result.push(value)
  }
  return result
}

/** Lines that touch each other and part an area into at least two rows or columns. */
function drawnGrids(rules: readonly Rule[]): Grid[] {
  const used = rules.filter((rule) => rule.x1 - rule.x0 >= SHORTEST || rule.y1 - rule.y0 >= SHORTEST)
  const groups: Rule[][] = []
  for (const rule of used.slice(0, 6000)) {
    const met = groups.filter((group) => group.some((other) => touch(rule, other)))
    const first = met[0]
    if (!first) {
      groups.push([rule])
      continue
    }
    first.push(rule)
    for (const other of met.slice(1)) {
      first.push(...other)
      groups.splice(groups.indexOf(other), 1)
    }
  }
  return groups.flatMap((group) => {
    const upright = group.filter((rule) => rule.x0 === rule.x1)
    const level = group.filter((rule) => rule.y0 === rule.y1)
    const xs = distinct(upright.map((rule) => rule.x0))
    const ys = distinct(level.map((rule) => rule.y0))
    const [left, right, top, bottom] = [xs[0], xs.at(-1), ys[0], ys.at(-1)]
    if (left === undefined || right === undefined || top === undefined || bottom === undefined) return []
    // Two columns make a table; a frame around text, or lines between paragraphs, do not.
    if (xs.length < 3 || ys.length < 2) return []
    return [{ left, right, top, bottom, xs, ys }]
  })
}

const touch = (a: Rule, b: Rule): boolean =>
  a.x0 <= b.x1 + NEAR && b.x0 <= a.x1 + NEAR && a.y0 <= b.y1 + NEAR && b.y0 <= a.y1 + NEAR

/** A run that goes on over the line drawn between two cells, cut at the space that lies there. */
function splitAtRules(run: Run, grid: Grid, rules: readonly Rule[]): Run[] {
  const y = run.y - run.size * 0.3
  const cut = grid.xs.find(
    (x) => x > run.x + run.size && x < run.x + run.width - run.size && isDrawn(rules, x, y)
  )
  if (cut === undefined) return [run]
  const unit = run.width / Math.max(letterWidths(run.text), 0.5)
  let best: { at: number; off: number } | null = null
  for (const space of run.text.matchAll(/\s+/g)) {
    const middle = run.x + unit * letterWidths(run.text.slice(0, space.index + 1))
    const off = Math.abs(middle - cut)
    if (off <= run.size * 2 && (best === null || off < best.off)) best = { at: space.index, off }
  }
  if (best === null) return [run]
  const left = run.text.slice(0, best.at)
  const right = run.text.slice(best.at).trimStart()
  const x = cut + 1
  return [
    { ...run, text: left, width: Math.min(unit * letterWidths(left), cut - 1 - run.x) },
    ...splitAtRules({ ...run, text: right, x, width: run.x + run.width - x }, grid, rules)
  ]
}

function fill(grid: Grid, runs: readonly Run[], rules: readonly Rule[]): Table | null {
  const { xs, ys } = grid
  const at = (places: readonly number[], value: number): number => {
    let found = 0
    while (found < places.length - 2 && value >= (places[found + 1] ?? 0)) found++
    return found
  }
  const cells: Run[][][] = ys.slice(1).map(() => xs.slice(1).map(() => []))
  for (const run of runs) {
    const y = run.y - run.size * 0.3
    const row = at(ys, y)
    let column = at(xs, run.x + Math.min(run.width / 2, run.size))
    // Where no line is drawn between two columns at this height, they are one cell here.
    while (column > 0 && !isDrawn(rules, xs[column] ?? 0, y)) column--
    cells[row]?.[column]?.push(run)
  }
  const rows = cells
    .filter((row) => row.some((cell) => cell.length > 0))
    .map((row) => row.map((cell) => linesOf(cell)))
  return rows.length > 0 ? boxOf(rows) : null
}

const isDrawn = (rules: readonly Rule[], x: number, y: number): boolean =>
  rules.some(
    (rule) =>
      rule.x0 === rule.x1 && Math.abs(rule.x0 - x) <= NEAR && rule.y0 <= y + NEAR && rule.y1 >= y - NEAR
  )
