import type { ItemKind } from '../../../preload/contract/values'
import { findTimes, startsWithMonth } from './dates'
import {
  looksLikeName,
  looksLikeOrganization,
  looksLikeTitle,
  normal,
  startsLower,
  startsUpper
} from './words'

/** The form in which an item's number stands: "1." / "Punkt 1:" / "1)" / "1 Titel" / a number alone on its line. */
export type NumberForm = 'dot' | 'punkt' | 'paren' | 'bare' | 'alone'

export interface ItemStart {
  number: number
  form: NumberForm
  /** the title on the same line; empty when it stands on the next */
  title: string
  /** "Ad 3": may refer to a list above rather than give the title */
  refers?: boolean
}

const WORDED =
  /^(?:dagsordens?punkt|(?:agenda )?item|(?:dagsordenens|mødets) punkt|punkt|pkt\.?|ad\.?(?:\s(?:pkt\.?|punkt))?|sag)\s*(?:nr\.?\s*)?(\d{1,3})(?![\d/]|\s?[-–]\s?\d|,\s?\d| og \d)\s*([.:)–—-]*)\s*(.*)$/i
const DOTTED = /^(\d{1,3})\s?([.)]{1,2})\s*(?![\d])(\S.*)$/
const ZERO = /^(\d{1,3})\.0\.?\s+(\p{Lu}.*)$/u
/** "(3) Titel", "§ 3 Titel", "3: Titel", "3 – Titel". */
const SIGNED = /^(\(\d{1,3}\)|§\s?\d{1,3}\.?|\d{1,3}\s?:|\d{1,3}\s[-–—])\s+(\p{Lu}.*)$/u
const BARE = /^(\d{1,3})(?:\s+|\t)(\S.*)$/
/** "IV. Titel" */
const ROMAN = /^(X{0,2}(?:IX|IV|V?I{1,3}|V|X))[.)]\s+(\p{Lu}\p{L}*(?:[\s,:/-].*)?)$/u
const ROMAN_VALUE: Record<string, number> = { I: 1, V: 5, X: 10 }

function romanNumber(text: string): number {
  const values = [...text].map((letter) => ROMAN_VALUE[letter] ?? 0)
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0)
}

const ALONE = /^(\d{1,3})[.)]?$/
export const CLOSED = /(?<!\p{L})\(?(?:lukket (?:punkt|sag|dagsordenspunkt|møde)|lukket)\)?(?!\p{L})/iu
export const CLOSED_ALONE =
  /^[([]?(?:lukket punkt|lukket|lukket sag|lukkede (?:dagsordens)?punkter|åbne (?:dagsordens)?punkter|lukket dagsordenspunkt|lukket møde)[)\]]?:?$/i
const OPEN_MARK = /^\(?[Åå](?:ben|bent)(?: punkt| sag)?\)?\s*[:–-]?\s+(?=\p{Lu})/u
const CLOSED_MARK =
  /^[([]?(?:[Ll]ukket|LUKKET)(?: [Pp]unkt| PUNKT| [Ss]ag)?[)\]]?\s*[:–-]?\s*(?=\d|[Pp]unkt|[Pp]kt|PUNKT|\p{Lu})/u

/** Reads "3. Titel", "Punkt 3: Titel", "Ad 3", "Sag nr. 3 Titel"; null when the line doesn't begin an item. */
export function readItemStart(text: string): ItemStart | null {
  const body = text.replace(CLOSED_MARK, '')
  const worded = WORDED.exec(body)
  if (worded) {
    const title = worded[3] ?? ''
    const separated = (worded[2] ?? '') !== ''
    if (title === '' || separated || startsUpper(title) || /^[("“”»]?\d/.test(title)) {
      if (!separated && /^sag(?!\s*nr)/i.test(body)) return null
      return { number: Number(worded[1]), form: 'punkt', title, refers: /^ad/i.test(body) }
    }
    return null
  }
  const alone = ALONE.exec(body)
  if (alone) return { number: Number(alone[1]), form: 'alone', title: '' }
  const zero = ZERO.exec(body)
  if (zero?.[2]) return { number: Number(zero[1]), form: 'dot', title: zero[2] }
  const dotted = DOTTED.exec(body)
  if (dotted) {
    const title = dotted[3] ?? ''
    if (startsWithMonth(title)) return null
    return { number: Number(dotted[1]), form: dotted[2]?.startsWith(')') ? 'paren' : 'dot', title }
  }
  const signed = SIGNED.exec(body)
  if (signed?.[2] && !startsWithMonth(signed[2])) {
    return { number: Number(signed[1]?.replace(/\D/g, '')), form: 'dot', title: signed[2] }
  }
  const roman = ROMAN.exec(body)
  if (roman?.[1] && roman[2] && !/^\p{Lu}\p{Ll}+$/u.test(roman[2].split(/\s/)[1] ?? ''))
    return { number: romanNumber(roman[1]), form: 'dot', title: roman[2] }
  const bare = BARE.exec(body)
  if (bare && startsUpper(bare[2] ?? '') && !startsWithMonth(bare[2] ?? '')) {
    return { number: Number(bare[1]), form: 'bare', title: bare[2] ?? '' }
  }
  return null
}

/** Titles that items bear in every office: no sections need to follow for them to be items. */
const USUAL =
  /^(?:eventuelt|evt\.?|godkendelse af (?:dagsorden|referat|mødereferat)|dagsorden|velkomst|meddelelser|siden sidst|skriftlig(?:e)? orientering(?:er)?|orientering(?: fra|er)?|gensidig orientering|næste møde|kommende møder|bordet rundt|nyt fra|opfølgning på|valg af|præsentation|punkter til|opsamling|referat fra sidste|pause|frokost|mødeplan|status|drøftelse|temadrøftelse|beslutning om|underskrift|lukket punkt|afrunding|formalia|konstituering|budget|regnskab|welcome|approval of|any other business|aob|next meeting|minutes of the last|velkommen|introduktion til dagen|tilbagemelding|gensidig|aktuelt fra|runde)/i

export const isUsualTitle = (title: string): boolean => USUAL.test(title)

/** What an item is, told by its title. */
export function kindOfTitle(title: string): ItemKind {
  const text = normal(title).replace(/[.:]+$/, '')
  if (/^(?:eventuelt|evt|any other business|aob)(?!\p{L})/u.test(text)) return 'any_other_business'
  if (/^skriftlige? orientering/.test(text) || /^til skriftlig orientering/.test(text))
    return 'written_information'
  if (
    /^(?:velkomst(?: og|,) )?godkendelse af (?:dagsorden|dagens dagsorden|mødets dagsorden)|^approval of (?:the )?agenda/.test(
      text
    )
  )
    return 'agenda_approval'
  if (/^(?:kaffe|te|frokost|strække)?-?pause(?!\p{L})|^frokost$|^(?:coffee |lunch )?break$/u.test(text))
    return 'break'
  return 'ordinary'
}

export interface TitleParts {
  title: string
  presenters: string[]
  start: string | null
  end: string | null
  caseNumber: string | null
  closed: boolean
}

/** Case numbers: "1-34-70-2-14", "12/838", "2012-1234", "27.69.00-G01-1-20", "EMN-2021-01234". */
const CASE_NUMBER =
  /^(?:\d{1,2}(?:-\d{1,4}){3,6}|\d{2}\.\d{2}\.\d{2}-[A-ZÆØÅ]\d{2}-\d{1,5}-\d{2}|\d{2,4}\/\d{2,7}(?:-\d{1,3})?|\d{4}-\d{3,8}|[A-ZÆØÅ]{2,6}-?\d{2,4}[-/]\d{3,8}|\d{1,2}-\d{4}-\d{3,8}|\d{4,}[-/]\d{3,}(?:[-/]\d+)?|\d{2}-\d{3,7}|[A-Z]-\d{1,2}-\d{2,4}-\d{1,4}|\d{6,9}|[A-Z]\d{2}-\d{1,3}-\d{2}-\d{1,4})$/

export const isCaseNumber = (text: string): boolean => CASE_NUMBER.test(text.trim())

const LABELLED_CASE =
  /\(?(?:sags?\s?-?(?:nr\.?|nummer|id)|journal\s?nr\.?|j\.\s?nr\.?)\s?:?\s*([\p{L}\d][\p{L}\d./-]{2,30})\)?/iu

/** A case number behind its label inside a text ("Titel – sagsnr. 12/838"). */
export function takeCaseNumber(text: string): { text: string; caseNumber: string | null } {
  const match = LABELLED_CASE.exec(text)
  if (!match?.[1] || !/\d/.test(match[1])) return { text, caseNumber: null }
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`
  return {
    text: rest
      .replace(/\s+/g, ' ')
      .replace(/[\s–,-]+$/, '')
      .trim(),
    caseNumber: match[1].replace(/[.,]$/, '')
  }
}

const SLOT =
  /[([]?\s?(?:kl\.?\s?)?\d{1,2}(?:[.:]\d{2})?\s?(?:-|–|—|til)\s?(?:kl\.?\s?)?\d{1,2}[.:]\d{2}\s?[)\]]?|\((?:kl\.?\s?)?\d{1,2}[.:]\d{2}\)/i

function takeSlot(text: string): { text: string; start: string | null; end: string | null } {
  const match = SLOT.exec(text)
  const none = { text, start: null, end: null }
  if (!match) return none
  const inside = match[0].replace(/[()[\]]/g, '')
  const times = findTimes(inside) ?? findTimes(`kl. ${inside}`)
  if (!times) return none
  // A slot stands in parentheses, or at either end of the title; anything else is part of what it says.
  const before = text.slice(0, match.index).trim()
  const after = text.slice(match.index + match[0].length).trim()
  if (!/^[([]/.test(match[0]) && before !== '' && after !== '' && !/^v\//i.test(after)) return none
  const rest = `${before} ${after}`.replace(/\s+/g, ' ').replace(/^[\s,:;–-]+|[\s,:;–-]+$/g, '')
  return { text: rest, start: times.start, end: times.end }
}

/** "(10 min.)", "– 15 minutter" behind a title: how long the item is meant to take. */
const DURATION =
  /\s*(?:[([]\s?(?:ca\.?\s)?\d{1,3}\s?(?:min\.?|minutter|m\.)\s?[)\]]|[–-]\s(?:ca\.?\s)?\d{1,3}\s?(?:min\.?|minutter)$)/i

const BY =
  /(?:^|[\s,(–-])(?:[Vv]\s?\/|[Vv]\.\s|[Vv]ed\s(?=\p{Lu}|[\p{L}]{4,30}\s\p{Lu}))\s*([^()]{2,200}?)\)?$/u

/** "(bilag 1 og 2)" behind the presenter belongs to the title. */
const ANNEXES_BEHIND = /\s\((?:se |jf\.? )?bilag[^()]{0,60}\)$/i

function takePresenters(source: string): { text: string; presenters: string[] } {
  const behind = ANNEXES_BEHIND.exec(source)
  if (!behind) return presentersOf(source)
  const by = presentersOf(source.slice(0, behind.index))
  return { text: `${by.text}${behind[0]}`, presenters: by.presenters }
}

function presentersOf(text: string): { text: string; presenters: string[] } {
  const match = BY.exec(text)
  if (!match?.[1]) return { text, presenters: [] }
  const slash = /v\s?\/|v\.\s/i.test(match[0].slice(0, 5))
  const presenters = splitPresenters(match[1])
  if (!slash && !presenters.every(looksLikeName)) return { text, presenters: [] }
  return {
    text: text
      .slice(0, match.index)
      .replace(/[\s,(–-]+$/, '')
      .trim(),
    presenters
  }
}

/** "direktør Anne Lund og Bo Dam, Skovby Kommune" as names; what names nobody stays as written. */
export function splitPresenters(text: string): string[] {
  const parts = text
    .split(/\s*(?:,|;|\/|&|\bog\b(?!\p{L}))\s*/u)
    .map((part) => part.trim().replace(/[.]$/, ''))
    .filter((part) => part !== '')
  const names = parts.map(nameWithin)
  if (names.some((name) => name !== null)) {
    return parts
      .map((part, i) => names[i] ?? part)
      .filter(
        (part) =>
          looksLikeName(part) || (!looksLikeOrganization(part) && !looksLikeTitle(part) && !startsLower(part))
      )
  }
  return [text.trim().replace(/[.]$/, '')]
}

/** The name in "direktør Anne Lund" or "Anne Lund"; null when there is none. */
export function nameWithin(text: string): string | null {
  const words = text.trim().split(/\s+/)
  for (let from = 0; from < Math.min(words.length - 1, 5); from++) {
    const tail = words.slice(from).join(' ')
    if (looksLikeName(tail)) {
      return from === 0 || looksLikeTitle(words.slice(0, from).join(' ')) || startsLower(text) ? tail : null
    }
  }
  return null
}

/** Takes a printed title apart: time slot, presenters, case number, mark of a closed item. */
export function readTitle(source: string): TitleParts {
  const closed = CLOSED.test(source)
  let text = source.replace(/\s+/g, ' ').trim()
  if (closed) {
    const open = text.replace(CLOSED, ' ').replace(/\s+/g, ' ').trim()
    const bare = open.replace(/^[\s:–-]+|[\s:–(-]+$/g, '')
    if (bare !== '') text = bare
  }
  text = text
    .replace(OPEN_MARK, '')
    .replace(/(?:\s?\.){4,}\s*\d{0,4}$|…+\s*\d{0,4}$/, '')
    .trim()
  text = text.replace(DURATION, ' ').replace(/\s+/g, ' ').trim()
  const numbered = takeCaseNumber(text)
  const slot = takeSlot(numbered.text)
  const by = takePresenters(slot.text)
  const again = slot.start === null ? takeSlot(by.text) : { ...slot, text: by.text }
  const title = again.text.replace(/[\s:]+$/, '').trim()
  return {
    title: title === '' ? text : title,
    presenters: by.presenters,
    start: again.start,
    end: again.end,
    caseNumber: numbered.caseNumber,
    closed
  }
}
