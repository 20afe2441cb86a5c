import type { PersonSummary } from '../../../preload/contract/bodies'
import type { Attendance } from '../../../preload/contract/meeting'
import type { Choice } from '../../ui/Select'

/** The people that an item may be presented by, the likeliest first. Pure. */
export function presenterChoices(
  attendance: readonly Attendance[],
  people: readonly PersonSummary[],
  chosen: readonly string[]
): Choice[] {
  const rank = (person: Attendance) =>
    person.status === 'excused' || person.status === 'absent' ? 2 : person.isMember ? 0 : 1
  const listed = [...attendance]
    .filter((person) => person.name !== '')
    .sort((one, other) => rank(one) - rank(other))
    .map((person) => choice(person.name, person.title, person.organization))
  const others = people.map((person) => choice(person.name, person.title, person.organization))
  const seen = new Set(chosen.map(fold))
  return [...listed, ...others].filter(({ label }) => !seen.has(fold(label)) && seen.add(fold(label)))
}

const fold = (name: string) => name.trim().toLocaleLowerCase('da')

function choice(name: string, title: string | null, organization: string | null): Choice {
  const detail = [title, organization].filter(Boolean).join(', ')
  return { id: name, label: name, ...(detail === '' ? {} : { detail }) }
}
