import { z } from 'zod'

/**
 * How a body's documents look and what they call things (domain.md: labels, their order and how people are listed
 * belong to the body). Pure data: the reader learns it from a document, the writers follow it.
 */
export const LayoutProfile = z.object({
  labels: z.object({
    recommendation: z.string(),
    case: z.string(),
    minutes: z.string(),
    annexes: z.string(),
    annexesWithMinutes: z.string(),
    participants: z.string(),
    guests: z.string(),
    excused: z.string(),
    absent: z.string(),
    chair: z.string(),
    minuteTakers: z.string(),
    time: z.string(),
    form: z.string(),
    place: z.string(),
    caseNumber: z.string(),
    agendaTitle: z.string(),
    minutesTitle: z.string(),
    decision: z.string(),
    action: z.string()
  }),
  /** sections of an item in the order of printing */
  sectionOrder: z.array(z.enum(['recommendation', 'case', 'annexes', 'minutes'])),
  /** grouped: organisation as a heading, people below with title; lines: one line each with title and organisation */
  people: z.enum(['grouped', 'lines']),
  /** where participants stand: in front or inside the first item */
  participantsIn: z.enum(['front', 'first_item']),
  /** meeting: all annexes with "Punkt n:" in front as well as under their item; item: only under the item */
  annexList: z.enum(['front_and_item', 'item']),
  /** how an item's number is written before the title: "1." or "Punkt 1:" */
  itemNumber: z.enum(['dot', 'punkt']),
  /** numbers of annexes: none, from 1 under each item, or on through the whole document */
  annexNumbering: z.enum(['none', 'per_item', 'through']),
  showTimeSlots: z.boolean(),
  showCaseNumbers: z.boolean()
})
export type LayoutProfile = z.infer<typeof LayoutProfile>

/** The form that a new body starts with: labels in front of grouped participants, as many cluster groups have it. */
export const DEFAULT_LAYOUT: LayoutProfile = {
  labels: {
    recommendation: 'Indstilling',
    case: 'Beskrivelse af sagen',
    minutes: 'Referat',
    annexes: 'Bilag',
    annexesWithMinutes: 'Bilag med referat',
    participants: 'Mødedeltagere',
    guests: 'Gæst',
    excused: 'Afbud',
    absent: 'Fraværende uden afbud',
    chair: 'Mødeleder',
    minuteTakers: 'Referenter',
    time: 'Tidspunkt',
    form: 'Form',
    place: 'Sted',
    caseNumber: 'Sagsnr.',
    agendaTitle: 'Dagsorden',
    minutesTitle: 'Referat',
    decision: 'Beslutning',
    action: 'Opgave'
  },
  sectionOrder: ['recommendation', 'case', 'annexes', 'minutes'],
  people: 'grouped',
  participantsIn: 'front',
  annexList: 'front_and_item',
  itemNumber: 'dot',
  annexNumbering: 'none',
  showTimeSlots: true,
  showCaseNumbers: true
}
