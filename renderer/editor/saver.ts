/**
 * When a text is written. Throttled, not debounced: a write begins at most `WAIT` after each change, one is under way
 * at a time, the latest state wins, and a failed one is tried again until it succeeds. Pure: clock and write are
 * passed in.
 */

/** Longest rest between a key and the beginning of its write is 150 ms; the timer leaves room for a busy window. */
export const WAIT = 100

/** Milliseconds before the first, second, … retry; the last one repeats. */
export const RETRIES = [500, 1000, 2000, 5000]

export interface Clock {
  now(): number
  /** runs `task` after `ms`; the answer takes it back */
  after(ms: number, task: () => void): () => void
}

export interface SaverOptions<State, Receipt> {
  clock: Clock
  /** resolves when the state is on disk */
  write(state: State): Promise<Receipt>
  /** something unsaved has appeared */
  onSaving(): void
  /** all that was handed in is on disk */
  onSaved(receipt: Receipt, state: State): void
  /** a state is on disk, and a newer one waits */
  onStored(state: State): void
  onFailed(error: unknown): void
}

export interface Saver<State> {
  /** hands in the newest state */
  change(state: State): void
  /** writes at once what waits; resolves when all is on disk, or false when it could not be written */
  flush(): Promise<boolean>
  /** nothing waits and nothing is under way */
  clean(): boolean
}

/** Makes a saver for one text. */
export function createSaver<State, Receipt>(options: SaverOptions<State, Receipt>): Saver<State> {
  const { clock } = options
  let waiting: { state: State; since: number } | null = null
  let running: Promise<void> | null = null
  let cancelTimer: (() => void) | null = null
  let failures = 0
  let resting = false

  function stopTimer(): void {
    cancelTimer?.()
    cancelTimer = null
  }

  function schedule(ms: number, retry = false): void {
    // A new key does not wait for the retry of an old one.
    if (cancelTimer && resting && !retry) stopTimer()
    if (cancelTimer || running) return
    resting = retry
    cancelTimer = clock.after(ms, () => {
      cancelTimer = null
      start()
    })
  }

  function start(): void {
    if (!waiting || running) return
    stopTimer()
    const { state } = waiting
    waiting = null
    running = attempt(state)
  }

  function retryDelay(): number {
    return RETRIES[Math.min(failures, RETRIES.length) - 1] ?? 0
  }

  async function attempt(state: State): Promise<void> {
    let outcome: { receipt: Receipt } | { error: unknown }
    try {
      outcome = { receipt: await options.write(state) }
    } catch (error) {
      outcome = { error }
    }
    // Who is told below must already find the saver as it is now.
    running = null
    if ('error' in outcome) {
      failures += 1
      // A newer state holds all of this one; else this one waits for the retry.
      waiting ??= { state, since: clock.now() }
      schedule(retryDelay(), true)
      options.onFailed(outcome.error)
      return
    }
    failures = 0
    if (waiting) {
      schedule(Math.max(0, WAIT - (clock.now() - waiting.since)))
      options.onStored(state)
    } else {
      options.onSaved(outcome.receipt, state)
    }
  }

  async function flush(): Promise<boolean> {
    while (waiting || running) {
      const before = failures
      start()
      if (running) await running
      if (failures > before) return false
    }
    return true
  }

  return {
    change(state) {
      const first = waiting === null && running === null
      waiting = { state, since: waiting?.since ?? clock.now() }
      if (first) options.onSaving()
      schedule(WAIT)
    },
    flush,
    clean: () => waiting === null && running === null
  }
}
