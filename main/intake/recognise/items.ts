import type { Label, LabelKind } from './labels'
import { isSectionLabel, OPENS_RECOMMENDATION } from './labels'
import type { Line } from './lines'
import { rowAsItem } from './tables'
import type { ItemStart } from './titles'
import { CLOSED_ALONE, isCaseNumber, isUsualTitle, readItemStart } from './titles'
import { endsSentence, squeeze, startsLower } from './words'
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
}

interface Candidate {
  at: number
  start: ItemStart
  score: number
  strong: boolean
  /** a section label follows close behind */
  labelled: boolean
  body: number
  title: string
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
    if (/^at\s/.test(next.text) || readItemStart(next.text) || next.strong !== prev.strong) break
    if (/^\(?v\s?\//i.test(next.text) || /^\((?:kl\.?\s?)?\d{1,2}[.:]\d{2}/.test(next.text)) {
      title = `${title} ${next.text}`
      body++
      continue
    }
    // A presenter's name broken at the margin: "… v/ udviklingschef Ulla" / "Brandstrup (13.05-13.45)".
    const byline =
      /(?:^|\s)v\s?\/\s?\S[^()]*$/i.test(title) && prev.text.length >= 50 && next.text.length < 60
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
  if (context.lastLabel === 'recommendation' && !candidate.labelled && !line.strong) score -= 2
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
  lines.forEach((line, at) => {
    const label = labels[at]
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
    const { title, body } = readTitleLines(lines, labels, at, start, wrapping)
    const candidate: Candidate = { at, start, score: 0, strong: false, labelled: false, body, title }
    scoreCandidate(lines, labels, candidate, { lastLabel, swapped, underAnnexes })
    found.push(candidate)
  })
  return found
}

/** A list of contents gives every title twice: what counts is the last place where number and title stand together. */
function demoteContents(candidates: readonly Candidate[]): void {
  const seen = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const key = `${candidate.start.number}:${squeeze(candidate.title.replace(/[\s.…]*\d*$/, '')).slice(0, 60)}`
    const list = seen.get(key) ?? []
    list.push(candidate)
    seen.set(key, list)
  }
  // "Ad 1" without a title of its own takes it from the list in front.
  for (const candidate of candidates) {
    if (candidate.title !== '' || candidate.start.form !== 'punkt') continue
    const listed = candidates.filter(
      (other) =>
        other.at < candidate.at && other.start.number === candidate.start.number && other.title !== ''
    )
    const source = listed[0]
    if (!source) continue
    candidate.title = source.title
    candidate.score += 6
    candidate.strong = true
    for (const other of listed) other.score -= 8
  }
  for (const list of seen.values()) {
    if (list.length < 2) continue
    const best = list.reduce((a, b) => (b.score >= a.score ? b : a))
    for (const candidate of list) candidate.score += candidate === best ? 3 : -6
  }
}

const MAX_NUMBER = 999

/** The best chain of growing numbers: each link earns its score, each number skipped costs. */
function bestChain(candidates: readonly Candidate[]): Candidate[] {
  const best: ({ score: number; index: number } | null)[] = new Array(MAX_NUMBER + 1).fill(null)
  const before: number[] = new Array(candidates.length).fill(-1)
  const used: number[] = []
  candidates.forEach((candidate, index) => {
    const number = candidate.start.number
    if (number > MAX_NUMBER || candidate.score <= 0) return
    let total = candidate.score - (number === 1 ? 0 : number === 2 ? 1 : 2.5)
    let from = -1
    for (const other of used) {
      if (other >= number) continue
      const chain = best[other]
      if (!chain) continue
      const skipped = number - other - 1
      const value = chain.score + candidate.score - Math.min(skipped * 1.5, 5)
      if (value > total) {
        total = value
        from = chain.index
      }
    }
    before[index] = from
    const held = best[number]
    if (!held || total >= held.score) {
      if (!held) used.push(number)
      best[number] = { score: total, index }
    }
  })
  let top: { score: number; index: number } | null = null
  for (const entry of best) if (entry && (!top || entry.score > top.score)) top = entry
  const chain: Candidate[] = []
  for (let i = top?.index ?? -1; i >= 0; i = before[i] ?? -1) {
    const candidate = candidates[i]
    if (candidate) chain.unshift(candidate)
  }
  return chain
}

/** Among clear items a weak numbered line is a list in somebody's text. */
function dropWeak(chain: Candidate[], lines: readonly Line[]): Candidate[] {
  const strong = chain.filter((candidate) => candidate.strong)
  if (strong.length === 0 || strong.length * 2 < chain.length) return chain
  const bold = strong.filter((candidate) => lines[candidate.at]?.strong).length * 2 > strong.length
  const form = strong[0]?.start.form
  return chain.filter((candidate) => {
    if (candidate.strong) return true
    if (isUsualTitle(candidate.title) && candidate.start.form === form) return true
    if (bold && !lines[candidate.at]?.strong) return false
    return candidate.start.form === form && candidate.score >= (form === 'punkt' ? 1.4 : 2.4)
  })
}

/** The items of a document, in order; empty when it has none. */
export function findItems(
  lines: readonly Line[],
  labels: readonly (Label | null)[],
  wrapping: Wrapping
): ItemPlace[] {
  const candidates = findCandidates(lines, labels, wrapping)
  demoteContents(candidates)
  const chain = dropWeak(bestChain(candidates), lines)
  if (chain.length === 0) return []
  if (chain.length === 1 && !chain[0]?.strong) return []
  const isNumber = (at: number): boolean =>
    isCaseNumber(lines[at]?.text ?? '') || labels[at]?.kind === 'caseNumber'
  // Numbers stand above or below the titles throughout: the first item shows which.
  const above = isNumber((chain[0]?.at ?? 0) - 1) && !isNumber(chain[0]?.body ?? 0)
  return chain.map((candidate, i) => {
    const before = chain[i - 1]
    const floor = before ? before.body + (!above && isNumber(before.body) ? 1 : 0) : 0
    let from = candidate.at
    let caseNumberAbove: string | null = null
    let closedAbove = false
    while (from > floor) {
      const above = lines[from - 1]
      const label = labels[from - 1]
      if (!above) break
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
      closedAbove
    }
  })
}
