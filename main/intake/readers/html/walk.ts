import { htmlNumber } from '../number-format'
import { type Element, elementsOf, textOf } from '../tree'
import { type Block, plainRun, textLine } from './blocks'
import { type Run, tidy } from './inline'
import { isBlock, isDropped, isWordMarker, markerOf, marksOf, styleOf, wordListLevel } from './style'
import { type Cell, readTable } from './tables'

interface Marks {
  bold: boolean
  italic: boolean
  underlined: boolean
  href: string | null
  /** spaces and line ends count, as in `<pre>` and in what comes from Word files */
  exact: boolean
  /** how deep in lists */
  depth: number
}

const PLAIN: Marks = { bold: false, italic: false, underlined: false, href: null, exact: false, depth: 0 }

/** Beyond this a table is a trick rather than a table (columns or rows that one cell spans). */
const MAX_SPAN = 100

/**
 * The lines and tables of a piece of HTML, in the order that they are shown.
 * @param exact keeps spaces and tabs, and an empty paragraph as an empty line
 */
export function readBlocks(element: Element, exact = false): Block[] {
  const reader = new BlockReader(exact)
  reader.children(element, { ...PLAIN, exact })
  return reader.finish()
}

class BlockReader {
  private readonly blocks: Block[] = []
  private runs: Run[] = []
  private heading = 0
  /** the mark that the next line of an item gets */
  private marker: string | null = null
  private item: { level: number } | null = null
  private tight = false

  /**
   * @param keepsEmpty an empty paragraph is an empty line
   * @param inCell a number without text is what the cell holds
   */
  constructor(
    private readonly keepsEmpty: boolean,
    private readonly inCell = false
  ) {}

  finish(): Block[] {
    this.flush()
    return this.blocks
  }

  children(element: Element, marks: Marks): void {
    for (const child of element.children) {
      if (typeof child === 'string') this.text(child, marks)
      else if (!isDropped(child)) this.element(child, marks)
    }
  }

  private element(element: Element, around: Marks): void {
    const marks = { ...around, ...marksOf(element) }
    switch (element.name) {
      case 'br':
        this.lineBreak()
        return
      case 'table':
        this.flush()
        this.blocks.push(...readTable(this.grid(element, around)))
        return
      case 'dl':
        this.flush()
        this.blocks.push(...readTable(this.terms(element, marks)))
        return
      case 'ul':
      case 'ol':
        this.list(element, marks)
        return
      case 'li':
        // An item outside of any list.
        this.listItem(element, '-', Math.max(marks.depth - 1, 0), marks)
        return
      case 'hr':
        this.flush()
        this.blank()
        return
      case 'a':
        this.children(element, { ...marks, href: element.attributes.href?.trim() || null })
        return
      case 'sup':
      case 'sub':
      case 'span':
      case 'font':
        if (isWordMarker(element)) return
        if (/mso-tab-count/i.test(styleOf(element))) this.add('\t', marks)
        else this.children(element, marks)
        return
      case 'pre':
        this.paragraph(element, { ...marks, exact: true })
        return
      default:
        if (isBlock(element)) this.paragraph(element, marks)
        else this.children(element, marks)
    }
  }

  private paragraph(element: Element, marks: Marks): void {
    this.flush()
    const before = this.blocks.length
    const heading = /^h([1-6])$/.exec(element.name)?.[1]
    const level = wordListLevel(element)
    const outer = { heading: this.heading, item: this.item, marker: this.marker }
    if (heading !== undefined) this.heading = Number(heading)
    if (level !== null) {
      this.marker = markerOf(shownMarker(element))
      this.item = { level }
    }
    this.children(element, marks)
    this.flush()
    const used = this.blocks.length > before
    if (level !== null) {
      this.numberAlone()
      this.marker = outer.marker
    }
    this.heading = outer.heading
    this.item = outer.item
    if (!used && element.name === 'p' && (this.keepsEmpty || /[\u00a0]/.test(textOf(element)))) this.blank()
  }

  private list(element: Element, marks: Marks): void {
    this.flush()
    const ordered = element.name === 'ol'
    const type =
      /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(styleOf(element))?.[1] ?? element.attributes.type ?? ''
    let number = Number.parseInt(element.attributes.start ?? '1', 10) || 1
    const inner = { ...marks, depth: marks.depth + 1 }
    for (const child of element.children) {
      if (typeof child === 'string') {
        this.text(child, marks)
        continue
      }
      if (isDropped(child)) continue
      if (child.name !== 'li') {
        // A list that stands right inside another one.
        this.element(child, child.name === 'ul' || child.name === 'ol' ? inner : marks)
        continue
      }
      number = Number.parseInt(child.attributes.value ?? '', 10) || number
      const said = Number.parseInt(
        child.attributes['aria-level'] ?? child.attributes['data-aria-level'] ?? '',
        10
      )
      const level = (said || marks.depth + 1) - 1
      const none = /list-style(?:-type)?\s*:[^;]*none/i.test(`${styleOf(element)};${styleOf(child)}`)
      const marker = ordered ? htmlNumber(number, type) : '-'
      if (none) this.plainItem(child, inner)
      else this.listItem(child, marker, Math.min(level, 8), inner)
      number++
    }
    this.flush()
  }

  private plainItem(element: Element, marks: Marks): void {
    this.flush()
    this.children(element, { ...marks, ...marksOf(element) })
    this.flush()
  }

  private listItem(element: Element, marker: string, level: number, marks: Marks): void {
    this.flush()
    const outer = { item: this.item, marker: this.marker }
    this.marker = marker
    this.item = { level }
    this.children(element, { ...marks, ...marksOf(element) })
    this.flush()
    this.numberAlone()
    this.marker = outer.marker
    this.item = outer.item
  }

  /** In tables the numbers of rows are items without text. */
  private numberAlone(): void {
    if (!this.inCell || this.marker === null || this.marker === '-') return
    this.blocks.push(textLine([plainRun(this.marker)]))
    this.marker = null
  }

  private text(text: string, marks: Marks): void {
    if (!marks.exact) {
      this.add(text.replace(/[ \t\r\n\f]+/g, ' '), marks)
      return
    }
    text.split(/\r\n|[\r\n]/).forEach((line, at) => {
      if (at > 0) this.lineBreak()
      this.add(line, marks)
    })
  }

  private add(raw: string, marks: Marks): void {
    const plain = raw
      .replace(/[\u00ad\u200b\u200c\u2060\ufeff]/g, '')
      .replace(/\u2011/g, '-')
      .replace(/\u00a0/g, ' ')
    const last = this.runs.at(-1)
    const text = !marks.exact && (!last || /\s$/.test(last.text)) ? plain.replace(/^ +/, '') : plain
    if (text === '') return
    const { bold, italic, underlined, href } = marks
    this.runs.push({ text, bold, italic, underlined, href })
  }

  private lineBreak(): void {
    if (this.heading > 0) {
      this.add(' ', PLAIN)
      return
    }
    if (this.flush()) this.tight = true
    else this.blank()
  }

  /** Ends the line; whether there was one. */
  private flush(): boolean {
    const runs = tidy(this.runs)
    this.runs = []
    const tight = this.tight
    this.tight = false
    if (runs.length === 0) return false
    const inItem = this.item !== null && this.marker === null
    this.blocks.push(
      textLine(runs, {
        heading: this.heading,
        marker: this.marker,
        level: this.item?.level ?? 0,
        inItem,
        tight: tight || inItem
      })
    )
    this.marker = null
    return true
  }

  private blank(): void {
    this.blocks.push({ kind: 'blank' })
  }

  private cell(element: Element, marks: Marks): Cell {
    const reader = new BlockReader(false, true)
    reader.children(element, { ...PLAIN, bold: marks.bold, exact: marks.exact, ...marksOf(element) })
    return { blocks: reader.finish(), header: element.name === 'th' || element.name === 'dt' }
  }

  /** Terms and what they stand for, as rows of labels and values. */
  private terms(list: Element, marks: Marks): Cell[][] {
    const rows: Cell[][] = []
    for (const child of elementsOf(list)) {
      if (isDropped(child)) continue
      if (child.name === 'div') rows.push(...this.terms(child, marks))
      else if (child.name === 'dt') rows.push([this.cell(child, marks)])
      else {
        const last = rows.at(-1)
        const cell = this.cell(child, marks)
        if (last && last.length === 1) last.push(cell)
        else rows.push([{ blocks: [], header: false }, cell])
      }
    }
    return rows
  }

  /** The cells of a table, row by row; a cell that spans columns or rows leaves empty ones behind. */
  private grid(table: Element, marks: Marks): Cell[][] {
    const rows: Cell[][] = []
    const taken = new Map<string, true>()
    for (const row of rowsOf(table)) {
      const cells: Cell[] = []
      const y = rows.length
      for (const cell of elementsOf(row)) {
        if ((cell.name !== 'td' && cell.name !== 'th') || isDropped(cell)) continue
        while (taken.has(`${y} ${cells.length}`)) cells.push({ blocks: [], header: false })
        const wide = spanOf(cell.attributes.colspan)
        const high = spanOf(cell.attributes.rowspan)
        const x = cells.length
        for (let down = 1; down < high; down++) {
          for (let along = 0; along < wide; along++) taken.set(`${y + down} ${x + along}`, true)
        }
        cells.push(this.cell(cell, marks))
        for (let along = 1; along < wide; along++) cells.push({ blocks: [], header: false })
      }
      rows.push(cells)
    }
    return rows
  }
}

/** Rows of this table, not of those inside its cells; a caption is its first row. */
function rowsOf(table: Element): Element[] {
  return elementsOf(table).flatMap((child) => {
    if (isDropped(child)) return []
    if (child.name === 'tr') return [child]
    if (child.name === 'caption') {
      return [{ name: 'tr', attributes: {}, children: [{ ...child, name: 'td' }] }]
    }
    return /^(?:thead|tbody|tfoot)$/.test(child.name) ? rowsOf(child) : []
  })
}

const spanOf = (value: string | undefined): number =>
  Math.min(Math.max(Number.parseInt(value ?? '1', 10) || 1, 1), MAX_SPAN)

/** What Word shows in front of the paragraph, wherever it stands in it. */
function shownMarker(element: Element): string {
  for (const child of elementsOf(element)) {
    if (isWordMarker(child)) return textOf(child)
    const inside = shownMarker(child)
    if (inside !== '') return inside
  }
  return ''
}
