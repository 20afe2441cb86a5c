/**
 * A small real PDF (1.4, one A4 page, Helvetica in WinAnsi, which holds the Danish letters), so that an annex of the
 * sample can be opened. Pure and the same on every machine.
 */

const escaped = (text: string): string => text.replace(/[\\()]/gu, (sign) => `\\${sign}`)

/** Windows-1252 as far as the sample goes: Latin-1 and the dash. */
function winAnsi(text: string): Uint8Array {
  return Uint8Array.from([...text], (char) => {
    const code = char.codePointAt(0) ?? 63
    if (code < 256) return code
    return char === '–' ? 0x96 : 63
  })
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/**
 * @param title in large type at the top
 * @param paragraphs the text below it; what does not fit on the page is left out
 */
export function pdfOf(title: string, paragraphs: readonly string[]): Uint8Array {
  const heading = wrapped(title, 44)
    .map((line) => `(${escaped(line)}) Tj T*`)
    .join('\n')
  const body = paragraphs
    .flatMap((paragraph) => [...wrapped(paragraph, 88), ''])
    .slice(0, 40)
    .map((line) => `(${escaped(line)}) Tj T*`)
    .join('\n')
  const content = `BT /F1 20 Tf 26 TL 72 760 Td\n${heading}\n/F1 11 Tf 16 TL\n() Tj T*\n${body}\nET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (da-DK) >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Length ${winAnsi(content).length} >>\nstream\n${content}\nendstream`,
    `<< /Title (${escaped(title)}) >>`
  ]
  let file = '%PDF-1.4\n'
  const offsets: number[] = []
  for (const [index, object] of objects.entries()) {
    offsets.push(file.length)
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
  }
  const start = file.length
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${start}\n%%EOF\n`
  // one byte a sign, so that the offsets counted in signs are offsets in bytes
  return winAnsi(file)
}

/** "Vejledning i bestilling af tolk" as the name of a file that every system takes. */
export const fileNameOf = (title: string): string =>
  `${title
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 80)}.pdf`
