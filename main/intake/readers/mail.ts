import PostalMime from 'postal-mime'
import { readHtml } from './html'
import { IntakeError, refusal } from './refusals'
import { boundedText, MAX_TEXT_BYTES } from './text'

/** Parts within parts beyond this are no letter (levels). */
const MAX_NESTING = 20

/**
 * The letter of a mail (`.eml`, or a page saved as `.mht`) as text in light markup. Heads and attachments are no part
 * of it; what was quoted and signed stays.
 * @returns name: the subject
 * @throws IntakeError when there is no text
 */
export async function readMail(bytes: Uint8Array): Promise<{ name: string | null; text: string }> {
  if (bytes.length > 5 * MAX_TEXT_BYTES) throw refusal('intake-too-large')
  const mail = await PostalMime.parse(bytes, {
    maxNestingDepth: MAX_NESTING,
    attachmentEncoding: 'arraybuffer'
  })
  const name = mail.subject?.replace(/\s+/g, ' ').trim().slice(0, 200) || null
  // HTML knows headings and lists; the plain part beside it was made from it.
  if (mail.html) {
    try {
      return { name, text: readHtml(mail.html).text }
    } catch (error) {
      if (!(error instanceof IntakeError) || error.code !== 'intake-empty' || !mail.text) throw error
    }
  }
  return { name, text: boundedText(mail.text ?? '') }
}
