import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { copyFile, mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { StoreError } from '../../db/errors'
import { flush } from './files'
import { knownCopies, type ListedCopy } from './known-copies'
import { DATABASE, type Manifest } from './manifest'
import { type CopySource, stageCopy } from './stage'

/** Whether a store could not be opened because its file is no longer sound: the one case that a copy can mend. */
export function isDamaged(error: unknown): boolean {
  return error instanceof StoreError && error.code === 'store-damaged'
}

/** The newest copy that can be read; null where there is none. */
export async function newestCopy(dataFolder: string): Promise<ListedCopy | null> {
  return (await knownCopies(join(dataFolder, 'backups'))).find((copy) => copy.readable) ?? null
}

/**
 * Puts a copy in the place of a store that can no longer be opened. The damaged files are kept first, as they are, in
 * a folder of their own; a bad copy changes nothing.
 * @returns where the damaged files are kept
 */
export async function rescueStore(
  dataFolder: string,
  source: CopySource
): Promise<{ kept: string; manifest: Manifest }> {
  const work = join(dataFolder, 'work', randomUUID())
  await mkdir(work, { recursive: true, mode: 0o700 })
  try {
    const staged = await stageCopy({ dataFolder, source, work, meta: {}, withoutLost: true })
    const kept = join(dataFolder, 'backups', `damaged-${new Date().toISOString().replace(/\D/g, '')}`)
    await mkdir(kept, { recursive: true })
    const file = join(dataFolder, DATABASE)
    for (const ending of ['', '-wal', '-shm'].filter((one) => existsSync(`${file}${one}`))) {
      await copyFile(`${file}${ending}`, join(kept, `${DATABASE}${ending}`))
      await flush(join(kept, `${DATABASE}${ending}`))
    }
    // Another store's log must not be read into the new one.
    for (const ending of ['-wal', '-shm']) await rm(`${file}${ending}`, { force: true })
    await rename(staged.database, file)
    await flush(dataFolder)
    return { kept, manifest: staged.manifest }
  } finally {
    await rm(work, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}
