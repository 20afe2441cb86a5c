import type { Selectable } from 'kysely'
import type {
  AgendaItemTable,
  AnnexTable,
  AttendanceTable,
  BlockTable,
  IssueTable,
  MeetingTable
} from '../schema'
import type { Db } from '../store'
import { readAliases } from './aliases'
import { type BodyRows, readBodyRows } from './bodies'
import { readSeen } from './seen'

export interface MeetingRows {
  meeting: Selectable<MeetingTable>
  items: Selectable<AgendaItemTable>[]
  blocks: Selectable<BlockTable>[]
  attendance: Selectable<AttendanceTable>[]
  annexes: Selectable<AnnexTable>[]
  /** oldest first */
  issues: Selectable<IssueTable>[]
  body: BodyRows | null
  hasSource: boolean
  /** newest local sequence before the rows were read */
  seen: number
}

/**
 * The live rows of one meeting, each kind in printing order.
 * @returns null where there is no such meeting, or it is in the trash
 */
export async function readMeetingRows(db: Db, id: string): Promise<MeetingRows | null> {
  const seen = await readSeen(db)
  const meeting = await db
    .selectFrom('meeting')
    .selectAll()
    .where('id', '=', id)
    .where('deleted', '=', 0)
    .executeTakeFirst()
  if (!meeting) return null
  // Bodies and people that were joined are read as the entries that stand for them.
  const bodies = await readAliases(db, 'body')
  const people = await readAliases(db, 'person')
  const source = await db
    .selectFrom('source_document')
    .select('meeting_id')
    .where('meeting_id', '=', id)
    .executeTakeFirst()
  const matching = <T extends 'agenda_item' | 'block' | 'attendance' | 'annex'>(table: T) =>
    db
      .selectFrom(table as 'annex')
      .where('stream_id', '=', id)
      .where('deleted', '=', 0)
      .orderBy('order_key')
      .orderBy('id')
      .selectAll()
      .execute() as unknown as Promise<
      Selectable<
        { agenda_item: AgendaItemTable; block: BlockTable; attendance: AttendanceTable; annex: AnnexTable }[T]
      >[]
    >
  return {
    meeting: { ...meeting, body_id: meeting.body_id === null ? null : bodies.of(meeting.body_id) },
    items: await matching('agenda_item'),
    blocks: await matching('block'),
    attendance: (await matching('attendance')).map((row) => ({
      ...row,
      person_id: row.person_id === null ? null : people.of(row.person_id)
    })),
    annexes: await matching('annex'),
    issues: await db
      .selectFrom('issue')
      .selectAll()
      .where('stream_id', '=', id)
      .where('deleted', '=', 0)
      .orderBy('issued_at')
      .orderBy('id')
      .execute(),
    body: meeting.body_id ? await readBodyRows(db, meeting.body_id) : null,
    hasSource: source !== undefined,
    seen
  }
}
