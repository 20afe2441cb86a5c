import type { Answer, ReadAnswer } from '../../preload/contract/regrets'
import { mayBeSamePerson } from '../checks/names'

/** Somebody on the meeting's list. */
export interface Invited {
  attendanceId: string
  name: string
  email: string | null
}

export interface ReadMail {
  answers: ReadAnswer[]
  unknown: string[]
}

const NAME = String.raw`\p{Lu}[\p{L}'’-]+(?:[ \u00a0](?:\p{Lu}\.|\p{Lu}[\p{L}'’-]*|von|van|de|af))*`

/** Everything below is what the sender answered to, not what the sender says. */
const QUOTED =
  /^\s*(?:>|-{2,}\s*(?:oprindelig|original|videresendt|forwarded)|_{8,}|(?:den|on) .{4,80}(?:skrev|wrote).{0,80}:\s*$)/i
const HEADER = /^\s*(?:\*\*)?(fra|from|til|to|cc|sendt|sent|dato|date|emne|subject)(?:\*\*)?\s*:\s*(.*)$/i

const EXCUSED = [
  /\bafbud\b/i,
  /\bmeld(?:er|e|t)\b.{0,20}\bfra\b/i,
  /\bforhindret\b/i,
  /\bkan\b.{0,30}\bikke\b.{0,30}\b(?:deltage|komme|være med|nå)\b/i,
  /\b(?:deltager|kommer)\b.{0,20}\bikke\b/i,
  /\bikke\b.{0,20}\b(?:mulighed for at|i stand til at)\b.{0,10}\b(?:deltage|komme)\b/i,
  /\bmå\b.{0,20}\b(?:springe over|blive væk)\b/i,
  /^\s*(?:afvist|afslået|declined)\b|\b(?:afvist|afslået|declined)\s*$/i,
  /\b(?:cannot|can't|unable to)\b.{0,20}\b(?:attend|come|join)\b/i
]
const NOT_EXCUSED =
  /\b(?:ingen|uden|ikke|trækker)\b.{0,12}\bafbud\b|\bafbud(?:det|et)?\b.{0,20}\b(?:tilbage|bortfalder)/i
const PRESENT = /\b(?:deltager|kommer|er med|vil være der|accepteret|accepted|attend(?:s|ing)?)\b/i
const ONLINE = /\b(?:virtuelt|online|på teams|via teams|over teams|på video|via video|via link|på skærm)\b/i

const INSTEAD_AFTER = [
  new RegExp(
    String.raw`(?:[Ii] stedet(?: for mig)?|[Ii] mit sted|[Pp]å mine vegne)\s+(?:vil\s+)?(?:deltager|deltage|kommer|komme|sender jeg|møder)\s+(${NAME})`,
    'u'
  ),
  new RegExp(String.raw`[Ss]tedfortræder(?:en)?(?:\s+(?:er|bliver|vil være)|\s*[:–-])?\s+(${NAME})`, 'u'),
  new RegExp(String.raw`(?:[Ss]ender|har bedt)\s+(?:i stedet\s+)?(${NAME})`, 'u')
]
const INSTEAD_BEFORE = new RegExp(
  String.raw`(${NAME})(?:,[^,.]{0,60},)?\s+(?:deltager|kommer|møder|vil deltage|tager over|træder ind|er (?:min )?stedfortræder)(?:[^.]{0,20})?\s+(?:i stedet|i mit sted|på mine vegne|for mig|som (?:min )?stedfortræder)`,
  'u'
)
const IS_SUBSTITUTE = new RegExp(String.raw`(${NAME})[^.]{0,30}\ber (?:min )?stedfortræder`, 'u')
const WORDS_NOT_NAMES = /^(?:Jeg|Vi|Hej|Kære|Mvh|Med|Desværre|Der|Det|Hermed|I|Og|Afbud|Stedfortræder|Teams)$/

/**
 * Answers in a pasted mail, or in a list of replies ("Navn – Accepteret"). What somebody else is quoted for does not
 * count; a name that fits two people on the list is left to the reader. Pure.
 */
export function readAnswers(text: string, invited: readonly Invited[]): ReadMail {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ')
    .split('\n')
    .slice(0, 5000)
  const { sender, body, subject } = parts(lines)
  const list = answerList(body, invited)
  if (list.length > 0) return { answers: settled(list), unknown: [] }
  const writer = whoIs(sender, invited) ?? signedBy(body, invited)
  const found: ReadAnswer[] = []
  let mine: ReadAnswer | null = null
  for (const sentence of sentences([subject, ...body].join('\n'))) {
    const answer = answerOf(sentence)
    const instead = insteadOf(sentence)
    const about = namedBefore(sentence, invited, instead)
    const person = about ?? writer
    if (answer && person && !(instead && answer !== 'excused')) {
      const entry: ReadAnswer = {
        attendanceId: person.attendanceId,
        name: person.name,
        answer,
        substitute: instead,
        excerpt: sentence.slice(0, 200)
      }
      found.push(entry)
      if (person === writer) mine = entry
    } else if (instead) {
      // "I stedet deltager …" stands in a sentence of its own, after the regret that it belongs to.
      const open = found.at(-1) ?? mine
      if (open?.answer === 'excused' && open.substitute === null) open.substitute = instead
      else if (person) {
        found.push({
          attendanceId: person.attendanceId,
          name: person.name,
          answer: 'excused',
          substitute: instead,
          excerpt: sentence.slice(0, 200)
        })
      }
    }
  }
  const unknown = !writer && sender && found.length === 0 ? [sender.name || sender.email || ''] : []
  return { answers: settled(found), unknown: unknown.filter((name) => name !== '') }
}

interface Sender {
  name: string
  email: string | null
}

/** Heads of the mail, and the lines that the sender wrote. */
function parts(lines: readonly string[]): { sender: Sender | null; subject: string; body: string[] } {
  let sender: Sender | null = null
  let subject = ''
  const body: string[] = []
  for (const line of lines) {
    const header = HEADER.exec(line)
    const key = header?.[1]?.toLowerCase()
    if (QUOTED.test(line)) break
    if (key === 'fra' || key === 'from') {
      // A second sender begins the mail that was answered.
      if (sender) break
      sender = readSender(header?.[2] ?? '')
    } else if (key === 'emne' || key === 'subject')
      subject = (header?.[2] ?? '').replace(/^(?:(?:sv|re|vs|fwd?)\s*:\s*)+/i, '')
    else if (!key) body.push(line)
  }
  return { sender, subject: EXCUSED.some((sign) => sign.test(subject)) ? `${subject}.` : '', body }
}

function readSender(text: string): Sender {
  const email = /[\w.+-]+@[\w.-]+\.\w+/.exec(text)?.[0]?.toLowerCase() ?? null
  const name = text
    .replace(/<[^>]*>|\[[^\]]*\]|[\w.+-]+@[\w.-]+/g, ' ')
    .replace(/["']/g, '')
    .trim()
  // "Holm, Anders" as directories write it.
  const turned = /^(\p{Lu}[\p{L} '-]+),\s*(\p{Lu}[\p{L} '-]+)$/u.exec(name)
  return { name: turned ? `${turned[2]} ${turned[1]}` : name, email }
}

function whoIs(sender: Sender | null, invited: readonly Invited[]): Invited | null {
  if (!sender) return null
  const byMail = invited.filter((one) => sender.email && one.email?.toLowerCase() === sender.email)
  return byMail.length === 1 ? (byMail[0] ?? null) : only(sender.name, invited)
}

/** The one whom a written name can only mean. */
function only(name: string, invited: readonly Invited[]): Invited | null {
  if (name.trim() === '') return null
  const exact = invited.filter((one) => one.name.toLocaleLowerCase('da') === name.toLocaleLowerCase('da'))
  const fits = exact.length > 0 ? exact : invited.filter((one) => mayBeSamePerson(one.name, name))
  return fits.length === 1 ? (fits[0] ?? null) : null
}

/** Whose name stands alone on one of the last lines. */
function signedBy(body: readonly string[], invited: readonly Invited[]): Invited | null {
  const last = body
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(-10)
  for (const line of last) {
    const name = line.replace(
      /^(?:med venlig hilsen|venlig hilsen|mvh\.?|vh\.?|hilsen|bedste hilsner|kh)[,.:]?\s*/i,
      ''
    )
    const words = name.split(/\s+/).length
    const fits = words <= 5 && /^\p{Lu}/u.test(name) ? only(name.replace(/,.*$/, ''), invited) : null
    if (fits) return fits
  }
  return null
}

/** "Anders Holm    Afvist", one line each: what calendars show of the replies. */
function answerList(body: readonly string[], invited: readonly Invited[]): ReadAnswer[] {
  const line =
    /^\s*(.{3,80}?)(?:\s{2,}|\t|\s*[|;:–-]\s*)(?:.{0,60}(?:\t|\s{2,}|[|;]\s*))?(accepteret|afvist|afslået|afbud|deltager(?: ikke| virtuelt| online)?|kommer(?: ikke)?|ja|nej|accepted|declined)\s*$/i
  const found = body.flatMap((text) => {
    const match = line.exec(text)
    const person = match ? only((match[1] ?? '').trim(), invited) : null
    if (!match || !person) return []
    const word = (match[2] ?? '').toLowerCase()
    const excused = /afvist|afslået|afbud|ikke|nej|declined/.test(word)
    const answer: Answer = excused ? 'excused' : /virtuelt|online/.test(word) ? 'online' : 'present'
    const entry: ReadAnswer = {
      attendanceId: person.attendanceId,
      name: person.name,
      answer,
      substitute: null,
      excerpt: text.trim().slice(0, 200)
    }
    return [entry]
  })
  return found.length >= 2 ? found : []
}

/** Full stops behind a single letter or a digit end no sentence ("A. Holm", "d. 4. maj"). */
function sentences(text: string): string[] {
  return text
    .replace(/([^\n.!?:])\n(?=\p{Ll})/gu, '$1 ')
    .split(/\n+|(?<=[^\s.]{2}[.!?])\s+(?=\p{Lu})/u)
    .map((one) => one.trim())
    .filter((one) => one !== '')
}

function answerOf(sentence: string): Answer | null {
  if (sentence.includes('?')) return null
  if (EXCUSED.some((sign) => sign.test(sentence)) && !NOT_EXCUSED.test(sentence)) {
    // "kan ikke være der fysisk, men deltager virtuelt": comes, though not in the room.
    const rest = sentence.split(/\bmen\b/i)[1] ?? ''
    return ONLINE.test(rest) && PRESENT.test(rest) && !/\bi stedet\b/i.test(rest) ? 'online' : 'excused'
  }
  if (!PRESENT.test(sentence) || /\bhvis\b|\bmåske\b|\bforbehold\b/i.test(sentence)) return null
  return ONLINE.test(sentence) ? 'online' : 'present'
}

function insteadOf(sentence: string): string | null {
  for (const pattern of [...INSTEAD_AFTER, INSTEAD_BEFORE, IS_SUBSTITUTE]) {
    const name = pattern
      .exec(sentence)?.[1]
      ?.replace(/^(?:Min|Vores) /, '')
      .trim()
    if (name && !WORDS_NOT_NAMES.test(name)) return name
  }
  return null
}

/** Somebody on the list whom the sentence names, other than the one who comes instead. */
function namedBefore(sentence: string, invited: readonly Invited[], instead: string | null): Invited | null {
  const names = [...sentence.matchAll(new RegExp(NAME, 'gu'))].map(([name]) => name)
  for (const name of names) {
    if (WORDS_NOT_NAMES.test(name) || name === instead) continue
    // A sentence begins with a capital too: "Og Ole Friis deltager".
    const bare = name.replace(
      /^(?:Afbud|Hej|Kære|Desværre|Og|Men|Samt|Desuden|Endvidere|Derudover|Også|At)\s+/,
      ''
    )
    const fits = only(bare, invited)
    // A greeting names whom the mail is to, not whom it is about.
    if (fits && !new RegExp(String.raw`(?:hej|kære|til)\s+${escapeRegExp(name)}`, 'i').test(sentence))
      return fits
  }
  return null
}

const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** One answer a person: a regret counts over a yes, the latest over earlier ones. */
function settled(found: readonly ReadAnswer[]): ReadAnswer[] {
  const byPerson = new Map<string, ReadAnswer>()
  for (const one of found) {
    const before = byPerson.get(one.attendanceId)
    if (before?.answer === 'excused' && one.answer !== 'excused') continue
    byPerson.set(one.attendanceId, { ...one, substitute: one.substitute ?? before?.substitute ?? null })
  }
  return [...byPerson.values()]
}
