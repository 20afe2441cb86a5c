import { saysAbsence } from './absence'
import { isBreakRow } from './agenda-table'
import { findTimes } from './dates'
import type { Draft } from './draft'
import { takePeople } from './front'
import { plainText } from './inline'
import { finish, type Habits, type Parts, type Section, type Where } from './item-content'
import { closes, endField, takeBelow, takesPeople } from './item-fields'
import type { ItemPlace } from './items'
import type { Label } from './labels'
import { isPeopleLabel, isSectionLabel, OPENS_RECOMMENDATION } from './labels'
import { derive, type Line } from './lines'
import type { RecognisedItem } from './recognised'
import { CLOSED_ALONE, isCaseNumber, kindOfTitle, readTitle, splitPresenters } from './titles'
import { endsSentence, looksLikeName, normal } from './words'
import { continues } from './wrapping'

/** "Oplæg v/ Anne Lund" below the title. */
const BYLINE =
  /^(?:(?:oplæg|fremlæggelse|indlæg|orientering|præsentation|fremlægges|punktansvarlig|ansvarlig|oplægsholder)\s*(?:v\s?\/|v\.|ved|af|:)|v\s?\/|v\.\s)\s*(.+)$/i

/** "Bilag 1: Notat" on a line of its own, without a label above. */
const LONE_ANNEX = /^\(?bilag \d{1,3}(?:\.\d{1,2})?[a-z]?\s?[:–-]\s?\S/i
/** "Bilag 2.1 Statusnotat" below the title. */
const BARE_ANNEX = /^bilag \d{1,3}(?:\.\d{1,2})?[a-z]?\s+\p{Lu}[^.!?:]{2,90}$/iu
const POINT = /^(?:[Aa]t\s|\d{1,2}[.)]\s)/
/** Labels that only open a section where none of their kind is open: within one they are sub-headings. */
const SOFT = new Set([
  'konklusion',
  'drøftelse',
  'opsamling',
  'behandling',
  'afgørelse',
  'baggrund',
  'redegørelse',
  'beskrivelse',
  'sag',
  'sagen',
  'motivation',
  'til beslutning',
  'resume',
  'formål',
  'introduktion',
  'indledning',
  'sammendrag'
])

/** Reads one item: its title parts, its sections, annexes and result. */
export function readItem(
  draft: Draft,
  place: ItemPlace,
  end: number,
  index: number,
  habits: Habits
): RecognisedItem {
  const { lines, labels, ledger } = draft
  const title = readTitle(place.title)
  const kind = kindOfTitle(title.title)
  const item: RecognisedItem = {
    number: place.number,
    ...(place.parent === undefined ? {} : { parent: place.parent, numberText: place.numberText ?? null }),
    title: title.title,
    kind,
    presenters: title.presenters,
    start: title.start,
    end: title.end,
    caseNumber: place.caseNumberAbove ?? title.caseNumber,
    closed: title.closed || place.closedAbove || CLOSED_ALONE.test(title.title),
    sections: { recommendation: [], case: [], minutes: [] },
    outcome: null
  }
  const path = `items.${index}`
  for (let i = place.from; i < place.at; i++) {
    const line = lines[i]
    if (line)
      ledger.claim(
        line,
        CLOSED_ALONE.test(line.text)
          ? /^åbne/i.test(line.text)
            ? 'layout'
            : `${path}.closed`
          : `${path}.caseNumber`
      )
  }
  for (let i = place.at; i < place.body; i++) {
    const line = lines[i]
    if (line) ledger.claim(line, `${path}.title`)
  }
  const parts: Parts = {
    texts: { recommendation: [], case: [], minutes: [] },
    annexes: [],
    current: null,
    last: 'case',
    implicit: false,
    minutesLabel: null,
    seen: []
  }
  if (place.row) takeRow(draft, place, parts)
  const said = lines[place.at]
  if (place.inline !== undefined && said) {
    const text = derive(said, { raw: place.inline, text: place.inline, gap: 1, strong: false })
    takeText(draft, item, parts, text, undefined, { place, index, habits, path, caseFrom: 0 })
  }
  let i = place.body
  const caseLabel = labels.findIndex((label, at) => at >= i && at < end && label?.kind === 'case')
  const caseFrom = lines[caseLabel]?.no ?? 0
  while (i < end) i = takeLine(draft, item, parts, i, end, { place, index, habits, path, caseFrom })
  finish(draft, item, parts, path, habits)
  return item
}

/** The other cells of an agenda's row: texts of its sections, and its annexes. */
function takeRow(draft: Draft, place: ItemPlace, parts: Parts): void {
  const line = draft.lines[place.at]
  if (!line || !place.row) return
  const made = (raw: string): Line =>
    derive(line, { raw, text: plainText(raw).trim(), cells: null, bullet: false, strong: false, gap: 1 })
  const { annexes, sections } = place.row
  if (annexes.length > 0)
    parts.annexes.push({
      lines: annexes.map((text) => ({ ...made(text), bullet: true })),
      withMinutes: false,
      back: 'case'
    })
  for (const section of ['recommendation', 'case', 'minutes'] as const) {
    parts.texts[section].push(...(sections[section] ?? []).map(made))
    if (sections[section]) parts.seen.push(section)
  }
}

/** The section that text without a label belongs to. */
function homeless(item: RecognisedItem, habits: Habits): Section {
  if (habits.minutes && (habits.unlabelled || habits.loose || item.kind === 'any_other_business'))
    return 'minutes'
  return 'case'
}

function takeLine(
  draft: Draft,
  item: RecognisedItem,
  parts: Parts,
  i: number,
  end: number,
  where: Where
): number {
  const { lines, labels, ledger } = draft
  const line = lines[i]
  if (!line) return i + 1
  const label = labels[i]
  if (line.cells && where.place.row && line.hint === undefined && isBreakRow(line.cells)) {
    ledger.claim(line, 'layout')
    return i + 1
  }
  if (line.hint === 'text') {
    if (parts.current === 'annexes') parts.current = parts.annexes[parts.annexes.length - 1]?.back ?? 'case'
    parts.current ??= homeless(item, where.habits)
    parts.texts[parts.current].push(line)
    return i + 1
  }
  if (label && isSectionLabel(label.kind)) {
    const next = openSection(draft, parts, i, end, label)
    if (line.hint !== undefined && label.rest === '')
      ledger.claim(line, parts.current === 'annexes' ? 'annexes' : `${where.path}.sections.${parts.current}`)
    return next
  }
  if (label && saysAbsence(draft, label, line, where)) return i + 1
  if (label && isPeopleLabel(label.kind) && takesPeople(draft, label, where, i)) {
    draft.meeting.layout.labels[label.kind] ??= label.wording
    draft.meeting.layout.participantsIn ??= 'first_item'
    return takePeople(draft, i, end, label, true)
  }
  if (label?.kind === 'caseNumber' && label.rest !== '') {
    if (item.caseNumber === null) {
      item.caseNumber = plainText(label.rest)
      ledger.claim(line, `${where.path}.caseNumber`)
      return i + 1
    }
  }
  if (nothingYet(parts)) {
    if (item.caseNumber === null && isCaseNumber(line.text)) {
      item.caseNumber = line.text
      ledger.claim(line, `${where.path}.caseNumber`)
      return i + 1
    }
    const by = BYLINE.exec(line.text)
    const names = by?.[1] && line.text.length < 120 ? splitPresenters(by[1]) : []
    if (item.presenters.length === 0 && names.length > 0 && names.every(looksLikeName)) {
      item.presenters = names
      ledger.claim(line, `${where.path}.title`)
      return i + 1
    }
    if (/^\(?åben(?:t)?(?: sag| punkt| dagsordenspunkt)?\)?$/i.test(line.text)) {
      ledger.claim(line, 'layout')
      return i + 1
    }
    if (/^\(?(?:ca\. )?\d{1,3} (?:min\.?|minutter)\)?$/i.test(line.text)) {
      ledger.claim(line, 'layout')
      return i + 1
    }
    if (CLOSED_ALONE.test(line.text)) {
      item.closed = true
      ledger.claim(line, `${where.path}.closed`)
      return i + 1
    }
    const times =
      label?.kind === 'time'
        ? findTimes(plainText(label.rest), true)
        : /^\(?(?:kl\.?\s?)?\d{1,2}[.:]\d{2}\s?[-–]\s?\d{1,2}[.:]\d{2}\)?$/i.test(line.text)
          ? findTimes(line.text)
          : null
    if (times && item.start === null && !(where.index === 0 && draft.meeting.date === null && label)) {
      item.start = times.start
      item.end = times.end
      ledger.claim(line, `${where.path}.start`)
      return i + 1
    }
  }
  const said = closes(draft, line, where) ? 1 : takeBelow(draft, item, i, end, where)
  if (said > 0) return i + said
  if (label && endField(draft, label, where, line)) return i + 1
  if (label?.kind === 'subCase' && label.marked && parts.current !== 'minutes' && label.rest === '') {
    parts.current = 'case'
    parts.implicit = false
    parts.texts.case.push(asHeading(line, label))
    return i + 1
  }
  if (
    (LONE_ANNEX.test(line.text) || (nothingYet(parts) && BARE_ANNEX.test(line.text))) &&
    line.text.length < 150 &&
    !endsSentence(line.text) &&
    parts.current !== 'annexes'
  ) {
    parts.annexes.push({ lines: [line], withMinutes: false, back: parts.current ?? 'case' })
    return i + 1
  }
  if (!label || !isSectionLabel(label.kind)) takeText(draft, item, parts, line, lines[i - 1], where)
  return i + 1
}

const nothingYet = (parts: Parts): boolean => parts.current === null && parts.texts.case.length === 0

/** How the label of the minutes that is open relates to one that comes now: "Beslutning" within "Referat". */
function withinMinutes(parts: Parts, label: Label): boolean {
  return (
    parts.current === 'minutes' &&
    parts.texts.minutes.length > 0 &&
    (parts.minutesLabel === null
      ? /^beslutning(?:er)?$/i.test(label.wording)
      : normal(label.wording) !== normal(parts.minutesLabel))
  )
}

function openSection(draft: Draft, parts: Parts, i: number, end: number, label: Label): number {
  const { lines, labels, ledger, meeting } = draft
  const line = lines[i]
  if (!line) return i + 1
  if (label.kind === 'annexes' || label.kind === 'annexesWithMinutes') {
    const back = parts.current === null || parts.current === 'annexes' ? parts.last : parts.current
    parts.annexes.push({ lines: [], withMinutes: label.kind === 'annexesWithMinutes', back })
    parts.current = 'annexes'
    parts.seen.push('annexes')
    meeting.layout.labels[label.kind] ??= label.wording
    ledger.claim(line, 'layout')
    const entry = parts.annexes[parts.annexes.length - 1]
    if (label.rest !== '') entry?.lines.push(asRest(line, label))
    return i + 1
  }
  const kind = label.kind as Section
  if (kind === 'minutes' && !label.sure && withinMinutes(parts, label)) {
    const decision = /^beslutning(?:er)?$/i.test(label.wording)
    const next = lines[i + 1]
    if (
      decision &&
      label.rest === '' &&
      next &&
      next.hint === undefined &&
      i + 1 < end &&
      !labels[i + 1] &&
      !next.bullet &&
      !next.cells
    ) {
      ledger.claim(line, 'layout')
      parts.texts.minutes.push(derive(next, { raw: `Beslutning: ${next.raw}` }))
      return i + 2
    }
    parts.texts.minutes.push(asHeading(line, label))
    return i + 1
  }
  const soft = !label.sure && (SOFT.has(normal(label.wording)) || label.kind === 'recommendation')
  if (
    parts.current === kind &&
    parts.seen.includes(kind) &&
    parts.texts[kind].length > 0 &&
    !label.sure &&
    (soft || kind === 'case')
  ) {
    parts.texts[kind].push(asHeading(line, label))
    return i + 1
  }
  if (parts.current === 'minutes' && soft && kind !== 'minutes') {
    parts.texts.minutes.push(asHeading(line, label))
    return i + 1
  }
  parts.current = kind
  parts.last = kind
  parts.implicit = false
  if (kind === 'minutes') parts.minutesLabel ??= label.wording
  parts.seen.push(kind)
  draft.wordings.push({ kind, wording: label.wording })
  ledger.claim(line, 'layout')
  // "Sekretariatet indstiller:" is a label that reads as the opening of its own text.
  if (OPENS_RECOMMENDATION.test(line.text)) parts.texts.recommendation.push(line)
  else if (label.rest !== '') parts.texts[kind].push(asRest(line, label))
  return i + 1
}

/** A label within a section reads as a sub-heading there. */
const asHeading = (line: Line, label: Label): Line =>
  label.rest === '' && !line.strong ? derive(line, { strong: true }) : line

/** The text behind a label as a line of its own that still stands for the same source line. */
function asRest(line: Line, label: Label): Line {
  return derive(line, { raw: label.rest, text: plainText(label.rest).trim(), strong: false, heading: 0 })
}

function takeText(
  draft: Draft,
  item: RecognisedItem,
  parts: Parts,
  line: Line,
  prev: Line | undefined,
  where: Where
): void {
  const opening = !line.bullet && OPENS_RECOMMENDATION.test(line.text)
  if (
    opening &&
    parts.texts.recommendation.length === 0 &&
    (parts.current === null ||
      (parts.current === 'case' && (line.gap > 0 || /(?:[,:]|\sat)$/.test(line.text))))
  ) {
    parts.current = 'recommendation'
    parts.implicit = true
    parts.seen.push('recommendation')
    draft.wordings.push({ kind: 'recommendation', wording: openingLabel(line.text) })
  } else if (parts.current === null) parts.current = homeless(item, where.habits)
  else if (
    parts.current === 'recommendation' &&
    parts.implicit &&
    line.no >= where.caseFrom &&
    !POINT.test(line.text) &&
    !line.bullet
  ) {
    const margin = { chars: draft.wrapping.chars, width: draft.wrapping.width }
    if (line.strong || !prev || continues(prev, line, draft.wrapping, margin) === 'new') {
      parts.current = homeless(item, where.habits)
      parts.implicit = false
    }
  }
  if (parts.current === 'annexes') {
    const list = parts.annexes[parts.annexes.length - 1]
    // A heading ends the list: a sub-heading of the case or of the minutes.
    if (list && line.strong && list.lines.length > 0) {
      parts.current = list.back
      parts.texts[list.back].push(line)
    } else list?.lines.push(line)
    return
  }
  parts.texts[parts.current].push(line)
}

function openingLabel(text: string): string {
  const word = /^(?:det|der) \p{L}+|^.{3,80}?\s(?:indstiller|anbefaler|foreslår)/iu.exec(text)
  return word?.[0] ?? 'Indstilling'
}
