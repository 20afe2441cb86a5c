import { createReadStream, createWriteStream } from 'node:fs'
import { PassThrough, Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { MANIFEST, type Manifest } from './manifest'

export interface SourcePart {
  name: string
  file: string
  size: number
  /** annexes are mostly packed already; the database is not */
  compress: boolean
}

/** Takes how many bytes of the parts have been read. */
export type Report = (done: number, total: number) => void

/**
 * Writes a copy: the manifest first, then each part, streamed. The target must not exist, and is not complete before
 * this returns; with a passphrase it is an age file (scrypt) around the archive.
 */
export async function writeArchive(
  target: string,
  manifest: Manifest,
  parts: readonly SourcePart[],
  options: { passphrase?: string | undefined; report?: Report }
): Promise<void> {
  const zip = new ZipFile()
  const mtime = new Date(manifest.created)
  const plain = new PassThrough()
  const total = parts.reduce((sum, part) => sum + part.size, 0)
  let done = 0
  zip.on('error', (error: unknown) =>
    plain.destroy(error instanceof Error ? error : new Error(String(error)))
  )
  zip.addBuffer(Buffer.from(JSON.stringify(manifest)), MANIFEST, { mtime, compress: true })
  for (const part of parts) {
    zip.addReadStreamLazy(part.name, { mtime, compress: part.compress, size: part.size }, (give) => {
      const counter = new Transform({
        transform(chunk: Buffer, _encoding, next) {
          done += chunk.length
          options.report?.(done, total)
          next(null, chunk)
        }
      })
      counter.on('error', (error) => zip.emit('error', error))
      // The target has failed already: nothing more is read.
      if (plain.destroyed) {
        give(new Error('the archive has ended'), counter)
        return
      }
      const source = createReadStream(part.file)
      source.on('error', (error) => counter.destroy(error))
      give(null, source.pipe(counter))
    })
  }
  zip.end()
  zip.outputStream.pipe(plain)
  const sealed = options.passphrase === undefined ? plain : await seal(plain, options.passphrase)
  await pipeline(sealed, createWriteStream(target, { flags: 'wx', mode: 0o600 }))
}

async function seal(plain: Readable, passphrase: string): Promise<Readable> {
  // Its tables of curves take a while to make: only who moves to another computer waits for them.
  const { Encrypter } = await import('age-encryption')
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase)
  const sealed = await encrypter.encrypt(Readable.toWeb(plain) as ReadableStream<Uint8Array>)
  return Readable.fromWeb(sealed as Parameters<typeof Readable.fromWeb>[0])
}
