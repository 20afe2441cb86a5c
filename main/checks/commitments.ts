import type { Finding } from '../../preload/contract/checks'
import { danishDate } from '../../preload/contract/danish'
import type { AgendaItem, MeetingDetail } from '../../preload/contract/meeting'
import { finding } from './finding'
import { looksLikePerson, mayBeSamePerson } from './names'
import { dateIn, proseOf, sentences, shortened, stems, textKey } from './text'

/**
 * `commitment-not-action`: prose in which somebody promises something, without an action for it. Danish puts the verb
 * second, so a promise reads "<who> <verb> …" or "<something> <verb> <who> …"; everything else is left alone. Pure.
 */

const FUNCTIONS =
  'Sekretariatet|Sundhedssekretariatet|Fællessekretariatet|Klyngesekretariatet|Formandskabet|Formanden|Næstformanden|Medformanden|Mødelederen|Projektlederen|Styregruppeformandskabet|Tovholderen|Tovholderne'
/** In the middle of a sentence functions and general names of organisations begin small. */
const bothCases = (words: string): string =>
  words
    .split('|')
    .flatMap((word) => [word, word.slice(0, 1).toLocaleLowerCase('da') + word.slice(1)])
    .join('|')
const ORGANISATIONS =
  '(?:\\p{Lu}[\\p{L}-]+\\s)?\\p{Lu}[\\p{L}-]+\\s[Kk]ommune|Region\\s\\p{Lu}[\\p{L}-]+|Hospitalsenhed\\s\\p{Lu}[\\p{L}-]+|HE\\s\\p{Lu}[\\p{L}-]+|PLO(?:[ -]\\p{Lu}[\\p{L}-]+)?'
const GENERAL = bothCases(
  'Regionen|Regionspsykiatrien|Psykiatrien|Hospitalet|Hospitalsenheden|Kommunerne|Almen\\spraksis|Universitetet|Arbejdsgruppen|Temagruppen|Projektgruppen|Styregruppen'
)
const PERSON = "\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}\\.|\\s\\p{Lu}[\\p{L}'’-]+){1,3}"

/** Promising itself, in any tense. */
const PROMISE =
  '(?:lovede|lover|har\\slovet|tilbød\\s(?:sig|at)|påtog\\ssig|påtager\\ssig|har\\spåtaget\\ssig|forpligter\\ssig\\stil|forpligtede\\ssig\\stil|fik\\stil\\sopgave|får\\stil\\sopgave)'
/** What somebody who is named says in the present tense when it is still to come. */
const DEED =
  '(?:vender\\s(?:\\p{L}+\\s)?tilbage|melder\\s(?:\\p{L}+\\s)?tilbage|følger\\s(?:\\p{L}+\\s){0,3}op|giver\\s(?:\\p{L}+\\s){0,4}tilbagemelding|undersøger|udarbejder|rundsender|udsender|fremsender|indkalder|afklarer|indhenter|beder|kontakter|tager\\s(?:\\p{L}+\\s){0,3}(?:kontakt|fat)|retter\\shenvendelse|sørger\\sfor|samler\\sop|udfærdiger|laver\\set|skriver\\s(?:et|en|til)|bringer\\s(?:\\p{L}+\\s){0,4}(?:videre|med)|tager\\s(?:\\p{L}+\\s){0,4}med\\s(?:tilbage|videre|hjem))'
/** Deeds that organisations do every day, believed only with a time to come. */
const SENDING =
  '(?:sender|orienterer|inviterer|beskriver|fremlægger|præsenterer|forelægger|forbereder|deltager|leverer|udpeger)'
/** Must and will. */
const WILL =
  '(?:skal|vil)\\s(?:\\p{L}+\\s){0,2}(?:følge\\s(?:\\p{L}+\\s){0,3}op|vende\\s(?:\\p{L}+\\s){0,2}tilbage|melde\\s(?:\\p{L}+\\s){0,2}tilbage|undersøge|udarbejde|sende|rundsende|udsende|fremsende|indkalde|afklare|indhente|kontakte|tage\\skontakt|give\\s(?:\\p{L}+\\s){0,3}tilbagemelding|sørge\\sfor|udfærdige)'

/** A time that lies ahead. */
const AHEAD =
  /(?<![\p{L}])(inden\s(?!for)|senest|snarest|(til|på|ved) (det )?(næste|førstkommende|kommende) |i uge \d|primo|medio|ultimo|efter mødet|rundt|den \d{1,2}\. \p{L}+|når .{3,40} foreligger)/iu
/** What is done all the time, or is going on: a description. */
const HABIT =
  /(?<![\p{L}])(hver(t|e)?(?=\s(?!især))|løbende|jævnligt|normalt|typisk|generelt|sædvanligvis|som regel|i dag|allerede|aktuelt|p\.?t\.|pt\.|i øjeblikket|for tiden|i forvejen|årligt|månedligt|kvartalsvis|altid|ofte|oftest|sjældent|fortsat|stadig|nogle gange|i stigende grad|automatisk)(?![\p{L}])/iu
/** What somebody told about others is no promise of theirs. */
const REPORTED =
  /(?<![\p{L}])(orienterede|fortalte|oplyste|informerede|bemærkede|mindede|nævnte|redegjorde|beskrev|vurderede|spurgte)(?![\p{L}])/iu
/** Outsiders do not take tasks from this body. */
const OUTSIDE =
  /^(regeringen|staten|ministeriet|parterne|kl|danske regioner|folketinget|sundhedsstyrelsen|man|nogle|mange|flere|der|det|han|hun|vi|de)$/iu

const WHO = `(?:${FUNCTIONS}|${ORGANISATIONS}|${GENERAL}|${PERSON})`
const who = (name: string): string => `(?<${name}>${WHO}(?:\\sog\\s${WHO})?)`
/** ", sundhedschef," or "fra Vestby Kommune" between the name and its verb */
const APPOSITION = '(?:,\\s[^,.]{3,60},|\\s\\([^)]{2,60}\\)|\\sfra\\s(?:\\p{Lu}[\\p{L}-]+\\s?){1,3})?'

const START = '^(?:(?:Og|Men|Desuden|Derudover|Konklusion:)\\s)?'
const direct = new RegExp(
  `${START}${who('who')}${APPOSITION}\\s(?<verb>${PROMISE}|${DEED}|${SENDING}|${WILL})(?![\\p{L}])`,
  'u'
)
const agreed = new RegExp(
  `(?:[Aa]ftalt|[Aa]ftaltes|enighed\\som|enige\\som|besluttet|besluttede|aftalte)(?:\\s\\p{L}+){0,3},\\sat\\s(?<who>(?:${bothCases(FUNCTIONS)}|${GENERAL}|${ORGANISATIONS}|${PERSON}))${APPOSITION}\\s(?:\\p{L}+\\s){0,3}?(?<verb>${DEED}|${SENDING}|${WILL})(?![\\p{L}])`,
  'u'
)
/** A promise anywhere in the sentence: ", og Anne Holm lovede at …". */
const promised = new RegExp(`(?<![\\p{L}])${who('who')}${APPOSITION}\\s(?<verb>${PROMISE})(?![\\p{L}])`, 'u')
/** A first name alone promises too. */
const firstName = new RegExp(`^(?<who>\\p{Lu}\\p{Ll}+)\\s(?<verb>${PROMISE})(?![\\p{L}])`, 'u')
/** "…, og Vestby Kommune giver en tilbagemelding": a second clause. */
const second = new RegExp(
  `,\\s(?:og|men|så)\\s(?<who>(?:${bothCases(FUNCTIONS)}|${GENERAL}|${ORGANISATIONS}|${PERSON}))\\s(?<verb>${DEED}|${SENDING}|${WILL})(?![\\p{L}])`,
  'u'
)
/** "Efter mødet sender sekretariatet …": a short opening, the verb, then who. */
const inverted = new RegExp(
  `^(?!Når|Hvis|Da |At |Som |Hvad|Hvor|Hvem|Selvom|Fordi|Idet)(?:[^,.]{2,60}?)\\s(?<verb>vender|melder|følger|giver|undersøger|udarbejder|rundsender|udsender|fremsender|sender|indkalder|afklarer|indhenter|beder|kontakter|tager|samler|sørger)\\s(?<who>(?:${bothCases(FUNCTIONS)}|${GENERAL}|${ORGANISATIONS}|${PERSON}))(?<rest>.*)$`,
  'u'
)
const INVERTED_NEEDS: Record<string, RegExp> = {
  vender: /\btilbage\b/iu,
  melder: /\btilbage\b/iu,
  følger: /\bop\b/iu,
  giver: /\btilbagemelding\b/iu,
  tager: /\b(kontakt|fat|med)\b/iu,
  samler: /\bop\b/iu,
  sørger: /\bfor\b/iu
}
/** "Han lovede at vende tilbage": a promise by somebody named before. */
const pronoun = new RegExp(`^(?:Han|Hun|De)\\s(?<verb>${PROMISE})\\s(?:\\p{L}+\\s){0,3}at\\s`, 'u')

interface Promise {
  who: string | null
  sentence: string
}

const WEAK = new RegExp(`^${SENDING}$`, 'u')
const isPromise = (verb: string): boolean => new RegExp(`^${PROMISE}$`, 'u').test(verb)

function readSentence(sentence: string): Promise | null {
  // negations and questions promise nothing
  if (/\?\s*$/u.test(sentence) || /(?<![\p{L}])(ikke|hverken)(?![\p{L}])/iu.test(sentence.slice(0, 60)))
    return null
  if (pronoun.test(sentence)) return { who: null, sentence }
  const reported = REPORTED.test(sentence)
  const match =
    direct.exec(sentence) ??
    agreed.exec(sentence) ??
    (reported ? null : (promised.exec(sentence) ?? firstName.exec(sentence) ?? second.exec(sentence)))
  if (match?.groups) {
    const subject = capitalised(match.groups.who ?? '')
    const verb = match.groups.verb ?? ''
    if (OUTSIDE.test(subject)) return null
    if (isPromise(verb)) return { who: subject, sentence }
    if (HABIT.test(sentence)) return null
    // in a second clause, or of a daily deed, only a time to come makes it a promise
    const weak = WEAK.test(verb) || (match[0].startsWith(',') && !/tilbage|op$/u.test(verb))
    return weak && !AHEAD.test(sentence) ? null : { who: subject, sentence }
  }
  const turned = inverted.exec(sentence)
  if (!turned?.groups || HABIT.test(sentence)) return null
  const verb = (turned.groups.verb ?? '').toLocaleLowerCase('da')
  const rest = turned.groups.rest ?? ''
  const needs = INVERTED_NEEDS[verb]
  if (needs && !needs.test(rest)) return null
  if (!needs && !AHEAD.test(sentence)) return null
  const subject = capitalised(turned.groups.who ?? '')
  return OUTSIDE.test(subject) ? null : { who: subject, sentence }
}

const capitalised = (text: string): string => text.slice(0, 1).toLocaleUpperCase('da') + text.slice(1)

/** The item has an action that speaks of the same: two meaning words in common, or most of a short one. */
function hasActionFor(item: AgendaItem, promise: Promise): boolean {
  const words = stems(promise.sentence)
  return item.sections.minutes.some((block) => {
    if (block.type !== 'action') return false
    const other = stems(`${proseOf(block)} ${block.responsible ?? ''}`)
    const shared = [...other].filter((word) => words.has(word)).length
    return shared >= 2 || (shared === 1 && Math.min(words.size, other.size) <= 3)
  })
}

function personOf(meeting: MeetingDetail, subject: string | null): string | null {
  if (subject === null || !looksLikePerson(subject)) return null
  return meeting.attendance.find((person) => mayBeSamePerson(person.name, subject))?.name ?? subject
}

/** Promises in the prose of the minutes that no action of the same item takes up. */
export function commitmentNotAction(meeting: MeetingDetail): Finding[] {
  return meeting.items.flatMap((item) =>
    item.sections.minutes.flatMap((block) => {
      if (block.type === 'action' || block.type === 'heading' || block.type === 'table') return []
      return sentences(proseOf(block)).flatMap((sentence) => {
        const promise = readSentence(sentence)
        if (!promise || hasActionFor(item, promise)) return []
        const due = dateIn(sentence, meeting.date)
        const responsible = personOf(meeting, promise.who) ?? promise.who
        return finding(meeting, {
          code: 'commitment-not-action',
          place: [block.id, textKey(sentence)],
          item,
          person: personOf(meeting, promise.who),
          message: `Punkt ${item.numberText}: »${shortened(sentence)}« lyder som en opgave, men er ikke skrevet som en.`,
          messageEn: `Item ${item.numberText}: “${shortened(sentence)}” sounds like an action but is not written as one.`,
          mend: {
            type: 'make-action',
            itemId: item.id,
            blockId: block.id,
            text: sentence,
            responsible,
            due,
            label:
              due === null ? 'Gør det til en opgave' : `Gør det til en opgave med frist ${danishDate(due)}`,
            labelEn: due === null ? 'Make it an action' : `Make it an action due ${due}`
          }
        })
      })
    })
  )
}
