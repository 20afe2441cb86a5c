import { CsvError, parse } from 'csv-parse/sync'
import {
  type Column,
  type Columns,
  columnsOfContent,
  columnsOfHeadings,
  delimiterOf
} from './csv-columns-rules'
import { People, type ReadPeople } from './row-rules'

interface Line {
  /** line of the text, from 1 */
  row: number
  cells: string[]
}

/** The rows of a table; where a quotation mark is never closed, those before it and the line that it stands in. */
function parseLines(text: string, skipped: number): { lines: Line[]; brokenAt: number | null } {
  const lines: Line[] = []
  // Where a record begins is where the one before it ended.
  let next = 1
  try {
    parse(text, {
      delimiter: delimiterOf(text) ?? ';',
      relax_column_count: true,
      relax_quotes: true,
      trim: true,
      on_record: (cells: string[], { lines: end }: { lines: number }) => {
        lines.push({ row: next + skipped, cells })
        next = end + 1
        return null
      }
    })
    return { lines, brokenAt: null }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { lines, brokenAt: next + skipped }
  }
}

/** Reads people out of a table whose cells are separated by semicolons, commas, tabs or bars. */
export function readCsv(source: string): ReadPeople {
  const people = new People()
  const separator = /^\s*sep=.\n/i.exec(source)?.[0] ?? ''
  const { lines, brokenAt } = parseLines(source.slice(separator.length), separator === '' ? 0 : 1)
  const filled = lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const headings = columnsOfHeadings(filled[0]?.cells ?? [])
  const rows = headings ? filled.slice(1) : filled
  const columns: Columns | null = headings ?? columnsOfContent(filled.map(({ cells }) => cells))
  if (!columns) people.problem(null, 'no-name-column')
  else {
    for (const { row, cells } of rows) people.add(row, fieldsOf(cells, columns))
  }
  if (brokenAt !== null) people.problem(brokenAt, 'open-quote')
  return people.result('csv', columns?.unused ?? [])
}

function fieldsOf(cells: readonly string[], { of }: Columns) {
  const cell = (column: Column): string | null =>
    (of[column] ?? []).map((at) => cells[at]?.trim() ?? '').find((text) => text !== '') ?? null
  const parts = [cell('first'), cell('middle'), cell('last')].filter((part) => part !== null)
  return {
    name: parts.length > 0 ? parts.join(' ') : cell('name'),
    title: cell('title'),
    organization: cell('organization'),
    email: cell('email'),
    phone: cell('phone')
  } as Parameters<People['add']>[1]
}
