import type { Page, Row, Run } from './pdf-model'
import { rowsOf } from './pdf-rows'

/** Rows at the upper and at the lower edge that may be running heads or feet. */
const EDGE_ROWS = 5
/** The part of the page's height at each edge in which they stand. */
const EDGE_SHARE = 0.2
/** A repeated head keeps its place within this distance (points). */
const SAME_PLACE = 4

const PAGE_NUMBER =
  /^(?:[-–|]\s?)?(?:(?:side|s\.|page)\s{0,2}(?:nr\.?\s{0,2})?)?\d{1,4}(?:\s{0,2}(?:af|of|\/|\|)\s{0,2}\d{1,4})?(?:\s?[-–|])?$/i
const SAYS_PAGE = /(?:^|\s)(?:side|page)\s{0,2}\d{1,4}(?:\s{0,2}(?:af|of|\/)\s{0,2}\d{1,4})?$/i

/** What a running head says, without the number of its page: other figures are part of what it says. */
const keyOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/(side|page|s\.)\s{0,2}\d{1,4}(\s{0,2}(?:af|of|\/)\s{0,2}\d{1,4})?/g, '$1 0')
    .replace(/^\d{1,4}(?=\s|$)|(?<=\s)\d{1,4}$/g, '0')
    .replace(/[\s.…_-]+/g, ' ')
    .trim()

interface Spot {
  page: number
  edge: 'head' | 'foot'
  y: number
  key: string
  runs: Run[]
  text: string
}

/**
 * Running heads, feet and page numbers, told by place and text on several pages. Returns the pages
 * without them; a head that says something stays where it is met first.
 */
export function withoutFurniture(pages: readonly Page[]): Page[] {
  const spots = pages.flatMap((page, at) => edgeRows(page).map((rows) => spotsOf(rows, at)))
  const seen = new Map<string, Spot[]>()
  for (const spot of spots.flat(2)) {
    const key = `${spot.edge} ${spot.key}`
    seen.set(key, [...(seen.get(key) ?? []), spot])
  }
  const needed = Math.max(2, Math.ceil(pages.length * 0.25))
  const repeats = (spot: Spot): boolean => {
    const same = (seen.get(`${spot.edge} ${spot.key}`) ?? []).filter(
      (other) => Math.abs(other.y - spot.y) <= SAME_PLACE
    )
    return new Set(same.map((other) => other.page)).size >= needed
  }
  const numbered = countingPages(spots.flat(2), pages.length)
  const dropped = new Set<Run>()
  const kept = new Set<string>()
  for (const rows of spots) {
    // From the edge inwards: below the first row of content there is no head any more.
    for (const row of rows) {
      const verdicts = row.map((spot) => {
        const number = numbered.has(spot) || SAYS_PAGE.test(spot.text) || artifactNumber(spot)
        return { spot, number, gone: number || repeats(spot) || spot.runs.every((run) => run.artifact) }
      })
      if (!verdicts.every(({ gone }) => gone)) {
        for (const { spot, number } of verdicts) if (number) for (const run of spot.runs) dropped.add(run)
        break
      }
      for (const { spot, number } of verdicts) {
        const key = `${spot.key}`
        const first = spot.edge === 'head' && !number && /[\p{L}\d]/u.test(spot.text) && !kept.has(key)
        if (first) kept.add(key)
        else for (const run of spot.runs) dropped.add(run)
      }
    }
  }
  return pages.map((page) => ({ ...page, runs: page.runs.filter((run) => !dropped.has(run)) }))
}

/** Rows at both edges, each list from the edge inwards. */
function edgeRows(page: Page): { edge: Spot['edge']; rows: Row[] }[] {
  const rows = rowsOf(page.runs, page.rules)
  const head = rows.filter((row) => row.y < page.height * EDGE_SHARE).slice(0, EDGE_ROWS)
  const foot = rows
    .filter((row) => row.y > page.height * (1 - EDGE_SHARE) && !head.includes(row))
    .slice(-EDGE_ROWS)
    .reverse()
  return [
    { edge: 'head', rows: head },
    { edge: 'foot', rows: foot }
  ]
}

function spotsOf({ edge, rows }: { edge: Spot['edge']; rows: Row[] }, page: number): Spot[][] {
  return rows.map((row) =>
    row.segments.map(({ runs, text }) => ({ page, edge, y: row.y, key: keyOf(text), runs, text }))
  )
}

const artifactNumber = (spot: Spot): boolean =>
  spot.runs.every((run) => run.artifact) && PAGE_NUMBER.test(spot.text)

/** Spots that hold a number that counts on from page to page in the same place. */
function countingPages(spots: readonly Spot[], count: number): Set<Spot> {
  const found = new Set<Spot>()
  const candidates = spots.filter((spot) => PAGE_NUMBER.test(spot.text))
  const numberOf = (spot: Spot): number => Number(/\d+/.exec(spot.text)?.[0] ?? -1)
  for (const spot of candidates) {
    if (/^(?:[-–]\s?)?(?:side|page)\s/i.test(spot.text) || /\d\s{0,2}(?:af|of|\/)\s{0,2}\d/.test(spot.text)) {
      if (numberOf(spot) >= 1) found.add(spot)
      continue
    }
    const neighbour = candidates.some(
      (other) =>
        other.edge === spot.edge &&
        Math.abs(other.page - spot.page) === 1 &&
        Math.abs(other.y - spot.y) <= SAME_PLACE &&
        numberOf(other) - numberOf(spot) === other.page - spot.page
    )
    if (neighbour || (count === 1 && spot.edge === 'foot' && /^[-–]?\s?1\s?[-–]?$/.test(spot.text)))
      found.add(spot)
  }
  return found
}
