import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { type Readable, Transform, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32 } from 'node:zlib'
import yauzl from 'yauzl'
import { SCHEMA_VERSION } from '../../db/migrations'
import { writeError } from '../documents/write-file'
import { AppError } from '../errors'
import type { Report } from './archive-write'
import { MANIFEST, MANIFEST_FORMAT, Manifest } from './manifest'
import { copyRefused } from './refusals'
import { fileKind, isOfTheDisk } from './unseal'
import { refusalOf, type ZipEntry } from './zip-rules'

/** A copy that is open for reading: its directory and manifest have been checked, its parts not yet. */
export interface Archive {
  manifest: Manifest
  entries: ZipEntry[]
  /** reads a part through, against the manifest, into a file or into nothing */
  take(name: string, target: string | null): Promise<void>
  close(): void
}

/** @throws AppError `copy-missing` | `copy-foreign` | `copy-damaged` | `copy-newer` | `copy-bomb` */
export async function openArchive(file: string): Promise<Archive> {
  const kind = await fileKind(file)
  const options = { lazyEntries: true, autoClose: false, strictFileNames: true, validateEntrySizes: true }
  const zip = await yauzl.openPromise(file, options).catch((cause: unknown) => {
    throw copyRefused(kind === 'foreign' ? 'foreign' : 'damaged', cause)
  })
  try {
    const found = await directoryOf(zip)
    const entries = [...found.values()].map(plainEntry)
    const refusal = refusalOf(entries)
    if (refusal) throw copyRefused(refusal === 'foreign' ? 'foreign' : 'bomb')
    const manifest = readManifest(await inMemory(zip, found.get(MANIFEST)))
    requireSameParts(manifest, entries)
    const parts = new Map(manifest.parts.map((part) => [part.name, part]))
    const take = async (name: string, target: string | null) => {
      const entry = found.get(name)
      const part = parts.get(name)
      if (!entry || !part) throw copyRefused('damaged')
      const digest = createHash('sha256')
      const watch = checked(entry, (chunk) => digest.update(chunk))
      try {
        const sink = target === null ? nowhere() : createWriteStream(target, { flags: 'wx', mode: 0o600 })
        await pipeline(await zip.openReadStreamPromise(entry), watch, sink)
      } catch (error) {
        throw readError(error, target ?? file)
      }
      if (digest.digest('hex') !== part.sha256) throw copyRefused('damaged', name)
    }
    return { manifest, entries, take, close: () => zip.close() }
  } catch (error) {
    zip.close()
    throw readError(error, file)
  }
}

async function directoryOf(zip: yauzl.ZipFile): Promise<Map<string, yauzl.Entry>> {
  const found = new Map<string, yauzl.Entry>()
  for await (const entry of zip.eachEntry()) {
    if (found.has(entry.fileName) || found.size > 250_000) throw copyRefused('foreign')
    found.set(entry.fileName, entry)
  }
  return found
}

function plainEntry(entry: yauzl.Entry): ZipEntry {
  return {
    name: entry.fileName,
    method: entry.compressionMethod,
    packed: entry.compressedSize,
    size: entry.uncompressedSize,
    encrypted: entry.isEncrypted(),
    mode: entry.externalFileAttributes >>> 16
  }
}

/** Passes on what an entry holds, and fails at its end when the checksum of the archive says otherwise. */
function checked(entry: yauzl.Entry, see: (chunk: Buffer) => void): Transform {
  let sum = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, next) {
      sum = crc32(chunk, sum)
      see(chunk)
      next(null, chunk)
    },
    flush(done) {
      done(sum === entry.crc32 ? null : copyRefused('damaged', entry.fileName))
    }
  })
}

async function inMemory(zip: yauzl.ZipFile, entry: yauzl.Entry | undefined): Promise<string> {
  if (!entry) throw copyRefused('foreign')
  const chunks: Buffer[] = []
  const source: Readable = await zip.openReadStreamPromise(entry)
  await pipeline(
    source,
    checked(entry, (chunk) => chunks.push(chunk)),
    nowhere()
  )
  return Buffer.concat(chunks).toString('utf8')
}

function readManifest(text: string): Manifest {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (cause) {
    throw copyRefused('damaged', cause)
  }
  const head = json as { format?: unknown; version?: unknown } | null
  if (head?.format === 'referent-copy' && Number(head.version) > MANIFEST_FORMAT) throw copyRefused('newer')
  const parsed = Manifest.safeParse(json)
  if (!parsed.success)
    throw copyRefused(head?.format === 'referent-copy' ? 'damaged' : 'foreign', parsed.error)
  if (parsed.data.schema > SCHEMA_VERSION) throw copyRefused('newer')
  return parsed.data
}

/** Neither a part that the manifest does not know, nor one that is missing or of another size. */
function requireSameParts(manifest: Manifest, entries: readonly ZipEntry[]): void {
  const sizes = new Map(manifest.parts.map((part) => [part.name, part.size]))
  const parts = entries.filter((entry) => entry.name !== MANIFEST)
  const same =
    sizes.size === manifest.parts.length &&
    parts.length === sizes.size &&
    parts.every((entry) => sizes.get(entry.name) === entry.size)
  if (!same) throw copyRefused('damaged')
}

function nowhere(): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done() })
}

function readError(error: unknown, target: string): AppError {
  if (error instanceof AppError) return error
  return isOfTheDisk(error) ? writeError(error, target) : copyRefused('damaged', error)
}

/** Reads every part of a copy through against its manifest. @throws AppError `copy-damaged` */
export async function checkParts(
  archive: Archive,
  skip: ReadonlySet<string>,
  report?: Report
): Promise<void> {
  const parts = archive.manifest.parts.filter((part) => !skip.has(part.name))
  const total = parts.reduce((sum, part) => sum + part.size, 0)
  let done = 0
  for (const part of parts) {
    await archive.take(part.name, null)
    done += part.size
    report?.(done, total)
  }
}
