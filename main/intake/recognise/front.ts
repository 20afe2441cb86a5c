import { mergeAnnex, readAnnexList } from './annexes'
import { beyondTime, findDate, findTimes } from './dates'
import type { Draft } from './draft'
import { readContact, takeField, takeTime } from './fields'
import { bodyOfHeading, readHeading } from './heading'
import { plainText } from './inline'
import type { Label, PeopleLabel } from './labels'
import { isPeopleLabel } from './labels'
import { derive, type Line } from './lines'
import { type ListLine, OWN_LINE, readPeople } from './people'
import { tableLines } from './tables'
import { readItemStart } from './titles'
import { looksLikeName, squeeze } from './words'
import { hadRoom, joinParts } from './wrapping'

const asListLine = (line: Line): ListLine => ({
  text: line.text,
  lines: [line],
  strong: line.strong,
  gap: line.gap,
  cells: line.cells
})

/** Reads a list of people at `from` (its label's line) up to `end`; returns the first line after it. */
export function takePeople(draft: Draft, from: number, end: number, label: Label): number {
  const { lines, labels, ledger } = draft
  const kind = label.kind as PeopleLabel
  const first = lines[from]
  if (!first) return from + 1
  let to = from + 1
  while (to < end && !labels[to]) to++
  const below = tableLines(lines.slice(from + 1, to)) ?? lines.slice(from + 1, to).map(asListLine)
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
    draft.people.push(person)
    ledger.claimAll(person.lines, `attendance.${draft.people.length - 1}`)
  }
  ledger.claimAll(read.layout, 'layout')
  if (kind === 'participants') draft.groupedPeople = draft.groupedPeople || read.grouped
  if (read.left.includes(first)) {
    ledger.release(first)
    draft.leftovers.push(...(read.people.some((person) => person.lines.includes(first)) ? [rest] : []))
  }
  looseLines(
    draft,
    read.left.filter((line) => line !== first)
  )
  return to
}

function takeAnnexes(draft: Draft, from: number, end: number, label: Label): number {
  const { lines, labels, ledger, meeting } = draft
  let to = from + 1
  while (to < end && !labels[to]) to++
  const first = lines[from]
  if (!first) return to
  ledger.claim(first, 'layout')
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

/** Lines of the front without a label: dates, times, headings, contacts; the rest stays unplaced. */
export function looseLines(draft: Draft, lines: readonly Line[]): void {
  const broken: [Line, Line][] = []
  const whole: Line[] = []
  for (const line of lines) {
    const last = whole[whole.length - 1]
    const prev =
      broken.length > 0 && broken[broken.length - 1]?.[0] === last?.origin
        ? broken[broken.length - 1]?.[1]
        : last
    const opens = last !== undefined && (readHeading(last.text) !== null || findDate(last.text) !== null)
    if (last && prev && opens && line.gap === 0 && !line.strong && wrapsInto(draft, prev, line)) {
      const text = joinParts(last.text, line.text, draft.wrapping)
      whole[whole.length - 1] = derive(last, { text, raw: text })
      broken.push([last.origin ?? last, line])
    } else whole.push(line)
  }
  takeLooseLines(draft, whole)
  for (const [line, rest] of broken) {
    const use = draft.ledger.claimOf(line)
    if (use !== undefined) draft.ledger.claim(rest, use)
  }
}

/** A heading or date whose line was full runs on in the next. */
function wrapsInto(draft: Draft, prev: Line, line: Line): boolean {
  const margin = { chars: draft.wrapping.chars, width: draft.wrapping.width }
  return draft.wrapping.wrapped && !hadRoom(prev, line, draft.wrapping, margin) && prev.text.length > 40
}

function takeLooseLines(draft: Draft, lines: readonly Line[]): void {
  let name: Line | null = null
  let contact = -1
  let dated = -9
  for (const line of lines) {
    const text = line.text
    if (COLUMN_HEADS.test(text)) {
      draft.ledger.claim(line, 'layout')
      continue
    }
    const found = readContact(text)
    if (found) {
      contact = takeContact(draft, line, found, name, contact)
      name = null
      continue
    }
    if (name) contact = -1
    name = looksLikeName(text) && text.length < 60 ? line : null
    if (name) continue
    contact = -1
    if (
      dated === line.no - 1 - line.gap &&
      line.gap <= 1 &&
      draft.meeting.place === null &&
      PLACE.test(text) &&
      text.length < 120
    ) {
      takeField(draft, 'place', text.replace(/^(?:i|på|hos)\s+/i, ''))
      draft.ledger.claim(line, 'place')
      continue
    }
    const before = `${draft.meeting.date}${draft.meeting.start}${draft.loneDates.length}`
    takeLoose(draft, line)
    if (before !== `${draft.meeting.date}${draft.meeting.start}${draft.loneDates.length}`) dated = line.no
  }
}

function takeContact(
  draft: Draft,
  line: Line,
  found: NonNullable<ReturnType<typeof readContact>>,
  name: Line | null,
  current: number
): number {
  const { meeting, ledger } = draft
  const held = meeting.contacts[current]
  if (held && found.name === null && name === null) {
    if (found.phone !== null && held.phone === null) held.phone = found.phone
    else if (found.phone !== null) return current
    if (found.email !== null && held.email === null) held.email = found.email
    ledger.claim(line, `contacts.${current}`)
    return current
  }
  const person = found.name ?? name?.text ?? null
  if (person === null) return -1
  const at = meeting.contacts.push({ name: person, phone: found.phone, email: found.email }) - 1
  ledger.claim(line, `contacts.${at}`)
  if (name && found.name === null) ledger.claim(name, `contacts.${at}`)
  return at
}

function takeLoose(draft: Draft, line: Line): void {
  const { meeting, ledger } = draft
  const text = line.text
  if (text.length > 220) return
  const heading = readHeading(text)
  if (heading) {
    ledger.claim(line, heading.rest === '' ? 'layout' : 'title')
    draft.saysMinutes = draft.saysMinutes || heading.kind === 'minutes'
    draft.saysAgenda = draft.saysAgenda || heading.kind === 'agenda'
    if (heading.kind === 'minutes') meeting.layout.labels.minutesTitle ??= heading.word
    else meeting.layout.labels.agendaTitle ??= heading.word
    if (heading.title !== null) meeting.title = meeting.title ?? heading.title
    if (heading.body !== null) meeting.body = meeting.body ?? heading.body
    const date = findDate(heading.rest)
    if (date) takeTime(draft, heading.rest)
    return
  }
  const beyond = beyondTime(text)
  const date = findDate(text)
  const times = findTimes(text, beyond === '')
  if (
    beyond === '' ||
    (date && times && beyond.length < 60) ||
    (date && /^\p{Lu}\p{L}+,?\s+den\s/u.test(text) && beyond.length < 30)
  ) {
    if (date && !times) {
      draft.loneDates.push(date.date)
      ledger.claim(line, 'documentDate')
      return
    }
    if (date || times) {
      takeTime(draft, text)
      if (beyond !== '' && meeting.place === null)
        takeField(draft, 'place', beyond.replace(/^(?:i|på|hos)\s+/i, ''))
      ledger.claim(line, date ? 'date' : 'start')
      return
    }
  }
  if (MEETING_LINE.test(text) && text.length < 140) {
    const said = readHeading(`Referat af ${text}`)
    meeting.title = meeting.title ?? said?.title ?? text
    if (said?.body) meeting.body = meeting.body ?? said.body
    ledger.claim(line, 'title')
    return
  }
  const body = bodyOfHeading(text)
  if (body !== null && meeting.body === null) {
    meeting.body = body
    ledger.claim(line, 'body')
  }
}

/** Heads of the columns of a list of contents. */
const COLUMN_HEADS =
  /^(?:udkast|åbne (?:dagsordens)?punkter)$|^(?:(?:pkt\.?|punkt|nr\.?|sag)\s.{0,40}\s)?side(?: nr\.?)?$/i

/** Words of a place, in the line below the date. */
const PLACE =
  /^(?:i|på|hos) \p{Lu}|rådhus|regionshus|lokale|(?:vej|gade|allé|stræde|plads) \d|teams|skype|zoom|online|virtuel|værelse|hospital|sundhedshus|konference|salen/u

/** "Møde i Ældrerådet", "4. ordinære møde i …": the title of the meeting. */
const MEETING_LINE =
  /^(?:(?:til|af|fra|for) )?(?:ordinært |ekstraordinært |\d{1,3}\. (?:ordinære )?)?møde(?:t)? (?:i|nr\.?) .{2,100}$/i

/** Whether a line of the front is an entry in a list of contents: number and title of an item. */
function isContents(line: Line, titles: ReadonlySet<string>): boolean {
  if (/(?:\. ?){4,}\s?\d*$|…\s?\d+$/.test(line.text)) return true
  const start = readItemStart(line.text)
  const title = start ? start.title : line.text
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
    if (titles.size > 0 && (!label || label.rest === '') && isContents(line, titles)) {
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
