import type { AttendanceMode, AttendanceStatus, Role } from '../../../preload/contract/values'
import {
  looksLikeFirstName,
  looksLikeName,
  looksLikeOrganization,
  looksLikeTitle,
  startsLower,
  startsUpper
} from './words'

/** One person as a line of a list gives it; null is what the line doesn't say. */
export interface PersonEntry {
  name: string
  title: string | null
  organization: string | null
  status: AttendanceStatus | null
  mode: AttendanceMode | null
  role: Role | null
  substituteFor: string | null
  items: number[]
  /** items somebody was not there for */
  notItems: number[]
  /** "(mødeleder)": led the meeting */
  leads: boolean
  /** "(referent)": wrote the minutes */
  writes: boolean
  /** "(EMT)" behind the name, for fields that give initials only */
  initials: string | null
  /** remarks that have no field of their own */
  notes: string[]
}

const ABSENCE =
  /^(?:afbud|meldt afbud|har meldt afbud|afbud meldt|forfald|fraværende med afbud|med afbud|sygemeldt|afbud pga\.? .{1,80})$/i
const ABSENT =
  /^(?:fraværende|fravær|udeblevet|ikke mødt|ikke til stede|fraværende uden afbud|uden afbud|udeblev)$/i
const ONLINE =
  /^(?:deltog |deltager |deltagelse |med |var med )?(?:virtuelt?|online|(?:via|på|over) (?:teams|skype|zoom|video|videolink|link|telefon|skærm|vc)|teams|skype|zoom|video|digitalt?|videolink|telefonisk|på skærm|pr\. (?:video|telefon)|virtuel deltagelse|elektronisk)$/i
const IN_PERSON =
  /^(?:deltog |deltager |med )?(?:fysisk|fysisk til stede|fremmødt|på stedet|fysisk fremmøde)$/i
const PRESENT = /^(?:til ?stede|mødt|deltog|deltager|ja)$/i
const INSTEAD =
  /^(?:(?:deltager |deltog |mødte )?(?:i stedet for|istedet for|i st\. f\.|som )?(?:stedfortræder|suppleant|substitut|vikar|stedfortrædende|afløser)(?: for)?|(?:deltog |deltager |mødte )?i ?stedet for|på vegne af|erstatter|afløser|for)\s+(.+)$/i
const ITEM_WORD = '(?:punkt(?:erne|et|er)?|pkt\\.?|dagsordenspunkt(?:erne|er)?|sag(?:erne)?)'
const NOT_ITEMS = new RegExp(
  `(?:deltog|deltager|var|til stede)?\\s?ikke(?: til stede)?(?: i| under| ved| på| til)? ${ITEM_WORD}\\s*(?:nr\\.?\\s*)?(\\d[\\d\\s,og–til-]*)$|^(?:ikke|undtagen|uden) ${ITEM_WORD}\\s*(\\d[\\d\\s,og–til-]*)$`,
  'i'
)
const ONLY_ITEMS = new RegExp(
  `^(?:(?:deltog|deltager|til stede|var til stede|med|kun|mødte|deltagelse)\\s)?(?:kun )?(?:i |under |ved |på |til )?(?:behandlingen af )?${ITEM_WORD}\\s*(?:nr\\.?\\s*)?(\\d[\\d\\s,og–til-]*)$`,
  'i'
)
const UNTIL_ITEM = new RegExp(
  `^(?:deltog |deltager |til stede )?(?:til og med|t\\.o\\.m\\.|tom\\.?|indtil) ${ITEM_WORD}\\s*(?:nr\\.?\\s*)?(\\d{1,3})$`,
  'i'
)
const FROM_ITEM = new RegExp(
  `^(?:deltog |deltager |til stede |ankom )?(?:fra og med|fra|f\\.o\\.m\\.) ${ITEM_WORD}\\s*(?:nr\\.?\\s*)?(\\d{1,3})$`,
  'i'
)
const PARTY = /^(?:[A-ZÆØÅ]|SF|DF|EL|LA|KF|UFG|UP|ALT|S|RV|NB|DD|KD|FG|[A-ZÆØÅ]{1,2})$/
const PARTY_AT_END = /\s\(([A-ZÆØÅ]{1,2})\)$/

/** Numbers of "2, 4-6 og 8": in order, each once. Spans beyond 200 are not item numbers. */
export function readItemNumbers(text: string): number[] {
  const numbers = new Set<number>()
  for (const match of text.matchAll(/(\d{1,3})(?:\s?(?:-|–|til)\s?(\d{1,3}))?/g)) {
    const from = Number(match[1])
    const to = match[2] === undefined ? from : Number(match[2])
    if (to < from || to - from > 200) continue
    for (let i = from; i <= to; i++) numbers.add(i)
  }
  return [...numbers].sort((a, b) => a - b)
}

/** Open-ended spans ("fra punkt 3") reach to this number; the caller cuts them to the items there are. */
export const LAST_ITEM = 200

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)

/** Applies one remark ("virtuelt", "medformand", "punkt 2"); false when it says none of these. */
function applyNote(entry: PersonEntry, note: string): boolean {
  const text = note.trim().replace(/[.]$/, '')
  if (text === '') return true
  if (ABSENCE.test(text)) entry.status = 'excused'
  else if (ABSENT.test(text)) entry.status = 'absent'
  else if (ONLINE.test(text)) entry.mode = 'online'
  else if (IN_PERSON.test(text)) entry.mode = 'in_person'
  else if (PRESENT.test(text)) entry.status = 'present'
  else if (/^(?:med-?formand|(?:næst|vice)formand)$/i.test(text)) entry.role = 'co_chair'
  else if (/^(?:formand|forperson|forkvinde|fmd\.?)$/i.test(text)) entry.role = 'chair'
  else if (/^(?:mødeleder|ordstyrer|dirigent)$/i.test(text)) entry.leads = true
  else if (/^(?:referent|ref|referatskriver)$/i.test(text)) {
    entry.role = entry.role ?? 'secretary'
    entry.writes = true
  } else if (/^(?:sekretær|sekretariat|sekretariatet)$/i.test(text)) entry.role = entry.role ?? 'secretary'
  else if (/^(?:observatør|obs)$/i.test(text)) entry.role = 'observer'
  else if (/^medlem$/i.test(text)) entry.role = entry.role ?? 'member'
  else if (/^gæst$/i.test(text)) entry.status = 'guest'
  else return applyItems(entry, text) || applySubstitute(entry, text)
  return true
}

function applyItems(entry: PersonEntry, text: string): boolean {
  const not = NOT_ITEMS.exec(text)
  if (not) {
    entry.notItems = readItemNumbers(not[1] ?? not[2] ?? '')
    return true
  }
  const only = ONLY_ITEMS.exec(text)
  if (only) {
    entry.items = readItemNumbers(only[1] ?? '')
    return true
  }
  const until = UNTIL_ITEM.exec(text)
  if (until) entry.items = range(1, Number(until[1]))
  const from = FROM_ITEM.exec(text)
  if (from) entry.items = range(Number(from[1]), LAST_ITEM)
  return until !== null || from !== null
}

function applySubstitute(entry: PersonEntry, text: string): boolean {
  const instead = INSTEAD.exec(text)
  if (!instead?.[1]) return false
  const name = bareName((instead[1].split(',')[0] ?? '').trim())
  if (name === null) return false
  entry.substituteFor = name
  return true
}

/** The name of "ledende overlæge Bo Dam", "Bo Dam (A)" or "Bo Dam". */
function bareName(text: string): string | null {
  const bare = text.replace(/\([^()]*\)/g, '').trim()
  if (looksLikeName(bare) || looksLikeFirstName(bare)) return bare
  const words = bare.split(/\s+/)
  for (let from = 1; from < words.length - 1 && from < 5; from++) {
    const tail = words.slice(from).join(' ')
    if (looksLikeName(tail)) return tail
  }
  return null
}

const NOTE_PARTS = /\s*[,;]\s*|\s+og\s+(?=(?:virtuel|online|formand|medformand|referent|mødeleder))/i

function applyParenthesis(entry: PersonEntry, inside: string): void {
  const text = inside.trim()
  if (applyNote(entry, text)) return
  const rest: string[] = []
  let after = false
  const numbers: string[] = []
  for (const part of text.split(NOTE_PARTS)) {
    // "punkt 2, 4 og 6, virtuelt": numbers go on after a comma.
    if (/^\d[\d\s–-]*(?:\s?og\s?\d+)?$/.test(part) && entry.items.length > 0) numbers.push(part)
    else if (applyNote(entry, part)) after = /stedet for|stedfortræder|suppleant|vikar/i.test(part)
    else if (!after) rest.push(part)
  }
  if (numbers.length > 0) entry.items = readItemNumbers(`${entry.items.join(', ')}, ${numbers.join(', ')}`)
  for (const part of rest) placeNote(entry, part)
}

/** "EMT" for Eva Maria Thordal: capitals that begin the words of the name, in order. */
function areInitials(part: string, name: string): boolean {
  if (!/^\p{Lu}{2,5}$/u.test(part)) return false
  const starts = name
    .split(/[\s-]+/)
    .map((word) => word[0]?.toUpperCase() ?? '')
    .join('')
  return (
    part[0] === starts[0] &&
    [...part.slice(1)].every(
      (letter) => starts.slice(1).includes(letter) || name.toUpperCase().includes(letter)
    ) &&
    part.length > 1
  )
}

function placeNote(entry: PersonEntry, part: string): void {
  if (areInitials(part, entry.name)) {
    entry.initials = part
    return
  }
  if (PARTY.test(part) && !/^(?:KL|AU|HE)$/.test(part)) {
    entry.organization = entry.organization ?? part
    return
  }
  if (/(?:kl\.|forlod|ankom|gik|kom)\s/i.test(part) || /^\d/.test(part)) entry.notes.push(part)
  else if (startsUpper(part) && !looksLikeTitle(part)) {
    if (entry.organization === null) entry.organization = part
    else if (entry.title === null) entry.title = part
    else entry.notes.push(part)
  } else if (looksLikeTitle(part)) entry.title = entry.title === null ? part : `${entry.title}, ${part}`
  else if (entry.title === null && /^\p{Ll}[\p{L} -]{2,60}$/u.test(part)) entry.title = part
  else entry.notes.push(part)
}

/** Splits at commas outside parentheses. */
export function splitTop(text: string, signs = ','): string[] {
  const parts: string[] = []
  let depth = 0
  let part = ''
  for (const char of text) {
    if (char === '(') depth++
    if (char === ')' && depth > 0) depth--
    if (depth === 0 && signs.includes(char)) {
      parts.push(part.trim())
      part = ''
    } else part += char
  }
  parts.push(part.trim())
  return parts.filter((piece) => piece !== '')
}

const emptyEntry = (name: string): PersonEntry => ({
  name,
  title: null,
  organization: null,
  status: null,
  mode: null,
  role: null,
  substituteFor: null,
  items: [],
  notItems: [],
  leads: false,
  writes: false,
  initials: null,
  notes: []
})

/** Name, and a title in front of it, of the first part of a line. */
function readName(part: string): { name: string; title: string | null } | null {
  const text = part.trim().replace(/^(?:[Dd]r\.?|[Pp]rof\.?)\s+(?=\p{Lu})/u, '')
  if (looksLikeName(text)) return { name: text, title: null }
  const words = text.split(/\s+/)
  for (let from = 1; from < words.length - 1 && from < 7; from++) {
    const head = words.slice(0, from).join(' ')
    const tail = words.slice(from).join(' ')
    if (looksLikeName(tail) && (looksLikeTitle(head) || startsLower(words[from - 1] ?? '')))
      return { name: tail, title: head }
  }
  return null
}

export interface PersonContext {
  /** organisation under which the person stands */
  group: string | null
  /** a single first name counts as a person */
  firstNames: boolean
}

/** Reads one person from a line ("Anne Lund, overlæge, HE Nord (virtuelt)"); null when it names nobody. */
export function readPerson(source: string, context: PersonContext): PersonEntry | null {
  const notes: string[] = []
  const remarks: string[] = []
  let text = source
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[;,.]$/, '')
  if (text.length > 400) return null
  // Unclosed parentheses at the end count as closed: the line was cut.
  text = text.replace(/\(([^()]*)$/, '($1)').replace(/\(([^()]*)\)/g, (_, inside: string) => {
    notes.push(inside)
    return ' '
  })
  text = text
    .replace(/\s+/g, ' ')
    .replace(/\s+([,;])/g, '$1')
    .trim()
  const behind =
    /^(.+?)\s+(?:[-–—]|\/)\s*((?:meldt |har meldt |med )?afbud|forfald|fraværende|udeblevet|referent|formand|medformand|mødeleder|virtuelt?|online|via teams|ordstyrer)\.?$/i.exec(
      text
    )
  if (behind?.[1] && behind[2]) {
    text = behind[1]
    notes.push(behind[2])
  }
  // "Anne Lund, PLO-Nord – afbud, suppleant deltog": what follows is a remark.
  const away = /^(.+?)\s*[,–-]\s*((?:meldt |har meldt )?afbud|forfald)\s*[,;.(–-]\s*(.{2,120})$/i.exec(text)
  if (away?.[1] && away[2] && away[3]) {
    text = away[1]
    notes.push(away[2])
    remarks.push(away[3])
  }
  const sentence =
    /^(.+?),?\s+(?:[-–]\s+)?((?:deltog|deltager|mødte|var|forlod|ankom|gik|kom)\s.+|i stedet for\s.+|(?:stedfortræder|suppleant|substitut) for\s.+)$/i.exec(
      text
    )
  if (sentence?.[1] && sentence[2] && readName(splitTop(sentence[1])[0] ?? '')) {
    text = sentence[1]
    notes.push(sentence[2])
  }
  let parts = splitTop(text)
  if (parts.length === 1 && /\s[–—-]\s/.test(text)) parts = text.split(/\s+[–—-]\s+/)
  const first = readName(parts[0] ?? '')
  const single =
    context.firstNames && looksLikeFirstName(parts[0] ?? '') ? { name: parts[0] ?? '', title: null } : null
  const named = first ?? single
  if (!named) return null
  const entry = emptyEntry(named.name)
  if (named.title !== null) takeFrontTitle(entry, named.title)
  const rest = parts.slice(1).filter((part) => {
    if (applyNote(entry, part)) return false
    if (!/(?:^|\s)kl\.?\s?\d/i.test(part)) return true
    entry.notes.push(part)
    return false
  })
  placeRest(entry, rest, context.group)
  for (const note of notes) applyParenthesis(entry, note)
  entry.notes.push(...remarks)
  entry.organization = entry.organization ?? context.group
  return entry
}

function takeFrontTitle(entry: PersonEntry, title: string): void {
  if (/^(?:formand|forperson|forkvinde)$/i.test(title)) entry.role = 'chair'
  else if (/^(?:med-?|næst|vice)formand$/i.test(title)) entry.role = 'co_chair'
  else entry.title = title
}

/** The organisation is the capitalised end of what follows the name; in a group all of it is title. */
function placeRest(entry: PersonEntry, rest: string[], group: string | null): void {
  const add = (title: string): void => {
    if (title !== '') entry.title = entry.title === null ? title : `${entry.title}, ${title}`
  }
  const own = rest[rest.length - 1] ?? ''
  const ownKommune = /\sKommune$/.test(own) && group !== null && !/\sKommune$/.test(group)
  if (group !== null && !GENERAL_GROUP.test(group) && !ownKommune) {
    entry.organization = group
    add(rest.join(', '))
    return
  }
  let from = rest.length
  while (from > 0) {
    const part = rest[from - 1] ?? ''
    const org =
      looksLikeOrganization(part) && (!startsLower(part) || /^(?:almen )?praksis(?:sektoren)?$/.test(part))
    const capital = startsUpper(part) && !looksLikeTitle(part)
    if (!capital && !(org && !looksLikeTitle(part))) break
    from--
  }
  const organization = rest.slice(from).join(', ')
  if (organization !== '') entry.organization = organization
  add(rest.slice(0, from).join(', '))
}

/** Groups that name a side rather than an organisation: each person's own stands on the line. */
const GENERAL_GROUP =
  /^(?:kommunerne|kommuner|regionen|hospitalerne|hospitaler|.*repræsentanter.*|kommunale .*|regionale .*)$/i

/** Whether a text is one name, with a party letter, remark or title in front at most: an element of a list of names. */
export function isPlainPerson(text: string): boolean {
  const bare = text
    .replace(PARTY_AT_END, '')
    .replace(/\([^()]*\)/g, '')
    .replace(/\s+[-–]\s*afbud$/i, '')
    .trim()
  return looksLikeName(bare) || (readName(bare) !== null && !bare.includes(','))
}
