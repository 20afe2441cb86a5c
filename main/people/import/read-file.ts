import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { type AppError, badInput } from '../../errors'
import { decodeText } from '../../intake/readers/text'

/** Fifty thousand people with all their details take less (bytes). */
const MAX_BYTES = 20 * 1024 * 1024

/**
 * Reads a file with people (a table, cards) as the text that it is, in UTF-8, UTF-16 or Windows-1252.
 * @throws AppError `file-unreadable`, `people-file-too-large` or `people-file-binary`; nothing is changed
 */
export async function readPlainFile(path: string): Promise<{ name: string; text: string }> {
  const name = basename(path)
  const bytes = await readBounded(path).catch((cause: unknown) => {
    throw withCause(
      badInput(
        'file-unreadable',
        `Filen ${name} kunne ikke læses. Intet er ændret.`,
        `The file ${name} could not be read. Nothing has been changed.`
      ),
      cause
    )
  })
  if (bytes.length > MAX_BYTES) {
    throw badInput(
      'people-file-too-large',
      `Filen ${name} fylder mere end 20 MB. Del den i flere. Intet er ændret.`,
      `The file ${name} is larger than 20 MB. Split it into several. Nothing has been changed.`
    )
  }
  const text = decodeText(bytes)
  if (text.includes('\0')) {
    throw badInput(
      'people-file-binary',
      `Filen ${name} er ikke tekst. Gem et regneark som CSV, eller kopiér cellerne og indsæt dem her. Intet er ændret.`,
      `The file ${name} is not text. Save a sheet as CSV, or copy its cells and paste them here. Nothing has been changed.`
    )
  }
  return { name, text }
}

/** One byte more than is taken is enough to know that the file is too large. */
async function readBounded(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    const buffer = Buffer.alloc(Math.min(size, MAX_BYTES + 1))
    const { bytesRead } = await file.read(buffer, 0, buffer.length, 0)
    return new Uint8Array(buffer.subarray(0, bytesRead))
  } finally {
    await file.close()
  }
}

function withCause(error: AppError, cause: unknown): AppError {
  error.cause = cause
  return error
}
