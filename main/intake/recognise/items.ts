import type { RowContent } from './agenda-table'
import { bestChain, type Candidate, demoteContents, dropWeak } from './chain'
import type { Label, LabelKind } from './labels'
import { isPeopleLabel, isSectionLabel, OPENS_RECOMMENDATION } from './labels'
import type { Line } from './lines'
import { isPlainPerson } from './person'
import { rowAsItem } from './tables'
import type { ItemStart } from './titles'
import { CLOSED, CLOSED_ALONE, isCaseNumber, isUsualTitle, readItemStart } from './titles'
import { endsSentence, looksLikeTitle, startsLower } from './words'
import type { Wrapping } from './wrapping'
import { continues, joinParts } from './wrapping'

/** Where an item begins. Indexes are positions in the list of lines. */
export interface ItemPlace {
  number: number
  form: ItemStart['form']
  title: string
  /** first line that belongs to it (a case number or "LUKKET PUNKT" above the title) */
  from: number
  /** line of the number */
  at: number
  /** first line after the title */
  body: number
  caseNumberAbove: string | null
  closedAbove: boolean
  /** number of the item that it is a part of, and its own as printed */
  parent?: number | null
  numberText?: string | null
  /** text on the line of the number that is said about the item */
  inline?: string
  /** what the other cells of its row say */
  row?: RowContent
}

const ORDER: Partial<Record<LabelKind, number>> = { recommendation: 1, case: 2, minutes: 3 }

/** Whether the case comes before the recommendation in this document, as its labels say by majority. */
function caseFirst(labels: readonly (Label | null)[]): boolean {
  let last: LabelKind | null = null
  let caseThenRec = 0
  let recThenCase = 0
  for (const label of labels) {
    const kind = label?.kind
    if (kind !== 'recommendation' && kind !== 'case' && kind !== 'minutes') continue
    if (last === 'case' && kind === 'recommendation') caseThenRec++
    if (last === 'recommendation' && kind === 'case') recThenCase++
    last = kind
  }
  return caseThenRec > recThenCase
}

function rank(kind: LabelKind | undefined, swapped: boolean): number {
  const order = kind === undefined ? 0 : (ORDER[kind] ?? 0)
  return swapped && (order === 1 || order === 2) ? 3 - order : order
}

/** The title over its lines: wrapped titles go on until a gap, a label, or a line that could have stood above. */
export function readTitleLines(
  lines: readonly Line[],
  labels: readonly (Label | null)[],
  at: number,
  start: ItemStart,
  wrapping: Wrapping
): { title: string; body: number } {
  let title = start.title
  let body = at + 1
  const first = lines[at]
  if (!first) return { title, body }
  if (title === '') {
    const next = lines[body]
    if (
      next &&
      !next.hint &&
      !labels[body] &&
      !next.bullet &&
      next.text.length < 200 &&
      !/\p{Ll}[.!?:]$/u.test(next.text) &&
      next.gap <= 2 &&
      !readItemStart(next.text)
    ) {
      title = next.text
      body++
    }
  }
  const margin = { chars: wrapping.chars, width: wrapping.width }
  for (let taken = 0; taken < 5 && title !== ''; taken++) {
    const prev = lines[body - 1]
    const next = lines[body]
    if (!prev || !next || labels[body] || next.bullet || next.cells || next.page || next.hint) break
    if (isCaseNumber(next.text) || CLOSED_ALONE.test(next.text) || OPENS_RECOMMENDATION.test(next.text)) break
    if (/^at\s|^[a-zæøå][.)]\s/.test(next.text) || readItemStart(next.text) || next.strong !== prev.strong)
      break
    if (/^\(?v\s?\//i.test(next.text) || /^\((?:kl\.?\s?)?\d{1,2}[.:]\d{2}/.test(next.text)) {
      title = `${title} ${next.text}`
      body++
      continue
    }
    if (
      /\([^()]{0,60}$/.test(title) &&
      next.gap <= (wrapping.doubleSpaced ? 1 : 0) &&
      next.text.includes(')')
    ) {
      title = joinParts(title, next.text, wrapping)
      body++
      continue
    }
    // A presenter's name broken at the margin: "… v/ udviklingschef Ulla" / "Brandstrup (13.05-13.45)".
    const byline =
      /(?:^|\s)v(?:\s?\/|\.)(?:\s?\S[^()]*)?$/i.test(title) &&
      (prev.text.length >= 50 || looksLikeTitle(title.split(/\s/).pop() ?? '')) &&
      next.text.length < 60
    if (byline && next.gap <= (wrapping.doubleSpaced ? 1 : 0) && !endsSentence(next.text)) {
      title = joinParts(title, next.text, wrapping)
      body++
      continue
    }
    if (/[.!?]$/.test(prev.text) && !/\d\.$/.test(prev.text)) break
    if (prev.heading > 0 || next.heading > 0) break
    const join = continues(prev, next, wrapping, margin)
    const lowerAfter = startsLower(next.text) && next.gap === 0 && !endsSentence(next.text)
    const bothBold = prev.strong && next.strong && next.gap === 0
    if (join === 'new' && !lowerAfter && !bothBold) break
    if (join === 'break' && !lowerAfter && !bothBold) break
    title = joinParts(title, next.text, wrapping)
    body++
  }
  return { title, body }
}

/** A section label or opening within the next lines, with how much ordinary text stands between. */
function labelAhead(
  lines: readonly Line[],
  labels: readonly (Label | null)[],
  from: number
): { kind: LabelKind; text: number } | null {
  let text = 0
  for (let i = from; i < lines.length && i < from + 40; i++) {
    const line = lines[i]
    if (!line) break
    const label = labels[i]
    if (label && isSectionLabel(label.kind)) return { kind: label.kind, text }
    if (!label && OPENS_RECOMMENDATION.test(line.text)) return { kind: 'recommendation', text }
    if (!isCaseNumber(line.text) && label?.kind !== 'caseNumber' && !CLOSED_ALONE.test(line.text)) text++
    if (text > 25) break
  }
  return null
}

function scoreCandidate(
  lines: readonly Line[],
  labels: readonly (Label | null)[],
  candidate: Candidate,
  context: { lastLabel: LabelKind | undefined; swapped: boolean; underAnnexes: boolean }
): void {
  const line = lines[candidate.at]
  if (!line) return
  const { start, title } = candidate
  let score = { dot: 2, punkt: 3.5, paren: 1, bare: 0, alone: -1 }[start.form]
  if (line.strong) score += 3
  if (line.gap > 0 || candidate.at === 0 || line.page) score += 0.5
  if (isUsualTitle(title)) score += 2.5
  if (CLOSED.test(title)) score += 2.5
  if (startsLower(title)) score -= 5
  if (start.form === 'alone' && title !== '') score += 1.5
  if (title === '') score -= start.form === 'punkt' ? 0.5 : 4
  if (/[.;,]$/.test(title) && !/(?:mv|evt|m\.v|ca|nr|kr)\.$/.test(title) && !line.strong) score -= 2.5
  if (title.length > 220) score -= 3
  if (line.indent > 3 && !line.strong) score -= 0.5
  if (line.bullet) score -= 6
  if (/(?:\. ?){4,}\s?\d*$|\t\d+$|…\s?\d+$/.test(line.text)) score -= 8
  if (/\(?\d{1,2}[.:]\d{2}\s?[-–]\s?\d{1,2}[.:]\d{2}\)?/.test(title)) score += 2
  if (/(?:^|\s)v\s?\/\s?\p{Lu}/u.test(title)) score += 2
  const above = lines[candidate.at - 1]
  const aboveLabel = labels[candidate.at - 1]
  if (
    above &&
    (isCaseNumber(above.text) || aboveLabel?.kind === 'caseNumber' || CLOSED_ALONE.test(above.text))
  )
    score += 2.5
  const below = lines[candidate.body]
  if (below && (isCaseNumber(below.text) || labels[candidate.body]?.kind === 'caseNumber')) score += 2.5
  const ahead = labelAhead(lines, labels, candidate.body)
  if (ahead && ahead.kind !== 'annexes' && ahead.kind !== 'annexesWithMinutes') {
    const last = rank(context.lastLabel, context.swapped)
    const next = rank(ahead.kind, context.swapped)
    // Between "Referat" and "Indstilling" an item must begin; between "Indstilling" and "Sagsfremstilling" none can.
    if (last >= next || last === 0) {
      score += ahead.text === 0 ? 5 : Math.max(0, 3 - ahead.text * 0.3)
      candidate.labelled = ahead.text === 0
    } else score -= 2.5
  }
  const hourly = /\d{1,2}[.:]\d{2}\s?[-–]\s?\d{1,2}[.:]\d{2}\)?$/.test(title)
  if (context.lastLabel === 'recommendation' && !candidate.labelled && !line.strong && !hourly) score -= 2
  if (context.underAnnexes && !line.strong) score -= start.form === 'punkt' ? 4 : 1.5
  candidate.score = score
  candidate.strong = score >= 4.5
}

function findCandidates(
  lines: readonly Line[],
  labels: readonly (Label | null)[],
  wrapping: Wrapping
): Candidate[] {
  const swapped = caseFirst(labels)
  const found: Candidate[] = []
  let lastLabel: LabelKind | undefined
  let underAnnexes = false
  let underPeople = false
  lines.forEach((line, at) => {
    const label = labels[at]
    if (label) underPeople = isPeopleLabel(label.kind)
    if (line.hint !== undefined && (!label || line.hint === 'not-item')) return
    if (label && isSectionLabel(label.kind)) {
      underAnnexes = label.kind === 'annexes' || label.kind === 'annexesWithMinutes'
      if (!underAnnexes) lastLabel = label.kind
    } else if (label) underAnnexes = false
    if (!label && OPENS_RECOMMENDATION.test(line.text) && lastLabel !== 'case') lastLabel = 'recommendation'
    if (line.cells) {
      const row = rowAsItem(line.cells)
      if (row === null) return
      const start: ItemStart = { number: row.number, form: 'dot', title: row.title }
      found.push({
        at,
        start,
        score: lastLabel === undefined ? 2 : 0.5,
        strong: false,
        labelled: false,
        body: at + 1,
        title: row.title
      })
      return
    }
    if (line.text.length > 400 || (label && (label.rest === '' || label.sure))) return
    const start = readItemStart(line.text)
    if (!start || start.number < 1) return
    const first = start.title.split(/[,;–]/)[0]?.trim() ?? ''
    if (underPeople && !line.strong && line.gap === 0 && !/\sv\s?[./]/i.test(first) && isPlainPerson(first))
      return
    const { title, body } = readTitleLines(lines, labels, at, start, wrapping)
    const candidate: Candidate = { at, start, score: 0, strong: false, labelled: false, body, title }
    scoreCandidate(lines, labels, candidate, { lastLabel, swapped, underAnnexes })
    found.push(candidate)
  })
  return found
}

/** Whether case numbers stand above the titles throughout, or below them: as most of them show. */
function numbersAbove(
  chain: readonly Candidate[],
  lines: readonly Line[],
  isNumber: (at: number) => boolean
): { above: boolean; below: boolean } {
  let above = 0
  let below = 0
  chain.forEach((candidate, i) => {
    const before = chain[i - 1]
    if (isNumber(candidate.at - 1)) {
      const own = !before || candidate.at - 1 > before.body
      // Between two titles it belongs to the nearer one.
      const nearer = (lines[candidate.at - 1]?.gap ?? 0) - (lines[candidate.at]?.gap ?? 0)
      if (nearer > 0 || (nearer === 0 && own)) above++
    }
    if (isNumber(candidate.body)) {
      const next = chain[i + 1]
      const own = !next || candidate.body + 1 < next.at
      const nearer = (lines[candidate.body + 1]?.gap ?? 0) - (lines[candidate.body]?.gap ?? 0)
      if (nearer > 0 || (nearer === 0 && own)) below++
    }
  })
  return { above: above > below, below: below > above }
}

/** The items of a document, in order; empty when it has none. */
export function findItems(
  lines: readonly Line[],
  labels: readonly (Label | null)[],
  wrapping: Wrapping
): ItemPlace[] {
  const candidates = findCandidates(lines, labels, wrapping)
  demoteContents(candidates, lines)
  const chain = dropWeak(bestChain(candidates), lines)
  if (chain.length === 0) return []
  if (chain.length === 1 && !chain[0]?.strong) return []
  const isNumber = (at: number): boolean =>
    isCaseNumber(lines[at]?.text ?? '') || labels[at]?.kind === 'caseNumber'
  const { above, below } = numbersAbove(chain, lines, isNumber)
  return chain.map((candidate, i) => {
    const before = chain[i - 1]
    const floor = before ? before.body + (!above && isNumber(before.body) ? 1 : 0) : 0
    let from = candidate.at
    let caseNumberAbove: string | null = null
    let closedAbove = false
    while (from > floor) {
      const above = lines[from - 1]
      const label = labels[from - 1]
      if (!above || (below && isNumber(from - 1))) break
      if (isCaseNumber(above.text)) caseNumberAbove = above.text
      else if (label?.kind === 'caseNumber' && i > 0) caseNumberAbove = label.rest
      else if (CLOSED_ALONE.test(above.text)) closedAbove = !/^åbne/i.test(above.text)
      else break
      from--
    }
    return {
      number: candidate.start.number,
      form: candidate.start.form,
      title: candidate.title,
      from,
      at: candidate.at,
      body: candidate.body,
      caseNumberAbove,
      closedAbove,
      ...(candidate.inline === undefined ? {} : { inline: candidate.inline })
    }
  })
}
