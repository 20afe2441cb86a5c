import { plainText } from '../intake/recognise/inline'
import type { Line } from '../intake/recognise/lines'

/** What surrounds a contribution in a mail: heads, greeting, signature, and the mails that it answers. Pure. */

const HEAD =
  /^(?:\*\*|__)?(fra|til|cc|bcc|kopi|sendt|dato|emne|vedhæftede filer|vedhæftet|vedhæftninger|prioritet|from|to|sent|date|subject|attachments|importance)(?:\*\*|__)?\s?:(?:\*\*|__)?\s*(.*)$/i
const SUBJECT = /^(?:emne|subject)$/i

export interface MailHead {
  subject: string | null
  /** index of the first line behind the head */
  end: number
}

/** The head of a mail that begins at this line; null where none does. */
export function mailHead(lines: readonly Line[], from = 0): MailHead | null {
  let subject: string | null = null
  const names = new Set<string>()
  let at = from
  for (; at < lines.length; at++) {
    const line = lines[at] as Line
    const head = HEAD.exec(line.raw)
    if (!head?.[1]) {
      // A long list of receivers goes on below.
      const goesOn = names.size > 0 && line.gap === 0 && /^(?:\S+@|.*<\S+@\S+>|.*;\s*$)/.test(line.text)
      if (goesOn) continue
      break
    }
    if (at > from && line.gap > 1) break
    names.add(head[1].toLowerCase())
    if (SUBJECT.test(head[1])) subject = plainText(head[2] ?? '').trim() || null
  }
  const isHead =
    names.size >= 2 && [...names].some((name) => /^(?:fra|from|sendt|sent|emne|subject|til|to)$/.test(name))
  return isHead ? { subject, end: at } : null
}

/** "SV: VS: Punkt til styregruppen: Rekruttering" → "Rekruttering"; null where only the errand is named. */
export function topicOfSubject(subject: string | null): string | null {
  if (subject === null) return null
  let text = subject.replace(/^(?:(?:sv|vs|re|fw|fwd|vedr\.?|vedrørende)\s?:?\s*)+(?=\S)/i, '').trim()
  const errand =
    /^(?:hermed\s)?(?:forslag til\s|ønske om\s|bidrag til\s|input til\s)?(?:(?:et|nyt)\s)?(?:dagsordens?)?punkt(?:er)?(?:\s(?:til|på|for)\s(?:(?!\s(?:om|vedr)).){0,80}?)?(?:\s?[:–-]\s|\s(?:om|vedr\.?|vedrørende)\s|$)/i.exec(
      text
    )
  if (errand) text = text.slice(errand[0].length).trim()
  text = text.replace(/^["“”»«]+|["“”»«]+$/g, '').trim()
  if (text === '' || /^(?:til\s)?(?:dagsorden(?:en)?|møde[rt]?)(?:\s.{0,60})?$/i.test(text)) return null
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const GREETING =
  /^(?:kære|hej|hejsa|halløj|goddag|god morgen|godmorgen|god dag|hi|hello|dear|til sekretariatet|til rette vedkommende)(?!\p{L})[^.:]{0,80}$/iu
export const isGreeting = (text: string): boolean => text.length <= 90 && GREETING.test(text)

const SIGN_OFF =
  /^(?:(?:med\s)?(?:de\s)?(?:rigtig\s)?(?:venlig(?:e|st|ste)?|bedste|mange|kærlige|kollegiale?|kollegial)\s?hils(?:en|ner)|hilsen|hilsner|mvh\.?|vh\.?|v\.h\.|dbh|kh\.?|bh\.?|(?:på\s)?forhånd tak|best regards|kind regards|regards|sincerely|sendt fra min|hent outlook|get outlook|sent from my|--)(?!\p{L})[^:]{0,60}$/iu
export const isSignOff = (text: string): boolean => text.length <= 90 && SIGN_OFF.test(text)

const HISTORY =
  /^(?:-{2,}\s?(?:oprindelig|original|videresendt|forwarded)|_{10,}$|(?:den|on)\s.{5,140}\s(?:skrev|wrote)\b.{0,80}:?$)/i
/** Where the mail that this one answers or sends on begins; lines.length where there is none. */
export function historyStart(lines: readonly Line[], from: number): number {
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] as Line
    if (HISTORY.test(line.text) || /^>/.test(line.raw)) return at
    if (at > from && /^(?:\*\*)?(?:fra|from)\s?(?:\*\*)?:/i.test(line.raw) && mailHead(lines, at)) return at
  }
  return lines.length
}

/** "Hermed et punkt til dagsordenen om …", "Vi vil gerne have følgende på til næste møde". */
const REQUEST =
  /(?:(?:hermed|her(?:under)?|nedenfor|vedhæftet|vedlagt|følgende|fremsender|sender|vil gerne|må gerne|ønsker|kan I|kunne I|vil I)(?!\p{L}).{0,120}(?:punkt|dagsorden|næste møde|mødet|dagsordenspunkt)(?!\p{L}))|(?:(?:punkt(?:et)?|dagsorden(?:en)?)(?!\p{L}).{0,80}(?:hermed|nedenfor|vedhæftet|som aftalt|som lovet))/iu
/** One sentence that only asks for the item; what says more is more than a request. */
export const isRequest = (text: string): boolean =>
  text.length <= 320 && REQUEST.test(text) && !/[.!?]\s+\p{Lu}/u.test(text)

const ASKS_FOR = /(?:sætte|afsætt?e?s?|afsat|bruge|brug for|behov for)\s.{0,30}?(\d{1,3}\s?min)/i
/** "Kan I sætte 20 minutter af?" */
export const minutesAskedFor = (text: string): string | null => ASKS_FOR.exec(text)?.[1] ?? null

/** The topic that a request names: "… et punkt om rekruttering på næste møde" → "rekruttering". */
export function topicOfRequest(text: string): string | null {
  const match =
    /(?:punkt(?:et)?|dagsordenspunkt|drøftelse|orientering)\s(?:på|til)?.{0,60}?(?:\bom|vedr\.?|vedrørende)\s(.{3,160})$/iu.exec(
      text
    )
  const topic = match?.[1]
    ?.replace(/[.!?:]+$/, '')
    .replace(
      /\s(?:på|til|med på)\s(?:(?:det\s)?(?:næste|kommende|førstkommende)\s)?(?:møde|mødet|dagsorden|dagsordenen)(?!\p{L}).*$/iu,
      ''
    )
    .replace(/\s(?:den\s)?\d{1,2}\.\s\p{L}+.*$/u, '')
    .trim()
  return topic ? topic.charAt(0).toUpperCase() + topic.slice(1) : null
}

const COURTESY =
  /^(?:sig (?:endelig )?til|skriv endelig|ring (?:endelig|gerne)|kontakt (?:mig|os) gerne|hvis (?:du|i) har spørgsmål|er der spørgsmål|har (?:du|i) spørgsmål|håber(?: det)?|god (?:dag|weekend|ferie)|tak for|på forhånd|jeg hører gerne|vi hører gerne|giv endelig)(?!\p{L}).{0,200}$/iu
export const isCourtesy = (text: string): boolean => COURTESY.test(text)
