import type { Edit } from '../../db/changes/write'
import { type AppContext, rowEdits } from '../context'
import { arrangeItems, type Numbered } from './number-rules'
import { retimed, type Timed } from './time-rules'

/** An item as ordering and timing need it: its row, or what edits will make of it. */
export interface ItemRow extends Numbered {
  order_key: string | null
  start_time: string | null
  end_time: string | null
  planned_minutes: number | null
}

/** The meeting's live items by their keys, and its start. */
export async function readAgenda(
  context: AppContext,
  meetingId: string
): Promise<{ rows: ItemRow[]; start: string | null }> {
  const { db } = context.store
  const rows = await db
    .selectFrom('agenda_item')
    .select(['id', 'parent_id', 'fixed_number', 'order_key', 'start_time', 'end_time', 'planned_minutes'])
    .where('stream_id', '=', meetingId)
    .where('deleted', '=', 0)
    .orderBy('order_key')
    .orderBy('id')
    .execute()
  const meeting = await db
    .selectFrom('meeting')
    .select('start_time')
    .where('id', '=', meetingId)
    .executeTakeFirst()
  return { rows, start: meeting?.start_time ?? null }
}

/** The items in printing order, with what their times depend on. */
export function timedItems(rows: readonly ItemRow[]): Timed[] {
  return arrangeItems(rows).map(({ row, parentId }) => ({
    id: row.id,
    parentId,
    start: row.start_time,
    end: row.end_time,
    plannedMinutes: row.planned_minutes
  }))
}

/**
 * Edits of a meeting's items, and behind them those that bring the times in line: whatever changes the order, the
 * lengths or the meeting's start goes through here, so that the times change in the same action. An agenda without
 * planned minutes comes back as it was.
 */
export async function withTimes(
  context: AppContext,
  meetingId: string,
  edits: readonly Edit[]
): Promise<Edit[]> {
  const { rows, start } = await readAgenda(context, meetingId)
  return [...edits, ...timeEdits(meetingId, rows, start, edits)]
}

/** The same on rows that are at hand; a meeting that is being made has none. */
export function timeEdits(
  meetingId: string,
  rows: readonly ItemRow[],
  start: string | null,
  edits: readonly Edit[]
): Edit[] {
  const [before, after] = [timedItems(rows), timedItems(applied(rows, meetingId, edits))]
  const startEdit = edits.findLast((edit) => edit.row === meetingId && edit.field === 'start_time')
  const from = startEdit ? (startEdit.value as string | null) : start
  return retimed(before, after, from).flatMap(({ id, ...slot }) =>
    rowEdits('agenda_item', meetingId, id, { start_time: slot.start, end_time: slot.end })
  )
}

const COLUMNS = new Set([
  'parent_id',
  'fixed_number',
  'order_key',
  'start_time',
  'end_time',
  'planned_minutes'
])

function applied(rows: readonly ItemRow[], meetingId: string, edits: readonly Edit[]): ItemRow[] {
  const known = new Map(rows.map((row) => [row.id, row]))
  for (const { entity, stream, row, field, value } of edits) {
    if (entity !== 'agenda_item' || stream !== meetingId) continue
    if (field === 'deleted') {
      if (value === true) known.delete(row)
      continue
    }
    const before = known.get(row) ?? {
      id: row,
      parent_id: null,
      fixed_number: null,
      order_key: null,
      start_time: null,
      end_time: null,
      planned_minutes: null
    }
    known.set(row, COLUMNS.has(field) ? { ...before, [field]: value } : before)
  }
  return [...known.values()].sort(byKey)
}

/** As SQLite orders them: no key first, then by bytes, then by id. */
function byKey(one: ItemRow, other: ItemRow): number {
  const [a, b] = [one.order_key ?? '', other.order_key ?? '']
  if (a !== b) return a < b ? -1 : 1
  return one.id < other.id ? -1 : 1
}
