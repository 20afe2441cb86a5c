import { DANISH_MONTHS } from '../../../../preload/contract/danish'
import type { Dice } from '../generator'
import { drawName } from './people'
import { capital, pad, type Sheet } from './truth'
import { PLACES } from './words'

const WEEKDAYS = ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag']

/** The date in one of the forms of real documents. */
export function printDate(iso: string, dice: Dice): string {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number]
  const weekday = WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? ''
  const name = DANISH_MONTHS[month - 1]
  return dice.pick([
    `${day}. ${name} ${year}`,
    `den ${day}. ${name} ${year}`,
    `${pad(day)}-${pad(month)}-${year}`,
    `${day}.${month}.${year}`,
    `${weekday} den ${day}. ${name} ${year}`,
    `${weekday} d. ${day}. ${name} ${year}`,
    `${weekday} d. ${day}/${month}-${year}`,
    `${day}/${month} ${year}`,
    `d. ${day}. ${name} ${year}`,
    `${pad(day)}.${pad(month)}.${year}`,
    `${day}/${month}-${String(year).slice(2)}`,
    `${capital(weekday)} den ${day}. ${name} ${year}`
  ])
}

/** Hours as people write them: "9-11.30", "09:00 - 11:30". */
export function printTimes(start: string, end: string | null, dice: Dice): string {
  const dots = (time: string): string => time.replace(':', '.')
  const short = (time: string): string =>
    time.endsWith(':00') ? String(Number(time.slice(0, 2))) : dots(time)
  if (end === null) return dice.pick([`kl. ${start}`, `kl. ${dots(start)}`])
  return dice.pick([
    `kl. ${start}-${end}`,
    `kl. ${dots(start)}–${dots(end)}`,
    `kl. ${start} - ${end}`,
    `kl. ${dots(start)} til ${dots(end)}`,
    `kl. ${short(start)}-${short(end)}`,
    `kl. ${dots(start)} – kl. ${dots(end)}`
  ])
}

const FORMS = [
  ['Fysisk møde', 'in_person'],
  ['Virtuelt møde', 'online'],
  ['Teams', 'online'],
  ['Fysisk møde med mulighed for virtuel deltagelse', 'hybrid'],
  ['Hybridmøde', 'hybrid']
] as const

type Field = readonly [string, string]

/** Kind, body, number and title of the document in its first lines. */
function printHeading(sheet: Sheet, kind: 'Referat' | 'Dagsorden', dateInside: string): void {
  const { dice, lines, truth, marks } = sheet
  const body = truth.body ?? ''
  const heading = (text: string, level = 1): string =>
    !marks ? text : dice.chance(0.5) ? `${'#'.repeat(level)} ${text}` : `**${text}**`
  const word =
    kind === 'Dagsorden' ? 'Dagsorden' : dice.pick(['Referat', 'Beslutningsreferat', 'Mødereferat'])
  const of = kind === 'Dagsorden' ? 'til' : dice.pick(['af', 'fra'])
  const number = String(dice.int(2, 40))
  const style = dice.pick(['of', 'number', 'lines', 'caps', 'dash', 'nr', 'date', 'above'] as const)
  truth.title = `Møde i ${body}`
  if (style === 'of') lines.push(heading(`${word} ${of} møde i ${body}`))
  else if (style === 'number') {
    lines.push(heading(`${word} ${of} ${number}. møde i ${body}`))
    truth.meetingNumber = number
  } else if (style === 'lines') {
    lines.push(heading(word), '', heading(body, 2))
    truth.title = null
  } else if (style === 'caps')
    lines.push(heading(word.toUpperCase()), '', heading(`MØDE I ${body.toUpperCase()}`, 2))
  else if (style === 'dash') {
    lines.push(heading(`${word} – ${body}`))
    truth.title = body
  } else if (style === 'nr') {
    lines.push(
      heading(body),
      '',
      heading(word, 2),
      '',
      dice.pick([`Møde nr. ${number}`, `${number}. møde`, `Mødenr.: ${number}`])
    )
    truth.title = null
    truth.meetingNumber = number
  } else if (style === 'date') lines.push(heading(`${word} ${of} møde i ${body} ${dateInside}`))
  else {
    lines.push(heading(body), heading(word, 2))
    truth.title = null
  }
  lines.push('')
}

function printLetterhead(sheet: Sheet): void {
  const { dice, lines } = sheet
  if (!dice.chance(0.25)) return
  lines.push(
    ...dice.pick([
      ['Skolevej 12', '8900 Lindsø', 'Tlf. 70 12 34 56', 'www.kystland.dk', ''],
      ['Postboks 21', '7800 Havnby', 'CVR-nr. 12345678', ''],
      ['Regionshuset', 'Havnegade 4', 'DK-8900 Lindsø', 'Tel. +45 7012 3456', 'E-mail: post@kystland.dk', '']
    ])
  )
}

/** Everything in front of the people; the truth keeps what was printed. */
export function printFront(sheet: Sheet, kind: 'Referat' | 'Dagsorden'): void {
  const { dice, lines, truth, marks } = sheet
  const iso = truth.date ?? ''
  printLetterhead(sheet)
  const inside = printDate(iso, dice)
  printHeading(sheet, kind, inside)
  const dated = lines.some((line) => line.includes(inside))
  if (dice.chance(0.15)) truth.end = null
  const times = printTimes(truth.start ?? '', truth.end, dice)
  const shape = marks
    ? dice.pick(['fields', 'fields', 'table', 'loose'] as const)
    : dice.pick(['fields', 'fields', 'loose', 'columns'] as const)
  truth.place = dice.chance(0.85) ? dice.pick(PLACES) : null
  if (truth.place !== null && dice.chance(0.15)) {
    truth.place = dice.pick(['Teams', 'Microsoft Teams', 'Virtuelt'])
    truth.form = 'online'
  }
  if (!dice.chance(0.85) || kind === 'Dagsorden') truth.chair = null
  if (!dice.chance(0.85) || kind === 'Dagsorden') truth.minuteTakers = []
  if (shape === 'loose') {
    lines.push(dice.chance(0.5) ? `${inside} ${times}` : `${capital(inside)}, ${times}`)
    if (truth.place !== null) lines.push(truth.place)
    if (
      truth.form !== null &&
      truth.place !== 'Teams' &&
      truth.place !== 'Microsoft Teams' &&
      truth.place !== 'Virtuelt'
    )
      truth.form = null
    lines.push('')
    const rest = roles(sheet)
    for (const [word, value] of rest) lines.push(`${word}: ${value}`)
    if (rest.length > 0) lines.push('')
    return
  }
  const fields: Field[] = []
  const split = dice.chance(0.35)
  if (split) {
    fields.push(
      [dice.pick(['Dato', 'Mødedato']), inside],
      [
        dice.pick(['Tid', 'Tidspunkt', 'Mødetidspunkt']),
        times.replace(/^kl\. /, dice.chance(0.5) ? '' : 'kl. ')
      ]
    )
  } else if (dated && dice.chance(0.5)) fields.push([dice.pick(['Tid', 'Tidspunkt']), times])
  else
    fields.push([
      dice.pick(['Tidspunkt', 'Tid', 'Mødetidspunkt', 'Dato og tid', 'Hvornår']),
      `${inside}${dice.pick([' ', ', '])}${times}`
    ])
  if (truth.place !== null) fields.push([dice.pick(['Sted', 'Mødested', 'Lokale', 'Hvor']), truth.place])
  if (truth.form === null && dice.chance(0.25)) {
    const [text, form] = dice.pick(FORMS)
    truth.form = form
    fields.push([dice.pick(['Form', 'Mødeform']), text])
  }
  if (dice.chance(0.15)) {
    truth.caseNumber = `1-34-72-${dice.int(1, 20)}-22`
    fields.push([dice.pick(['Sagsnr.', 'Sagsnummer', 'J.nr.', 'Journalnr.']), truth.caseNumber])
  }
  fields.push(...roles(sheet))
  const bold = marks && dice.chance(0.5)
  if (shape === 'table') {
    lines.push(
      ...fields.map(
        ([word, value]) => `| ${bold ? `**${word}**` : word}${dice.chance(0.5) ? ':' : ''} | ${value} |`
      ),
      ''
    )
    return
  }
  for (const [word, value] of fields) {
    if (shape === 'columns') lines.push(`${word}:${' '.repeat(Math.max(2, 18 - word.length))}${value}`)
    else lines.push(bold ? `**${word}:** ${value}` : `${word}: ${value}`)
  }
  lines.push('')
}

function roles(sheet: Sheet): Field[] {
  const { dice, truth } = sheet
  const fields: Field[] = []
  if (truth.chair !== null)
    fields.push([dice.pick(['Mødeleder', 'Ordstyrer', 'Formand', 'Dirigent']), truth.chair])
  if (truth.minuteTakers.length > 0)
    fields.push([
      dice.pick(['Referent', 'Referat ved', 'Referenter', 'Ref.']),
      truth.minuteTakers.join(dice.pick([' og ', ', ']))
    ])
  if (dice.chance(0.2)) {
    const name = drawName(dice, new Set())
    const phone = `${dice.int(20, 99)} ${dice.int(10, 99)} ${dice.int(10, 99)} ${dice.int(10, 99)}`
    truth.contacts.push(name)
    fields.push([dice.pick(['Kontakt', 'Kontaktperson']), `${name}, tlf. ${phone}`])
  }
  return fields
}
