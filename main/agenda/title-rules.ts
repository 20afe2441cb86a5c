import { danishDate } from '../../preload/contract/danish'
import type { AgendaItem } from '../../preload/contract/meeting'
import { findDate } from '../intake/recognise/dates'
import { normal, squeeze } from '../intake/recognise/words'

/** What the title of an agenda item says about its place in a series of meetings. Pure. */

type Titled = Pick<AgendaItem, 'title' | 'kind'>

/** "Godkendelse af referat fra sidste møde", "Referat fra mødet den 12. marts 2026". */
export function isMinutesApproval(title: string): boolean {
  const text = normal(title)
  return (
    /^(?:velkomst(?: og|,) )?(?:godkendelse|underskrift|underskrivelse)(?!\p{L}).{0,60}(?:referat|protokol|beslutningsprotokol)/u.test(
      text
    ) || /^referat(?:et)? (?:fra|af) (?:sidste|seneste|forrige|mødet|møde)(?!\p{L})/u.test(text)
  )
}

/** "Opfølgning", "Opfølgning på aftaler", "Aktionsliste": where the series itself keeps track of what was agreed. */
export function isFollowUp(title: string): boolean {
  return /^(?:opfølgning(?:$| (?:på|fra) (?:sidste|seneste|forrige|mødet|referat|aftaler|beslutninger|opgaver|aktioner|aktionspunkter))|aktionsliste|aktionspunkter|opgaveliste|handleliste|to-?do)/u.test(
    normal(title).replace(/[.:]+$/, '')
  )
}

/** Items that nearly every agenda has, whichever body it is: one meeting is enough to know them. */
const KNOWN =
  /^(?:velkomst|godkendelse af (?:dagsorden|dagens dagsorden|mødets dagsorden|referat|protokol)|valg af (?:ordstyrer|dirigent|referent|mødeleder)|siden sidst|meddelelser|orienteringer?$|orientering fra |nyt fra |bordet rundt|gensidig orientering|opfølgning(?:$| (?:på|fra) (?:sidste|seneste|forrige|referat|aftaler|opgaver|aktioner))|aktionsliste|skriftlige? orientering|eventuelt|evt\.?$|næste møde|kommende møder|punkter til (?:næste|kommende|det næste)|mødeplan|evaluering af mødet|opsamling|afrunding|pause|kaffepause|frokost)/u

export const isKnownTitle = (title: string): boolean => KNOWN.test(normal(title)) || isFollowUp(title)

const CLOSING =
  /^(?:eventuelt|evt\.?$|næste møde|kommende møder|mødeplan|punkter til |evaluering|opsamling|afrunding|afslutning|tak for i dag|bordet rundt|skriftlige? orientering|underskrift|kommunikation fra mødet)/u

/** Items that stand at the end of an agenda: new ones go in front of them. */
export function isClosing({ title, kind }: Titled): boolean {
  return kind === 'any_other_business' || kind === 'written_information' || CLOSING.test(normal(title))
}

/** Items that stand before the business begins. */
export function isOpening({ title, kind }: Titled): boolean {
  return (
    kind === 'agenda_approval' ||
    isMinutesApproval(title) ||
    /^(?:velkomst|valg af (?:ordstyrer|dirigent|referent|mødeleder)|præsentation af deltager)/u.test(
      normal(title)
    )
  )
}

/** Where the run of closing items at the end begins: the place of a new item. */
export function closingStart(items: readonly Titled[]): number {
  let at = items.length
  while (at > 0 && isClosing(items[at - 1] as Titled)) at -= 1
  return at
}

/** How many items open the agenda. */
export function openingEnd(items: readonly Titled[]): number {
  const at = items.findIndex((item) => !isOpening(item))
  return at < 0 ? items.length : at
}

function withoutDates(title: string): string {
  let text = title
  for (let i = 0; i < 3; i++) {
    const date = findDate(text)
    if (!date) break
    text = `${text.slice(0, date.index)} ${text.slice(date.index + date.length)}`
  }
  return text
}

/**
 * The same for the same item of different meetings: without dates, signs and letter case; the approvals and any other
 * business by what they are.
 */
export function titleKey({ title, kind }: Titled): string {
  if (isMinutesApproval(title) && !/dagsorden/i.test(title)) return 'approval-of-minutes'
  if (kind === 'agenda_approval') return 'approval-of-agenda'
  if (kind === 'any_other_business') return 'any-other-business'
  const text = withoutDates(title)
    .replace(/\([^()]*\)/g, ' ')
    .replace(/(?:^|\s)(?:den|d\.|kl\.?|mandag|tirsdag|onsdag|torsdag|fredag)(?=\s|$)/giu, ' ')
  return squeeze(text) || squeeze(title)
}

/**
 * The title that a standing item has at the next meeting: the approval names the meeting whose minutes it is about,
 * another date belonged to the meeting that is over.
 */
export function titleForNext(title: string, lastDate: string | null): string {
  const date = findDate(title)
  if (!date) return title
  if (isMinutesApproval(title) && lastDate !== null) {
    return `${title.slice(0, date.index)}${danishDate(lastDate)}${title.slice(date.index + date.length)}`
  }
  const left = withoutDates(title)
    .replace(/\s+/g, ' ')
    .replace(/\(\s*\)/g, '')
    .replace(/[\s,:;–-]+$/u, '')
    .replace(/\s(?:den|d\.|fra|til|kl\.|mandag|tirsdag|onsdag|torsdag|fredag)(?:\s(?:den|d\.))?$/iu, '')
    .replace(/[\s,:;–-]+$/u, '')
    .trim()
  return left === '' ? title : left
}
