import type { Attendance } from '../../preload/contract/meeting'

export interface OrganizationGroup {
  /** null: people whose organisation is not known */
  organization: string | null
  people: Attendance[]
}

/** Everyone under the organisation, organisations in the order in which they first appear. */
export function groupByOrganization(attendance: readonly Attendance[]): OrganizationGroup[] {
  const groups = new Map<string, OrganizationGroup>()
  for (const person of attendance) {
    const key = person.organization?.trim().toLocaleLowerCase('da') ?? ''
    const group = groups.get(key)
    if (group) group.people.push(person)
    else
      groups.set(key, {
        organization: person.organization?.trim() || null,
        people: [person]
      })
  }
  const all = [...groups.values()]
  return [
    ...all.filter((group) => group.organization !== null),
    ...all.filter((group) => group.organization === null)
  ]
}

/** "Holm, Anders": the way a list is searched with the eye; the last word is taken for the family name. */
export function nameForList(name: string): string {
  const words = name.trim().split(/\s+/)
  const last = words.at(-1)
  return words.length < 2 || !last ? name.trim() : `${last}, ${words.slice(0, -1).join(' ')}`
}
