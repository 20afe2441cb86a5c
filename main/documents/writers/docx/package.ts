/** What a written package holds besides the document: properties with a known date, and files dated alike. */

const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

export interface CoreProperties {
  title: string
  creator: string
  language: string
  /** UTC ISO instant */
  created: string
}

/** `docProps/core.xml`: title, creator, language and dates of the file (ECMA-376 part 2, 11.1). */
export function coreProperties(properties: CoreProperties): string {
  const instant = `${properties.created.slice(0, 19)}Z`
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${xml(properties.title)}</dc:title>`,
    `<dc:creator>${xml(properties.creator)}</dc:creator>`,
    `<cp:lastModifiedBy>${xml(properties.creator)}</cp:lastModifiedBy>`,
    `<dc:language>${xml(properties.language)}</dc:language>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${instant}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${instant}</dcterms:modified>`,
    '</cp:coreProperties>'
  ].join('')
}

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50

/**
 * Dates every file in a ZIP archive alike (APPNOTE 4.4.6: two-second steps from 1980), in place, so that the same
 * document gives the same bytes. The archive must be one that was just written, without a comment.
 */
export function dateZip(archive: Uint8Array, date: Date): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength)
  const end = archive.byteLength - 22
  if (end < 0 || view.getUint32(end, true) !== END_OF_DIRECTORY)
    throw new Error('not a ZIP archive without a comment')
  const stamp = dosDate(date)
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  for (let entry = 0; entry < count; entry += 1) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new Error('broken ZIP directory')
    view.setUint32(at + 12, stamp, true)
    view.setUint32(view.getUint32(at + 42, true) + 10, stamp, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return archive
}

function dosDate(date: Date): number {
  const year = Math.min(2107, Math.max(1980, date.getUTCFullYear()))
  const day = ((year - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate()
  const time = (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1)
  return ((day << 16) | time) >>> 0
}
