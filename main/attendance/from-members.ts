import { v7 as uuidv7 } from 'uuid'
import type { Edit } from '../../db/changes/write'
import { readAliases } from '../../db/tables/aliases'
import { readMembers } from '../../db/tables/bodies'
import { listOrganizations, listPeople } from '../../db/tables/people'
import { isMemberOn } from '../bodies/mailing-rules'
import { type AppContext, rowEdits } from '../context'
import { keyAt } from '../meetings/order'
import { sectorOfName } from './sector-rules'

/**
 * Attendance lines for every member of the body on the day who is not on the list yet, unanswered, with name, title
 * and organisation as they are now.
 * @param keys order keys of the lines that the meeting has
 * @param present ids of the persons who have a line
 */
export async function attendanceFromMembers(
  context: AppContext,
  meetingId: string,
  bodyId: string,
  date: string | null,
  keys: readonly string[],
  present: ReadonlySet<string> = new Set()
): Promise<Edit[]> {
  const { db } = context.store
  const day = date ?? new Date().toISOString().slice(0, 10)
  const people = new Map((await listPeople(db, day)).map((person) => [person.id, person]))
  // A line may carry an entry that was joined into another since; and a person may have several seats.
  const aliases = await readAliases(db, 'person')
  const listed = new Set([...present].map(aliases.of))
  const members = (await readMembers(db, bodyId)).filter((member) => {
    if (listed.has(member.personId) || !isMemberOn(member, day)) return false
    listed.add(member.personId)
    return true
  })
  const order = [...keys]
  return members.flatMap((member) => {
    const key = keyAt(order, order.length)
    order.push(key)
    const sector = people.get(member.personId)?.sector ?? sectorOfName(member.organization)
    return rowEdits('attendance', meetingId, uuidv7(), {
      order_key: key,
      person_id: member.personId,
      name: member.name,
      title: member.title,
      organization: member.organization,
      sector,
      role: member.role,
      // Secretaries and observers do not count when the body takes decisions (domain.md).
      is_member: member.role !== 'secretary' && member.role !== 'observer'
    })
  })
}

/** The sector of an organisation by its entry, else by its name. */
export async function sectorOf(context: AppContext, organization: string | null) {
  if (!organization) return null
  const wanted = organization.toLocaleLowerCase('da')
  const known = (await listOrganizations(context.store.db)).find(
    (o) => o.name.toLocaleLowerCase('da') === wanted
  )
  return known?.sector ?? sectorOfName(organization)
}
