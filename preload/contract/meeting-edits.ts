import { z } from 'zod'
import { Contact } from './meeting'
import {
  AttendanceMode,
  AttendanceStatus,
  Id,
  ItemKind,
  Line,
  LocalDate,
  LocalTime,
  MeetingForm,
  MeetingPhase,
  Outcome,
  Role
} from './values'

/** What can be edited in a meeting, field by field; absent means untouched, null means emptied. */

export const MeetingFields = z
  .object({
    bodyId: Id.nullable(),
    number: Line.nullable(),
    title: Line.nullable(),
    date: LocalDate.nullable(),
    start: LocalTime.nullable(),
    end: LocalTime.nullable(),
    form: MeetingForm.nullable(),
    formText: Line.nullable(),
    place: Line.nullable(),
    caseNumber: Line.nullable(),
    documentDate: LocalDate.nullable(),
    phase: MeetingPhase,
    chair: Line.nullable(),
    minuteTakers: z.array(Line).max(50),
    contacts: z.array(Contact).max(50),
    /** the participant list shows the whole circle and repeats the regrets: not a contradiction */
    listsWholeCircle: z.boolean()
  })
  .partial()
export type MeetingFields = z.infer<typeof MeetingFields>

export const NewMeeting = z.object({
  bodyId: Id.nullable(),
  /** makes a new body of this name when bodyId is null */
  bodyName: Line.nullable(),
  title: Line.nullable(),
  date: LocalDate.nullable(),
  start: LocalTime.nullable(),
  end: LocalTime.nullable(),
  form: MeetingForm.nullable(),
  place: Line.nullable()
})
export type NewMeeting = z.infer<typeof NewMeeting>

export const MeetingSummary = z.object({
  id: Id,
  bodyId: Id.nullable(),
  bodyName: z.string().nullable(),
  title: z.string().nullable(),
  number: z.string().nullable(),
  date: LocalDate.nullable(),
  start: LocalTime.nullable(),
  end: LocalTime.nullable(),
  place: z.string().nullable(),
  form: MeetingForm.nullable(),
  phase: MeetingPhase,
  itemCount: z.number().int(),
  /** members present, and all of them, where the participants are known */
  present: z.number().int(),
  invited: z.number().int()
})
export type MeetingSummary = z.infer<typeof MeetingSummary>

export const ItemFields = z
  .object({
    title: Line,
    publicTitle: Line.nullable(),
    publicDecision: z.string().max(20_000).nullable(),
    plannedMinutes: z.number().int().min(0).max(1440).nullable(),
    kind: ItemKind,
    presenters: z.array(Line).max(50),
    start: LocalTime.nullable(),
    end: LocalTime.nullable(),
    caseNumber: Line.nullable(),
    closed: z.boolean(),
    outcome: Outcome.nullable()
  })
  .partial()
export type ItemFields = z.infer<typeof ItemFields>

export const AttendanceFields = z
  .object({
    name: Line.min(1),
    title: Line.nullable(),
    organization: Line.nullable(),
    status: AttendanceStatus.nullable(),
    mode: AttendanceMode.nullable(),
    role: Role.nullable(),
    substituteFor: Line.nullable(),
    itemIds: z.array(Id).max(500)
  })
  .partial()
export type AttendanceFields = z.infer<typeof AttendanceFields>

export const AnnexFields = z
  .object({
    itemId: Id.nullable(),
    label: Line.nullable(),
    title: Line.min(1),
    withMinutes: z.boolean(),
    closed: z.boolean(),
    promisedBy: Line.nullable(),
    promisedDue: LocalDate.nullable()
  })
  .partial()
export type AnnexFields = z.infer<typeof AnnexFields>

/** One of the files that an annex has had: the change log of its file, without repeats. */
export const AnnexVersion = z.object({
  /** instant, UTC ISO */
  at: z.string(),
  author: z.string(),
  name: z.string(),
  size: z.number().int(),
  hash: z.string(),
  isCurrent: z.boolean()
})
export type AnnexVersion = z.infer<typeof AnnexVersion>

export const RefusedFile = z.object({ name: z.string(), reason: z.string() })
export type RefusedFile = z.infer<typeof RefusedFile>

/** A decision or an action of any meeting: the register is made of the typed blocks themselves. */
export const FollowUpEntry = z.object({
  blockId: Id,
  type: z.enum(['decision', 'action']),
  meetingId: Id,
  itemId: Id,
  bodyName: z.string().nullable(),
  meetingDate: LocalDate.nullable(),
  itemNumber: z.number().int(),
  /** as printed: "3", or "3.1" for a sub-item */
  itemNumberText: z.string(),
  itemTitle: z.string(),
  text: z.string(),
  outcome: Outcome.nullable(),
  responsible: z.string().nullable(),
  due: LocalDate.nullable()
})
export type FollowUpEntry = z.infer<typeof FollowUpEntry>

/** A hit of the palette: something that can be opened by its name. */
export const QuickHit = z.object({
  kind: z.enum(['meeting', 'item', 'person', 'body']),
  id: Id,
  meetingId: Id.nullable(),
  title: z.string(),
  detail: z.string()
})
export type QuickHit = z.infer<typeof QuickHit>
