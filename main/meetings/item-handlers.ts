import { v7 as uuidv7 } from 'uuid'
import type { Entity } from '../../db/changes/registry'
import type { Edit } from '../../db/changes/write'
import type { ItemFields } from '../../preload/contract/meeting-edits'
import { type AppContext, act, rowEdits, toRegisters } from '../context'
import { badInput, notFound } from '../errors'
import type { Handlers } from '../handlers'
import type { ActionLabel } from '../history/labels'
import { sealText } from '../sections/seal'
import { meetingTopics, requireMeeting } from './handlers'
import { moveEdits, placeAfter } from './move-rules'
import { readAgenda, timedItems, withTimes } from './retime'
import { plannedFromTimes, typedSlot } from './time-rules'

const REGISTERS = {
  publicTitle: 'public_title',
  publicDecision: 'public_decision',
  plannedMinutes: 'planned_minutes',
  start: 'start_time',
  end: 'end_time',
  caseNumber: 'case_number'
}

/** One action on the agenda, with the times that follow from it. */
async function actOnAgenda(
  context: AppContext,
  label: ActionLabel,
  meetingId: string,
  edits: readonly Edit[],
  seen?: number
) {
  return act(context, label, await withTimes(context, meetingId, edits), {
    stream: meetingId,
    topics: meetingTopics(meetingId),
    ...(seen === undefined ? {} : { seen })
  })
}

export const itemHandlers = {
  'items.add': async ({ meetingId, title, afterId }, context) => {
    await requireMeeting(context, meetingId)
    const id = uuidv7()
    const { rows } = await readAgenda(context, meetingId)
    const place = placeAfter(rows, afterId)
    if (!place) throw notFound('item')
    const edits = rowEdits('agenda_item', meetingId, id, {
      title,
      ...place,
      kind: kindOf(title)
    })
    const { seen } = await actOnAgenda(context, 'item.add', meetingId, edits)
    return { id, seen }
  },

  'items.update': async ({ meetingId, itemId, seen, fields }, context) => {
    await requireRow(context, 'agenda_item', meetingId, itemId)
    const timed = await timedFields(context, meetingId, itemId, fields)
    const edits = rowEdits('agenda_item', meetingId, itemId, toRegisters(timed, REGISTERS))
    return actOnAgenda(context, 'item.update', meetingId, edits, seen)
  },

  'items.move': async ({ meetingId, itemId, afterId, parentId }, context) => {
    const { rows } = await readAgenda(context, meetingId)
    const moves = moveEdits(rows, { itemId, afterId, parentId })
    if (!moves) throw notFound('item')
    const edits = moves.flatMap(({ id, ...fields }) => rowEdits('agenda_item', meetingId, id, fields))
    return actOnAgenda(context, 'item.move', meetingId, edits)
  },

  'items.planTimes': async ({ meetingId }, context) => {
    await requireMeeting(context, meetingId)
    const { rows, start } = await readAgenda(context, meetingId)
    const edits = plannedFromTimes(timedItems(rows), start).flatMap(({ id, plannedMinutes }) =>
      rowEdits('agenda_item', meetingId, id, { planned_minutes: plannedMinutes })
    )
    return actOnAgenda(context, 'item.plan', meetingId, edits)
  },

  'items.remove': async ({ meetingId, itemId }, context) => {
    await requireRow(context, 'agenda_item', meetingId, itemId)
    sealText(context, meetingId)
    const { rows } = await readAgenda(context, meetingId)
    // What stands under an item goes with it, and comes back with it.
    const gone = timedItems(rows).filter((item) => item.id === itemId || item.parentId === itemId)
    const edits = gone.flatMap(({ id }) => rowEdits('agenda_item', meetingId, id, { deleted: true }))
    return actOnAgenda(context, 'item.remove', meetingId, edits)
  }
} satisfies Partial<Handlers>

/** The fields of an edit, its times put right: a typed slot becomes a length or an appointment (time-rules). */
async function timedFields(
  context: AppContext,
  meetingId: string,
  itemId: string,
  fields: ItemFields
): Promise<ItemFields> {
  const { start, end, plannedMinutes, ...others } = fields
  if (plannedMinutes !== undefined && plannedMinutes !== null) return { ...others, plannedMinutes }
  if (plannedMinutes === null && start === undefined && end === undefined)
    return { ...others, plannedMinutes, start: null, end: null }
  if (start === undefined && end === undefined) return others
  const agenda = await readAgenda(context, meetingId)
  const items = timedItems(agenda.rows)
  const known = items.find((item) => item.id === itemId)
  const typed = {
    start: start === undefined ? (known?.start ?? null) : start,
    end: end === undefined ? (known?.end ?? null) : end
  }
  const slot = typedSlot(items, itemId, agenda.start, typed)
  if (!slot)
    throw badInput(
      'item-time-from-sub-items',
      'Punktet begynder og slutter med sine underpunkter. Skriv kun, hvor længe det varer, eller ret underpunkternes tid.',
      'The item begins and ends with its sub-items. Type only how long it takes, or change the times of the sub-items.'
    )
  // A length says it all: the times follow from the order.
  return slot.plannedMinutes === null
    ? { ...others, ...slot }
    : { ...others, plannedMinutes: slot.plannedMinutes }
}

/** Items that every agenda has say by their title what they are. */
function kindOf(title: string): string {
  if (/^\s*eventuelt\b/i.test(title)) return 'any_other_business'
  if (/^\s*skriftlig (orientering|information)/i.test(title)) return 'written_information'
  if (/godkendelse af dagsorden/i.test(title)) return 'agenda_approval'
  if (/^\s*(pause|frokost)\b/i.test(title)) return 'break'
  return 'ordinary'
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
