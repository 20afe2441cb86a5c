import { DEFAULT_LAYOUT } from '../../preload/contract/layout'

const SENTENCES = [
  'Regionen og kommunerne har siden sidste møde arbejdet med en fælles plan for udskrivninger i weekender.',
  'Arbejdsgruppen foreslår, at besked om forventet udskrivning gives senest kl. 12 dagen før.',
  'Almen praksis gør opmærksom på, at medicinlisten skal være opdateret, når borgeren kommer hjem.',
  'Der afsættes 250.000 kr. til evalueringen, som forelægges gruppen i andet kvartal.',
  'Hospitalet har gennemgået 84 forløb og fundet, at hvert femte manglede en aftale om opfølgning.',
  'Kommunerne spørger, om ordningen kan begynde tidligere på de afdelinger, som allerede er klar.',
  'Gruppen drøftede snitfladen til den akutte hjemmesygepleje og ønskede den beskrevet nærmere.'
]

const paragraph = (id: string, item: number, part: number) => ({
  id,
  order: id,
  type: 'paragraph',
  content: [
    { text: `${SENTENCES[(item + part) % 7]} ` },
    { text: `${SENTENCES[(item * 2 + part) % 7]}`, bold: part % 4 === 0 },
    { text: ` ${SENTENCES[(item + part * 3) % 7]}` }
  ]
})

/** Invented minutes of a cluster group with so many items: people, annexes, and some half a page of text each. */
export function longMeeting(items: number) {
  return {
    id: 'meeting',
    bodyId: 'body',
    bodyName: 'Samordningsgruppen for klynge Fjordby',
    number: '4',
    title: 'Møde i samordningsgruppen',
    date: '2026-03-12',
    start: '09:00',
    end: '15:00',
    zone: 'Europe/Copenhagen',
    form: 'in_person',
    formText: null,
    place: 'Fjordby Rådhus, mødelokale 2',
    caseNumber: '26/1042',
    documentDate: '2026-03-19',
    phase: 'minutes_draft',
    previousId: null,
    chair: 'Karen Holst',
    minuteTakers: ['Jens Ravn'],
    contacts: [],
    attendance: Array.from({ length: 24 }, (_, place) => ({
      id: `attendance-${place}`,
      personId: `person-${place}`,
      name: `Deltager ${String.fromCharCode(65 + place)}. Møller`,
      title: 'Sundhedschef',
      organization: ['Fjordby Kommune', 'Regionshospitalet Fjordby', 'Almen praksis'][place % 3],
      sector: ['municipality', 'hospital', 'general_practice'][place % 3],
      status: place % 6 === 5 ? 'excused' : 'present',
      mode: place % 6 === 5 ? null : 'in_person',
      role: 'member',
      isMember: true,
      substituteFor: null,
      itemIds: [],
      order: String(place).padStart(3, '0')
    })),
    annexes: Array.from({ length: items }, (_, place) => ({
      id: `annex-${place}`,
      itemId: `item-${place}`,
      label: `Bilag ${place + 1}`,
      title: `Notat om forløb ${place + 1}`,
      withMinutes: false,
      closed: false,
      fileHash: null,
      fileName: null,
      fileSize: null,
      promisedBy: null,
      promisedDue: null,
      order: String(place).padStart(3, '0')
    })),
    items: Array.from({ length: items }, (_, place) => ({
      id: `item-${place}`,
      number: place + 1,
      numberText: String(place + 1),
      parentId: null,
      title: `Forløb ${place + 1}: samarbejde ved udskrivning`,
      publicTitle: null,
      publicDecision: null,
      plannedMinutes: null,
      carriedFrom: null,
      kind: 'ordinary',
      presenters: ['Karen Holst'],
      start: null,
      end: null,
      caseNumber: null,
      closed: false,
      order: String(place).padStart(3, '0'),
      sections: {
        recommendation: [paragraph(`r-${place}`, place, 1)],
        case: [0, 1, 2].map((part) => paragraph(`c-${place}-${part}`, place, part)),
        minutes: [3, 4].map((part) => paragraph(`m-${place}-${part}`, place, part))
      },
      outcome: null
    })),
    issues: [],
    unplaced: [],
    hasSource: false,
    layout: DEFAULT_LAYOUT,
    quorum: null,
    moveAtRegrets: null,
    requiredSectors: [],
    memberCount: 24,
    asksForSubstitutes: false,
    listsWholeCircle: false,
    labelsSeen: [],
    seen: 0
  }
}
