import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { access, copyFile, mkdir, mkdtemp, open, rename, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { writeError } from '../documents/write-file'
import { AppError } from '../errors'
import { MAX_ANNEX_BYTES, type Refusal, refusalOf } from './refusal-rules'

/** A file in the data folder, named by its content. */
export interface StoredFile {
  hash: string
  name: string
  size: number
}

export class RefusedAnnex extends Error {
  constructor(
    readonly fileName: string,
    readonly refusal: Refusal
  ) {
    super(refusal)
  }
}

const folderOf = (dataFolder: string) => join(dataFolder, 'annexes')

/** Where the file of that hash lies. */
export function storedPath(dataFolder: string, hash: string): string {
  return join(folderOf(dataFolder), hash)
}

/**
 * Copies a file into the data folder under the SHA-256 of its content; complete and on the disk, or not at all.
 * @throws RefusedAnnex for programs, macros, empty, too large or unreadable files; AppError when the disk refuses
 */
export async function storeFile(dataFolder: string, path: string): Promise<StoredFile> {
  const name = basename(path)
  const info = await stat(path).catch(() => null)
  if (!info?.isFile()) throw new RefusedAnnex(name, 'unreadable')
  const early = refusalOf(name, info.size, await startOf(path), false)
  if (early) throw new RefusedAnnex(name, early)
  const folder = folderOf(dataFolder)
  const temporary = join(folder, `.part-${randomUUID()}`)
  try {
    await mkdir(folder, { recursive: true })
    const copied = await copyHashed(path, temporary)
    const late = refusalOf(name, copied.size, new Uint8Array(), copied.holdsMacros)
    if (late) throw new RefusedAnnex(name, late)
    await flush(temporary)
    await rename(temporary, storedPath(dataFolder, copied.hash))
    return { hash: copied.hash, name, size: copied.size }
  } catch (error) {
    if (error instanceof RefusedAnnex) throw error
    throw writeError(error, join(folder, name))
  } finally {
    await rm(temporary, { force: true })
  }
}

async function startOf(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r').catch(() => null)
  if (!file) throw new RefusedAnnex(basename(path), 'unreadable')
  try {
    const buffer = Buffer.alloc(16)
    const { bytesRead } = await file.read(buffer, 0, 16, 0)
    return new Uint8Array(buffer.subarray(0, bytesRead))
  } finally {
    await file.close()
  }
}

/** Names that only documents with macros carry: the part of a zipped one, the stream of an old binary one. */
const MACRO_SIGNS = [Buffer.from('vbaProject.bin', 'latin1'), Buffer.from('_VBA_PROJECT', 'utf16le')]
const OVERLAP = 64

async function copyHashed(from: string, to: string) {
  const hash = createHash('sha256')
  let size = 0
  let holdsMacros = false
  let tail = Buffer.alloc(0)
  const watch = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length
      hash.update(chunk)
      // A sign may lie across two chunks, so the end of the last one is looked at again.
      const seam = Buffer.concat([tail, chunk])
      holdsMacros ||= MACRO_SIGNS.some((sign) => seam.includes(sign))
      tail = Buffer.from(seam.subarray(-OVERLAP))
      // A file can grow while it is copied.
      done(size > MAX_ANNEX_BYTES ? new RefusedAnnex(basename(from), 'too-large') : null, chunk)
    }
  })
  await pipeline(createReadStream(from), watch, createWriteStream(to, { flags: 'wx' }))
  return { hash: hash.digest('hex'), size, holdsMacros }
}

async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+')
  await file.sync()
  await file.close()
}

/**
 * A copy of a stored file under its own name in a temporary folder, for another program to open: the stored one
 * stays as it is whatever that program does.
 * @throws AppError when the file is gone, changed or of a refused kind
 */
export async function copyForOpening(dataFolder: string, file: StoredFile): Promise<string> {
  const stored = storedPath(dataFolder, file.hash)
  const there = await access(stored).then(
    () => true,
    () => false
  )
  const hash = createHash('sha256')
  if (there) for await (const chunk of createReadStream(stored)) hash.update(chunk as Buffer)
  if (!there || hash.digest('hex') !== file.hash) {
    throw new AppError(
      'annex-damaged',
      `Filen ${file.name} mangler eller er beskadiget i datamappen. Hent bilaget igen.`,
      {
        en: `The file ${file.name} is missing or damaged in the data folder. Add the annex again.`
      }
    )
  }
  const refusal = refusalOf(file.name, file.size, await startOf(stored), false)
  if (refusal) throw new RefusedAnnex(file.name, refusal)
  const folder = await mkdtemp(join(tmpdir(), 'referent-'))
  const copy = join(folder, safeName(file.name))
  await copyFile(stored, copy)
  return copy
}

/** A name that every system takes and that cannot climb out of its folder. */
export function safeName(name: string): string {
  const cleaned = basename(name)
    .replace(/[<>:"/\\|?*\p{Cc}]/gu, '_')
    .replace(/[. ]+$/, '')
  return cleaned || 'bilag'
}
