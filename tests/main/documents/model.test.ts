import { describe, expect, test } from 'vitest'
import { buildDocument } from '../../../main/documents/model/build-document'
import { type DocumentBlock, documentText } from '../../../main/documents/model/document-model'
import type { MeetingDetail } from '../../../preload/contract/meeting'
import {
  annex,
  block,
  bullet,
  emptyMeeting,
  item,
  layoutWith,
  paragraph,
  person,
  subItem,
  text
} from './builders'
import { clusterMeeting } from './fixture'

const lines = (meeting: MeetingDetail, kind: 'agenda' | 'minutes' = 'minutes') =>
  documentText(buildDocument(meeting, { kind }))
const blocks = (meeting: MeetingDetail, kind: 'agenda' | 'minutes' = 'minutes') =>
  buildDocument(meeting, { kind }).blocks
const ofKind = <Kind extends DocumentBlock['kind']>(all: DocumentBlock[], kind: Kind) =>
  all.filter((each): each is Extract<DocumentBlock, { kind: Kind }> => each.kind === kind)

describe('the front of minutes', () => {
  test('comes in the order of the layout, with Danish dates and times', () => {
    expect(lines(clusterMeeting()).slice(0, 10)).toEqual([
      '30. september 2021',
      'Referat Klyngestyregruppemøde Søndersøklyngen',
      'Tidspunkt: 24. september 2021 kl. 08.15–11.45',
      'Form: Fysisk møde med mulighed for virtuel deltagelse',
      'Sted: Mødelokale Åkanden, Rådhuset i Ådal',
      'Sagsnr. 21/4700',
      'Kontakt: Pelle Storgaard, tlf. 70 10 20 31, pelle.storgaard@oestbaek.example',
      'Signe Ræbild, tlf. 70 10 20 32, signe.raebild@aadal.example',
      'Mødeleder: Henriette Aagaard',
      'Referenter: Pelle Storgaard og Signe Ræbild'
    ])
  })

  test('groups people under their organisation and says how they came', () => {
    const [participants, guests, excused] = ofKind(blocks(clusterMeeting()), 'people')
    expect(participants?.label).toBe('Mødedeltagere')
    expect(participants?.groups.map((group) => group.heading)).toEqual([
      'Hospitalsenhed Søndersø',
      'Psykiatrien Søndersø',
      'Ådal Kommune',
      'Østbæk Kommune',
      'Almen praksis'
    ])
    expect(participants?.groups[0]?.people).toEqual([
      'Henriette Aagaard, hospitalsdirektør (formand)',
      'Jeppe Øster, oversygeplejerske, Børn og Unge (i stedet for Rikke Friis Lauge, ledende overlæge)',
      'Anders Præstegaard, oversygeplejerske'
    ])
    expect(participants?.groups[3]?.people[0]).toBe('Lars Åkjær, ældre- og omsorgschef (punkt 1–3)')
    expect(guests?.groups[0]?.people).toEqual([
      'Søren Vangsø, HR-chef, Hospitalsenhed Fjordland (punkt 2, virtuelt)'
    ])
    expect(guests?.label).toBe('Gæst')
    expect(excused?.label).toBe('Afbud')
    expect(excused?.groups[0]?.people[0]).toBe('Rikke Friis Lauge, ledende overlæge, Hospitalsenhed Søndersø')
  })

  test('lists annexes with their item, those of the minutes apart', () => {
    const all = lines(clusterMeeting())
    const at = all.indexOf('Bilag')
    expect(all.slice(at, at + 7)).toEqual([
      'Bilag',
      'Punkt 2, Bilag 1: Introduktion på tværs – notat fra sekretariatet, august 2021',
      'Punkt 2, Bilag 2: Introduktionsforløb i kommunerne – udkast, februar 2021',
      'Punkt 3: Udkast til fælles akutberedskab – juni 2021',
      'Punkt 5: Personsag, sagsfremstilling (lukket)',
      'Bilag med referat',
      'Punkt 2: Oplæg om introduktionsuger fra Hospitalsenhed Fjordland'
    ])
  })

  test('says nothing of what is not known', () => {
    expect(lines(emptyMeeting())).toEqual(['Referat'])
    expect(lines(emptyMeeting({ date: '2022-06-23', minuteTakers: ['Eva Bro'] }))).toEqual([
      'Referat',
      'Tidspunkt: 23. juni 2022',
      'Referent: Eva Bro'
    ])
  })

  test('never says of somebody without a status that they came', () => {
    const meeting = emptyMeeting({ attendance: [person('Eva Bro', { status: null, mode: null })] })
    expect(lines(meeting).slice(1)).toEqual(['Ikke registreret: Eva Bro'])
  })

  test('sets people without an organisation apart from the organisation before them', () => {
    const meeting = emptyMeeting({
      attendance: [person('Eva Bro'), person('Ib Holm', { organization: 'Ådal Kommune' })]
    })
    expect(lines(meeting).slice(1)).toEqual(['Mødedeltagere: Ådal Kommune', 'Ib Holm', 'Øvrige', 'Eva Bro'])
  })
})

describe('the title', () => {
  const title = (
    given: string | null,
    kind: 'agenda' | 'minutes' = 'minutes',
    bodyName: string | null = null
  ) => ofKind(blocks(emptyMeeting({ title: given, bodyName }), kind), 'title')[0]?.text

  test('begins with the body’s word for the document, once', () => {
    expect(title('Møde i Styregruppen')).toBe('Referat Møde i Styregruppen')
    expect(title('REFERAT MØDE I STYREGRUPPEN')).toBe('REFERAT MØDE I STYREGRUPPEN')
    expect(title('Beslutningsreferat fra møde i Styregruppen')).toBe(
      'Beslutningsreferat fra møde i Styregruppen'
    )
    expect(title('Referatudvalgets møde')).toBe('Referat Referatudvalgets møde')
    expect(title(null, 'minutes', 'Styregruppen')).toBe('Referat Styregruppen')
  })

  test('changes the word when the other document is made', () => {
    expect(title('REFERAT MØDE I STYREGRUPPEN', 'agenda')).toBe('Dagsorden MØDE I STYREGRUPPEN')
    expect(title('Dagsorden til møde', 'minutes')).toBe('Referat til møde')
    expect(title('Beslutningsreferat fra møde', 'agenda')).toBe('Dagsorden fra møde')
  })

  test('of the file has the date', () => {
    expect(buildDocument(clusterMeeting(), { kind: 'agenda' }).title).toBe(
      'Dagsorden Klyngestyregruppemøde Søndersøklyngen, 24. september 2021'
    )
  })
})

describe('items', () => {
  test('have number, presenters, time slot, case number and sections in the order of the layout', () => {
    const all = lines(clusterMeeting())
    const at = all.findIndex((line) => line.startsWith('2. '))
    expect(all.slice(at, at + 3)).toEqual([
      '2. Temadrøftelse: introduktion af nye kolleger på tværs v/ Henriette Aagaard og Mogens Ellehøj (08.25–09.30)',
      'Sagsnr. 21/4711',
      'Indstilling'
    ])
    const meeting = clusterMeeting({
      layout: layoutWith({
        sectionOrder: ['minutes', 'annexes', 'case', 'recommendation'],
        itemNumber: 'punkt',
        showTimeSlots: false,
        showCaseNumbers: false
      })
    })
    const turned = lines(meeting)
    expect(turned.find((line) => line.startsWith('Punkt 1:'))).toBe('Punkt 1: Godkendelse af dagsorden')
    const labels = ofKind(blocks(meeting), 'heading').map((heading) => heading.content[0]?.text)
    expect(labels.slice(labels.indexOf('Referat', 3))).toEqual(
      expect.arrayContaining(['Referat', 'Bilag', 'Beskrivelse af sagen', 'Indstilling'])
    )
    expect(turned.some((line) => line.includes('21/4711'))).toBe(false)
  })

  test('print a section that the layout forgot', () => {
    const meeting = clusterMeeting({ layout: layoutWith({ sectionOrder: ['minutes'] }) })
    expect(lines(meeting)).toContain('Formanden byder velkommen og spørger til emner, der skal op til sidst.')
  })

  test('mark what is closed', () => {
    const all = lines(clusterMeeting())
    const at = all.findIndex((line) => line.startsWith('5. '))
    expect(all[at + 1]).toBe('LUKKET PUNKT')
    expect(all[at + 2]).toBe('Sagsnr. 21/5002')
    const untitled = emptyMeeting({ items: [item(1, '', { closed: true })] })
    expect(lines(untitled)).toEqual(['Referat', '1. Lukket punkt', 'LUKKET PUNKT'])
  })

  test('stand below others with a number of their own, and guests are named for them', () => {
    const meeting = emptyMeeting({
      items: [
        item(1, 'Orienteringer'),
        subItem(1, 1, 'Fra kommunerne', { sections: { ...item(1, '').sections, case: [paragraph('Nyt.')] } }),
        subItem(1, 2, 'Fra regionen'),
        item(2, 'Eventuelt')
      ],
      annexes: [annex('Oversigt', { itemId: 'item-1-2', label: 'Bilag 1' })],
      attendance: [person('Bo Lund', { status: 'guest', isMember: false, itemIds: ['item-1-1', 'item-2'] })]
    })
    const all = lines(meeting)
    expect(all).toContain('1.1 Fra kommunerne')
    expect(all).toContain('1.2 Fra regionen')
    expect(all).toContain('Punkt 1.2, Bilag 1: Oversigt')
    expect(all.find((line) => line.includes('Bo Lund'))).toBe('Gæst: Bo Lund (punkt 1.1 og 2)')
    const labels = ofKind(blocks(meeting), 'heading').filter(({ role }) => role === 'section')
    expect(labels.map(({ content, deeper }) => [content[0]?.text, deeper])).toEqual([
      ['Beskrivelse af sagen', true],
      ['Bilag', true]
    ])
    const punkt = { ...meeting, layout: layoutWith({ itemNumber: 'punkt' as const }) }
    expect(lines(punkt)).toContain('Punkt 1.2: Fra regionen')
  })

  test('that are closed show what may be said in public, and annexes that are still to come say so', () => {
    const meeting = emptyMeeting({
      items: [
        item(1, 'Ansættelse af leder', {
          closed: true,
          publicTitle: 'Personalesag',
          publicDecision: 'Der er truffet beslutning.',
          outcome: 'approved'
        })
      ],
      annexes: [annex('Ansøgninger', { itemId: 'item-1', promisedBy: 'Bo Lund', promisedDue: '2026-09-01' })]
    })
    expect(lines(meeting)).toEqual([
      'Referat',
      'Bilag',
      'Punkt 1: Ansøgninger',
      'Referat',
      '1. Ansættelse af leder',
      'LUKKET PUNKT',
      'Offentlig titel: Personalesag',
      'Bilag',
      'Ansøgninger',
      'Referat',
      'Godkendt.',
      'Offentlig beslutning: Der er truffet beslutning.'
    ])
    const agenda = documentText(buildDocument(meeting, { kind: 'agenda' }))
    expect(agenda).toContain('Ansøgninger (eftersendes)')
    expect(agenda.join()).not.toContain('Offentlig beslutning')
  })

  test('with a result and nothing written say the result', () => {
    const meeting = emptyMeeting({ items: [item(1, 'Budget', { outcome: 'postponed' })] })
    expect(lines(meeting).slice(1)).toEqual(['1. Budget', 'Referat', 'Udsat.'])
  })

  test('keep decisions with their list, and tasks with who and when', () => {
    const decision = block('decision', 'Det blev besluttet, at')
    const meeting = emptyMeeting({
      items: [
        item(1, 'Budget', {
          sections: {
            recommendation: [],
            case: [],
            minutes: [
              decision,
              block('bullet', 'midlerne flyttes', { inside: decision.id }),
              paragraph('Punktet blev drøftet.'),
              block('bullet', 'hører til beslutningen', { inside: decision.id }),
              block('paragraph', 'Uden beslutning', { inside: 'gone' }),
              block('action', 'Sender tal', { responsible: 'Ådal Kommune', due: '2021-10-15' })
            ]
          }
        })
      ]
    })
    const minutes = blocks(meeting).slice(3)
    expect(minutes.map((each) => each.kind)).toEqual(['decision', 'paragraph', 'paragraph', 'action'])
    expect(lines(meeting).slice(3)).toEqual([
      'Beslutning: Det blev besluttet, at',
      'midlerne flyttes',
      'hører til beslutningen',
      'Punktet blev drøftet.',
      'Uden beslutning',
      'Opgave: Sender tal',
      'Ansvarlig: Ådal Kommune · Frist: 15. oktober 2021'
    ])
  })

  test('lose no text when decisions point at each other', () => {
    const first = block('decision', 'Første')
    const second = block('decision', 'Anden', { inside: first.id })
    const meeting = emptyMeeting({
      items: [
        item(1, 'Punkt', {
          sections: { recommendation: [], case: [], minutes: [{ ...first, inside: second.id }, second] }
        })
      ]
    })
    expect(lines(meeting).slice(3)).toEqual(['Beslutning: Første', 'Beslutning: Anden'])
  })

  test('nest lists by level, whatever jump the levels make', () => {
    const meeting = emptyMeeting({
      items: [
        item(1, 'Punkt', {
          sections: {
            recommendation: [bullet('dyb', 3), bullet('yderst'), bullet('spring', 4), bullet('mindre', 2)],
            case: [],
            minutes: []
          }
        })
      ]
    })
    const [list] = ofKind(blocks(meeting), 'list')
    expect(list?.list.items.map((each) => each.content[0]?.text)).toEqual(['dyb', 'yderst'])
    expect(list?.list.items[1]?.lists[0]?.items.map((each) => each.content[0]?.text)).toEqual([
      'spring',
      'mindre'
    ])
  })
})

describe('an agenda', () => {
  test('has no minutes, no annexes of the minutes, no date of its own and no attendance', () => {
    const all = lines(clusterMeeting(), 'agenda')
    expect(all[0]).toBe('Dagsorden Klyngestyregruppemøde Søndersøklyngen')
    expect(
      all.some((line) =>
        /Referat\b|Beslutning:|Opgave:|Bilag med referat|Afbud|virtuelt|i stedet for/.test(line)
      )
    ).toBe(false)
    expect(all).toContain('At Klyngestyregruppen godkender dagsordenen.')
  })

  test('lists who is invited, not who came', () => {
    const [invited, guests] = ofKind(blocks(clusterMeeting(), 'agenda'), 'people')
    const names = invited?.groups.flatMap((group) => group.people) ?? []
    expect(names).toContain('Rikke Friis Lauge, ledende overlæge')
    expect(names.some((name) => name.startsWith('Jeppe Øster'))).toBe(false)
    expect(names).toContain('Lars Åkjær, ældre- og omsorgschef')
    expect(guests?.groups[0]?.people).toEqual(['Søren Vangsø, HR-chef, Hospitalsenhed Fjordland (punkt 2)'])
  })
})

describe('other layouts', () => {
  test('people on a line each, inside the first item, annexes under their item only', () => {
    const layout = layoutWith({ people: 'lines', participantsIn: 'first_item', annexList: 'item' })
    const meeting = clusterMeeting({ layout })
    const all = blocks(meeting)
    const firstItem = all.findIndex((each) => each.kind === 'item')
    expect(all[firstItem + 1]).toMatchObject({ kind: 'people', inItem: true, label: 'Mødedeltagere' })
    expect(ofKind(all, 'people')[0]?.groups[0]?.people[1]).toBe(
      'Jeppe Øster, oversygeplejerske, Børn og Unge, Hospitalsenhed Søndersø (i stedet for Rikke Friis Lauge, ledende overlæge)'
    )
    expect(
      ofKind(all, 'heading').some((heading) => heading.role === 'front' || heading.role === 'part')
    ).toBe(false)
    expect(lines(meeting)).toContain('Oplæg om introduktionsuger fra Hospitalsenhed Fjordland')
  })

  test('an annex of the meeting itself is always in front', () => {
    const layout = layoutWith({ annexList: 'item' })
    expect(
      lines(emptyMeeting({ layout, annexes: [annex('Årsplan', { label: 'Bilag 3:' })] })).slice(1)
    ).toEqual(['Bilag', 'Bilag 3: Årsplan'])
  })

  test('labels are the body’s own', () => {
    const labels = {
      ...clusterMeeting().layout.labels,
      case: 'Sagsfremstilling',
      excused: 'Fraværende med afbud'
    }
    const all = lines(clusterMeeting({ layout: layoutWith({ labels }) }))
    expect(all).toContain('Sagsfremstilling')
    expect(all).toContain(
      'Fraværende med afbud: Rikke Friis Lauge, ledende overlæge, Hospitalsenhed Søndersø'
    )
    expect(all).not.toContain('Beskrivelse af sagen')
  })
})

describe('text', () => {
  const written = (given: ReturnType<typeof text>[]) =>
    ofKind(
      blocks(
        emptyMeeting({
          items: [
            item(1, 'Punkt', { sections: { recommendation: [], case: [paragraph(given)], minutes: [] } })
          ]
        })
      ),
      'paragraph'
    )[0]?.content

  test('keeps no character that a file cannot hold', () => {
    expect(written([text('a\u0000b\r\nc\u000Bd\uFFFE\uD800e\tf')])).toEqual([{ text: 'ab\nc\nd\uFFFDe\tf' }])
  })

  test('only complete addresses of a safe kind become links', () => {
    const href = (address: string) => written([text('x', { href: address })])?.[0]?.href
    expect(href('https://www.example.dk/å b')).toBe('https://www.example.dk/%C3%A5%20b')
    expect(href('mailto:"ib holm"@example.dk')).toBe('mailto:%22ib%20holm%22@example.dk')
    expect(href('tel:+4570102030')).toBe('tel:+4570102030')
    expect(href('javascript:alert(1)')).toBeUndefined()
    expect(href('file:///etc/passwd')).toBeUndefined()
    expect(href('#')).toBeUndefined()
    expect(href(`https://example.dk/${'a'.repeat(3000)}`)).toBeUndefined()
  })
})
