import type { Selectable } from 'kysely'
import type { BodySummary, Membership } from '../../preload/contract/bodies'
import type { BodyTable } from '../schema'
import type { Db } from '../store'
import { readAliases } from './aliases'
import { readEmployers } from './people'
import { readSeen } from './seen'

export interface BodyRows {
  body: Selectable<BodyTable>
  members: Membership[]
  /** newest local sequence before the rows were read */
  seen: number
}

/**
 * A body's row and members; null where there is none or it is in the trash. For a body that was joined into another,
 * the one that stands for it.
 */
export async function readBodyRows(db: Db, id: string): Promise<BodyRows | null> {
  const seen = await readSeen(db)
  const aliases = await readAliases(db, 'body')
  const body = await db
    .selectFrom('body')
    .selectAll()
    .where('id', '=', aliases.of(id))
    .where('deleted', '=', 0)
    .executeTakeFirst()
  if (!body) return null
  const parent = body.parent_id === null ? null : aliases.of(body.parent_id)
  return {
    body: { ...body, parent_id: parent === body.id ? null : parent },
    members: await readMembers(db, body.id),
    seen
  }
}

const ROLE_ORDER = ['chair', 'co_chair', 'member', 'secretary', 'observer']

/** The memberships of a body (and of those joined into it), chairs first, then by name in Danish order. */
export async function readMembers(db: Db, bodyId: string): Promise<Membership[]> {
  const bodies = await readAliases(db, 'body')
  const aliases = await readAliases(db, 'person')
  const employerOf = await readEmployers(db)
  const rows = await db
    .selectFrom('membership')
    .select(['id', 'person_id', 'role', 'valid_from', 'valid_to', 'substitute_id'])
    .where('stream_id', 'in', bodies.all(bodyId))
    .where('deleted', '=', 0)
    .execute()
  const idOf = (id: string | null) => (id === null ? null : aliases.of(id))
  const ids = [
    ...new Set(rows.flatMap((row) => [idOf(row.person_id) ?? [], idOf(row.substitute_id) ?? []].flat()))
  ]
  const people = new Map(
    (
      await db
        .selectFrom('person')
        .select(['id', 'name', 'title', 'organization_id'])
        .where('id', 'in', ids)
        .execute()
    ).map((person) => [person.id, person])
  )
  return rows
    .flatMap((row): Membership[] => {
      const personId = idOf(row.person_id)
      if (personId === null) return []
      const person = people.get(personId)
      const substituteId = idOf(row.substitute_id)
      return [
        {
          id: row.id,
          personId,
          name: person?.name ?? '',
          title: person?.title ?? null,
          organization: employerOf(person?.organization_id ?? null)?.name ?? null,
          role: (row.role ?? 'member') as Membership['role'],
          from: row.valid_from,
          to: row.valid_to,
          substituteId,
          substituteName: (substituteId && people.get(substituteId)?.name) || null
        }
      ]
    })
    .sort(
      (a, b) =>
        ROLE_ORDER.indexOf(a.role) - ROLE_ORDER.indexOf(b.role) ||
        a.name.localeCompare(b.name, 'da') ||
        (a.id < b.id ? -1 : 1)
    )
}

/**
 * All bodies by name in Danish order, without those that were joined into another (their members and meetings count
 * with the one that stands for them).
 * @param today `YYYY-MM-DD`: divides coming meetings from held ones, and says who sits in a body
 */
export async function listBodies(db: Db, today: string): Promise<BodySummary[]> {
  const aliases = await readAliases(db, 'body')
  const people = await readAliases(db, 'person')
  const rows = await db
    .selectFrom('body')
    .select(['id', 'name', 'kind', 'parent_id'])
    .where('deleted', '=', 0)
    .execute()
  const seats = await db
    .selectFrom('membership')
    .select(['stream_id', 'person_id'])
    .where('deleted', '=', 0)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', today)]))
    .where((eb) => eb.or([eb('valid_from', 'is', null), eb('valid_from', '<=', today)]))
    .execute()
  const members = new Map<string, Set<string>>()
  for (const seat of seats) {
    if (seat.person_id === null) continue
    const id = aliases.of(seat.stream_id)
    members.set(id, (members.get(id) ?? new Set()).add(people.of(seat.person_id)))
  }
  const meetings = await db
    .selectFrom('meeting')
    .select(['body_id', 'date'])
    .where('deleted', '=', 0)
    .where('body_id', 'is not', null)
    .execute()
  const dates = new Map<string, (string | null)[]>()
  for (const { body_id, date } of meetings) {
    const id = aliases.of(body_id as string)
    const list = dates.get(id)
    if (list) list.push(date)
    else dates.set(id, [date])
  }
  return rows
    .filter((row) => !aliases.isJoined(row.id))
    .map((row) => {
      const days = dates.get(row.id) ?? []
      const known = days.flatMap((date) => date ?? []).sort()
      const parent = row.parent_id === null ? null : aliases.of(row.parent_id)
      return {
        id: row.id,
        name: row.name ?? '',
        kind: row.kind,
        parentId: parent === row.id ? null : parent,
        memberCount: members.get(row.id)?.size ?? 0,
        meetingCount: days.length,
        nextDate: known.find((date) => date >= today) ?? null,
        lastDate: known.filter((date) => date < today).at(-1) ?? null
      }
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'da') || (a.id < b.id ? -1 : 1))
}

/**
 * The body of that name (letter case and outer space apart), or null; a name that a joined body had still finds the
 * one that stands for it.
 */
export async function findBodyByName(db: Db, name: string): Promise<string | null> {
  const wanted = name.trim().toLocaleLowerCase('da')
  const aliases = await readAliases(db, 'body')
  const rows = await db
    .selectFrom('body')
    .select(['id', 'name'])
    .where('deleted', '=', 0)
    .orderBy('id')
    .execute()
  const found = rows.find((row) => row.name?.trim().toLocaleLowerCase('da') === wanted)
  return found ? aliases.of(found.id) : null
}
