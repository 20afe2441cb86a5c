import { describe, expect, test } from 'vitest'
import { checkMeeting } from '../../../main/checks/rules'
import type { CheckCode, Finding } from '../../../preload/contract/checks'
import type { MeetingDetail } from '../../../preload/contract/meeting'
import { annex, item, meeting } from './make'

const find = (code: CheckCode, parts: Partial<MeetingDetail>): Finding[] =>
  checkMeeting(meeting({ items: [item(1), item(2)], ...parts })).filter((finding) => finding.code === code)

/** "2: Bilag 1 Budget" belongs to item 2, "Bilag 1 Budget" to the meeting. */
const annexes = (...list: string[]): MeetingDetail['annexes'] =>
  list.map((text, index) => {
    const [, number, label, title] = /^(?:(\d): )?(Bilag [\w.]+)? ?(.*)$/u.exec(text) ?? []
    return annex(title || `Notat ${index}`, {
      id: `annex ${index}`,
      label: label ?? null,
      itemId: number ? `item ${number}` : null,
      order: String(index)
    })
  })

describe('annex-numbering', () => {
  test.each<[string, string[]]>([
    ['through the document', ['1: Bilag 1', '1: Bilag 2', '2: Bilag 3']],
    ['from 1 under each item', ['1: Bilag 1', '1: Bilag 2', '2: Bilag 1']],
    ['in front and under the item', ['Bilag 1 Budget', '1: Bilag 1 Budget', '2: Bilag 2 Plan']],
    ['item and number', ['1: Bilag 1.1', '1: Bilag 1.2', '2: Bilag 2.1']],
    ['letters', ['1: Bilag 1', '1: Bilag 2a', '1: Bilag 2b', '2: Bilag 3']],
    ['numbers of a series from elsewhere', ['1: Bilag 41', '2: Bilag 47']],
    ['no numbers', ['1: Budget', '2: Plan']]
  ])('fine: %s', (_, list) => {
    expect(find('annex-numbering', { annexes: annexes(...list) })).toEqual([])
  })
  test('a jump through the document', () => {
    const found = find('annex-numbering', { annexes: annexes('1: Bilag 1', '1: Bilag 2', '2: Bilag 4') })
    expect(found.map(({ message }) => message)).toEqual([
      'Bilagsnumrene springer: der er ikke noget bilag 3.'
    ])
    expect(found[0]).toMatchObject({ item: 2, annexId: 'annex 2' })
    expect(found[0]?.mend).toMatchObject({ labels: [{ annexId: 'annex 2', label: 'Bilag 3' }] })
  })
  test('a jump under one item', () => {
    const found = find('annex-numbering', { annexes: annexes('1: Bilag 1', '2: Bilag 1', '2: Bilag 3') })
    expect(found).toHaveLength(1)
    expect(found[0]?.item).toBe(2)
  })
  test('a double', () => {
    const found = find('annex-numbering', {
      annexes: annexes('1: Bilag 1 A', '1: Bilag 2 B', '1: Bilag 2 C')
    })
    expect(found.map(({ annexId }) => annexId)).toEqual(['annex 2'])
  })
  test('numbers that the text speaks of are not changed with a click', () => {
    const items = [item(1, { case: ['Budgettet er vedlagt som bilag 1.'] }), item(2)]
    const found = find('annex-numbering', { items, annexes: annexes('1: Bilag 1', '2: Bilag 3') })
    expect(found[0]?.mend?.type).toBe('go-to')
  })
  test('annexes with the minutes may begin again or go on', () => {
    const [first, second] = annexes('1: Bilag 1', '1: Bilag 2')
    const late = (label: string) => annex('Oplæg', { label, itemId: 'item 1', withMinutes: true, order: '9' })
    if (!first || !second) throw new Error('two annexes')
    for (const label of ['Bilag 1', 'Bilag 3'])
      expect(find('annex-numbering', { annexes: [first, second, late(label)] })).toEqual([])
  })
})

describe('annex-missing', () => {
  const says = (text: string) => [item(1, { case: [text] }), item(2)]
  test.each<[string, string[], number]>([
    ['Budgettet er vedlagt som bilag 3.', ['1: Bilag 1', '2: Bilag 2'], 1],
    ['Se bilag 1 og 4.', ['1: Bilag 1', '2: Bilag 2'], 1],
    ['Det fremgår af bilag 1-3.', ['1: Bilag 1', '2: Bilag 2'], 1],
    ['Se bilag 2.', ['1: Budget'], 1],
    ['Budgettet er vedlagt (se bilag).', [], 1],
    ['Budgettet er vedlagt (se bilag).', ['2: Bilag 1'], 1],
    ['Se bilag 1 og 2.', ['1: Bilag 1', '2: Bilag 2'], 0],
    ['Se bilag 2.', ['1: Budget', '1: Plan'], 0],
    ['Budgettet er vedlagt (se bilag).', ['1: Budget'], 0],
    ['Se bilag.', ['Budget'], 0],
    ['Fordelingen følger bilag 4 til sundhedsaftalen.', ['1: Bilag 1'], 0],
    ['Se bilag 4 i overenskomsten.', ['1: Bilag 1'], 0],
    ['Gruppen har brug for færre bilag. I 2025 var der 31 bilag i alt.', ['1: Bilag 1'], 0],
    ['Punkt_6_Bilag_3_Dagsorden.pdf', ['1: Bilag 1'], 0]
  ])('%s with %j: %i', (text, list, count) => {
    expect(find('annex-missing', { items: says(text), annexes: annexes(...list) })).toHaveLength(count)
  })
  test('a title without its file, where the others have theirs', () => {
    const file = { fileHash: 'f'.repeat(64), fileName: 'a.pdf', fileSize: 1 }
    const list = [annex('A', file), annex('B', file), annex('C')]
    const found = find('annex-missing', { annexes: list })
    expect(found.map(({ message }) => message)).toEqual(['Bilaget »C« har ingen fil.'])
    expect(find('annex-missing', { annexes: [annex('A'), annex('B'), annex('C', file)] })).toEqual([])
  })

  const promised = annex('Regnskab', { itemId: 'item 1', promisedBy: 'Bo Lund', promisedDue: '2026-03-01' })
  const said = (parts: Partial<MeetingDetail>, today: string | null) =>
    checkMeeting(
      meeting({ items: [item(1)], annexes: [promised], phase: 'agenda_draft', ...parts }),
      [],
      today
    )
      .filter(({ code }) => code === 'annex-missing')
      .map(({ message }) => message)

  test('a promise is broken once it is due, not before', () => {
    expect(said({}, '2026-03-02')).toEqual([
      'Bilaget »Regnskab« er lovet af Bo Lund til 1. marts 2026, men er ikke kommet.'
    ])
    for (const today of ['2026-03-01', '2026-02-01', null]) expect(said({}, today)).toEqual([])
    const here = { ...promised, fileHash: 'f'.repeat(64) }
    expect(said({ annexes: [here] }, '2026-03-02')).toEqual([])
    expect(said({ phase: 'cancelled' }, '2026-03-02')).toEqual([])
  })

  test('an agenda that went out without it says so, due or not', () => {
    expect(said({ phase: 'agenda_issued' }, '2026-02-01')).toEqual([
      'Dagsordenen er udsendt, men bilaget »Regnskab« mangler. Det er lovet af Bo Lund til 1. marts 2026.'
    ])
  })
})

describe('annex-unmentioned', () => {
  const says = (text: string) => [item(1, { case: [text] }), item(2)]
  test.each<[string, string[], number]>([
    ['Se bilag 1.', ['1: Bilag 1', '2: Bilag 2'], 1],
    ['Se bilag 1-3.', ['1: Bilag 1', '1: Bilag 2', '1: Bilag 3'], 0],
    ['Ingen nævnes.', ['1: Bilag 1', '2: Bilag 2'], 0],
    ['Kun bilag 1 nævnes.', ['1: Bilag 1', '1: Bilag 2', '2: Bilag 3'], 0],
    [
      'Se bilag 1. Kommissoriet for gruppen blev drøftet.',
      ['1: Bilag 1', '2: Bilag 2 Kommissoriet for gruppen'],
      0
    ]
  ])('%s with %j: %i', (text, list, count) => {
    expect(find('annex-unmentioned', { items: says(text), annexes: annexes(...list) })).toHaveLength(count)
  })
})
