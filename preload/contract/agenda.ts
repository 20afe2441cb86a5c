import { z } from 'zod'
import { ItemTemplate } from './bodies'
import { NewMeeting, RefusedFile } from './meeting-edits'
import { BlockContent } from './rich-text'
import { Id, ItemKind, Line, LocalDate, LocalTime, MeetingForm } from './values'

/** How an agenda comes about: like the last meeting's, from a template, and of the items that others send in. */

const Keys = z.array(z.string().max(500)).max(2000)

/** What of the last meeting is to come along. Absent in a question: what is ticked from the start. */
export const LikeChoices = z.object({
  /** keys of standing items */
  standing: Keys,
  /** keys of what is open: items, actions, the approval of the minutes */
  open: Keys,
  /** ids of attendances of guests */
  guests: Keys
})
export type LikeChoices = z.infer<typeof LikeChoices>

/** An item that recurs in the body's meetings. */
export const StandingOffer = z.object({
  key: z.string(),
  /** key of the standing item that it stands under */
  parentKey: z.string().nullable(),
  title: z.string(),
  kind: ItemKind,
  plannedMinutes: z.number().int().nullable(),
  presenters: z.array(z.string()),
  /** its recommendation recurs and comes along */
  hasText: z.boolean(),
  /** in how many of the meetings looked at it stood */
  times: z.number().int(),
  of: z.number().int(),
  chosen: z.boolean()
})
export type StandingOffer = z.infer<typeof StandingOffer>

export const OPEN_REASONS = [
  'postponed',
  'not_discussed',
  'returned',
  'withdrawn',
  'no_minutes',
  'action',
  'approval'
] as const

/** What the last meeting left open. */
export const OpenOffer = z.object({
  key: z.string(),
  reason: z.enum(OPEN_REASONS),
  title: z.string(),
  /** number of the item that it comes from, as printed; null for the approval */
  from: z.string().nullable(),
  responsible: z.string().nullable(),
  due: LocalDate.nullable(),
  annexes: z.number().int(),
  chosen: z.boolean()
})
export type OpenOffer = z.infer<typeof OpenOffer>

export const GuestOffer = z.object({
  id: Id,
  name: z.string(),
  title: z.string().nullable(),
  organization: z.string().nullable(),
  chosen: z.boolean()
})
export type GuestOffer = z.infer<typeof GuestOffer>

/** The head of the new meeting: what is proposed, and what the user makes of it. */
export const LikeFields = z.object({
  number: Line.nullable(),
  title: Line.nullable(),
  date: LocalDate.nullable(),
  start: LocalTime.nullable(),
  end: LocalTime.nullable(),
  form: MeetingForm.nullable(),
  place: Line.nullable(),
  caseNumber: Line.nullable()
})
export type LikeFields = z.infer<typeof LikeFields>

export const MeetingRhythm = z.object({
  kind: z.enum(['weeks', 'months']),
  every: z.number().int(),
  /** 1 Monday … 7 Sunday */
  weekday: z.number().int().min(1).max(7)
})
export type MeetingRhythm = z.infer<typeof MeetingRhythm>

/** One line of the agenda that would come. */
export const DraftLine = z.object({
  numberText: z.string(),
  title: z.string(),
  from: z.enum(['standing', 'open', 'approval', 'follow_up'])
})
export type DraftLine = z.infer<typeof DraftLine>

export const LikeDraft = z.object({
  likeId: Id,
  likeDate: LocalDate.nullable(),
  bodyId: Id.nullable(),
  bodyName: z.string().nullable(),
  /** the title of the meeting that this one is made like */
  likeTitle: z.string().nullable(),
  fields: LikeFields,
  rhythm: MeetingRhythm.nullable(),
  /** a holiday that the proposed date was moved away from, or that the wanted date falls on */
  holiday: z.string().nullable(),
  chair: z.string().nullable(),
  minuteTakers: z.array(z.string()),
  standing: z.array(StandingOffer),
  open: z.array(OpenOffer),
  guests: z.array(GuestOffer),
  /** who is asked to come, guests not among them */
  invited: z.array(z.string()),
  /** the agenda that the choices give */
  agenda: z.array(DraftLine)
})
export type LikeDraft = z.infer<typeof LikeDraft>

/** One item of a template. What a newer version adds is kept. */
export const TemplateItem = z.looseObject({
  title: Line,
  kind: ItemKind.catch('ordinary').default('ordinary'),
  plannedMinutes: z.number().int().min(0).max(1440).nullable().catch(null).default(null),
  presenters: z.array(Line).max(50).catch([]).default([]),
  closed: z.boolean().catch(false).default(false),
  publicTitle: Line.nullable().catch(null).default(null),
  caseNumber: Line.nullable().catch(null).default(null),
  recommendation: z.array(BlockContent).catch([]).default([]),
  /** stands under the last item before it that does not */
  below: z.boolean().catch(false).default(false)
})
export type TemplateItem = z.infer<typeof TemplateItem>
export const TemplateContent = z.looseObject({ items: z.array(TemplateItem).max(500) })
export type TemplateContent = z.infer<typeof TemplateContent>

export const TemplateSummary = z.object({
  id: Id,
  name: z.string(),
  /** titles in order; null where the content cannot be read */
  titles: z.array(z.string()).nullable()
})
export type TemplateSummary = z.infer<typeof TemplateSummary>

/** The fields of one item as a contributor gave them; sections as light markup, one paragraph a line. */
export const ContributedItem = z.object({
  title: Line,
  presenters: z.array(Line).max(50),
  plannedMinutes: z.number().int().min(0).max(1440).nullable(),
  caseNumber: Line.nullable(),
  closed: z.boolean(),
  publicTitle: Line.nullable(),
  recommendation: z.string().max(2_000_000),
  case: z.string().max(2_000_000),
  /** titles of annexes; `attachment` is the place of the file in the mail */
  annexes: z.array(z.object({ title: Line.min(1), attachment: z.number().int().nullable() })).max(200)
})
export type ContributedItem = z.infer<typeof ContributedItem>

export const CONTRIBUTED_USES = [
  'title',
  'presenters',
  'plannedMinutes',
  'caseNumber',
  'closed',
  'publicTitle',
  'recommendation',
  'case',
  'annexes',
  'layout',
  'blank',
  'unused'
] as const
export type ContributedUse = (typeof CONTRIBUTED_USES)[number]

export const Contribution = z.object({
  /** name of the file; null for pasted text */
  name: z.string().nullable(),
  text: z.string(),
  item: ContributedItem,
  /** what became of each line of the source */
  lines: z.array(z.object({ line: z.number().int(), use: z.enum(CONTRIBUTED_USES) })),
  attachments: z.array(z.object({ index: z.number().int(), name: z.string(), size: z.number().int() })),
  template: ItemTemplate,
  /** item that the new one would stand behind; null: first */
  afterId: Id.nullable()
})
export type Contribution = z.infer<typeof Contribution>

export const CONTRIBUTED_PARTS = ['presenter', 'minutes', 'recommendation', 'case', 'caseNumber'] as const
export type ContributedPart = (typeof CONTRIBUTED_PARTS)[number]

/** What the body asks of an item and this one lacks. The title is always asked for. */
export function missingParts(template: ItemTemplate, item: ContributedItem): ('title' | ContributedPart)[] {
  const given: Record<ContributedPart, boolean> = {
    presenter: item.presenters.length > 0,
    minutes: item.plannedMinutes !== null,
    recommendation: item.recommendation.trim() !== '',
    case: item.case.trim() !== '',
    caseNumber: (item.caseNumber ?? '').trim() !== ''
  }
  return [
    ...(item.title.trim() === '' ? (['title'] as const) : []),
    ...CONTRIBUTED_PARTS.filter((part) => template[part] && !given[part])
  ]
}

const Seen = z.object({ seen: z.number().int() })
const Created = Seen.extend({ id: Id })
const Source = z.union([
  z.object({ path: z.string().max(4096) }),
  z.object({ text: z.string().max(20_000_000) }),
  /** pasted from Word, Outlook or a web page */
  z.object({ html: z.string().max(20_000_000) })
])

/** Channels of agenda; spread into the one list of channels. */
export const agendaChannels = {
  /** what a meeting like this one would be; without a date the next of the rhythm is proposed */
  'agenda.draftLike': {
    input: z.object({ meetingId: Id, date: LocalDate.nullable(), choices: LikeChoices.optional() }),
    output: LikeDraft
  },
  'agenda.createLike': {
    input: z.object({ meetingId: Id, fields: LikeFields, choices: LikeChoices }),
    output: Created
  },

  'agenda.templates': { input: z.object({ bodyId: Id }), output: z.array(TemplateSummary) },
  /** keeps the meeting's agenda under a name; a template of that name is replaced */
  'agenda.saveTemplate': {
    input: z.object({ meetingId: Id, name: Line.min(1) }),
    output: Created.extend({ replaced: z.boolean() })
  },
  'agenda.renameTemplate': {
    input: z.object({ bodyId: Id, templateId: Id, name: Line.min(1) }),
    output: Seen
  },
  'agenda.removeTemplate': { input: z.object({ bodyId: Id, templateId: Id }), output: Seen },
  'agenda.createFromTemplate': {
    input: z.object({ templateId: Id, fields: NewMeeting.omit({ bodyId: true, bodyName: true }) }),
    output: Created
  },

  /** asks for a contributor's file with the system's dialog; null when the user thought better of it */
  'agenda.pickContribution': { input: z.object({}), output: z.object({ path: z.string() }).nullable() },
  /** reads one item out of a file or a pasted text, without storing anything */
  'agenda.readContribution': { input: z.object({ meetingId: Id, source: Source }), output: Contribution },
  'agenda.addContribution': {
    input: z.object({
      meetingId: Id,
      afterId: Id.nullable(),
      item: ContributedItem,
      /** the mail that attachments are taken from */
      path: z.string().max(4096).nullable(),
      /** what is missing is noted as promised by somebody, by a day */
      promised: z
        .object({ parts: z.array(z.enum(CONTRIBUTED_PARTS)), by: Line.nullable(), due: LocalDate.nullable() })
        .nullable()
    }),
    output: Created.extend({ refused: z.array(RefusedFile) })
  },
  /** writes the empty form for contributors as a Word file, of a body or of a meeting's; null when the user thought better of it */
  'agenda.saveForm': {
    input: z.object({ bodyId: Id.nullable(), meetingId: Id.nullable() }),
    output: z.object({ path: z.string(), bytes: z.number().int() }).nullable()
  }
} as const
