import { describe, expect, test } from 'vitest'
import { labelsSeen } from '../../../main/checks/labels-seen'
import { checkMeeting } from '../../../main/checks/rules'
import type { CheckCode, Finding } from '../../../preload/contract/checks'
import type { AgendaItem, MeetingDetail } from '../../../preload/contract/meeting'
import { block, type ItemParts, item, meeting } from './make'

const find = (code: CheckCode, parts: Partial<MeetingDetail>): Finding[] =>
  checkMeeting(meeting({ phase: 'minutes_draft', ...parts })).filter((finding) => finding.code === code)

describe('item-without-minutes', () => {
  const with1 = (parts: ItemParts) => [item(1, { minutes: ['Godkendt.'] }), item(2, parts)]
  test('names the item', () => {
    const found = find('item-without-minutes', { items: with1({ title: 'Budget' }) })
    expect(found.map(({ item: number, message }) => [number, message])).toEqual([
      [2, 'Punkt 2 (»Budget«) har intet referat.']
    ])
  })
  test.each<[string, ItemParts]>([
    ['an outcome is enough', { outcome: 'not_discussed' }],
    ['any other business', { kind: 'any_other_business' }],
    ['by its title', { title: 'Evt.' }],
    ['written information', { kind: 'written_information' }],
    ['a break', { kind: 'break' }],
    ['a break by its title', { title: 'Pause' }],
    ['the participants', { title: 'Deltagere og afbud' }],
    ['taken off', { title: 'Budget (punktet udgår)' }]
  ])('quiet: %s', (_, parts) => {
    expect(find('item-without-minutes', { items: with1(parts) })).toEqual([])
  })
  test('only when the meeting has ended', () => {
    for (const phase of ['planned', 'agenda_issued', 'in_session', 'cancelled'] as const)
      expect(find('item-without-minutes', { items: with1({}), phase })).toEqual([])
  })
  test('nothing written yet is one finding', () => {
    const found = find('item-without-minutes', { items: [item(1), item(2), item(3), item(4)] })
    expect(found).toHaveLength(1)
    expect(found[0]?.item).toBeNull()
  })
})

describe('action-incomplete', () => {
  const action = (text: string, more: Partial<ReturnType<typeof block>> = {}) => [
    item(1, { minutes: [block(text, { type: 'action', ...more })] })
  ]
  test('lacks both', () => {
    const [finding] = find('action-incomplete', { items: action('Notatet rettes') })
    expect(finding?.message).toBe('Opgaven »Notatet rettes« i punkt 1 mangler en ansvarlig og en frist.')
  })
  test('takes both from the words', () => {
    const items = action('Vestby Kommune sender tal senest 15. april')
    const [finding] = find('action-incomplete', { items })
    expect(finding?.mend).toMatchObject({
      type: 'complete-action',
      responsible: 'Vestby Kommune',
      due: '2026-04-15',
      label: 'Sæt Vestby Kommune · 15. april 2026'
    })
  })
  test.each<[string, Partial<ReturnType<typeof block>>]>([
    ['Notatet rettes', { responsible: 'Sekretariatet', due: '2026-04-15' }],
    ['Notatet rettes til næste møde', { responsible: 'Sekretariatet' }],
    ['', {}]
  ])('quiet: %s %j', (text, more) => {
    expect(find('action-incomplete', { items: action(text, more) })).toEqual([])
  })
})

describe('labels-mixed', () => {
  test('of one section', () => {
    const found = find('labels-mixed', {
      labelsSeen: ['Beskrivelse af sagen', 'Referat', 'Sagsfremstilling']
    })
    expect(found.map(({ message }) => message)).toEqual([
      'Dokumentet kalder sagsfremstillingen både »Beskrivelse af sagen« og »Sagsfremstilling«.'
    ])
    expect(found[0]?.mend).toMatchObject({ type: 'use-label', section: 'case', name: 'Beskrivelse af sagen' })
  })
  test.each([
    [['Indstilling', 'Sagsfremstilling', 'Beslutning']],
    [['Indstilling', 'Sekretariatet indstiller', 'INDSTILLING:']],
    [['Beslutning', 'Beslutning i Klyngestyregruppen den 4. marts 2026']]
  ])('quiet: %j', (seen) => {
    expect(find('labels-mixed', { labelsSeen: seen })).toEqual([])
  })
  /** Labels of each item, as a document with them would be read. */
  const document = (...items: string[][]) => {
    const lines = ['Referat', ...items.flatMap((labels, index) => [`${index + 1}. Sag`, ...labels])]
    const uses = [
      'title',
      ...items.flatMap((labels, index) => [`items.${index}.title`, ...labels.map(() => 'layout')])
    ]
    return labelsSeen(
      lines.join('\n'),
      uses.map((use, index) => ({ line: index + 1, use }))
    )
  }
  test('reads the labels from the lines of a document', () => {
    expect(
      document(['**Indstilling**', '## Sagsfremstilling'], ['Resume:'], ['Resume'], ['Økonomi'])
    ).toEqual(['Resume', 'Indstilling', 'Sagsfremstilling'])
  })
  test('two labels beside each other in one item are no two names', () => {
    expect(document(['Resume', 'Sagsfremstilling', 'Beslutning'], ['Sagsfremstilling'])).toEqual([
      'Sagsfremstilling',
      'Beslutning'
    ])
  })
})

describe('commitment-not-action', () => {
  const says = (...minutes: (string | ReturnType<typeof block>)[]) => ({ items: [item(1, { minutes })] })
  test.each([
    ['Thea Bruun Krogh lovede at følge op på det.', 'Thea Bruun Krogh'],
    ['Det er en udfordring, og Anne Holm lovede at undersøge det.', 'Anne Holm'],
    ['Sekretariatet undersøger, om lokalet kan bookes.', 'Sekretariatet'],
    ['Sekretariatet udarbejder et oplæg til næste møde.', 'Sekretariatet'],
    ['Vestby Kommune vender tilbage med tal for andet halvår.', 'Vestby Kommune'],
    ['Anne Holm, sundhedschef, følger op på spørgsmålet.', 'Anne Holm'],
    ['Hospitalet giver en tilbagemelding på næste møde.', 'Hospitalet'],
    ['Bo Lund sender programmet rundt.', 'Bo Lund'],
    ['Efter mødet sender sekretariatet notatet rundt.', 'Sekretariatet'],
    ['Det blev aftalt, at Ida Krogh præsenterer status primo 2027.', 'Ida Krogh'],
    ['Der var enighed om, at sekretariatet indkalder til et møde.', 'Sekretariatet'],
    ['Regionen skal undersøge, hvad forskellen skyldes.', 'Regionen'],
    ['Formanden tager kontakt til universitetet.', 'Formanden'],
    ['Han lovede at vende tilbage.', null],
    ['Anne Holm tilbød at holde et oplæg.', 'Anne Holm']
  ])('found: %s', (text, responsible) => {
    const found = find('commitment-not-action', says(text))
    expect(found).toHaveLength(1)
    expect(found[0]?.mend).toMatchObject({ type: 'make-action', text, responsible })
  })
  test.each([
    'Anne Holm orienterede om, at regionen undersøger sagen.',
    'Man følger også op på, om nogen falder fra.',
    'Vestby Kommune planlægger at tilbyde vaccination.',
    'Sekretariatet følger løbende op på tallene.',
    'Oversigterne følges op i udvalget.',
    'Sekretariatet undersøgte sagen i efteråret.',
    'Styregruppen drøftede, hvordan der kan følges op på indsatsen.',
    'Vestby Kommune sender i dag alle borgere et brev.',
    'Regeringen lovede at afsætte midler.',
    'Det blev besluttet, at sekretariatet fremover tager stilling til formidlingen.',
    'Bo Lund spurgte, om Vestby Kommune vender tilbage med tal?',
    'Projektet giver en god anledning til samarbejde.',
    'Mødet i styregruppen fastholdes.',
    'Vestby Kommune tilbød i 2024 en ordning med fire pladser.',
    'Hospitalet sender epikriser til almen praksis.',
    'Anne Holm følger ikke op på sagen.'
  ])('quiet: %s', (text) => {
    expect(find('commitment-not-action', says(text)).map(({ message }) => message)).toEqual([])
  })
  test('an action of the item takes it up', () => {
    const action = block('Undersøge booking af lokalet', {
      type: 'action',
      responsible: 'Sekretariatet',
      due: '2026-04-01'
    })
    expect(
      find('commitment-not-action', says('Sekretariatet undersøger, om lokalet kan bookes.', action))
    ).toEqual([])
  })
  test('only in the minutes, and with the deadline that it names', () => {
    expect(
      find('commitment-not-action', { items: [item(1, { case: ['Sekretariatet undersøger sagen.'] })] })
    ).toEqual([])
    const [finding] = find('commitment-not-action', says('Bo Lund sender tallene senest den 2. april.'))
    expect(finding).toMatchObject({ person: 'Bo Lund', mend: { due: '2026-04-02' } })
  })
})

describe('time-slots', () => {
  const slots = (...list: [string | null, string | null][]) =>
    list.map(([start, end], index) => item(index + 1, { start, end }))
  test('overlap', () => {
    const [finding, ...more] = find('time-slots', { items: slots(['09:00', '10:00'], ['09:30', '10:30']) })
    expect(finding?.message).toBe('Punkt 2 begynder kl. 09.30, men punkt 1 varer til kl. 10.00.')
    expect(finding?.mend).toMatchObject({
      type: 'set-item-time',
      itemId: 'item 2',
      start: '10:00',
      end: '10:30'
    })
    expect(more).toEqual([])
  })
  test('end before start', () => {
    expect(find('time-slots', { items: slots(['10:00', '09:00']) })).toHaveLength(1)
    expect(find('time-slots', { start: '10:00', end: '09:00' })[0]?.item).toBeNull()
  })
  test('outside the meeting', () => {
    const found = find('time-slots', {
      start: '09:00',
      end: '10:00',
      items: slots(['08:30', '09:30'], ['09:30', '10:15'])
    })
    expect(found.map(({ mend }) => mend)).toMatchObject([
      { type: 'set-meeting-time', start: '08:30', end: '10:00' },
      { type: 'set-meeting-time', start: '09:00', end: '10:15' }
    ])
  })
  test.each<[[string | null, string | null][]]>([
    [
      [
        ['09:00', '09:30'],
        ['09:30', '10:00']
      ]
    ],
    [
      [
        ['09:00', null],
        [null, '10:00']
      ]
    ],
    [
      [
        ['09:00', '09:30'],
        [null, null],
        ['09:30', '10:00']
      ]
    ]
  ])('quiet: %j', (list) => {
    expect(find('time-slots', { start: '09:00', end: '10:00', items: slots(...list) })).toEqual([])
  })
})

describe('sub-items', () => {
  const below = (sub: number, parts: Partial<AgendaItem>) =>
    item(1, { id: `item 1.${sub}`, numberText: `1.${sub}`, parentId: 'item 1', ...parts })
  test('share the time of their item, and overlap each other only', () => {
    const items = [
      item(1, { start: '09:00', end: '09:30' }),
      below(1, { start: '09:00', end: '09:15' }),
      below(2, { start: '09:15', end: '09:30' }),
      item(2, { start: '09:30', end: '10:00' })
    ]
    expect(find('time-slots', { start: '09:00', end: '10:00', items })).toEqual([])
    const crossing = items.map((one) => (one.numberText === '1.2' ? { ...one, start: '09:10' } : one))
    expect(find('time-slots', { items: crossing }).map(({ message }) => message)).toEqual([
      'Punkt 1.2 begynder kl. 09.10, men punkt 1.1 varer til kl. 09.15.'
    ])
    const late = find('time-slots', { start: '09:00', end: '09:20', items: items.slice(0, 3) })
    expect(late.map(({ itemId }) => itemId)).toEqual(['item 1'])
  })
  test('have the minutes that their item needs none of', () => {
    const items = [item(1), below(1, { outcome: 'noted' }), item(2, { outcome: 'noted' })]
    expect(find('item-without-minutes', { items })).toEqual([])
  })
})

describe('publication', () => {
  const says = (text: string) => ({ items: [item(1, { minutes: [block(text, { id: 'block' })] })] })
  test.each([
    ['Borgeren (010180-1234) blev nævnt.', '010180-1234'],
    ['CPR-nr. 0101801234 fremgik.', '0101801234'],
    ['Ring til borgerens mor på 22 33 44 55.', '22 33 44 55'],
    ['Bo Lund træffes på mobil 22334455.', '22334455'],
    ['Skriv til bo.lund@gmail.com.', 'bo.lund@gmail.com']
  ])('found: %s', (text, hit) => {
    const [finding] = find('publication-personal-data', says(text))
    expect(finding?.mend).toMatchObject({ type: 'replace-text', text: hit, replacement: '[fjernet]' })
    expect(JSON.stringify([finding?.key, finding?.message, finding?.messageEn])).not.toContain(hit)
  })
  test.each([
    'Sagsnr. 1-34-70-2-14.',
    'Sagsnr. 010180-1234.',
    'Der er 320180-1234 enheder.',
    'Aftalen koster 22 334 455 kr.',
    'I 2021-2024 blev 1200 borgere tilbudt forløbet.',
    'Sekretariatet har hovednummer, ring på tlf. 87 65 43 21.',
    'Skriv til sekretariat@aamose.example.',
    'Bo Lund kan kontaktes på tlf. 23 45 67 89.',
    'EAN 5798001234567.',
    'I uge 22 33 44 55 er der møde.'
  ])('quiet: %s', (text) => {
    const contacts = [{ name: 'Bo Lund', phone: '2345 6789', email: null }]
    expect(find('publication-personal-data', { ...says(text), contacts })).toEqual([])
  })
  test('a closed item is not published', () => {
    const items = [item(1, { minutes: ['010180-1234'], closed: true, publicTitle: 'Lukket punkt' })]
    expect(checkMeeting(meeting({ items }))).toEqual([])
  })
  test('a closed item needs a public title', () => {
    const closed = (parts: ItemParts) =>
      find('publication-closed-text', {
        items: [item(1, { closed: true, minutes: ['Godkendt.'], ...parts })]
      })
    expect(closed({ title: 'Opsigelse af leverandør' })[0]?.mend).toMatchObject({ type: 'set-public-title' })
    expect(closed({ title: 'Opsigelse af leverandør', publicTitle: 'Kontrakt' })).toEqual([])
    expect(closed({ title: 'LUKKET PUNKT' })).toEqual([])
    const items = [item(1, { closed: true, title: 'Køb af grund' })]
    expect(find('publication-closed-text', { items, hasSource: true })).toEqual([])
  })
})
