import type { Dice } from '../generator'
import { label, minutesWord, printAnnexes, printCase, printMinutes, printRecommendation } from './sections'
import { pad, type Sheet, type TrueItem } from './truth'
import { FIRST_TITLES, TOPICS } from './words'

export const NUMBERINGS = [
  'dot',
  'paren',
  'punkt',
  'pkt',
  'ad',
  'dash',
  'word',
  'bold',
  'heading',
  'boldHeading',
  'none',
  'noneBold',
  'timeFront',
  'sagFirst'
] as const
export type Numbering = (typeof NUMBERINGS)[number]

/** How one office writes its items. */
export interface ItemForm {
  numbering: Numbering
  caseNumber: 'none' | 'above' | 'below' | 'labelled'
  slots: 'none' | 'behind' | 'minutes' | 'front'
  labels: 'plain' | 'colon' | 'bold' | 'heading' | 'italic' | 'inline' | 'none'
  words: { recommendation: string; case: string; minutes: string }
  points: 'bullets' | 'at' | 'opening' | 'sentence' | 'rows' | 'numbered'
  annexes: 'none' | 'numbered' | 'bullets' | 'dash' | 'inline' | 'files' | 'links' | 'portal'
  sections: 'all' | 'minutes' | 'short'
  tasks: 'none' | 'labelled' | 'table' | 'long'
  contents: 'none' | 'plain' | 'dotted' | 'open'
  closed: boolean
}

export function drawItemForm(
  dice: Dice,
  marks: boolean,
  kind: 'Referat' | 'Dagsorden',
  paged: boolean
): ItemForm {
  const numbering = dice.pick(
    NUMBERINGS.filter((one) => marks || !['bold', 'heading', 'boldHeading', 'none', 'noneBold'].includes(one))
  )
  const bare = numbering === 'none' || numbering === 'noneBold'
  return {
    numbering,
    caseNumber: dice.pick(bare ? ['none', 'below'] : ['none', 'none', 'above', 'below', 'labelled']),
    slots: numbering === 'timeFront' ? 'front' : dice.pick(['none', 'none', 'behind', 'minutes'] as const),
    labels: marks
      ? dice.pick(
          bare
            ? (['heading', 'bold'] as const)
            : (['bold', 'heading', 'italic', 'colon', 'plain', 'inline'] as const)
        )
      : dice.pick(['plain', 'colon', 'plain', 'inline'] as const),
    words: {
      recommendation: dice.pick([
        'Indstilling',
        'Sekretariatets indstilling',
        'Forslag til beslutning',
        'Administrationen indstiller',
        'Indstilling fra sekretariatet'
      ]),
      case: dice.pick([
        'Sagsfremstilling',
        'Beskrivelse af sagen',
        'Resume',
        'Resumé',
        'Sammenfatning',
        'Baggrund',
        'Formål'
      ]),
      minutes: dice.pick(['Referat', 'Beslutning', 'Konklusion', 'BODY', 'BEHANDLING'])
    },
    points: dice.pick(
      marks
        ? (['bullets', 'at', 'opening', 'sentence', 'rows', 'numbered'] as const)
        : (['bullets', 'at', 'opening', 'sentence', 'numbered'] as const)
    ),
    annexes: dice.pick(
      marks
        ? (['none', 'numbered', 'bullets', 'dash', 'inline', 'files', 'links', 'portal'] as const)
        : (['none', 'numbered', 'bullets', 'dash', 'inline', 'files', 'portal'] as const)
    ),
    sections:
      kind === 'Dagsorden' ? 'all' : bare ? 'all' : dice.pick(['all', 'all', 'minutes', 'short'] as const),
    tasks:
      kind === 'Dagsorden'
        ? 'none'
        : dice.pick(
            marks
              ? (['none', 'none', 'labelled', 'table', 'long'] as const)
              : (['none', 'none', 'labelled', 'long'] as const)
          ),
    contents:
      bare || numbering === 'timeFront'
        ? 'none'
        : dice.pick(['none', 'none', 'plain', paged ? 'dotted' : 'plain', 'open'] as const),
    closed: dice.chance(0.2)
  }
}

/** The items of a meeting with their titles, presenters and hours; texts come while printing. */
export function drawItems(dice: Dice, form: ItemForm, names: readonly string[]): TrueItem[] {
  const count = dice.int(3, 8)
  let clock = 9 * 60
  const offset = dice.int(0, TOPICS.length - 1)
  return Array.from({ length: count }, (_, i) => {
    const last = i === count - 1
    const length = dice.int(1, 6) * 5
    const time = (minutes: number): string => `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`
    const timed = form.slots === 'behind' || form.slots === 'front'
    const item: TrueItem = {
      number: i + 1,
      title: last
        ? dice.pick(['Eventuelt', 'Evt.', 'Eventuelt'])
        : i === 0
          ? dice.pick(FIRST_TITLES)
          : (TOPICS[(offset + i) % TOPICS.length] as string),
      presenters: [],
      start: timed ? time(clock) : null,
      end: timed ? time(clock + length) : null,
      caseNumber: null,
      closed: false,
      recommendation: [],
      case: [],
      minutes: [],
      outcome: null,
      decisions: [],
      actions: []
    }
    clock += length
    const presenter = dice.pick(names)
    if (!last && i > 0 && dice.chance(0.3) && !presenter.includes(' af ')) item.presenters.push(presenter)
    if (!last && i > 1 && form.closed && dice.chance(0.3)) item.closed = true
    return item
  })
}

/** Title line(s) with number, presenter, time and case number in the form's way. */
function printTitle(sheet: Sheet, item: TrueItem, form: ItemForm): void {
  const { dice, lines } = sheet
  const titles = ['', '', 'sundhedschef ', 'direktør ', 'overlæge ']
  const own = dice.chance(0.15)
  const by =
    item.presenters.length > 0
      ? `${dice.pick(['v/', 'v/ ', 'v. '])}${dice.pick(titles)}${item.presenters.join(' og ')}`
      : ''
  const dots = (time: string | null): string => (time ?? '').replace(':', '.')
  const slot =
    form.slots === 'behind'
      ? dice.pick([
          ` (${item.start}-${item.end})`,
          ` (kl. ${dots(item.start)}-${dots(item.end)})`,
          ` (${dots(item.start)} – ${dots(item.end)})`
        ])
      : form.slots === 'minutes'
        ? ` (${dice.int(1, 6) * 5} min.)`
        : ''
  const closed = item.closed ? dice.pick(['LUKKET PUNKT: ', 'Lukket punkt - ', 'Lukket: ']) : ''
  const closedBehind = item.closed && dice.chance(0.3)
  const text = `${closedBehind ? '' : closed}${item.title}${closedBehind ? ' (lukket)' : ''}${by && !own ? ` ${by}` : ''}${slot}`
  const n = item.number
  if (form.caseNumber !== 'none' && n > 1) {
    item.caseNumber = dice.pick([
      `1-34-${dice.int(10, 99)}-2-14`,
      `${dice.int(10, 22)}/${dice.int(1000, 9999)}`,
      `00.22.04-A00-${dice.int(1, 9)}-21`
    ])
  }
  if (form.caseNumber === 'above' && item.caseNumber) lines.push(item.caseNumber)
  switch (form.numbering) {
    case 'paren':
      lines.push(`${n}) ${text}`)
      break
    case 'punkt':
      lines.push(`Punkt ${n}: ${text}`)
      break
    case 'pkt':
      lines.push(`Pkt. ${n} ${text}`)
      break
    case 'ad':
      lines.push(`Ad ${n}. ${text}`)
      break
    case 'dash':
      lines.push(`${n} - ${text}`)
      break
    case 'word':
      lines.push(`Dagsordenspunkt ${n}: ${text}`)
      break
    case 'bold':
      lines.push(`**${n}. ${text}**`)
      break
    case 'heading':
      lines.push(`## ${n}. ${text}`)
      break
    case 'boldHeading':
      lines.push(`## **Punkt ${n}: ${text}**`)
      break
    case 'none':
      lines.push(`## ${text}`)
      break
    case 'noneBold':
      lines.push(`**${text}**`)
      break
    case 'timeFront':
      lines.push(
        `${dots(item.start)} ${dice.chance(0.5) ? '–' : '-'} ${dots(item.end)}${dice.pick([' ', '   '])}${n}. ${text}`
      )
      break
    case 'sagFirst':
      lines.push(`${n}. ${text}`)
      break
    default:
      lines.push(`${n}. ${text}`)
  }
  if (by && own) lines.push(dice.pick([by, `Oplæg ${by}`]))
  if (item.caseNumber && form.caseNumber === 'below')
    lines.push(
      `${dice.pick(['Sagsnr. ', 'Sagsnr.: ', 'Sagsnr: ', 'J.nr.: ', 'Sagsnummer: '])}${item.caseNumber}`
    )
  if (item.caseNumber && form.caseNumber === 'labelled') lines.push(`Sagsnr.: ${item.caseNumber}`)
  lines.push('')
}

/** Prints all items with what stands under them. */
export function printItems(sheet: Sheet, form: ItemForm, kind: 'Referat' | 'Dagsorden'): void {
  const { dice, truth } = sheet
  let annex = 1
  for (const item of truth.items) {
    printTitle(sheet, item, form)
    const last = item.number === truth.items.length
    const quick = item.number === 1
    if (item.closed) continue
    const bare = form.sections === 'minutes'
    if (!bare && !last && !(quick && dice.chance(0.5))) printRecommendation(sheet, item, form)
    if (!bare && !last && !quick && form.sections === 'all') printCase(sheet, item, form)
    const before = dice.chance(0.5)
    if (before && !last && !quick && !bare) annex = printAnnexes(sheet, item, form, annex)
    if (kind === 'Referat' && !last) printMinutes(sheet, item, form, bare)
    if (kind === 'Referat' && last) {
      item.minutes = [dice.pick(['Intet at bemærke.', 'Der var ingen bemærkninger.', 'Intet.'])]
      if (!bare && form.labels !== 'inline') sheet.lines.push(label(form, minutesWord(sheet, form)), '')
      sheet.lines.push(...item.minutes, '')
    }
    if (!before && !last && !quick && !bare) annex = printAnnexes(sheet, item, form, annex)
  }
}
