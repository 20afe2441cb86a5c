import { randomUUID } from 'node:crypto'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { AppError } from '../errors'

/**
 * Writes a whole file or nothing: to a file beside the target, to the disk, then renamed over it. What stood there
 * before stays until the new file is complete. Throws `file-in-use`, `disk-full`, `folder-missing`,
 * `file-not-allowed`, `target-is-folder`, `file-name-too-long` or `file-write-failed`.
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
  const wrong = (code: string, da: string, en: string) => new AppError(code, da, { en, cause, input: true })
  const failed = (code: string, da: string, en: string) => new AppError(code, da, { en, cause })
  const system = errorCode(cause)
  // Windows answers "not permitted" when another program holds the file
  if (
    isAnyOf(system, 'EBUSY', 'ETXTBSY') ||
    (process.platform === 'win32' && isAnyOf(system, 'EPERM', 'EACCES'))
  )
    return failed(
      'file-in-use',
      `${name} er åben i et andet program. Luk den dér, og prøv igen.`,
      `${name} is open in another program. Close it there and try again.`
    )
  if (isAnyOf(system, 'EPERM', 'EACCES', 'EROFS'))
    return wrong(
      'file-not-allowed',
      `Der må ikke skrives i mappen ${folder}. Vælg en anden mappe til ${name}.`,
      `Writing in the folder ${folder} is not allowed. Choose another folder for ${name}.`
    )
  if (isAnyOf(system, 'ENOSPC', 'EDQUOT', 'EFBIG'))
    return failed(
      'disk-full',
      `Der er ikke plads til ${name} på disken. Frigør plads, eller vælg et andet sted, og prøv igen.`,
      `There is no room for ${name} on the disk. Free some space or choose another place, and try again.`
    )
  if (isAnyOf(system, 'ENOENT', 'ENOTDIR'))
    return wrong(
      'folder-missing',
      `Mappen ${folder} findes ikke. Vælg en anden mappe til ${name}.`,
      `The folder ${folder} does not exist. Choose another folder for ${name}.`
    )
  if (isAnyOf(system, 'EISDIR', 'EEXIST', 'ENOTEMPTY'))
    return wrong(
      'target-is-folder',
      `${target} er en mappe. Giv filen et andet navn.`,
      `${target} is a folder. Give the file another name.`
    )
  if (system === 'ENAMETOOLONG')
    return wrong(
      'file-name-too-long',
      `Filnavnet ${name.slice(0, 60)}… er for langt. Giv filen et kortere navn.`,
      `The file name ${name.slice(0, 60)}… is too long. Give the file a shorter name.`
    )
  return failed(
    'file-write-failed',
    `${name} kunne ikke gemmes. Prøv igen, eller vælg en anden mappe.`,
    `${name} could not be saved. Try again or choose another folder.`
  )
}

function isAnyOf(code: string | null, ...codes: readonly string[]): boolean {
  return code !== null && codes.includes(code)
}

function errorCode(cause: unknown): string | null {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : null
}
