import { Parser } from 'htmlparser2'
import { refusal } from './refusals'
import { MAX_TEXT_LINES } from './text'

/** An element of XML or HTML; text stands between elements as strings. */
export interface Element {
  name: string
  attributes: Readonly<Record<string, string>>
  children: Node[]
}

export type Node = Element | string

/** Deeper than any document that people made; what walks the tree may recurse (levels). */
const MAX_DEPTH = 400

/** More than a book of a thousand pages has; each costs some hundred bytes. */
const MAX_NODES = 1_500_000

/** Tags left open in a row, beyond which the parser itself would take minutes (levels). */
const MAX_UNCLOSED = 5000

/** Paragraphs, breaks and rows, of which each could be a line; some are empty. */
const MAX_LINE_TAGS = 2 * MAX_TEXT_LINES
const LINE_TAG = /^(?:w:p|p|br|li|tr)$/

const SCHEMAS: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'urn:schemas-microsoft-com:vml': 'v',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.openxmlformats.org/package/2006/relationships': ''
}

/**
 * XML as a tree, its prefixes those of this file whatever the document calls them. Own entities are not expanded.
 * @throws IntakeError for a document type, unclosed elements, and depth or size beyond any document
 */
export function parseXml(xml: string): Element {
  const prefixes = new Map<string, string>()
  const renamed = new Map<string, string>()
  const canonical = (name: string): string => {
    const known = renamed.get(name)
    if (known !== undefined) return known
    const colon = name.indexOf(':')
    const prefix = colon < 0 ? '' : name.slice(0, colon)
    const mapped = prefixes.get(prefix)
    const made = mapped === undefined ? name : `${mapped}${mapped && ':'}${name.slice(colon + 1)}`
    renamed.set(name, made)
    return made
  }
  const root: Element = { name: '', attributes: {}, children: [] }
  const open: Element[] = [root]
  let nodes = 0
  let lines = 0
  let ended = false
  let torn = false
  const parser = new Parser(
    {
      onprocessinginstruction: (name) => {
        if (/^!doctype/i.test(name)) throw refusal('intake-damaged')
      },
      onopentag: (name, attributes) => {
        if (++nodes > MAX_NODES || open.length > MAX_DEPTH) throw refusal('intake-swells')
        const own: Record<string, string> = {}
        for (const [key, value] of Object.entries(attributes)) {
          if (key !== 'xmlns' && !key.startsWith('xmlns:')) continue
          const short = SCHEMAS[value]
          if (short === undefined) continue
          prefixes.set(key.slice(6), short)
          renamed.clear()
        }
        for (const [key, value] of Object.entries(attributes))
          own[key.includes(':') ? canonical(key) : key] = value
        const element = { name: canonical(name), attributes: own, children: [] }
        if (LINE_TAG.test(element.name) && ++lines > MAX_LINE_TAGS) throw refusal('intake-too-long')
        open.at(-1)?.children.push(element)
        open.push(element)
      },
      ontext: (text) => {
        const parent = open.at(-1)
        if (parent && parent !== root) parent.children.push(text)
      },
      onclosetag: () => {
        // What the parser has to close at the end was never closed: the rest of the part is missing.
        if (ended) torn = true
        open.pop()
      }
    },
    { xmlMode: true }
  )
  parser.write(xml)
  ended = true
  parser.end()
  const first = root.children.find((child): child is Element => typeof child !== 'string')
  if (!first || torn) throw refusal('intake-damaged')
  return first
}

/** HTML as a tree. What is nested deeper than people nest is kept, one level up. */
export function parseHtml(html: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] }
  const open: Element[] = [root]
  /** elements that were kept flat, by how many of each are open below the deepest level */
  let below = 0
  let nodes = 0
  let lines = 0
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (++nodes > MAX_NODES || below > MAX_UNCLOSED) throw refusal('intake-swells')
      if (LINE_TAG.test(name) && ++lines > MAX_LINE_TAGS) throw refusal('intake-too-long')
      const element = { name, attributes, children: [] }
      open.at(-1)?.children.push(element)
      if (open.length > MAX_DEPTH) below++
      else open.push(element)
    },
    ontext: (text) => {
      open.at(-1)?.children.push(text)
    },
    onclosetag: () => {
      if (below > 0) below--
      else open.pop()
    }
  })
  parser.end(html)
  return root
}

/** Children that are elements. */
export const elementsOf = (element: Element): Element[] =>
  element.children.filter((child): child is Element => typeof child !== 'string')

/** The first child of that name. */
export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((child): child is Element => typeof child !== 'string' && child.name === name)

/** The `w:val` of the first child of that name; '' where it has none, undefined where there is no child. */
export function valOf(element: Element | undefined, name: string): string | undefined {
  const child = childOf(element, name)
  return child && (child.attributes['w:val'] ?? '')
}

/** All text inside, in order. */
export function textOf(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}

/** The first element of that name anywhere inside. */
export function findElement(element: Element, name: string): Element | undefined {
  for (const child of elementsOf(element)) {
    if (child.name === name) return child
    const found = findElement(child, name)
    if (found) return found
  }
  return undefined
}
