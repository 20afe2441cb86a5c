import { type Report, readDocx } from './docx'
import { readHtml } from './html'
import { kindOf } from './kind'
import { readMail } from './mail'
import { refusal } from './refusals'
import { boundedText, decodeText, readText } from './text'

/** What a document is before anybody has understood it: its text in light markup, and what it calls itself. */
export interface ReadDocument {
  text: string
  /** title of a page, subject of a mail; null where the file's name says more */
  name: string | null
}

/**
 * The text of a document of any format that is read, told by its content. To be run in the worker: what people send
 * may be damaged, enormous, or made to hurt.
 * @param name the file's name, a hint where the content leaves it open
 * @throws IntakeError with what to do, for every file that is not read
 */
export async function readDocument(
  bytes: Uint8Array,
  name: string | null,
  report: Report = () => {}
): Promise<ReadDocument> {
  if (bytes.length === 0) throw refusal('intake-empty')
  switch (kindOf(bytes, name)) {
    case 'zip':
      return { ...(await readDocx(bytes, report)), name: null }
    case 'pdf': {
      // Loaded when it is needed: it is the largest of the readers.
      const { readPdf } = await import('./pdf')
      return { text: boundedText((await readPdf(bytes)).text), name: null }
    }
    case 'html':
      return readHtml(decodeHtml(bytes))
    case 'mail':
      return readMail(bytes)
    case 'text':
      return { ...readText(bytes), name: null }
    case 'password':
      throw refusal('intake-password')
    case 'doc':
      throw refusal('intake-doc')
    case 'msg':
      throw refusal('intake-msg')
    case 'sheet':
      throw refusal('intake-sheet')
    case 'slides':
      throw refusal('intake-slides')
    case 'rtf':
      throw refusal('intake-rtf')
    case 'word-xml':
      throw refusal('intake-word-xml')
    case 'image':
      throw refusal('intake-image')
    case 'archive':
      throw refusal('intake-archive')
    default:
      throw refusal('intake-binary')
  }
}

/** HTML says itself how it is written, where its bytes do not. */
function decodeHtml(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 2048))
  const said = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,40})/i.exec(start)?.[1]
  const text = decodeText(bytes)
  if (said === undefined || /^utf-?(?:8|16)/i.test(said)) return text
  try {
    // Bytes that are sound UTF-8 are that, whatever a copied head says.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text
  } catch {
    return decodeAs(said, bytes) ?? text
  }
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding).decode(bytes)
  } catch {
    return null
  }
}
