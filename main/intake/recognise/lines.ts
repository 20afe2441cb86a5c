import { parseInline, plainText } from './inline'
import type { Hints, LineHint } from './recognised'

/** A neutral line: what stands there, free of list marks and heading marks, with what is known about its place. */
export interface Line {
  /** 1-based number in the source; two lines share it where a source line held two labels */
  no: number
  /** content with inline marks still in it */
  raw: string
  /** content without marks, trimmed */
  text: string
  indent: number
  /** stands behind a bullet sign */
  bullet: boolean
  /** Markdown heading level, 0 for none */
  heading: number
  /** a heading, or bold as a whole */
  strong: boolean
  /** blank source lines in front */
  gap: number
  /** a page ended in front of it */
  page: boolean
  /** spaces at the end of the source line */
  tail: number
  /** cells of a Markdown table row */
  cells: string[] | null
  /** the line that this one was made of, where its text was cut or changed */
  origin?: Line
  /** what the user says about it */
  hint?: LineHint
}

/** A line with other text or marks that still stands for the same place in the source. */
export const derive = (line: Line, changes: Partial<Line>): Line => ({
  ...line,
  ...changes,
  origin: line.origin ?? line
})

export interface Source {
  lines: Line[]
  /** source lines that carry no content: 'blank' or 'layout', by number */
  rest: Map<number, 'blank' | 'layout'>
  count: number
  /** names of annex files that stood as lines of their own */
  files: { no: number; path: string }[]
  /** the text uses Markdown marks */
  markdown: boolean
}

const BULLET = /^([-*+•●○▪■□◦‣⁃·–—o\uf0b7\uf0a7\uf02d\uf076\uf0d8\uf0fc]|\\-|\\\*)[ \t\u00a0]+(?=\S)/
const HARD_BULLET = /^[•●▪■‣⁃\uf0b7\uf0a7](?=\S)/
const HEADING = /^(#{1,6})[ \t]+(?=\S)/
const RULE = /^(?:[-_*=~–—][ \t]?){3,}$/
const TABLE_RULE = /^\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*\|?$/
const FILE_PATH = /^\S{0,200}[/\\]\S{1,200}\.(?:pdf|docx?|xlsx?|pptx?|msg|txt|jpe?g|png)$/i
const PAGE_NUMBER =
  /^(?:[-–]\s?)?(?:side|page)\s{0,2}\d{1,4}(?:\s{0,2}(?:af|of|\/)\s{0,2}\d{1,4})?(?:\s?[-–])?$/i
const LONE_NUMBER = /^(?:[-–]\s?\d{1,4}\s?[-–]|\d{1,4}\s?\/\s?\d{1,4}|\d{1,4})$/

const indentOf = (line: string): number => {
  let width = 0
  for (const char of line) {
    if (char === ' ' || char === '\u00a0') width++
    else if (char === '\t') width += 4
    else break
  }
  return width
}

/** A row "| a | b |" as its cells. */
function cellsOf(text: string): string[] | null {
  if (!text.startsWith('|') || text.length < 3) return null
  return text
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim())
}

/** The bold parts of "**A****B**" as sources of their own; the whole when it isn't made of touching bold parts. */
function boldParts(raw: string): string[] {
  if (!raw.includes('****')) return [raw]
  const runs = parseInline(raw)
  if (runs.length < 2 || !runs.every((run) => run.bold || run.text.trim() === '')) return [raw]
  return runs.filter((run) => run.text.trim() !== '').map((run) => `**${run.text.trim()}**`)
}

/** A label in bold with text right behind it on the line, cut in two: "**Referat** Godkendt." */
export function boldLead(raw: string): { lead: string; rest: string } | null {
  if (!raw.startsWith('**')) return null
  const end = raw.indexOf('**', 2)
  if (end < 3 || end > 90) return null
  const rest = raw.slice(end + 2)
  return rest.trim() === '' ? null : { lead: raw.slice(2, end).trim(), rest: rest.trim() }
}

function wholeBold(raw: string): boolean {
  if (!raw.includes('**') && !raw.includes('__')) return false
  const runs = parseInline(raw)
  return runs.length > 0 && runs.every((run) => run.bold || run.text.trim() === '')
}

interface Shape {
  gap: number
  page: boolean
  no: number
}

function toLines(content: string, shape: Shape): Line[] {
  let indent = indentOf(content)
  let body = content.trim()
  const tail = content.length - content.trimEnd().length
  const cells = cellsOf(body)
  let heading = 0
  let bullet = false
  const mark = HEADING.exec(body)
  if (mark) {
    heading = mark[1]?.length ?? 1
    body = body.slice(mark[0].length).replace(/[ \t]+#{1,6}$/, '')
  }
  const dot = BULLET.exec(body) ?? HARD_BULLET.exec(body)
  if (dot && !(dot[1] === 'o' && !/^o\s{2,}|^o\t/.test(body))) {
    bullet = true
    if (dot[1] === 'o') indent += 4
    body = body.slice(dot[0].length).trim()
  }
  const quote = /^>\s?/.exec(body)
  if (quote) body = body.slice(quote[0].length)
  const parts = cells ? [body] : boldParts(body)
  return parts.map((raw, index) => ({
    no: shape.no,
    raw,
    text: plainText(raw)
      .replace(/[ \t\u00a0]+/g, ' ')
      .trim(),
    indent,
    bullet: bullet && index === 0,
    heading,
    strong: heading > 0 || wholeBold(raw),
    gap: index === 0 ? shape.gap : 1,
    page: index === 0 && shape.page,
    tail: index === parts.length - 1 ? tail : 0,
    cells
  }))
}

const PAGE_END =
  /(?:\s{2,}|\t|[|·–-]\s)(?:side|s\.)\s{0,2}\d{1,4}(?:\s{0,2}(?:af|\/)\s{0,2}\d{1,4})?\s*$|^\s*side\s{0,2}\d{1,4}(?:\s{0,2}(?:af|\/)\s{0,2}\d{1,4})?(?:\s{2,}|\t|\s[|·–-]\s)/i

const bare = (row: string): string => row.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Heads and feet that carry the page number themselves ("Ældrerådet, 3. maj 2022      Side 2"), told by repetition. */
function pageLines(rows: readonly string[]): Set<number> {
  const found = new Map<string, number[]>()
  rows.forEach((row, i) => {
    if (row.length > 200 || !PAGE_END.test(row)) return
    const key = row.trim().replace(/\d+/g, '0').replace(/\s+/g, ' ')
    found.set(key, [...(found.get(key) ?? []).slice(-900), i])
  })
  const result = new Set<number>()
  const top = rows
    .slice(0, 80)
    .map(bare)
    .filter((row) => row !== '')
    .slice(0, 12)
  for (const list of found.values()) {
    // Once is enough where the rest of it is the title of the document.
    const head = bare((rows[list[0] ?? 0] ?? '').replace(/\s+(?:side|s\.)\s*\d.*$/i, ''))
    const titled = head.length > 6 && top.some((row) => row.includes(head))
    if (list.length >= 2 || titled) for (const i of list) result.add(i)
  }
  return result
}

/** Words that head the sections of items and never a page. */
const SECTION_WORD =
  /^(?:#{1,6} |\*\*)*(?:bilag|referat|beslutning|indstilling|sagsfremstilling|resume|resumé|baggrund|behandling|[\p{L}]+ indstiller)(?:[:*,. ]*$| i | den )/iu

/** Lines that repeat beside page breaks: running heads and feet. Digits count as equal. */
function runningHeads(rows: readonly string[]): Set<number> {
  const near = new Map<string, number[]>()
  const remember = (at: number, step: number): void => {
    let seen = 0
    for (let i = at + step; i >= 0 && i < rows.length && Math.abs(i - at) < 12 && seen < 2; i += step) {
      const text = (rows[i] ?? '').trim()
      if (text === '') continue
      seen++
      if (
        text.length > 120 ||
        /^\d{1,3}[.)]?\s|^\p{Ll}|[.,;]$|^[-*•]\s/u.test(text) ||
        SECTION_WORD.test(text)
      )
        continue
      const key = text.replace(/\d+/g, '0')
      const list = near.get(key) ?? []
      if (!list.includes(i)) near.set(key, [...list.slice(-400), i])
    }
  }
  rows.forEach((row, i) => {
    if (PAGE_NUMBER.test(row.trim()) || row.includes('\f')) {
      remember(row.includes('\f') ? i - 1 : i, 1)
      remember(i, -1)
    }
  })
  const heads = pageLines(rows)
  const total = new Map<string, number>()
  for (const row of rows) {
    const key = row.trim().replace(/\d+/g, '0')
    if (near.has(key)) total.set(key, (total.get(key) ?? 0) + 1)
  }
  // A label may stand beside a page break by chance, but it stands elsewhere too.
  for (const [key, list] of near) {
    if (list.length >= 3 && list.length >= (total.get(key) ?? 0) * 0.8) for (const i of list) heads.add(i)
  }
  return heads
}

/** A number alone on its line is a page number when its neighbours count on, not the number of an item below. */
function isPageNumber(rows: readonly string[], i: number, pages: boolean): boolean {
  const text = (rows[i] ?? '').trim()
  if (PAGE_NUMBER.test(text)) return true
  if (!LONE_NUMBER.test(text)) return false
  const of = /^(\d{1,3})\s?\/\s?(\d{1,3})$/.exec(text)
  if (of) return Number(of[1]) <= Number(of[2])
  if (text.includes('/')) return false
  if (/[-–]/.test(text)) return true
  return pages && ((rows[i + 1] ?? '').startsWith('\f') || (rows[i] ?? '').startsWith('\f'))
}

/** Bold and italic as HTML writes them, in Markdown's marks; the commonest entities as characters. */
function withoutHtml(row: string): string {
  if (!/[<&]/.test(row)) return row
  return row
    .replace(/<\/?(?:b|strong)>/gi, '**')
    .replace(/<\/?(?:i|em)>/gi, '*')
    .replace(/<\/?(?:u|span|p|div|font)(?: [^<>]{0,200})?>/gi, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
}

/** Cuts a text into neutral lines. Form feeds, page numbers, running heads, rules and lone file paths are layout. */
export function readLines(text: string, hints: Hints['lines'] = {}): Source {
  const rows = text.replace(/\r\n?/g, '\n').split('\n')
  const pages = text.includes('\f')
  const markdown = /\*\*\S|^#{1,6} |\]\(|^\s*\|.*\|\s*$/m.test(text)
  const heads = runningHeads(rows)
  const source: Source = { lines: [], rest: new Map(), count: rows.length, files: [], markdown }
  let gap = 0
  let page = false
  rows.forEach((row, i) => {
    const no = i + 1
    const content = withoutHtml(row.replace(/\f/g, '').replace(/^\ufeff/, ''))
    if (row.includes('\f')) page = true
    const body = content.trim()
    if (body === '' || plainText(body).trim() === '') {
      source.rest.set(no, 'blank')
      gap++
      return
    }
    const hint = hints[no]
    if (hint !== undefined) {
      for (const line of toLines(content, { gap, page, no })) source.lines.push({ ...line, hint })
      gap = 0
      page = false
      return
    }
    if (RULE.test(body) || (TABLE_RULE.test(body) && body.includes('-'))) {
      source.rest.set(no, 'layout')
      gap++
      return
    }
    if (/^(?:!\[[^\]]{0,200}\]\([^)]{0,1000}\)\s*)+$/.test(body)) {
      source.rest.set(no, 'layout')
      gap++
      return
    }
    const path = plainText(body)
    if (FILE_PATH.test(path) && !/^\w+:\/\//.test(path)) {
      source.rest.set(no, 'layout')
      source.files.push({ no, path })
      page = true
      return
    }
    if (heads.has(i) || isPageNumber(rows, i, pages)) {
      source.rest.set(no, 'layout')
      page = true
      return
    }
    const made = toLines(content, { gap, page, no })
    source.lines.push(...made)
    gap = 0
    page = false
  })
  return source
}
