import { type NamedCopy, newestFirst } from './copy-names'

/**
 * Which copies may go: pure. Kept are the newest of each of the last fourteen days that have one, of each of the last
 * twelve months and of every year; of those that somebody asked for, and of what was kept before a restore, the last
 * twenty. What cannot be read is never taken for a copy, and never removed.
 */
export const DAYS = 14
export const MONTHS = 12
export const ASKED_FOR = 20

export interface KnownCopy extends NamedCopy {
  /** its manifest could be read; each was verified when it was made */
  readable: boolean
}

/** Names of the copies to remove. */
export function outdated(copies: readonly KnownCopy[]): string[] {
  const readable = copies.filter((copy) => copy.readable).sort(newestFirst)
  const daily = readable.filter((copy) => copy.kind === 'daily')
  const keep = new Set<string>([
    ...newestOfEach(daily, (copy) => copy.created.slice(0, 10)).slice(0, DAYS),
    ...newestOfEach(daily, (copy) => copy.created.slice(0, 7)).slice(0, MONTHS),
    ...newestOfEach(daily, (copy) => copy.created.slice(0, 4)),
    ...names(readable.filter((copy) => copy.kind === 'manual')).slice(0, ASKED_FOR),
    ...names(readable.filter((copy) => copy.kind === 'kept')).slice(0, ASKED_FOR),
    ...names(readable).slice(0, 1)
  ])
  return names(readable).filter((name) => !keep.has(name))
}

function newestOfEach(copies: readonly KnownCopy[], period: (copy: KnownCopy) => string): string[] {
  const newest = new Map<string, string>()
  for (const copy of copies) if (!newest.has(period(copy))) newest.set(period(copy), copy.name)
  return [...newest.values()]
}

const names = (copies: readonly KnownCopy[]) => copies.map((copy) => copy.name)

const DAY = 24 * 60 * 60 * 1000

/**
 * Whether it is time for the day's copy: on another day of the calendar than the last one, a day after it, or when
 * the last one lies in the future (a clock that was put back).
 */
export function isDue(last: Date | null, now: Date): boolean {
  if (last === null) return true
  const away = now.getTime() - last.getTime()
  return away < 0 || away >= DAY || last.toDateString() !== now.toDateString()
}
