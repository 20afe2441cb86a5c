import {
  ANNEXES,
  BODIES,
  FIRST,
  LAST,
  MIDDLE,
  ORGANIZATIONS,
  POINTS,
  RESULTS,
  SENTENCES,
  TITLES,
  TOPICS
} from './vocabulary'

/** A seeded source of choices, so that every generated document can be made again. */
export class Dice {
  private state: number
  constructor(seed: number) {
    this.state = seed >>> 0
  }
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let t = this.state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  int(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1))
  }
  pick<T>(list: readonly T[]): T {
    return list[this.int(0, list.length - 1)] as T
  }
  chance(share: number): boolean {
    return this.next() < share
  }
}

export interface TruePerson {
  name: string
  title: string | null
  organization: string | null
  status: 'present' | 'excused' | 'guest'
  mode: 'online' | null
  role: 'chair' | 'co_chair' | null
  substituteFor: string | null
  items: number[]
}

export interface TrueItem {
  number: number
  title: string
  presenters: string[]
  start: string | null
  end: string | null
  caseNumber: string | null
  outcome: string | null
  recommendation: string[]
  case: string[]
  minutes: string[]
  annexes: { label: string | null; title: string }[]
}

export interface TrueMeeting {
  date: string
  start: string
  end: string
  place: string
  chair: string
  minuteTakers: string[]
  body: string
  people: TruePerson[]
  items: TrueItem[]
}

/** How one office writes; every document of a test draws one. */
export interface Form {
  people: 'grouped' | 'lines' | 'orgOnly' | 'titleFirst' | 'inline'
  item: 'dot' | 'punkt' | 'pkt' | 'ad' | 'bold' | 'heading' | 'paren' | 'sag'
  caseNumber: 'none' | 'above' | 'below'
  slots: boolean
  recommendation: 'bullets' | 'at' | 'opening' | 'sentence'
  labels: 'plain' | 'colon' | 'bold' | 'heading'
  words: {
    recommendation: string
    case: string
    minutes: string
    participants: string
    excused: string
    time: string
    place: string
    chair: string
    taker: string
  }
  annexes: 'none' | 'numbered' | 'bullets'
  annexesInFront: boolean
  contents: boolean
  lines: 'long' | 'wrapped' | 'spaced' | 'hyphenated'
  margin: number
  pages: boolean
  numbersInText: boolean
}

export function drawForm(dice: Dice): Form {
  return {
    people: dice.pick(['grouped', 'lines', 'orgOnly', 'titleFirst', 'inline'] as const),
    item: dice.pick(['dot', 'punkt', 'pkt', 'ad', 'bold', 'heading', 'paren', 'sag'] as const),
    caseNumber: dice.pick(['none', 'none', 'above', 'below'] as const),
    slots: dice.chance(0.4),
    recommendation: dice.pick(['bullets', 'at', 'opening', 'sentence'] as const),
    labels: dice.pick(['plain', 'colon', 'bold', 'heading'] as const),
    words: {
      recommendation: dice.pick(['Indstilling', 'Sekretariatets indstilling', 'Forslag til beslutning']),
      case: dice.pick(['Sagsfremstilling', 'Beskrivelse af sagen', 'Resume', 'Baggrund']),
      minutes: dice.pick(['Referat', 'Beslutning', 'BODY']),
      participants: dice.pick(['Deltagere', 'Mødedeltagere', 'Til stede']),
      excused: dice.pick(['Afbud', 'Afbud fra', 'Fraværende med afbud']),
      time: dice.pick(['Tidspunkt', 'Tid', 'Mødetidspunkt', 'Dato og tid']),
      place: dice.pick(['Sted', 'Mødested', 'Lokale']),
      chair: dice.pick(['Mødeleder', 'Ordstyrer', 'Dirigent']),
      taker: dice.pick(['Referent', 'Referat ved', 'Referenter'])
    },
    annexes: dice.pick(['none', 'numbered', 'bullets'] as const),
    annexesInFront: dice.chance(0.3),
    contents: dice.chance(0.25),
    lines: dice.pick(['long', 'wrapped', 'spaced', 'hyphenated'] as const),
    margin: dice.int(70, 96),
    pages: dice.chance(0.3),
    numbersInText: dice.chance(0.4)
  }
}

function drawName(dice: Dice, used: Set<string>): string {
  for (;;) {
    const middle = dice.pick(MIDDLE)
    const name = [dice.pick(FIRST), middle, dice.pick(LAST)].filter((part) => part !== '').join(' ')
    if (!used.has(name)) {
      used.add(name)
      return name
    }
  }
}

function drawPeople(dice: Dice, form: Form, itemCount: number): TruePerson[] {
  const used = new Set<string>()
  const person = (status: TruePerson['status'], organization: string): TruePerson => {
    const bare = form.people === 'orgOnly' || form.people === 'inline'
    return {
      name: drawName(dice, used),
      title: bare ? null : dice.pick(TITLES),
      organization: form.people === 'inline' ? null : organization,
      status,
      mode: status === 'present' && dice.chance(0.15) ? 'online' : null,
      role: null,
      substituteFor: null,
      items: []
    }
  }
  const people: TruePerson[] = []
  const groups = dice.int(2, 5)
  for (let i = 0; i < groups; i++) {
    const organization = ORGANIZATIONS[(i * 3 + dice.int(0, 2)) % ORGANIZATIONS.length] as string
    for (let k = dice.int(1, 4); k > 0; k--) people.push(person('present', organization))
  }
  const first = people[0]
  if (first) first.role = dice.chance(0.6) ? 'chair' : 'co_chair'
  for (let k = dice.int(0, 4); k > 0; k--) people.push(person('excused', dice.pick(ORGANIZATIONS)))
  const missing = people.find((one) => one.status === 'excused')
  const stand = people[1]
  if (missing && stand && dice.chance(0.5)) stand.substituteFor = missing.name
  if (dice.chance(0.4)) {
    const guest = person('guest', dice.pick(ORGANIZATIONS))
    guest.items = [dice.int(1, itemCount)]
    people.push(guest)
  }
  return people
}

const pad = (value: number): string => String(value).padStart(2, '0')

export function drawMeeting(dice: Dice, form: Form): TrueMeeting {
  const count = dice.int(3, 8)
  const body = dice.pick(BODIES)
  const people = drawPeople(dice, form, count)
  const present = people.filter((person) => person.status === 'present')
  let minutes = 9 * 60
  const items: TrueItem[] = []
  for (let number = 1; number <= count; number++) {
    const length = dice.int(1, 6) * 5
    const last = number === count
    const title = last
      ? 'Eventuelt'
      : number === 1
        ? 'Godkendelse af dagsorden'
        : (TOPICS[(number * 5 + dice.int(0, 4)) % TOPICS.length] as string)
    const result = dice.pick(RESULTS)
    const quick = number === 1
    const sentences = (most: number): string[] =>
      Array.from({ length: dice.int(1, most) }, () =>
        Array.from({ length: dice.int(1, 3) }, () => dice.pick(SENTENCES)).join(' ')
      )
    const presenter = dice.pick(present).name
    items.push({
      number,
      title,
      presenters: !last && !quick && dice.chance(0.3) && !presenter.includes(' af ') ? [presenter] : [],
      start: form.slots ? `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}` : null,
      end: form.slots ? `${pad(Math.floor((minutes + length) / 60))}:${pad((minutes + length) % 60)}` : null,
      caseNumber:
        form.caseNumber === 'none'
          ? null
          : form.caseNumber === 'above'
            ? `1-34-${dice.int(10, 99)}-2-14`
            : `12/${dice.int(100, 9999)}`,
      outcome: last ? null : result[1],
      recommendation: last
        ? []
        : Array.from({ length: form.recommendation === 'sentence' ? 1 : dice.int(1, 3) }, () =>
            dice.pick(POINTS)
          ),
      case: last || quick ? [] : sentences(3),
      minutes: last ? ['Intet at bemærke.'] : dice.chance(0.5) ? [result[0]] : [...sentences(2), result[0]],
      annexes: []
    })
    minutes += length
  }
  let annex = 1
  for (const item of items) {
    if (form.annexes === 'none' || item.number === 1 || item.number === count || !dice.chance(0.6)) continue
    const titles = new Set(Array.from({ length: dice.int(1, 2) }, () => dice.pick(ANNEXES)))
    for (const title of titles)
      item.annexes.push({
        label: form.annexes === 'numbered' ? `Bilag ${annex++}` : null,
        title: `${title} ${item.number}`
      })
  }
  const day = dice.int(1, 28)
  const month = dice.int(1, 12)
  return {
    date: `2022-${pad(month)}-${pad(day)}`,
    start: '09:00',
    end: `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`,
    place: dice.pick(['Rådhuset, mødelokale 3', 'Havnegade 4, 8900 Lindsø', 'Regionshuset Kystland']),
    chair: present[0]?.name ?? '',
    minuteTakers: present.slice(0, dice.int(1, 2)).map((person) => person.name),
    body,
    people,
    items
  }
}
