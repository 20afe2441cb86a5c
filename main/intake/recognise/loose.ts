import { agendaColumns } from './agenda-table'
import { beyondTime, findDate, findTimes } from './dates'
import type { Draft } from './draft'
import { readContact, takeField, takeTime } from './fields'
import { bodyOfHeading, readHeading } from './heading'
import { derive, type Line } from './lines'
import { isContentsRow } from './tables'
import { takeCaseNumber } from './titles'
import { looksLikeName } from './words'
import { hadRoom, joinParts, LONGEST_LINE } from './wrapping'

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
    if (
      last &&
      prev &&
      opens &&
      last.text.length < LONGEST_LINE &&
      line.gap === 0 &&
      !line.strong &&
      wrapsInto(draft, prev, line)
    ) {
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
    if (line.cells) {
      if (agendaColumns(line.cells) || isContentsRow(draft, line.cells, draft.titles))
        draft.ledger.claim(line, 'layout')
      continue
    }
    if (COLUMN_HEADS.test(text)) {
      draft.ledger.claim(line, 'layout')
      continue
    }
    if (placeBelowDate(draft, line, dated)) {
      contact = -1
      name = null
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
    const before = `${draft.meeting.date}${draft.meeting.start}${draft.loneDates.length}`
    takeLoose(draft, line)
    if (before !== `${draft.meeting.date}${draft.meeting.start}${draft.loneDates.length}`) dated = line.no
  }
}

/** Words of a place in the line below the date and time. */
function placeBelowDate(draft: Draft, line: Line, dated: number): boolean {
  const { text } = line
  const below = dated === line.no - 1 - line.gap && line.gap <= 1
  if (!below || draft.meeting.place !== null || !PLACE.test(text) || text.length >= 120) return false
  takeField(draft, 'place', text.replace(/^(?:i|på|hos)\s+/i, ''))
  draft.ledger.claim(line, 'place')
  return true
}

export function takeContact(
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
    meeting.meetingNumber ??= heading.number
    if (heading.title !== null) meeting.title = meeting.title ?? heading.title
    if (heading.body !== null) meeting.body = meeting.body ?? heading.body
    const date = findDate(heading.rest)
    if (date) {
      const left = takeTime(draft, heading.rest)
      const place = /(?:^|\s)(?:i|på|hos)\s+(\S.{2,80})$/iu.exec(
        left.slice(left.lastIndexOf(heading.body ?? '\u0000') + 1)
      )?.[1]
      if (place && PLACE.test(place) && meeting.place === null && !/møde i /i.test(left))
        takeField(draft, 'place', place)
    }
    return
  }
  const told =
    /^Mødet (?:blev |er )?(?:holdt|afholdt|afholdes|holdes|fandt sted|finder sted)\s+(.{6,160}?)\.?$/iu.exec(
      text
    )
  if (told?.[1] && findDate(told[1])) {
    const left = takeTime(draft, told[1])
    const place = /^(?:i|på|hos)\s+(.+)$/iu.exec(left)?.[1]
    if (place && meeting.place === null) takeField(draft, 'place', place)
    ledger.claim(line, 'date')
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
  // "15. marts 2024   J.nr. 2024-0231": the document's own date and case at the top of the page.
  const filed = takeCaseNumber(text)
  if (filed.caseNumber !== null && findDate(filed.text) && beyondTime(filed.text) === '') {
    meeting.caseNumber ??= filed.caseNumber
    draft.loneDates.push(findDate(filed.text)?.date ?? '')
    ledger.claim(line, 'documentDate')
    return
  }
  const lone = LONE_NUMBER.exec(text)
  if (lone) {
    meeting.meetingNumber ??= lone[1] ?? lone[2] ?? null
    ledger.claim(line, 'meetingNumber')
    return
  }
  if (MEETING_LINE.test(text) && text.length < 140) {
    const said = readHeading(`Referat af ${text}`)
    meeting.meetingNumber ??= said?.number ?? null
    meeting.title = meeting.title ?? said?.title ?? text
    if (said?.body) meeting.body = meeting.body ?? said.body
    ledger.claim(line, 'title')
    return
  }
  // "Temagruppen for Børn – møde 3/2023"
  const numbered = /^(.{4,90}?)\s*[,–-]\s*møde\s?(?:nr\.?\s?)?(\d{1,3}(?:[/-]\d{2,4})?)$/iu.exec(text)
  const body = bodyOfHeading(numbered?.[1] ?? text)
  if (body !== null && numbered?.[2]) meeting.meetingNumber ??= numbered[2]
  if (body !== null && meeting.body === null) {
    meeting.body = body
    ledger.claim(line, 'body')
  }
}

/** Heads of the columns of a list of contents. */
const COLUMN_HEADS =
  /^(?:udkast|åbne (?:dagsordens)?punkter)$|^(?:(?:pkt\.?|punkt|nr\.?|sag)\s.{0,40}\s)?side(?: nr\.?)?$/i

/** "Møde nr. 12", "12. møde", "Mødenr.: 12". */
const LONE_NUMBER =
  /^(?:møde\s?(?:nr\.?|nummer)\s?:?\s?(\d{1,3}(?:[/-]\d{2,4})?)|(\d{1,3})\. (?:ordinære |ordinært )?møde)\.?$/i

/** Words of a place, in the line below the date. */
const PLACE =
  /^(?:i|på|hos) \p{L}|rådhus|regionshus|lokale|(?:vej|gade|allé|stræde|plads) \d|teams|skype|zoom|online|virtuel|værelse|hospital|sundhedshus|konference|salen/iu

/** "Møde i Ældrerådet", "4. ordinære møde i …": the title of the meeting. */
const MEETING_LINE =
  /^(?:(?:til|af|fra|for) )?(?:ordinært |ekstraordinært |\d{1,3}\. (?:ordinære )?)?møde(?:t)? (?:i|nr\.?) .{2,100}$/i
