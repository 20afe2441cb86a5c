import type { Duplicate, MatchReason } from '../../preload/contract/directory'
import { looksLikePerson, nameWords } from '../checks/names'

/**
 * Is it somebody whom the directory has already? Names are compared as Danes write them: "Lund, Bo" for "Bo Lund",
 * a title in front, æ ø å or ae oe aa, initials, a middle name left out, one slip of the pen. Pure.
 */

export interface Known {
  id: string
  name: string
  organization: string | null
  email: string | null
}
export type Candidate = Omit<Known, 'id'>
export interface Match {
  id: string
  reason: MatchReason
}

/** Letters as they are written without æ, ø and å, so that both ways of writing are one. */
export function foldLetters(text: string): string {
  return text
    .toLocaleLowerCase('da')
    .replace(/æ|ä/g, 'ae')
    .replace(/ø|ö/g, 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
}

/** The same, for those who leave the second letter out: "Sorensen" for "Sørensen". */
const loosely = (word: string): string =>
  word.replaceAll('ae', 'a').replaceAll('oe', 'o').replaceAll('aa', 'a')

const wordsOf = (text: string): string[] => foldLetters(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** The name in the order in which it is spoken: "Lund, Bo" is "Bo Lund"; "Bo Lund, direktør" stays "Bo Lund". */
export function spokenName(written: string): string {
  const parts = written.split(',').map((part) => part.trim())
  const [last = '', first = ''] = parts
  if (parts.length === 2 && last !== '' && first !== '') {
    const turned = `${first} ${last}`
    const capitals = turned.split(/\s+/).every((word) => /^(\p{Lu}|von$|van$|de$|der$|af$)/u.test(word))
    // A title or an organisation after the comma is no first name.
    const isName = looksLikePerson(turned) && nameWords(turned).length === turned.split(/\s+/).length
    if (capitals && isName && (last.split(/\s+/).length === 1 || first.split(/\s+/).length === 1))
      return turned
  }
  return nameWords(written).join(' ')
}

const nameKeyWords = (written: string): string[] => wordsOf(spokenName(written))

/** What two ways of writing one name have in common; the order of the words apart. */
export const nameKey = (written: string): string => nameKeyWords(written).sort().join(' ')

/** Words that an organisation is called with or without. */
const GENERIC = new Set(['kommune', 'kommunen', 'as', 'aps', 'og', 'i', 'for', 'det', 'den', 'de'])

export const organizationKey = (name: string): string => wordsOf(name).join(' ')
const organizationCore = (name: string): string => {
  const words = wordsOf(name)
  const core = words.filter((word) => !GENERIC.has(word))
  return (core.length > 0 ? core : words).map(loosely).sort().join(' ')
}

export const emailKey = (email: string): string => email.trim().toLocaleLowerCase('da')

/** One letter more, less or other (or two that changed places) in a long word. */
function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1 || /\d/.test(a + b)) return false
  let head = 0
  while (head < a.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  const [x, y] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)]
  return Math.max(x.length, y.length) <= 1 || (x.length === 2 && x === [...y].reverse().join(''))
}

/** Whether two names may be one: 2 for equal words, 1 for a likeness, 0 for none. */
export const likeness = (a: string, b: string): 0 | 1 | 2 => likenessOfWords(nameKeyWords(a), nameKeyWords(b))

function likenessOfWords(x: readonly string[], y: readonly string[]): 0 | 1 | 2 {
  if (x.length === 0 || y.length === 0) return 0
  if (x.join(' ') === y.join(' ')) return 2
  if (x.length < 2 || y.length < 2) return 0
  if ([...x].sort().join(' ') === [...y].sort().join(' ')) return 1
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  let doubts = 0
  const same = (p: string, q: string): boolean => {
    if (p === q || loosely(p) === loosely(q)) return true
    const fits = p.length === 1 || q.length === 1 ? p[0] === q[0] : isSlip(loosely(p), loosely(q))
    if (fits) doubts += 1
    return fits
  }
  const [first, last] = [short[0], short.at(-1)] as [string, string]
  // First and last word carry the name; what stands between may be left out.
  if (last.length === 1 || !same(first, long[0] as string) || !same(last, long.at(-1) as string)) return 0
  let at = 1
  for (const word of short.slice(1, -1)) {
    while (at < long.length - 1 && !same(word, long[at] as string)) at++
    if (at >= long.length - 1) return 0
    at++
  }
  return doubts <= 1 ? 1 : 0
}

/** What is compared of a person, worked out once. */
interface Prepared {
  words: readonly string[]
  email: string
  organization: string
}

const prepare = (person: Candidate): Prepared => ({
  words: nameKeyWords(person.name),
  email: person.email ? emailKey(person.email) : '',
  organization: person.organization?.trim() ? organizationCore(person.organization) : ''
})

/** Why two entries look like one person; null where they do not. */
export const comparePeople = (a: Candidate, b: Candidate): MatchReason | null =>
  comparePrepared(prepare(a), prepare(b))

function comparePrepared(a: Prepared, b: Prepared): MatchReason | null {
  const like = likenessOfWords(a.words, b.words)
  if (a.email !== '' && a.email === b.email) {
    // A new surname keeps the address; a mailbox that several share has several first names.
    return like > 0 || a.words[0] === b.words[0] ? 'same_email' : 'shared_email'
  }
  const sameEmployer = a.organization !== '' && a.organization === b.organization
  const otherEmployer = !sameEmployer && a.organization !== '' && b.organization !== ''
  const oneAddress = a.email === '' || b.email === ''
  if (like === 2) return sameEmployer && oneAddress ? 'same_name_and_organization' : 'same_name'
  return like === 1 && !otherEmployer ? 'similar_name' : null
}

const STRENGTH: Record<MatchReason, number> = {
  same_email: 5,
  same_name_and_organization: 4,
  same_name: 3,
  similar_name: 2,
  shared_email: 1
}

/**
 * The keys under which people who may be one lie together: the address, all words, and one of the outer words with the
 * beginning or the end of the other (a slip of the pen spares one of the two).
 */
function keysOf({ words, email }: Prepared): string[] {
  const keys = [`key ${[...words].map(loosely).sort().join(' ')}`]
  if (email !== '') keys.push(`@${email}`)
  const [first, last] = [loosely(words[0] ?? ''), loosely(words.at(-1) ?? '')]
  if (words.length > 1) {
    keys.push(`first ${first} ${last.slice(0, 2)}`, `first ${first} .${last.slice(-2)}`)
    keys.push(`last ${last} ${first.slice(0, 1)}`, `last ${last} .${first.slice(-2)}`)
  }
  return keys
}

/** People by their keys, the oldest first. */
class Shelf<T extends Known> {
  private readonly byKey = new Map<string, { person: T; prepared: Prepared }[]>()

  add(person: T, prepared: Prepared = prepare(person)): void {
    for (const key of keysOf(prepared)) {
      const list = this.byKey.get(key)
      if (list) list.push({ person, prepared })
      else this.byKey.set(key, [{ person, prepared }])
    }
  }

  /** The strongest likeness; of several, the entry that was added first. */
  find(
    wanted: Prepared,
    counts: (reason: MatchReason) => boolean
  ): { person: T; reason: MatchReason } | null {
    let best: { person: T; reason: MatchReason } | null = null
    for (const key of keysOf(wanted)) {
      for (const { person, prepared } of this.byKey.get(key) ?? []) {
        const reason = comparePrepared(wanted, prepared)
        if (!reason || !counts(reason)) continue
        const more = best === null ? 1 : STRENGTH[reason] - STRENGTH[best.reason]
        if (more > 0 || (more === 0 && best && person.id < best.person.id)) best = { person, reason }
      }
    }
    return best
  }
}

/** Answers who of the known somebody is, or may be; the strongest likeness, the oldest entry first. */
export function peopleFinder(known: readonly Known[]): (candidate: Candidate) => Match | null {
  const shelf = new Shelf<Known>()
  for (const one of known) shelf.add(one)
  return (candidate) => {
    const found = shelf.find(prepare(candidate), () => true)
    return found && { id: found.person.id, reason: found.reason }
  }
}

/** Finds an organisation by a name, and learns of new ones. */
export interface OrganizationFinder<T> {
  (name: string): T | null
  add(organization: T): void
}

/** Answers which of the known organisations a name means; capitals, signs and "Kommune" apart. */
export function organizationFinder<T extends { id: string; name: string }>(
  known: readonly T[]
): OrganizationFinder<T> {
  const exact = new Map<string, T>()
  const core = new Map<string, T>()
  const add = (one: T) => {
    const [key, rest] = [organizationKey(one.name), organizationCore(one.name)]
    if (!exact.has(key)) exact.set(key, one)
    if (!core.has(rest)) core.set(rest, one)
  }
  for (const one of [...known].sort((a, b) => (a.id < b.id ? -1 : 1))) add(one)
  const find = (name: string) => exact.get(organizationKey(name)) ?? core.get(organizationCore(name)) ?? null
  return Object.assign(find, { add })
}

export interface Entry extends Known {
  detail: string
}
const shown = ({ id, name, detail }: Entry) => ({ id, name, detail })

/** Pairs of people who look like one, the older of each first; every person at most once as the younger. */
export function duplicatePeople(people: readonly Entry[]): Duplicate[] {
  const shelf = new Shelf<Entry>()
  const found: Duplicate[] = []
  for (const one of [...people].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const prepared = prepare(one)
    const older = shelf.find(prepared, (reason) => reason !== 'shared_email')
    if (older) {
      found.push({ kind: 'person', reason: older.reason, first: shown(older.person), second: shown(one) })
    }
    shelf.add(one, prepared)
  }
  return found
}

/** Pairs of organisations or bodies whose names are one but for capitals, signs, letters and a word of no meaning. */
export function duplicateNames(
  kind: 'organization' | 'body',
  entries: readonly Omit<Entry, 'email' | 'organization'>[]
): Duplicate[] {
  const firsts = new Map<string, Omit<Entry, 'email' | 'organization'>>()
  const found: Duplicate[] = []
  for (const one of [...entries].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const key = organizationCore(one.name)
    const older = firsts.get(key)
    if (!older) firsts.set(key, one)
    else {
      const same = organizationKey(one.name) === organizationKey(older.name)
      found.push({
        kind,
        reason: same ? 'same_name' : 'similar_name',
        first: { id: older.id, name: older.name, detail: older.detail },
        second: { id: one.id, name: one.name, detail: one.detail }
      })
    }
  }
  return found
}
