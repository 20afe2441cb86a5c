import { bodyOfHeading, readHeading } from './heading'
import type { ItemPlace } from './items'
import type { Label, LabelKind } from './labels'
import { isSectionLabel, OPENS_RECOMMENDATION } from './labels'
import type { Line } from './lines'
import { CLOSED, isCaseNumber, isUsualTitle, readItemStart } from './titles'
import { endsSentence, startsUpper } from './words'

const RANK: Partial<Record<LabelKind, number>> = { recommendation: 1, case: 2, minutes: 3 }

/** A short line that may be a title: no sentence, no list item, no label. */
const mayBeTitle = (line: Line): boolean =>
  !line.bullet &&
  line.cells === null &&
  line.hint === undefined &&
  line.text.length <= 200 &&
  startsUpper(line.text) &&
  (!endsSentence(line.text.replace(/\s*\([^()]*\)$/, '')) || /^evt\.(?:\s|$)/i.test(line.text))

/** "Fælles visitation v/ Anne Lund" */
const BY = /(?:^|\s)(?:v\s?\/|v\.)\s?\p{L}/u

interface Title {
  at: number
  /** heading level, 0 for bold lines */
  level: number
  /** a section label or case number stands right below, or the title is one that every office has */
  sure: boolean
}

/** Headings and bold lines that are neither labels nor numbered nor the title of the document. */
function strongTitles(lines: readonly Line[], labels: readonly (Label | null)[]): Title[] {
  const titles: Title[] = []
  lines.forEach((line, at) => {
    if (!line.strong || labels[at] || !mayBeTitle(line) || readItemStart(line.text)) return
    if (readHeading(line.text)) return
    let next = at + 1
    while (
      next <= at + 3 &&
      (/^(?:oplæg |indlæg |fremlæggelse )?v\s?[/.]/i.test(lines[next]?.text ?? '') ||
        labels[next]?.kind === 'caseNumber' ||
        isCaseNumber(lines[next]?.text ?? ''))
    )
      next++
    const label = labels[next]
    // The name of the body above "Referat" is the head of the document.
    if (at < 8 && label?.kind === 'minutes' && bodyOfHeading(line.text) !== null) return
    const sure =
      next > at + 1 ||
      OPENS_RECOMMENDATION.test(lines[next]?.text ?? '') ||
      (label !== null && label !== undefined && RANK[label.kind] !== undefined) ||
      isUsualTitle(line.text) ||
      BY.test(line.text) ||
      CLOSED.test(line.text)
    titles.push({ at, level: line.heading, sure })
  })
  return titles
}

const labelBelow = (labels: readonly (Label | null)[], at: number): boolean =>
  isSectionLabel(labels[at + 1]?.kind)

/** Titles of one emphasis, where at least two are sure; headings of that level below the first sure one count too. */
function byEmphasis(lines: readonly Line[], labels: readonly (Label | null)[]): number[] {
  const titles = strongTitles(lines, labels)
  const labelled = labels.some((label) => label && RANK[label.kind] !== undefined)
  const above = labels.some((label) => label?.kind === 'recommendation' || label?.kind === 'case')
  let best: Title[] = []
  const front = (first: number): number => {
    for (let i = first - 1; i >= 0; i--) if (labels[i] && !isSectionLabel(labels[i]?.kind)) return i
    return first
  }
  for (const level of [0, 1, 2, 3, 4, 5, 6]) {
    const own = titles.filter((title) => title.level === level)
    const sure = own.filter((title) => title.sure)
    if (sure.length < 2) continue
    const first = sure[0]?.at ?? 0
    // In minutes that label no more than a decision here and there, whatever stands out like the titles is one.
    const spare = !above && sure.filter((title) => !labelBelow(labels, title.at)).length * 2 > sure.length
    // Titles above the first sure one count where the head of the document has ended and text stands below them.
    const head = front(first)
    const told = (at: number): boolean => at > head && lines[at + 1]?.strong === false
    const all =
      level > 0 || !labelled || spare
        ? own.filter((title) => title.at >= first || (told(title.at) && (lines[title.at]?.gap ?? 0) > 0))
        : sure
    // A heading in front that is not sure may still be an item: nothing but a body's name stands above the first.
    if (sure.length > best.filter((title) => title.sure).length) best = all
  }
  return best.map((title) => title.at)
}

/** Titles right above a section label that begins a new round ("Referat" … "Indstilling"), without emphasis. */
function byRounds(lines: readonly Line[], labels: readonly (Label | null)[]): number[] {
  const found: number[] = []
  let last = 9
  labels.forEach((label, i) => {
    if (!label || !isSectionLabel(label.kind)) return
    const rank = RANK[label.kind]
    if (rank === undefined) return
    const above = lines[i - 1]
    if (rank <= last && above && !labels[i - 1] && mayBeTitle(above) && (above.strong || above.gap > 0))
      found.push(i - 1)
    last = rank
  })
  if (found.length < 2) return []
  const strong = lines[found[0] ?? 0]?.strong ?? false
  const places = new Set(found)
  lines.forEach((line, i) => {
    if (i <= (found[0] ?? 0) || labels[i] || !mayBeTitle(line) || readItemStart(line.text) || strong) return
    if (isUsualTitle(line.text) && line.gap > 0) places.add(i)
  })
  return [...places].sort((a, b) => a - b)
}

/** Items of a document that doesn't number them, told by emphasis or by the rounds of labels. Numbers are counted. */
export function findUnnumbered(lines: readonly Line[], labels: readonly (Label | null)[]): ItemPlace[] {
  const emphasised = byEmphasis(lines, labels)
  const places = emphasised.length >= 2 ? emphasised : byRounds(lines, labels)
  return places.map((at, i) => ({
    number: i + 1,
    form: 'dot',
    title: lines[at]?.text ?? '',
    from: at,
    at,
    body: at + 1,
    caseNumberAbove: null,
    closedAbove: false
  }))
}
