import { layOut } from './pdf-layout'
import type { Page } from './pdf-model'
import { MAX_LETTERS, MAX_PAGES, pageLetters, readPage, withPdf } from './pdf-open'
import { cleanText } from './pdf-runs'
import { refusal } from './refusals'

/** With fewer letters a page, a document of pictures has at most a stamp or a page number on them. */
const LEAST_LETTERS_A_PAGE = 12

/**
 * The text of a PDF in light markup, as people read it: columns one after the other, paragraphs whole, headings,
 * bold, lists and tables marked, pages divided by form feeds, running heads and page numbers left out.
 * To be run in a worker with limits of time and memory; pages are read one by one.
 * @throws IntakeError for a password, damage, scanned pages, too many pages or letters
 */
export async function readPdf(bytes: Uint8Array): Promise<{ text: string }> {
  const pages = await withPdf(bytes, async (pdf) => {
    const { document } = pdf
    if (document.numPages > MAX_PAGES) throw refusal('intake-pdf-too-long')
    const read: Page[] = []
    let letters = 0
    for (let number = 1; number <= document.numPages; number++) {
      const page = await readPage(pdf, number)
      letters += page.runs.reduce((sum, run) => sum + run.text.length, 0)
      if (letters > MAX_LETTERS) throw refusal('intake-pdf-too-long')
      read.push(page)
    }
    if (letters < LEAST_LETTERS_A_PAGE * document.numPages && (letters === 0 || hasPictures(bytes))) {
      throw refusal(hasPictures(bytes) ? 'intake-pdf-pictures' : 'intake-empty')
    }
    return read
  })
  const text = layOut(pages)
  if (text.trim() === '') throw refusal('intake-empty')
  return { text }
}

/**
 * The plain text of each page, for searching: empty for a page without text, or with text that cannot be read. Pages
 * and letters beyond the limits of `readPdf` are left out.
 * @throws IntakeError for a password and for damage that leaves nothing to read
 */
export async function readPdfPages(bytes: Uint8Array): Promise<string[]> {
  return withPdf(bytes, async (pdf) => {
    const { document } = pdf
    const pages: string[] = []
    let letters = 0
    for (
      let number = 1;
      number <= Math.min(document.numPages, MAX_PAGES) && letters < MAX_LETTERS;
      number++
    ) {
      const text = searchable(await pageLetters(pdf, number))
      letters += text.length
      pages.push(text)
    }
    return pages
  })
}

/** Words broken at the end of a line are whole words to whoever searches for them. */
function searchable(text: string): string {
  return text
    .split('\n')
    .map((line) => cleanText(line).trim())
    .join('\n')
    .replace(/(\p{Ll})[-\u00ad]\n(?=(?!(?:og|eller|samt)(?!\p{L}))\p{Ll})/gu, '$1')
    .replaceAll('\u00ad', '')
    .trim()
}

/** Whether pictures are drawn: their heads stand readable in every PDF, since they are streams. */
function hasPictures(bytes: Uint8Array): boolean {
  const found = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return ['/Subtype /Image', '/Subtype/Image'].some((head) => found.includes(head))
}
