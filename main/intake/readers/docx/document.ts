import { childOf, type Element, elementsOf, valOf } from '../tree'
import { chosen, type Inline, InlineReader, type Piece } from './inline'
import type { NumberingCounter } from './numbering'
import { outlineHeading, type ParagraphStyle, runFormat, type Styles } from './styles'
import { escapeXml, pieceXml } from './word-xml'

export interface DocumentParts {
  styles: Styles
  numbering: NumberingCounter
  /** targets of relationships by id */
  links: ReadonlyMap<string, string>
  /** notes by kind and id ("footnote 2") */
  notes: ReadonlyMap<string, Element>
}

const WRAPPERS = new Set(['w:ins', 'w:moveTo', 'w:customXml', 'w:smartTag', 'w:sdtContent'])

/** A heading longer than this is a paragraph somebody gave the wrong style (characters). */
const MAX_HEADING = 250

/** Deeper tables in tables show nothing that can be told apart. */
const MAX_NESTING = 20

/**
 * A body of Word as plain WordprocessingML that says outright what Word works out: the text that is shown, without
 * deletions, hidden text and placeholders; bold and italic at each run; headings and lists as styles named for what
 * they are; the number of every item as text.
 */
export class DocumentReader {
  private readonly inline: InlineReader
  private readonly notesSeen: string[] = []
  /** text of paragraphs whose end was deleted: it goes on in the next one */
  private held: Piece[] = []

  constructor(
    private readonly parts: DocumentParts,
    pages = true
  ) {
    this.inline = new InlineReader(parts.styles, parts.links, pages)
  }

  /** @param body what holds paragraphs and tables: a body, a head or foot, a cell, a text box, a note */
  read(body: Element, depth = 0, inTable = false): string {
    return elementsOf(body)
      .map((child) => this.block(child, depth, inTable))
      .join('')
  }

  private block(element: Element, depth: number, inTable: boolean): string {
    if (element.name === 'w:p') return this.paragraph(element, depth, inTable)
    if (element.name === 'w:tbl') return depth < MAX_NESTING ? this.table(element, depth) : ''
    if (element.name === 'w:sdt') return this.control(element, depth, inTable)
    if (element.name === 'mc:AlternateContent') return this.read(chosen(element), depth, inTable)
    return WRAPPERS.has(element.name) ? this.read(element, depth, inTable) : ''
  }

  private control(element: Element, depth: number, inTable: boolean): string {
    const properties = childOf(element, 'w:sdtPr')
    const gallery = valOf(childOf(properties, 'w:docPartObj'), 'w:docPartGallery')
    // The table of contents repeats the headings of the document.
    if (gallery !== undefined && /table of contents/i.test(gallery)) return ''
    if (childOf(properties, 'w:showingPlcHdr')) return ''
    const content = childOf(element, 'w:sdtContent')
    return content ? this.read(content, depth, inTable) : ''
  }

  private paragraph(element: Element, depth: number, inTable: boolean): string {
    const properties = childOf(element, 'w:pPr')
    const styleId = valOf(properties, 'w:pStyle')
    const style = this.parts.styles.paragraph(styleId)
    const inline = this.inline.read(element, style)
    const mark = childOf(properties, 'w:rPr')
    if (style.isContents) return ''
    const pieces = [...this.held, ...inline.pieces]
    this.held = []
    if (mark && (childOf(mark, 'w:del') || childOf(mark, 'w:moveFrom'))) {
      this.held = pieces
      return this.behind(inline, depth)
    }
    const text = pieces.map((piece) => piece.text).join('')
    const isBlank = text.trim() === ''
    if (isBlank && runFormat(mark).hidden) return this.behind(inline, depth)
    const label = this.label(properties, styleId, style, isBlank && !inTable)
    const outline = valOf(properties, 'w:outlineLvl')
    const heading =
      isBlank || text.length > MAX_HEADING ? 0 : style.heading || (outline ? outlineHeading(outline) : 0)
    // A new page is shown as room: heads and feet are no part of the body, so nothing repeats around it.
    const before =
      inline.breaks || childOf(properties, 'w:pageBreakBefore') || childOf(properties, 'w:sectPr')
        ? EMPTY
        : ''
    if (heading > 0) {
      const number = label && label.marker !== '-' && label.marker !== null ? `${label.marker} ` : ''
      return before + paragraphXml(`h${heading}`, number, pieces) + this.behind(inline, depth)
    }
    if (label && label.marker !== null && !(isBlank && label.marker === '-')) {
      const level = Math.min(label.level, 8)
      return before + paragraphXml(`item${level}`, '', pieces, label.marker) + this.behind(inline, depth)
    }
    return before + (isBlank ? EMPTY : paragraphXml('text', '', pieces)) + this.behind(inline, depth)
  }

  /** Counts the paragraph where it is numbered; an empty one outside of tables is only an empty line. */
  private label(
    properties: Element | undefined,
    styleId: string | undefined,
    style: ParagraphStyle,
    isUnseen: boolean
  ): { marker: string | null; level: number } | null {
    const own = childOf(properties, 'w:numPr')
    const numId = valOf(own, 'w:numId') ?? style.numId
    if (numId === '0') return null
    if (numId === null) return style.bullet === null ? null : { marker: '-', level: style.bullet }
    const { numbering } = this.parts
    const said = valOf(own, 'w:ilvl')
    const level =
      said === undefined
        ? ((styleId === undefined ? null : numbering.levelOfStyle(numId, styleId)) ?? style.level ?? 0)
        : Number(said) || 0
    const label = numbering.next(numId, level)
    return isUnseen ? null : label
  }

  /** What hangs on a paragraph: text boxes and notes, on lines of their own below it. */
  private behind(inline: Inline, depth: number): string {
    if (depth >= MAX_NESTING) return ''
    const boxes = inline.boxes.map((box) => this.read(box, depth + 1)).join('')
    const notes = inline.notes.map(({ kind, id }) => {
      const key = `${kind} ${id}`
      const note = this.parts.notes.get(key)
      if (!note || this.notesSeen.includes(key)) return ''
      this.notesSeen.push(key)
      return this.read(note, depth + 1)
    })
    return boxes + notes.join('')
  }

  private table(table: Element, depth: number): string {
    const rows = rowsOf(table).map((row) => {
      const properties = childOf(row, 'w:trPr')
      if (childOf(properties, 'w:del')) return ''
      const cells = cellsOf(row).map((cell) => this.cell(cell, depth))
      if (cells.length === 0) return ''
      const head = childOf(properties, 'w:tblHeader') ? '<w:trPr><w:tblHeader/></w:trPr>' : ''
      return `<w:tr>${head}${cells.join('')}</w:tr>`
    })
    return rows.every((row) => row === '') ? '' : `<w:tbl>${rows.join('')}</w:tbl>`
  }

  private cell(cell: Element, depth: number): string {
    const properties = childOf(cell, 'w:tcPr')
    const wide = Math.min(Number(valOf(properties, 'w:gridSpan') ?? '1') || 1, 60)
    const merge = valOf(properties, 'w:vMerge')
    const span = wide > 1 ? `<w:gridSpan w:val="${wide}"/>` : ''
    const down =
      merge === undefined ? '' : `<w:vMerge w:val="${escapeXml(merge === '' ? 'continue' : merge)}"/>`
    return `<w:tc><w:tcPr>${span}${down}</w:tcPr>${this.read(cell, depth + 1, true) || EMPTY}</w:tc>`
  }
}

/** Rows and cells may stand in content controls and marks of insertion. */
function rowsOf(element: Element): Element[] {
  return elementsOf(element).flatMap((child) => within(child, 'w:tr', rowsOf))
}

function cellsOf(element: Element): Element[] {
  return elementsOf(element).flatMap((child) => within(child, 'w:tc', cellsOf))
}

function within(child: Element, name: string, inside: (element: Element) => Element[]): Element[] {
  if (child.name === name) return [child]
  if (child.name === 'w:sdt') {
    const content = childOf(child, 'w:sdtContent')
    return content ? inside(content) : []
  }
  return WRAPPERS.has(child.name) ? inside(child) : []
}

const EMPTY = '<w:p/>'

function paragraphXml(
  style: string,
  lead: string,
  pieces: readonly Piece[],
  marker: string | null = null
): string {
  const number =
    marker === null
      ? ''
      : `<w:r><w:rPr><w:rStyle w:val="marker"/></w:rPr><w:t xml:space="preserve">${escapeXml(marker)}</w:t></w:r>`
  const first = lead === '' ? '' : `<w:r><w:t xml:space="preserve">${escapeXml(lead)}</w:t></w:r>`
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${number}${first}${pieces.map(pieceXml).join('')}</w:p>`
}
