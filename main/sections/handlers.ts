import { type Draft, saveDrafts } from '../../db/changes/drafts'
import type { Block } from '../../preload/contract/rich-text'
import type { SectionName } from '../../preload/contract/values'
import { seenNow } from '../context'
import type { Handlers } from '../handlers'
import { meetingTopics, requireMeeting } from '../meetings/handlers'
import { requireRow } from '../meetings/item-handlers'
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
    const savedAt = saveDrafts(context.store, drafts, seen)
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
