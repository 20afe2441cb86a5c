import { type Block, textLine } from './html/blocks'
import { writeNeutral } from './html/neutral'
import { type Cell, readTable } from './html/tables'
import { EXACT, type Strip, strips, withoutStretching } from './pdf-columns'
import { type Typography, typographyOf } from './pdf-fonts'
import { withoutFurniture } from './pdf-furniture'
import { takeGrids } from './pdf-grids'
import { isBroken, vocabularyOf } from './pdf-hyphens'
import type { Line, Page, Row, Rule, Table } from './pdf-model'
import {
  append,
  fits,
  goesOnWithDash,
  isBold,
  isEntry,
  leadWidth,
  type Measure,
  type Paragraph,
  paragraphsOf,
  type Reading,
  sentenceRunsOn
} from './pdf-paragraphs'
import { lineOf, rowsOf } from './pdf-rows'
import { withTables } from './pdf-tables'

interface LaidStrip extends Strip {
  page: number
  rules: readonly Rule[]
}

/** A paragraph, or blocks that a table has become. */
type Part = { page: number; paragraph: Paragraph } | { page: number; table: Block[] }

/** The text of pages in light markup, in the order in which people read them; pages are divided by form feeds. */
export function layOut(all: readonly Page[]): string {
  const pages = withoutFurniture(all)
  const laid = pages.flatMap((page, at) => stripsOf(page, at))
  const type = typographyOf(
    pages.flatMap((page) => page.runs),
    laid.flatMap((strip) => strip.rows)
  )
  const words = vocabularyOf(laid.flatMap((strip) => strip.rows.flatMap(textsOf)))
  const reading: Reading = { type, words }
  const bottom = laid.reduce((most, strip) => Math.max(most, strip.rows.at(-1)?.y ?? 0), 0)
  const margins = marginsOf(laid)
  const parts: Part[] = []
  for (const strip of laid) {
    const right = margins.get(strip) ?? strip.right
    const measure = { left: strip.left, right, justified: isJustified(strip.rows, right) }
    const made = partsOf(strip, measure, reading)
    const [first] = made
    const last = parts.at(-1)
    if (
      first &&
      last &&
      'paragraph' in first &&
      'paragraph' in last &&
      carriesOn(last.paragraph, first.paragraph, last.page === first.page ? 0 : bottom)
    ) {
      carryOn(last.paragraph, first.paragraph, words)
      made.shift()
    }
    parts.push(...made)
  }
  const byPage = Map.groupBy(parts, (part) => part.page)
  return pages
    .map((_, at) => writeNeutral(blocksOf(byPage.get(at) ?? [], type)))
    .filter((text) => text !== '')
    .join('\n\f')
}

function stripsOf(page: Page, at: number): LaidStrip[] {
  const { tables, runs } = takeGrids(page)
  const rows = rowsOf(runs, page.rules, tables)
  return strips(rows).map((strip) => ({
    ...strip,
    rows: withTables(withoutStretching(strip.rows), page.rules),
    page: at,
    rules: page.rules
  }))
}

/** Lines of a row's text, of its table where it has one. */
const textsOf = (row: Row): string[] =>
  row.table ? row.table.rows.flat(2).map((line) => line.text) : [lineOf(row).text]

/** Columns that begin within this distance of each other are the same on every page (points). */
const SAME_COLUMN = 8

/** The right margin of each strip: where lines of it, and of others like it in the document, end. */
function marginsOf(laid: readonly LaidStrip[]): Map<LaidStrip, number> {
  const groups: LaidStrip[][] = []
  for (const strip of laid) {
    const alike = groups.find(
      ([first]) =>
        first?.column === strip.column && (!strip.column || Math.abs(first.left - strip.left) < SAME_COLUMN)
    )
    if (alike) alike.push(strip)
    else groups.push([strip])
  }
  const margins = new Map<LaidStrip, number>()
  for (const group of groups) {
    const right = marginOf(group)
    for (const strip of group) margins.set(strip, right)
  }
  return margins
}

/** The furthest place to the right at which more than one line ends, or nearly. */
function marginOf(group: readonly LaidStrip[]): number {
  const ends = group
    .flatMap((strip) => strip.rows.filter((row) => !row.table).map((row) => row.segments.at(-1)?.x1 ?? 0))
    .sort((a, b) => b - a)
  const furthest = ends[0] ?? Math.max(...group.map((strip) => strip.right))
  const width = furthest - Math.min(...group.map((strip) => strip.left))
  const firm = ends.find((end, i) => {
    const other = ends[i + 1]
    return other !== undefined && end - other < width * 0.03
  })
  return firm ?? furthest
}

function partsOf(strip: LaidStrip, measure: Measure, reading: Reading): Part[] {
  const parts: Part[] = []
  let lines: Line[] = []
  const flush = (): void => {
    for (const paragraph of paragraphsOf(lines, measure, reading)) parts.push({ page: strip.page, paragraph })
    lines = []
  }
  for (const row of strip.rows) {
    if (row.table) {
      flush()
      parts.push({ page: strip.page, table: tableBlocks(row.table, measure, reading) })
    } else lines.push(lineOf(row))
  }
  flush()
  return parts
}

function tableBlocks(table: Table, measure: Measure, reading: Reading): Block[] {
  const columns = Math.max(...table.rows.map((row) => row.length))
  const sides = Array.from({ length: columns }, (_, column) => {
    const lines = table.rows.flatMap((row) => row[column] ?? [])
    return {
      left: Math.min(...lines.map((line) => line.x0)),
      right: Math.max(...lines.map((line) => line.x1)),
      size: lines[0]?.size ?? 10
    }
  })
  const rows = table.rows.map((row) =>
    row.map((lines, column): Cell => {
      const own = sides[column] ?? { left: measure.left, right: measure.right, size: 10 }
      const next = sides.slice(column + 1).find((side) => Number.isFinite(side.left))
      const room = next ? next.left - own.size * 2 : measure.right
      // Where lines come near the edge, the longest of them ends at the cell's own margin.
      const right = own.right > room - own.size * 2.2 ? own.right : room
      const cell = { left: own.left, right, justified: false }
      const paragraphs = paragraphsOf(lines, cell, reading)
      for (const { block } of paragraphs) block.heading = 0
      return { blocks: paragraphBlocks(paragraphs, reading.type), header: false }
    })
  )
  return readTable(rows)
}

function paragraphBlocks(paragraphs: readonly Paragraph[], type: Typography): Block[] {
  return paragraphs.flatMap(({ block, gap }, i): Block[] => {
    const made = finished(block, type)
    return gap && i > 0 ? [{ kind: 'blank' }, made] : [made]
  })
}

/** Touching runs with equal marks as one; bold that all of the document has says nothing. */
function finished(block: Paragraph['block'], type: Typography): Block {
  const runs: typeof block.runs = []
  for (const run of block.runs) {
    const bold = run.bold && !type.allBold
    const text = run.text.replaceAll('\u00ad', '')
    const last = runs.at(-1)
    // Points and spaces take the weight of what stands in front of them.
    if (last && (last.bold === bold || !/[\p{L}\p{N}]/u.test(text))) last.text += text
    else runs.push({ ...run, text, bold })
  }
  return textLine(runs, {
    heading: block.heading,
    marker: block.marker,
    level: block.level,
    inItem: block.inItem,
    tight: block.tight
  })
}

function blocksOf(parts: readonly Part[], type: Typography): Block[] {
  return parts.flatMap((part, i): Block[] => {
    if ('table' in part) return i === 0 ? part.table : [{ kind: 'blank' }, ...part.table]
    const above = parts[i - 1]
    const made = finished(part.paragraph.block, type)
    const apart = above !== undefined && (part.paragraph.gap || 'table' in above)
    return apart ? [{ kind: 'blank' }, made] : [made]
  })
}

/**
 * Whether the first paragraph of a column or page is the rest of the one before.
 * @param bottom where full pages end, when a page lies between
 */
function carriesOn(last: Paragraph, first: Paragraph, bottom: number): boolean {
  const above = last.last
  const below = first.first
  if (first.block.heading !== last.block.heading || Math.abs(above.size - below.size) > 0.6) return false
  if (first.block.marker !== null && !goesOnWithDash(last, below)) return false
  if (isBroken(above.text, below.text) && /^\p{Ll}/u.test(below.text)) return true
  if (NUMBERED.test(below.text) || isBold(above) !== isBold(below)) return false
  const measure = { ...last.measure, left: last.textLeft }
  const width = Math.max(measure.right - measure.left, 1)
  const room = measure.right - above.x1
  const runsOn = sentenceRunsOn(above, below)
  if (fits(above, below, measure)) return runsOn && room < width * 0.25
  if (isEntry(last.first) && isEntry(below)) return false
  if (runsOn) return true
  const ended = /[.:;!?]$/.test(above.text)
  // A page that ends early was ended on purpose; two lines may have been kept together with what follows.
  if (ended && above.y < bottom - above.size * 4) return false
  // A stretched line is not the last of its paragraph, and one that is not stretched is.
  if (measure.justified && ended) return room < EXACT
  // A sentence ended and one began: a long word may have been pushed on, a short one hardly.
  return (last.lines > 1 || first.lines > 1) && (!ended || leadWidth(below) < width * 0.12)
}

/** Most lines end exactly at the right margin. */
function isJustified(rows: readonly Row[], right: number): boolean {
  const lines = rows.filter((row) => !row.table)
  const exact = lines.filter((row) => Math.abs(right - (row.segments.at(-1)?.x1 ?? 0)) < EXACT)
  return lines.length > 3 && exact.length > lines.length * 0.4
}

const NUMBERED = /^(?:\d{1,3}[.)]|[a-zæøå][.)]|(?:sag|punkt|pkt\.?|ad|bilag|sagsnr\.?)\s?\d)/i

function carryOn(last: Paragraph, first: Paragraph, words: ReadonlySet<string>): void {
  const [held] = first.block.runs
  // The dash between two words that was taken for a bullet.
  if (held && first.block.marker !== null) held.text = `– ${held.text}`
  append(last.block, first.block.runs, words)
  last.last = first.last
  last.lines += first.lines
}
