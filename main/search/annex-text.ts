import { readFile, stat } from 'node:fs/promises'
import { markDirty } from '../../db/tables/search'
import { nextFile, putFileFailure, putFileText } from '../../db/tables/search-files'
import { storedPath } from '../annexes/files'
import type { AppContext } from '../context'
import { AppError } from '../errors'
import { readInWorker } from '../intake/reading'
import { partsOf, plainText } from './entries'

/** Larger files are not read for the search: nobody looks for a word in a film (bytes). */
const LARGEST = 100 * 1024 * 1024

/**
 * Reads the next annex file that waits, in the worker, and marks its annexes for the index. A file that can't be read
 * (encrypted, scanned, damaged) is remembered as such, by its content, and not tried again.
 * @returns false when no file waits, or the reading was broken off: the file then still waits
 */
export async function readNextFile(context: AppContext, signal: AbortSignal): Promise<boolean> {
  const { store } = context
  const file = nextFile(store)
  if (!file) return false
  const read = await textOf(storedPath(context.folder, file.hash), file.name, signal)
  // The app may have ended, or the store been swapped, while the worker read.
  if (signal.aborted || context.store !== store || !store.sqlite.open) return false
  store.sqlite.transaction(() => {
    if ('text' in read) {
      putFileText(store, file.hash, partsOf(plainText(read.text)))
      markDirty(store, { kind: 'file', id: file.hash })
    } else putFileFailure(store, file.hash, read.failure)
  })()
  return true
}

async function textOf(
  path: string,
  name: string,
  signal: AbortSignal
): Promise<{ text: string } | { failure: string }> {
  try {
    if ((await stat(path)).size > LARGEST) return { failure: 'too-large' }
    const bytes = new Uint8Array(await readFile(path))
    return { text: (await readInWorker(bytes, name, { signal })).text }
  } catch (error) {
    if (error instanceof AppError) return { failure: error.code }
    return { failure: (error as NodeJS.ErrnoException).code ?? 'unreadable' }
  }
}
