import type { Line } from './lines'
import type { ItemStart } from './titles'
import { isUsualTitle } from './titles'
import { squeeze } from './words'

/** A line that may begin an item, with what speaks for it. */
export interface Candidate {
  at: number
  start: ItemStart
  score: number
  strong: boolean
  /** a section label follows close behind */
  labelled: boolean
  body: number
  title: string
  /** text behind the number that isn't the title */
  inline?: string
}

/** Candidates that follow each other line by line: a list of contents, or an agenda of titles alone. */
function listedCandidates(candidates: readonly Candidate[], lines: readonly Line[]): Set<Candidate> {
  const listed = new Set<Candidate>()
  let run: Candidate[] = []
  const close = (): void => {
    if (run.length >= 3) for (const candidate of run) listed.add(candidate)
    run = []
  }
  for (const candidate of candidates) {
    const last = run[run.length - 1]
    const alike = last && lines[candidate.at]?.bullet === lines[last.at]?.bullet
    if (last && (!alike || candidate.at !== last.body || candidate.start.number <= last.start.number)) close()
    run.push(candidate)
  }
  close()
  return listed
}

/** A title as a list of contents has it: without page number, hours and presenter. */
const titleAlone = (title: string): string =>
  title.replace(/\s*(?:[([].*|\sv\s?\/.*|\sv\.\s.*)$/i, '').replace(/[\s.…]*\d*$/, '') || title

/** A list of contents gives every title twice: what counts is the last place where number and title stand together. */
export function demoteContents(candidates: readonly Candidate[], lines: readonly Line[]): void {
  const listed = listedCandidates(candidates, lines)
  const seen = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const key = `${candidate.start.number}:${squeeze(titleAlone(candidate.title)).slice(0, 60)}`
    const list = seen.get(key) ?? []
    list.push(candidate)
    seen.set(key, list)
  }
  const telling = candidates.filter(
    (one) => one.start.refers && /[.!?]$/.test(lines[one.at]?.text ?? '')
  ).length
  // Where some of them tell what was said, all of them do.
  const others = (candidate: Candidate): boolean => candidate.start.refers === true && telling >= 2
  // "Ad 1" without a title of its own takes it from the list in front.
  for (const candidate of candidates) {
    if (candidate.start.form !== 'punkt' || (candidate.title !== '' && !candidate.start.refers)) continue
    const listed = candidates.filter(
      (other) =>
        other.at < candidate.at && other.start.number === candidate.start.number && other.title !== ''
    )
    const source = listed[0]
    if (!source) continue
    if (candidate.title !== '') {
      // "Ad 3 Godkendt.": what stands behind the number is said about the title in the list.
      const same = squeeze(titleAlone(source.title)).slice(0, 12) === squeeze(candidate.title).slice(0, 12)
      if (same || !/[.!?]$/.test(lines[candidate.at]?.text ?? '')) {
        if (same || !others(candidate)) continue
      }
      candidate.inline = candidate.start.title
      candidate.body = candidate.at + 1
    }
    candidate.title = source.title
    candidate.score += 6
    candidate.strong = true
    for (const other of listed) other.score -= 8
  }
  for (const list of seen.values()) {
    if (list.length < 2) continue
    const told = list.filter((candidate) => !listed.has(candidate))
    const best = (told.length > 0 ? told : list).reduce((a, b) => (b.score >= a.score ? b : a))
    for (const candidate of list) candidate.score += candidate === best ? 3 : -6
  }
}

const MAX_NUMBER = 999

/** The best chain of growing numbers: each link earns its score, each number skipped costs. */
export function bestChain(candidates: readonly Candidate[]): Candidate[] {
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

/** "Ny platform 10.55-11.45": an entry of an agenda. */
const HOURS_BEHIND = /\d{1,2}[.:]\d{2}\s?[-–]\s?\d{1,2}[.:]\d{2}\)?$/

/** Among clear items a weak numbered line is a list in somebody's text. */
export function dropWeak(chain: Candidate[], lines: readonly Line[]): Candidate[] {
  const strong = chain.filter((candidate) => candidate.strong)
  if (strong.length === 0 || strong.length * 2 < chain.length) return chain
  const bold = strong.filter((candidate) => lines[candidate.at]?.strong).length * 2 > strong.length
  const form = strong[0]?.start.form
  return chain.filter((candidate) => {
    if (candidate.strong) return true
    if (isUsualTitle(candidate.title) && candidate.start.form === form) return true
    if (bold && !lines[candidate.at]?.strong) return false
    if (HOURS_BEHIND.test(candidate.title) && candidate.start.form === form) return true
    return candidate.start.form === form && candidate.score >= (form === 'punkt' ? 1.4 : 2.4)
  })
}
