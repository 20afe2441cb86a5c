import type { Attendance } from '../../preload/contract/meeting'
import { substituteOf } from '../meetings/counts'

export interface Arranged {
  person: Attendance
  /** name of the listed person whom this one stands in for, right above; null for everybody else */
  covers: string | null
}

/** Everyone in the order of the list, those who stand in for somebody listed right below them. */
export function arrange(attendance: readonly Attendance[]): Arranged[] {
  const standIns = new Map<string, Attendance>()
  for (const person of attendance) {
    const substitute = substituteOf(person, attendance)
    // Two who cover each other, or a chain, would hide both: only somebody whom nobody covers takes one below.
    if (substitute && !person.substituteFor) standIns.set(person.id, substitute)
  }
  const below = new Set([...standIns.values()].map((person) => person.id))
  return attendance.flatMap((person): Arranged[] => {
    if (below.has(person.id)) return []
    const substitute = standIns.get(person.id)
    const own: Arranged = { person, covers: null }
    return substitute ? [own, { person: substitute, covers: person.name }] : [own]
  })
}

export interface OrganizationGroup {
  /** null: people whose organisation is not known */
  organization: string | null
  people: Arranged[]
}

/**
 * Everyone under the organisation, organisations in the order in which they first appear; somebody who stands in goes
 * where the absent person is.
 */
export function groupByOrganization(attendance: readonly Attendance[]): OrganizationGroup[] {
  const groups = new Map<string, OrganizationGroup>()
  let current: OrganizationGroup | undefined
  for (const arranged of arrange(attendance)) {
    if (arranged.covers && current) {
      current.people.push(arranged)
      continue
    }
    const organization = arranged.person.organization?.trim() || null
    const key = organization?.toLocaleLowerCase('da') ?? ''
    current = groups.get(key) ?? { organization, people: [] }
    groups.set(key, current)
    current.people.push(arranged)
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
