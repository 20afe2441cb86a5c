import type { Membership, PersonSummary } from '../../preload/contract/bodies'
import type { Attendance, MeetingDetail } from '../../preload/contract/meeting'
import type { Substitute } from '../../preload/contract/regrets'

const MOST = 8

/**
 * Who could come instead of somebody: the one whom the body has named for it first, then others of the same
 * organisation who are not on the list yet. Pure.
 */
export function proposals(
  person: Pick<Attendance, 'personId' | 'name' | 'organization'>,
  meeting: Pick<MeetingDetail, 'attendance' | 'date'>,
  members: readonly Membership[],
  people: readonly PersonSummary[]
): Substitute[] {
  const isSame = (one: { personId: string; name: string }) =>
    person.personId ? one.personId === person.personId : one.name === person.name
  const day = meeting.date
  const standing = members
    .filter(
      (one) =>
        isSame(one) &&
        (day === null || ((one.from === null || one.from <= day) && (one.to === null || one.to >= day)))
    )
    .flatMap((one) => one.substituteId ?? [])
  const listed = new Set(meeting.attendance.flatMap((one) => one.personId ?? []))
  const asProposal = (one: PersonSummary, why: Substitute['why']): Substitute => ({
    personId: one.id,
    name: one.name,
    title: one.title,
    organization: one.organization,
    why
  })
  const named = people.filter((one) => standing.includes(one.id)).map((one) => asProposal(one, 'standing'))
  const colleagues = people
    .filter(
      (one) =>
        person.organization !== null &&
        one.organization === person.organization &&
        one.id !== person.personId &&
        !standing.includes(one.id) &&
        !listed.has(one.id)
    )
    .map((one) => asProposal(one, 'same_organization'))
  return [...named, ...colleagues].slice(0, MOST)
}

/**
 * Where a substitute stands on the list already, and who covered the same person before. Pure.
 * @returns own: the line of the substitute, or null where one is needed; released: lines that cover no longer
 */
export function substituteLines(
  meeting: Pick<MeetingDetail, 'attendance'>,
  covered: Pick<Attendance, 'id' | 'name'>,
  substitute: { personId: string | null; name: string }
): { own: string | null; released: string[] } {
  const name = substitute.name.trim().toLocaleLowerCase('da')
  const own = meeting.attendance.find(
    (one) =>
      one.id !== covered.id &&
      (substitute.personId !== null && one.personId !== null
        ? one.personId === substitute.personId
        : one.name.trim().toLocaleLowerCase('da') === name)
  )
  const released = meeting.attendance
    .filter((one) => one.id !== own?.id && one.substituteFor === covered.name)
    .map((one) => one.id)
  return { own: own?.id ?? null, released }
}
