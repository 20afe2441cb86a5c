import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import {
  AlignmentType,
  DeletedTextRun,
  Document,
  Footer,
  Header,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun
} from 'docx'
import { describe, expect, test } from 'vitest'
import { renderDocument } from '../../../../main/documents/render'
import { previewOf } from '../../../../main/intake/preview'
import { readDocument } from '../../../../main/intake/readers'
import { recogniseMeeting } from '../../../../main/intake/recognise'
import type { RecognisedMeeting } from '../../../../main/intake/recognise/recognised'
import { blockText } from '../../../../preload/contract/rich-text'

const change = { id: 1, author: 'Karla Sand', date: '2023-05-03T10:00:00Z' }

test('a file of another program: numbered headings, lists, tables, heads, tracked changes', async () => {
  const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] })
  const item = (text: string): Paragraph =>
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      numbering: { reference: 'punkter', level: 0 },
      children: [new TextRun(text)]
    })
  const file = await Packer.toBuffer(
    new Document({
      numbering: {
        config: [
          {
            reference: 'punkter',
            levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START }]
          },
          {
            reference: 'led',
            levels: [
              { level: 0, format: LevelFormat.BULLET, text: '\u2022' },
              { level: 1, format: LevelFormat.LOWER_LETTER, text: '%2)' }
            ]
          }
        ]
      },
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph('Fjordby Kommune')] }) },
          footers: {
            default: new Footer({
              children: [
                new Paragraph({ children: [new TextRun({ children: ['Side ', PageNumber.CURRENT] })] })
              ]
            })
          },
          children: [
            new Paragraph({ text: 'Referat af møde i Havneudvalget', heading: HeadingLevel.TITLE }),
            new Table({
              rows: [
                new TableRow({ children: [cell('Dato:'), cell('3. maj 2023 kl. 9.00-11.00')] }),
                new TableRow({ children: [cell('Sted:'), cell('Rådhuset')] }),
                new TableRow({ children: [cell('Deltagere:'), cell('Karla Sand (formand), Ib Rask')] }),
                new TableRow({ children: [cell('Afbud:'), cell('Poul Dal')] })
              ]
            }),
            item('Godkendelse af dagsorden'),
            new Paragraph('Godkendt.'),
            item('Ny kaj'),
            new Paragraph({ children: [new TextRun({ text: 'Indstilling', bold: true })] }),
            new Paragraph('Forvaltningen indstiller, at udvalget'),
            new Paragraph({ text: 'godkender placeringen', numbering: { reference: 'led', level: 0 } }),
            new Paragraph({ text: 'afsætter midler', numbering: { reference: 'led', level: 0 } }),
            new Paragraph({ children: [new TextRun({ text: 'Beslutning', bold: true })] }),
            new Paragraph({
              children: [
                new DeletedTextRun({ ...change, text: 'Udsat.' }),
                new InsertedTextRun({ ...change, id: 2, text: 'Godkendt.' })
              ]
            })
          ]
        }
      ]
    })
  )
  const { text } = await readDocument(new Uint8Array(file), 'referat.docx')
  expect(text).not.toMatch(/Udsat|Side/)
  expect(text.split('\n')[0]).toBe('Fjordby Kommune')
  expect(text).toContain('# 2. Ny kaj')
  const meeting = recogniseMeeting(text)
  expect(meeting).toMatchObject({ date: '2023-05-03', start: '09:00', end: '11:00', place: 'Rådhuset' })
  expect(meeting.attendance.map(({ name, status, role }) => [name, status, role])).toEqual([
    ['Karla Sand', 'present', 'chair'],
    ['Ib Rask', 'present', null],
    ['Poul Dal', 'excused', null]
  ])
  expect(meeting.items.map(({ number, title, outcome }) => [number, title, outcome])).toEqual([
    [1, 'Godkendelse af dagsorden', 'approved'],
    [2, 'Ny kaj', 'approved']
  ])
  expect(meeting.items[1]?.sections.recommendation.map(blockText)).toEqual([
    'Forvaltningen indstiller, at udvalget',
    'godkender placeringen',
    'afsætter midler'
  ])
})

const folder = resolve(import.meta.dirname, '../fixtures')

const itemsOf = (meeting: RecognisedMeeting): unknown[] =>
  meeting.items.map(({ number, title, presenters, start, outcome, sections }) => [
    number,
    title,
    presenters,
    start,
    outcome,
    ...[sections.case, sections.minutes].map((blocks) => blocks.map(blockText))
  ])
const peopleOf = (meeting: RecognisedMeeting): unknown[] =>
  meeting.attendance.map(({ name, title, organization, status, mode, role, substituteFor }) => [
    name,
    title,
    organization,
    status,
    mode,
    role,
    substituteFor
  ])

describe('a meeting written to Word and read back is the same meeting', () => {
  test.each([
    '03-uden-etiketter.txt',
    '05-markdown-tabel.md',
    '08-deltagere-i-punkt-1.txt',
    '13-tabelhoved.md',
    '18-ad-og-liste.txt',
    '24-behandling-i-flere.txt'
  ])('%s', async (name) => {
    const meeting = recogniseMeeting(readFileSync(resolve(folder, name), 'utf8'))
    const file = await renderDocument(previewOf(meeting), {
      kind: meeting.kind === 'agenda' ? 'agenda' : 'minutes',
      format: 'docx',
      print: () => Promise.reject(new Error('nothing is printed'))
    })
    const again = recogniseMeeting((await readDocument(file, 'referat.docx')).text)
    expect(itemsOf(again)).toEqual(itemsOf(meeting))
    expect(peopleOf(again)).toEqual(peopleOf(meeting))
    expect([again.date, again.start, again.place, again.chair]).toEqual([
      meeting.date,
      meeting.start,
      meeting.place,
      meeting.chair
    ])
  })
})
