import { basename } from 'node:path'
import { v7 as uuidv7 } from 'uuid'
import type { RefusedFile } from '../../preload/contract/meeting-edits'
import { type AppContext, act, languageOf, rowEdits, seenNow } from '../context'
import { meetingTopics, requireMeeting } from '../meetings/handlers'
import { requireRow } from '../meetings/item-handlers'
import { keyAt } from '../meetings/order'
import { RefusedAnnex, type StoredFile, storeFile } from './files'
import { refusalText } from './refusal-rules'

/** Files from outside into the data folder, and into the rows. */

interface TakenIn {
  stored: StoredFile[]
  refused: RefusedFile[]
}

/** Stores files one by one and says how far it has come; a refused one has its reason. */
async function storeFiles(context: AppContext, paths: readonly string[]): Promise<TakenIn> {
  const stored: StoredFile[] = []
  const refused: RefusedFile[] = []
  for (const [index, path] of paths.entries()) {
    context.progress('annexes', index, paths.length)
    try {
      stored.push(await storeFile(context.folder, path))
    } catch (error) {
      if (!(error instanceof RefusedAnnex)) throw error
      const [da, en] = refusalText(error.refusal)
      refused.push({ name: basename(path), reason: languageOf(context) === 'da' ? da : en })
    }
  }
  context.progress('annexes', paths.length, paths.length)
  return { stored, refused }
}

/** Stores the files, then makes all their rows in one transaction. */
export async function addFiles(
  context: AppContext,
  meetingId: string,
  itemId: string | null,
  paths: readonly string[]
) {
  await requireMeeting(context, meetingId)
  if (itemId) await requireRow(context, 'agenda_item', meetingId, itemId)
  const { stored, refused } = await storeFiles(context, paths)
  if (stored.length === 0) return { ...seenNow(context), added: 0, refused }
  const keys = await annexKeys(context, meetingId)
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

/** Gives an annex another file; the one before it stays in the data folder and in the change log. */
export async function replaceFile(context: AppContext, meetingId: string, annexId: string, path: string) {
  await requireRow(context, 'annex', meetingId, annexId)
  const { stored, refused } = await storeFiles(context, [path])
  const [file] = stored
  if (!file) return { ...seenNow(context), replaced: false, refused }
  const edits = rowEdits('annex', meetingId, annexId, { file: [file.hash, file.name, file.size] })
  const { seen } = act(context, 'annex.replace', edits, {
    stream: meetingId,
    topics: meetingTopics(meetingId)
  })
  return { seen, replaced: true, refused }
}

/** The order keys of the meeting's annexes, in order. */
export async function annexKeys(context: AppContext, meetingId: string): Promise<string[]> {
  const rows = await context.store.db
    .selectFrom('annex')
    .select('order_key')
    .where('stream_id', '=', meetingId)
    .where('deleted', '=', 0)
    .orderBy('order_key')
    .execute()
  return rows.flatMap((row) => row.order_key ?? [])
}
