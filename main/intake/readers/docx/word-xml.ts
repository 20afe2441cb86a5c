import { ZipFile } from 'yazl'
import type { Piece } from './inline'

// The plain document that mammoth gets: three small parts, made here and never larger than what was read.

/** Characters that XML cannot hold at all. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

export const escapeXml = (text: string): string =>
  text
    .replace(FORBIDDEN, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')

/** A run with its marks; line ends and tabs as Word writes them. */
export function pieceXml(piece: Piece): string {
  const marks = [
    piece.bold ? '<w:b/>' : '',
    piece.italic ? '<w:i/>' : '',
    piece.underlined ? '<w:u w:val="single"/>' : ''
  ].join('')
  const properties = marks === '' ? '' : `<w:rPr>${marks}</w:rPr>`
  const content = piece.text
    .split(/(\n|\t)/)
    .map((part) => {
      if (part === '\n') return '<w:br/>'
      if (part === '\t') return '<w:tab/>'
      return part === '' ? '' : `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`
    })
    .join('')
  const run = `<w:r>${properties}${content}</w:r>`
  if (piece.href === null || !/^(?:https?|mailto):/i.test(piece.href)) return run
  // A field carries its address itself, so that no part of relationships is needed.
  const address = escapeXml(piece.href.replace(/[\s"\\]/g, ''))
  return (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
    `<w:r><w:instrText xml:space="preserve"> HYPERLINK "${address}" </w:instrText></w:r>` +
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
    `${run}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
  )
}

const SCHEMA = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

const PARAGRAPH_STYLES = [
  'text',
  ...[1, 2, 3, 4, 5, 6].map((level) => `h${level}`),
  ...[0, 1, 2, 3, 4, 5, 6, 7, 8].map((level) => `item${level}`)
]

/** What each style becomes in HTML: items look as Word itself copies them, so that one reader reads both. */
export const STYLE_MAP: string[] = [
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='h${level}'] => h${level}:fresh`),
  ...[0, 1, 2, 3, 4, 5, 6, 7, 8].map(
    (level) => `p[style-name='item${level}'] => p[style='mso-list:level${level + 1}']:fresh`
  ),
  "r[style-name='marker'] => span[style='mso-list:ignore']",
  "p[style-name='text'] => p:fresh",
  'u => u'
]

/** A Word file of these paragraphs and tables. */
export function wordFile(body: string): Promise<Buffer> {
  const styles = [
    ...PARAGRAPH_STYLES.map(
      (name) => `<w:style w:type="paragraph" w:styleId="${name}"><w:name w:val="${name}"/></w:style>`
    ),
    '<w:style w:type="character" w:styleId="marker"><w:name w:val="marker"/></w:style>'
  ].join('')
  const zip = new ZipFile()
  const add = (name: string, content: string): void => {
    zip.addBuffer(Buffer.from(`${HEAD}${content}`), name, { compress: false, mtime: new Date(0) })
  }
  add(
    '[Content_Types].xml',
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/>` +
      `<Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/></Types>`
  )
  add(
    '_rels/.rels',
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="d" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`
  )
  add(
    'word/_rels/document.xml.rels',
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="s" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`
  )
  add('word/styles.xml', `<w:styles xmlns:w="${SCHEMA}">${styles}</w:styles>`)
  add('word/document.xml', `<w:document xmlns:w="${SCHEMA}"><w:body>${body}</w:body></w:document>`)
  zip.end()
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    zip.outputStream.on('data', (chunk: Buffer) => chunks.push(chunk))
    zip.outputStream.on('error', reject)
    zip.outputStream.on('end', () => resolve(Buffer.concat(chunks)))
  })
}
