import { v7 as uuidv7 } from 'uuid'
import { type AppContext, act, rowEdits, seenNow, toRegisters } from '../context'
import { badInput, notFound } from '../errors'
import type { Handlers } from '../handlers'
import { meetingTopics, requireMeeting } from '../meetings/handlers'
import { requireRow } from '../meetings/item-handlers'
import { keyAt } from '../meetings/order'
import { attendanceFromMembers, sectorOf } from './from-members'

const REGISTERS = { substituteFor: 'substitute_for', itemIds: 'item_ids' }

async function listOf(context: AppContext, meetingId: string) {
  const rows = await context.store.db
    .selectFrom('attendance')
    .select(['order_key', 'person_id'])
    .where('stream_id', '=', meetingId)
    .where('deleted', '=', 0)
    .orderBy('order_key')
    .execute()
  return {
    keys: rows.flatMap((row) => row.order_key ?? []),
    persons: new Set(rows.flatMap((row) => row.person_id ?? []))
  }
}

export const attendanceHandlers = {
  'attendance.add': async ({ meetingId, personId, fields }, context) => {
    await requireMeeting(context, meetingId)
    const person = personId
      ? await context.store.db.selectFrom('person').selectAll().where('id', '=', personId).executeTakeFirst()
      : undefined
    const employer = person?.organization_id
      ? await context.store.db
          .selectFrom('organization')
          .select('name')
          .where('id', '=', person.organization_id)
          .executeTakeFirst()
      : undefined
    const name = fields.name?.trim() || person?.name
    if (!name) throw badInput('attendance-without-name', 'Skriv et navn.', 'Write a name.')
    const organization = fields.organization ?? employer?.name ?? null
    const id = uuidv7()
    const { keys } = await listOf(context, meetingId)
    const edits = rowEdits('attendance', meetingId, id, {
      ...toRegisters(fields, REGISTERS),
      order_key: keyAt(keys, keys.length),
      person_id: personId,
      name,
      title: fields.title ?? person?.title ?? null,
      organization,
      sector: await sectorOf(context, organization)
    })
    const { seen } = act(context, 'attendance.add', edits, {
      stream: meetingId,
      topics: meetingTopics(meetingId)
    })
    return { id, seen }
  },

  'attendance.fill': async ({ meetingId }, context) => {
    const meeting = await context.store.db
      .selectFrom('meeting')
      .select(['body_id', 'date'])
      .where('id', '=', meetingId)
      .where('deleted', '=', 0)
      .executeTakeFirst()
    if (!meeting) throw notFound('meeting')
    if (!meeting.body_id) return { ...seenNow(context), added: 0 }
    const { keys, persons } = await listOf(context, meetingId)
    const edits = await attendanceFromMembers(
      context,
      meetingId,
      meeting.body_id,
      meeting.date,
      keys,
      persons
    )
    const { seen } = act(context, 'attendance.fill', edits, {
      stream: meetingId,
      topics: meetingTopics(meetingId)
    })
    return { seen, added: new Set(edits.map((edit) => edit.row)).size }
  },

  'attendance.update': async ({ meetingId, attendanceId, seen, fields }, context) => {
    await requireRow(context, 'attendance', meetingId, attendanceId)
    const sector =
      'organization' in fields ? { sector: await sectorOf(context, fields.organization ?? null) } : {}
    const edits = rowEdits('attendance', meetingId, attendanceId, {
      ...toRegisters(fields, REGISTERS),
      ...sector
    })
    return act(context, 'attendance.update', edits, {
      stream: meetingId,
      seen,
      topics: meetingTopics(meetingId)
    })
  },

  'attendance.remove': async ({ meetingId, attendanceId }, context) => {
    await requireRow(context, 'attendance', meetingId, attendanceId)
    return act(
      context,
      'attendance.remove',
      rowEdits('attendance', meetingId, attendanceId, { deleted: true }),
      {
        stream: meetingId,
        topics: meetingTopics(meetingId)
      }
    )
  }
} satisfies Partial<Handlers>
