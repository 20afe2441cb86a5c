import { describe, expect, test } from 'vitest'
import { recogniseMeeting } from '../../../main/intake/recognise'

const front = 'Referat af 12. møde i Styregruppen for Nære Forløb den 3. november 2021 kl. 9-11.30\n\n'
const minutes = (text: string) =>
  recogniseMeeting(`${front}1. Opfølgning\n\nReferat\n\nDrøftet.\n\n${text}\n\n2. Eventuelt\n\nIntet.`)
    .items[0]?.sections.minutes

const actionOf = (text: string) => {
  const block = minutes(text)?.find((one) => one.type === 'action')
  return block && [block.content.map((run) => run.text).join(''), block.responsible, block.due]
}

describe('tasks in the minutes', () => {
  test.each([
    [
      'Opgave: Skovby Kommune sender tal inden 1. oktober',
      ['Skovby Kommune sender tal inden 1. oktober', 'Skovby Kommune', '2022-10-01']
    ],
    [
      'Opgave: Tal samles\nAnsvarlig: Anne Lund\nFrist: 1. maj 2022',
      ['Tal samles', 'Anne Lund', '2022-05-01']
    ],
    ['Tallene samles.\nAnsvarlig: Bo Dam', ['Tallene samles.', 'Bo Dam', null]],
    [
      '**Aktion:** Udkast skrives (ansvarlig: Ida Ek, frist: 4/12-2021)',
      ['Udkast skrives', 'Ida Ek', '2021-12-04']
    ],
    ['Opgave: Tal samles\nFrist: snarest', ['Tal samles (frist: snarest)', null, null]],
    [
      '| Hvad | Hvem | Hvornår |\n| --- | --- | --- |\n| Tal samles | Ida Ek | 4. december |',
      ['Tal samles', 'Ida Ek', '2021-12-04']
    ]
  ])('%s', (text, expected) => expect(actionOf(text)).toEqual(expected))

  test('a deadline alone below a paragraph makes no task', () => {
    expect(actionOf('Tallene samles.\nFrist: 1. maj 2022')).toBeUndefined()
  })
})

test('the number of the meeting is no part of its title', () => {
  expect(recogniseMeeting(front)).toMatchObject({
    meetingNumber: '12',
    title: 'Møde i Styregruppen for Nære Forløb',
    body: 'Styregruppen for Nære Forløb'
  })
  expect(recogniseMeeting('Koordinationsgruppen\n\nReferat\n\nMøde nr. 7\n').meetingNumber).toBe('7')
})

test('hours of a meeting are no date', () => {
  expect(recogniseMeeting('Referat\n\nDato: 3/5-2022\nTid: kl. 9-11.30\n')).toMatchObject({
    date: '2022-05-03',
    start: '09:00',
    end: '11:30'
  })
})

test('ticks in a table of people say who came and who did not', () => {
  const table = [
    '| Navn | Titel | Organisation | Til stede | Afbud |',
    '| --- | --- | --- | --- | --- |',
    '| Anne Lund | chef | Skovby Kommune | X | |',
    '| Bo Dam | overlæge | HE Nord | | ✓ |',
    '| Ida Ek | konsulent | HE Nord | X (online) | |'
  ].join('\n')
  const { attendance } = recogniseMeeting(`${front}${table}\n\n1. Eventuelt\n\nReferat\n\nIntet.`)
  expect(attendance.map(({ name, title, status, mode }) => [name, title, status, mode])).toEqual([
    ['Anne Lund', 'chef', 'present', null],
    ['Bo Dam', 'overlæge', 'excused', null],
    ['Ida Ek', 'konsulent', 'present', 'online']
  ])
})

describe('parts of an item', () => {
  const parts = (mark: string) =>
    recogniseMeeting(
      `${front}## 1. Status\n\n${mark}1.1 Akutteam\n\nGodkendt.\n\n${mark}1.2 Hjælpemidler\n\nUdsat.\n\n## 2. Eventuelt\n\nIntet.`
    ).items
  test('set apart, they are items of their own within it', () => {
    expect(
      parts('### ').map(({ number, parent, numberText }) => [number, parent ?? null, numberText])
    ).toEqual([
      [1, null, undefined],
      [1001, 1, '1.1'],
      [1002, 1, '1.2'],
      [2, null, undefined]
    ])
  })
  test('numbered lines of a text stay text', () => {
    expect(parts('').map(({ number }) => number)).toEqual([1, 2])
  })
})

test('a wording that the document repeats is a label; a title that repeats in front is none', () => {
  const item = (n: number) =>
    `${n}. Sag ${n}\n\nSagen kort\n\nDer mangler tal.\n\nDrøftelse og aftaler\n\nVi venter.\n\n`
  const { items } = recogniseMeeting(`${front}${[1, 2, 3].map(item).join('')}`)
  expect(items.map(({ sections }) => [sections.case.length, sections.minutes.length])).toEqual([
    [1, 1],
    [1, 1],
    [1, 1]
  ])
})

test('what stands behind the last item belongs to none', () => {
  const { items, unplaced } = recogniseMeeting(
    `${front}1. Status\n\nReferat\n\nDrøftet.\n\n2. Eventuelt\n\nReferat\n\nIntet.\n\nNæste møde:\n\n12. maj 2022 kl. 9`
  )
  expect(items[1]?.sections.minutes).toHaveLength(1)
  expect(unplaced).toEqual(['Næste møde:', '12. maj 2022 kl. 9'])
})

test('a line broken twice at different margins is one paragraph', () => {
  const text =
    'Der er i det seneste år arbejdet med at forbedre samarbejdet mellem de tre sektorer, og der er brug for flere hænder. '
  const wrap = (source: string, margin: number): string =>
    source.replace(new RegExp(`(.{1,${margin}})(?:\\s|$)`, 'g'), '$1\n').trimEnd()
  const twice = wrap(text.repeat(6), 94)
    .split('\n')
    .map((row) => wrap(row, 70))
    .join('\n')
  expect(minutes(twice)).toHaveLength(2)
})
