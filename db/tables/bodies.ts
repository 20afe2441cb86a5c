import { type Selectable, sql } from 'kysely'
import type { BodySummary, Membership } from '../../preload/contract/bodies'
import type { BodyTable } from '../schema'
import type { Db } from '../store'
import { readSeen } from './seen'

export interface BodyRows {
  body: Selectable<BodyTable>
  members: Membership[]
  /** newest local sequence before the rows were read */
  seen: number
}

/** A body's row and members; null where there is none or it is in the trash. */
export async function readBodyRows(db: Db, id: string): Promise<BodyRows | null> {
  const seen = await readSeen(db)
  const body = await db
    .selectFrom('body')
    .selectAll()
    .where('id', '=', id)
    .where('deleted', '=', 0)
    .executeTakeFirst()
  return body ? { body, members: await readMembers(db, id), seen } : null
}

const ROLE_ORDER = ['chair', 'co_chair', 'member', 'secretary', 'observer']

/** The memberships of a body, chairs first, then by name in Danish order. */
export async function readMembers(db: Db, bodyId: string): Promise<Membership[]> {
  const rows = await db
    .selectFrom('membership as m')
    .leftJoin('person as p', 'p.id', 'm.person_id')
    .leftJoin('organization as o', 'o.id', 'p.organization_id')
    .leftJoin('person as s', 's.id', 'm.substitute_id')
    .select(['m.id', 'm.person_id', 'm.role', 'm.valid_from', 'm.valid_to', 'm.substitute_id'])
    .select(['p.name as name', 'p.title as title', 'o.name as organization', 's.name as substitute_name'])
    .where('m.stream_id', '=', bodyId)
    .where('m.deleted', '=', 0)
    .execute()
  return rows
    .filter((row) => row.person_id !== null)
    .map((row) => ({
      id: row.id,
      personId: row.person_id as string,
      name: row.name ?? '',
      title: row.title,
      organization: row.organization,
      role: (row.role ?? 'member') as Membership['role'],
      from: row.valid_from,
      to: row.valid_to,
      substituteId: row.substitute_id,
      substituteName: row.substitute_name
    }))
    .sort(
      (a, b) =>
        ROLE_ORDER.indexOf(a.role) - ROLE_ORDER.indexOf(b.role) ||
        a.name.localeCompare(b.name, 'da') ||
        (a.id < b.id ? -1 : 1)
    )
}

/**
 * All bodies by name in Danish order.
 * @param today `YYYY-MM-DD`: divides coming meetings from held ones
 */
export async function listBodies(db: Db, today: string): Promise<BodySummary[]> {
  const rows = await db
    .selectFrom('body as b')
    .select(['b.id', 'b.name', 'b.kind', 'b.parent_id'])
    .select([
      sql<number>`(SELECT count(*) FROM membership m WHERE m.stream_id = b.id AND m.deleted = 0
        AND (m.valid_to IS NULL OR m.valid_to >= ${today}))`.as('members'),
      sql<number>`(SELECT count(*) FROM meeting t WHERE t.body_id = b.id AND t.deleted = 0)`.as('meetings'),
      sql<
        string | null
      >`(SELECT min(t.date) FROM meeting t WHERE t.body_id = b.id AND t.deleted = 0 AND t.date >= ${today})`.as(
        'next'
      ),
      sql<
        string | null
      >`(SELECT max(t.date) FROM meeting t WHERE t.body_id = b.id AND t.deleted = 0 AND t.date < ${today})`.as(
        'last'
      )
    ])
    .where('b.deleted', '=', 0)
    .execute()
  return rows
    .map((row) => ({
      id: row.id,
      name: row.name ?? '',
      kind: row.kind,
      parentId: row.parent_id,
      memberCount: row.members,
      meetingCount: row.meetings,
      nextDate: row.next,
      lastDate: row.last
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'da') || (a.id < b.id ? -1 : 1))
}

/** The body of that name (letter case and outer space apart), or null. */
export async function findBodyByName(db: Db, name: string): Promise<string | null> {
  const wanted = name.trim().toLocaleLowerCase('da')
  const rows = await db
    .selectFrom('body')
    .select(['id', 'name'])
    .where('deleted', '=', 0)
    .orderBy('id')
    .execute()
  return rows.find((row) => row.name?.trim().toLocaleLowerCase('da') === wanted)?.id ?? null
}
