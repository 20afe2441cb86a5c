import type { Dot, Rule } from './pdf-model'
import type { Matrix } from './pdf-runs'

/** The operators of pdf.js that matter here, by their numbers. */
export interface DrawOperators {
  save: number
  restore: number
  transform: number
  constructPath: number
  paintFormXObjectBegin: number
  paintFormXObjectEnd: number
  fill: number
  eoFill: number
  stroke: number
  closeStroke: number
  fillStroke: number
  eoFillStroke: number
  closeFillStroke: number
  closeEOFillStroke: number
}

/** What is thinner than this is a line (points). */
const THIN = 3
/** A page with more lines is a drawing (lines). */
const MOST = 6000

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

const combine = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5]
]

const isMatrix = (value: unknown): value is Matrix =>
  value !== null && typeof value === 'object' && Array.from(value as ArrayLike<unknown>).length === 6

/** Level and upright lines that a page draws: strokes, thin filled boxes, and the sides of larger ones. */
export function rulesOf(
  operators: readonly number[],
  given: readonly unknown[],
  ops: DrawOperators,
  view: Matrix
): { rules: Rule[]; dots: Dot[] } {
  const rules: Rule[] = []
  const dots: Dot[] = []
  const painted = new Set([ops.fill, ops.eoFill])
  const stroked = new Set([
    ops.stroke,
    ops.closeStroke,
    ops.fillStroke,
    ops.eoFillStroke,
    ops.closeFillStroke,
    ops.closeEOFillStroke
  ])
  const stack: Matrix[] = []
  let current: Matrix = IDENTITY
  for (let i = 0; i < operators.length && rules.length < MOST; i++) {
    const operator = operators[i]
    const args = given[i]
    if (operator === ops.save) stack.push(current)
    else if (operator === ops.restore) current = stack.pop() ?? IDENTITY
    else if (operator === ops.transform && isMatrix(args)) current = combine(current, args)
    else if (operator === ops.paintFormXObjectBegin) {
      stack.push(current)
      const matrix = Array.isArray(args) ? args[0] : null
      if (isMatrix(matrix)) current = combine(current, matrix)
    } else if (operator === ops.paintFormXObjectEnd) current = stack.pop() ?? IDENTITY
    else if (operator === ops.constructPath && Array.isArray(args)) {
      const [paint, paths] = args as [unknown, unknown]
      const fills = painted.has(paint as number)
      if (!fills && !stroked.has(paint as number)) continue
      const path: unknown = Array.isArray(paths) ? paths[0] : null
      if (path instanceof Float32Array || Array.isArray(path)) {
        rules.push(...linesOfPath(path as ArrayLike<number>, combine(view, current), fills, dots))
      }
    }
  }
  return { rules: rules.slice(0, MOST), dots: dots.slice(0, MOST) }
}

interface Point {
  x: number
  y: number
}

/** The lines of one path: 0 moves, 1 draws a line, 2 and 3 a curve, 4 closes. */
function linesOfPath(path: ArrayLike<number>, m: Matrix, fills: boolean, dots: Dot[]): Rule[] {
  const rules: Rule[] = []
  const at = (i: number): Point => {
    const x = path[i] ?? 0
    const y = path[i + 1] ?? 0
    return { x: m[0] * x + m[2] * y + m[4], y: m[1] * x + m[3] * y + m[5] }
  }
  let points: Point[] = []
  let curved = false
  const flush = (): void => {
    const dot = points.length > 2 ? dotOf(points) : null
    if (dot) dots.push(dot)
    else if (points.length > 1 && !curved) rules.push(...(fills ? filled(points) : strokes(points)))
    points = []
    curved = false
  }
  for (let i = 0; i < path.length && rules.length < MOST; ) {
    const kind = path[i]
    if (kind === 0) {
      flush()
      points.push(at(i + 1))
      i += 3
    } else if (kind === 1) {
      points.push(at(i + 1))
      i += 3
    } else if (kind === 2) {
      curved = true
      points.push(at(i + 5))
      i += 7
    } else if (kind === 3) {
      curved = true
      points.push(at(i + 3))
      i += 5
    } else {
      if (kind === 4 && points[0]) points.push(points[0])
      i += 1
    }
  }
  flush()
  return rules
}

/** A small round or square thing may be a bullet. */
function dotOf(points: readonly Point[]): Dot | null {
  const xs = points.map((point) => point.x)
  const ys = points.map((point) => point.y)
  const width = Math.max(...xs) - Math.min(...xs)
  const height = Math.max(...ys) - Math.min(...ys)
  if (width < 1.5 || width > 8 || height < 1.5 || height > 8 || Math.abs(width - height) > 1) return null
  return { x: Math.min(...xs), y: Math.min(...ys) + height / 2, width }
}

/** A thin box is a line along its middle; the sides of a shaded one are those of a cell. */
function filled(points: readonly Point[]): Rule[] {
  const xs = points.map((point) => point.x)
  const ys = points.map((point) => point.y)
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  if (y1 - y0 <= THIN) return [{ x0, x1, y0: (y0 + y1) / 2, y1: (y0 + y1) / 2 }]
  if (x1 - x0 <= THIN) return [{ x0: (x0 + x1) / 2, x1: (x0 + x1) / 2, y0, y1 }]
  return []
}

function strokes(points: readonly Point[]): Rule[] {
  const rules: Rule[] = []
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1]
    const b = points[i]
    if (!a || !b) continue
    const [x0, x1] = [Math.min(a.x, b.x), Math.max(a.x, b.x)]
    const [y0, y1] = [Math.min(a.y, b.y), Math.max(a.y, b.y)]
    if (y1 - y0 < 1 && x1 - x0 > 1) rules.push({ x0, x1, y0: (y0 + y1) / 2, y1: (y0 + y1) / 2 })
    else if (x1 - x0 < 1 && y1 - y0 > 1) rules.push({ x0: (x0 + x1) / 2, x1: (x0 + x1) / 2, y0, y1 })
  }
  return rules
}
