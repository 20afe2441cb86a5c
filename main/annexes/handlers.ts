import { basename } from 'node:path'
import { v7 as uuidv7 } from 'uuid'
import { type AppContext, act, languageOf, rowEdits, seenNow, toRegisters } from '../context'
import { badInput, notFound } from '../errors'
import type { Handlers } from '../handlers'
import { meetingTopics, requireMeeting } from '../meetings/handlers'
import { requireRow } from '../meetings/item-handlers'
import { keyAt } from '../meetings/order'
import { copyForOpening, RefusedAnnex, type StoredFile, storeFile } from './files'
import { refusalText } from './refusal-rules'

const REGISTERS = { itemId: 'item_id', withMinutes: 'with_minutes' }

/** Stores the files one by one, then makes all their rows in one transaction. */
async function addFiles(
  context: AppContext,
  meetingId: string,
  itemId: string | null,
  paths: readonly string[]
) {
  await requireMeeting(context, meetingId)
  if (itemId) await requireRow(context, 'agenda_item', meetingId, itemId)
  const stored: StoredFile[] = []
  const refused: { name: string; reason: string }[] = []
  for (const [index, path] of paths.entries()) {
    context.progress('annexes', index, paths.length)
    try {
      stored.push(await storeFile(context.folder, path))
    } catch (error) {
      if (!(error instanceof RefusedAnnex)) throw error
      refused.push({ name: basename(path), reason: inLanguage(context, refusalText(error.refusal)) })
    }
  }
  context.progress('annexes', paths.length, paths.length)
  if (stored.length === 0) return { ...seenNow(context), added: 0, refused }
  const keys = await orderKeys(context, meetingId)
  const edits = stored.flatMap((file) => {
    const key = keyAt(keys, keys.length)
    keys.push(key)
    return rowEdits('annex', meetingId, uuidv7(), {
      order_key: key,
      item_id: itemId,
      title: file.name.replace(/\.[^.]+$/, '').replaceAll('_', ' '),
      file: [file.hash, file.name, file.size]
    })
  })
  const { seen } = act(context, 'annex.add', edits, { stream: meetingId, topics: meetingTopics(meetingId) })
  return { seen, added: stored.length, refused }
}

const inLanguage = (context: AppContext, [da, en]: readonly [string, string]) =>
  languageOf(context) === 'da' ? da : en

async function orderKeys(context: AppContext, meetingId: string): Promise<string[]> {
  const rows = await context.store.db
    .selectFrom('annex')
    .select('order_key')
    .where('stream_id', '=', meetingId)
    .where('deleted', '=', 0)
    .orderBy('order_key')
    .execute()
  return rows.flatMap((row) => row.order_key ?? [])
}

export const annexHandlers = {
  'annexes.pick': async ({ meetingId, itemId }, context) => {
    const paths = (await context.desktop?.pickFiles({ multiple: true, textOnly: false })) ?? []
    return addFiles(context, meetingId, itemId, paths)
  },

  'annexes.addFiles': ({ meetingId, itemId, paths }, context) => addFiles(context, meetingId, itemId, paths),

  'annexes.addTitle': async ({ meetingId, itemId, title }, context) => {
    await requireMeeting(context, meetingId)
    if (itemId) await requireRow(context, 'agenda_item', meetingId, itemId)
    const id = uuidv7()
    const keys = await orderKeys(context, meetingId)
    const edits = rowEdits('annex', meetingId, id, {
      order_key: keyAt(keys, keys.length),
      item_id: itemId,
      title
    })
    const { seen } = act(context, 'annex.add', edits, { stream: meetingId, topics: meetingTopics(meetingId) })
    return { id, seen }
  },

  'annexes.update': async ({ meetingId, annexId, seen, fields }, context) => {
    await requireRow(context, 'annex', meetingId, annexId)
    const edits = rowEdits('annex', meetingId, annexId, toRegisters(fields, REGISTERS))
    return act(context, 'annex.update', edits, { stream: meetingId, seen, topics: meetingTopics(meetingId) })
  },

  'annexes.remove': async ({ meetingId, annexId }, context) => {
    await requireRow(context, 'annex', meetingId, annexId)
    return act(context, 'annex.remove', rowEdits('annex', meetingId, annexId, { deleted: true }), {
      stream: meetingId,
      topics: meetingTopics(meetingId)
    })
  },

  'annexes.open': async ({ meetingId, annexId }, context) => {
    const row = await context.store.db
      .selectFrom('annex')
      .select(['file_hash', 'file_name', 'file_size'])
      .where('id', '=', annexId)
      .where('stream_id', '=', meetingId)
      .where('deleted', '=', 0)
      .executeTakeFirst()
    if (!row) throw notFound('annex')
    if (!row.file_hash) {
      throw badInput(
        'annex-without-file',
        'Bilaget har kun en titel. Træk filen hertil, når du har den.',
        'The annex has only a title. Drag the file here when you have it.'
      )
    }
    const file = { hash: row.file_hash, name: row.file_name ?? 'bilag', size: row.file_size ?? 0 }
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
