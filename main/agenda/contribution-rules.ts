import type { ContributedItem, ContributedUse } from '../../preload/contract/agenda'
import { readAnnexList } from '../intake/recognise/annexes'
import { buildBlocks } from '../intake/recognise/blocks'
import { plainText } from '../intake/recognise/inline'
import { OPENS_RECOMMENDATION } from '../intake/recognise/labels'
import { derive, type Line, readLines } from '../intake/recognise/lines'
import { CLOSED, readTitle, splitPresenters } from '../intake/recognise/titles'
import { endsSentence, normal } from '../intake/recognise/words'
import { measureWrapping } from '../intake/recognise/wrapping'
import { ANSWER, contributedLabel, type FoundLabel, isStacked } from './contribution-labels'
import type { FormPart, FormWords } from './form-rules'
import {
  historyStart,
  isCourtesy,
  isGreeting,
  isRequest,
  isSignOff,
  mailHead,
  minutesAskedFor,
  topicOfRequest,
  topicOfSubject
} from './mail-rules'
import { markupOf } from './markup-rules'
import { minutesIn } from './minutes-rules'

/** What one document or mail says of one item. */
export interface ReadContribution {
  item: ContributedItem
  /** of every source line, 1-based */
  lines: { line: number; use: ContributedUse }[]
}

type Section = 'recommendation' | 'case' | 'annexes'
const isSection = (part: string): part is Section =>
  part === 'recommendation' || part === 'case' || part === 'annexes'

interface Reading {
  own: ReadonlyMap<string, FormPart>
  /** labels stand alone above their values */
  stacked: boolean
  uses: Map<number, ContributedUse>
  values: Partial<Record<FormPart, { text: string; lines: Line[] }>>
  texts: Record<Section, Line[]>
  subject: string | null
  topic: string | null
  /** "Kan I sætte 20 minutter af?" */
  asked: string | null
  isMail: boolean
}

const labelOf = (reading: Reading, line: Line): FoundLabel | null =>
  contributedLabel(line, reading.own, reading.stacked)

function claim(reading: Reading, line: Line, use: ContributedUse): void {
  const no = (line.origin ?? line).no
  const held = reading.uses.get(no)
  if (held === undefined || held === 'layout' || held === 'unused') reading.uses.set(no, use)
}

/**
 * Reads one agenda item out of a contributor's text in light markup. The body's form is read by its own labels; other
 * documents and mails by the words that offices use; what is no part of the item – greeting, signature, the mail that
 * is answered – is 'unused', and every line is accounted for. Never throws.
 * @param subject of the mail, where the text is one's
 */
export function readContribution(
  text: string,
  form: FormWords,
  subject: string | null = null
): ReadContribution {
  const source = readLines(text)
  const reading: Reading = {
    own: form.labels,
    stacked: isStacked(source.lines, form.labels),
    uses: new Map(source.rest),
    values: {},
    texts: { recommendation: [], case: [], annexes: [] },
    subject,
    topic: null,
    asked: null,
    isMail: subject !== null
  }
  const body = withoutFrame(source.lines, reading, form.printed)
  sortLines(reading, body)
  const item = settle(reading, source)
  const filled = new Set(source.lines.map((line) => line.no))
  const lines = Array.from({ length: source.count }, (_, i) => ({
    line: i + 1,
    use: reading.uses.get(i + 1) ?? (filled.has(i + 1) ? 'unused' : 'blank')
  }))
  return { item, lines }
}

/** The lines that may be the item's: without heads, the printed form, greeting, signature and answered mails. */
function withoutFrame(lines: readonly Line[], reading: Reading, printed: ReadonlySet<string>): Line[] {
  let from = 0
  let end = lines.length
  const takeHead = (at: number): void => {
    const head = mailHead(lines, at)
    if (!head) return
    reading.isMail = true
    reading.subject = head.subject ?? reading.subject
    for (const line of lines.slice(at, head.end)) claim(reading, line, 'unused')
    from = head.end
  }
  takeHead(0)
  const history = historyStart(lines, from)
  if (history < lines.length) {
    reading.isMail = true
    const above = lines.slice(from, history)
    const length = above.reduce((sum, line) => sum + line.text.length, 0)
    const labelled = above.some((line) => labelOf(reading, line))
    // "Se nedenfor" on top of a mail that is sent on: what counts stands below.
    if (!labelled && length < 240 && history + 2 < lines.length) {
      for (const line of above) claim(reading, line, 'unused')
      let at = history
      while (at < lines.length && !mailHead(lines, at) && at < history + 3) at += 1
      from = mailHead(lines, at) ? at : history + 1
      takeHead(from)
      end = historyStart(lines, from)
    } else end = history
  }
  const rows = lines.slice(from, end).filter((line) => {
    if (!printed.has(normal(line.text.replace(/^[*_]+|[*_]+$/g, '')))) return true
    claim(reading, line, 'layout')
    return false
  })
  return withoutCourtesies(rows, reading)
}

function withoutCourtesies(rows: readonly Line[], reading: Reading): Line[] {
  const kept: Line[] = []
  let isSigned = false
  for (const line of rows) {
    const label = labelOf(reading, line)
    // A form may follow below the signature of the mail that it was pasted into.
    if (isSigned && label && label.part !== 'frame' && label.part !== 'minutes') isSigned = false
    if (!isSigned && !label && isSignOff(line.text)) isSigned = true
    const isFirst = kept.length === 0
    if (isSigned || (isFirst && isGreeting(line.text))) {
      reading.isMail = true
      continue
    }
    kept.push(line)
  }
  if (!reading.isMail) return kept
  return kept.filter(
    (line, i) => !(i > 0 && isCourtesy(line.text) && kept.slice(i).every((l) => isCourtesy(l.text)))
  )
}

function sortLines(reading: Reading, rows: readonly Line[]): void {
  const labels = rows.map((line) => labelOf(reading, line))
  const first = labels.findIndex(
    (label) => label !== null && label.part !== 'frame' && label.part !== 'heading'
  )
  const hasCase = labels.some((label) => label?.part === 'case')
  let current: Section | 'minutes' | null = null
  let implicit = false
  let asked: string | null = null
  let i = 0
  while (i < rows.length) {
    const line = rows[i] as Line
    const label = labels[i]
    i += 1
    if (label && label.part !== 'heading') {
      const { part } = label
      if (part === 'frame' || part === 'minutes') {
        claim(reading, line, 'layout')
        if (part === 'minutes') current = 'minutes'
        continue
      }
      if (isSection(part)) {
        current = part
        implicit = false
        claim(reading, line, 'layout')
        if (label.rest !== '') reading.texts[part].push(restOf(line, label))
        continue
      }
      i = takeValue(reading, rows, labels, i, line, label)
      if (part !== 'caseNumber' || current === null) current = null
      continue
    }
    if (current === 'minutes') continue
    const lead = first < 0 || i <= first
    asked ??= minutesAskedFor(line.text)
    if (current === null && lead && isRequest(line.text)) {
      reading.topic ??= topicOfRequest(line.text)
      continue
    }
    // What stands above the first label of a form with a case of its own is no part of it.
    if (current === null && lead && first >= 0 && hasCase) {
      if (!takeHeading(reading, line)) takeQuoted(reading, line)
      continue
    }
    const opens = !line.bullet && OPENS_RECOMMENDATION.test(line.text)
    if (opens && reading.texts.recommendation.length === 0 && current !== 'annexes') {
      implicit = current !== 'recommendation'
      current = 'recommendation'
    } else if (current === 'recommendation' && implicit && line.gap > 0 && !isPoint(reading, line)) {
      current = 'case'
      implicit = false
    }
    // A sentence behind a list of annexes has gone on to something else.
    if (current === 'annexes' && line.gap > 0 && !line.bullet && endsSentence(line.text)) current = 'case'
    if (current === null && takeHeading(reading, line)) continue
    reading.texts[current ?? 'case'].push(label ? derive(line, { strong: true }) : line)
  }
  reading.asked = asked
}

/** A line that goes on with a recommendation: a point, or anything behind an opening that is still open. */
function isPoint(reading: Reading, line: Line): boolean {
  if (line.bullet || /^(?:at\s|\d{1,2}[.)]\s)/i.test(line.text)) return true
  const before = reading.texts.recommendation.at(-1)
  return before !== undefined && /(?:\sat|:)$/.test(before.text)
}

/** A heading above everything is the title, where no label gives one. */
function takeHeading(reading: Reading, line: Line): boolean {
  const free = reading.values.title === undefined && reading.texts.case.length === 0
  if (!free || !line.strong || line.text.length > 200) return false
  if (line.heading === 0 && endsSentence(line.text)) return false
  reading.values.title = { text: line.text, lines: [line] }
  claim(reading, line, 'title')
  return true
}

/** "Status på fælles it-platform", in quotation marks between the request and the form. */
function takeQuoted(reading: Reading, line: Line): void {
  const quoted = /^["“”»«']([^"“”»«]{3,160})["“”»«']$/.exec(line.text)?.[1]
  if (quoted === undefined || reading.values.title !== undefined) return
  reading.values.title = { text: quoted, lines: [line] }
  claim(reading, line, 'title')
}

const restOf = (line: Line, label: FoundLabel): Line =>
  derive(line, {
    raw: label.rest,
    text: plainText(label.rest).trim(),
    strong: false,
    heading: 0,
    cells: null
  })

/** Whether the line below a label can be its value. */
function fitsBelow(part: FormPart, below: Line): boolean {
  if (below.bullet || below.cells) return false
  if (part === 'plannedMinutes') return minutesIn(below.text) !== null
  return part !== 'closed' || ANSWER.test(below.text)
}

/** The value of a field: behind its label, or on the line below it. @returns the index of the next line */
function takeValue(
  reading: Reading,
  rows: readonly Line[],
  labels: readonly (FoundLabel | null)[],
  next: number,
  line: Line,
  label: FoundLabel
): number {
  const part = label.part as FormPart
  let text = plainText(label.rest).replace(/\s+/g, ' ').trim()
  const lines = [line]
  let at = next
  const below = rows[next]
  if (text === '' && below && !labels[next] && below.gap <= 2 && below.text.length <= 300) {
    if (fitsBelow(part, below)) {
      text = below.text
      lines.push(below)
      at += 1
    }
  }
  // A mark in capitals needs no answer.
  if (text === '' && part === 'closed' && line.text === 'LUKKET PUNKT') text = 'ja'
  if (text === '') {
    claim(reading, line, 'layout')
    return at
  }
  const held = reading.values[part]
  if (held && part !== 'presenters') {
    // Said twice: the first counts, the second stays in sight.
    for (const one of lines) claim(reading, one, 'unused')
    return at
  }
  if (held) held.text = `${held.text}, ${text}`
  else reading.values[part] = { text, lines }
  for (const one of lines) claim(reading, one, part)
  return at
}

const NO = /^(?:nej|no|åben[t]?|-|–|ej|nej[,.].*|åbent punkt)$/i
const IN_MINUTES = /\s*[([](?:ca\.?\s)?(\d{1,3}\s?(?:min\.?|minutter|m\.))[)\]]\s*$/i
/** "Bo Friis, ca. 20 min." */
const BEHIND_NAMES = /[\s,;(–-]+(?:ca\.?\s)?(\d{1,3}\s?(?:min\.?|minutter))\)?\.?$/i

function settle(reading: Reading, source: { lines: Line[]; markdown: boolean }): ContributedItem {
  const wrapping = measureWrapping(source.lines, source.markdown)
  const { values, texts } = reading
  const titled = titleOf(reading)
  const annexes = readAnnexList(texts.annexes, wrapping, null, false)
  for (const entry of annexes.entries) for (const line of entry.lines) claim(reading, line, 'annexes')
  for (const line of annexes.none) claim(reading, line, 'layout')
  texts.case.push(...annexes.left)
  const section = (name: 'recommendation' | 'case'): string => {
    const lines = texts[name].sort((a, b) => (a.origin ?? a).no - (b.origin ?? b).no)
    for (const line of lines) claim(reading, line, name)
    return markupOf(
      buildBlocks(lines, wrapping, { points: name === 'recommendation', decisions: false, meetingDate: null })
    )
  }
  const by = values.presenters?.text ?? null
  const behind = by === null ? null : BEHIND_NAMES.exec(by)
  const presenters = by === null ? titled.presenters : namesOf(by.slice(0, behind?.index))
  const length = values.plannedMinutes?.text ?? behind?.[1] ?? reading.asked ?? undefined
  const closed = values.closed?.text
  return {
    title: titled.title,
    presenters,
    plannedMinutes: length === undefined ? titled.minutes : minutesIn(length),
    caseNumber: values.caseNumber?.text ?? titled.caseNumber,
    closed: titled.closed || (closed !== undefined && !NO.test(closed)),
    publicTitle: values.publicTitle?.text ?? null,
    recommendation: section('recommendation'),
    case: section('case'),
    annexes: annexes.entries.map(({ annex }) => ({ title: annex.title, attachment: null }))
  }
}

/** Names as they stand; a text that names nobody stays whole. */
function namesOf(text: string): string[] {
  const names = splitPresenters(text)
  return names.length > 0 ? names : [text]
}

interface Titled {
  title: string
  presenters: string[]
  minutes: number | null
  caseNumber: string | null
  closed: boolean
}

/**
 * The title: labelled, a heading, the mail's subject, the topic of the request, or the first short line. A labelled one
 * stays as it is but for what the other fields say ("v/ …", "(20 min.)", "LUKKET PUNKT").
 */
function titleOf(reading: Reading): Titled {
  const said = reading.values.title?.text
  const text = said ?? topicOfSubject(reading.subject) ?? reading.topic ?? firstLine(reading)
  const none: Titled = { title: '', presenters: [], minutes: null, caseNumber: null, closed: false }
  if (!text) return none
  const minutes = IN_MINUTES.exec(text)
  const bare = (minutes ? text.slice(0, minutes.index) : text).replace(
    /^(?:dagsordens?punkt|punkt|pkt\.?)\s?(?:nr\.?\s?)?\d{0,3}\s?[:.]\s*(?=\S)/i,
    ''
  )
  const parts = readTitle(bare)
  const names = reading.values.presenters === undefined && /(?:^|\s|\()v\s?\//i.test(bare)
  const keeps = said !== undefined && !names && !CLOSED.test(bare)
  return {
    title: keeps ? bare.trim() : parts.title,
    presenters: names ? parts.presenters : [],
    minutes: minutes?.[1] ? minutesIn(minutes[1]) : null,
    caseNumber: keeps ? null : parts.caseNumber,
    closed: parts.closed
  }
}

/** A short first line that is no sentence. */
function firstLine(reading: Reading): string | null {
  const [line, next] = reading.texts.case
  if (!line || !next || line.bullet || line.text.length > 120 || endsSentence(line.text) || line.cells)
    return null
  if (next.gap === 0 && !next.bullet) return null
  reading.texts.case.shift()
  claim(reading, line, 'title')
  return line.text
}
