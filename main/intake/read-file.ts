import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { badInput } from '../errors'
import { fromReader } from './accept'
import { MAX_TEXT_BYTES, readText } from './readers/text'

/**
 * Reads a text file that the user chose.
 * @throws AppError `file-unreadable`, or the reader's refusal
 */
export async function readTextFile(path: string): Promise<{ name: string; text: string }> {
  const name = basename(path)
  const bytes = await readBounded(path)
  return { name, text: fromReader(() => readText(bytes)).text }
}

/** One byte more than the reader takes is enough to know that the file is too large. */
async function readBounded(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r').catch((cause: NodeJS.ErrnoException) => {
    throw unreadable(path, cause)
  })
  try {
    const { size } = await file.stat()
    const buffer = Buffer.alloc(Math.min(size, MAX_TEXT_BYTES + 1))
    const { bytesRead } = await file.read(buffer, 0, buffer.length, 0)
    return new Uint8Array(buffer.subarray(0, bytesRead))
  } catch (cause) {
    throw unreadable(path, cause)
  } finally {
    await file.close()
  }
}

function unreadable(path: string, cause: unknown) {
  const name = basename(path)
  const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT'
  return missing
    ? badInput('file-missing', `Filen ${name} findes ikke.`, `The file ${name} does not exist.`)
    : badInput('file-unreadable', `Filen ${name} kunne ikke læses.`, `The file ${name} could not be read.`)
}
