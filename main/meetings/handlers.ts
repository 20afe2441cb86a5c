import { v7 as uuidv7 } from 'uuid'
import { findBodyByName } from '../../db/tables/bodies'
import { listMeetings } from '../../db/tables/meeting-list'
import type { MeetingDetail } from '../../preload/contract/meeting'
import { attendanceFromMembers } from '../attendance/from-members'
import { type AppContext, act, rowEdits, toRegisters } from '../context'
import { badInput, notFound } from '../errors'
import type { Handlers } from '../handlers'
import { sealText } from '../sections/seal'
import { readMeeting } from './detail'
import { withTimes } from './retime'

const REGISTERS = {
  bodyId: 'body_id',
  start: 'start_time',
  end: 'end_time',
  formText: 'form_text',
  caseNumber: 'case_number',
  documentDate: 'document_date',
  minuteTakers: 'minute_takers',
  listsWholeCircle: 'lists_whole_circle'
}

/** The meeting with all typed text in it; sealed first, so that readers see what the editor showed. */
export async function meetingNow(context: AppContext, id: string): Promise<MeetingDetail> {
  sealText(context, id)
  const meeting = await readMeeting(context.store.db, id)
  if (!meeting) throw notFound('meeting')
  return meeting
}

export const meetingTopics = (id: string) => ['meetings', `meeting:${id}`]

export const meetingHandlers = {
  'meetings.list': (_, context) => listMeetings(context.store.db),

  'meetings.get': ({ id }, context) => meetingNow(context, id),

  'meetings.create': async (input, context) => {
    const id = uuidv7()
    const bodyName = input.bodyName?.trim() || null
    if (!input.bodyId && !bodyName && !input.title?.trim()) {
      throw badInput(
        'meeting-without-name',
        'Mødet mangler et forum eller en titel.',
        'The meeting needs a body or a title.'
      )
    }
    const known = input.bodyId ?? (bodyName ? await findBodyByName(context.store.db, bodyName) : null)
    const bodyId = known ?? (bodyName ? uuidv7() : null)
    const bodyEdits = bodyId && !known ? rowEdits('body', bodyId, bodyId, { name: bodyName }) : []
    const { bodyId: _body, bodyName: _name, ...fields } = input
    const edits = [
      ...bodyEdits,
      ...rowEdits('meeting', id, id, {
        ...toRegisters(fields, REGISTERS),
        body_id: bodyId,
        zone: 'Europe/Copenhagen',
        phase: 'agenda_draft'
      }),
      ...(bodyId ? await attendanceFromMembers(context, id, bodyId, input.date, []) : [])
    ]
    const { seen } = act(context, 'meeting.create', edits, { stream: id, topics: ['meetings', 'bodies'] })
    return { id, seen }
  },

  'meetings.update': async ({ id, seen, fields }, context) => {
    await requireMeeting(context, id)
    const edits = rowEdits('meeting', id, id, toRegisters(fields, REGISTERS))
    return act(
      context,
      'meeting.update',
      fields.start === undefined ? edits : await withTimes(context, id, edits),
      {
        stream: id,
        seen,
        topics: [...meetingTopics(id), 'bodies']
      }
    )
  },

  'meetings.remove': async ({ id }, context) => {
    await requireMeeting(context, id)
    sealText(context, id)
    return act(context, 'meeting.remove', rowEdits('meeting', id, id, { deleted: true }), {
      stream: id,
      topics: [...meetingTopics(id), 'bodies']
    })
  }
} satisfies Partial<Handlers>

/** @throws AppError `meeting-not-found` */
export async function requireMeeting(context: AppContext, id: string): Promise<void> {
  const row = await context.store.db
    .selectFrom('meeting')
    .select('id')
    .where('id', '=', id)
    .where('deleted', '=', 0)
    .executeTakeFirst()
  if (!row) throw notFound('meeting')
}
