import type { AppContext } from '../context'
import { meetingTopics } from '../meetings/handlers'
import { sealText } from './seal'

/** After this many milliseconds without a key the draft becomes a change: history stays readable. */
const REST = 4000
const timers = new WeakMap<AppContext, Map<string, NodeJS.Timeout>>()

/** Seals the meeting's text when the typist has rested; each new key starts the rest anew. */
export function sealLater(context: AppContext, meetingId: string): void {
  const waiting = timers.get(context) ?? new Map<string, NodeJS.Timeout>()
  timers.set(context, waiting)
  const before = waiting.get(meetingId)
  if (before) clearTimeout(before)
  const timer = setTimeout(() => {
    waiting.delete(meetingId)
    if (!context.store.sqlite.open) return
    sealText(context, meetingId)
    context.changed(meetingTopics(meetingId))
  }, REST)
  timer.unref()
  waiting.set(meetingId, timer)
}
