import { countDirty } from '../../db/tables/search'
import { fileCounts } from '../../db/tables/search-files'
import type { AppContext } from '../context'
import { logFailure } from '../log'
import { readNextFile } from './annex-text'
import { backgroundSteps } from './indexing'

/** How long the window has been left in peace before the index goes on (milliseconds). */
const REST = 700
/** How long a step leaves the process to others afterwards (milliseconds). */
const PAUSE = 10
/** How often the window is told while much is being indexed (milliseconds). */
const NEWS = 2000

/**
 * Keeps the search index up with the rows while nothing else happens, and reads annex files one at a time. Every change
 * that the window is told of puts it off a little, so that no key and no click waits for more than one short step.
 * @returns how to stop
 */
export function keepIndexed(context: AppContext): () => void {
  const ended = new AbortController()
  let timer: NodeJS.Timeout | null = null
  let told = 0
  const nextStep = backgroundSteps()

  const wake = (after: number) => {
    if (ended.signal.aborted) return
    if (timer) clearTimeout(timer)
    timer = setTimeout(() => void step().catch((error) => logFailure('search', error)), after)
    timer.unref()
  }
  const tell = context.changed
  const news = (isLast: boolean) => {
    if (!isLast && Date.now() - told < NEWS) return
    told = Date.now()
    tell(['search'])
  }
  const step = async () => {
    timer = null
    if (!context.store.sqlite.open) return
    const progress = nextStep(context.store)
    if (progress === 'indexed') news(countDirty(context.store) === 0)
    if (progress !== 'done') return wake(PAUSE)
    if (await readNextFile(context, ended.signal)) {
      news(fileCounts(context.store).waiting === 0)
      // A change that came meanwhile has set the timer already.
      if (!timer) wake(PAUSE)
    }
  }
  context.changed = (topics) => {
    tell(topics)
    wake(REST)
  }
  wake(REST)
  return () => {
    ended.abort()
    if (timer) clearTimeout(timer)
    context.changed = tell
  }
}
