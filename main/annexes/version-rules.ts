import type { AnnexVersion } from '../../preload/contract/meeting-edits'

export interface FileGiven {
  at: string
  author: string
  hash: string
  name: string
  size: number
}

/**
 * The files that an annex has had, newest first and each once: who gave it last and when. Going back to a file, or
 * undoing a replacement, makes no new version of it. Pure.
 * @param given oldest first
 * @param current hash of the file that it has now
 */
export function versionsOf(given: readonly FileGiven[], current: string | null): AnnexVersion[] {
  const first = new Map<string, FileGiven>()
  for (const one of given) if (!first.has(one.hash)) first.set(one.hash, one)
  return [...first.values()].reverse().map((one) => ({ ...one, isCurrent: one.hash === current }))
}
