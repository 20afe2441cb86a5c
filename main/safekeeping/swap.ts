import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync
} from 'node:fs'
import { dirname, join } from 'node:path'
import { requireSingleFile } from '../../db/backup'
import { StoreError } from '../../db/errors'
import { openStore } from '../../db/open'
import type { Store } from '../../db/store'

/** The moments of a swap at which the power may go: after each, either the old store or the new one is there, whole. */
export const SWAP_STEPS = ['single-file', 'closed', 'kept', 'renamed', 'flushed', 'opened'] as const
export type SwapStep = (typeof SWAP_STEPS)[number]

/**
 * Puts a staged store in the place of the open one by a single rename, while nobody has it open. Runs to its end
 * without giving way to anything else. When the new store cannot be opened, the old one is put back and opened.
 * @param staged a store in one file, on the same disk
 * @param at called after each step (tests end the process there)
 * @returns the new store, open
 * @throws StoreError `store-locked` when somebody else has the store open; it is then open as before
 */
export function swapStore(
  present: Store,
  staged: string,
  at: (step: SwapStep) => void = () => {}
): { store: Store; error: unknown } {
  const { file } = present
  const before = join(dirname(staged), 'before.sqlite')
  try {
    requireSingleFile(present)
  } catch (error) {
    present.sqlite.pragma('journal_mode = WAL')
    throw error
  }
  at('single-file')
  present.close()
  at('closed')
  try {
    // A log without its database would be read into the new one.
    if (existsSync(`${file}-wal`)) throw new StoreError('store-locked', 'a log was left behind')
    keep(file, before)
    at('kept')
    renameSync(staged, file)
    at('renamed')
    flushFolder(dirname(file))
    at('flushed')
    const store = openStore(file)
    at('opened')
    return { store, error: null }
  } catch (error) {
    return { store: putBack(file, before), error }
  }
}

/** The old store under a second name, in case the new one cannot be opened. */
function keep(file: string, before: string): void {
  try {
    linkSync(file, before)
  } catch {
    // A disk without links (FAT) gets a copy.
    copyFileSync(file, before)
  }
}

function putBack(file: string, before: string): Store {
  if (existsSync(before)) {
    for (const ending of ['-wal', '-shm']) rmSync(`${file}${ending}`, { force: true })
    renameSync(before, file)
  }
  return openStore(file)
}

function flushFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
