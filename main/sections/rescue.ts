import { appendFileSync, rmSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Block, sectionText } from '../../preload/contract/rich-text'

/**
 * Puts text that the store refused into a plain file, on whatever disk takes it: the home folder, else the system's
 * temporary one. Each attempt is added at the end, so that nothing written earlier is lost.
 * @returns the path; null where no disk takes it
 */
export function writeRescue(
  meetingId: string,
  blocks: readonly Block[],
  folders = [homedir(), tmpdir()]
): string | null {
  if (blocks.length === 0) return null
  const text = `--- ${new Date().toISOString()}\n${sectionText(blocks)}\n`
  for (const folder of folders) {
    const path = join(folder, `Referent-redning-${meetingId}.txt`)
    try {
      appendFileSync(path, text, { mode: 0o600, flush: true })
      return path
    } catch {
      // The next place may be on another disk.
    }
  }
  return null
}

/** The store has the text again: a copy of it must not lie about. */
export function removeRescue(path: string): void {
  rmSync(path, { force: true })
}
