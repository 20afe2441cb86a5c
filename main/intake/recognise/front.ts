import { agendaColumns } from './agenda-table'
import { mergeAnnex, readAnnexList } from './annexes'
import { findDate } from './dates'
import type { Draft } from './draft'
import { readContact, takeField } from './fields'
import { plainText } from './inline'
import type { Label, PeopleLabel } from './labels'
import { isPeopleLabel } from './labels'
import { letterheadLines } from './letterhead'
import { derive, type Line } from './lines'
import { looseLines, takeContact } from './loose'
import { type ListedPerson, type ListLine, OWN_LINE, type PeopleList, readPeople } from './people'
import { isPeopleHead, tableLines } from './people-table'
import { isContentsRow } from './tables'
import { readItemStart, readTitle } from './titles'
import { looksLikeName, squeeze } from './words'

/** "Anne Lund            Skovby Kommune": columns that a page left behind, as parts of a line. */
function inColumns(line: Line): string {
  const parts = plainText(line.raw).split(/[ \u00a0]{2,}|\t+/)
  return parts.length > 1 && parts.length < 5 && looksLikeName(parts[0] ?? '') ? parts.join(', ') : line.text
}

const asListLine = (line: Line): ListLine => ({
  text: inColumns(line),
  lines: [line],
  strong: line.strong,
  gap: line.gap,
  cells: line.cells
})

/** "Anne Lund deltog ikke i punkt 4" below the list that names her already: a remark, not a second person. */
function addsTo(held: ListedPerson, person: ListedPerson): boolean {
  const { entry, status } = person
  if (held.entry.name !== entry.name || held.status !== status || status !== 'present') return false
  const bare =
    entry.title === null && (entry.organization === null || entry.organization === held.entry.organization)
  return bare && entry.items.length + entry.notItems.length + entry.notes.length > 0
}

/** A member of the list above who sent regrets, or one of the regrets who is listed as a member too: one person. */
function isSaidAgain(draft: Draft, person: ListedPerson): boolean {
  const missing = (status: string): boolean => status === 'excused' || status === 'absent'
  const at = draft.people.findIndex((other) => other.entry.name === person.entry.name)
  const held = draft.people[at]
  if (!held || held.status === 'guest' || person.status === 'guest') return false
  if (missing(held.status) === missing(person.status)) return false
  if (held.entry.substituteFor !== null || person.entry.substituteFor !== null) return false
  if (missing(person.status)) held.status = person.status
  held.entry.title ??= person.entry.title
  held.entry.organization ??= person.entry.organization
  held.entry.role ??= person.entry.role
  held.entry.notes.push(...person.entry.notes)
  draft.ledger.claimAll(person.lines, `attendance.${at}`)
  return true
}

/** Reads a list of people at `from` (its label's line) up to `end`; returns the first line after it. */
export function takePeople(draft: Draft, from: number, end: number, label: Label, inItem = false): number {
  const { lines, labels, ledger } = draft
  const kind = label.kind as PeopleLabel
  const first = lines[from]
  if (!first) return from + 1
  let to = from + 1
  while (to < end && !labels[to] && !lines[to]?.hint && !agendaColumns(lines[to]?.cells ?? [])) to++
  const headed = first.cells !== null && isPeopleHead(first.cells)
  const below =
    tableLines(lines.slice(headed ? from : from + 1, to)) ?? lines.slice(from + 1, to).map(asListLine)
  const rest = plainText(label.rest).trim()
  const from2 =
    /^(?:deltagere|mødedeltagere|deltog) (?:fra|for) (.+)$/i.exec(label.wording)?.[1] ??
    (/^(?:fra )?sekretariat/i.test(label.wording) ? 'Sekretariatet' : null)
  const said = label.rest
    .split(/<br\s?\/?>/i)
    .map((part) => plainText(part).trim())
    .filter((part) => part !== '')
  const list = [
    ...said.map((text) => ({ text, lines: [first], strong: false, gap: OWN_LINE, cells: null })),
    ...below
  ]
  const read = readPeople(list, kind, draft.wrapping, from2)
  ledger.claim(first, 'layout')
  for (const person of read.people) {
    const known = draft.people.findIndex((other) => addsTo(other, person))
    const held = draft.people[known]
    if (held) {
      held.entry.items = person.entry.items
      held.entry.notItems = person.entry.notItems
      held.entry.notes.push(...person.entry.notes)
      ledger.claimAll(person.lines, `attendance.${known}`)
      continue
    }
    if (isSaidAgain(draft, person)) continue
    draft.people.push(person)
    ledger.claimAll(person.lines, `attendance.${draft.people.length - 1}`)
  }
  ledger.claimAll(read.layout, 'layout')
  if (inItem) to = endOfList(draft, from, to, read)
  if (kind === 'participants') draft.groupedPeople = draft.groupedPeople || read.grouped
  if (read.left.includes(first)) {
    const said = first.hint !== undefined || read.people.some((person) => person.lines.includes(first))
    if (first.hint === undefined) ledger.release(first)
    if (said) draft.leftovers.push(rest)
  }
  const listed = new Set(lines.slice(from, to))
  looseLines(
    draft,
    read.left.filter((line) => line !== first && listed.has(line))
  )
  return to
}

/** Inside an item the list ends behind its last person; what follows is the item's text. */
function endOfList(draft: Draft, from: number, to: number, read: PeopleList): number {
  const left = new Set(read.left)
  let end = to
  while (end > from + 1 && left.has(draft.lines[end - 1] as Line)) end--
  return end
}

function takeAnnexes(draft: Draft, from: number, end: number, label: Label): number {
  const { lines, labels, ledger, meeting } = draft
  let to = from + 1
  while (to < end && !labels[to]) to++
  const first = lines[from]
  if (!first) return to
  ledger.claim(first, first.hint === undefined ? 'layout' : 'annexes')
  const rest =
    label.rest.trim() === '' ? [] : [derive(first, { raw: label.rest, text: plainText(label.rest).trim() })]
  const body = lines.slice(from + 1, to)
  const withMinutes = label.kind === 'annexesWithMinutes'
  const read = readAnnexList([...rest, ...body], draft.wrapping, null, withMinutes)
  for (const entry of read.entries) {
    const use = `annexes.${mergeAnnex(meeting.annexes, entry.annex)}`
    for (const line of entry.lines) ledger.claim(line, use)
  }
  ledger.claimAll(read.none, 'layout')
  looseLines(draft, read.left)
  return to
}

/** Whether a line of the front is an entry in a list of contents: number and title of an item. */
function isContents(draft: Draft, line: Line, titles: ReadonlySet<string>): boolean {
  if (/(?:\. ?){4,}\s?\d*$|…\s?\d+$/.test(line.text)) return true
  if (line.cells) return isContentsRow(draft, line.cells, titles)
  const start = readItemStart(line.text)
  const title = start ? start.title : line.text
  const parts = start ? readTitle(title) : null
  if (start && parts && titles.has(squeeze(parts.title))) {
    if (parts.start !== null || parts.presenters.length > 0) draft.slots.set(start.number, parts)
    return true
  }
  const bare = squeeze(title.replace(/[\s.…]*\d{0,3}$/, ''))
  if (bare.length < 4) return false
  return (
    titles.has(bare) ||
    titles.has(squeeze(title)) ||
    (bare.length > 20 && [...titles].some((known) => known.startsWith(bare)))
  )
}

/** Reads everything in front of the items (`end` is the first line that belongs to an item). */
export function readFront(draft: Draft, end: number, titles: ReadonlySet<string>): void {
  const { lines, labels, ledger } = draft
  const letterhead = letterheadLines(lines, end)
  let loose: Line[] = []
  const flush = (): void => {
    looseLines(draft, loose)
    loose = []
  }
  let i = 0
  while (i < end) {
    const line = lines[i]
    const label = labels[i]
    if (!line) break
    if (letterhead.has(line)) {
      ledger.claim(line, 'layout')
      i++
      continue
    }
    if (titles.size > 0 && (!label || label.rest === '') && isContents(draft, line, titles)) {
      ledger.claim(line, 'layout')
      i++
      continue
    }
    if (!label) {
      loose.push(line)
      i++
      continue
    }
    flush()
    if (isPeopleLabel(label.kind)) {
      draft.meeting.layout.labels[label.kind] ??= label.wording
      i = takePeople(draft, i, end, label)
    } else if (label.kind === 'annexes' || label.kind === 'annexesWithMinutes') {
      draft.meeting.layout.labels[label.kind] ??= label.wording
      i = takeAnnexes(draft, i, end, label)
    } else i = takeLabelled(draft, i, end, label)
  }
  flush()
}

function takeLabelled(draft: Draft, i: number, end: number, label: Label): number {
  const { lines, labels, ledger } = draft
  const line = lines[i]
  if (!line) return i + 1
  if (label.kind === 'contents') {
    looseLines(draft, [line])
    ledger.claim(line, 'layout')
    return i + 1
  }
  if (
    label.kind === 'minutes' ||
    label.kind === 'case' ||
    label.kind === 'recommendation' ||
    label.kind === 'subCase'
  ) {
    // "Referat" in front of the items is the kind of document, not a section; "Referat: Anne Lund" names its writer.
    if (
      label.kind === 'minutes' &&
      label.rest !== '' &&
      looksLikeName(plainText(label.rest).split(',')[0] ?? '')
    ) {
      takeField(draft, 'minuteTakers', label.rest)
      ledger.claim(line, 'minuteTakers')
    } else looseLines(draft, [line])
    return i + 1
  }
  if (label.kind === 'contact') {
    ledger.claim(line, 'layout')
    let to = i + 1
    while (to < end && !labels[to]) to++
    const rest = plainText(label.rest).trim()
    if (rest !== '') {
      const found = readContact(rest)
      ledger.release(line)
      if (found && found.name !== null) {
        takeContact(draft, line, found, null, -1)
        return i + 1
      }
      looseLines(draft, [derive(line, { raw: rest, text: rest }), ...lines.slice(i + 1, to)])
      return to
    }
    looseLines(draft, lines.slice(i + 1, to))
    return to
  }
  const kind = label.kind
  if (isPeopleLabel(kind) || kind === 'annexes' || kind === 'annexesWithMinutes') return i + 1
  let value = label.rest
  let next = i + 1
  const below = lines[next]
  const free = below !== undefined && next < end && !labels[next] && !below.bullet && !below.strong
  if (value.trim() === '' && free && below && below.gap <= 2 && below.text.length < 200) {
    value = below.text
    next++
  } else if (free && below && below.gap === 0 && /(?:,|\sog|-)$/.test(line.text)) {
    value = `${value} ${below.text}`
    next++
  }
  // "Dato" in the letterhead was the document's own where "Mødedato" follows.
  const { meeting } = draft
  if (/^møde/i.test(label.wording) && (kind === 'date' || kind === 'time') && meeting.date !== null) {
    const own = findDate(plainText(value))?.date ?? meeting.date
    if (own !== meeting.date && meeting.documentDate === null) {
      meeting.documentDate = meeting.date
      meeting.date = null
    }
  }
  const path = takeField(draft, kind, value)
  if (path === null) {
    if (value.trim() === '') ledger.claim(line, 'layout')
    else looseLines(draft, lines.slice(i, next))
    return next
  }
  rememberLabel(draft, kind, label.wording)
  ledger.claim(line, label.rest.trim() === '' ? 'layout' : path)
  if (next > i + 1 && below) ledger.claim(below, path)
  return next
}

function rememberLabel(draft: Draft, kind: string, wording: string): void {
  const labels = draft.meeting.layout.labels
  if (kind === 'time' || kind === 'date') labels.time ??= wording
  else if (
    kind === 'chair' ||
    kind === 'minuteTakers' ||
    kind === 'form' ||
    kind === 'place' ||
    kind === 'caseNumber'
  ) {
    labels[kind] ??= wording
  }
}
