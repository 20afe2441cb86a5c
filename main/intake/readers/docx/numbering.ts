import { formatNumber } from '../number-format'
import { childOf, type Element, elementsOf, valOf } from '../tree'
import type { Styles } from './styles'

interface Level {
  start: number
  format: string
  /** "%1.%2", as Word keeps it */
  text: string
  /** the level whose use starts this one anew: by default the one above; 0 is never */
  restart: number | null
  /** all numbers in digits */
  legal: boolean
  style: string | null
}

interface Numbering {
  abstract: string
  starts: Map<number, number>
  levels: Map<number, Level>
}

/** What stands in front of a numbered paragraph. */
export interface Label {
  /** "-" for a bullet; null where Word shows nothing */
  marker: string | null
  level: number
}

const MAX_LEVEL = 8

/**
 * The numbers that Word shows, which are nowhere in the text: counted here in the order of the document, as Word does
 * (ECMA-376 17.9). Lists that share a definition count on; one with a start of its own begins anew.
 */
export class NumberingCounter {
  private readonly abstracts = new Map<string, { levels: Map<number, Level>; link: string | null }>()
  private readonly nums = new Map<string, Numbering>()
  private readonly counts = new Map<string, Map<number, number>>()
  private readonly resolved = new Map<string, Numbering | null>()
  private readonly begun = new Set<string>()

  constructor(
    root: Element | null,
    private readonly styles: Styles
  ) {
    for (const element of root ? elementsOf(root) : []) {
      if (element.name === 'w:abstractNum') this.readAbstract(element)
      else if (element.name === 'w:num') this.readNum(element)
    }
  }

  private readAbstract(element: Element): void {
    const levels = new Map<number, Level>()
    elementsOf(element)
      .filter((child) => child.name === 'w:lvl')
      .forEach((child, at) => {
        levels.set(Number(child.attributes['w:ilvl'] ?? at) || 0, readLevel(child))
      })
    this.abstracts.set(element.attributes['w:abstractNumId'] ?? '', {
      levels,
      link: valOf(element, 'w:numStyleLink') ?? null
    })
  }

  private readNum(element: Element): void {
    const num: Numbering = {
      abstract: valOf(element, 'w:abstractNumId') ?? '',
      starts: new Map(),
      levels: new Map()
    }
    for (const child of elementsOf(element)) {
      if (child.name !== 'w:lvlOverride') continue
      const level = Number(child.attributes['w:ilvl']) || 0
      const start = valOf(child, 'w:startOverride')
      const own = childOf(child, 'w:lvl')
      if (start !== undefined) num.starts.set(level, Number(start) || 0)
      if (own) num.levels.set(level, readLevel(own))
    }
    this.nums.set(element.attributes['w:numId'] ?? '', num)
  }

  /** The level of a list that belongs to a paragraph style. */
  levelOfStyle(numId: string, style: string): number | null {
    const num = this.resolve(numId)
    if (!num) return null
    for (const [level, definition] of num.levels) if (definition.style === style) return level
    return null
  }

  /**
   * Counts one paragraph of a list. To be called once for each, in the order of the document.
   * @returns null when the list is not defined, or is "no list" (0)
   */
  next(numId: string, wanted: number): Label | null {
    const num = this.resolve(numId)
    if (!num) return null
    const level = Math.max(0, Math.min(wanted, MAX_LEVEL))
    const definition = num.levels.get(level) ?? num.levels.get(0)
    if (!definition) return null
    const counts = this.counts.get(num.abstract) ?? new Map<number, number>()
    this.counts.set(num.abstract, counts)
    const own = num.starts.get(level)
    const first = own !== undefined && !this.begun.has(`${numId} ${level}`)
    this.begun.add(`${numId} ${level}`)
    const count = counts.get(level)
    counts.set(level, first || count === undefined ? (own ?? definition.start) : count + 1)
    // Levels above that were never counted show their first number.
    for (let above = 0; above < level; above++) {
      if (!counts.has(above)) counts.set(above, num.starts.get(above) ?? num.levels.get(above)?.start ?? 1)
    }
    for (let below = level + 1; below <= MAX_LEVEL; below++) {
      const restart = num.levels.get(below)?.restart
      if (restart !== null && restart !== undefined && level >= restart) continue
      counts.delete(below)
    }
    return { marker: markerOf(definition, level, counts, num.levels), level }
  }

  private resolve(numId: string): Numbering | null {
    const known = this.resolved.get(numId)
    if (known !== undefined) return known
    const found = this.find(numId)
    this.resolved.set(numId, found)
    return found
  }

  private find(numId: string): Numbering | null {
    let id = numId
    for (let step = 0; step < 5; step++) {
      const num = this.nums.get(id)
      const abstract = num && this.abstracts.get(num.abstract)
      if (!num || !abstract) return null
      const linked = abstract.link === null ? undefined : this.styles.listStyle(abstract.link)
      if (linked === undefined || linked === id) {
        return { ...num, levels: new Map([...abstract.levels, ...num.levels]) }
      }
      id = linked
    }
    return null
  }
}

function readLevel(element: Element): Level {
  const restart = valOf(element, 'w:lvlRestart')
  const legal = valOf(element, 'w:isLgl')
  return {
    start: Number(valOf(element, 'w:start') ?? '1') || 0,
    format: valOf(element, 'w:numFmt') ?? 'decimal',
    text: valOf(element, 'w:lvlText') ?? '',
    restart: restart === undefined ? null : Number(restart) || 0,
    legal: legal !== undefined && legal !== '0' && legal !== 'false',
    style: valOf(element, 'w:pStyle') ?? null
  }
}

function markerOf(
  definition: Level,
  level: number,
  counts: ReadonlyMap<number, number>,
  levels: ReadonlyMap<number, Level>
): string | null {
  if (definition.format === 'bullet') return '-'
  const text = definition.text
    .replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const format = definition.legal ? 'decimal' : (levels.get(at)?.format ?? 'decimal')
      return formatNumber(counts.get(at) ?? 1, at === level && definition.legal ? 'decimal' : format)
    })
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
  return text === '' ? null : text
}
