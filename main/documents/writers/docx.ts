import { Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import type { DocumentModel, DocumentWriter } from '../model/document-model'
import { BlockWriter } from './docx/blocks'
import { numbering } from './docx/numbering'
import { coreProperties, dateZip } from './docx/package'
import { LANGUAGE, PAGE, STYLE, STYLES } from './docx/styles'

/**
 * The document as a Word file: named styles, headings that number themselves, real lists and tables, Danish as its
 * language. The same model with a `created` instant gives the same bytes.
 */
export const writeDocx: DocumentWriter = async (model) => {
  const created = model.created ?? new Date().toISOString()
  const document = new Document({
    title: model.title,
    creator: model.creator,
    styles: STYLES,
    numbering: numbering(),
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: {
              top: PAGE.top,
              bottom: PAGE.bottom,
              left: PAGE.side,
              right: PAGE.side,
              footer: PAGE.footer
            }
          }
        },
        footers: { default: footer(model) },
        children: new BlockWriter().blocks(model.blocks)
      }
    ]
  })
  const core = coreProperties({ title: model.title, creator: model.creator, language: LANGUAGE, created })
  const bytes = await Packer.toBuffer(document, undefined, [{ path: 'docProps/core.xml', data: core }])
  return dateZip(new Uint8Array(bytes), new Date(created))
}

function footer(model: DocumentModel): Footer {
  const language = { value: LANGUAGE }
  return new Footer({
    children: [
      new Paragraph({
        style: STYLE.footer,
        children: [
          new TextRun({ text: model.footer, language }),
          new TextRun({
            language,
            children: ['\tSide ', PageNumber.CURRENT, ' af ', PageNumber.TOTAL_PAGES]
          })
        ]
      })
    ]
  })
}
