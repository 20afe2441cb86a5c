import { createHash } from 'node:crypto'
import { access, mkdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Issue } from '../../preload/contract/meeting'
import { storedPath } from '../annexes/files'
import { writeFileWhole } from '../documents/write-file'
import { AppError } from '../errors'

export type FrozenFile = Issue['files'][number]

/** Keeps a produced file in the data folder under the SHA-256 of its content, where annexes lie too. */
export async function freeze(dataFolder: string, name: string, bytes: Uint8Array): Promise<FrozenFile> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const target = storedPath(dataFolder, sha256)
  const isThere = await access(target).then(
    () => true,
    () => false
  )
  if (!isThere) {
    await mkdir(dirname(target), { recursive: true })
    await writeFileWhole(target, bytes)
  }
  return { name, sha256, size: bytes.length }
}

/** The bytes of a frozen file. @throws AppError where it is gone or no longer what was sent */
export async function thaw(dataFolder: string, file: FrozenFile): Promise<Uint8Array> {
  const bytes = await readFile(storedPath(dataFolder, file.sha256)).catch(() => null)
  if (!bytes || createHash('sha256').update(bytes).digest('hex') !== file.sha256) {
    throw new AppError(
      'issued-file-damaged',
      `Filen ${file.name} mangler eller er beskadiget i datamappen. Hent den fra en sikkerhedskopi.`,
      { en: `The file ${file.name} is missing or damaged in the data folder. Get it from a backup.` }
    )
  }
  return new Uint8Array(bytes)
}
