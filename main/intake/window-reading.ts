import type { AppContext } from '../context'
import type { ReadingOptions } from './reading'

/** The window reads one document at a time; a newer one ends the one before. */
const current = new WeakMap<AppContext, AbortController>()

/** How the window reads: it can cancel, and sees how far the reading has come. */
export function windowReading(context: AppContext): ReadingOptions {
  cancelReading(context)
  const controller = new AbortController()
  current.set(context, controller)
  return {
    signal: controller.signal,
    report: (done, total) => context.progress('intake', done, total)
  }
}

/** Ends what the window is reading, if it still is. */
export function cancelReading(context: AppContext): void {
  current.get(context)?.abort()
  current.delete(context)
}
