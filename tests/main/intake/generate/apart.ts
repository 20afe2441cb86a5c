import { Dice } from '../generator'
import { BODIES, ORGANIZATIONS, SENTENCES, TITLES } from '../vocabulary'
import type { GeneratedDocument } from '.'
import { printDate } from './front'
import { drawName } from './people'
import { capital, emptyTruth, pad, type Sheet, type TrueItem, type TruePerson } from './truth'
import { ANNEXES, POINTS, RESULTS, TOLD, TOPICS } from './words'

// A family apart, written after the reader was fitted to the others. Its first figures led to rules (repeated lines as
// labels, minutes told by what they tell), never to words; what they were then stands in docs/measurements.md.

function printPeople(sheet: Sheet): void {
  const { dice, lines, truth } = sheet
  const used = new Set<string>()
  const listing = dice.pick(['parentheses', 'numbered', 'semicolons', 'dashes', 'reasons', 'roles'] as const)
  const draw = (status: TruePerson['status']): TruePerson => ({
    name: drawName(dice, used),
    title: listing === 'parentheses' ? null : dice.pick(TITLES),
    organization: dice.pick(ORGANIZATIONS),
    status,
    mode: null,
    role: null,
    substituteFor: null,
    items: []
  })
  const present = Array.from({ length: dice.int(3, 7) }, () => draw('present'))
  const excused = Array.from({ length: dice.int(0, 3) }, () => draw('excused'))
  truth.people = [...present, ...excused]
  const text = (person: TruePerson): string => {
    if (listing === 'parentheses') return `${person.name} (${person.organization})`
    if (listing === 'dashes') return `${person.name} – ${person.title} – ${person.organization}`
    if (listing === 'roles') return `${capital(person.title ?? '')} ${person.name} (${person.organization})`
    return `${person.name}, ${person.title}, ${person.organization}`
  }
  const list = (word: string, people: TruePerson[], behind = ''): void => {
    if (people.length === 0) return
    if (listing === 'semicolons') lines.push(`${word}: ${people.map(text).join('; ')}`, '')
    else if (listing === 'numbered')
      lines.push(`${word}:`, ...people.map((one, i) => `${i + 1}. ${text(one)}`), '')
    else lines.push(`${word}:`, ...people.map((one) => text(one) + behind), '')
  }
  list(dice.pick(['Mødedeltagere', 'Deltog', 'Fremmødte']), present)
  list(
    dice.pick(['Afbud', 'Afbud modtaget fra', 'Forfald']),
    excused,
    listing === 'reasons' ? ' (ferie)' : ''
  )
}

function printFront(sheet: Sheet): void {
  const { dice, lines, truth, marks } = sheet
  const word = dice.pick(['MØDEREFERAT', 'Protokol', 'Beslutningsprotokol', 'Referat (udkast)', 'Opsamling'])
  const style = dice.pick(['below', 'comma', 'ordinary'] as const)
  if (style === 'below') {
    lines.push(marks ? `# ${word}` : word, `${truth.body}`, '')
  } else if (style === 'comma') {
    lines.push(`${truth.body}, ${word.toLowerCase()}`, '')
  } else {
    lines.push(`${word} fra ordinært møde i ${truth.body}`, '')
    truth.title = `Ordinært møde i ${truth.body}`
  }
  const date = printDate(truth.date ?? '', dice)
  const times = `${truth.start?.replace(':', '.')}-${truth.end?.replace(':', '.')}`
  const place = dice.pick([
    'Kommunalbestyrelsessalen',
    'Havnby Bibliotek, sal 1',
    'Lægehuset i Lindsø',
    'Administrationsbygningen, lokale 204'
  ])
  truth.place = place
  const fields = dice.pick([
    [`Afholdt: ${date} kl. ${times}`, `Mødested: ${place}`],
    [`Dag: ${date}`, `Klokken: ${times}`, `Hvor: ${place}`],
    [`Mødet blev holdt ${date} kl. ${times} i ${place}.`],
    [
      `Start: ${date} kl. ${truth.start?.replace(':', '.')}`,
      `Slut: kl. ${truth.end?.replace(':', '.')}`,
      `Lokale: ${place}`
    ]
  ])
  lines.push(...fields, '')
}

function printItem(sheet: Sheet, item: TrueItem, numbering: string, labels: string): void {
  const { dice, lines, marks } = sheet
  const strong = (text: string): string => (marks ? `**${text}**` : text)
  const n = item.number
  const title =
    numbering === 'caps'
      ? `${n}. ${item.title.toUpperCase()}`
      : numbering === 'paragraph'
        ? `§ ${n}. ${item.title}`
        : numbering === 'zero'
          ? `${n}.0 ${item.title}`
          : numbering === 'sag'
            ? `Sag nr. ${n}: ${item.title}`
            : numbering === 'pktDash'
              ? `Pkt. ${n} – ${item.title}`
              : `${n}\t${item.title}`
  lines.push(strong(title), '')
  const last = item.title === 'Eventuelt'
  const told = Array.from({ length: dice.int(1, 3) }, () => dice.pick(TOLD))
  const [result, outcome] = dice.pick(RESULTS)
  if (last) {
    item.minutes = ['Ingen.']
    lines.push('Ingen.', '')
    return
  }
  if (labels === 'words' && n > 1) {
    item.recommendation = [`Udvalget ${dice.pick(POINTS)}.`]
    item.case = [dice.pick(SENTENCES), dice.pick(SENTENCES)]
    lines.push(strong('Forvaltningens indstilling'), '', ...item.recommendation, '')
    lines.push(strong('Sagen kort'), '', ...item.case.flatMap((text) => [text, '']))
  }
  if (labels === 'words')
    lines.push(strong(dice.pick(['Udvalgets beslutning', 'Drøftelse og konklusion', 'Beslutninger'])), '')
  item.minutes = [...told, result]
  item.outcome = outcome
  lines.push(...item.minutes.flatMap((text) => [text, '']))
  if (dice.chance(0.25)) {
    const name = sheet.truth.people[0]?.name ?? ''
    const text = 'Udkastet skrives sammen og sendes rundt'
    item.actions.push({ text, responsible: name, due: '2030-05-01' })
    item.minutes.push(text)
    lines.push(
      dice.pick([
        `Opgave: ${text} (ansvarlig: ${name}, frist: 1. maj 2030)`,
        `- Aktion: ${text}. Ansvarlig: ${name}. Frist: 1.5.2030`
      ]),
      ''
    )
  }
  if (labels === 'words' && dice.chance(0.3)) {
    const title = `${dice.pick(ANNEXES)} ${n}`
    sheet.truth.annexes.push({ item: n, title })
    lines.push(dice.pick([`Bilag ${n}.1: ${title}`, `Vedhæftet: ${title}`]), '')
  }
}

/** Draws a document of the family that the reader was not fitted to. */
export function generateApart(seed: number): GeneratedDocument {
  const dice = new Dice(seed * 7919 + 13)
  const marks = dice.chance(0.4)
  const truth = emptyTruth()
  const sheet: Sheet = { dice, flavour: marks ? 'markup' : 'plain', marks, lines: [], truth }
  truth.body = dice.pick(BODIES)
  truth.date = `${dice.int(2010, 2024)}-${pad(dice.int(1, 12))}-${pad(dice.int(1, 28))}`
  truth.start = `${pad(dice.int(8, 12))}:15`
  truth.end = `${dice.int(13, 16)}:45`
  printFront(sheet)
  printPeople(sheet)
  const numbering = dice.pick(['caps', 'paragraph', 'zero', 'sag', 'pktDash', 'tab'])
  const labels = dice.pick(['words', 'none'])
  const count = dice.int(3, 7)
  const offset = dice.int(0, TOPICS.length - 1)
  truth.items = Array.from({ length: count }, (_, i) => ({
    number: i + 1,
    title: i === count - 1 ? 'Eventuelt' : (TOPICS[(offset + i) % TOPICS.length] as string),
    presenters: [],
    start: null,
    end: null,
    caseNumber: null,
    closed: false,
    recommendation: [],
    case: [],
    minutes: [],
    outcome: null,
    decisions: [],
    actions: []
  }))
  for (const item of truth.items) printItem(sheet, item, numbering, labels)
  return { text: sheet.lines.join('\n'), truth, form: `${numbering} ${labels} ${marks ? 'markup' : 'plain'}` }
}
