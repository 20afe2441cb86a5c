import { randomUUID } from 'node:crypto'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { AppError } from '../errors'

/**
 * Writes a whole file or nothing: to a file beside the target, to the disk, then renamed over it. What stood there
 * before stays until the new file is complete. Throws `file-in-use`, `disk-full`, `folder-missing`,
 * `file-not-allowed`, `target-is-folder` or `file-write-failed`.
 */
export async function writeFileWhole(target: string, bytes: Uint8Array): Promise<void> {
  const folder = path.dirname(path.resolve(target))
  const temporary = path.join(folder, `.referent-${randomUUID()}.tmp`)
  let handle: FileHandle | null = null
  try {
    handle = await open(temporary, 'wx')
    await handle.writeFile(bytes)
    await handle.sync()
    await handle.close()
    handle = null
    await rename(temporary, target)
  } catch (cause) {
    await handle?.close().catch(() => {})
    await rm(temporary, { force: true }).catch(() => {})
    throw writeError(cause, target)
  }
  await syncFolder(folder)
}

/** So that the new name survives a power cut too; systems that cannot open folders do it by themselves. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r').catch(() => null)
  await handle?.sync().catch(() => {})
  await handle?.close().catch(() => {})
}

/** The failure in words, for the file that the user named. */
export function writeError(cause: unknown, target: string): AppError {
  const name = path.basename(target)
  const folder = path.dirname(path.resolve(target))
  const options = { cause, input: true }
  switch (errorCode(cause)) {
    case 'EBUSY':
    case 'ETXTBSY':
      return inUse(name, cause)
    case 'EPERM':
    case 'EACCES':
      // Windows answers "not permitted" when another program holds the file
      if (process.platform === 'win32') return inUse(name, cause)
      return new AppError(
        'file-not-allowed',
        `Der må ikke skrives i mappen ${folder}. Vælg en anden mappe til ${name}.`,
        options
      )
    case 'EROFS':
      return new AppError(
        'file-not-allowed',
        `Mappen ${folder} kan kun læses. Vælg en anden mappe til ${name}.`,
        options
      )
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return new AppError(
        'disk-full',
        `Der er ikke plads til ${name} på disken. Frigør plads, eller vælg et andet sted, og prøv igen.`,
        { cause }
      )
    case 'ENOENT':
    case 'ENOTDIR':
      return new AppError(
        'folder-missing',
        `Mappen ${folder} findes ikke. Vælg en anden mappe til ${name}.`,
        options
      )
    case 'EISDIR':
    case 'EEXIST':
    case 'ENOTEMPTY':
      return new AppError('target-is-folder', `${target} er en mappe. Giv filen et andet navn.`, options)
    case 'ENAMETOOLONG':
      return new AppError(
        'file-name-too-long',
        `Filnavnet ${name.slice(0, 60)}… er for langt. Giv filen et kortere navn.`,
        options
      )
    default:
      return new AppError(
        'file-write-failed',
        `${name} kunne ikke gemmes. Prøv igen, eller vælg en anden mappe.`,
        {
          cause
        }
      )
  }
}

function inUse(name: string, cause: unknown): AppError {
  return new AppError('file-in-use', `${name} er åben i et andet program. Luk den dér, og prøv igen.`, {
    cause
  })
}

function errorCode(cause: unknown): string | null {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : null
}
