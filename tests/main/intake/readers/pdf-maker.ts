import { createHash } from 'node:crypto'
import { degrees, PDFDocument, type PDFFont, type PDFPage, StandardFonts } from 'pdf-lib'

/** Makes PDFs for the tests of their reader. Places are points from the upper left corner of an A4 page. */
export interface Pen {
  document: PDFDocument
  page: () => PDFPage
  newPage: () => void
  /** one line; returns its width */
  line: (text: string, x: number, y: number, style?: Style) => number
  /** text broken at `width`; returns the place below its last line */
  paragraph: (text: string, x: number, y: number, width: number, style?: Style) => number
  rule: (x0: number, y0: number, x1: number, y1: number) => void
  /** words set across the page at an angle */
  slanted: (text: string, size: number) => void
  bytes: () => Promise<Uint8Array>
}

export interface Style {
  bold?: boolean
  size?: number
  /** break words with a hyphen where a line has room for part of one */
  hyphens?: readonly string[]
}

export const WIDTH = 595
export const HEIGHT = 842
export const LEADING = 1.25

export async function pen(): Promise<Pen> {
  const document = await PDFDocument.create()
  const regular = await document.embedFont(StandardFonts.Helvetica)
  const bold = await document.embedFont(StandardFonts.HelveticaBold)
  let page = document.addPage([WIDTH, HEIGHT])
  const fontOf = (style: Style): PDFFont => (style.bold ? bold : regular)
  const line = (text: string, x: number, y: number, style: Style = {}): number => {
    const size = style.size ?? 11
    page.drawText(text, { x, y: HEIGHT - y, size, font: fontOf(style) })
    return fontOf(style).widthOfTextAtSize(text, size)
  }
  return {
    document,
    page: () => page,
    newPage: () => {
      page = document.addPage([WIDTH, HEIGHT])
    },
    line,
    paragraph: (text, x, y, width, style = {}) => {
      const size = style.size ?? 11
      let below = y
      for (const part of broken(
        text,
        width,
        (words) => fontOf(style).widthOfTextAtSize(words, size),
        style.hyphens
      )) {
        line(part, x, below, style)
        below += size * LEADING
      }
      return below
    },
    rule: (x0, y0, x1, y1) =>
      page.drawLine({ start: { x: x0, y: HEIGHT - y0 }, end: { x: x1, y: HEIGHT - y1 }, thickness: 0.7 }),
    slanted: (text, size) => page.drawText(text, { x: 120, y: 200, size, font: bold, rotate: degrees(45) }),
    bytes: () => document.save()
  }
}

/** Lines as a word processor breaks them; `hyphens` are words with "|" where they may be divided. */
export function broken(
  text: string,
  width: number,
  measure: (text: string) => number,
  hyphens: readonly string[] = []
): string[] {
  const divisions = new Map(hyphens.map((word) => [word.replaceAll('|', ''), word.split('|')]))
  const lines: string[] = []
  let current = ''
  for (const word of text.split(' ')) {
    const next = current === '' ? word : `${current} ${word}`
    if (measure(next) <= width) {
      current = next
      continue
    }
    const parts = divisions.get(word) ?? [word]
    let head = ''
    for (const part of parts.slice(0, -1)) {
      if (measure(`${current} ${head}${part}-`) <= width) head += part
      else break
    }
    lines.push(head === '' ? current : `${current} ${head}-`)
    current = word.slice(head.length)
  }
  if (current !== '') lines.push(current)
  return lines
}

const PADDING = Buffer.from('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A', 'hex')

function rc4(key: Uint8Array, data: Uint8Array): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, i) => i)
  const swap = (i: number, j: number): void => {
    const held = state[i] ?? 0
    state[i] = state[j] ?? 0
    state[j] = held
  }
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 255
    swap(i, j)
  }
  let i = 0
  let j = 0
  return Buffer.from(
    data.map((byte) => {
      i = (i + 1) & 255
      j = (j + (state[i] ?? 0)) & 255
      swap(i, j)
      return byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) & 255] ?? 0)
    })
  )
}

const md5 = (...parts: Uint8Array[]): Buffer => {
  const hash = createHash('md5')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

/**
 * A PDF of one line, locked by the standard handler of 40 bits.
 * @param user the password that opens it; empty for one that only its owner may change
 */
export function lockedPdf(text: string, user: string): Uint8Array {
  const padded = (password: string): Buffer =>
    Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32)
  const id = Buffer.from('0123456789abcdef')
  const owner = rc4(md5(padded('ejer')).subarray(0, 5), padded(user))
  const permissions = Buffer.alloc(4)
  permissions.writeInt32LE(-44)
  const key = md5(padded(user), owner, permissions, id).subarray(0, 5)
  const check = rc4(key, PADDING)
  const forObject = (number: number): Buffer =>
    md5(key, Buffer.from([number & 255, (number >> 8) & 255, 0, 0, 0])).subarray(0, 10)
  const content = rc4(forObject(5), Buffer.from(`BT /F1 12 Tf 60 700 Td (${text}) Tj ET`, 'latin1'))
  const objects: (string | Buffer)[][] = [
    ['<< /Type /Catalog /Pages 2 0 R >>'],
    ['<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
    [
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>'
    ],
    ['<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'],
    [`<< /Length ${content.length} >>\nstream\n`, content, '\nendstream'],
    [
      `<< /Filter /Standard /V 1 /R 2 /Length 40 /P -44 /O <${owner.toString('hex')}> /U <${check.toString('hex')}> >>`
    ]
  ]
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')]
  const places: number[] = []
  const length = (): number => parts.reduce((sum, part) => sum + part.length, 0)
  objects.forEach((object, i) => {
    places.push(length())
    parts.push(
      Buffer.from(`${i + 1} 0 obj\n`),
      ...object.map((part) => Buffer.from(part)),
      Buffer.from('\nendobj\n')
    )
  })
  const start = length()
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(
    Buffer.from(
      `xref\n0 7\n0000000000 65535 f \n${rows}trailer\n<< /Size 7 /Root 1 0 R /Encrypt 6 0 R /ID [<${id.toString('hex')}> <${id.toString('hex')}>] >>\nstartxref\n${start}\n%%EOF\n`
    )
  )
  return new Uint8Array(Buffer.concat(parts))
}
