import type { Finding } from '../../preload/contract/checks'
import type { AgendaItem, MeetingDetail } from '../../preload/contract/meeting'
import type { Block } from '../../preload/contract/rich-text'
import { SECTIONS, type SectionName } from '../../preload/contract/values'
import { finding } from './finding'
import { hasText, isDate, proseOf, readable, textKey } from './text'

/** What must not be published: civil registration numbers, private contact details, titles of closed items. Pure. */

type Kind = 'cpr' | 'phone' | 'mail'
interface Hit {
  kind: Kind
  text: string
}

const CPR = /(?<![\d./-])(\d{2})(\d{2})(\d{2})([- –]?)(\d{4})(?![\d/]|-\d|\.\d)/gu
const OTHER_NUMBER =
  /(sags?nr|sagsnummer|j\.?\s?nr|journalnr|journalnummer|ean|cvr|ydernr|ydernummer|konto|tlf|telefon|\bid)\W*$/iu
const CPR_WORD = /(cpr|personnummer|person-?nr)/iu
const WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]

/** Modulus 11 of a civil registration number; numbers given out since 2007 need not fulfil it. */
const passesModulus = (digits: string): boolean =>
  [...digits].reduce((sum, digit, index) => sum + Number(digit) * (WEIGHTS[index] ?? 0), 0) % 11 === 0

/** Day, month and a year of either century that the seventh digit allows. */
const hasBirthday = (day: number, month: number, year: number): boolean =>
  isDate(1900 + year, month, day) || isDate(2000 + year, month, day)

function civilNumbers(text: string): Hit[] {
  return [...text.matchAll(CPR)].flatMap((match) => {
    const [written, day, month, year, sign, rest] = match
    if (!hasBirthday(Number(day), Number(month), Number(year))) return []
    const before = text.slice(Math.max(0, match.index - 40), match.index)
    const named = CPR_WORD.test(before)
    if (!named && OTHER_NUMBER.test(before)) return []
    // ten digits in a row may be anything: believe them only with the word, or with the control digit right
    const sure = named || sign === '-' || sign === '–' || passesModulus(`${day}${month}${year}${rest}`)
    const pair = sign === ' ' && !named && !passesModulus(`${day}${month}${year}${rest}`)
    return sure && !pair ? [{ kind: 'cpr' as const, text: written }] : []
  })
}

const PHONE =
  /(?<![\d./-])((?:\+45|0045)\s?)?([2-9]\d(?:\s?\d{2}){3}|[2-9]\d{3}\s\d{4})(?![\d/]|[.,-]\d|\s?\d{2}\b)/gu
const PHONE_WORD = /(tlf|telefon|mobil|ring(es)?\s+(til|på)|træffes\s+på|nummer|nr)\.?\W*$/iu
const PRIVATE_WORD = /(privat|hjemme|mobil|pårørende|mor|far|forældre|borger(en)?s?|patient(en)?s?)\b/iu
const OFFICE_WORD =
  /(sekretariat|hovednummer|vagttelefon|akuttelefon|telefonlinje|linje|visitation|rådgivning|hotline|afdeling|kommunen|regionen|klinik|borgerservice|reception|vagthavende|lægevagt|it-?support|kontaktnummer)/iu

const digitsOf = (text: string): string => text.replace(/^(\+45|0045)/u, '').replace(/\D/gu, '')

function phones(meeting: MeetingDetail, text: string): Hit[] {
  const known = new Set(meeting.contacts.map((contact) => digitsOf(contact.phone ?? '')))
  return [...text.matchAll(PHONE)].flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - 70), match.index)
    const grouped = /^\d{2} \d{2} \d{2} \d{2}$/u.test(match[2] ?? '')
    const called = match[1] !== undefined || PHONE_WORD.test(before) || (grouped && PRIVATE_WORD.test(before))
    if (!called || known.has(digitsOf(match[0]))) return []
    // a number that people are meant to ring
    if (OFFICE_WORD.test(before) && !PRIVATE_WORD.test(before)) return []
    return [{ kind: 'phone' as const, text: match[0].trim() }]
  })
}

const MAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu
/** Mail providers of private people; an address at an office is its own. */
const PRIVATE_MAIL =
  /@(gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|mac|mail|jubii|ofir|protonmail|proton|stofanet|webspeed|tdcadsl|youmail|privat|sol|get2net|post\d*\.tele|mailme|gmx)\.(com|dk|net|me|org)$/iu

function mails(meeting: MeetingDetail, text: string): Hit[] {
  const known = new Set(meeting.contacts.map((contact) => (contact.email ?? '').toLowerCase()))
  return [...text.matchAll(MAIL)].flatMap(([written]) =>
    PRIVATE_MAIL.test(written) && !known.has(written.toLowerCase())
      ? [{ kind: 'mail' as const, text: written }]
      : []
  )
}

const WHAT: Record<Kind, readonly [string, string]> = {
  cpr: ['noget, der ligner et CPR-nummer', 'what looks like a civil registration number'],
  phone: ['et telefonnummer', 'a phone number'],
  mail: ['en privat mailadresse', 'a private mail address']
}

function inBlock(meeting: MeetingDetail, item: AgendaItem, section: SectionName, block: Block): Finding[] {
  const text = proseOf(block)
  const civil = civilNumbers(text)
  const hits = [...civil, ...phones(meeting, text), ...mails(meeting, text)]
  const unique = [...new Map(hits.map((hit) => [hit.text, hit])).values()]
  return unique.map((hit) => {
    const [what, whatEn] = WHAT[hit.kind]
    return finding(meeting, {
      code: 'publication-personal-data',
      // the number itself must not live on in the key
      place: [block.id, hit.kind, textKey(hit.text)],
      item,
      message: `Punkt ${item.numberText} indeholder ${what}. Det bør ikke offentliggøres.`,
      messageEn: `Item ${item.numberText} contains ${whatEn}. It should not be published.`,
      mend: {
        type: 'replace-text',
        itemId: item.id,
        section,
        blockId: block.id,
        text: hit.text,
        replacement: '[fjernet]',
        label: 'Fjern det fra teksten',
        labelEn: 'Remove it from the text'
      }
    })
  })
}

/** `publication-personal-data`: in the text of an open item; the meeting's own contacts may stand there. */
export function publicationPersonalData(meeting: MeetingDetail): Finding[] {
  return meeting.items
    .filter((item) => !item.closed)
    .flatMap((item) =>
      SECTIONS.flatMap((section) =>
        item.sections[section].flatMap((block) => inBlock(meeting, item, section, block))
      )
    )
}

const SAYS_NOTHING = /^(lukket( punkt)?|personsag|personalesag|lukket sag|fortroligt( punkt)?)[\s.:]*$/iu

/** `publication-closed-text`: a closed item whose own title would be published, as it has no public one. */
export function publicationClosedText(meeting: MeetingDetail): Finding[] {
  return meeting.items.flatMap((item) => {
    if (!item.closed || (item.publicTitle ?? '').trim() !== '') return []
    // a document that shows nothing but the title is the public version already
    if (meeting.hasSource && !SECTIONS.some((section) => hasText(item.sections[section]))) return []
    if (item.title.trim() === '' || SAYS_NOTHING.test(readable(item.title))) return []
    return finding(meeting, {
      code: 'publication-closed-text',
      place: [item.id],
      item,
      message: `Punkt ${item.numberText} er lukket, men har ingen offentlig titel, så den rigtige titel ville blive vist.`,
      messageEn: `Item ${item.numberText} is closed but has no public title, so its real title would be shown.`,
      mend: {
        type: 'set-public-title',
        itemId: item.id,
        title: 'Lukket punkt',
        label: 'Brug »Lukket punkt«',
        labelEn: 'Use “Lukket punkt”'
      }
    })
  })
}
