import { decodePDFRawStream, PDFArray, PDFDocument, PDFRawStream } from 'pdf-lib'

/** The content streams of a PDF's pages, for what pdf.js does not say. */
export interface PageStreams {
  /** the stream of the page with this number (from 1), unpacked; empty when it cannot be read */
  of: (number: number) => Uint8Array
}

const EMPTY = new Uint8Array()

/** Opens the streams; null for a file that cannot be opened this way (encrypted, mended by pdf.js). */
export async function pageStreams(bytes: Uint8Array): Promise<PageStreams | null> {
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false })
    const pages = document.getPages()
    return {
      of: (number) => {
        const page = pages[number - 1]
        if (!page) return EMPTY
        try {
          const contents = page.node.Contents()
          const streams = contents instanceof PDFArray ? contents.asArray() : [contents]
          const parts = streams.flatMap((part) => {
            const stream = part ? document.context.lookup(part) : undefined
            return stream instanceof PDFRawStream ? [decodePDFRawStream(stream).decode()] : []
          })
          return Buffer.concat(parts.flatMap((part) => [part, Buffer.from('\n')]))
        } catch {
          return EMPTY
        }
      }
    }
  } catch {
    return null
  }
}
