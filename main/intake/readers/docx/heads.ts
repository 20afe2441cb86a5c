import { childOf, type Element, elementsOf } from '../tree'

/** Feet hold addresses and page numbers; only these lines say something of the meeting. */
const TELLING_FOOT = /^(?:sags?|journal|dok(?:ument)?|j)\.?-?\s?(?:nr|nummer|id|dato)?\.?\s?:?\s.*\d/i
const PAGE_LINE = /^(?:side|page|s\.)?[\s\d|/–-]*(?:af|of)?[\s\d|/–-]*$/i

/** Relationship ids of the head and foot of the first page, from the first section of the document. */
export function firstHeads(body: Element): { head: string | null; foot: string | null } {
  const section = firstSection(body)
  const find = (name: string): string | null => {
    const parts = section ? elementsOf(section).filter((child) => child.name === name) : []
    const kind = section && childOf(section, 'w:titlePg') ? 'first' : 'default'
    const part =
      parts.find((one) => (one.attributes['w:type'] ?? 'default') === kind) ??
      (kind === 'first' ? undefined : parts.find((one) => one.attributes['w:type'] !== 'even'))
    return part?.attributes['r:id'] ?? null
  }
  return { head: find('w:headerReference'), foot: find('w:footerReference') }
}

function firstSection(body: Element): Element | undefined {
  for (const child of elementsOf(body)) {
    if (child.name === 'w:sectPr') return child
    const inside = childOf(childOf(child, 'w:pPr'), 'w:sectPr')
    if (inside) return inside
  }
  return undefined
}

const normal = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/**
 * The lines of a head that are worth standing in front of the document: without page numbers, and without what the
 * document says itself at its beginning.
 */
export function tellingHead(lines: readonly string[], opening: readonly string[]): string[] {
  const said = new Set(opening.map(normal))
  return lines.filter((line) => !PAGE_LINE.test(line.trim()) && !said.has(normal(line)))
}

/** The lines of a foot that say which case or document this is. */
export const tellingFoot = (lines: readonly string[]): string[] =>
  lines.filter((line) => TELLING_FOOT.test(line.trim()))
