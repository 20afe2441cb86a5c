import { beyondTime, findDate } from './dates'
import { normal } from './words'

export interface Heading {
  kind: 'minutes' | 'agenda'
  /** "Referat", "DAGSORDEN": as printed */
  word: string
  /** the rest of the line */
  rest: string
  title: string | null
  body: string | null
  /** "3" of "3. møde", "møde nr. 3" */
  number: string | null
}

const NUMBER_IN_FRONT = /^(?:det\s+)?(\d{1,3})\.?\s+(?:(?:ordinære?t?|konstituerende)\s+)?(?=\p{L}*møde)/iu
const NUMBER_BEHIND = /(?<=møde)[,\s]*\(?(?:nr\.?|nummer)\s?(\d{1,3}(?:[/-]\d{2,4})?)\)?/iu

/** A title without the number of the meeting, and that number. */
export function takeNumber(text: string): { text: string; number: string | null } {
  const front = NUMBER_IN_FRONT.exec(text)
  if (front?.[1]) return { text: text.slice(front[0].length).trim(), number: front[1] }
  const behind = NUMBER_BEHIND.exec(text)
  if (!behind?.[1]) return { text, number: null }
  const rest = `${text.slice(0, behind.index)} ${text.slice(behind.index + behind[0].length)}`
  return { text: rest.replace(/\s+/g, ' ').trim(), number: behind[1] }
}

const KIND =
  /^(?:(?:udkast til|endelige?t?|godkendt|foreløbige?t?|revideret|åbent?|offentlige?t?) )?((?:beslutnings|møde|kort )?referat(?:et)?|protokol|beslutningsprotokol|(?:møde|tillægs)?dagsorden(?:en)?|(?:meeting )?minutes|(?:meeting )?agenda|mødeindkaldelse|indkaldelse)(?:\s+(?:og|\/|med)\s+(?:(?:beslutnings)?referat|beslutninger))?(?!\p{L})(?:\s*\((?:udkast|foreløbigt?|godkendt|endeligt?)\))?\s*[:–,-]*\s*(.*)$/iu
const OF = /^(?:(?:of|from|for)(?: the)?|af|fra|til|for|vedr\.?|vedrørende|over)\s+/i
const MEETING_IN =
  /(?:^|\s)(?:\p{L}*møde|mødet|meeting)\s+(?:nr\.?\s*\d+\s+)?(?:i|for|mellem|med|of(?: the)?|in(?: the)?)\s+(.{3,120})$/iu
const COMPOUND =
  /^(?:(?:ordinært|ekstraordinært|\d{1,3}\.)\s+)?(\p{L}{3,50}?)(?:s)?møde(?:t)?(?:\s+(?:i|for)?\s*(.{2,80}))?$/iu
const BODY_END =
  /(?:udvalget|udvalg|gruppen|gruppe|rådet|råd|forum|bestyrelsen|bestyrelse|klyngen|klynge|formandskabet|formandskab|nævnet|komité|komiteen|direktionen|byrådet|regionsrådet|kredsen|netværket|netværk|teamet|partnerskabet|sekretariatet|committee|board|council)/i
const BODY_WORD = new RegExp(`(?:${BODY_END.source})$`, 'i')
const BODY_NAME = /^\p{Lu}[\p{L}\d ,&/().–-]{2,90}$/u

/** A name in capitals as a name is written: "ÆLDRERÅDET ØST" becomes "Ældrerådet Øst". */
function recase(text: string): string {
  if (text !== text.toUpperCase() || text.length < 5) return text
  return text.replace(/\p{L}+/gu, (word) =>
    /^(?:OG|I|FOR|AF|PÅ|TIL|MED|OM)$/.test(word)
      ? word.toLowerCase()
      : (word[0] ?? '') + word.slice(1).toLowerCase()
  )
}

/** A text without its date and the words that lead to it. */
function withoutDate(text: string): string {
  const date = findDate(text)
  if (!date) return text.trim()
  return text
    .slice(0, date.index)
    .replace(
      /[\s,–(-]*(?:(?:tirsdag|mandag|onsdag|torsdag|fredag|lørdag|søndag)?\s*(?:den|d\.|pr\.)?)\s*$/i,
      ''
    )
    .replace(/[\s,–-]+$/, '')
    .trim()
}

/** "Ældrerådet, referat" and "Opsamling fra ordinært møde i Ældrerådet" with the kind in front, as the others have it. */
function turned(text: string): string {
  const behind =
    /^(\p{Lu}.{3,90}?)\s*[,–-]\s*((?:beslutnings|møde)?referat|(?:beslutnings)?protokol|dagsorden)$/iu.exec(
      text
    )
  if (behind?.[1] && behind[2]) return `${behind[2]} – ${behind[1]}`
  const other =
    /^(?:opsamling|noter|notat|opsummering|resumé|resume|udskrift)\s+(?=(?:af|fra) .{0,40}møde(?:t)? )/iu.exec(
      text
    )
  return other ? `Referat ${text.slice(other[0].length)}` : text
}

/** Reads "REFERAT STYREGRUPPEMØDE ØSTKLYNGEN", "Dagsorden til møde i Ældrerådet den 3. maj 2022", "Referat". */
export function readHeading(text: string): Heading | null {
  const match = KIND.exec(turned(text.replace(/\s+/g, ' ')))
  if (!match?.[1]) return null
  const word = match[1]
  const rest = (match[2] ?? '').trim()
  if (/[.!?]$/.test(rest) && !/(?:\d|(?<!\p{L})(?:d|nr|kl))\.$/iu.test(rest) && rest.split(' ').length > 6)
    return null
  // "Referat blev godkendt" is a sentence, "Referat af møde i …" a heading.
  if (
    /^(?:were|was|are|will|blev|er|var|godkendes|sendes|udsendes|skal|kan|har|vil|som|der|at)(?!\p{L})/iu.test(
      rest
    )
  )
    return null
  const kind = /dagsorden|indkaldelse|agenda/i.test(word) ? 'agenda' : 'minutes'
  const { text: said, number } = takeNumber(withoutDate(rest.replace(OF, '')))
  const bare = said === '' || beyondTime(said) === '' || /^møde(?:t)?$/i.test(said)
  const title = bare ? null : (said[0]?.toUpperCase() ?? '') + said.slice(1)
  return { kind, word, rest, title, body: title === null ? null : bodyOf(said), number }
}

function bodyOf(title: string): string | null {
  const meeting = MEETING_IN.exec(title)
  if (meeting?.[1]) return recase(meeting[1].replace(/[\s,.–-]+$/, ''))
  const compound = COMPOUND.exec(title)
  if (compound?.[1] && BODY_END.test(compound[1])) {
    const rest = compound[2]?.trim()
    if (!rest && /^klynge$/i.test(compound[1])) return null
    const name = recase(rest ? `${compound[1]} ${rest}` : compound[1])
    return (name[0]?.toUpperCase() ?? '') + name.slice(1)
  }
  if (BODY_END.test(title) && title.length < 90 && /^\p{Lu}/u.test(title) && !/møde/i.test(title))
    return recase(title)
  return null
}

/** A line that is the name of a body and nothing else ("Sundheds- og Omsorgsudvalget"). */
export function bodyOfHeading(text: string): string | null {
  const bare = text.replace(/\s?:$/, '')
  if (!BODY_NAME.test(bare) || bare.split(' ').length > 9 || /[.]$/.test(bare)) return null
  const words = bare.split(' ')
  const hit = words.some((word) => BODY_WORD.test(word.replace(/[,()]/g, '')))
  if (!hit || /^(?:sekretariatet|fra|til)$/i.test(normal(words[0] ?? ''))) return null
  if (words.some((word) => /^(?:er|har|blev|var|skal|der|som|vil|kan)$/i.test(word))) return null
  return recase(bare)
}
