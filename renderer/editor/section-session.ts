import type { JSONContent } from '@tiptap/core'
import type { Block } from '../../preload/contract/rich-text'
import type { SectionName } from '../../preload/contract/values'
import { blocksFromDoc, diffBlocks, docFromBlocks, ordersOf, sameBlocks } from './blocks'
import { type Clock, createSaver } from './saver'

/**
 * One section's text between the editor and the store: what is on disk as far as this window knows, and what is on
 * its way. A session outlives the editor that showed it, so that leaving an item never loses a letter, and coming
 * back never shows less than what was typed. Pure: calls and clock are passed in.
 */

export interface SectionPlace {
  meetingId: string
  itemId: string
  section: SectionName
}

export interface SectionIo {
  clock: Clock
  save(input: SectionPlace & { seen: number; upserts: Block[]; removed: string[] }): Promise<string>
  /** seals the meeting's drafts; answers what has been seen then */
  seal(meetingId: string): Promise<number>
  /** the section as the store has it now; null when it is gone */
  read(place: SectionPlace): Promise<{ blocks: Block[]; seen: number } | null>
  saving(session: SectionSession): void
  saved(session: SectionSession, at: string): void
  failed(session: SectionSession, error: unknown): void
}

/** A document that is not changed any more, as the editor keeps it. */
export interface FrozenDoc {
  toJSON(): JSONContent
}

export interface SectionSession {
  readonly place: SectionPlace
  /** what an editor that opens now shows */
  shown(): JSONContent
  /** takes the newest state of the text */
  change(doc: FrozenDoc): void
  /** all that was handed in is on disk */
  clean(): boolean
  flush(): Promise<boolean>
  /** flushes, then closes the draft into a change of the history */
  leave(): Promise<void>
  /** what came from main; calls `onBlocks` when the text was changed elsewhere */
  offer(blocks: readonly Block[], seen: number): void
  /** whether these blocks, as main gave them, say more than this session knows */
  outdated(seen: number): boolean
  /** who shows the text now; null when nobody does */
  onBlocks: ((blocks: Block[]) => void) | null
}

/** Most blocks that one call takes. */
const BATCH = 5000

/** Opens a session on what main gave. */
export function openSession(
  io: SectionIo,
  place: SectionPlace,
  blocks: readonly Block[],
  seenThen: number
): SectionSession {
  let stored: Block[] = [...blocks]
  let seen = seenThen
  let newest: FrozenDoc | null = null
  let version = 0
  let unsealed = false
  let doubtful = false
  let checking = false
  let lastSavedAt: string | null = null

  async function write(doc: FrozenDoc): Promise<string> {
    const after = blocksFromDoc(doc.toJSON(), ordersOf(stored))
    const { upserts, removed } = diffBlocks(stored, after)
    if (upserts.length === 0 && removed.length === 0 && lastSavedAt) return lastSavedAt
    let at = 0
    do {
      lastSavedAt = await io.save({
        ...place,
        seen,
        upserts: upserts.slice(at, at + BATCH),
        removed: removed.slice(at, at + BATCH)
      })
      at += BATCH
    } while (at < upserts.length || at < removed.length)
    stored = after
    unsealed = true
    return lastSavedAt
  }

  const saver = createSaver<FrozenDoc, string>({
    clock: io.clock,
    write,
    onSaving: () => io.saving(session),
    onSaved(at) {
      io.saved(session, at)
      if (doubtful) void check()
    },
    onStored: () => undefined,
    onFailed: (error) => io.failed(session, error)
  })

  /**
   * What main offered differs from what is shown. It may be old (read before the last save), so it is read once more
   * while nothing waits; only an answer that no key has overtaken replaces the text.
   */
  async function check(): Promise<void> {
    if (checking) return
    if (!saver.clean()) {
      doubtful = true
      return
    }
    doubtful = false
    checking = true
    const then = version
    try {
      const now = await io.read(place)
      if (!now) return
      if (version !== then || !saver.clean()) doubtful = true
      else take(now.blocks, now.seen)
    } catch {
      // The text stays as it is; the next change that main tells of asks again.
    } finally {
      checking = false
    }
    if (doubtful && saver.clean()) void check()
  }

  function take(next: Block[], nextSeen: number): void {
    seen = Math.max(seen, nextSeen)
    if (sameBlocks(stored, next)) return
    stored = next
    newest = null
    unsealed = false
    session.onBlocks?.(next)
  }

  const session: SectionSession = {
    place,
    onBlocks: null,
    shown: () => newest?.toJSON() ?? docFromBlocks(stored),
    clean: () => saver.clean(),
    flush: () => saver.flush(),
    outdated: (given) => saver.clean() && !unsealed && given > seen,
    change(doc) {
      version += 1
      newest = doc
      saver.change(doc)
    },
    async leave() {
      if (!(await saver.flush()) || !unsealed) return
      unsealed = false
      try {
        seen = Math.max(seen, await io.seal(place.meetingId))
      } catch {
        // The draft is on disk; main seals it by itself before anything needs it sealed.
        unsealed = true
      }
    },
    offer(given, givenSeen) {
      if (sameBlocks(stored, given)) seen = Math.max(seen, givenSeen)
      else void check()
    }
  }
  return session
}
