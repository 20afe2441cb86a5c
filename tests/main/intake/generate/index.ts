import { Dice } from '../generator'
import { BODIES } from '../vocabulary'
import { printFront } from './front'
import { drawItemForm, drawItems, type ItemForm, printItems } from './items'
import { render } from './lines'
import { drawPeople, drawPeopleWords, LISTINGS, type Listing, printPeople } from './people'
import { emptyTruth, type Flavour, pad, type Sheet, type Truth } from './truth'

export interface GeneratedDocument {
  text: string
  truth: Truth
  /** the forms that it was made of, for finding out what goes wrong */
  form: string
}

const TABLES: ReadonlySet<Listing> = new Set(['table', 'tickTable', 'statusTable'])

function printContents(sheet: Sheet, form: ItemForm): void {
  const { dice, lines, truth } = sheet
  if (form.contents === 'none') return
  lines.push(
    form.contents === 'open'
      ? 'Punkter på åben dagsorden:'
      : dice.pick(['Indholdsfortegnelse', 'Dagsorden:', 'Punkter']),
    ''
  )
  let page = 2
  for (const item of truth.items) {
    const title = `${item.number}. ${item.closed ? 'Lukket punkt: ' : ''}${item.title}`
    lines.push(
      form.contents === 'plain' ? title : `${title} ${'.'.repeat(Math.max(5, 70 - title.length))} ${page++}`
    )
  }
  lines.push('')
}

function printEnd(sheet: Sheet): void {
  const { dice, lines, truth } = sheet
  if (dice.chance(0.2))
    lines.push(dice.pick(['Næste møde:', 'Næste møde']), 'Tirsdag den 14. juni 2022 kl. 9.00', '')
  else if (dice.chance(0.12)) {
    lines.push('Underskrifter', '')
    for (const person of truth.people.slice(0, 3)) lines.push(`____________________  ${person.name}`)
    lines.push('')
  }
}

/** Draws a document with its true answer; the same seed makes the same document. */
export function generate(seed: number): GeneratedDocument {
  const dice = new Dice(seed)
  const flavour = dice.pick([
    'markup',
    'markup',
    'plain',
    'wrapped',
    'pdf',
    'twice'
  ] as const satisfies readonly Flavour[])
  const marks = flavour === 'markup'
  const kind = dice.chance(0.12) ? 'Dagsorden' : 'Referat'
  const listing = dice.pick(LISTINGS.filter((one) => marks || !TABLES.has(one)))
  const itemForm = drawItemForm(dice, marks, kind, flavour === 'pdf')
  const truth = emptyTruth()
  const sheet: Sheet = { dice, flavour, marks, lines: [], truth }
  truth.body = dice.pick(BODIES)
  truth.date = `${dice.int(2010, 2024)}-${pad(dice.int(1, 12))}-${pad(dice.int(1, 28))}`
  const start = dice.int(8, 15)
  truth.start = `${pad(start)}:${dice.pick(['00', '15', '30'])}`
  truth.end = `${pad(start + dice.int(1, 3))}:${dice.pick(['30', '45'])}`
  truth.people = drawPeople(dice, listing, 3)
  const present = truth.people.filter((person) => person.status === 'present').map((person) => person.name)
  truth.chair = present[0] ?? null
  truth.minuteTakers = present.slice(0, dice.int(1, 2))
  const names = present.filter((name) => !name.includes(' af '))
  truth.items = drawItems(dice, itemForm, names.length > 0 ? names : present)
  printFront(sheet, kind)
  const inside =
    kind === 'Referat' &&
    itemForm.numbering !== 'timeFront' &&
    itemForm.contents === 'none' &&
    dice.chance(0.12)
  const words = drawPeopleWords(dice)
  if (!inside) printPeople(sheet, listing, words)
  printContents(sheet, itemForm)
  const from = sheet.lines.length
  printItems(sheet, itemForm, kind)
  if (inside) putInside(sheet, from, listing, words)
  printEnd(sheet)
  settleRoles(truth)
  const form = [
    flavour,
    kind,
    listing,
    inside ? 'inside' : 'front',
    ...Object.values(itemForm).map((one) =>
      typeof one === 'object' ? Object.values(one).join('/') : String(one)
    )
  ].join(' ')
  return { text: render(sheet.lines, flavour, dice, truth.body), truth, form }
}

/** People below the title of the first item. */
function putInside(
  sheet: Sheet,
  from: number,
  listing: Listing,
  words: ReturnType<typeof drawPeopleWords>
): void {
  const rest = sheet.lines.splice(from)
  const title = rest.indexOf('')
  sheet.lines.push(...rest.slice(0, title + 1))
  printPeople(sheet, listing, words)
  sheet.lines.push(...rest.slice(title + 1))
}

/** "(formand)" behind a name leads the meeting where no field says who does. */
function settleRoles(truth: Truth): void {
  for (const person of truth.people) if (person.role === 'chair' && truth.chair === person.name) return
}
