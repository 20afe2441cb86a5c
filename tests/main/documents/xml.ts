/**
 * A strict reader of XML for tests: refuses what is not well formed (tags that do not match, bare ampersands,
 * characters outside XML 1.0, attributes without quotes or given twice). Knows no DTD and no CDATA; ours has none.
 */
export interface XmlNode {
  name: string
  attributes: Record<string, string>
  children: (XmlNode | string)[]
}

const ALLOWED = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const NAME = /^[A-Za-z_][\w.:-]*/

export function parseXml(source: string, voidElements: ReadonlySet<string> = new Set()): XmlNode {
  if (!ALLOWED.test(source)) throw new Error('a character that XML does not allow')
  const root: XmlNode = { name: '', attributes: {}, children: [] }
  const open: XmlNode[] = [root]
  let at = 0
  while (at < source.length) {
    const top = open.at(-1) as XmlNode
    if (source.startsWith('<?', at) || source.startsWith('<!', at)) {
      at = after(source, '>', at)
    } else if (source.startsWith('</', at)) {
      const end = after(source, '>', at)
      const name = source.slice(at + 2, end - 1).trim()
      if (name !== top.name || open.length === 1) throw new Error(`</${name}> closes <${top.name}>`)
      open.pop()
      at = end
    } else if (source[at] === '<') {
      const { node, end, closed } = startTag(source, at)
      top.children.push(node)
      if (!closed && !voidElements.has(node.name)) open.push(node)
      at = end
    } else {
      const next = source.indexOf('<', at)
      const end = next === -1 ? source.length : next
      top.children.push(unescapeXml(source.slice(at, end)))
      at = end
    }
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.name}> is not closed`)
  const elements = root.children.filter((child): child is XmlNode => typeof child !== 'string')
  if (elements.length !== 1) throw new Error('not exactly one root element')
  return elements[0] as XmlNode
}

function startTag(source: string, start: number): { node: XmlNode; end: number; closed: boolean } {
  const name = NAME.exec(source.slice(start + 1, start + 200))?.[0]
  if (name === undefined) throw new Error(`no tag at ${source.slice(start, start + 30)}`)
  const attributes: Record<string, string> = {}
  let at = start + 1 + name.length
  for (;;) {
    const rest = source.slice(at)
    const end = /^\s*(\/?)>/.exec(rest)
    if (end !== null)
      return { node: { name, attributes, children: [] }, end: at + end[0].length, closed: end[1] === '/' }
    const attribute = /^\s+([A-Za-z_][\w.:-]*)=("([^"<]*)"|'([^'<]*)')/.exec(rest.slice(0, 10_000))
    if (attribute?.[1] === undefined) throw new Error(`no attribute in <${name} at ${rest.slice(0, 40)}`)
    if (attribute[1] in attributes) throw new Error(`${attribute[1]} is given twice in <${name}>`)
    attributes[attribute[1]] = unescapeXml(attribute[3] ?? attribute[4] ?? '')
    at += attribute[0].length
  }
}

function unescapeXml(text: string): string {
  return text.replace(/&([^;\s]{0,10};?)/g, (whole, reference: string) => {
    const name = reference.slice(0, -1)
    const code = /^#(\d+);$/.exec(reference)?.[1]
    if (code !== undefined) return String.fromCodePoint(Number(code))
    const known = reference.endsWith(';') ? ENTITIES[name] : undefined
    if (known === undefined) throw new Error(`not an entity: ${whole}`)
    return known
  })
}

function after(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from)
  if (found === -1) throw new Error(`no ${mark} after ${source.slice(from, from + 20)}`)
  return found + mark.length
}

/** All elements of a name below a node, in document order. */
export function all(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...all(child, name)]
  )
}

export function first(node: XmlNode, name: string): XmlNode {
  const found = all(node, name)[0]
  if (found === undefined) throw new Error(`no <${name}> in <${node.name}>`)
  return found
}

export function textOf(node: XmlNode): string {
  return node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}
