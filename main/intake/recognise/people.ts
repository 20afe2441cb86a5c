import type { AttendanceStatus } from '../../../preload/contract/values'
import { plainText } from './inline'
import type { PeopleLabel } from './labels'
import type { Line } from './lines'
import { isPlainPerson, type PersonEntry, readPerson, splitTop } from './person'
import {
  looksLikeFirstName,
  looksLikeName,
  looksLikeOrganization,
  looksLikeTitle,
  normal,
  startsLower,
  startsUpper
} from './words'
import type { Wrapping } from './wrapping'
import { joinParts, LONGEST_LINE } from './wrapping'

/** The `gap` of a text that stands on the same line as its label. */
export const OWN_LINE = 9

const DEPUTY = '(?:stedfortræder|suppleant|substitut|vikar)'
const NAMED = "(\\p{Lu}[\\p{L}.'’-]*(?:\\s(?:af|von|de|van|\\p{Lu}[\\p{L}.'’-]*))+)"
/** "(stedfortræder: Jan Mørk)", ", suppleant Jan Mørk deltog", "v/ stedfortræder Jan Mørk" behind somebody missing. */
const SENT = new RegExp(
  `\\s*[,;(–-]*\\s*(?:(?:mødte |deltog )?(?:v\\s?/|ved|med)\\s*)?${DEPUTY}(?:en)?\\s?:?\\s+${NAMED}(?:,? (?:deltog|deltager|mødte)(?: i stedet)?)?\\)?\\.?$`,
  'u'
)
/** "– Jan Mørk deltager i stedet" */
const CAME_INSTEAD = new RegExp(
  `\\s*[,;(–-]+\\s*${NAMED} (?:deltog|deltager|mødte|møder) (?:i stedet|som ${DEPUTY})\\)?\\.?$`,
  'u'
)

const DEPUTY_BELOW = new RegExp(`^[(–-]?\\s*(?:v\\s?/\\s?)?${DEPUTY}\\s?:?\\s+\\p{Lu}`, 'u')

/** Who came for somebody who sent regrets, and the text without that. */
function sentDeputy(text: string): { name: string; rest: string } | null {
  const match = SENT.exec(text) ?? CAME_INSTEAD.exec(text)
  if (!match?.[1] || match.index === 0 || !looksLikeName(match[1])) return null
  return { name: match[1], rest: text.slice(0, match.index) }
}

/** A text of a list of people with the lines that it stood on. */
export interface ListLine {
  text: string
  lines: Line[]
  strong: boolean
  gap: number
  cells: string[] | null
}

export interface ListedPerson {
  entry: PersonEntry
  status: AttendanceStatus
  lines: Line[]
}

export interface PeopleList {
  people: ListedPerson[]
  /** lines that name an organisation for those below, or say that there is nobody */
  layout: Line[]
  /** lines that are no people, in order; the list ends before the first that is followed by none */
  left: Line[]
  grouped: boolean
}

/** "Stedfortræder for Anne Lund: Bo Dam, chef" among the regrets. */
const STAND_IN = /^(?:substitut|stedfortræder|suppleant|vikar) for ([^:]{3,60}):\s*(\S.*)$/i
const NOBODY =
  /^(?:ingen|ingen afbud|der var ingen afbud|intet|[-–—]+|\/|n\/a|alle|alle var til stede|alle til stede|alle mødt)\.?$/i
const STATUS: Record<PeopleLabel, AttendanceStatus> = {
  participants: 'present',
  guests: 'guest',
  excused: 'excused',
  absent: 'absent'
}

/** A name alone on its line, with title and organisation on the next. */
function standsBelow(last: ListLine, line: ListLine): boolean {
  if (line.gap > 0 || line.lines[0]?.bullet || line.strong || !looksLikeName(last.text)) return false
  const title = line.text.split(',')[0] ?? ''
  return startsLower(line.text) && looksLikeTitle(title) && !isPlainPerson(title)
}

const ROLE_BEHIND =
  /(?<=\)),\s*((?:med|næst)?formand|forperson|referent|mødeleder)(?=\s*(?:[,(.;]|og\s|$))/giu

/** Joins the broken lines of a list: an open parenthesis, a broken word, a comma or "og" at the end, a lower-case start. */
export function joinListLines(lines: readonly ListLine[], wrapping: Wrapping): ListLine[] {
  const result: ListLine[] = []
  for (const given of lines) {
    // "Anne Lund (A), formand, Bo Dam (V)": the role belongs to the name in front of it.
    const line = { ...given, text: given.text.replace(ROLE_BEHIND, ' ($1)') }
    const last = result[result.length - 1]
    if (last && !line.cells && !last.cells && standsBelow(last, line)) {
      last.text = `${last.text}, ${line.text}`
      last.lines.push(...line.lines)
    } else if (last && !line.cells && !last.cells && goesOn(last, line, wrapping)) {
      last.text = joinParts(last.text, line.text, wrapping)
      last.lines.push(...line.lines)
    } else result.push({ ...line, lines: [...line.lines] })
  }
  return result
}

/** The second half of an organisation's name, left alone by a line break. */
const GENERIC = /^(?:Kommune|Kommuner|Universitetshospital|Sygehus|Universitet)(?!\p{L})/u

/** A run of names in one paragraph: its line breaks fall anywhere. */
function isRunOfNames(text: string): boolean {
  const parts = splitTop(text)
  const second = (parts[1] ?? '').replace(/\([^()]*\)?/g, '').trim()
  return (
    isPlainPerson(parts[0] ?? '') &&
    (looksLikeName(second) ||
      looksLikeFirstName(second) ||
      isPlainPerson(second) ||
      /^\p{Ll}[\p{L}-]+(?: [\p{Ll}-]+)* \p{Lu}\p{Ll}+$/u.test(second))
  )
}

function isFull(last: ListLine, line: ListLine, wrapping: Wrapping): boolean {
  const length = last.lines[last.lines.length - 1]?.text.length ?? 0
  const word = /^\S+/.exec(line.text)?.[0] ?? ''
  return wrapping.wrapped && length <= wrapping.chars + 4 && length + 1 + word.length > wrapping.chars
}

/** A run of names whose last name, or the next line's first, was cut in two by the line's end. */
function cutsName(last: ListLine, line: ListLine): boolean {
  const run = inlineGroup(last.text)?.rest ?? last.text
  if (line.gap > 0 || !(isRunOfNames(run) || inlineGroup(last.text) !== null)) return false
  const bare = (text: string | undefined): string => (text ?? '').replace(/\([^()]*\)?/g, '').trim()
  const end = bare(
    splitTop(run)
      .pop()
      ?.split(/\s(?:og|samt)\s/)
      .pop()
  )
  const start = bare(splitTop(line.text)[0]?.split(/\s(?:og|samt)\s/)[0])
  return (
    (looksLikeFirstName(end) && startsUpper(start)) ||
    (looksLikeFirstName(start) && !/\p{L}{2}\.$/u.test(last.text))
  )
}

function goesOn(last: ListLine, line: ListLine, wrapping: Wrapping): boolean {
  const bullet = line.lines[0]?.bullet ?? false
  if (bullet || line.strong !== last.strong || last.text.length > LONGEST_LINE) return false
  const open = (last.text.match(/\(/g)?.length ?? 0) > (last.text.match(/\)/g)?.length ?? 0)
  if (open && line.gap <= 3 && last.text.length < 300) return true
  if (/\p{L}-$/u.test(last.text) && startsLower(line.text)) return true
  if (line.gap <= 3 && GENERIC.test(line.text) && last.text.includes(',')) return true
  if (line.gap > 1) return false
  if (inlineGroup(line.text) !== null) return false
  if (cutsName(last, line)) return true
  if (isFull(last, line, wrapping) && (isRunOfNames(last.text) || inlineGroup(last.text) !== null))
    return true
  const end = splitTop(last.text).slice(1).pop()
  if (
    isFull(last, line, wrapping) &&
    end !== undefined &&
    !line.text.includes(',') &&
    !looksLikeOrganization(end)
  ) {
    if (startsUpper(end) && !isPlainPerson(line.text)) return true
  }
  if (line.gap === 0 && DEPUTY_BELOW.test(line.text) && last.text.includes(',')) return true
  if (/(?:,|\sog|\ssamt|\sfor|\saf|\si|\sved|\spå|&|\/)$/.test(last.text)) return !/:$/.test(line.text)
  if (/^(?:og|samt|&|,|\()\s?/.test(line.text)) return true
  // "ledende" / "overlæge": the rest of a title, not a title in front of a name.
  return startsLower(line.text) && !isPlainPerson(line.text.split(',')[0] ?? '') && last.text.includes(',')
}

/** Whether most lines give one person each with something behind a comma. */
function oneEach(lines: readonly ListLine[]): boolean {
  let each = 0
  let several = 0
  for (const line of lines) {
    const parts = splitTop(line.text)
    if (parts.length < 2 || !isPlainPerson(parts[0] ?? '')) continue
    if (parts.slice(1).every(isPlainPerson)) several++
    else each++
  }
  return each > several
}

/** The parts of a line that names several people; the whole line when it is one person. */
function splitPeople(text: string, each: boolean): string[] {
  const semicolons = splitTop(text, ';')
  if (semicolons.length > 1) return semicolons.flatMap((part) => splitPeople(part, true))
  const joined = text.replace(/\s+(?:og|samt|&)\s+(?=[^()]*(?:\([^()]*\)[^()]*)*$)/g, ' \u0001 ')
  const parts = splitTop(joined, ',\u0001')
  if (parts.length < 2 || !parts.every(isPlainPerson)) return splitSequence(text)
  return each && parts.length === 2 && !joined.includes('\u0001') ? [text] : parts
}

/** "Anne Lund, chef, Skovby Kommune og Bo Dam, overlæge, HE Nord": each name begins a person of its own. */
function splitSequence(text: string): string[] {
  const parts = splitTop(
    text.replace(/\s+(?:og|samt|&)\s+(?=\p{Lu}[\p{L}.-]+(?:\s\p{Lu}[\p{L}.-]+)+(?:,|\s\(|$))/gu, ', ')
  )
  const starts = parts.filter((part) => looksLikeName(part.replace(/\([^()]*\)/g, '').trim())).length
  if (parts.length < 4 || starts < 2 || !isPlainPerson(parts[0] ?? '')) return [text]
  const people: string[] = []
  for (const part of parts) {
    const last = people.length - 1
    if (last < 0 || looksLikeName(part.replace(/\([^()]*\)/g, '').trim())) people.push(part)
    else people[last] = `${people[last]}, ${part}`
  }
  return people
}

/** "Praktiserende læger", "Kommunale repræsentanter": more than one, so no title of a person. */
const PLURAL = /(?:læger|repræsentanter(?:ne)?|medlemmer|konsulenter|chefer|direktører|politikere)$/i

/** An organisation or heading above the people who belong to it. */
function readsAsGroup(line: ListLine, next: ListLine | undefined): boolean {
  const text = line.text.replace(/:$/, '').trim()
  if (text === '' || text.length > 90 || /[.!?]$/.test(text) || /\d{4}|@/.test(text)) return false
  if (!startsUpper(text)) return false
  if (text.includes(',') && !line.strong && !line.text.endsWith(':')) return false
  if (/\((?!\p{Lu})/u.test(text)) return false
  if (line.strong || line.text.endsWith(':')) return !looksLikeName(text) || line.text.endsWith(':')
  if (looksLikeName(text)) return false
  if (looksLikeOrganization(text)) return readPerson(text, { group: null, firstNames: false }) === null
  const words = text.split(/\s+/)
  if (looksLikeTitle(text) && words.length > 1 && !PLURAL.test(text)) return false
  if (words.length > 8 || !next) return false
  return isPlainPerson(splitTop(next.text)[0] ?? '') && !isPlainPerson(text)
}

/** "Skovby Kommune: Anne Lund, Bo Dam" as group and rest. */
function inlineGroup(text: string): { group: string; rest: string } | null {
  const match = /^([^:()]{2,80}):\s*(\S.*)$/.exec(text)
  if (!match?.[1] || !match[2] || looksLikeName(match[1]) || /\d$/.test(match[1])) return null
  return { group: match[1].trim(), rest: match[2] }
}

/** "… og Carla Dam. Afbud fra Dan Elm": a sentence of its own about those who are missing. */
const REGRETS_BEHIND =
  /(?<=[\p{L})])[.;]\s+(?=(?:Afbud|Fraværende|Forfald|Meldt afbud|Der (?:var|er) (?:meldt )?afbud)(?!\p{L}))/u
/** "1. Anne Lund, chef": a list of people with numbers. */
const COUNTED = /^\d{1,2}[.)]\s+(?=\p{Lu})/u
/** "Afbud: Dan Elm", "Afbud fra Dan Elm", "Fraværende – Dan Elm" within a list of people. */
const IN_FRONT =
  /^(?:(?:der (?:var|er) )?(?:meldt |modtaget )?(afbud|forfald|fraværende med afbud)(?: fra)?|(fraværende|udeblevet)(?: uden afbud)?)\s*[:–-]?\s+(?=\p{Lu})/iu

/** "Region Øst: Anne Lund. Kommuner: Bo Dam (Skovby)": several groups in one text. */
function splitGroups(line: ListLine): ListLine[] {
  const told = line.cells ? [] : line.text.split(REGRETS_BEHIND)
  if (told.length > 1) return told.flatMap((text) => splitGroups({ ...line, text }))
  if (line.cells || !line.text.includes(':')) return [line]
  const parts = line.text.split(/(?<=\p{Ll}|\))[.;]\s+(?=\p{Lu}[^.:;,()]{2,60}:\s)/u)
  return parts.length < 2 ? [line] : parts.map((text) => ({ ...line, text }))
}

const cleanGroup = (text: string): string =>
  plainText(text)
    .replace(/^(?:[Ff]ra\s+|[Ff]or\s+(?=\p{Lu}))/u, '')
    .replace(/\s?:$/, '')
    .trim()

/** Sub-headings that say who the people are but name no organisation. */
const NO_ORGANIZATION =
  /^(?:medlemmer|øvrige|deltagere|faste deltagere|øvrige deltagere|formand|formandskab(?:et)?|suppleanter|stedfortrædere|medlemmer og suppleanter)$/i

/** People of a list under one label. Lines that are no people come back in `left`. */
export function readPeople(
  source: readonly ListLine[],
  label: PeopleLabel,
  wrapping: Wrapping,
  firstGroup: string | null
): PeopleList {
  const list: PeopleList = { people: [], layout: [], left: [], grouped: firstGroup !== null }
  const lines = joinListLines(source, wrapping).flatMap(splitGroups)
  const each = oneEach(lines)
  let group = firstGroup
  const counted = lines.filter((line) => COUNTED.test(line.text)).length >= 2
  lines.forEach((line, i) => {
    if (counted) line.text = line.text.replace(COUNTED, '')
    if (NOBODY.test(line.text)) {
      list.layout.push(...line.lines)
      return
    }
    const front = IN_FRONT.exec(line.text)
    const status = front ? (front[2] ? 'absent' : 'excused') : STATUS[label]
    let text = (front ? line.text.slice(front[0].length) : line.text).replace(/(?<=\p{L}{2}|\))\.$/u, '')
    const stand = STAND_IN.exec(text)
    const substitute = stand?.[2] ? readPerson(stand[2], { group: null, firstNames: false }) : null
    if (stand?.[1] && substitute && looksLikeName(stand[1])) {
      list.people.push({
        entry: { ...substitute, substituteFor: stand[1] },
        status: 'present',
        lines: line.lines
      })
      return
    }
    const lead = inlineGroup(text)
    let lineGroup = group
    if (lead && !lead.rest.startsWith('//')) {
      const people = splitPeople(lead.rest, false).map((part) =>
        readPerson(part, { group: null, firstNames: true })
      )
      if (people.some((person) => person !== null)) {
        lineGroup = cleanGroup(lead.group)
        text = lead.rest
        list.grouped = true
      }
    } else if (readsAsGroup(line, lines[i + 1])) {
      group = NO_ORGANIZATION.test(normal(cleanGroup(text))) ? null : cleanGroup(text)
      list.grouped = list.grouped || group !== null
      list.layout.push(...line.lines)
      return
    }
    const parts = splitPeople(text, each)
    const deputies = new Map<number, string>()
    const found = parts.map((part, at) => {
      const sent = status === 'excused' || /afbud|forfald/i.test(part) ? sentDeputy(part) : null
      if (sent) deputies.set(at, sent.name)
      return readPerson(sent?.rest ?? part, {
        group: lineGroup,
        firstNames: parts.length > 1 || line.gap === OWN_LINE
      })
    })
    if (found.length > 0 && found.every((entry) => entry !== null)) {
      found.forEach((entry, at) => {
        if (!entry) return
        list.people.push({ entry, status: entry.status ?? status, lines: line.lines })
        const deputy = deputies.get(at)
        const came = deputy ? readPerson(deputy, { group: entry.organization, firstNames: false }) : null
        if (!came) return
        list.people.push({
          entry: { ...came, substituteFor: entry.name },
          status: 'present',
          lines: line.lines
        })
      })
    } else list.left.push(...line.lines)
  })
  return list
}
