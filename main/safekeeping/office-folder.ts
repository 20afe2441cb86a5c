import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { storedPath } from '../annexes/files'
import { writeError } from '../documents/write-file'
import { AppError } from '../errors'
import { openArchive } from './archive-read'
import type { Report } from './archive-write'
import { copyWhole, hashFile, requireRoom, sizeOf } from './files'
import { knownCopies } from './known-copies'
import { folderUnreachable, notVerified } from './refusals'
import { outdated } from './rotation-rules'

export interface OfficeOrder {
  dataFolder: string
  /** the folder that the office chose */
  folder: string
  /** tells the copies of several computers apart in one folder */
  installation: string
  /** a verified copy in the data folder */
  copy: string
}

/** Where the copies of one installation lie in the office's folder. */
export function officeRoot(folder: string, installation: string): string {
  return join(folder, `Referent-kopier-${installation}`)
}

/**
 * Puts a verified copy, and the annexes that are not there yet, into the folder that the office chose. Each file
 * appears by rename when it is complete; the copy comes last, so that what it names is there.
 * @throws AppError `copy-folder-unreachable` | `disk-full`
 */
export async function copyToOffice(order: OfficeOrder, report?: Report): Promise<{ file: string }> {
  const there = await stat(order.folder).catch((cause: unknown) => {
    throw folderUnreachable(order.folder, cause)
  })
  if (!there.isDirectory()) throw folderUnreachable(order.folder, 'no folder')
  const root = officeRoot(order.folder, order.installation)
  const target = join(root, basename(order.copy))
  try {
    await mkdir(join(root, 'annexes'), { recursive: true })
    await bringMissingAnnexes(order, root, report)
    const { sha256 } = await copyWhole(order.copy, target)
    // What a network drive took is only known when it is read again.
    if ((await hashFile(target)).sha256 !== sha256) {
      await rm(target, { force: true })
      throw notVerified('office copy')
    }
    for (const name of outdated(await knownCopies(root))) await rm(join(root, name), { force: true })
    return { file: target }
  } catch (error) {
    if (error instanceof AppError) throw error
    const known = writeError(error, target)
    throw known.code === 'disk-full' ? known : folderUnreachable(order.folder, error)
  }
}

async function bringMissingAnnexes(order: OfficeOrder, root: string, report?: Report): Promise<void> {
  const archive = await openArchive(order.copy)
  archive.close()
  const there = new Set(await readdir(join(root, 'annexes')))
  const wanted: { sha256: string; size: number }[] = []
  for (const file of archive.manifest.beside) {
    const known = there.has(file.sha256) && (await sizeOf(join(root, 'annexes', file.sha256))) === file.size
    if (!known) wanted.push(file)
  }
  const total = wanted.reduce((sum, file) => sum + file.size, 0) + (await sizeOf(order.copy))
  await requireRoom(root, total)
  let done = 0
  for (const { sha256, size } of wanted) {
    const target = join(root, 'annexes', sha256)
    const copied = await copyWhole(storedPath(order.dataFolder, sha256), target).catch((error: unknown) => {
      // Gone from this computer since: the copy names it, the doctor tells.
      if ((error as { code?: unknown }).code === 'ENOENT') return null
      throw error
    })
    // A damaged annex must not stand there under the name of a sound one.
    if (copied && copied.sha256 !== sha256) await rm(target, { force: true })
    done += size
    report?.(done, total)
  }
}
