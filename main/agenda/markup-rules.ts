import type { BlockContent, Inline } from '../../preload/contract/rich-text'
import { parseInline, tidyRuns } from '../intake/recognise/inline'

/**
 * A section as text that people can correct: a line a paragraph, "- " and "1. " for lists (two spaces a level),
 * "## " for headings, "| a | b |" for rows of tables, **bold**, *italic*, [words](address). Pure, both ways.
 */

const EMPTY = { level: 0, inside: null, table: null, outcome: null, responsible: null, due: null }
const BULLET = /^(\s*)[-•*–]\s+(?=\S)/
const NUMBERED = /^(\s*)\d{1,3}[.)]\s+(?=\S)/
const HEADING = /^#{1,6}\s+(?=\S)/
const ROW = /^\s*\|(.*)\|\s*$/
const RULE = /^\s*\|?[\s:|-]*-{2,}[\s:|-]*$/

const runsOf = (text: string): Inline[] => tidyRuns(parseInline(text.trim()))
const levelOf = (spaces: string): number => Math.min(8, Math.floor(spaces.replaceAll('\t', '  ').length / 2))

/** Cells of a row; a bar that belongs to the text is written `\|`. */
function cellsOf(inside: string): Inline[][] {
  return inside.split(/(?<!\\)\|/).map((cell) => runsOf(cell.replaceAll('\\|', '|')))
}

/** Reads what somebody wrote; every line that holds something comes back in a block. */
export function blocksOf(markup: string): BlockContent[] {
  const blocks: BlockContent[] = []
  let inTable = false
  for (const line of markup.replace(/\r\n?/g, '\n').split('\n')) {
    const row = ROW.exec(line)
    if (row && RULE.test(line)) continue
    if (line.trim() === '') {
      inTable = false
      continue
    }
    if (row) {
      const last = blocks.at(-1)
      const cells = cellsOf(row[1] ?? '')
      if (inTable && last?.table) {
        last.table.rows.push(cells)
        last.table.headerRow = true
      } else {
        const table = { headerRow: false, rows: [cells] }
        blocks.push({ ...EMPTY, type: 'table', content: [], table })
      }
      inTable = true
      continue
    }
    inTable = false
    const bullet = BULLET.exec(line)
    const numbered = NUMBERED.exec(line)
    const heading = HEADING.exec(line)
    const sign = bullet ?? numbered ?? heading
    const type = bullet ? 'bullet' : numbered ? 'numbered' : heading ? 'heading' : 'paragraph'
    const content = runsOf(sign ? line.slice(sign[0].length) : line)
    if (content.length > 0) {
      blocks.push({ ...EMPTY, type, level: levelOf((bullet ?? numbered)?.[1] ?? ''), content })
    }
  }
  return squareTables(blocks)
}

/** Rows of a table are equally long. */
function squareTables(blocks: BlockContent[]): BlockContent[] {
  for (const { table } of blocks) {
    if (!table) continue
    const width = Math.max(...table.rows.map((row) => row.length))
    for (const row of table.rows) while (row.length < width) row.push([])
  }
  return blocks
}

const SIGNS = /[\\*_`[\]<]/g

/** Signs of the text are guarded only where they would be read as marks. */
function guarded(text: string): string {
  const read = parseInline(text)
  const plain = read.length === 1 && read[0]?.text === text && Object.keys(read[0]).length === 1
  return plain ? text : text.replace(SIGNS, '\\$&')
}

function inlineMarkup(runs: readonly Inline[]): string {
  return runs
    .map((run) => {
      const text = guarded(run.text).replaceAll('\n', '<br>')
      if (text.trim() === '') return text
      const lead = /^\s*/.exec(text)?.[0] ?? ''
      const tail = /\s*$/.exec(text)?.[0] ?? ''
      let inner = text.slice(lead.length, text.length - tail.length)
      if (run.href !== undefined) inner = `[${inner}](${run.href.replace(/[\s()]/g, encodeURIComponent)})`
      if (run.italic) inner = run.bold ? `_${inner}_` : `*${inner}*`
      if (run.bold) inner = `**${inner}**`
      return `${lead}${inner}${tail}`
    })
    .join('')
}

/** A sign at the beginning of a paragraph that would be read as a list, a heading or a row. */
const guardStart = (text: string): string =>
  text.replace(/^([-•*–]\s|#{1,6}\s|\|)/, '\\$1').replace(/^(\d{1,3})([.)]\s)/, '$1\\$2')

/** Writes blocks so that `blocksOf` reads the same; room is left around everything but lists. */
export function markupOf(blocks: readonly BlockContent[]): string {
  const out: string[] = []
  let last: BlockContent['type'] | null = null
  let number = 0
  for (const block of blocks) {
    const isList = block.type === 'bullet' || block.type === 'numbered'
    if (last !== null && !(isList && last === block.type)) out.push('')
    number = block.type === 'numbered' && last === 'numbered' ? number + 1 : 1
    last = block.type
    if (block.type === 'table' && block.table) {
      for (const row of block.table.rows) {
        out.push(`| ${row.map((cell) => inlineMarkup(cell).replaceAll('|', '\\|')).join(' | ')} |`)
      }
      continue
    }
    const text = inlineMarkup(block.content)
    const indent = '  '.repeat(block.level)
    if (block.type === 'bullet') out.push(`${indent}- ${text}`)
    else if (block.type === 'numbered') out.push(`${indent}${number}. ${text}`)
    else if (block.type === 'heading') out.push(`## ${text}`)
    else out.push(guardStart(text))
  }
  return out.join('\n')
}
