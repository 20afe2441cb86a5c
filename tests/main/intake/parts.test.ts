import { describe, expect, test } from 'vitest'
import { readAnnex } from '../../../main/intake/recognise/annexes'
import { beyondTime, findDate, findTimes } from '../../../main/intake/recognise/dates'
import { readForm } from '../../../main/intake/recognise/fields'
import { readHeading } from '../../../main/intake/recognise/heading'
import { parseInline } from '../../../main/intake/recognise/inline'
import { outcomeOf } from '../../../main/intake/recognise/outcomes'
import { readItemNumbers, readPerson } from '../../../main/intake/recognise/person'
import { readItemStart, readTitle } from '../../../main/intake/recognise/titles'
import { joinParts, type Wrapping } from '../../../main/intake/recognise/wrapping'

describe('dates and times', () => {
  test.each([
    ['24. september 2021 kl. 08:15-11:45', '2021-09-24'],
    ['den 23. juni 2022', '2022-06-23'],
    ['21-08-2012 kl. 14:00 - 16:00', '2012-08-21'],
    ['1.9.2020', '2020-09-01'],
    ['24/9-2021', '2021-09-24'],
    ['24/9 2021', '2021-09-24'],
    ['3. sept. 21', '2021-09-03'],
    ['2021-09-24', '2021-09-24'],
    ['31. februar 2021', null],
    ['sagsnr. 12/838', null],
    ['1-34-70-2-14', null]
  ])('%s', (text, date) => expect(findDate(text)?.date ?? null).toBe(date))

  test.each([
    ['kl. 08:15-11:45', '08:15', '11:45'],
    ['kl. 8.15–11.45', '08:15', '11:45'],
    ['kl. 14:00 - 16:00', '14:00', '16:00'],
    ['fra kl. 9 til kl. 11', '09:00', '11:00'],
    ['kl. 9.00 til 11.00', '09:00', '11:00'],
    ['9:30 – 11:00', '09:30', '11:00'],
    ['klokken 16', '16:00', null]
  ])('%s', (text, start, end) => expect(findTimes(text)).toMatchObject({ start, end }))

  test('what a line says beyond the time', () => {
    expect(beyondTime('Tirsdag den 3. maj 2022 kl. 16.30-18.00')).toBe('')
    expect(beyondTime('Tirsdag den 3. maj 2022 kl. 16.30 i lokale 2')).toBe('i lokale 2')
  })
})

describe('people', () => {
  const read = (text: string, group: string | null = null) => readPerson(text, { group, firstNames: false })

  test.each([
    [
      'Anne Lund, overlæge, HE Nord (virtuelt)',
      { name: 'Anne Lund', title: 'overlæge', organization: 'HE Nord', mode: 'online' }
    ],
    ['Anne Lund, PLO-Nord', { title: null, organization: 'PLO-Nord' }],
    [
      'Anne Lund, Institut for Folkesundhed, ØU',
      { title: null, organization: 'Institut for Folkesundhed, ØU' }
    ],
    [
      'Overlæge Anne Lund, HE Nord - afbud',
      { name: 'Anne Lund', title: 'Overlæge', organization: 'HE Nord', status: 'excused' }
    ],
    ['Anne Lund (A)', { name: 'Anne Lund', organization: 'A' }],
    ['Anne Lund, chef (i stedet for Bo Dam, cheflæge)', { title: 'chef', substituteFor: 'Bo Dam' }],
    ['Anne Lund (stedfortræder for Bo Dam)', { substituteFor: 'Bo Dam' }],
    ['Anne Lund, HR-chef, HE Nord (punkt 2, virtuelt)', { title: 'HR-chef', items: [2], mode: 'online' }],
    ['Anne Lund deltog ikke i punkterne 2-4', { name: 'Anne Lund', notItems: [2, 3, 4] }],
    ['Anne Lund (medformand)', { role: 'co_chair' }],
    ['Anne Lund (formand) (A)', { role: 'chair', organization: 'A' }],
    ['Anne Lund, formand for PLO Nord', { role: null, title: 'formand for PLO Nord' }],
    ['Anne Lund, chef (referent)', { role: 'secretary', writes: true }],
    ['Anne Lund, forlod mødet kl. 10.30', { name: 'Anne Lund', notes: ['forlod mødet kl. 10.30'] }]
  ])('%s', (text, expected) => expect(read(text)).toMatchObject(expected))

  test('in a group all that follows the name is title', () => {
    expect(read('Anne Lund, oversygeplejerske, Børn og Unge', 'HE Nord')).toMatchObject({
      title: 'oversygeplejerske, Børn og Unge',
      organization: 'HE Nord'
    })
  })

  test('what names nobody is no person', () => {
    for (const text of [
      'Skovby Kommune',
      'Regionspsykiatrien',
      'Almen praksis',
      'kl. 10',
      'Det blev aftalt, at vi ses'
    ]) {
      expect(read(text)).toBeNull()
    }
  })

  test('numbers of items', () => expect(readItemNumbers('2, 4-6 og 8')).toEqual([2, 4, 5, 6, 8]))
})

describe('items', () => {
  test.each([
    ['1. Titel', 1],
    ['Punkt 3: Titel', 3],
    ['Pkt. 4', 4],
    ['Ad 5', 5],
    ['Sag nr. 6 Titel', 6],
    ['Dagsordenspunkt 7 – Titel', 7],
    ['9. december er mødet', null],
    ['Punkt 3 blev udsat', null],
    ['Punkt 3-5 udgår', null],
    ['Sag nr. 12/838', null],
    ['1.1 Underpunkt', null],
    ['2012 var et godt år', null]
  ])('%s', (text, number) => expect(readItemStart(text)?.number ?? null).toBe(number))

  test('title, presenters, time slot and mark of a closed item', () => {
    expect(readTitle('Budget v/ direktør Anne Lund og Bo Dam (14:00-14:25)')).toMatchObject({
      title: 'Budget',
      presenters: ['Anne Lund', 'Bo Dam'],
      start: '14:00',
      end: '14:25'
    })
    expect(readTitle('LUKKET PUNKT - Køb af grund')).toMatchObject({ title: 'Køb af grund', closed: true })
    expect(readTitle('Ordning for 2020-2022 (sagsnr. 12/838)')).toMatchObject({
      title: 'Ordning for 2020-2022',
      caseNumber: '12/838'
    })
  })
})

describe('results', () => {
  test.each([
    ['Godkendt.', 'approved'],
    ['Godkendt uden bemærkninger.', 'approved'],
    ['Taget til efterretning', 'noted'],
    ['Drøftet.', 'discussed'],
    ['Udsat', 'postponed'],
    ['Tiltrådt.', 'endorsed'],
    ['Ikke tiltrådt.', 'not_endorsed'],
    ['Punktet blev ikke drøftet.', 'not_discussed'],
    ['Dagsordenen blev godkendt. Der var et punkt til eventuelt.', 'approved'],
    ['Indstillingen blev tiltrådt.', 'endorsed'],
    ['Udvalget tog orienteringen til efterretning.', 'noted'],
    ['Oversendes til byrådet.', 'forwarded'],
    ['Punktet udgår.', 'withdrawn'],
    ['Sagen blev sendt tilbage.', 'returned'],
    ['Anne Lund fortalte, at lejeaftalen blev godkendt i foråret.', null],
    ['Godkendte planer skal følges op.', null],
    ['Behandling afventer endelig afklaring.', null],
    ['Gruppen drøftede status på arbejdet, og der var enighed om at fortsætte.', null]
  ])('%s', (text, outcome) => expect(outcomeOf([text])).toBe(outcome))
})

describe('small parts', () => {
  test('forms of meeting', () => {
    expect(readForm('Fysisk møde med mulighed for virtuel deltagelse')).toBe('hybrid')
    expect(readForm('Virtuelt møde')).toBe('online')
    expect(readForm('Fysisk')).toBe('in_person')
    expect(readForm('Skriftlig behandling')).toBe('written')
    expect(readForm('Ordinært')).toBeNull()
  })

  test('headings', () => {
    expect(readHeading('REFERAT STYREGRUPPEMØDE ØSTKLYNGEN')).toMatchObject({
      kind: 'minutes',
      body: 'Styregruppe Østklyngen'
    })
    expect(readHeading('Dagsorden til møde i Ældrerådet den 3. maj 2022')).toMatchObject({
      kind: 'agenda',
      body: 'Ældrerådet'
    })
    expect(readHeading('Referatet blev godkendt')).toBeNull()
  })

  test('annexes', () => {
    expect(readAnnex('Punkt 2: Notat', null, false)).toEqual({
      label: 'Punkt 2',
      title: 'Notat',
      item: 2,
      withMinutes: false
    })
    expect(readAnnex('Bilag 1 Notat', 3, false)).toMatchObject({ label: 'Bilag 1', title: 'Notat', item: 3 })
    expect(readAnnex('Ingen bilag', 3, false)).toBeNull()
  })

  test('marks in a line', () => {
    expect(parseInline('**A****B**')).toEqual([
      { text: 'A', bold: true },
      { text: 'B', bold: true }
    ])
    expect(parseInline('se [notat](https://a.dk) og *kun* det')).toEqual([
      { text: 'se ' },
      { text: 'notat', href: 'https://a.dk' },
      { text: ' og ' },
      { text: 'kun', italic: true },
      { text: ' det' }
    ])
    expect(parseInline('5 * 3 = 15, fil_med_navn, 1\\. juni')).toEqual([
      { text: '5 * 3 = 15, fil_med_navn, 1. juni' }
    ])
  })

  test('words broken at the end of a line', () => {
    const wrapping = { words: new Set(['fjordby-klyngen', 'region']) } as unknown as Wrapping
    expect(joinParts('medfor-', 'mand', wrapping)).toBe('medformand')
    expect(joinParts('i Fjordby-', 'klyngen', wrapping)).toBe('i Fjordby-klyngen')
    expect(joinParts('sundheds-', 'og omsorgschef', wrapping)).toBe('sundheds- og omsorgschef')
    expect(joinParts('COVID-', 'perioden', wrapping)).toBe('COVID-perioden')
    expect(joinParts('Di-', 'rektør', wrapping)).toBe('Direktør')
  })
})
