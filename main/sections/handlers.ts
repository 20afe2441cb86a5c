import { type Draft, saveDrafts } from '../../db/changes/drafts'
import type { Block } from '../../preload/contract/rich-text'
import type { SectionName } from '../../preload/contract/values'
import { type AppContext, languageOf, seenNow } from '../context'
import { AppError, describeError } from '../errors'
import type { Handlers } from '../handlers'
import { meetingTopics, requireMeeting } from '../meetings/handlers'
import { requireRow } from '../meetings/item-handlers'
import { removeRescue, writeRescue } from './rescue'
import { sealLater } from './rest'
import { sealText } from './seal'

function draftOf(meetingId: string, itemId: string, section: SectionName, block: Block): Draft {
  return {
    row: block.id,
    stream: meetingId,
    entity: 'block',
    fields: {
      place: [itemId, section, block.inside, block.order],
      type: block.type,
      level: block.level || null,
      content: block.content,
      table: block.table,
      outcome: block.outcome,
      responsible: block.responsible,
      due: block.due,
      deleted: false
    }
  }
}

/** Rescue files of texts that the store has not taken yet, by meeting. */
const rescued = new Map<string, string>()

/**
 * A failed write is told at once; the text also goes to a file beside the store, on a disk that takes it. The window
 * tries again with all that is not saved, so a save that succeeds makes the file superfluous.
 */
function saveOrRescue(
  context: AppContext,
  meetingId: string,
  blocks: readonly Block[],
  save: () => string
): string {
  try {
    const savedAt = save()
    const path = rescued.get(meetingId)
    if (path && rescued.delete(meetingId)) removeRescue(path)
    return savedAt
  } catch (error) {
    const path = writeRescue(meetingId, blocks)
    const { code, message } = describeError(error, languageOf(context))
    if (path === null) throw error
    rescued.set(meetingId, path)
    const where =
      languageOf(context) === 'da' ? `Teksten ligger også i ${path}.` : `The text is also in ${path}.`
    throw new AppError(code, `${message} ${where}`, { cause: error })
  }
}

export const sectionHandlers = {
  'sections.save': async ({ meetingId, itemId, section, seen, upserts, removed }, context) => {
    await requireRow(context, 'agenda_item', meetingId, itemId)
    const drafts: Draft[] = [
      ...upserts.map((block) => draftOf(meetingId, itemId, section, block)),
      ...removed.map((row) => ({
        row,
        stream: meetingId,
        entity: 'block' as const,
        fields: { deleted: true }
      }))
    ]
    const savedAt = saveOrRescue(context, meetingId, upserts, () => saveDrafts(context.store, drafts, seen))
    sealLater(context, meetingId)
    return { savedAt }
  },

  'sections.seal': async ({ meetingId }, context) => {
    await requireMeeting(context, meetingId)
    sealText(context, meetingId)
    context.changed(meetingTopics(meetingId))
    return seenNow(context)
  }
} satisfies Partial<Handlers>
