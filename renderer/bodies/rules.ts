import type { BodySummary, Membership } from '../../preload/contract/bodies'
import type { MailingEntry, YearCount } from '../../preload/contract/directory'
import { BODY_KINDS } from '../../preload/contract/values'
import { addDays } from '../ui/dates'

export type BodyKind = (typeof BODY_KINDS)[number]

/** A body of the list with its depth under its parents. */
export interface BodyLine {
  body: BodySummary
  depth: number
}

/** True for a kind that the app has words for; any other text is the office's own. */
export function isKnownKind(kind: string): kind is BodyKind {
  return (BODY_KINDS as readonly string[]).includes(kind)
}

/**
 * Bodies by name, each under its parent. A parent that is missing, or a ring of parents, loses nobody: they stand at
 * the top.
 */
export function bodyTree(bodies: readonly BodySummary[]): BodyLine[] {
  const collator = new Intl.Collator('da')
  const sorted = [...bodies].sort((a, b) => collator.compare(a.name, b.name))
  const known = new Set(sorted.map((one) => one.id))
  const lines: BodyLine[] = []
  const placed = new Set<string>()
  const place = (body: BodySummary, depth: number) => {
    if (placed.has(body.id)) return
    placed.add(body.id)
    lines.push({ body, depth })
    for (const child of sorted) if (child.parentId === body.id) place(child, depth + 1)
  }
  for (const body of sorted) if (body.parentId === null || !known.has(body.parentId)) place(body, 0)
  for (const body of sorted) place(body, 0)
  return lines
}

/** Bodies that may be the parent of one: not itself, nor anything below it. */
export function possibleParents(bodies: readonly BodySummary[], id: string): BodySummary[] {
  const below = new Set([id])
  for (let grew = true; grew; ) {
    grew = false
    for (const one of bodies) {
      if (one.parentId !== null && below.has(one.parentId) && !below.has(one.id)) {
        below.add(one.id)
        grew = true
      }
    }
  }
  return bodies.filter((one) => !below.has(one.id))
}

/** The number that was typed into a field of days or counts; null for an empty one, undefined for anything else. */
export function parseCount(typed: string, most: number): number | null | undefined {
  const text = typed.trim()
  if (text === '') return null
  if (!/^\d{1,6}$/.test(text)) return undefined
  const count = Number(text)
  return count <= most ? count : undefined
}

/** True when the membership has ended before today. */
export function isFormer(member: Pick<Membership, 'to'>, today: string): boolean {
  return member.to !== null && member.to < today
}

/** True when the membership begins after today. */
export function isFuture(member: Pick<Membership, 'from'>, today: string): boolean {
  return member.from !== null && member.from > today
}

/** How many people sit in the body on the day: nobody twice, neither former nor coming members. */
export function countSitting(members: readonly Membership[], today: string): number {
  return new Set(
    members.filter((one) => !isFormer(one, today) && !isFuture(one, today)).map((one) => one.personId)
  ).size
}

/** The last day of a membership that ends now: yesterday, but not before it began. */
export function lastDayOf(member: Pick<Membership, 'from'>, today: string): string {
  const yesterday = addDays(today, -1)
  return member.from !== null && member.from > yesterday ? member.from : yesterday
}

/** Entries of a mailing list that mean whoever sits in the body on the day. */
export const LIVING_ENTRIES = ['members', 'members_and_substitutes'] as const

/** What was typed as an entry of a mailing list: "Postkassen <post@sted.dk>", or an address alone. */
export function entryOfText(text: string): MailingEntry {
  const named = /^(.*?)\s*<([^<>]+)>\s*$/.exec(text.trim())
  const name = named?.[1]?.replace(/^"|"$/g, '').trim() ?? ''
  return { type: 'address', name: name === '' ? null : name, email: (named?.[2] ?? text).trim() }
}

/** True where held and planned meetings of the year together are fewer than the rules ask for. */
export function isShort(count: YearCount): boolean {
  const { held, planned, heldInPerson, plannedInPerson, least, leastInPerson } = count
  return (
    (least !== null && held + planned < least) ||
    (leastInPerson !== null && heldInPerson + plannedInPerson < leastInPerson)
  )
}

const RANK: Record<Membership['role'], number> = {
  chair: 0,
  co_chair: 1,
  member: 2,
  secretary: 3,
  observer: 4
}

/** The members as they are listed: those of today first, by role, then by name. */
export function sortMembers(members: readonly Membership[], today: string): Membership[] {
  const collator = new Intl.Collator('da')
  return [...members].sort(
    (a, b) =>
      Number(isFormer(a, today)) - Number(isFormer(b, today)) ||
      RANK[a.role] - RANK[b.role] ||
      collator.compare(a.name, b.name)
  )
}

/** A copy of the list with one entry moved by so many places; unchanged when it would leave the list. */
export function moved<T>(list: readonly T[], from: number, by: number): T[] {
  const to = from + by
  const copy = [...list]
  if (to < 0 || to >= copy.length) return copy
  copy.splice(to, 0, ...copy.splice(from, 1))
  return copy
}
