import type { Dice } from '../generator'
import { FIRST, LAST, MIDDLE, ORGANIZATIONS, TITLES } from '../vocabulary'
import type { Sheet, TruePerson } from './truth'
import { capital } from './truth'

/** Ways in which offices list people. */
export const LISTINGS = [
  'grouped',
  'lines',
  'orgOnly',
  'titleFirst',
  'inline',
  'party',
  'partyInline',
  'table',
  'tickTable',
  'statusTable',
  'mixed',
  'sentence',
  'groupInline'
] as const
export type Listing = (typeof LISTINGS)[number]

export function drawName(dice: Dice, used: Set<string>): string {
  for (;;) {
    const name = [dice.pick(FIRST), dice.pick(MIDDLE), dice.pick(LAST)]
      .filter((part) => part !== '')
      .join(' ')
    if (used.has(name)) continue
    used.add(name)
    return name
  }
}

const NO_TITLE: ReadonlySet<Listing> = new Set([
  'orgOnly',
  'inline',
  'party',
  'partyInline',
  'sentence',
  'groupInline'
])
const NO_ORG: ReadonlySet<Listing> = new Set(['inline', 'sentence'])

/** A circle of people as a listing can tell of them. */
export function drawPeople(dice: Dice, listing: Listing, itemCount: number): TruePerson[] {
  const used = new Set<string>()
  const person = (status: TruePerson['status'], organization: string | null): TruePerson => ({
    name: drawName(dice, used),
    title: NO_TITLE.has(listing) ? null : dice.pick(TITLES),
    organization: NO_ORG.has(listing)
      ? null
      : listing === 'party' || listing === 'partyInline'
        ? dice.pick(['A', 'V', 'C', 'F', 'O', 'B', 'Ø', 'I'])
        : organization,
    status,
    mode: status === 'present' && dice.chance(0.12) ? 'online' : null,
    role: null,
    substituteFor: null,
    items: []
  })
  const people: TruePerson[] = []
  for (let i = dice.int(2, 4); i > 0; i--) {
    const organization = ORGANIZATIONS[(i * 3 + dice.int(0, 2)) % ORGANIZATIONS.length] as string
    for (let k = dice.int(1, 4); k > 0; k--) people.push(person('present', organization))
  }
  const [first, second] = people
  if (first) first.role = dice.chance(0.6) ? 'chair' : null
  if (second && dice.chance(0.25)) second.role = 'co_chair'
  for (let k = dice.int(0, 3); k > 0; k--) people.push(person('excused', dice.pick(ORGANIZATIONS)))
  const missing = people.find((one) => one.status === 'excused')
  const stand = people[2]
  if (missing && stand?.status === 'present' && dice.chance(0.4)) stand.substituteFor = missing.name
  if (dice.chance(0.3) && listing !== 'sentence') {
    const guest = person('guest', dice.pick(ORGANIZATIONS))
    guest.items = dice.chance(0.6) ? [dice.int(1, itemCount)] : []
    people.push(guest)
  }
  return people
}

function notesOf(person: TruePerson, dice: Dice): string {
  const notes: string[] = []
  if (person.role === 'chair') notes.push('formand')
  if (person.role === 'co_chair') notes.push('medformand')
  if (person.substituteFor)
    notes.push(`${dice.pick(['i stedet for', 'stedfortræder for', 'suppleant for'])} ${person.substituteFor}`)
  const online = dice.pick(['virtuelt', 'virtuel', 'online', 'via Teams'])
  if (person.items.length > 0)
    notes.push(`punkt ${person.items.join(', ')}${person.mode ? `, ${online}` : ''}`)
  else if (person.mode) notes.push(online)
  return notes.map((note) => ` (${note})`).join('')
}

/** "Anne Lund, chef, Skovby Kommune (virtuelt)" in the listing's order. */
function textOf(person: TruePerson, listing: Listing, dice: Dice): string {
  if (listing === 'party' || listing === 'partyInline') {
    const chair = person.role === 'chair' && dice.chance(0.5)
    const bare = chair ? { ...person, role: null } : person
    return `${person.name} (${person.organization})${chair ? ', formand' : ''}${notesOf(bare, dice)}`
  }
  const parts = [person.name]
  if (listing === 'titleFirst' && person.title) parts[0] = `${capital(person.title)} ${person.name}`
  else if (person.title) parts.push(person.title)
  if (listing !== 'grouped' && listing !== 'groupInline' && person.organization)
    parts.push(person.organization)
  return parts.join(', ') + notesOf(person, dice)
}

export interface PeopleWords {
  participants: string
  excused: string
  guests: string
}

export const drawPeopleWords = (dice: Dice): PeopleWords => ({
  participants: dice.pick([
    'Deltagere',
    'Mødedeltagere',
    'Til stede',
    'Deltagere i mødet',
    'Tilstede',
    'Medlemmer'
  ]),
  excused: dice.pick(['Afbud', 'Afbud fra', 'Fraværende med afbud', 'Meldt afbud']),
  guests: dice.pick(['Gæst', 'Gæster', 'Inviterede gæster'])
})

/** Prints the people of the truth under their labels. */
export function printPeople(sheet: Sheet, listing: Listing, words: PeopleWords): void {
  const { dice, lines, truth, marks } = sheet
  const bold = marks && dice.chance(0.5)
  const field = (word: string, value = ''): string =>
    bold ? `**${word}:**${value && ` ${value}`}` : `${word}:${value && ` ${value}`}`
  const of = (status: TruePerson['status']): TruePerson[] =>
    truth.people.filter((person) => person.status === status)
  if (listing === 'table' || listing === 'tickTable' || listing === 'statusTable') {
    printTable(sheet, listing, words, field)
    return
  }
  if (listing === 'mixed') {
    // The whole circle in one list, regrets marked behind or in front of the name.
    lines.push(field(words.participants))
    const bullet = dice.chance(0.7) ? '- ' : ''
    const mark = dice.pick([' - afbud', ' (afbud)', ', afbud', 'front'] as const)
    for (const person of truth.people.filter((one) => one.status !== 'guest')) {
      const text = textOf(person, 'lines', dice)
      const absent = person.status === 'excused'
      lines.push(bullet + (!absent ? text : mark === 'front' ? `Afbud: ${text}` : text + mark))
    }
    lines.push('')
    listPeople(sheet, words.guests, of('guest'), 'lines', field)
    return
  }
  if (listing === 'sentence') {
    const join = (people: TruePerson[]): string => {
      const texts = people.map((person) => textOf(person, 'inline', dice))
      const last = texts.pop() ?? ''
      return texts.length > 0 ? `${texts.join(', ')} og ${last}` : last
    }
    const excused = of('excused')
    const behind = excused.length > 0 ? ` ${dice.pick(['Afbud fra', 'Afbud:'])} ${join(excused)}.` : ''
    if (dice.chance(0.5)) lines.push(`${field(words.participants, `${join(of('present'))}.`)}${behind}`, '')
    else {
      lines.push(field(words.participants, join(of('present'))))
      if (behind !== '') lines.push(behind.trim())
      lines.push('')
    }
    return
  }
  listPeople(sheet, words.participants, of('present'), listing, field)
  listPeople(
    sheet,
    words.guests,
    of('guest'),
    listing === 'grouped' || listing === 'groupInline' ? 'lines' : listing,
    field
  )
  listPeople(
    sheet,
    words.excused,
    of('excused'),
    listing === 'grouped' || listing === 'groupInline' ? 'lines' : listing,
    field
  )
}

type Field = (word: string, value?: string) => string

function listPeople(sheet: Sheet, word: string, people: TruePerson[], listing: Listing, field: Field): void {
  const { dice, lines } = sheet
  if (people.length === 0) return
  const texts = people.map((person) => textOf(person, listing, dice))
  if (listing === 'inline' || listing === 'partyInline') {
    const last = texts.pop()
    const and = dice.chance(0.6) ? ' og ' : ', '
    lines.push(field(word, texts.length > 0 ? `${texts.join(', ')}${and}${last}` : `${last}`), '')
    return
  }
  lines.push(field(word))
  if (listing === 'groupInline') {
    const groups = [...new Set(people.map((person) => person.organization))]
    for (const group of groups) {
      const own = people.filter((person) => person.organization === group)
      lines.push(`${group}: ${own.map((person) => textOf(person, listing, dice)).join(', ')}`)
    }
    lines.push('')
    return
  }
  const bullet = dice.chance(0.5) ? dice.pick(['- ', '• ', '* ']) : ''
  let group: string | null = null
  people.forEach((person, i) => {
    if (listing === 'grouped' && person.organization !== group) {
      if (group !== null) lines.push('')
      group = person.organization
      lines.push(sheet.marks && dice.chance(0.3) ? `**${group}**` : (group ?? ''))
    }
    lines.push(bullet + texts[i])
  })
  lines.push('')
}

function printTable(sheet: Sheet, listing: Listing, words: PeopleWords, field: Field): void {
  const { dice, lines, truth } = sheet
  const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`
  if (dice.chance(0.7)) lines.push(field(words.participants), '')
  const tick = dice.pick(['X', 'x', '✓'])
  const heads = ['Navn', 'Titel', 'Organisation']
  if (listing === 'tickTable') heads.push('Til stede', 'Afbud')
  if (listing === 'statusTable') heads.push(dice.pick(['Deltagelse', 'Fremmøde', 'Status']))
  lines.push(row(...heads), row(...heads.map(() => '---')))
  for (const person of truth.people) {
    if (person.status === 'guest') person.status = 'present'
    person.items = []
    const cells = [person.name, person.title ?? '', person.organization ?? '']
    if (person.role === 'co_chair') person.role = null
    if (person.role === 'chair') cells[0] = `${person.name} (formand)`
    const excused = person.status === 'excused'
    person.substituteFor = null
    if (listing === 'tickTable') {
      person.mode = null
      cells.push(excused ? '' : tick, excused ? tick : '')
    } else if (listing === 'statusTable') {
      if (person.mode === null && !excused) person.mode = dice.chance(0.3) ? 'in_person' : null
      cells.push(
        excused
          ? 'Afbud'
          : person.mode === 'online'
            ? 'Online'
            : person.mode === 'in_person'
              ? 'Fysisk'
              : 'Til stede'
      )
    } else {
      if (excused) cells[0] = `${person.name} (afbud)`
      else if (person.mode) cells[0] = `${cells[0]} (virtuelt)`
    }
    lines.push(row(...cells))
  }
  lines.push('')
}
