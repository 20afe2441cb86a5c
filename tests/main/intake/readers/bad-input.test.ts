import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../../main/intake/readers'
import { IntakeError } from '../../../../main/intake/readers/refusals'
import { MAX_TEXT_LINES } from '../../../../main/intake/readers/text'
import { paragraph, wordFile, zipOf } from './word-file'

/** The code of the refusal, or 'read'. */
async function code(bytes: Uint8Array, name: string | null = 'fil.docx'): Promise<string> {
  try {
    await readDocument(bytes, name)
    return 'read'
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error
    expect(error.message).toMatch(/[.]$/)
    expect(error.english).toMatch(/[.]$/)
    return error.code
  }
}

const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
/** An Office container of the old kind with streams of these names. */
const ole = (...streams: string[]): Buffer =>
  Buffer.concat([
    OLE,
    Buffer.alloc(1024),
    ...streams.map((name) => Buffer.from(`${name}\0`, 'utf16le')),
    Buffer.alloc(512)
  ])

const document = (body: string): string =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`

describe('files that are not what they are called', () => {
  test('a .docx that is text, HTML or RTF', async () => {
    expect(await code(Buffer.from('Referat\n\n1. Velkomst\n'))).toBe('read')
    const html = await readDocument(
      Buffer.from('<html><body><p><b>Referat</b></p></body></html>'),
      'fil.docx'
    )
    expect(html.text).toBe('**Referat**')
    expect(await code(Buffer.from('{\\rtf1\\ansi Hej}'))).toBe('intake-rtf')
    expect(
      await code(
        Buffer.from('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>')
      )
    ).toBe('intake-word-xml')
  })

  test('old Office files, mails and protected ones', async () => {
    expect(await code(ole('WordDocument', '1Table'))).toBe('intake-doc')
    expect(await code(ole('EncryptionInfo', 'EncryptedPackage'))).toBe('intake-password')
    expect(await code(ole('__nameid_version1.0', '__substg1.0_0037001F'))).toBe('intake-msg')
    expect(await code(ole('Workbook'))).toBe('intake-sheet')
    expect(await code(ole('PowerPoint Document'))).toBe('intake-slides')
    expect(await code(ole('Ukendt'))).toBe('intake-binary')
  })

  test('other packages, pictures and archives', async () => {
    expect(await code(await zipOf({ 'xl/workbook.xml': '<a/>', '[Content_Types].xml': '<a/>' }))).toBe(
      'intake-sheet'
    )
    expect(await code(await zipOf({ 'ppt/presentation.xml': '<a/>' }))).toBe('intake-slides')
    expect(
      await code(await zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }))
    ).toBe('intake-odt')
    expect(await code(await zipOf({ 'Index/Document.iwa': 'x' }))).toBe('intake-pages')
    expect(await code(await zipOf({ 'referat.docx': 'x' }))).toBe('intake-archive')
    expect(await code(await zipOf({}))).toBe('intake-archive')
    expect(await code(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]))).toBe(
      'intake-image'
    )
    expect(await code(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0]))).toBe('intake-image')
    expect(await code(Buffer.from([0x1f, 0x8b, 8, 0]))).toBe('intake-archive')
    expect(await code(Buffer.from([0, 1, 2, 3, 0xfe, 0, 0, 1]))).toBe('intake-binary')
  })
})

describe('packages that are damaged or made to hurt', () => {
  test('truncated, with a flipped byte, with half a document, with no document', async () => {
    const whole = await wordFile({ body: paragraph('Hej '.repeat(300)) })
    expect(await code(whole.subarray(0, whole.length - 40))).toBe('intake-damaged')
    expect(await code(whole.subarray(0, whole.length >> 1))).toBe('intake-damaged')
    const at = whole.indexOf('word/document.xml') + 60
    const flipped = Buffer.from(whole)
    flipped[at] = (flipped[at] ?? 0) ^ 0x55
    expect(await code(flipped)).toBe('intake-damaged')
    expect(await code(await zipOf({ 'word/document.xml': document(paragraph('Hej')).slice(0, -30) }))).toBe(
      'intake-damaged'
    )
    expect(await code(await zipOf({ '[Content_Types].xml': '<Types/>' }))).toBe('intake-damaged')
    expect(await code(await zipOf({ 'word/document.xml': '' }))).toBe('intake-damaged')
  })

  test('empty, and only macros', async () => {
    expect(await code(await wordFile({ body: '' }))).toBe('intake-empty')
    expect(await code(await wordFile({ body: '<w:p/><w:p><w:r><w:t> </w:t></w:r></w:p>' }))).toBe(
      'intake-empty'
    )
    expect(
      await code(await zipOf({ 'word/document.xml': document('<w:p/>'), 'word/vbaProject.bin': 'x' }))
    ).toBe('intake-macros')
    expect(await code(new Uint8Array())).toBe('intake-empty')
  })

  test('a zip with a password', async () => {
    const zip = await zipOf({ 'word/document.xml': document(paragraph('Hej')) })
    // Bit 0 of the flags, in the entry's own head and in the table of contents.
    const locked = Buffer.from(zip)
    const entry = locked.indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
    locked[6] = (locked[6] ?? 0) | 1
    locked[entry + 8] = (locked[entry + 8] ?? 0) | 1
    expect(await code(locked)).toBe('intake-zip-password')
  })

  test('a bomb by what it declares, by its ratio, and by what it really holds', async () => {
    const spaces = Buffer.alloc(30 * 1024 * 1024, 32)
    expect(await code(await zipOf({ 'word/document.xml': spaces }))).toBe('intake-swells')
    const zip = await zipOf({ 'word/document.xml': document(paragraph('Hej')), 'word/media/a.bin': 'x' })
    const declares = Buffer.from(zip)
    const entry = declares.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]))
    declares.writeUInt32LE(0x7fffffff, entry + 24)
    expect(await code(declares)).toBe('intake-swells')
    // The table of contents says less than the entry unfolds to.
    const noise = Array.from({ length: 4000 }, (_, at) =>
      paragraph(`Afsnit ${at} ${(at * 7919).toString(36)}`)
    ).join('')
    const lies = Buffer.from(await zipOf({ 'word/document.xml': document(noise) }))
    lies.writeUInt32LE(100, lies.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24)
    expect(await code(lies)).toBe('intake-damaged')
  })

  test('XML that nests without end, or defines entities', async () => {
    const deep = document('<w:sdt><w:sdtContent>'.repeat(20_000))
    expect(await code(await zipOf({ 'word/document.xml': deep }))).toBe('intake-swells')
    const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>${document(paragraph('&b;'))}`
    expect(await code(await zipOf({ 'word/document.xml': laughs }))).toBe('intake-damaged')
  })

  test('too many lines, of text and in Word', async () => {
    expect(await code(Buffer.from('linje\n'.repeat(1_000_000)), 'a.txt')).toBe('intake-too-long')
    expect(await code(Buffer.from('<p>x</p>'.repeat(MAX_TEXT_LINES + 1)), 'a.html')).toBe('intake-too-long')
    expect(await code(new Uint8Array(100 * 1024 * 1024).fill(97), 'a.txt')).toBe('intake-too-large')
    const many = document('<w:p/>'.repeat(2 * MAX_TEXT_LINES + 1)).replace(
      '<w:p/>',
      paragraph(Array.from({ length: 20_000 }, (_, at) => at).join(' '))
    )
    expect(['intake-too-long', 'intake-swells']).toContain(
      await code(await zipOf({ 'word/document.xml': many }))
    )
  })
})

describe('encodings', () => {
  const words = 'Møde på Ærø: Åse og Østen'
  test.each([
    ['UTF-8', Buffer.from(words)],
    ['Windows-1252', Buffer.from(words, 'latin1')],
    ['UTF-16 LE', Buffer.from(`\ufeff${words}`, 'utf16le')],
    ['UTF-16 LE without mark', Buffer.from(words, 'utf16le')],
    ['UTF-16 BE', Buffer.from(`\ufeff${words}`, 'utf16le').swap16()],
    ['UTF-16 BE without mark', Buffer.from(words, 'utf16le').swap16()]
  ])('%s', async (_, bytes) => {
    expect((await readDocument(bytes, 'note.txt')).text).toBe(words)
    const html = Buffer.concat([bytes.subarray(0, 0), bytes])
    expect((await readDocument(html, null)).text).toBe(words)
  })

  test('HTML in the encoding that it names', async () => {
    const html = `<html><head><meta charset="iso-8859-1"></head><body><p>${words}</p></body></html>`
    expect((await readDocument(Buffer.from(html, 'latin1'), 'side.html')).text).toBe(words)
    expect((await readDocument(Buffer.from(html), 'side.html')).text).toBe(words)
  })
})

describe('any bytes are text or a refusal', () => {
  const settled = async (bytes: Uint8Array, name: string | null): Promise<void> => {
    const answer = await code(bytes, name)
    expect(answer === 'read' || answer.startsWith('intake-')).toBe(true)
  }
  const name = fc.constantFrom(null, 'a.docx', 'a.html', 'a.eml', 'a.txt')
  const beginnings = fc.constantFrom(
    '',
    'PK\u0003\u0004',
    '{\\rtf',
    '<html>',
    '<!doctype html>',
    'MIME-Version: 1.0\nFrom: a\n',
    '<?xml version="1.0"?>'
  )

  test('noise behind every beginning', async () => {
    await fc.assert(
      fc.asyncProperty(beginnings, fc.uint8Array({ maxLength: 400 }), name, (begin, noise, named) =>
        settled(Buffer.concat([Buffer.from(begin, 'latin1'), noise]), named)
      ),
      { numRuns: 300 }
    )
  })

  test('Word files with bytes changed, cut or doubled', async () => {
    const whole = await wordFile({ body: paragraph('Referat') + paragraph('1. Velkomst') })
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), async (at, byte, end) => {
        const changed = Buffer.from(whole)
        changed[at] = byte
        await settled(changed, 'a.docx')
        await settled(whole.subarray(0, end), 'a.docx')
        await settled(Buffer.concat([whole.subarray(0, end), whole]), 'a.docx')
      }),
      { numRuns: 150 }
    )
  })

  test('tags in any order', async () => {
    const tag = fc.constantFrom(
      ...'<p> </p> <b> </b> <table> </table> <tr> <td> </td> <ul> <li> </li> <ol> <br> <h1> </h1> <!-- --> <![if !x]> <p style="mso-list:l0 level3"> <span style="mso-list:Ignore"> </span> <a href="x"> & &amp; a * _ |'.split(
        ' '
      )
    )
    await fc.assert(
      fc.asyncProperty(fc.array(tag, { maxLength: 40 }), (tags) =>
        settled(Buffer.from(`<p>a${tags.join('')}`), 'a.html')
      ),
      { numRuns: 400 }
    )
  })

  test('elements of Word in any order', async () => {
    const piece = fc.constantFrom(
      paragraph('tekst'),
      '<w:tbl/>',
      '<w:tbl><w:tr><w:tc/></w:tr></w:tbl>',
      '<w:tbl><w:tr/></w:tbl>',
      '<w:sdt/>',
      '<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>',
      '<w:p><w:pPr><w:numPr><w:ilvl w:val="x"/><w:numId w:val="9"/></w:numPr></w:pPr></w:p>',
      '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr></w:p>',
      '<w:p><w:r><w:sym w:char="zz"/><w:t>&#11;</w:t></w:r></w:p>',
      '<mc:AlternateContent/>',
      'løs tekst',
      '<w:sectPr/>'
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) =>
        settled(await wordFile({ body: pieces.join('') }), 'a.docx')
      ),
      { numRuns: 150 }
    )
  })
})
