import { sql } from 'kysely'
import type { Db, Store } from '../store'

export interface ComingLine {
  meetingId: string
  attendanceId: string
  name: string
  organization: string | null
  body: string | null
  title: string | null
  date: string | null
  status: string | null
}

/**
 * Everybody on the list of a meeting that is still to come, soonest first.
 * @param today `YYYY-MM-DD`
 * @param meetingId a meeting that counts whatever its date
 */
export async function listComing(db: Db, today: string, meetingId: string | null): Promise<ComingLine[]> {
  const rows = await db
    .selectFrom('attendance as a')
    .innerJoin('meeting as m', 'm.id', 'a.stream_id')
    .leftJoin('body as b', 'b.id', 'm.body_id')
    .select(['a.id', 'a.stream_id', 'a.name', 'a.organization', 'a.status', 'm.title', 'm.date'])
    .select(sql<string | null>`coalesce(b.name, m.body_name)`.as('body'))
    .where('a.deleted', '=', 0)
    .where('m.deleted', '=', 0)
    .where((eb) => eb.or([eb('m.date', '>=', today), eb('m.id', '=', meetingId ?? '')]))
    .orderBy('m.date')
    .orderBy('a.order_key')
    .execute()
  return rows.map((row) => ({
    meetingId: row.stream_id,
    attendanceId: row.id,
    name: row.name ?? '',
    organization: row.organization,
    body: row.body,
    title: row.title,
    date: row.date,
    status: row.status
  }))
}

/** Notes why somebody cannot come: local, outside the changes that are exchanged. An empty reason takes it away. */
export function noteReason(
  store: Store,
  meetingId: string,
  attendanceId: string,
  reason: string | null
): void {
  if (!reason) {
    store.sqlite.prepare('DELETE FROM regret_reason WHERE attendance_id = ?').run(attendanceId)
    return
  }
  store.sqlite
    .prepare(
      `INSERT INTO regret_reason (attendance_id, meeting_id, reason) VALUES (?, ?, ?)
       ON CONFLICT (attendance_id) DO UPDATE SET reason = excluded.reason`
    )
    .run(attendanceId, meetingId, reason)
}

export async function listReasons(db: Db, meetingId: string) {
  return db
    .selectFrom('regret_reason')
    .select(['attendance_id as attendanceId', 'reason'])
    .where('meeting_id', '=', meetingId)
    .execute()
}
