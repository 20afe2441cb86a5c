import type { MeetingForm } from '../../../preload/contract/values'
import { beyondTime, findDate, findTimes } from './dates'
import type { Draft } from './draft'
import { bodyOfHeading } from './heading'
import { plainText } from './inline'
import type { FrontLabel } from './labels'
import { nameWithin, splitPresenters } from './titles'
import { looksLikeFirstName, looksLikeName, normal } from './words'

const ONLINE = /virtuel|online|teams|skype|zoom|video|digital|telefonmøde|webex|fjern/i
const ON_SITE = /fysisk|fremmøde|på stedet|tilstedeværelse/i

/** What a printed form of meeting means: in person, online, hybrid, written; null when it says neither. */
export function readForm(text: string): MeetingForm | null {
  if (/hybrid/i.test(text)) return 'hybrid'
  const online = ONLINE.test(text)
  const onSite = ON_SITE.test(text)
  if (online && onSite) return 'hybrid'
  if (onSite) return 'in_person'
  if (online) return 'online'
  if (/skriftlig/i.test(text)) return 'written'
  return /^(?:ordinært )?møde$/i.test(text.trim()) ? null : null
}

/** Sets start, end and date from a text that gives the time of the meeting; returns what it says beyond that. */
export function takeTime(draft: Draft, text: string): string {
  const { meeting } = draft
  const date = findDate(text)
  const without = date ? `${text.slice(0, date.index)} ${text.slice(date.index + date.length)}` : text
  // "Tid: 16.00" and "21. august 2012, 14.00": a time alone needs no "kl." where a time is expected.
  const alone = /^[\s,;]*(\d{1,2}[.:]\d{2})[\s.]*$/.exec(without)?.[1]
  const times = findTimes(without, true) ?? (alone === undefined ? null : findTimes(`kl. ${alone}`))
  if (date) meeting.date = meeting.date ?? date.date
  if (times && meeting.start === null) {
    meeting.start = times.start
    meeting.end = times.end ?? meeting.end
  }
  return alone === undefined ? beyondTime(text) : ''
}

function takePlace(draft: Draft, text: string): void {
  const place = text.replace(/^(?:sted|mødested|lokale)\s*:\s*/i, '').replace(/^[\s,;–-]+|[\s,;]+$/g, '')
  if (place === '') return
  const { meeting } = draft
  if (meeting.place !== null) {
    if (normal(meeting.place) !== normal(place)) meeting.place = `${meeting.place}, ${place}`
    return
  }
  meeting.place = place
  if (
    meeting.form === null &&
    /^(?:virtuelt?|online|microsoft teams|ms teams|teams|skype|zoom|video|via |på teams|digitalt)/i.test(
      place
    )
  ) {
    meeting.form = readForm(place)
  }
}

/** Names of a field like "Referenter: Anne Lund og Bo Dam, Skovby Kommune". */
export function readNames(text: string): { names: string[]; rest: string[] } {
  const parts = text
    .replace(/\([^()]*\)/g, ' ')
    .split(/\s*(?:,|;|\/|&|\||(?<!\p{L})og(?!\p{L})|(?<!\p{L})samt(?!\p{L}))\s*/u)
    .map((part) => part.trim().replace(/\.$/, ''))
    .filter((part) => part !== '')
  const names: string[] = []
  const rest: string[] = []
  for (const part of parts) {
    const name = nameWithin(part) ?? (looksLikeName(part) || looksLikeFirstName(part) ? part : null)
    if (name) names.push(name)
    else rest.push(part)
  }
  if (names.length === 0 && text.trim() !== '') {
    const single = splitPresenters(text)[0]
    // Initials ("AHN") and roles are all that some offices give.
    if (single && single.length <= 60) return { names: [single], rest: [] }
  }
  return { names, rest }
}

function takeChair(draft: Draft, text: string): void {
  const { names, rest } = readNames(text)
  const { meeting } = draft
  if (meeting.chair === null) meeting.chair = names[0] ?? null
  else if (names[0] && names[0] !== meeting.chair) rest.push(names[0])
  draft.leftovers.push(...names.slice(1), ...rest)
}

function takeMinuteTakers(draft: Draft, text: string): void {
  const { names, rest } = readNames(text)
  for (const name of names)
    if (!draft.meeting.minuteTakers.includes(name)) draft.meeting.minuteTakers.push(name)
  draft.leftovers.push(...rest)
}

/** Puts the value of a labelled line into its field; returns the field's path, or null when it has no value there. */
export function takeField(draft: Draft, kind: FrontLabel, value: string): string | null {
  const text = plainText(value).replace(/\s+/g, ' ').trim()
  const { meeting } = draft
  if (text === '') return null
  switch (kind) {
    case 'time':
    case 'date': {
      const found =
        findDate(text) !== null || findTimes(text, true) !== null || /^\d{1,2}[.:]\d{2}$/.test(text)
      if (!found) {
        if (kind === 'date') return null
        takePlace(draft, text)
        return 'place'
      }
      const place = takeTime(draft, text)
      if (place !== '') takePlace(draft, place.replace(/^(?:i|på)\s+/i, ''))
      return findDate(text) ? 'date' : 'start'
    }
    case 'end': {
      const times = findTimes(text) ?? findTimes(`kl. ${text}`)
      if (!times) return null
      meeting.end = meeting.end ?? times.start
      return 'end'
    }
    case 'form':
      meeting.formText = meeting.formText ?? text
      meeting.form = readForm(text) ?? meeting.form
      return 'formText'
    case 'place':
      takePlace(draft, text)
      return 'place'
    case 'chair':
      takeChair(draft, text)
      return 'chair'
    case 'minuteTakers':
      takeMinuteTakers(draft, text)
      return 'minuteTakers'
    case 'caseNumber':
      meeting.caseNumber = meeting.caseNumber ?? text
      return 'caseNumber'
    case 'body':
      meeting.body = text
      return 'body'
    case 'title':
      if (findDate(text) !== null && beyondTime(text) === '') {
        takeTime(draft, text)
        return 'date'
      }
      meeting.title = text
      meeting.body = meeting.body ?? bodyOfHeading(text)
      return 'title'
    case 'documentDate': {
      const date = findDate(text)
      if (!date) return null
      meeting.documentDate = meeting.documentDate ?? date.date
      return 'documentDate'
    }
    default:
      return null
  }
}

const PHONE =
  /(?:(?:tlf|tel|telefon|mobil|mob|direkte|dir)\.?(?:nr\.?)?\s?[:.]?\s*)((?:\+\d{2}\s?)?\d[\d ]{6,14}\d)|^((?:\+45\s?)?\d{2}\s?\d{2}\s?\d{2}\s?\d{2}|\+45\s?\d{4}\s?\d{4}|\d{4} \d{4})$/i
const EMAIL = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/iu

export interface ContactParts {
  name: string | null
  phone: string | null
  email: string | null
}

/** Telephone, e-mail and the name in front of them on a line; null when it has neither. */
export function readContact(text: string): ContactParts | null {
  const email = EMAIL.exec(text)
  const phone = PHONE.exec(text)
  if (!email && !phone) return null
  const cutAt = Math.min(email?.index ?? text.length, phone?.index ?? text.length)
  const lead = text
    .slice(0, cutAt)
    .replace(/(?:e-?mail|mail|tlf|telefon|mobil|direkte|og|,|:|;|\(|\.|på|–|-|\s)+$/i, '')
    .trim()
  const first = lead.split(/\s*[,;]\s*/)[0] ?? ''
  const name = lead === '' ? null : (nameWithin(first) ?? (looksLikeName(first) ? first : null))
  return {
    name,
    phone: (phone?.[1] ?? phone?.[2])?.trim() ?? null,
    email: email?.[0] ?? null
  }
}
