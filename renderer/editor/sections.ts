import type { Block } from '../../preload/contract/rich-text'
import { call } from '../api'
import { sentenceOf } from '../shell/queries'
import { reportFailed, reportSaved, reportSaving } from '../shell/save-state'
import { openSession, type SectionIo, type SectionPlace, type SectionSession } from './section-session'

/** All sections that were opened in this window, wired to main and to the indicator. */
const sessions = new Map<string, SectionSession>()
const failing = new Set<SectionSession>()

/** Says "saved" only when every text is, and "not saved" as long as one is not. */
const io: SectionIo = {
  clock: {
    now: () => performance.now(),
    after(ms, task) {
      const timer = window.setTimeout(task, ms)
      return () => window.clearTimeout(timer)
    }
  },
  save: async (input) => (await call('sections.save', input)).savedAt,
  seal: async (meetingId) => (await call('sections.seal', { meetingId })).seen,
  async read(place) {
    const meeting = await call('meetings.get', { id: place.meetingId })
    const item = meeting.items.find((one) => one.id === place.itemId)
    return item ? { blocks: item.sections[place.section], seen: meeting.seen } : null
  },
  saving() {
    if (failing.size === 0) reportSaving()
  },
  saved(session, at) {
    failing.delete(session)
    if (failing.size === 0 && [...sessions.values()].every((one) => one.clean())) reportSaved(at)
  },
  failed(session, error) {
    failing.add(session)
    reportFailed(sentenceOf(error))
  }
}

function keyOf(place: SectionPlace): string {
  return `${place.itemId}/${place.section}`
}

/** The session of a section: the one that is still open, or a new one when main knows more than it. */
export function sectionSession(place: SectionPlace, blocks: readonly Block[], seen: number): SectionSession {
  const key = keyOf(place)
  const open = sessions.get(key)
  if (open && !open.outdated(seen)) return open
  const session = openSession(io, place, blocks, seen)
  sessions.set(key, session)
  return session
}

/** Writes all that waits, at once. False when something could not be written. */
export async function flushSections(): Promise<boolean> {
  const done = await Promise.all([...sessions.values()].map((session) => session.flush()))
  return done.every(Boolean)
}

/** Writes and seals all: for leaving the window. */
export function leaveSections(): void {
  for (const session of sessions.values()) void session.leave()
}

if (typeof window !== 'undefined') {
  window.addEventListener('pagehide', leaveSections)
  window.addEventListener('blur', () => void flushSections())
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') leaveSections()
  })
}
