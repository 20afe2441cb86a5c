import yazl from 'yazl'
import { unzipText } from '../documents/unzip'

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
/** A paragraph as Word writes one. */
export const paragraph = (text: string, list = false) =>
  `<w:p>${list ? '<w:pPr><w:pStyle w:val="ListBullet"/></w:pPr>' : ''}${run(text)}</w:p>`

/** The form as somebody fills it in Word: text put into the cell beside a label, and below a heading. */
export async function filled(
  form: Uint8Array,
  cells: Record<string, string>,
  sections: Record<string, string>
): Promise<Uint8Array> {
  const parts = await unzipText(form)
  const name = 'word/document.xml'
  let xml = parts.get(name) ?? ''
  for (const [label, value] of Object.entries(cells)) {
    const at = xml.indexOf(`>${label}:<`)
    if (at < 0) throw new Error(`no cell ${label}`)
    const cell = xml.indexOf('<w:tc>', at)
    const end = xml.indexOf('</w:p>', cell)
    xml = `${xml.slice(0, end)}${run(value)}${xml.slice(end)}`
  }
  for (const [label, value] of Object.entries(sections)) {
    const heading = xml.indexOf(`>${label}<`)
    if (heading < 0) throw new Error(`no heading ${label}`)
    const guidance = xml.indexOf('</w:p>', xml.indexOf('</w:p>', heading) + 1) + '</w:p>'.length
    xml = `${xml.slice(0, guidance)}${value}${xml.slice(guidance)}`
  }
  const zip = new yazl.ZipFile()
  for (const [part, content] of parts) {
    zip.addBuffer(Buffer.from(part === name ? xml : content, 'utf8'), part)
  }
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer)
  return new Uint8Array(Buffer.concat(chunks))
}
