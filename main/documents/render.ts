import type { DocumentFormat, DocumentKind } from '../../preload/contract/channels'
import type { MeetingDetail } from '../../preload/contract/meeting'
import { buildDocument } from './model/build-document'
import { writeDocx } from './writers/docx'
import { type PrintHtml, pdfWriter } from './writers/pdf'

/** A meeting's document as the bytes of a file. The one way to it, for the window and the terminal. */
export async function renderDocument(
  meeting: MeetingDetail,
  options: { kind: DocumentKind; format: DocumentFormat; print: PrintHtml }
): Promise<Uint8Array> {
  const model = buildDocument(meeting, { kind: options.kind })
  const writer = options.format === 'docx' ? writeDocx : pdfWriter(options.print)
  return writer(model)
}
