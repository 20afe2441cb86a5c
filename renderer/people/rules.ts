import type { PersonSummary } from '../../preload/contract/bodies'
import type { PersonDetail } from '../../preload/contract/directory'

/** People by name as Danes sort them, of those who hold all the words that were typed. */
export function findPeople(people: readonly PersonSummary[], typed: string): PersonSummary[] {
  const words = typed.toLocaleLowerCase('da').split(/\s+/).filter(Boolean)
  const collator = new Intl.Collator('da')
  return people
    .filter((one) => {
      const all = [one.name, one.title, one.organization, one.email, ...one.bodies]
        .join(' ')
        .toLocaleLowerCase('da')
      return words.every((word) => all.includes(word))
    })
    .sort((a, b) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
}

/** The text of a field as it is stored: null for an empty one. */
export function lineOrNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim()
}

type Seat = PersonDetail['memberships'][number]

/** Where somebody sits, will sit and sat, as of a day. */
export function seatsOn(
  memberships: readonly Seat[],
  today: string
): { current: Seat[]; coming: Seat[]; past: Seat[] } {
  const past = memberships.filter((one) => one.to !== null && one.to < today)
  const coming = memberships.filter((one) => !past.includes(one) && one.from !== null && one.from > today)
  const current = memberships.filter((one) => !past.includes(one) && !coming.includes(one))
  return { current, coming, past }
}

/** How many people come from each organisation, by its id. */
export function countByOrganization(people: readonly PersonSummary[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { organizationId } of people) {
    if (organizationId) counts.set(organizationId, (counts.get(organizationId) ?? 0) + 1)
  }
  return counts
}
