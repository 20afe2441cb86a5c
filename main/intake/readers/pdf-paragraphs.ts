import { type LineBlock, textLine } from './html/blocks'
import type { Run as TextRun } from './html/inline'
import type { Typography } from './pdf-fonts'
import { isBroken, joint } from './pdf-hyphens'
import type { Line, Run } from './pdf-model'
import { isMark, spaceBetween } from './pdf-rows'

/** What the lines of a column, a cell or a page have in common. */
export interface Measure {
  left: number
  right: number
  /** lines are stretched to the right margin, but for the last of each paragraph */
  justified: boolean
}

/** A paragraph, and what is needed to go on with it in the next column or on the next page. */
export interface Paragraph {
  block: LineBlock
  /** white space above that parts it */
  gap: boolean
  first: Line
  last: Line
  lines: number
  measure: Measure
  /** where its text begins behind the mark */
  textLeft: number
}

const BULLET = /^[•●▪■□◦‣⁃·–—-]\s+(?=\S)|^[•●▪■◦‣]\s*(?=\S)/
const LETTERED_BULLET = /^o$/
const NUMBER = /^(?:\d{1,3}(?:\.\d{1,3}){0,3}[.)]|[a-zæøå]\)|[ivx]{1,4}\)|\(\d{1,2}\))\s+(?=\S)/i
const ITEM_START = /^(?:punkt|pkt\.?|ad|bilag|sagsnr\.?)\s?\d/i
const UNFINISHED =
  /(?:^|\s)(?:i|på|af|for|til|med|og|eller|at|en|et|den|det|de|der|som|om|ved|fra|samt|er|har|mellem|hos|under|over|efter|før|vedrørende|herunder|mod|pr\.)$/

/** The letters of a line with their marks; a bullet in front is left out. */
function piecesOf(line: Line, runs: readonly Run[] = line.runs): TextRun[] {
  return runs.map((run, i) => {
    const before = runs[i - 1]
    const lead = before ? spaceBetween(before, run) : ''
    return { text: lead + run.text, bold: run.face.bold, italic: false, underlined: false, href: null }
  })
}

/** Whether the line is a heading by its letters, and how high one. */
function headingOf(line: Line, type: Typography): number {
  const tags = new Set(line.runs.map((run) => run.tag?.role))
  const level = line.runs[0]?.tag?.level
  if (tags.size === 1 && tags.has('heading') && level) return level
  return type.levelOf(line.size, line.text.length, isBold(line))
}

/** Bullet or number in front of a line: what it is, and the runs without a bullet. */
function markOf(line: Line): { marker: '-' | null; runs: Run[]; starts: boolean } {
  const [first, second] = line.runs
  if (!first) return { marker: null, runs: [], starts: false }
  const alone = second !== undefined && second.x - (first.x + first.width) > first.size * 0.2
  if (second && alone && isMark(first.text)) {
    const dot = /^[•●▪■□◦‣⁃·–—-]$/.test(first.text)
    const letter =
      LETTERED_BULLET.test(first.text) && (first.face.mono || second.x - first.x > first.size * 1.2)
    if (dot || letter) return { marker: '-', runs: line.runs.slice(1), starts: true }
  }
  const dot = BULLET.exec(first.text)
  if (dot)
    return {
      marker: '-',
      runs: [{ ...first, text: first.text.slice(dot[0].length) }, ...line.runs.slice(1)],
      starts: true
    }
  const counted = alone && isMark(first.text) && second.x - (first.x + first.width) > first.size * 0.6
  return {
    marker: null,
    runs: line.runs,
    starts: counted || NUMBER.test(line.text) || ITEM_START.test(line.text)
  }
}

export const isBold = (line: Line): boolean =>
  line.runs.every((run) => run.face.bold || !/[\p{L}\p{N}]/u.test(run.text))

/** How wide letters are beside each other in common typefaces, in widths of an "e". */
export function letterWidths(text: string): number {
  let width = 0
  for (const letter of text) {
    if (/[iljtfI.,:;'’!|()[\] -]/.test(letter)) width += 0.52
    else if (/[rs]/.test(letter)) width += 0.78
    else if (/[mwMWÆæ@%–—]/.test(letter)) width += 1.6
    else if (/\p{Lu}/u.test(letter)) width += 1.25
    else width += 1
  }
  return width
}

/** About how wide the first letters of a run are. */
const widthOf = (run: Run, part: string): number =>
  (run.width * letterWidths(part)) / Math.max(letterWidths(run.text), 0.5)

/** Width of the part of a line that could have moved up: up to the first place where a line may break. */
export function leadWidth(line: Line): number {
  const first = line.runs[0]
  if (!first) return 0
  const word = /^(?:[^\s–-]+[–-]?|\S+)/.exec(first.text)?.[0] ?? ''
  if (word.length < first.text.length) return widthOf(first, word)
  let width = first.width
  for (let i = 1; i < line.runs.length; i++) {
    const before = line.runs[i - 1]
    const run = line.runs[i]
    if (!before || !run || spaceBetween(before, run) !== '') break
    const part = /^\S+/.exec(run.text)?.[0] ?? ''
    width += widthOf(run, part)
    if (part.length < run.text.length) break
  }
  return width
}

export interface Reading {
  type: Typography
  words: ReadonlySet<string>
}

/** Lines of a column as paragraphs: joined where one was broken at the margin, apart where a new one begins. */
export function paragraphsOf(lines: readonly Line[], measure: Measure, reading: Reading): Paragraph[] {
  const out: Paragraph[] = []
  const full = fullness(lines, reading.type, measure)
  lines.forEach((line, i) => {
    const above = lines[i - 1]
    const last = out.at(-1)
    const gap = above ? isGap(above, line, reading.type) : false
    if (last && above && isSameHeading(above, line)) {
      extend(last, line, reading.words)
      return
    }
    if (last && above && !gap && goesOn(last, line, measure, full[i] ?? 0)) {
      extend(last, line, reading.words)
      return
    }
    const next = begin(line, gap, measure, reading)
    // A new line under an entry's text, without a mark: its author broke the line there.
    if (
      last &&
      !gap &&
      next.block.marker === null &&
      next.block.heading === 0 &&
      (last.block.marker !== null || last.block.inItem) &&
      Math.abs(line.x0 - last.textLeft) < line.size * 0.6
    ) {
      next.block.inItem = true
      next.block.tight = true
      next.block.level = last.block.level
    }
    out.push(next)
  })
  return out
}

/** Two lines of what a tagged PDF calls one heading, however far apart its lines are set. */
function isSameHeading(above: Line, below: Line): boolean {
  const [one, other] = [above.runs[0]?.tag, below.runs[0]?.tag]
  return (
    one?.role === 'heading' && other?.role === 'heading' && one.block === other.block && one.cell === null
  )
}

/** Whether more than the usual space lies between two lines. */
export function isGap(above: Line, below: Line, type: Typography): boolean {
  const usual = type.leadingOf(Math.min(above.size, below.size))
  const extra = Math.max(0, below.size - Math.min(above.size, below.size)) * 0.9
  return below.y - above.y > usual * 1.22 + extra + 0.5
}

/** Whether the first word of `below` would have found room behind `above`: then no margin broke the line. */
export function fits(above: Line, below: Line, measure: Measure): boolean {
  const slack = below.size * 0.25 + Math.max(0.5, (measure.right - measure.left) * 0.004)
  return measure.right - above.x1 > leadWidth(below) + slack
}

/**
 * For each line, how many lines of its group were broken at the margin: few in a list, most in running text. A group
 * is what no wider space parts.
 */
function fullness(lines: readonly Line[], type: Typography, measure: Measure): number[] {
  const shares: number[] = []
  let from = 0
  let broken = 0
  lines.forEach((line, i) => {
    const below = lines[i + 1]
    if (below && !isGap(line, below, type)) {
      if (!fits(line, below, measure)) broken++
      return
    }
    const share = i > from ? broken / (i - from) : 0
    while (shares.length <= i) shares.push(share)
    from = i + 1
    broken = 0
  })
  return shares
}

function begin(line: Line, gap: boolean, measure: Measure, reading: Reading): Paragraph {
  const heading = headingOf(line, reading.type)
  const found = markOf(line)
  const tag = line.runs[0]?.tag
  const entry = tag?.role === 'entry' ? tag.level - 1 : null
  const { runs } = found
  const { marker } = found
  const step = Math.max(line.size * 1.5, 12)
  const level =
    entry ?? Math.min(8, Math.max(0, Math.round((line.x0 - measure.left) / step) - (marker ? 1 : 0)))
  const number = marker === null ? NUMBER.exec(line.text)?.[0].length : undefined
  const second = line.runs[1]
  const textLeft =
    marker !== null
      ? (runs[0]?.x ?? line.x0)
      : number !== undefined && second && isMark(line.runs[0]?.text ?? '')
        ? second.x
        : line.x0
  return {
    block: textLine(piecesOf(line, runs), {
      heading: marker === null ? heading : 0,
      marker,
      level: marker === null ? 0 : level
    }),
    gap,
    first: line,
    last: line,
    lines: 1,
    measure,
    textLeft
  }
}

/** Adds letters to a block; a word broken between them is mended. */
export function append(block: LineBlock, pieces: readonly TextRun[], words: ReadonlySet<string>): void {
  const held = block.runs.at(-1)
  const [first, ...rest] = pieces
  if (!held || !first) return
  const { cut, space } = joint(held.text, first.text, words)
  if (cut > 0) held.text = held.text.slice(0, -cut)
  block.runs.push(space ? { ...first, text: ` ${first.text}` } : first, ...rest)
}

function extend(paragraph: Paragraph, line: Line, words: ReadonlySet<string>): void {
  append(paragraph.block, piecesOf(line), words)
  paragraph.last = line
  paragraph.lines++
}

/** Whether `line` goes on with the paragraph above it, as far as letters and places can tell. */
export function goesOn(paragraph: Paragraph, line: Line, measure: Measure, full: number): boolean {
  const { last, first } = paragraph
  const mark = markOf(line)
  const tag = line.runs[0]?.tag ?? null
  const before = last.runs.at(-1)?.tag ?? null
  const tagged = tag !== null && before !== null && tag.role !== 'other' && before.role !== 'other'
  if (tagged && tag.block !== before.block) return false
  if (mark.marker !== null && !goesOnWithDash(paragraph, line)) return false
  if (isBroken(last.text, line.text) && /^\p{Ll}/u.test(line.text) && Math.abs(last.size - line.size) < 1)
    return true
  if (mark.starts && mark.marker === null && !(tagged && tag.block === before.block)) {
    // "… den 4." / "9. december": a number that only happens to stand first.
    if (
      !/^\d{1,2}\.\s(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)/i.test(
        line.text
      )
    )
      return false
  }
  if (Math.abs(last.size - line.size) > Math.max(0.6, last.size * 0.07)) return false
  if (
    isBold(last) !== isBold(line) &&
    (paragraph.lines > 1 ? isBold(first) === isBold(last) : isBold(last)) &&
    !/[,-]$/.test(last.text)
  ) {
    // A bold line and a plain one: a label and its text, unless the bold began within the line.
    if (isBold(last) || last.runs.at(-1)?.face.bold !== true) if (!sentenceRunsOn(last, line)) return false
  }
  const em = line.size
  const indent = line.x0 - (paragraph.lines > 1 ? last.x0 : paragraph.textLeft)
  if (Math.abs(indent) > em * 0.5 && !(paragraph.lines === 1 && near(line.x0, [first.x0, measure.left], em)))
    return false
  if (paragraph.lines === 1 && line.x0 > paragraph.textLeft + em * 0.5) return false
  const room = measure.right - last.x1
  const width = measure.right - measure.left
  if (/^\S+@\S+$|^(?:tlf|tel|mail|e-mail|mobil|www)(?!\p{L})/iu.test(line.text)) return false
  const free = fits(last, line, measure)
  const ended = /[.:;!?]$/.test(last.text)
  const runsOn = sentenceRunsOn(last, line)
  if (LABELLED.test(line.text) && LABELLED.test(first.text)) return false
  if (isEntry(first) && isEntry(line) && !/[,(–-]$/.test(last.text)) return false
  // Beside its siblings' marks, a line that stands where their text begins is the rest of an entry.
  const marked = paragraph.block.marker !== null || NUMBER.test(first.text)
  if (marked && line.x0 > first.x0 + em * 0.5) return !free || (!ended && room < width * 0.15)
  // Widths of words are only about right: what nearly fills the line, and reads on, does go on.
  const little = room < width * 0.3 || room < leadWidth(line) * 1.3 + em * 0.5
  if (free) return !ended && little && runsOn && !/^at\s/.test(line.text)
  // A tagged paragraph is one, but a cell or a block of lines may hold many.
  if (tagged && tag.cell === null && paragraph.lines + full > 1.3) return true
  if (full >= 0.5 || runsOn) return true
  // In a list most lines are short: what a full one spills over is short too, and no entry of its own.
  return line.x1 - line.x0 < width * 0.35 && !/[,:]/.test(line.text) && /,/.test(last.text)
}

/** "Fra Skovby Kommune: Anne Lund": lines that each name a group, one below the other. */
const LABELLED =
  /^(?:Fra|For) \p{Lu}?[^:.!?]{2,60}:\s\S|^\p{Lu}[\p{L}/-]{2,30}(?: \p{L}[\p{L}/-]{0,30}){0,2}:\s\S/u

/** "… i gang" / "– og mange flere": a dash between words that happens to stand first, not a bullet. */
export function goesOnWithDash(paragraph: Paragraph, line: Line): boolean {
  if (!/^[–—-]\s+\p{Ll}/u.test(line.text) || /^[–—-]\s/.test(paragraph.first.text)) return false
  return paragraph.last.x1 > paragraph.textLeft && !/[.:;!?]$/.test(paragraph.last.text)
}

const near = (value: number, places: readonly number[], em: number): boolean =>
  places.some((place) => Math.abs(value - place) < em * 0.5)

/** "Anne Lund, direktør": a line of a list of people. */
export const isEntry = (line: Line): boolean =>
  /^\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){1,4},(?: ?\S|$)/u.test(line.text)

const SHORT_FORM =
  /(?:^|[\s(])(?:mhp|ift|bl\.a|f\.eks|fx|ca|kr|mio|mia|nr|pkt|hhv|evt|jf|inkl|ekskl|dvs|vedr|pr|tlf|stk|kap|afs|ang|forv|m\.fl|m\.m|o\.l|d|kl|st|sml|resp|min|maks|adm|vs)\.$/i

/** The words themselves say that the sentence is not over. */
export function sentenceRunsOn(above: Line, below: Line): boolean {
  if (/^[\p{Ll}(–]/u.test(below.text) && !/[.:;!?]$/.test(above.text)) return true
  if (/^[\p{Ll}\d]/u.test(below.text) && SHORT_FORM.test(above.text)) return true
  return /[,–(]$/.test(above.text) || UNFINISHED.test(above.text)
}
