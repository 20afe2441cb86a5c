import { sql } from 'kysely'
import type { FollowUpEntry, MeetingSummary } from '../../preload/contract/meeting-edits'
import type { Db } from '../store'
import { readAliases } from './aliases'

/** The body that an id means, with its name now; a joined one is the one that stands for it. */
async function bodyReader(db: Db) {
  const aliases = await readAliases(db, 'body')
  const names = new Map(
    (await db.selectFrom('body').select(['id', 'name']).execute()).map((row) => [row.id, row.name])
  )
  return (id: string | null) => ({
    id: id === null ? null : aliases.of(id),
    name: id === null ? null : (names.get(aliases.of(id)) ?? null)
  })
}

/** All meetings, newest date first, undated ones on top. */
export async function listMeetings(db: Db): Promise<MeetingSummary[]> {
  const bodyOf = await bodyReader(db)
  const rows = await db
    .selectFrom('meeting as m')
    .select([
      'm.id',
      'm.body_id',
      'm.body_name',
      'm.title',
      'm.number',
      'm.date',
      'm.start_time',
      'm.end_time'
    ])
    .select(['m.place', 'm.form', 'm.phase'])
    .select([
      sql<number>`(SELECT count(*) FROM agenda_item i WHERE i.stream_id = m.id AND i.deleted = 0)`.as(
        'items'
      ),
      sql<number>`(SELECT count(*) FROM attendance a WHERE a.stream_id = m.id AND a.deleted = 0 AND a.status = 'present')`.as(
        'present'
      ),
      sql<number>`(SELECT count(*) FROM attendance a WHERE a.stream_id = m.id AND a.deleted = 0 AND coalesce(a.status, '') <> 'guest')`.as(
        'invited'
      )
    ])
    .where('m.deleted', '=', 0)
    .orderBy(sql`m.date IS NOT NULL`)
    .orderBy('m.date', 'desc')
    .orderBy('m.start_time', 'desc')
    .orderBy('m.id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    bodyId: bodyOf(row.body_id).id,
    bodyName: bodyOf(row.body_id).name ?? row.body_name,
    title: row.title,
    number: row.number,
    date: row.date,
    start: row.start_time,
    end: row.end_time,
    place: row.place,
    form: row.form as MeetingSummary['form'],
    phase: (row.phase ?? 'planned') as MeetingSummary['phase'],
    itemCount: row.items,
    present: row.present,
    invited: row.invited
  }))
}

export type FollowUpRow = Omit<FollowUpEntry, 'text' | 'itemNumber' | 'itemNumberText'> & {
  content: string | null
  table: string | null
}

/** Decisions and actions of all meetings: the typed blocks themselves, newest meeting first. */
export async function listFollowUp(db: Db): Promise<FollowUpRow[]> {
  const bodyOf = await bodyReader(db)
  const rows = await db
    .selectFrom('block as k')
    .innerJoin('agenda_item as i', 'i.id', 'k.item_id')
    .innerJoin('meeting as m', 'm.id', 'k.stream_id')
    .select([
      'k.id',
      'k.type',
      'k.content',
      'k.table_content',
      'k.outcome',
      'k.responsible',
      'k.due',
      'k.stream_id',
      'k.item_id'
    ])
    .select(['i.title', 'm.date', 'm.body_name', 'm.body_id'])
    .where('k.type', 'in', ['decision', 'action'])
    .where('k.deleted', '=', 0)
    .where('i.deleted', '=', 0)
    .where('m.deleted', '=', 0)
    .orderBy('m.date', 'desc')
    .orderBy('k.stream_id')
    .orderBy('i.order_key')
    .orderBy('k.order_key')
    .execute()
  return rows.map((row) => ({
    blockId: row.id,
    type: row.type as FollowUpEntry['type'],
    meetingId: row.stream_id,
    itemId: row.item_id as string,
    bodyName: bodyOf(row.body_id).name ?? row.body_name,
    meetingDate: row.date,
    itemTitle: row.title ?? '',
    content: row.content,
    table: row.table_content,
    outcome: row.outcome as FollowUpEntry['outcome'],
    responsible: row.responsible,
    due: row.due
  }))
}
