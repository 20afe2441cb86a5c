import type { Row, Run } from './pdf-model'

/** What the letters of a whole document are like. */
export interface Typography {
  /** letter height of running text */
  body: number
  /** most of the text is bold, so that bold says nothing */
  allBold: boolean
  /** heading level of a line with letters of this height; 0 for running text */
  levelOf: (size: number, length: number, bold: boolean) => number
  /** usual distance between the base lines of a paragraph set in this height */
  leadingOf: (size: number) => number
}

/** Letters must be this much larger than those of running text to make a heading. */
const LARGER = 1.12
const LARGER_AND_LIGHT = 1.22
/** Headings are at most this part of a document's letters. */
const MOST_IN_HEADINGS = 0.2
/** No heading is longer (characters on one line). */
const LONGEST_HEADING = 160

const round = (size: number): number => Math.round(size * 2) / 2

/** Heights, weights and line distances by how often they occur. */
export function typographyOf(runs: readonly Run[], rows: readonly Row[]): Typography {
  const sizes = new Map<number, number>()
  let letters = 0
  let bold = 0
  for (const run of runs) {
    const size = round(run.size)
    sizes.set(size, (sizes.get(size) ?? 0) + run.text.length)
    letters += run.text.length
    if (run.face.bold) bold += run.text.length
  }
  const body = [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10
  // Letters that are used for much of the text are no heading's, however large.
  const larger = [...sizes]
    .filter(([size, count]) => size >= body * LARGER && count < letters * MOST_IN_HEADINGS)
    .map(([size]) => size)
    .sort((a, b) => b - a)
  const distances = leadings(rows)
  return {
    body,
    allBold: bold > letters * 0.7,
    levelOf: (size, length, heavy) => {
      if (size < body * (heavy ? LARGER : LARGER_AND_LIGHT) || length > LONGEST_HEADING) return 0
      const rank = larger.indexOf(round(size))
      return rank < 0 ? 0 : Math.min(4, rank + 1)
    },
    leadingOf: (size) => distances.get(round(size)) ?? size * 1.35
  }
}

/** The commonest distance between neighbouring rows that begin at the same place and have the same height. */
function leadings(rows: readonly Row[]): Map<number, number> {
  const counts = new Map<number, Map<number, number>>()
  rows.forEach((row, i) => {
    const above = rows[i - 1]
    if (!above || above.table || row.table || round(above.size) !== round(row.size)) return
    const distance = row.y - above.y
    if (distance < row.size * 0.9 || distance > row.size * 2.6) return
    const size = round(row.size)
    const own = counts.get(size) ?? new Map<number, number>()
    const key = Math.round(distance * 4) / 4
    own.set(key, (own.get(key) ?? 0) + 1)
    counts.set(size, own)
  })
  const result = new Map<number, number>()
  for (const [size, own] of counts) {
    const near = (key: number): number =>
      (own.get(key) ?? 0) + ((own.get(key - 0.25) ?? 0) + (own.get(key + 0.25) ?? 0)) / 2
    const most = Math.max(...[...own.keys()].map(near))
    // Where paragraphs of one line are many, the distance between them is as common as that of their lines.
    const usual = [...own].sort((a, b) => a[0] - b[0]).find(([key]) => near(key) >= most * 0.35)
    if (usual) result.set(size, usual[0])
  }
  return result
}
