import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { AppError, badInput } from '../errors'
import { refusal } from './readers/refusals'
import { plainly, type ReadingOptions, readInWorker } from './reading'

/** Room for a Word file full of pictures; text of that size is refused later, by its own limit (bytes). */
const MAX_FILE = 100 * 1024 * 1024

/**
 * Reads a document that the user chose: Word, PDF, mail, a web page, or text, told by its content.
 * @returns name: the file's own, without its folder
 * @throws AppError `file-missing`, `file-unreadable`, or the reader's refusal
 */
export async function readDocumentFile(
  path: string,
  options: ReadingOptions = {}
): Promise<{ name: string; text: string }> {
  const name = basename(path)
  const bytes = await readBounded(path)
  const { text } = await readInWorker(bytes, name, options)
  return { name, text }
}

/** One byte more than is allowed is enough to know that the file is too large. */
async function readBounded(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = await open(path, 'r').catch((cause: NodeJS.ErrnoException) => {
    throw unreadable(path, cause)
  })
  try {
    const { size } = await file.stat()
    if (size > MAX_FILE)
      plainly(() => {
        throw refusal('intake-file-too-large')
      })
    const bytes = new Uint8Array(size)
    const { bytesRead } = await file.read(bytes, 0, size, 0)
    return bytes.subarray(0, bytesRead)
  } catch (cause) {
    throw cause instanceof AppError ? cause : unreadable(path, cause)
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
