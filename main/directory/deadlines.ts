import { readAliases } from '../../db/tables/aliases'
import { fromJson } from '../../db/tables/json'
import { EMPTY_RULES, type RulesOfProcedure } from '../../preload/contract/bodies'
import type { MeetingDeadline } from '../../preload/contract/directory'
import type { Issue, MeetingDetail } from '../../preload/contract/meeting'
import type { AppContext } from '../context'
import { deadlinesOf, meetingSpan } from './deadline-rules'

type Wanted = { meetingId: string } | { from: string; to: string }

/** The deadlines of one meeting, or those of all meetings that fall within a span; by date, then by body. */
export async function readDeadlines(context: AppContext, wanted: Wanted): Promise<MeetingDeadline[]> {
  const { db } = context.store
  const aliases = await readAliases(db, 'body')
  let query = db
    .selectFrom('meeting')
    .select(['id', 'body_id', 'body_name', 'title', 'date', 'phase'])
    .where('deleted', '=', 0)
    .where('body_id', 'is not', null)
    .where('date', 'is not', null)
  if ('meetingId' in wanted) query = query.where('id', '=', wanted.meetingId)
  else {
    const span = meetingSpan(wanted.from, wanted.to)
    query = query.where('date', '>=', span.from).where('date', '<=', span.to)
  }
  const meetings = await query.execute()
  const bodies = new Map(
    (
      await db
        .selectFrom('body')
        .select(['id', 'name', 'rules'])
        .where('deleted', '=', 0)
        .where('rules', 'is not', null)
        .execute()
    ).map((row) => [
      row.id,
      { name: row.name, rules: { ...EMPTY_RULES, ...fromJson<Partial<RulesOfProcedure>>(row.rules, {}) } }
    ])
  )
  const bodyOf = (id: string | null) => (id === null ? undefined : bodies.get(aliases.of(id)))
  const issues = await issuesOf(context, 'meetingId' in wanted ? wanted.meetingId : null)
  return meetings
    .flatMap((meeting) => {
      const body = bodyOf(meeting.body_id)
      if (!body) return []
      const phase = (meeting.phase ?? 'planned') as MeetingDetail['phase']
      const found = deadlinesOf(body.rules, {
        date: meeting.date,
        phase,
        issues: issues.get(meeting.id) ?? []
      })
      return found.map((deadline) => ({
        ...deadline,
        meetingId: meeting.id,
        bodyId: meeting.body_id === null ? null : aliases.of(meeting.body_id),
        bodyName: body.name ?? meeting.body_name,
        title: meeting.title,
        meetingDate: meeting.date as string
      }))
    })
    .filter((one) => 'meetingId' in wanted || (one.date >= wanted.from && one.date <= wanted.to))
    .sort((a, b) =>
      a.date < b.date ? -1 : a.date > b.date ? 1 : (a.bodyName ?? '').localeCompare(b.bodyName ?? '', 'da')
    )
}

/** What was sent out, by meeting. */
async function issuesOf(context: AppContext, meetingId: string | null) {
  let query = context.store.db.selectFrom('issue').select(['stream_id', 'kind']).where('deleted', '=', 0)
  if (meetingId !== null) query = query.where('stream_id', '=', meetingId)
  const byMeeting = new Map<string, { kind: Issue['kind'] }[]>()
  for (const row of await query.execute()) {
    const list = byMeeting.get(row.stream_id) ?? []
    list.push({ kind: (row.kind ?? 'agenda') as Issue['kind'] })
    byMeeting.set(row.stream_id, list)
  }
  return byMeeting
}
