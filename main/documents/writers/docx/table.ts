import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { Run } from '../../model/document-model'
import type { RunWriter } from './runs'
import { RULE, STYLE, TEXT_WIDTH } from './styles'

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const hairline = { style: BorderStyle.SINGLE, size: 4, color: RULE }
const strong = { style: BorderStyle.SINGLE, size: 8, color: '5A6468' }

/** A table over the whole width of the text; the header row repeats on each page and is marked as one. */
export function wordTable(rows: readonly Run[][][], headerRow: boolean, runs: RunWriter): Table {
  const widths = columnWidths(rows)
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 30, bottom: 30, left: 85, right: 85 },
    borders: {
      top: hairline,
      bottom: hairline,
      left: NONE,
      right: NONE,
      insideHorizontal: hairline,
      insideVertical: NONE
    },
    rows: rows.map((row, index) => {
      const head = headerRow && index === 0
      return new TableRow({
        ...(head ? { tableHeader: true } : {}),
        cantSplit: true,
        children: row.map(
          (cell, column) =>
            new TableCell({
              width: { size: widths[column] ?? 0, type: WidthType.DXA },
              ...(head ? { borders: { bottom: strong } } : {}),
              children: [
                new Paragraph({
                  style: head ? STYLE.tableHead : STYLE.tableText,
                  children: runs.runs(cell)
                })
              ]
            })
        )
      })
    })
  })
}

/** Shares the width by the longest text of each column, within limits: no column starves, none takes all. */
export function columnWidths(rows: readonly Run[][][]): number[] {
  const columns = rows[0]?.length ?? 0
  const weights = Array.from({ length: columns }, (_, column) => {
    const lengths = rows.map((row) => (row[column] ?? []).reduce((sum, run) => sum + run.text.length, 0))
    return Math.min(48, Math.max(10, ...lengths))
  })
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => Math.floor((TEXT_WIDTH * weight) / total))
}
