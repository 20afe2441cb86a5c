import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat, statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { storedPath } from '../annexes/files'
import type { AnnexFile } from './manifest'
import { noRoom } from './refusals'

/** Files as safekeeping moves them: hashed on the way, on the disk before they get their name. */

const SHA256_NAME = /^[0-9a-f]{64}$/
/** Room that is left for the work itself. */
const RESERVE = 64 * 1024 * 1024

export interface Hashed {
  size: number
  sha256: string
}

/** Passes bytes on and counts and hashes them. */
export function hashing(): { through: Transform; result: () => Hashed } {
  const hash = createHash('sha256')
  let size = 0
  const through = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length
      hash.update(chunk)
      done(null, chunk)
    }
  })
  return { through, result: () => ({ size, sha256: hash.digest('hex') }) }
}

export async function hashFile(file: string): Promise<Hashed> {
  const hash = createHash('sha256')
  let size = 0
  for await (const chunk of createReadStream(file)) {
    hash.update(chunk as Buffer)
    size += (chunk as Buffer).length
  }
  return { size, sha256: hash.digest('hex') }
}

/** Puts what was written on the disk itself; also a folder, so that new names survive a power cut. */
export async function flush(path: string): Promise<void> {
  const isFolder = (await stat(path)).isDirectory()
  // Windows keeps folders by itself and cannot open them.
  if (isFolder && process.platform === 'win32') return
  const handle = await open(path, isFolder ? 'r' : 'r+')
  try {
    await handle.sync()
  } catch (error) {
    // Some network drives cannot be asked; the file was written and is read again.
    if (!isUnsupported(error)) throw error
  } finally {
    await handle.close()
  }
}

function isUnsupported(error: unknown): boolean {
  return ['EINVAL', 'ENOTSUP', 'EPERM', 'EISDIR'].includes(String((error as { code?: unknown } | null)?.code))
}

/** Copies a file to another name, whole and on the disk, or not at all. @returns what was read */
export async function copyWhole(from: string, to: string): Promise<Hashed> {
  await mkdir(dirname(to), { recursive: true })
  const temporary = join(dirname(to), `.part-${randomUUID()}`)
  const { through, result } = hashing()
  try {
    await pipeline(createReadStream(from), through, createWriteStream(temporary, { flags: 'wx' }))
    await flush(temporary)
    await rename(temporary, to)
    return result()
  } finally {
    await rm(temporary, { force: true })
  }
}

/** The annex files of a data folder, named by their content; `sizes` as the disk tells them. */
export async function annexFiles(dataFolder: string): Promise<AnnexFile[]> {
  const names = await readdir(join(dataFolder, 'annexes')).catch(() => [])
  const files: AnnexFile[] = []
  for (const name of names.filter((one) => SHA256_NAME.test(one)).sort()) {
    const info = await stat(storedPath(dataFolder, name)).catch(() => null)
    if (info?.isFile()) files.push({ sha256: name, size: info.size })
  }
  return files
}

/** The files of the folder of keys; there is none as long as nothing has been exchanged. */
export async function keyFiles(dataFolder: string): Promise<string[]> {
  const entries = await readdir(join(dataFolder, 'keys'), { withFileTypes: true }).catch(() => [])
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name)
}

/** @throws AppError `disk-full` where a folder has no room for that many bytes; a disk that does not say is trusted */
export async function requireRoom(folder: string, bytes: number): Promise<void> {
  const disk = await statfs(folder).catch(() => null)
  if (!disk) return
  const free = disk.bavail * disk.bsize
  if (free > 0 && free < bytes + RESERVE) throw noRoom(bytes + RESERVE, folder)
}

export async function sizeOf(file: string): Promise<number> {
  return (await stat(file).catch(() => null))?.size ?? 0
}

const WORK = 'work'
const OLD = 6 * 60 * 60 * 1000

/** Runs work in a folder of its own inside the data folder, which is gone afterwards. */
export async function inWorkFolder<T>(dataFolder: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = join(dataFolder, WORK, randomUUID())
  await mkdir(folder, { recursive: true, mode: 0o700 })
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}

/** Takes away what a crash left in the middle of work; what another process may be at is left alone. */
export async function removeOldWork(dataFolder: string, now = Date.now()): Promise<void> {
  const root = join(dataFolder, WORK)
  for (const name of await readdir(root).catch(() => [])) {
    const info = await stat(join(root, name)).catch(() => null)
    if (info && now - info.mtimeMs > OLD) await rm(join(root, name), { recursive: true, force: true })
  }
}
