import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { openArchive } from './archive-read'
import { newestFirst, readCopyName } from './copy-names'
import type { Manifest } from './manifest'
import type { KnownCopy } from './rotation-rules'

export interface ListedCopy extends KnownCopy {
  file: string
  /** null where it cannot be read any more */
  manifest: Manifest | null
}

/** The copies that the app made in a folder, newest first. Only their manifests are read. */
export async function knownCopies(folder: string): Promise<ListedCopy[]> {
  const found: ListedCopy[] = []
  for (const name of await readdir(folder).catch(() => [])) {
    const named = readCopyName(name)
    if (!named) continue
    const file = join(folder, name)
    const manifest = await manifestOf(file)
    found.push({ ...named, file, manifest, readable: manifest !== null })
  }
  return found.sort(newestFirst)
}

async function manifestOf(file: string): Promise<Manifest | null> {
  try {
    const archive = await openArchive(file)
    archive.close()
    return archive.manifest
  } catch {
    return null
  }
}
