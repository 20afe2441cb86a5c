import { crc32 } from 'node:zlib'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { IntakeError, refusal } from './refusals'
import { decodeText } from './text'

/** What a package may unfold to: many times the largest document with pictures (bytes). */
const MAX_UNFOLDED = 256 * 1024 * 1024
/** One part that is read: a book of a thousand pages is about 20 MB of XML (bytes). */
const MAX_PART = 64 * 1024 * 1024
/** XML of very even tables shrinks about eighty times; beyond this somebody made it to hurt. */
const MAX_RATIO = 250
/** Small parts may shrink as they like (bytes). */
const RATIO_FROM = 1024 * 1024
const MAX_ENTRIES = 10_000

/** A zip whose table of contents has been looked through; parts are unfolded one by one when asked for. */
export interface Package {
  has(name: string): boolean
  names(): string[]
  /**
   * The text of a part; null when there is none.
   * @throws IntakeError for a part that is damaged or unfolds to more than it said
   */
  text(name: string): Promise<string | null>
}

/** @throws IntakeError for a package that is damaged, locked, or would unfold beyond the limits */
export async function openPackage(bytes: Uint8Array): Promise<Package> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const zip = await sound(() => fromBufferPromise(buffer, { lazyEntries: true, validateEntrySizes: true }))
  const entries = await sound(() => listEntries(zip, buffer.length))
  return {
    has: (name) => entries.has(name),
    names: () => [...entries.keys()],
    text: async (name) => {
      const entry = entries.get(name)
      return entry ? decodeText(await sound(() => unfold(zip, entry))) : null
    }
  }
}

/** Runs a step; whatever it complains of means that the file is not whole. */
async function sound<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step()
  } catch (error) {
    throw error instanceof IntakeError ? error : refusal('intake-damaged')
  }
}

function listEntries(zip: ZipFile, size: number): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>()
    let unfolded = 0
    let packed = 0
    zip.on('error', reject)
    zip.on('end', () => resolve(entries))
    zip.on('entry', (entry: Entry) => {
      unfolded += entry.uncompressedSize
      packed += entry.compressedSize
      const steep =
        entry.uncompressedSize > RATIO_FROM && entry.uncompressedSize > entry.compressedSize * MAX_RATIO
      // Entries that share bytes say together that they are larger than the file.
      if (unfolded > MAX_UNFOLDED || steep || packed > size || zip.entryCount > MAX_ENTRIES) {
        reject(refusal('intake-swells'))
      } else if (entry.isEncrypted()) reject(refusal('intake-zip-password'))
      else {
        entries.set(entry.fileName, entry)
        zip.readEntry()
      }
    })
    zip.readEntry()
  })
}

/** The bytes of one part, never more than the limit in memory, checked against its sum. */
async function unfold(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  if (entry.uncompressedSize > MAX_PART) throw refusal('intake-swells')
  const stream = await zip.openReadStreamPromise(entry)
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream) {
    length += chunk.length
    if (length > MAX_PART) throw refusal('intake-swells')
    chunks.push(chunk)
  }
  const whole = Buffer.concat(chunks, length)
  if (crc32(whole) !== entry.crc32) throw refusal('intake-damaged')
  return whole
}
