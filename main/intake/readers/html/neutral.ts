import { matchLabel } from '../../recognise/labels'
import type { Block, LineBlock } from './blocks'
import { isWhollyBold, markUp, type Run, runsText } from './inline'

/** Labels are no longer than a line (characters). */
const LABEL_LENGTH = 140

/** A line that stands on its own, with nothing known of it but its text. */
const ALONE = {
  no: 0,
  indent: 0,
  bullet: false,
  heading: 0,
  strong: false,
  gap: 1,
  page: false,
  tail: 0,
  cells: null
}

/** From here on a paragraph is prose rather than a line of a list (characters). */
const PROSE_LENGTH = 110

/**
 * Blocks as text in light markup: a line a paragraph. Empty lines stand where the document shows room, around headings
 * and tables, and between paragraphs of prose, so that no reader takes two paragraphs for one broken line.
 */
export function writeNeutral(blocks: readonly Block[]): string {
  const out: string[] = []
  let last: Block | null = null
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'blank') {
      // Two empty lines say as much as ten.
      if (out.length > 0 && !(out.at(-1) === '' && out.at(-2) === '')) out.push('')
      last = block
      continue
    }
    if (last && last.kind !== 'blank' && needsGap(last, block, blocks[at + 1])) out.push('')
    // Two spaces at the end of a line say that the paragraph goes on below, as in Markdown.
    if (block.kind === 'line' && block.tight && last?.kind === 'line') out.push(`${out.pop() ?? ''}  `)
    if (block.kind === 'table') out.push(...tableRows(block.rows))
    else out.push(lineOf(block))
    last = block
  }
  while (out.at(-1) === '') out.pop()
  return out.join('\n')
}

function needsGap(above: Block, below: Block, next: Block | undefined): boolean {
  if (above.kind === 'table' || below.kind === 'table') return true
  if (above.kind !== 'line' || below.kind !== 'line') return false
  if (below.tight || below.inItem) return false
  if (above.heading > 0 || below.heading > 0) return true
  if (below.marker !== null) {
    // A number in bold is the title of an item, not one of a list.
    if (isWhollyBold(below.runs) && below.level === 0) return true
    if (above.marker !== null || above.inItem) return false
    return isProse(above) && !/[:,]$/.test(runsText(above.runs).trim())
  }
  if (above.marker !== null || above.inItem) return true
  // A paragraph of several lines is a group of its own.
  if (above.tight || (next?.kind === 'line' && next.tight && !next.inItem)) return true
  if (isLed(below) && !isLed(above)) return true
  return isProse(above) || isProse(below) || isLabel(below) || /^\p{Ll}/u.test(runsText(below.runs))
}

function isProse(line: LineBlock): boolean {
  const text = runsText(line.runs).trim()
  return text.length > PROSE_LENGTH || /[.!?][”"')]?$/.test(text)
}

/** What heads a list of items, or what stands behind the last one. */
const APART = /^(?:punkter|dagsorden|indhold(?:sfortegnelse)?|næste møde|underskrifter?)$/i

/** A line that names what follows, by its form or by its words, which only need room above to be told from prose. */
function isLabel(line: LineBlock): boolean {
  const text = runsText(line.runs).trim()
  if (isWhollyBold(line.runs) || /^[^:]{1,60}:$/.test(text) || APART.test(text)) return true
  if (text.length > LABEL_LENGTH) return false
  return matchLabel({ ...ALONE, raw: text, text })?.rest === ''
}

/** "**Sted:** Rådhuset": a label with its value; several of them make one group. */
const isLed = (line: LineBlock): boolean =>
  line.runs[0]?.bold === true && /:\s*$/.test(line.runs[0].text) && !isWhollyBold(line.runs)

/** A sign at the line's beginning that would be read as a mark of its own. */
const guarded = (text: string): string => text.replace(/^(#{1,6}\s|\||>)/, '\\$1')

/** Signs that people type as bullets, and those that Word's symbol fonts leave behind. */
const TYPED_BULLET = /^[•●▪■◦·‣⁃§\uf0b7\uf0a7\uf02d\uf0d8\uf0fc\uf076][\s\u00a0]+/

function lineOf(line: LineBlock): string {
  if (line.heading > 0) {
    const number = line.marker === null || line.marker === '-' ? '' : `${line.marker} `
    return `${'#'.repeat(line.heading)} ${number}${markUp(line.runs, true)}`
  }
  const indent = '  '.repeat(line.level)
  if (line.marker === '-') return `${indent}- ${markUp(line.runs)}`
  if (line.marker !== null) return `${indent}${markUp(numbered(line.marker, line.runs))}`
  if (line.inItem) return `${indent}  ${markUp(line.runs)}`
  return guarded(markUp(line.runs).replace(TYPED_BULLET, '- '))
}

/** The number has the marks of what it counts: "**1. Godkendelse**". */
function numbered(marker: string, runs: readonly Run[]): Run[] {
  const [first, ...rest] = runs
  if (!first) return [{ text: marker, bold: false, italic: false, underlined: false, href: null }]
  if (first.bold && !first.href) return [{ ...first, text: `${marker} ${first.text}` }, ...rest]
  return [{ ...first, italic: false, bold: false, href: null, text: `${marker} ` }, first, ...rest]
}

function tableRows(rows: readonly string[][]): string[] {
  const width = Math.max(...rows.map((row) => row.length))
  const lines = rows.map(
    (row) => `| ${Array.from({ length: width }, (_, at) => row[at] ?? '').join(' | ')} |`
  )
  if (lines.length > 1) lines.splice(1, 0, `| ${Array(width).fill('---').join(' | ')} |`)
  return lines
}
