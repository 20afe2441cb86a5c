import { Dice } from '../generator'
import { BODIES, ORGANIZATIONS, SENTENCES, TITLES } from '../vocabulary'
import type { GeneratedDocument } from '.'
import { printDate, printTimes } from './front'
import { drawName } from './people'
import { emptyTruth, pad, type Sheet, type TrueItem, type TruePerson } from './truth'
import { ANNEXES, POINTS, RESULTS, TOLD, TOPICS } from './words'

// Forms written last of all. Their first figures, before anything in the reader was changed for them, stand in
// docs/measurements.md and tell what happens with an office that we have not met; since then they are forms like others.

function printPeople(sheet: Sheet): void {
  const { dice, lines, truth } = sheet
  const used = new Set<string>()
  const listing = dice.pick(['sentence', 'stacked', 'tableNoHead', 'columns', 'byOffice'] as const)
  const draw = (status: TruePerson['status']): TruePerson => ({
    name: drawName(dice, used),
    title: listing === 'sentence' || listing === 'columns' ? null : dice.pick(TITLES),
    organization: dice.pick(ORGANIZATIONS),
    status,
    mode: null,
    role: null,
    substituteFor: null,
    items: []
  })
  const present = Array.from({ length: dice.int(3, 7) }, () => draw('present'))
  const excused = Array.from({ length: dice.int(0, 3) }, () => draw('excused'))
  if (listing === 'byOffice')
    present.sort((a, b) => (a.organization ?? '').localeCompare(b.organization ?? ''))
  truth.people = [...present, ...excused]
  const joined = (people: TruePerson[]): string => {
    const texts = people.map((one) => `${one.name} (${one.organization})`)
    const last = texts.pop() ?? ''
    return texts.length > 0 ? `${texts.join(', ')} samt ${last}` : last
  }
  if (listing === 'sentence') {
    lines.push(`I mødet deltog ${joined(present)}.`)
    if (excused.length > 0) lines.push(`Der var afbud fra ${joined(excused)}.`)
    lines.push('')
    return
  }
  const list = (word: string, people: TruePerson[]): void => {
    if (people.length === 0) return
    lines.push(`${word}:`)
    if (listing === 'byOffice') {
      let office = ''
      for (const one of people) {
        if (one.organization !== office) lines.push(`${one.organization}:`)
        office = one.organization ?? ''
        lines.push(`- ${one.name}, ${one.title}`)
      }
    } else
      for (const one of people) {
        if (listing === 'stacked') lines.push(`• ${one.name}`, `  ${one.title}, ${one.organization}`)
        else if (listing === 'columns')
          lines.push(`${one.name}${' '.repeat(Math.max(2, 36 - one.name.length))}${one.organization}`)
        else lines.push(`| ${one.name} | ${one.title} | ${one.organization} |`)
      }
    lines.push('')
  }
  list('Deltagere', present)
  list('Afbud', excused)
}

function printItem(sheet: Sheet, item: TrueItem, form: { title: string; label: string }): void {
  const { dice, lines } = sheet
  const n = item.number
  if (form.title === 'below') lines.push(`Punkt ${n}`, item.title, '')
  else if (form.title === 'html') lines.push(`<strong>${n}.&nbsp;${item.title}</strong>`, '')
  else if (form.title === 'rule') lines.push('-----', `${n}. ${item.title}`, '-----', '')
  else lines.push(`Dagsordenens punkt ${n}: ${item.title}`, '')
  const label = (word: string): string =>
    form.label === 'html' ? `<em>${word}</em>` : form.label === 'caps' ? word.toUpperCase() : `${word} –`
  const last = item.title === 'Eventuelt'
  const [result, outcome] = dice.pick(RESULTS)
  if (!last && n > 1) {
    item.recommendation = [`At rådet ${dice.pick(POINTS)}`]
    item.case = [dice.pick(SENTENCES), dice.pick(SENTENCES)]
    lines.push(label('Indstilling'), '', ...item.recommendation, '')
    lines.push(label('Sagsfremstilling'), '', ...item.case.flatMap((text) => [text, '']))
  }
  item.minutes = last ? ['Intet.'] : [dice.pick(TOLD), result]
  item.outcome = last ? null : outcome
  lines.push(label('Beslutning'), '', ...item.minutes.flatMap((text) => [text, '']))
  if (!last && dice.chance(0.3)) {
    const title = `${dice.pick(ANNEXES)} ${n}`
    sheet.truth.annexes.push({ item: n, title })
    lines.push(dice.pick([`Bilag: ${title}`, `(Bilag ${n}: ${title})`]), '')
  }
}

/** Draws a document of the forms that nothing was fitted to. */
export function generateHeldOut(seed: number): GeneratedDocument {
  const dice = new Dice(seed * 104729 + 7)
  const truth = emptyTruth()
  const sheet: Sheet = { dice, flavour: 'plain', marks: false, lines: [], truth }
  truth.body = dice.pick(BODIES)
  truth.date = `${dice.int(2010, 2024)}-${pad(dice.int(1, 12))}-${pad(dice.int(1, 28))}`
  truth.start = `${pad(dice.int(8, 12))}:00`
  truth.end = `${dice.int(13, 16)}:30`
  truth.place = dice.pick([
    'Lokale 3 på Havnby Rådhus',
    'Kystland Sygehus, indgang 4',
    'Sundhedscenteret, 1. sal'
  ])
  truth.title = `Møde i ${truth.body}`
  const when = printDate(truth.date, dice)
  const hours = printTimes(truth.start, truth.end, dice)
  sheet.lines.push(
    ...dice.pick([
      [`REFERAT: Møde i ${truth.body}`, '', `${when}, ${hours}, ${truth.place}`],
      ['Referat', `Møde i ${truth.body}`, '', `Hvornår: ${when} ${hours}`, `Hvor: ${truth.place}`],
      [`Referat af møde i ${truth.body}`, `afholdt ${when} ${hours}`, `Sted: ${truth.place}`]
    ]),
    ''
  )
  printPeople(sheet)
  const form = {
    title: dice.pick(['below', 'html', 'rule', 'worded']),
    label: dice.pick(['html', 'caps', 'dash'])
  }
  const count = dice.int(3, 6)
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
  for (const item of truth.items) printItem(sheet, item, form)
  return { text: sheet.lines.join('\n'), truth, form: `${form.title} ${form.label}` }
}
