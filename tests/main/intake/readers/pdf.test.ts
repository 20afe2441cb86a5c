import { PDFName } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { readPdf, readPdfPages } from '../../../../main/intake/readers/pdf'
import { recogniseMeeting } from '../../../../main/intake/recognise'
import { HEIGHT, lockedPdf, type Pen, pen, WIDTH } from './pdf-maker'

const textOf = async (made: Pen): Promise<string> => (await readPdf(await made.bytes())).text

const codeOf = async (bytes: Uint8Array): Promise<string> =>
  readPdf(bytes).then(
    () => 'read',
    (error: { code?: string }) => error.code ?? String(error)
  )

const PROSE =
  'Udvalget drøftede forslaget til ny mødeplan og var enige om, at møderne fremover lægges i ulige uger, så de ikke falder sammen med møderne i de øvrige fora på området.'
const MORE =
  'Sekretariatet undersøger, om lokalerne kan bookes for hele året, og vender tilbage med en samlet oversigt inden næste møde i udvalget.'

describe('lines and paragraphs', () => {
  test('broken lines come back as one, words whole, and paragraphs apart', async () => {
    const made = await pen()
    const below = made.paragraph(PROSE, 60, 80, 300, { hyphens: ['møde|plan', 'frem|over', 'om|rådet.'] })
    made.paragraph(MORE, 60, below + 8, 300, { hyphens: ['Sekre|taria|tet', 'under|søger,', 'over|sigt'] })
    expect(await textOf(made)).toBe(`${PROSE}\n\n${MORE}`)
  })

  test('hyphens that belong to the words stay', async () => {
    const made = await pen()
    const lines = [
      'Punktet handler om et fælles møde mellem Nord-',
      'og Sydfjord, om det nye it-',
      'system og om, hvem der i Aagaard-',
      'klyngen sidder for Aagaard i gruppen, som blev sam-',
      'mensat sidste år og siden er mødtes i hver 2-',
      'ugers periode med DGI-',
      'foreninger.'
    ]
    lines.forEach((line, i) => {
      made.line(line, 60, 80 + i * 14)
    })
    const text = (await readPdf(await made.bytes())).text.replace(/\s+/g, ' ')
    expect(text).toContain('Nord- og Sydfjord')
    expect(text).toContain('it-system')
    expect(text).toContain('Aagaard-klyngen')
    expect(text).toContain('sammensat')
    expect(text).toContain('DGI-foreninger')
  })

  test('headings by size, bold by weight, bullets with what they wrap', async () => {
    const made = await pen()
    made.line('Referat af møde i Havneudvalget', 60, 80, { size: 18, bold: true })
    let y = made.paragraph(PROSE, 60, 120, 460)
    made.line('2. Nye lokaler', 60, y + 12, { size: 13, bold: true })
    made.line('Indstilling', 60, y + 34, { bold: true })
    made.line('•', 70, y + 50)
    y = made.paragraph(MORE, 84, y + 50, 300)
    made.line('•', 70, y)
    made.line('At planen sendes ud', 84, y)
    const text = await textOf(made)
    expect(text.split('\n').filter((line) => line !== '')).toEqual([
      '# Referat af møde i Havneudvalget',
      PROSE,
      '## 2. Nye lokaler',
      '**Indstilling**',
      `- ${MORE}`,
      '- At planen sendes ud'
    ])
  })

  test('a raised figure stays with its word, a slanted watermark is left out', async () => {
    const made = await pen()
    const width = made.line('Lokalet er på 40 m', 60, 100)
    made.line('2', 60 + width, 96, { size: 7 })
    made.line(' og har plads til tolv.', 60 + width + 5, 100)
    made.slanted('UDKAST', 90)
    expect(await textOf(made)).toBe('Lokalet er på 40 m² og har plads til tolv.')
  })
})

describe('the page', () => {
  test('columns are read one after the other, below a heading across both', async () => {
    const made = await pen()
    made.line('Nyt fra sekretariatet', 60, 70, { size: 18, bold: true })
    const left = `${PROSE} ${MORE} ${PROSE}`
    const right = `${MORE} ${PROSE} ${MORE}`
    made.paragraph(left, 60, 110, 225)
    made.paragraph(right, 310, 110, 225)
    const text = await textOf(made)
    expect(text).toContain(left)
    expect(text).toContain(right)
    expect(text.indexOf(left)).toBeLessThan(text.indexOf(right))
  })

  test('a front of labels and values', async () => {
    const made = await pen()
    const rows: [string, string][] = [
      ['Dato:', '3. maj 2022 kl. 9.00-11.00'],
      ['Sted:', 'Havnegade 4, lokale 2'],
      ['Deltagere:', 'Inger Falk, direktør'],
      ['', 'Ole Brink, konsulent'],
      ['Afbud:', 'Tove Lind, leder']
    ]
    rows.forEach(([label, value], i) => {
      if (label !== '') made.line(label, 60, 80 + i * 15, { bold: true })
      made.line(value, 170, 80 + i * 15)
    })
    made.line('1. Godkendelse af dagsorden', 60, 190, { bold: true, size: 13 })
    made.line('Dagsordenen blev godkendt.', 60, 215)
    const meeting = recogniseMeeting(await textOf(made))
    expect(meeting).toMatchObject({
      date: '2022-05-03',
      start: '09:00',
      end: '11:00',
      place: 'Havnegade 4, lokale 2'
    })
    expect(meeting.attendance.map(({ name, title, status }) => `${name}/${title}/${status}`)).toEqual([
      'Inger Falk/direktør/present',
      'Ole Brink/konsulent/present',
      'Tove Lind/leder/excused'
    ])
    expect(meeting.items.map((item) => item.title)).toEqual(['Godkendelse af dagsorden'])
  })

  test('a drawn table, cells wrapped', async () => {
    const made = await pen()
    const xs = [60, 200, 400, 530]
    const ys = [80, 104, 142, 166]
    for (const y of ys) made.rule(60, y, 530, y)
    for (const x of xs) made.rule(x, 80, x, 166)
    const cells: [number, number, string][] = [
      [66, 96, 'Emne'],
      [206, 96, 'Mål'],
      [406, 96, 'Frist'],
      [66, 120, 'Ventetid'],
      [206, 120, 'Ingen borger venter mere end'],
      [206, 134, 'fjorten dage på svar'],
      [406, 120, '1. juni'],
      [66, 158, 'Budget'],
      [206, 158, 'Overholdes'],
      [406, 158, '1. juli']
    ]
    for (const [x, y, text] of cells) made.line(text, x, y, { bold: y === 96 })
    made.paragraph(PROSE, 60, 200, 460)
    const text = await textOf(made)
    expect(text).toContain('| Ventetid | Ingen borger venter mere end fjorten dage på svar | 1. juni |')
    expect(text).toContain('| Budget | Overholdes | 1. juli |')
  })

  test('running heads and page numbers are left out; a head that says something stands once', async () => {
    const made = await pen()
    for (let number = 1; number <= 4; number++) {
      if (number > 1) made.newPage()
      made.line('Havneudvalget, 3. maj 2022', 60, 40, { size: 9 })
      made.line(`Side ${number} af 4`, 480, 40, { size: 9 })
      made.line(`${number}`, 290, 810, { size: 9 })
      made.paragraph(`${number}. Emne nummer ${number}`, 60, 80, 400, { bold: true, size: 13 })
      made.paragraph(PROSE, 60, 110, 460)
    }
    const text = await textOf(made)
    expect(text.match(/Havneudvalget, 3\. maj 2022/g)).toHaveLength(1)
    expect(text).not.toMatch(/Side \d|^\d$/m)
    expect(text.match(/\f/g)).toHaveLength(3)
    expect(text.match(/^\f?#+ \d\. Emne nummer \d$/gm)).toHaveLength(4)
  })

  test('a paragraph goes on over the page', async () => {
    const made = await pen()
    made.paragraph(MORE, 60, 80, 460)
    made.line('Udvalget bad derefter sekretariatet om at samle de svar, der er kommet ind fra de', 60, 790)
    made.newPage()
    made.line('øvrige parter, i et notat.', 60, 60)
    expect(await textOf(made)).toContain('kommet ind fra de øvrige parter, i et notat.')
  })
})

describe('what is not read', () => {
  test('a password that opens is asked for, one that only the owner has is not', async () => {
    expect(await codeOf(lockedPdf('Godkendt.', 'hemmelig'))).toBe('intake-pdf-password')
    expect(await readPdf(lockedPdf('Godkendt.', ''))).toEqual({ text: 'Godkendt.' })
  })

  test('damage, from the first byte to the last', async () => {
    const made = await pen()
    made.paragraph(PROSE, 60, 80, 460)
    const whole = await made.bytes()
    expect(await codeOf(whole.subarray(0, 200))).toBe('intake-pdf-damaged')
    expect(await codeOf(new TextEncoder().encode('%PDF-1.7\nnot much'))).toBe('intake-pdf-damaged')
    expect(await codeOf(new Uint8Array())).toBe('intake-pdf-damaged')
    // The table of contents of the file is lost, but all of its parts are there.
    const text = Buffer.from(await made.document.save({ useObjectStreams: false })).toString('latin1')
    const mended = Buffer.from(text.replace(/startxref\s+\d+/, 'startxref 17'), 'latin1')
    expect((await readPdf(new Uint8Array(mended))).text).toBe(PROSE)
  })

  test('scanned pages say what to do; an empty page is empty', async () => {
    const made = await pen()
    expect(await codeOf(await made.bytes())).toBe('intake-empty')
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64'
    )
    made.page().drawImage(await made.document.embedPng(png), { x: 0, y: 0, width: WIDTH, height: HEIGHT })
    expect(await codeOf(await made.bytes())).toBe('intake-pdf-pictures')
  })

  test('scripts and actions are left alone', async () => {
    const made = await pen()
    made.line('Dagsorden', 60, 80)
    const { context } = made.document
    const action = context.obj({ Type: 'Action', S: 'JavaScript', JS: 'throw new Error("ran")' })
    made.document.catalog.set(PDFName.of('OpenAction'), action)
    expect(await textOf(made)).toBe('Dagsorden')
  })

  test('a hundred pages and one huge font', async () => {
    const made = await pen()
    made.line('A', 10, 800, { size: 900 })
    for (let number = 2; number <= 100; number++) {
      made.newPage()
      made.paragraph(`Sag ${number}. ${PROSE}`, 60, 80, 460)
    }
    const { text } = await readPdf(await made.bytes())
    expect(text.split('\f')).toHaveLength(100)
  })
})

test('the pages for searching, words whole', async () => {
  const made = await pen()
  made.line('Udvalget blev sam-', 60, 80)
  made.line('mensat i maj.', 60, 94)
  made.newPage()
  made.newPage()
  made.line('Eventuelt', 60, 80)
  expect(await readPdfPages(await made.bytes())).toEqual(['Udvalget blev sammensat i maj.', '', 'Eventuelt'])
})
