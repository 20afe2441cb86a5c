/**
 * Hybrid logical clock (Kulkarni et al. 2014): milliseconds and a counter, written so that text order is time order.
 * It only chooses which of rival values is shown, so a wrong clock cannot lose anything.
 */
const COUNTER_LIMIT = 0xffff

interface Stamp {
  ms: number
  counter: number
}

function parse(stamp: string): Stamp {
  const ms = Number(stamp.slice(0, 15))
  const counter = Number.parseInt(stamp.slice(16), 16)
  return { ms: Number.isFinite(ms) ? ms : 0, counter: Number.isFinite(counter) ? counter : 0 }
}

function format({ ms, counter }: Stamp): string {
  return `${String(ms).padStart(15, '0')}-${counter.toString(16).padStart(4, '0')}`
}

/** The stamp of a new local change: later than the last one, and not before the wall clock (ms since 1970). */
export function tick(last: string | null, now: number): string {
  const before = last ? parse(last) : { ms: 0, counter: 0 }
  if (now > before.ms) return format({ ms: now, counter: 0 })
  if (before.counter >= COUNTER_LIMIT) return format({ ms: before.ms + 1, counter: 0 })
  return format({ ms: before.ms, counter: before.counter + 1 })
}

/** The wall clock of a stamp as a UTC ISO instant. */
export function instantOf(stamp: string): string {
  return new Date(parse(stamp).ms).toISOString()
}
