import { describe, expect, test } from 'vitest'
import { recogniseMeeting } from '../../../main/intake/recognise'
import { readLines } from '../../../main/intake/recognise/lines'
import type { RecognisedMeeting } from '../../../main/intake/recognise/recognised'
import { measureWrapping } from '../../../main/intake/recognise/wrapping'
import { blockText } from '../../../preload/contract/rich-text'

const titles = (meeting: RecognisedMeeting) => meeting.items.map((item) => `${item.number}. ${item.title}`)
const said = (meeting: RecognisedMeeting, at: number) =>
  meeting.items[at]?.sections.minutes.map((block) => `${block.type}: ${blockText(block)}`)

describe('an agenda set as a table', () => {
  const table = (rows: string) =>
    recogniseMeeting(
      `# Dagsorden\n\nStyregruppen for Nære Forløb\n\nMødedato: 3. maj 2022\n\n${rows.trim()}\n`
    )
  const timed = table(`
| Tid | Punkt | Ansvarlig | Bilag |
| --- | --- | --- | --- |
| 9.00-9.10 | 1. Velkomst | Ida Ek | |
| 9.10-9.30 | 2. Ny aftale | Bo Dam | Bilag 1 |
| 9.30-9.40 | Pause | | |
| 9.40-10.20 | 3. Økonomi | Ida Ek | Bilag 2, 3 |
| 10.20-10.30 | 4. Eventuelt | Alle | |`)

  test('its head names columns, and a break takes no number that is printed', () => {
    expect(titles(timed)).toEqual(['1. Velkomst', '2. Ny aftale', '3. Økonomi', '4. Eventuelt'])
    expect(timed.place).toBeNull()
    expect(timed.items.flatMap((item) => item.sections.case)).toEqual([])
  })
  test('each annex of a cell is one, and everybody is nobody', () => {
    expect(timed.annexes.map(({ title, item }) => [title, item])).toEqual([
      ['Bilag 1', 2],
      ['Bilag 2', 3],
      ['Bilag 3', 3]
    ])
    expect(timed.items.map((item) => item.presenters)).toEqual([['Ida Ek'], ['Bo Dam'], ['Ida Ek'], []])
  })
  test('without printed numbers a break is an item', () => {
    const { items } = table(`
| Tid | Punkt | Ansvarlig |
| --- | --- | --- |
| 9.00 | Velkomst | Ida Ek |
| 9.30 | Pause | |
| 9.40 | Økonomi | Bo Dam |`)
    expect(items.map(({ number, kind }) => [number, kind])).toEqual([
      [1, 'ordinary'],
      [2, 'break'],
      [3, 'ordinary']
    ])
  })
  test('who and by when behind a decision make a task', () => {
    const { items } = table(`
| Punkt | Drøftelse | Beslutning/handling | Ansvarlig | Frist |
| --- | --- | --- | --- | --- |
| 1. Overgange | Casen blev drøftet. | Ida skriver et udkast | Ida Ek | 1. juni 2022 |
| 2. Eventuelt | Intet | | | |`)
    expect(items[0]?.sections.minutes.map(({ type, responsible, due }) => [type, responsible, due])).toEqual([
      ['paragraph', null, null],
      ['action', 'Ida Ek', '2022-06-01']
    ])
  })
})

test('a row of four cells holds two fields', () => {
  const meeting = recogniseMeeting(
    '# Møde i Følgegruppen\n\n| Mødedato | 18. april 2024 | Mødetid | 12.30 – 14.00 |\n| --- | --- | --- | --- |\n| Mødested | Skype | Referent | Ida Ek |\n\n## 1. Eventuelt\n\nIntet.'
  )
  expect(meeting).toMatchObject({
    date: '2024-04-18',
    start: '12:30',
    end: '14:00',
    place: 'Skype',
    minuteTakers: ['Ida Ek']
  })
})

test('the column of names that a table of items leaves below the minutes says who presents', () => {
  const meeting = recogniseMeeting(
    '# Referat\n\n1. Godkendelse af dagsorden\n\n**Referat**\n\nGodkendt.\n\n**Ansvarlig**\nIda Ek\n\n2. Økonomi\n\n**Referat**\n\nUdsat.\n\n**Ansvarlig**\nBo Dam\n'
  )
  expect(meeting.items.map((item) => item.presenters)).toEqual([['Ida Ek'], ['Bo Dam']])
  expect(said(meeting, 0)).toEqual(['paragraph: Godkendt.'])
})

test('titles in bold alone are items, a decision in bold below them is none', () => {
  const meeting = recogniseMeeting(
    [
      '**Referat fra møde i Klyngeforum Syd**',
      'Tid: 3/2-2023 kl. 10-12',
      '**Deltagere**\nIda Ek\nBo Dam',
      '**Velkommen v/ Ida Ek**',
      'Ida bød velkommen.',
      '**Udskrivninger v/ Bo Dam**',
      'Bo fortalte om erfaringerne.',
      '**Beslutning:**\n- Aftalen forlænges',
      '**Opfølgning:** Bo Dam indkalder til møde.',
      '**Demenskoordination**',
      'Ida orienterede om status.',
      '**Eventuelt**',
      'Intet.'
    ].join('\n\n')
  )
  expect(titles(meeting)).toEqual([
    '1. Velkommen',
    '2. Udskrivninger',
    '3. Demenskoordination',
    '4. Eventuelt'
  ])
  expect(said(meeting, 1)).toEqual([
    'paragraph: Bo fortalte om erfaringerne.',
    'heading: Beslutning:',
    'bullet: Aftalen forlænges',
    'action: Bo Dam indkalder til møde.'
  ])
  expect(meeting.unplaced).toEqual([])
})

test.each([
  '1-00-12-22',
  '1-30-72-118-22',
  '00.00.00-A00-1-22',
  '2024-0231',
  '23/4471',
  'EMN-2022-01234',
  '22/1234-5'
])('case number %s below the title', (number) => {
  const { items } = recogniseMeeting(
    `# Referat\n\n### Pkt.nr. 1\n## Godkendelse af dagsorden\n\n${number}\n\n#### Forslag\n\nAdministrationen indstiller,\n\nat dagsordenen godkendes.\n\n#### Udvalgets beslutning\n\nGodkendt.\n\n### Pkt.nr. 2\n## Eventuelt\n\nIntet.`
  )
  expect(items[0]).toMatchObject({ caseNumber: number, title: 'Godkendelse af dagsorden' })
  expect(items[0]?.sections.case).toEqual([])
  expect(items[0]?.sections.recommendation).toHaveLength(2)
})

describe('who was missing', () => {
  const absent = (front: string) =>
    recogniseMeeting(
      `Referat af møde i Omsorgsudvalget den 3. maj 2022\n\nMedlemmer:\nIda Ek (A), formand\nBo Dam (V), næstformand\n${front}\n1. Budget\n\nBeslutning\n\nGodkendt.\n\nFraværende: Lis Bang (F), Bo Dam (V)\n\n2. Eventuelt\n\nBeslutning\n\nIntet.\n\nMødet hævet kl. 17.25\n`
    )
  test('an item repeats the regrets: nobody is listed twice', () => {
    const { attendance, end, items } = absent('Lis Bang (F) - afbud\n')
    expect(
      attendance.map(({ name, status, role, title, items: at }) => [name, status, role, title, at])
    ).toEqual([
      ['Ida Ek', 'present', 'chair', null, []],
      ['Bo Dam', 'present', 'co_chair', null, [2]],
      ['Lis Bang', 'excused', null, null, []]
    ])
    expect(end).toBe('17:25')
    expect(items[1]?.sections.minutes).toHaveLength(1)
  })
  test('an item alone names somebody missing', () => {
    const lis = absent('').attendance.find((person) => person.name === 'Lis Bang')
    expect(lis).toMatchObject({ status: 'absent', items: [1] })
  })
  test('a member among the regrets below is one person', () => {
    const { attendance } = recogniseMeeting(
      'Referat\n\nMedlemmer:\nIda Ek, chef, Skovby Kommune\nBo Dam, chef, Havnby Kommune\n\nAfbud:\nBo Dam\n\n1. Eventuelt\n\nIntet.'
    )
    expect(attendance.map(({ name, status, title }) => [name, status, title])).toEqual([
      ['Ida Ek', 'present', 'chef'],
      ['Bo Dam', 'excused', 'chef']
    ])
  })
})

test('the date of the document and its case stand on one line', () => {
  expect(
    recogniseMeeting(
      '15. marts 2024 J.nr. 2024-0231\n\n# Referat af møde i Styregruppen\n\nTid: 7. marts 2024 kl. 13-15\n'
    )
  ).toMatchObject({ documentDate: '2024-03-15', caseNumber: '2024-0231', date: '2024-03-07' })
})

test('"Mødedato" is the date of the meeting where "Dato" stands in the letterhead', () => {
  expect(
    recogniseMeeting(
      'Dato: 04-10-2022\nSagsnr.: 22/18832\n\nREFERAT\n\nMødedato: 27. september 2022\nMødetid: kl. 15.30-17.30\n'
    )
  ).toMatchObject({ date: '2022-09-27', documentDate: '2022-10-04' })
})

test('measuring the margin of a very long text does not overflow the stack', () => {
  const text = 'ordene går videre på næste linje uden at nogen har sat et punktum her\n'.repeat(150_000)
  expect(measureWrapping(readLines(text).lines, false).wrapped).toBe(true)
})
