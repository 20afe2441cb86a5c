import type { Finding } from '../../preload/contract/checks'
import { danishDate } from '../../preload/contract/danish'
import type { AgendaItem, Annex, MeetingDetail } from '../../preload/contract/meeting'
import { SECTIONS } from '../../preload/contract/values'
import { finding, goTo, isOff } from './finding'
import { foldedText } from './names'
import { proseOf, readable, shortened } from './text'

/** Annexes: their numbers, and whether text and list agree. Pure. */

interface Numbered {
  annex: Annex
  /** the item whose own count it is part of: from "Bilag 2.1", or the item that the annex hangs on */
  group: string
  number: number
  letter: string
}

function parseLabel(annex: Annex): Numbered | null {
  const match = /^\s*bilag\s*(?:nr\.?\s*)?(\d{1,3})(?:[.-](\d{1,2}))?\s*([a-z])?\s*[:.)–-]?\s*$/iu.exec(
    readable(annex.label ?? '')
  )
  if (!match) return null
  const [, first, second, letter = ''] = match
  return {
    annex,
    group: second ? `prefix ${first}` : (annex.itemId ?? ''),
    number: Number(second ?? first),
    letter: letter.toLocaleLowerCase('da')
  }
}

/** The numbered annexes in the order of the document; one listed in front and again under its item counts once. */
function numberedAnnexes(meeting: MeetingDetail): Numbered[] {
  const place = new Map(meeting.items.map((item, index) => [item.id, index + 1]))
  const seen = new Set<string>()
  return meeting.annexes
    .map(parseLabel)
    .filter((entry): entry is Numbered => entry !== null)
    .sort(
      (a, b) =>
        (place.get(a.annex.itemId ?? '') ?? 0) - (place.get(b.annex.itemId ?? '') ?? 0) ||
        a.number - b.number ||
        (a.annex.order < b.annex.order ? -1 : 1)
    )
    .filter((entry) => {
      const key = `${entry.number}${entry.letter} ${foldedText(entry.annex.title)}`
      const repeated = seen.has(key) && entry.annex.title.trim() !== ''
      seen.add(key)
      return !repeated
    })
}

interface Fault {
  kind: 'double' | 'jump'
  number: number
  annex: Annex
}

/** Doubles and gaps of one count that should be 1, 2, 3 … */
function faults(list: readonly Numbered[], first = 1): Fault[] {
  const found: Fault[] = []
  const used = new Set<string>()
  const numbers = new Set(list.map((entry) => entry.number))
  for (const entry of list) {
    const key = `${entry.number}${entry.letter}`
    if (used.has(key)) found.push({ kind: 'double', number: entry.number, annex: entry.annex })
    used.add(key)
  }
  const highest = Math.max(0, ...numbers)
  const missing: number[] = []
  for (let number = first; number < highest; number++) if (!numbers.has(number)) missing.push(number)
  // numbers from elsewhere (a journal, a series through the year) are no count of this meeting
  if (missing.length > Math.max(2, numbers.size)) return found
  for (const number of missing) {
    const after = list.find((entry) => entry.number > number)
    if (after) found.push({ kind: 'jump', number, annex: after.annex })
  }
  return found
}

function groupsOf(list: readonly Numbered[]): Numbered[][] {
  const groups = new Map<string, Numbered[]>()
  for (const entry of list) groups.set(entry.group, [...(groups.get(entry.group) ?? []), entry])
  return [...groups.values()]
}

/** Faults of the scheme that the document seems to follow: through the document, or from 1 under each item. */
function numberingFaults(list: readonly Numbered[]): Fault[] {
  const through = faults(list)
  if (through.length === 0) return []
  const groups = groupsOf(list)
  const perItem = groups.flatMap((group) => faults(group))
  const starts = groups.filter((group) => group.some((entry) => entry.number === 1)).length
  return starts >= 2 || starts === groups.length ? perItem : through
}

/** `annex-numbering`: jumps and doubles. Annexes that came with the minutes may go on or begin again. */
export function annexNumbering(meeting: MeetingDetail): Finding[] {
  const list = numberedAnnexes(meeting)
  if (list.length === 0 || numberingFaults(list).length === 0) return []
  const before = list.filter((entry) => !entry.annex.withMinutes)
  const after = list.filter((entry) => entry.annex.withMinutes)
  const found = [
    ...numberingFaults(before),
    ...(before.length === 0 ? numberingFaults(after) : doubles(after))
  ]
  const cited = citations(meeting)
  const groups = groupsOf(list)
  const perItem = groups.filter((group) => group.some((entry) => entry.number === 1)).length >= 2
  const labels = (perItem ? groups : [list]).flatMap((group) =>
    group.map((entry, index) => ({ annexId: entry.annex.id, label: `Bilag ${index + 1}` }))
  )
  const changed = labels.filter(
    ({ annexId, label }) => list.find((entry) => entry.annex.id === annexId)?.annex.label !== label
  )
  const plain = list.every((entry) => entry.letter === '' && !entry.group.startsWith('prefix '))
  // a number that the text speaks of must not silently become another annex
  const safe = plain && cited.length === 0 && changed.length > 0
  return found.map((fault) => {
    const item = meeting.items.find(({ id }) => id === fault.annex.itemId) ?? null
    const double = fault.kind === 'double'
    return finding(meeting, {
      code: 'annex-numbering',
      place: [
        fault.kind,
        perItem ? fault.annex.itemId : null,
        String(fault.number),
        double ? fault.annex.id : null
      ],
      item,
      annex: fault.annex,
      message: double
        ? `Der er to bilag med nummer ${fault.number}. Det ene er »${shortened(fault.annex.title, 60)}«.`
        : `Bilagsnumrene springer: der er ikke noget bilag ${fault.number}.`,
      messageEn: double
        ? `Two annexes have number ${fault.number}. One is “${shortened(fault.annex.title, 60)}”.`
        : `The annex numbers jump: there is no annex ${fault.number}.`,
      mend: safe
        ? {
            type: 'renumber-annexes',
            labels: changed,
            label: 'Nummerér bilagene igen',
            labelEn: 'Number the annexes again'
          }
        : goTo('annexes', item?.id ?? null)
    })
  })
}

const doubles = (list: readonly Numbered[]): Fault[] =>
  groupsOf(list).flatMap((group) => faults(group).filter((fault) => fault.kind === 'double'))

interface Citation {
  item: AgendaItem
  number: number
}

/** "bilag 3", "bilag 1 og 2", "bilag 1-3" with what follows, which may say that another document's annex is meant. */
const CITED =
  /(?<![\p{L}\d])bilag(?:ene)?\s+(?:nr\.\s*)?(\d{1,2})(?![\d.]\d)(?:\s*(-|–|og|,|til)\s*(\d{1,2})(?!\d|\.\d))?(?:\s*(og|,)\s*(\d{1,2})(?!\d|\.\d))?(?=(\s+(?:til|i|fra|af)\s+(?:[\p{L}\d-]+))?)/giu
const OURS = /(til|i|fra|af)\s+(dagsorden|referat|punkt|møde|sag|dette|nærværende)/iu

/** Text of the item, one entry a block, headings and tables too. */
const textsOf = (item: AgendaItem): string[] =>
  SECTIONS.flatMap((section) => item.sections[section].map(proseOf))

function citations(meeting: MeetingDetail): Citation[] {
  return meeting.items.flatMap((item) =>
    textsOf(item).flatMap((text) =>
      [...text.matchAll(CITED)].flatMap((match) => {
        const [, first, sign, second, , third, of] = match
        // "bilag 2 til aftalen" belongs to the agreement, not to this meeting
        if (of && !OURS.test(of)) return []
        const from = Number(first)
        const to = second ? Number(second) : from
        const range = (sign === '-' || sign === '–' || sign === 'til') && to > from && to - from < 20
        const numbers = range ? Array.from({ length: to - from + 1 }, (_, step) => from + step) : [from, to]
        if (third) numbers.push(Number(third))
        return [...new Set(numbers)].map((number) => ({ item, number }))
      })
    )
  )
}

const SPOKEN_OF =
  /(?:\b(?:se|jf\.|jævnfør)\s+(?:det\s+|de\s+)?(?:vedlagte\s+|vedhæftede\s+)?|\bvedlagt(?:e)?\s+som\s+|\bfremgår\s+af\s+|\bvedlagte\s+|\bvedhæftede\s+)bilag(?:et|ene)?(?!\s*(?:nr\.\s*)?\d)(?![\p{L}])/iu

/** Whether a number cited in the item can be one of the annexes there are. */
function exists(meeting: MeetingDetail, numbered: readonly Numbered[], { item, number }: Citation): boolean {
  if (numbered.length > 0)
    return (
      numbered.some((entry) => entry.number === number) ||
      // "Bilag 2.1" cited as "bilag 2"
      numbered.some((entry) => entry.group === `prefix ${number}`)
    )
  const own = meeting.annexes.filter((annex) => annex.itemId === item.id).length
  return own > 0 ? number <= Math.max(own, meeting.annexes.length) : number <= meeting.annexes.length
}

function citedButMissing(meeting: MeetingDetail): Finding[] {
  const numbered = numberedAnnexes(meeting)
  const seen = new Set<string>()
  const byNumber = citations(meeting).flatMap((citation) => {
    const { item, number } = citation
    if (seen.has(`${item.id} ${number}`) || exists(meeting, numbered, citation)) return []
    seen.add(`${item.id} ${number}`)
    return finding(meeting, {
      code: 'annex-missing',
      place: [item.id, String(number)],
      item,
      message: `Punkt ${item.numberText} nævner bilag ${number}, men det findes ikke.`,
      messageEn: `Item ${item.numberText} mentions annex ${number}, which does not exist.`,
      mend: goTo('annexes', item.id)
    })
  })
  const loose = meeting.annexes.some((annex) => annex.itemId === null)
  const unnumbered = meeting.items.flatMap((item) => {
    if (loose || meeting.annexes.some((annex) => annex.itemId === item.id)) return []
    if (!textsOf(item).some((text) => SPOKEN_OF.test(text))) return []
    return finding(meeting, {
      code: 'annex-missing',
      place: [item.id],
      item,
      message: `Punkt ${item.numberText} henviser til et bilag, men har ingen bilag.`,
      messageEn: `Item ${item.numberText} refers to an annex but has none.`,
      mend: goTo('annexes', item.id)
    })
  })
  return [...byNumber, ...unnumbered]
}

/**
 * `annex-missing`: cited in the text but not there; promised and not here when it was due, or when the agenda goes
 * out; or a title without its file where most annexes have theirs.
 * @param today local date; null where the day is not known, then no promise is overdue
 */
export function annexMissing(meeting: MeetingDetail, today: string | null = null): Finding[] {
  const without = meeting.annexes.filter((annex) => annex.fileHash === null)
  const isPromised = (annex: Annex) => annex.promisedBy !== null || annex.promisedDue !== null
  const mostHaveFiles = without.length > 0 && without.length * 2 < meeting.annexes.length
  const promised = without.filter(isPromised).flatMap((annex) => promiseFinding(meeting, annex, today))
  const empty = (mostHaveFiles ? without : [])
    .filter((annex) => !isPromised(annex))
    .map((annex) => {
      const issued = isIssued(meeting)
      const name = nameOf(annex)
      return fileFinding(
        meeting,
        annex,
        issued
          ? `Dagsordenen er udsendt, men bilaget »${name}« har ingen fil.`
          : `Bilaget »${name}« har ingen fil.`,
        issued
          ? `The agenda has been issued, but the annex “${name}” has no file.`
          : `The annex “${name}” has no file.`
      )
    })
  return [...citedButMissing(meeting), ...promised, ...empty]
}

const nameOf = (annex: Annex): string => shortened([annex.label, annex.title].filter(Boolean).join(' '), 70)

const isIssued = (meeting: MeetingDetail): boolean =>
  meeting.phase === 'agenda_issued' || meeting.issues.some((issue) => issue.kind !== 'minutes')

function fileFinding(meeting: MeetingDetail, annex: Annex, message: string, messageEn: string): Finding {
  const item = meeting.items.find(({ id }) => id === annex.itemId) ?? null
  return finding(meeting, {
    code: 'annex-missing',
    place: [annex.id],
    item,
    annex,
    message,
    messageEn,
    mend: goTo('annexes', item?.id ?? null)
  })
}

/** A promise is said to be broken once it is due, and once the agenda has gone out without the file. */
function promiseFinding(meeting: MeetingDetail, annex: Annex, today: string | null): Finding[] {
  const { promisedBy, promisedDue } = annex
  const late = today !== null && promisedDue !== null && promisedDue < today
  const issued = isIssued(meeting)
  if ((!late && !issued) || isOff(meeting)) return []
  const name = nameOf(annex)
  const by = promisedBy === null ? '' : ` af ${promisedBy}`
  const due = promisedDue === null ? '' : ` til ${danishDate(promisedDue)}`
  const byEn = promisedBy === null ? '' : ` by ${promisedBy}`
  const dueEn = promisedDue === null ? '' : ` for ${promisedDue}`
  return [
    fileFinding(
      meeting,
      annex,
      issued
        ? `Dagsordenen er udsendt, men bilaget »${name}« mangler. Det er lovet${by}${due}.`
        : `Bilaget »${name}« er lovet${by}${due}, men er ikke kommet.`,
      issued
        ? `The agenda has been issued, but the annex “${name}” is missing. It was promised${byEn}${dueEn}.`
        : `The annex “${name}” was promised${byEn}${dueEn} but has not come.`
    )
  ]
}

/**
 * `annex-unmentioned`: where the text speaks of most numbered annexes by number, one that it never speaks of. A list
 * of annexes under an item needs no mention as such.
 */
export function annexUnmentioned(meeting: MeetingDetail): Finding[] {
  const numbered = numberedAnnexes(meeting).filter((entry) => !entry.annex.withMinutes)
  const cited = citations(meeting)
  const isCited = (entry: Numbered): boolean =>
    cited.some(
      ({ item, number }) =>
        number === entry.number &&
        // with numbers from 1 under each item, the item decides
        (entry.annex.itemId === null || item.id === entry.annex.itemId || !repeats(numbered, entry.number))
    )
  const all = meeting.items.flatMap(textsOf).map(foldedText).join(' ')
  const silent = numbered.filter((entry) => !isCited(entry))
  if (silent.length === 0 || silent.length * 2 > numbered.length || numbered.length < 2) return []
  return silent.flatMap(({ annex, number }) => {
    const title = foldedText(annex.title)
    if (title.length > 4 && all.includes(title)) return []
    const item = meeting.items.find(({ id }) => id === annex.itemId) ?? null
    return finding(meeting, {
      code: 'annex-unmentioned',
      place: [annex.id],
      item,
      annex,
      message: `Bilag ${number} (»${shortened(annex.title, 60)}«) er ikke nævnt i teksten, som de andre bilag er.`,
      messageEn: `Annex ${number} (“${shortened(annex.title, 60)}”) is not mentioned in the text, as the others are.`,
      mend: goTo('annexes', item?.id ?? null)
    })
  })
}

const repeats = (numbered: readonly Numbered[], number: number): boolean =>
  numbered.filter((entry) => entry.number === number).length > 1
