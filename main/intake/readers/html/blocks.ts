import { type Run, runsText } from './inline'

/** A line of the document: a paragraph, a heading, or an item of a list. */
export interface LineBlock {
  kind: 'line'
  runs: Run[]
  /** 1–6; 0 for what is no heading */
  heading: number
  /** what stands in front of an item: "-" or its number as it is shown; null for other lines */
  marker: string | null
  /** how far an item, or what goes on with it, stands in: 0 is the outermost list */
  level: number
  /** goes on with the item above, without a mark of its own */
  inItem: boolean
  /** follows a line break inside the paragraph */
  tight: boolean
}

export interface TableBlock {
  kind: 'table'
  /** text of the cells in light markup */
  rows: string[][]
}

export interface BlankBlock {
  kind: 'blank'
}

export type Block = LineBlock | TableBlock | BlankBlock

export const textLine = (runs: Run[], changes: Partial<LineBlock> = {}): LineBlock => ({
  kind: 'line',
  runs,
  heading: 0,
  marker: null,
  level: 0,
  inItem: false,
  tight: false,
  ...changes
})

export const plainRun = (text: string, bold = false): Run => ({
  text,
  bold,
  italic: false,
  underlined: false,
  href: null
})

export const isLine = (block: Block): block is LineBlock => block.kind === 'line'

export const lineText = (line: LineBlock): string => {
  const text = runsText(line.runs)
  return line.marker === null ? text : `${line.marker} ${text}`
}
