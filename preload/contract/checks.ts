import { z } from 'zod'
import { AttendanceStatus, Id, LocalDate, LocalTime, SectionName } from './values'

/** What the app finds wrong in one meeting, how it is mended, and how a finding is put away (domain.md). */

export const CHECK_CODES = [
  'person-present-and-excused',
  'presenter-not-listed',
  'substitute-covers-nobody',
  'excused-without-substitute',
  'sector-absent',
  'annex-numbering',
  'annex-missing',
  'annex-unmentioned',
  'labels-mixed',
  'item-without-minutes',
  'action-incomplete',
  'commitment-not-action',
  'time-slots',
  'publication-personal-data',
  'publication-closed-text',
  'too-many-regrets',
  'mandate-too-few-meetings'
] as const
export const CheckCode = z.enum(CHECK_CODES)
export type CheckCode = z.infer<typeof CheckCode>

/** The words on the button, in both languages. */
const words = { label: z.string(), labelEn: z.string() }

/** One click that puts a finding right; each variant carries all that the app needs to carry it out. */
export const Mend = z.discriminatedUnion('type', [
  z.object({ type: z.literal('set-status'), attendanceId: Id, status: AttendanceStatus, ...words }),
  /** the participants show everybody invited: the meeting is marked so (listsWholeCircle), the regrets count */
  z.object({ type: z.literal('list-whole-circle'), ...words }),
  z.object({
    type: z.literal('add-attendance'),
    name: z.string(),
    status: AttendanceStatus,
    /** a guest for these items only; empty means all */
    itemIds: z.array(Id),
    ...words
  }),
  z.object({
    type: z.literal('renumber-annexes'),
    labels: z.array(z.object({ annexId: Id, label: z.string() })),
    ...words
  }),
  /** call the section so throughout: into the layout's labels, and labelsSeen is emptied of its rivals */
  z.object({ type: z.literal('use-label'), section: SectionName, name: z.string(), ...words }),
  z.object({
    type: z.literal('complete-action'),
    itemId: Id,
    blockId: Id,
    responsible: z.string().nullable(),
    due: LocalDate.nullable(),
    ...words
  }),
  /** put an action block after the block that holds the promise */
  z.object({
    type: z.literal('make-action'),
    itemId: Id,
    blockId: Id,
    text: z.string(),
    responsible: z.string().nullable(),
    due: LocalDate.nullable(),
    ...words
  }),
  z.object({
    type: z.literal('set-item-time'),
    itemId: Id,
    start: LocalTime.nullable(),
    end: LocalTime.nullable(),
    ...words
  }),
  z.object({
    type: z.literal('set-meeting-time'),
    start: LocalTime.nullable(),
    end: LocalTime.nullable(),
    ...words
  }),
  z.object({
    type: z.literal('replace-text'),
    itemId: Id,
    section: SectionName,
    blockId: Id,
    text: z.string(),
    replacement: z.string(),
    ...words
  }),
  z.object({ type: z.literal('set-public-title'), itemId: Id, title: z.string(), ...words }),
  /** nothing can be mended for the user: show the place */
  z.object({
    type: z.literal('go-to'),
    view: z.enum(['agenda', 'participants', 'minutes', 'annexes']),
    itemId: Id.nullable(),
    blockId: Id.nullable(),
    ...words
  })
])
export type Mend = z.infer<typeof Mend>

export const Finding = z.object({
  /** code and place; the same as long as the place is the same, so that it can be put away */
  key: z.string(),
  code: CheckCode,
  /** the item's number */
  item: z.number().int().nullable(),
  itemId: Id.nullable(),
  person: z.string().nullable(),
  attendanceId: Id.nullable(),
  annexId: Id.nullable(),
  message: z.string(),
  messageEn: z.string(),
  mend: Mend.nullable()
})
export type Finding = z.infer<typeof Finding>

/** "Ikke et problem her": this one finding, or every finding of this code in the body. */
export const Dismissal = z.object({
  code: CheckCode,
  key: z.string(),
  scope: z.enum(['place', 'body'])
})
export type Dismissal = z.infer<typeof Dismissal>
