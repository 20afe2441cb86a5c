import { v7 as uuidv7 } from 'uuid'
import { readFileChanges } from '../../db/tables/annex-files'
import { type AppContext, act, rowEdits, seenNow, toRegisters } from '../context'
import { badInput, notFound } from '../errors'
import type { Handlers } from '../handlers'
import { meetingTopics, requireMeeting } from '../meetings/handlers'
import { requireRow } from '../meetings/item-handlers'
import { keyAt } from '../meetings/order'
import { copyForOpening, RefusedAnnex, type StoredFile } from './files'
import { refusalText } from './refusal-rules'
import { addFiles, annexKeys, replaceFile } from './take-in'
import { versionsOf } from './version-rules'

const REGISTERS = {
  itemId: 'item_id',
  withMinutes: 'with_minutes',
  promisedBy: 'promised_by',
  promisedDue: 'promised_due'
}

const pick = async (context: AppContext, multiple: boolean): Promise<string[]> =>
  (await context.desktop?.pickFiles({ multiple, documents: false })) ?? []

/** The key behind another annex of the same place; null asks for the first place. */
async function keyBehind(
  context: AppContext,
  meetingId: string,
  move: { annexId: string; itemId: string | null; afterId: string | null }
): Promise<string> {
  const rows = await context.store.db
    .selectFrom('annex')
    .select(['id', 'item_id', 'order_key'])
    .where('stream_id', '=', meetingId)
    .where('deleted', '=', 0)
    .orderBy('order_key')
    .orderBy('id')
    .execute()
  const others = rows.filter((row) => row.item_id === move.itemId && row.id !== move.annexId)
  const index = move.afterId === null ? 0 : others.findIndex((row) => row.id === move.afterId) + 1
  if (move.afterId !== null && index === 0) throw notFound('annex')
  return keyAt(
    others.flatMap((row) => row.order_key ?? []),
    index
  )
}

/** The annex's file as it is now, or one that it had. */
async function fileOf(
  context: AppContext,
  meetingId: string,
  annexId: string,
  hash?: string
): Promise<StoredFile | null> {
  const row = await context.store.db
    .selectFrom('annex')
    .select(['file_hash', 'file_name', 'file_size'])
    .where('id', '=', annexId)
    .where('stream_id', '=', meetingId)
    .where('deleted', '=', 0)
    .executeTakeFirst()
  if (!row) throw notFound('annex')
  if (hash !== undefined && hash !== row.file_hash) {
    const known = readFileChanges(context.store, annexId).find((one) => one.hash === hash)
    if (!known) throw notFound('annex')
    return { hash, name: known.name || 'bilag', size: known.size }
  }
  return row.file_hash
    ? { hash: row.file_hash, name: row.file_name ?? 'bilag', size: row.file_size ?? 0 }
    : null
}

export const annexHandlers = {
  'annexes.pick': async ({ meetingId, itemId }, context) =>
    addFiles(context, meetingId, itemId, await pick(context, true)),

  'annexes.addFiles': ({ meetingId, itemId, paths }, context) => addFiles(context, meetingId, itemId, paths),

  'annexes.addTitle': async ({ meetingId, itemId, title, promisedBy, promisedDue }, context) => {
    await requireMeeting(context, meetingId)
    if (itemId) await requireRow(context, 'agenda_item', meetingId, itemId)
    const id = uuidv7()
    const keys = await annexKeys(context, meetingId)
    const edits = rowEdits('annex', meetingId, id, {
      order_key: keyAt(keys, keys.length),
      item_id: itemId,
      title,
      promised_by: promisedBy,
      promised_due: promisedDue
    })
    const { seen } = act(context, 'annex.add', edits, { stream: meetingId, topics: meetingTopics(meetingId) })
    return { id, seen }
  },

  'annexes.update': async ({ meetingId, annexId, seen, fields }, context) => {
    await requireRow(context, 'annex', meetingId, annexId)
    if (fields.itemId) await requireRow(context, 'agenda_item', meetingId, fields.itemId)
    const edits = rowEdits('annex', meetingId, annexId, toRegisters(fields, REGISTERS))
    return act(context, 'annex.update', edits, { stream: meetingId, seen, topics: meetingTopics(meetingId) })
  },

  'annexes.move': async ({ meetingId, annexId, itemId, afterId }, context) => {
    await requireRow(context, 'annex', meetingId, annexId)
    if (itemId) await requireRow(context, 'agenda_item', meetingId, itemId)
    const edits = rowEdits('annex', meetingId, annexId, {
      item_id: itemId,
      order_key: await keyBehind(context, meetingId, { annexId, itemId, afterId })
    })
    return act(context, 'annex.move', edits, { stream: meetingId, topics: meetingTopics(meetingId) })
  },

  'annexes.replace': async ({ meetingId, annexId, path }, context) => {
    const chosen = path ?? (await pick(context, false))[0]
    return chosen === undefined
      ? { ...seenNow(context), replaced: false, refused: [] }
      : replaceFile(context, meetingId, annexId, chosen)
  },

  'annexes.history': async ({ meetingId, annexId }, context) => {
    const current = await fileOf(context, meetingId, annexId)
    return versionsOf(readFileChanges(context.store, annexId), current?.hash ?? null)
  },

  'annexes.restore': async ({ meetingId, annexId, hash }, context) => {
    const file = await fileOf(context, meetingId, annexId, hash)
    if (!file) throw notFound('annex')
    const edits = rowEdits('annex', meetingId, annexId, { file: [file.hash, file.name, file.size] })
    return act(context, 'annex.restore', edits, { stream: meetingId, topics: meetingTopics(meetingId) })
  },

  'annexes.remove': async ({ meetingId, annexId }, context) => {
    await requireRow(context, 'annex', meetingId, annexId)
    return act(context, 'annex.remove', rowEdits('annex', meetingId, annexId, { deleted: true }), {
      stream: meetingId,
      topics: meetingTopics(meetingId)
    })
  },

  'annexes.open': async ({ meetingId, annexId, hash }, context) => {
    const file = await fileOf(context, meetingId, annexId, hash)
    if (!file) {
      throw badInput(
        'annex-without-file',
        'Bilaget har kun en titel. Træk filen hertil, når du har den.',
        'The annex has only a title. Drag the file here when you have it.'
      )
    }
    try {
      await context.desktop?.openFile(await copyForOpening(context.folder, file))
    } catch (error) {
      if (!(error instanceof RefusedAnnex)) throw error
      const [da, en] = refusalText(error.refusal)
      throw badInput('annex-refused', da, en)
    }
    return {}
  }
} satisfies Partial<Handlers>
