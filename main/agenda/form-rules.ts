import type { ItemTemplate } from '../../preload/contract/bodies'
import { danishDate } from '../../preload/contract/danish'
import type { LayoutProfile } from '../../preload/contract/layout'
import { normal } from '../intake/recognise/words'

/**
 * The form that contributors fill in: which labels stand in it, and what is written to help. The writer prints it, the
 * reader knows it again by the same words. Pure; the form is in Danish, as all documents are.
 */

export type FormPart =
  | 'title'
  | 'presenters'
  | 'plannedMinutes'
  | 'caseNumber'
  | 'closed'
  | 'publicTitle'
  | 'recommendation'
  | 'case'
  | 'annexes'

export interface FormField {
  part: FormPart
  label: string
}

export interface FormSection extends FormField {
  /** what to write there; left in by many, and never part of the item */
  guidance: string
}

export interface ItemForm {
  heading: string
  /** body, meeting and deadline */
  lines: string[]
  /** the body's own words to its contributors */
  guidance: string[]
  fields: FormField[]
  sections: FormSection[]
}

export const FORM_HEADING = 'Punkt til dagsordenen'

const GUIDANCE: Record<'recommendation' | 'case' | 'annexes', string> = {
  recommendation: 'Hvad skal forummet gøre? Skriv ét punkt på hver linje: at …',
  case: 'Det, som deltagerne skal vide for at kunne tage stilling.',
  annexes: 'Titlen på hvert bilag, ét på hver linje. Send filerne med.'
}

const label = (text: string): string => text.trim().replace(/\s*:$/, '')

export interface FormOf {
  name: string
  layout: LayoutProfile
  itemTemplate: ItemTemplate
}

/**
 * The form of a body, for one of its meetings or for any.
 * @param deadline day by which items are to be there
 */
export function formOf(
  body: FormOf,
  meeting: { date: string | null; start: string | null } | null,
  deadline: string | null
): ItemForm {
  const { layout, itemTemplate: asks } = body
  const { labels } = layout
  const start = meeting?.start ? ` kl. ${meeting.start.replace(':', '.')}` : ''
  const section = (part: 'recommendation' | 'case' | 'annexes'): FormSection => ({
    part,
    label: label(labels[part]),
    guidance: GUIDANCE[part]
  })
  const wanted = layout.sectionOrder.filter((part) => part !== 'minutes')
  const order = [
    ...wanted,
    ...(['recommendation', 'case', 'annexes'] as const).filter((p) => !wanted.includes(p))
  ]
  return {
    heading: FORM_HEADING,
    lines: [
      `Forum: ${body.name}`,
      ...(meeting?.date ? [`Møde: ${danishDate(meeting.date)}${start}`] : []),
      ...(deadline ? [`Frist for punkter: ${danishDate(deadline)}`] : [])
    ],
    guidance: guidanceLines(asks.guidance),
    fields: [
      { part: 'title', label: 'Titel' },
      ...(asks.presenter ? [{ part: 'presenters' as const, label: 'Fremlægges af' }] : []),
      ...(asks.minutes ? [{ part: 'plannedMinutes' as const, label: 'Tidsforbrug (minutter)' }] : []),
      ...(asks.caseNumber ? [{ part: 'caseNumber' as const, label: label(labels.caseNumber) }] : []),
      { part: 'closed', label: 'Lukket punkt (ja eller nej)' },
      { part: 'publicTitle', label: 'Offentlig titel (hvis lukket)' }
    ],
    sections: order
      .filter((part) => part === 'annexes' || asks[part])
      .map((part) => section(part as 'recommendation'))
  }
}

export const guidanceLines = (guidance: string): string[] =>
  guidance
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** A label as it is looked up: without colon and letter case. */
export const labelKey = (text: string): string => normal(text).replace(/\s*[:?]$/, '')

/** What the reader knows a filled form by. */
export interface FormWords {
  labels: ReadonlyMap<string, FormPart>
  /** lines that belong to the form and not to the item, in normal form */
  printed: ReadonlySet<string>
}

/** The labels and printed lines of a body's form. */
export function formWords(body: FormOf): FormWords {
  const form = formOf({ ...body, itemTemplate: allAsked(body.itemTemplate) }, null, null)
  return {
    labels: new Map([...form.fields, ...form.sections].map((one) => [labelKey(one.label), one.part])),
    printed: new Set([form.heading, ...form.guidance, ...Object.values(GUIDANCE)].map(normal))
  }
}

/** A contributor may have an older form that asked for more. */
const allAsked = ({ guidance }: ItemTemplate): ItemTemplate => ({
  presenter: true,
  minutes: true,
  recommendation: true,
  case: true,
  caseNumber: true,
  guidance
})
