import { ZipFile } from 'yazl'

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:v="urn:schemas-microsoft-com:vml"'
].join(' ')

/** A zip of these parts; text is UTF-8. */
export function zipOf(parts: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(parts)) {
    zip.addBuffer(typeof content === 'string' ? Buffer.from(content) : content, name, { mtime: new Date(0) })
  }
  zip.end()
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    zip.outputStream.on('data', (chunk: Buffer) => chunks.push(chunk))
    zip.outputStream.on('error', reject)
    zip.outputStream.on('end', () => resolve(Buffer.concat(chunks)))
  })
}

export interface WordParts {
  body: string
  styles?: string
  numbering?: string
  footnotes?: string
  /** content of header and footer parts by name ("header1") */
  heads?: Readonly<Record<string, string>>
  /** targets of links by relationship id */
  links?: Readonly<Record<string, string>>
}

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A Word file by hand, as Word itself lays its parts out: for what no library writes. */
export function wordFile(parts: WordParts): Promise<Buffer> {
  const heads = Object.entries(parts.heads ?? {})
  const relations = [
    ...heads.map(([name]) => [name, `${TYPES}/${name.replace(/\d/g, '')}`, `${name}.xml`]),
    ...Object.entries(parts.links ?? {}).map(([id, target]) => [id, `${TYPES}/hyperlink`, target]),
    ['styles', `${TYPES}/styles`, 'styles.xml'],
    ['numbering', `${TYPES}/numbering`, 'numbering.xml']
  ].map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
  const root = (name: string, content: string): string =>
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${name} ${NAMESPACES}>${content}</w:${name}>`
  const files: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${TYPES}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
    'word/document.xml': root('document', `<w:body>${parts.body}</w:body>`)
  }
  if (parts.styles !== undefined) files['word/styles.xml'] = root('styles', parts.styles)
  if (parts.numbering !== undefined) files['word/numbering.xml'] = root('numbering', parts.numbering)
  if (parts.footnotes !== undefined) files['word/footnotes.xml'] = root('footnotes', parts.footnotes)
  for (const [name, content] of heads) {
    files[`word/${name}.xml`] = root(name.startsWith('header') ? 'hdr' : 'ftr', content)
  }
  return zipOf(files)
}

/** A run of text. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

/** A paragraph of text or runs. */
export const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : run(content)}</w:p>`

export const styled = (style: string, content: string): string =>
  paragraph(content, `<w:pStyle w:val="${style}"/>`)

export const numbered = (numId: number, level: number, content: string): string =>
  paragraph(content, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`)

/** A definition of a list: its levels as [format, text, more]. */
export const abstractNum = (id: number, levels: readonly (readonly [string, string, string?])[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels
    .map(
      ([format, text, more = '<w:start w:val="1"/>'], at) =>
        `<w:lvl w:ilvl="${at}">${more}<w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
    )
    .join('')}</w:abstractNum>`

export const num = (id: number, abstract: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`

export const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows
    .map(
      (row) =>
        `<w:tr>${row.map((cell) => `<w:tc>${cell.startsWith('<') ? cell : paragraph(cell)}</w:tc>`).join('')}</w:tr>`
    )
    .join('')}</w:tbl>`
