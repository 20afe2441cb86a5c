import { createReadStream, createWriteStream } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { writeError } from '../documents/write-file'
import { copyRefused } from './refusals'

const SEALED = Buffer.from('age-encryption.org/v1\n')
const ZIP = Buffer.from('PK\u0003\u0004', 'latin1')

export type FileKind = 'sealed' | 'archive' | 'foreign'

/** What a file is by its first bytes. @throws AppError `copy-missing` */
export async function fileKind(file: string): Promise<FileKind> {
  const handle = await open(file, 'r').catch((cause: unknown) => {
    throw copyRefused('missing', cause)
  })
  try {
    const start = Buffer.alloc(SEALED.length)
    const { bytesRead } = await handle.read(start, 0, start.length, 0).catch((cause: unknown) => {
      throw copyRefused('missing', cause)
    })
    if (start.equals(SEALED)) return 'sealed'
    return bytesRead >= ZIP.length && start.subarray(0, ZIP.length).equals(ZIP) ? 'archive' : 'foreign'
  } finally {
    await handle.close()
  }
}

/**
 * Opens a sealed file into a plain one, streamed. The target is gone when anything is wrong.
 * @throws AppError `copy-passphrase-wrong` | `copy-damaged`, or of the disk
 */
export async function unseal(file: string, target: string, passphrase: string): Promise<void> {
  const { Decrypter } = await import('age-encryption')
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  const source = createReadStream(file)
  try {
    const plain = await decrypter.decrypt(Readable.toWeb(source) as ReadableStream<Uint8Array>)
    await pipeline(
      Readable.fromWeb(plain as Parameters<typeof Readable.fromWeb>[0]),
      createWriteStream(target, { flags: 'wx', mode: 0o600 })
    )
  } catch (error) {
    await rm(target, { force: true })
    if (error instanceof Error && /no identity matched/i.test(error.message))
      throw copyRefused('passphrase-wrong')
    if (isOfTheDisk(error)) throw writeError(error, target)
    throw copyRefused('damaged', error)
  } finally {
    source.destroy()
  }
}

/** Whether a failure is the disk's and not the file's content. */
export function isOfTheDisk(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' && /^(ENOSPC|EDQUOT|EFBIG|EACCES|EPERM|EROFS|EIO|EMFILE|ENFILE)$/.test(code)
}
