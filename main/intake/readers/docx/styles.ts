import { childOf, type Element, elementsOf, valOf } from '../tree'

/** What a run's properties say; undefined leaves it to the style. */
export interface RunFormat {
  bold?: boolean
  italic?: boolean
  underlined?: boolean
  hidden?: boolean
}

/** What a paragraph style means for the text, its ancestors taken into account. */
export interface ParagraphStyle {
  /** 1–6; 0 for no heading */
  heading: number
  /** an entry of a table of contents */
  isContents: boolean
  /** level of a list style without numbering of its own; null for others */
  bullet: number | null
  numId: string | null
  level: number | null
  run: RunFormat
}

interface Style {
  id: string
  name: string
  basedOn: string | null
  element: Element
}

/** Word keeps built-in names in English whatever its language; other programs and old templates translate them. */
const HEADING = /^(?:heading|overskrift|rubrik|überschrift)\s?([1-9])$/i
const TITLE = /^(?:title|titel|dokumenttitel)$/i
const SUBTITLE = /^(?:subtitle|undertitel)$/i
const CONTENTS = /^(?:toc|indholdsfortegnelse|indhold)\s?[1-9]$/i
const BULLETS =
  /^(?:list bullet|punktopstilling|opstilling\s?[-–]\s?punkttegn|opstilling med punkttegn)\s?([2-5])?$/i

/** A chain of styles longer than this goes in a circle. */
const MAX_CHAIN = 20

const isOn = (value: string | undefined): boolean | undefined =>
  value === undefined ? undefined : !/^(?:0|false|none|off)$/.test(value)

/** Bold, italic, underlined and hidden, as `w:rPr` says it. */
export function runFormat(properties: Element | undefined): RunFormat {
  if (!properties) return {}
  const underlined = isOn(valOf(properties, 'w:u'))
  return defined({
    bold: isOn(valOf(properties, 'w:b')),
    italic: isOn(valOf(properties, 'w:i')),
    underlined,
    hidden: isOn(valOf(properties, 'w:vanish')) || isOn(valOf(properties, 'w:webHidden'))
  })
}

function defined(format: { [K in keyof RunFormat]: RunFormat[K] | undefined }): RunFormat {
  return Object.fromEntries(Object.entries(format).filter(([, value]) => value !== undefined))
}

/** The styles of a Word document (`word/styles.xml`). */
export class Styles {
  private readonly styles = new Map<string, Style>()
  private readonly paragraphs = new Map<string, ParagraphStyle>()
  private readonly characters = new Map<string, RunFormat>()
  private readonly defaults: RunFormat
  private readonly normal: string | null

  constructor(root: Element | null) {
    let normal: string | null = null
    for (const element of root ? elementsOf(root) : []) {
      const id = element.attributes['w:styleId']
      if (element.name !== 'w:style' || id === undefined) continue
      const type = element.attributes['w:type'] ?? 'paragraph'
      const key = `${type} ${id}`
      if (this.styles.has(key)) continue
      const basedOn = valOf(element, 'w:basedOn')
      this.styles.set(key, {
        id,
        name: valOf(element, 'w:name') ?? id,
        basedOn: basedOn ? `${type} ${basedOn}` : null,
        element
      })
      if (type === 'paragraph' && isOn(element.attributes['w:default'])) normal = id
    }
    this.normal = normal
    const docDefaults = root ? childOf(root, 'w:docDefaults') : undefined
    this.defaults = runFormat(childOf(childOf(docDefaults, 'w:rPrDefault'), 'w:rPr'))
  }

  /** @param id style of the paragraph; undefined is the document's ordinary one */
  paragraph(id: string | undefined): ParagraphStyle {
    const key = id ?? this.normal ?? ''
    const known = this.paragraphs.get(key)
    if (known) return known
    const chain = this.chain(`paragraph ${key}`)
    const style: ParagraphStyle = {
      heading: headingOf(chain, key),
      isContents: chain.some((one) => CONTENTS.test(one.name) || CONTENTS.test(one.id)),
      bullet: bulletOf(chain, key),
      numId: null,
      level: null,
      run: { ...this.defaults }
    }
    for (const { element } of [...chain].reverse()) {
      Object.assign(style.run, runFormat(childOf(element, 'w:rPr')))
      const numbering = childOf(childOf(element, 'w:pPr'), 'w:numPr')
      const numId = valOf(numbering, 'w:numId')
      const level = valOf(numbering, 'w:ilvl')
      if (numId !== undefined) style.numId = numId
      if (level !== undefined) style.level = Number(level) || 0
    }
    this.paragraphs.set(key, style)
    return style
  }

  /** What a character style says. */
  character(id: string | undefined): RunFormat {
    if (id === undefined) return {}
    const known = this.characters.get(id)
    if (known) return known
    const format: RunFormat = {}
    for (const { element } of this.chain(`character ${id}`).reverse()) {
      Object.assign(format, runFormat(childOf(element, 'w:rPr')))
    }
    this.characters.set(id, format)
    return format
  }

  /** The numbering that a list style names. */
  listStyle(id: string): string | undefined {
    const style = this.styles.get(`numbering ${id}`)
    return valOf(childOf(childOf(style?.element, 'w:pPr'), 'w:numPr'), 'w:numId')
  }

  /** The style, what it is based on, and so on. */
  private chain(key: string): Style[] {
    const chain: Style[] = []
    let next: string | null = key
    while (next !== null && chain.length < MAX_CHAIN) {
      const style: Style | undefined = this.styles.get(next)
      if (!style) break
      chain.push(style)
      next = style.basedOn
    }
    return chain
  }
}

function headingOf(chain: readonly Style[], id: string): number {
  // A style that is named but not defined still says what it was.
  for (const { name, id: own } of chain.length > 0 ? chain : [{ name: id, id }]) {
    if (TITLE.test(name) || TITLE.test(own)) return 1
    if (SUBTITLE.test(name) || SUBTITLE.test(own)) return 2
    const level = HEADING.exec(name)?.[1] ?? HEADING.exec(own)?.[1]
    if (level !== undefined) return Math.min(Number(level), 6)
  }
  for (const { element } of chain) {
    const level = valOf(childOf(element, 'w:pPr'), 'w:outlineLvl')
    if (level !== undefined) return outlineHeading(level)
  }
  return 0
}

/** The heading that an outline level (from 0) stands for; 9 is body text. */
export const outlineHeading = (level: string): number =>
  /^[0-8]$/.test(level) ? Math.min(Number(level) + 1, 6) : 0

function bulletOf(chain: readonly Style[], id: string): number | null {
  for (const { name, id: own } of chain.length > 0 ? chain : [{ name: id, id }]) {
    const found = BULLETS.exec(name) ?? BULLETS.exec(own.replace(/-/g, ' '))
    if (found) return Number(found[1] ?? 1) - 1
  }
  return null
}
