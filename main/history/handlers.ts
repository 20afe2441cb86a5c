import { redo, undo, undoState } from '../../db/changes/undo'
import { type AppContext, authorOf, languageOf, seenNow } from '../context'
import type { Handlers } from '../handlers'
import { sealText } from '../sections/seal'
import { actionText } from './labels'

/** Text that is still a draft becomes a change first, so that undo takes back the newest thing. */
function step(context: AppContext, move: typeof undo) {
  sealText(context)
  const done = move(context.store, authorOf(context))
  if (!done) return { ...seenNow(context), label: null, meetingId: null }
  const stream = done.batchRow.stream_id
  context.changed(['meetings', 'bodies', 'people', 'history', ...(stream ? [`meeting:${stream}`] : [])])
  const kind = stream
    ? context.store.sqlite.prepare('SELECT kind FROM stream WHERE id = ?').pluck().get(stream)
    : null
  return {
    seen: done.seen,
    label: actionText(done.batchRow.label, languageOf(context)),
    meetingId: kind === 'meeting' ? stream : null
  }
}

export const historyHandlers = {
  'history.state': (_, context) => {
    const state = undoState(context.store)
    const language = languageOf(context)
    return {
      undo: state.undo && actionText(state.undo.label, language),
      redo: state.redo && actionText(state.redo.label, language)
    }
  },
  'history.undo': (_, context) => step(context, undo),
  'history.redo': (_, context) => step(context, redo)
} satisfies Partial<Handlers>
