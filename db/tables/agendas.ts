import type { Db } from '../store'
import { fromJson } from './json'

/** What making an agenda asks of the meetings and templates of a body. */

/**
 * The meetings that a body held before one of them, newest first, without those that were called off.
 * @param date of that meeting; null: all that have a date
 */
export async function bodyMeetings(
  db: Db,
  bodyId: string,
  date: string | null,
  except: string
): Promise<{ id: string; date: string | null }[]> {
  let query = db
    .selectFrom('meeting')
    .select(['id', 'date'])
    .where('body_id', '=', bodyId)
    .where('deleted', '=', 0)
    .where('id', '<>', except)
    .where('date', 'is not', null)
    .where((is) => is.or([is('phase', 'is', null), is('phase', 'not in', ['cancelled', 'postponed'])]))
  if (date !== null) query = query.where('date', '<=', date)
  return query.orderBy('date', 'desc').orderBy('start_time', 'desc').orderBy('id', 'desc').limit(24).execute()
}

/** What the meetings of a body are called, and when they are: what a new one must not repeat. */
export async function bodyCalendar(
  db: Db,
  bodyId: string
): Promise<{ date: string | null; number: string | null; title: string | null }[]> {
  return db
    .selectFrom('meeting')
    .select(['date', 'number', 'title'])
    .where('body_id', '=', bodyId)
    .where('deleted', '=', 0)
    .execute()
}

/** Ids of a meeting's items that items of other meetings were carried over from. */
export async function itemsCarriedFrom(db: Db, meetingId: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('agenda_item as i')
    .innerJoin('meeting as m', 'm.id', 'i.stream_id')
    .select('i.carried_from')
    .where('i.deleted', '=', 0)
    .where('m.deleted', '=', 0)
    .where('i.carried_from', 'like', `%${meetingId}%`)
    .execute()
  return new Set(
    rows.flatMap((row) => {
      const from = fromJson<{ meetingId?: string; itemId?: string } | null>(row.carried_from, null)
      return from?.meetingId === meetingId && from.itemId ? [from.itemId] : []
    })
  )
}

/** The layout that belongs to a meeting alone (of an opened document); null where it has its body's. */
export async function ownLayout(db: Db, meetingId: string): Promise<unknown> {
  const row = await db.selectFrom('meeting').select('layout').where('id', '=', meetingId).executeTakeFirst()
  return fromJson<unknown>(row?.layout ?? null, null)
}

export interface TemplateRow {
  id: string
  bodyId: string
  name: string
  /** JSON as it was written, perhaps by a newer version */
  content: unknown
}

/** The templates of a body by name in Danish order; with an id that one alone, of whichever body. */
export async function readTemplates(
  db: Db,
  wanted: { bodyId: string } | { id: string }
): Promise<TemplateRow[]> {
  const column = 'id' in wanted ? ('id' as const) : ('stream_id' as const)
  const rows = await db
    .selectFrom('agenda_template')
    .select(['id', 'stream_id', 'name', 'content'])
    .where(column, '=', 'id' in wanted ? wanted.id : wanted.bodyId)
    .where('deleted', '=', 0)
    .execute()
  return rows
    .map((row) => ({
      id: row.id,
      bodyId: row.stream_id,
      name: row.name ?? '',
      content: fromJson<unknown>(row.content, null)
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'da') || (a.id < b.id ? -1 : 1))
}
