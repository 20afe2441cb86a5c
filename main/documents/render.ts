import type { DocumentFormat, DocumentKind } from '../../preload/contract/channels'
import type { MeetingDetail } from '../../preload/contract/meeting'
import { buildDocument } from './model/build-document'
import type { DocumentModel } from './model/document-model'
import type { PrintHtml } from './writers/pdf'

/** A meeting's document as the bytes of a file. The one way to it, for the window and the terminal. */
export async function renderDocument(
  meeting: MeetingDetail,
  options: { kind: DocumentKind; format: DocumentFormat; print: PrintHtml }
): Promise<Uint8Array> {
  const model = buildDocument(meeting, { kind: options.kind })
  return options.format === 'docx' ? docx(model) : pdf(model, options.print)
}

// The writers bring large libraries: they are loaded with the first document, not with the program.

async function docx(model: DocumentModel): Promise<Uint8Array> {
  const { writeDocx } = await import('./writers/docx')
  return writeDocx(model)
}

async function pdf(model: DocumentModel, print: PrintHtml): Promise<Uint8Array> {
  const { pdfWriter } = await import('./writers/pdf')
  return pdfWriter(print)(model)
}
