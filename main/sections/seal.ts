import { draftCount, sealDrafts } from '../../db/changes/drafts'
import { type AppContext, authorOf } from '../context'

/** Seals the open drafts of one meeting, or of all, into changes. Does nothing where there are none. */
export function sealText(context: AppContext, meetingId?: string): void {
  if (draftCount(context.store, meetingId) === 0) return
  sealDrafts(context.store, { author: authorOf(context), label: 'text.edit' }, meetingId)
  context.changed(['history', 'followup'])
}
