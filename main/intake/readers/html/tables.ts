import { type Block, isLine, type LineBlock, lineText, plainRun, textLine } from './blocks'
import { isWhollyBold, markUp, type Run } from './inline'

export interface Cell {
  blocks: Block[]
  /** a cell that names its row or column */
  header: boolean
}

/** Labels of what stands beside them, wherever offices set the head of their minutes as a table. */
const LABEL =
  /^(?:dato|mødedato|tid|tidspunkt|sted|mødested|lokale|møde|mødeleder|ordstyrer|formand|referenter?|(?:møde)?deltagere|tilstede|til stede|afbud|fraværende|gæster?|inviterede|indkaldte?|forum|udvalg|kontakt(?:person)?|sagsnr|sagsnummer|journalnr|emne|form|mødeform|start|slut|næste møde|bilag|indstilling|sagsfremstilling|beskrivelse|baggrund|beslutning|referat|konklusion|dagsorden|oplæg|ansvarlig|kopi til|til|fra)(?![\p{L}])/iu

/** Heads of columns that hold titles; what stands there needs no label. */
const TITLE_HEAD =
  /^(?:nr\.?|#|pkt\.?|punkt(?:er)?|dagsordens?punkt(?:er)?|dagsorden|emne|titel|tid|tidspunkt)$/i
/** Heads of columns that hold a section of each item. */
const SECTION_HEAD =
  /^(?:referat|beslutning(?:er)?|konklusion|indstilling|sagsfremstilling|beskrivelse|baggrund|drøftelse|resumé?)(?![\p{L}])/iu
const NUMBER = /^(?:(?:punkt|pkt\.?)\s*)?(\d{1,3})[.)]?$/i
const TIME = /^(?:kl\.?\s?)?\d{1,2}[.:]\d{2}(?:\s?[-–]\s?\d{1,2}[.:]\d{2})?$/i
const LABEL_LENGTH = 40

const linesOf = (cell: Cell | undefined): LineBlock[] => (cell?.blocks ?? []).filter(isLine)
const cellText = (cell: Cell | undefined): string => linesOf(cell).map(lineText).join(' ').trim()
const isEmpty = (cell: Cell | undefined): boolean =>
  cellText(cell) === '' && !cell?.blocks.some((block) => block.kind === 'table')

/** A cell that holds a piece of a document rather than a value. */
function isStructured(cell: Cell): boolean {
  const lines = linesOf(cell)
  return (
    lines.some((line) => line.heading > 0 || line.marker !== null) ||
    cell.blocks.some((block) => block.kind === 'table') ||
    lines.length > 6 ||
    (lines.length > 1 && cellText(cell).length > 300)
  )
}

const isLabelCell = (cell: Cell | undefined): boolean => {
  const lines = linesOf(cell)
  const text = cellText(cell)
  if (lines.length !== 1 || text.length > LABEL_LENGTH || NUMBER.test(text)) return false
  return text.endsWith(':') || LABEL.test(text) || (cell?.header ?? false)
}

/**
 * A table as what it is: rows of data stay a table; one that only lays out the page, sets labels beside their values,
 * or holds whole pieces of the document in its cells, is read as the lines that it shows, row by row.
 */
export function readTable(rows: readonly Cell[][]): Block[] {
  const grid = withoutEmpty(rows)
  const width = Math.max(0, ...grid.map((row) => row.length))
  if (width === 0) return []
  if (width === 1) return grid.flatMap((row) => row[0]?.blocks ?? [])
  if (grid.every(isPoint)) return grid.flatMap(point)
  const halves = halved(grid)
  if (isPairs(halves)) return halves.flatMap(pair)
  const head = grid.length > 1 ? headOf(grid[0] ?? []) : null
  const sections = head?.some((name) => SECTION_HEAD.test(name)) ?? false
  if (sections || grid.length === 1 || grid.flat().some(isStructured)) {
    const body = head ? grid.slice(1) : grid
    return body.flatMap((row) => flatRow(row, head))
  }
  return [{ kind: 'table', rows: grid.map((row) => row.map(cellMarkup)) }]
}

/** What stands in front of a point where a table keeps points apart: "at | udvalget godkender …". */
const POINT = /^(?:at|[-–•▪]|[a-zæøå][.)])$/i

const isPoint = (row: readonly Cell[]): boolean =>
  row.length === 2 && POINT.test(cellText(row[0])) && linesOf(row[1]).length === 1 && !row.some(isStructured)

function point(row: readonly Cell[]): Block[] {
  const sign = cellText(row[0])
  const runs = linesOf(row[1])[0]?.runs ?? []
  if (/^at$/i.test(sign)) return [textLine([plainRun(`${sign} `), ...runs], { marker: '-' })]
  return [textLine(runs, { marker: /\p{L}/u.test(sign) ? sign : '-' })]
}

/** Without the rows and columns in which nothing stands. */
function withoutEmpty(rows: readonly Cell[][]): Cell[][] {
  const filled = rows.filter((row) => row.some((cell) => !isEmpty(cell)))
  const width = Math.max(0, ...filled.map((row) => row.length))
  const columns = Array.from({ length: width }, (_, at) => at).filter((at) =>
    filled.some((row) => !isEmpty(row[at]))
  )
  return filled.map((row) => columns.map((at) => row[at] ?? { blocks: [], header: false }))
}

/** The names of the columns, where the first row holds nothing else. */
function headOf(row: readonly Cell[]): string[] | null {
  const names = row.map((cell) => cellText(cell).replace(/\s?:$/, ''))
  const short =
    row.every((cell) => linesOf(cell).length <= 1) && names.every((name) => name.length <= LABEL_LENGTH)
  const filled = row.filter((cell) => !isEmpty(cell))
  if (!short || filled.length < 2) return null
  const marked = filled.every((cell) => cell.header || linesOf(cell).every((line) => isWhollyBold(line.runs)))
  const named = names.every((name) => name === '' || TITLE_HEAD.test(name) || LABEL.test(name))
  return marked || named ? names : null
}

/** Rows "Dato: | 3. maj | Sted: | Rådhuset" as two pairs each; other grids as they are. */
function halved(grid: Cell[][]): Cell[][] {
  const doubled = grid.every(
    (row) => row.length === 4 && isLabelCell(row[0]) && (isLabelCell(row[2]) || isEmpty(row[2]))
  )
  if (!doubled) return grid
  return [0, 2].flatMap((at) => grid.map((row) => row.slice(at, at + 2))).filter((row) => !row.every(isEmpty))
}

/** Labels in the first of two columns; a row that fills only one of them says nothing of the others. */
function isPairs(grid: readonly Cell[][]): boolean {
  if (grid.some((row) => row.length !== 2)) return false
  const both = grid.filter((row) => !isEmpty(row[0]) && !isEmpty(row[1]))
  const labels = both.filter((row) => isLabelCell(row[0]))
  return labels.length > 0 && labels.length >= both.length * 0.6
}

/** "Dato: 24. september", or the label with its lines below. */
function pair(row: readonly Cell[]): Block[] {
  const [label, value] = row
  if (!label || isEmpty(label)) return value?.blocks ?? []
  const [line] = linesOf(label)
  // An item of its own table: its number stands beside its title, its sections below.
  if (NUMBER.test(cellText(label))) return flatRow(row, null)
  if (!line || !isLabelCell(label)) return [...label.blocks, ...(value?.blocks ?? [])]
  const named = withColon(line.runs)
  const values = linesOf(value)
  const [only] = values
  if (!value || isEmpty(value)) return [textLine(named)]
  if (
    values.length === 1 &&
    value.blocks.length === 1 &&
    only &&
    only.marker === null &&
    only.heading === 0
  ) {
    // Emphasis of the whole value would hide where the label ends.
    const shown = isWhollyBold(only.runs) ? only.runs.map((run) => ({ ...run, bold: false })) : only.runs
    return [textLine([...named, plainRun(' '), ...shown])]
  }
  return [textLine(named), ...value.blocks, { kind: 'blank' }]
}

function withColon(runs: readonly Run[]): Run[] {
  const copy = runs.map((run) => ({ ...run }))
  const last = copy.at(-1)
  if (last && !/[:?]\s*$/.test(last.text)) last.text = `${last.text.trimEnd()}:`
  return copy
}

/** A row whose cells hold pieces of the document: number and title make one line, the rest follows under its label. */
function flatRow(row: readonly Cell[], head: readonly string[] | null): Block[] {
  const out: Block[] = []
  const number = NUMBER.exec(cellText(row[0]))?.[1]
  const start = number === undefined ? 0 : 1
  if (!head && start === 0 && row.length === 2 && isLabelCell(row[0])) return pair(row)
  let title: LineBlock | null = null
  row.forEach((cell, at) => {
    if (at < start || isEmpty(cell)) return
    if (title && TIME.test(cellText(cell))) {
      title.runs.push({ ...plainRun(` (${cellText(cell)})`), bold: isWhollyBold(title.runs) })
      return
    }
    const name = head?.[at] ?? ''
    if (at > start && name !== '' && !TITLE_HEAD.test(name))
      out.push({ kind: 'blank' }, textLine([plainRun(name, true)]))
    for (const block of cell.blocks) {
      if (at === start && !title && isLine(block)) {
        title = {
          ...block,
          runs: [...block.runs],
          marker: block.marker ?? (number === undefined ? null : `${number}.`)
        }
        out.push(title)
      } else out.push(block)
    }
  })
  if (!title && number !== undefined) out.unshift(textLine([plainRun(`${number}.`)]))
  return [{ kind: 'blank' }, ...out, { kind: 'blank' }]
}

/** A cell on one line: its lines divided by `<br>`, as Markdown does it. */
function cellMarkup(cell: Cell): string {
  const lines = linesOf(cell).map((line) => {
    const text = markUp(line.runs)
    return line.marker === null ? text : `${line.marker} ${text}`
  })
  return lines.join('<br>').replace(/\|/g, '/').replace(/\s+/g, ' ').trim()
}
