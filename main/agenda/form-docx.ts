import {
  BorderStyle,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType
} from 'docx'
import { coreProperties, dateZip } from '../documents/writers/docx/package'
import { LANGUAGE, PAGE, QUIET, RULE, STYLE, STYLES, TEXT_WIDTH } from '../documents/writers/docx/styles'
import type { ItemForm } from './form-rules'

const LABEL_WIDTH = 3100
const language = { value: LANGUAGE }
const hairline = { style: BorderStyle.SINGLE, size: 4, color: RULE }
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' }

const line = (text: string, style?: string) =>
  new Paragraph({ ...(style ? { style } : {}), children: [new TextRun({ text, language })] })

/** Words that help: quiet, so that what is filled in stands out. */
const help = (text: string) =>
  new Paragraph({ children: [new TextRun({ text, italics: true, color: QUIET, size: 20, language })] })

/** A label and an empty cell beside it, to be filled in. */
function row(label: string): TableRow {
  const cell = (width: number, child: Paragraph, shaded: boolean) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      ...(shaded ? { shading: { type: ShadingType.CLEAR, fill: 'F3F5F5', color: 'auto' } } : {}),
      children: [child]
    })
  return new TableRow({
    cantSplit: true,
    children: [
      cell(LABEL_WIDTH, line(`${label}:`, STYLE.tableHead), true),
      cell(TEXT_WIDTH - LABEL_WIDTH, line('', STYLE.tableText), false)
    ]
  })
}

/**
 * The empty form as a Word file: the short fields in a table, the sections under headings with room below.
 * @param created UTC ISO instant; the same form with the same instant gives the same bytes
 */
export async function writeForm(form: ItemForm, created: string): Promise<Uint8Array> {
  const document = new Document({
    title: form.heading,
    styles: STYLES,
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { top: PAGE.top, bottom: PAGE.bottom, left: PAGE.side, right: PAGE.side }
          }
        },
        children: [
          new Paragraph({
            heading: HeadingLevel.TITLE,
            children: [new TextRun({ text: form.heading, language })]
          }),
          ...form.lines.map((text) => line(text)),
          ...form.guidance.map(help),
          new Table({
            width: { size: TEXT_WIDTH, type: WidthType.DXA },
            columnWidths: [LABEL_WIDTH, TEXT_WIDTH - LABEL_WIDTH],
            layout: TableLayoutType.FIXED,
            margins: { top: 60, bottom: 60, left: 85, right: 85 },
            borders: {
              top: hairline,
              bottom: hairline,
              left: NONE,
              right: NONE,
              insideHorizontal: hairline,
              insideVertical: hairline
            },
            rows: form.fields.map((field) => row(field.label))
          }),
          ...form.sections.flatMap((section) => [
            new Paragraph({
              heading: HeadingLevel.HEADING_2,
              children: [new TextRun({ text: section.label, language })]
            }),
            help(section.guidance),
            line('')
          ])
        ]
      }
    ]
  })
  const core = coreProperties({ title: form.heading, creator: 'Referent', language: LANGUAGE, created })
  const bytes = await Packer.toBuffer(document, undefined, [{ path: 'docProps/core.xml', data: core }])
  return dateZip(new Uint8Array(bytes), new Date(created))
}
