import { childOf, type Element, elementsOf, textOf, valOf } from '../tree'
import { type ParagraphStyle, type RunFormat, runFormat, type Styles } from './styles'

/** A piece of a paragraph as it is shown. */
export interface Piece {
  text: string
  bold: boolean
  italic: boolean
  underlined: boolean
  href: string | null
}

/** What a paragraph holds: its text, and what hangs on it and stands on lines of its own. */
export interface Inline {
  pieces: Piece[]
  /** contents of text boxes */
  boxes: Element[]
  /** ids of footnotes and endnotes that it refers to */
  notes: { kind: 'footnote' | 'endnote'; id: string }[]
  /** a page or section ended inside it */
  breaks: boolean
}

interface Field {
  code: string
  /** the instruction is over, the result is shown now */
  shown: boolean
}

/** Fields whose results are no text of the document: the table of contents repeats the headings. */
const DROPPED_FIELD = /^\s*(?:TOC|INDEX|XE|TC|MACROBUTTON)\b/i
const PAGE_FIELD = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/i

const WRAPPERS = new Set([
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'w:dir',
  'w:bdo',
  'w:sdtContent',
  'm:oMath',
  'm:oMathPara',
  'm:r',
  'w:ruby',
  'w:rubyBase'
])

/** Signs of the symbol fonts that stand in running text. */
const SYMBOLS: Readonly<Record<string, string>> = {
  f0fc: '✓',
  f0fe: '☒',
  f0a8: '☐',
  f06f: '☐',
  f0e0: '→',
  f0de: '⇒',
  f0b7: '•',
  f0a7: '▪',
  f02d: '–'
}

/** Reads the runs of paragraphs; the state of fields goes on from one paragraph to the next. */
export class InlineReader {
  private readonly fields: Field[] = []
  private inline: Inline = { pieces: [], boxes: [], notes: [], breaks: false }
  private style: RunFormat = {}

  /**
   * @param links targets of relationships by id
   * @param pages keeps page numbers, which heads and feet do not
   */
  constructor(
    private readonly styles: Styles,
    private readonly links: ReadonlyMap<string, string>,
    private readonly pages: boolean
  ) {}

  read(paragraph: Element, style: ParagraphStyle): Inline {
    this.inline = { pieces: [], boxes: [], notes: [], breaks: false }
    this.style = style.run
    this.walk(paragraph, null)
    return this.inline
  }

  private walk(element: Element, href: string | null): void {
    for (const child of elementsOf(element)) {
      if (child.name === 'w:r') this.run(child, href)
      else if (child.name === 'w:hyperlink') this.walk(child, this.target(child) ?? href)
      else if (child.name === 'w:fldSimple') this.simpleField(child, href)
      else if (child.name === 'w:sdt') this.control(child, href)
      else if (child.name === 'mc:AlternateContent') this.walk(chosen(child), href)
      else if (child.name === 'm:t') this.add(textOf(child), {}, href)
      else if (WRAPPERS.has(child.name)) this.walk(child, href)
    }
  }

  private target(link: Element): string | null {
    const id = link.attributes['r:id']
    return id === undefined ? null : (this.links.get(id) ?? null)
  }

  private simpleField(field: Element, href: string | null): void {
    const code = field.attributes['w:instr'] ?? ''
    if (DROPPED_FIELD.test(code) || (!this.pages && PAGE_FIELD.test(code))) return
    this.walk(field, hrefOfField(code) ?? href)
  }

  /** A content control; the grey text that asks for something is not part of the document. */
  private control(element: Element, href: string | null): void {
    if (childOf(childOf(element, 'w:sdtPr'), 'w:showingPlcHdr')) return
    const content = childOf(element, 'w:sdtContent')
    if (content) this.walk(content, href)
  }

  private run(run: Element, href: string | null): void {
    const properties = childOf(run, 'w:rPr')
    if (properties && childOf(properties, 'w:del')) return
    const format = this.formatOf(properties)
    if (format.hidden) return
    for (const child of elementsOf(run)) {
      switch (child.name) {
        case 'w:t':
          this.add(textOf(child), format, href)
          break
        case 'w:tab':
        case 'w:ptab':
          this.add('\t', format, href)
          break
        case 'w:br':
          if (child.attributes['w:type'] === 'page') this.inline.breaks = true
          else this.add('\n', format, href)
          break
        case 'w:cr':
          this.add('\n', format, href)
          break
        case 'w:noBreakHyphen':
          this.add('-', format, href)
          break
        case 'w:sym':
          this.add(symbolOf(child), format, href)
          break
        case 'w:fldChar':
          this.fieldMark(child.attributes['w:fldCharType'])
          break
        case 'w:instrText': {
          const field = this.fields.at(-1)
          if (field && !field.shown) field.code += textOf(child)
          break
        }
        case 'w:footnoteReference':
        case 'w:endnoteReference':
          this.note(child)
          break
        case 'mc:AlternateContent':
          this.drawing(chosen(child))
          break
        case 'w:drawing':
        case 'w:pict':
        case 'w:object':
          this.drawing(child)
          break
        case 'w:ruby':
          this.walk(child, href)
          break
        default:
      }
    }
  }

  /** Toggles of the paragraph's and the character's style cancel each other out; what the run says itself counts. */
  private formatOf(properties: Element | undefined): RunFormat {
    const character = this.styles.character(valOf(properties, 'w:rStyle'))
    const own = runFormat(properties)
    const toggle = (name: 'bold' | 'italic'): boolean =>
      own[name] ?? Boolean(this.style[name]) !== Boolean(character[name])
    return {
      bold: toggle('bold'),
      italic: toggle('italic'),
      underlined: own.underlined ?? character.underlined ?? this.style.underlined ?? false,
      hidden: own.hidden ?? character.hidden ?? this.style.hidden ?? false
    }
  }

  private fieldMark(kind: string | undefined): void {
    if (kind === 'begin') this.fields.push({ code: '', shown: false })
    else if (kind === 'end') this.fields.pop()
    else {
      const field = this.fields.at(-1)
      if (field) field.shown = true
    }
  }

  private note(reference: Element): void {
    const id = reference.attributes['w:id']
    if (id === undefined) return
    this.inline.notes.push({ kind: reference.name === 'w:footnoteReference' ? 'footnote' : 'endnote', id })
  }

  /** Text boxes of either kind, however deep in a group of drawings. */
  private drawing(element: Element): void {
    for (const child of elementsOf(element)) {
      if (child.name === 'w:txbxContent') this.inline.boxes.push(child)
      else if (child.name === 'mc:AlternateContent') this.drawing(chosen(child))
      else this.drawing(child)
    }
  }

  private add(text: string, format: RunFormat, link: string | null): void {
    let href = link
    for (const field of this.fields) {
      if (!field.shown || DROPPED_FIELD.test(field.code)) return
      if (!this.pages && PAGE_FIELD.test(field.code)) return
      href ??= hrefOfField(field.code)
    }
    if (text === '') return
    this.inline.pieces.push({
      text,
      bold: format.bold ?? false,
      italic: format.italic ?? false,
      underlined: (format.underlined ?? false) && href === null,
      href
    })
  }
}

const hrefOfField = (code: string): string | null =>
  /^\s*HYPERLINK\s+"((?:https?|mailto):[^"]+)"/i.exec(code)?.[1] ?? null

/** Of two ways to draw the same, the newer one, which holds text boxes as text; else the older. */
export function chosen(alternates: Element): Element {
  const choice = childOf(alternates, 'mc:Choice')
  const fallback = childOf(alternates, 'mc:Fallback')
  return (choice && elementsOf(choice).length > 0 ? choice : fallback) ?? alternates
}

function symbolOf(element: Element): string {
  const code = (element.attributes['w:char'] ?? '').toLowerCase()
  const known = SYMBOLS[code]
  if (known !== undefined) return known
  const point = Number.parseInt(code, 16)
  // Letters of symbol fonts live in a private area; what they look like cannot be told.
  return Number.isNaN(point) || (point >= 0xe000 && point <= 0xf8ff) || point > 0x10ffff || point < 32
    ? ''
    : String.fromCodePoint(point)
}
