/** What a page of a PDF holds, in points from its upper left corner; `y` grows downwards. */

/** How a run is set. */
export interface Face {
  bold: boolean
  /** a font of signs: Symbol, Wingdings */
  symbol: boolean
  /** every letter as wide as the other */
  mono: boolean
}

/** Where a run stands in the tree of a tagged PDF. */
export interface Tag {
  /** place in the order of reading */
  order: number
  /** runs of one paragraph, heading or list entry share it */
  block: number
  role: 'heading' | 'entry' | 'paragraph' | 'other'
  /** level of a heading (1–6), depth of a list entry (1–) */
  level: number
  cell: { table: number; row: number; column: number } | null
}

/** Letters in a row with one font. */
export interface Run {
  text: string
  x: number
  /** base line */
  y: number
  width: number
  size: number
  face: Face
  tag: Tag | null
  /** said by a tagged PDF to be no content: running head, page number, ornament */
  artifact: boolean
}

/** A drawn line: `x0 = x1` for an upright one, `y0 = y1` for a level one. */
export interface Rule {
  x0: number
  y0: number
  x1: number
  y1: number
}

/** A small drawn thing, as bullets are drawn; `y` is its middle. */
export interface Dot {
  x: number
  y: number
  width: number
}

export interface Page {
  width: number
  height: number
  runs: Run[]
  rules: Rule[]
}

/** Runs on one base line that belong together: no wider than the space between words lies between them. */
export interface Segment {
  runs: Run[]
  text: string
  x0: number
  x1: number
}

/** What stands on one base line, or a table that takes its place among the lines. */
export interface Row {
  y: number
  top: number
  size: number
  segments: Segment[]
  table: Table | null
}

/** A line of a cell or of running text. */
export interface Line {
  runs: Run[]
  text: string
  x0: number
  x1: number
  y: number
  top: number
  size: number
}

/** Cells hold lines from top to bottom. */
export interface Table {
  rows: Line[][][]
  x0: number
  x1: number
  top: number
  bottom: number
}
