import { v7 as uuidv7 } from 'uuid'
import type { Entity } from '../../db/changes/registry'
import { type AppContext, act, rowEdits, toRegisters } from '../context'
import { notFound } from '../errors'
import type { Handlers } from '../handlers'
import { sealText } from '../sections/seal'
import { meetingTopics, requireMeeting } from './handlers'
import { keyAt } from './order'

const REGISTERS = {
  publicTitle: 'public_title',
  publicDecision: 'public_decision',
  plannedMinutes: 'planned_minutes',
  start: 'start_time',
  end: 'end_time',
  caseNumber: 'case_number'
}

export const itemHandlers = {
  'items.add': async ({ meetingId, title, afterId }, context) => {
    await requireMeeting(context, meetingId)
    const id = uuidv7()
    const edits = rowEdits('agenda_item', meetingId, id, {
      title,
      order_key: await keyAfter(context, meetingId, afterId),
      kind: kindOf(title)
    })
    const { seen } = act(context, 'item.add', edits, { stream: meetingId, topics: meetingTopics(meetingId) })
    return { id, seen }
  },

  'items.update': async ({ meetingId, itemId, seen, fields }, context) => {
    await requireRow(context, 'agenda_item', meetingId, itemId)
    return act(
      context,
      'item.update',
      rowEdits('agenda_item', meetingId, itemId, toRegisters(fields, REGISTERS)),
      {
        stream: meetingId,
        seen,
        topics: meetingTopics(meetingId)
      }
    )
  },

  'items.move': async ({ meetingId, itemId, afterId }, context) => {
    await requireRow(context, 'agenda_item', meetingId, itemId)
    const key = await keyAfter(context, meetingId, afterId, itemId)
    return act(context, 'item.move', rowEdits('agenda_item', meetingId, itemId, { order_key: key }), {
      stream: meetingId,
      topics: meetingTopics(meetingId)
    })
  },

  'items.remove': async ({ meetingId, itemId }, context) => {
    await requireRow(context, 'agenda_item', meetingId, itemId)
    sealText(context, meetingId)
    return act(context, 'item.remove', rowEdits('agenda_item', meetingId, itemId, { deleted: true }), {
      stream: meetingId,
      topics: meetingTopics(meetingId)
    })
  }
} satisfies Partial<Handlers>

/** Items that every agenda has say by their title what they are. */
function kindOf(title: string): string {
  if (/^\s*eventuelt\b/i.test(title)) return 'any_other_business'
  if (/^\s*skriftlig (orientering|information)/i.test(title)) return 'written_information'
  if (/godkendelse af dagsorden/i.test(title)) return 'agenda_approval'
  if (/^\s*pause\b/i.test(title)) return 'break'
  return 'ordinary'
}

async function keyAfter(
  context: AppContext,
  meetingId: string,
  afterId: string | null,
  moving?: string
): Promise<string> {
  const rows = await context.store.db
    .selectFrom('agenda_item')
    .select(['id', 'order_key'])
    .where('stream_id', '=', meetingId)
    .where('deleted', '=', 0)
    .orderBy('order_key')
    .orderBy('id')
    .execute()
  const others = rows.filter((row) => row.id !== moving && row.order_key !== null)
  const index = afterId === null ? 0 : others.findIndex((row) => row.id === afterId) + 1
  if (afterId !== null && index === 0) throw notFound('item')
  return keyAt(
    others.map((row) => row.order_key as string),
    index
  )
}

/** @throws AppError when the row is not a live one of the meeting */
export async function requireRow(
  context: AppContext,
  table: Extract<Entity, 'agenda_item' | 'attendance' | 'annex'>,
  meetingId: string,
  id: string
): Promise<void> {
  const row = await context.store.db
    .selectFrom(table as 'annex')
    .select('id')
    .where('id', '=', id)
    .where('stream_id', '=', meetingId)
    .where('deleted', '=', 0)
    .executeTakeFirst()
  if (!row) throw notFound(table === 'agenda_item' ? 'item' : table)
}
