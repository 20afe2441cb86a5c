import { PDFDict, PDFDocument, PDFName } from 'pdf-lib'
import type { DocumentModel, DocumentWriter } from '../model/document-model'
import { renderHtml } from './html'

/** Prints a page to a tagged PDF; `title` stands at the foot of each page beside the page number. */
export type PrintHtml = (job: { html: string; title: string }) => Promise<Uint8Array>

const PRODUCER = 'Referent'

/** The writer of PDF files over a way to print: a hidden window in the app, a process of its own in a terminal. */
export function pdfWriter(print: PrintHtml): DocumentWriter {
  return async (model) => finishPdf(await print({ html: renderHtml(model), title: model.footer }), model)
}

/**
 * Writes title, language and producer into a printed PDF and lets readers show the title instead of the file's name.
 * Everything else (structure tags, outline, links) stays as it was printed.
 */
export async function finishPdf(
  printed: Uint8Array,
  model: Pick<DocumentModel, 'title' | 'creator' | 'language' | 'created'>
): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false })
  const created = model.created === null ? new Date() : new Date(model.created)
  pdf.setTitle(model.title, { showInWindowTitleBar: true })
  pdf.setLanguage(model.language)
  if (model.creator !== '') pdf.setAuthor(model.creator)
  pdf.setCreator(PRODUCER)
  pdf.setProducer(PRODUCER)
  pdf.setCreationDate(created)
  pdf.setModificationDate(created)
  // readers open the outline beside the text where there is one
  if (pdf.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict))
    pdf.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
  return pdf.save({ addDefaultPage: false, updateFieldAppearances: false })
}
