import { z } from 'zod'
import { LayoutProfile } from './layout'
import { Block, Inline } from './rich-text'
import {
  AttendanceMode,
  AttendanceStatus,
  Id,
  ItemKind,
  LocalDate,
  LocalTime,
  MeetingForm,
  MeetingPhase,
  Role,
  SectorKind
} from './values'

/** One meeting, whole: what a view, the checks, the documents and the terminal are made from. */

export const Contact = z.object({
  name: z.string(),
  phone: z.string().nullable(),
  email: z.string().nullable()
})
export type Contact = z.infer<typeof Contact>

/** Somebody's attendance with name, title and organisation as they were that day. */
export const Attendance = z.object({
  id: Id,
  personId: Id.nullable(),
  name: z.string(),
  title: z.string().nullable(),
  organization: z.string().nullable(),
  /** kind of the organisation, where it is known */
  sector: SectorKind.nullable(),
  status: AttendanceStatus.nullable(),
  mode: AttendanceMode.nullable(),
  role: Role.nullable(),
  /** has a membership in the body, so counts for the body's ability to take decisions */
  isMember: z.boolean(),
  /** name of the person whose absence this one covers */
  substituteFor: z.string().nullable(),
  /** items that a guest (or a partial participant) was there for; empty means all */
  itemIds: z.array(Id),
  order: z.string()
})
export type Attendance = z.infer<typeof Attendance>

export const Annex = z.object({
  id: Id,
  /** null: belongs to the meeting as a whole */
  itemId: Id.nullable(),
  /** as printed, e.g. "Bilag 1" or "Punkt 2"; null where the document gives none */
  label: z.string().nullable(),
  title: z.string(),
  withMinutes: z.boolean(),
  closed: z.boolean(),
  /** SHA-256 of the stored file; null where only a title is known */
  fileHash: z.string().nullable(),
  fileName: z.string().nullable(),
  fileSize: z.number().int().nullable(),
  /** a file that is still to come: by whom, and by when ("lovet af … til …") */
  promisedBy: z.string().nullable(),
  promisedDue: LocalDate.nullable(),
  order: z.string()
})
export type Annex = z.infer<typeof Annex>

export const CarriedFrom = z.object({
  meetingId: Id,
  itemId: Id,
  /** as the agenda says it: "Styregruppen 12. marts 2026, punkt 4" */
  words: z.string()
})
export type CarriedFrom = z.infer<typeof CarriedFrom>

export const ISSUE_KINDS = ['agenda', 'revised_agenda', 'supplementary_agenda', 'minutes'] as const

/** One document that was sent out: frozen, with whom it went to and the files by their hash. */
export const Issue = z.object({
  id: Id,
  kind: z.enum(ISSUE_KINDS),
  /** 1, 2, 3 … within the meeting and the kind of document (agendas count together) */
  version: z.number().int(),
  /** instant, UTC ISO */
  issuedAt: z.string(),
  recipients: z.array(z.object({ name: z.string(), email: z.string().nullable() })),
  files: z.array(z.object({ name: z.string(), sha256: z.string(), size: z.number().int() })),
  note: z.string().nullable()
})
export type Issue = z.infer<typeof Issue>

export const AgendaItem = z.object({
  id: Id,
  /** derived from the order: 1, 2, 3 …; fixed once the agenda is issued. A sub-item has its parent's */
  number: z.number().int(),
  /** as printed: "3", or "3.1" for a sub-item */
  numberText: z.string(),
  /** the item that this one stands under; one level deep */
  parentId: Id.nullable(),
  title: z.string(),
  publicTitle: z.string().nullable(),
  /** what a closed item's decision may say in public */
  publicDecision: z.string().nullable(),
  kind: ItemKind,
  presenters: z.array(z.string()),
  start: LocalTime.nullable(),
  end: LocalTime.nullable(),
  /** how long it is to take (minutes); the times of the agenda are computed from it */
  plannedMinutes: z.number().int().nullable(),
  caseNumber: z.string().nullable(),
  closed: z.boolean(),
  /** the item of another meeting that this one was carried over from */
  carriedFrom: CarriedFrom.nullable(),
  order: z.string(),
  sections: z.object({
    recommendation: z.array(Block),
    case: z.array(Block),
    minutes: z.array(Block)
  }),
  /** the outcome of the item's decision, or of its one-word minutes */
  outcome: z.string().nullable()
})
export type AgendaItem = z.infer<typeof AgendaItem>

export const MeetingDetail = z.object({
  id: Id,
  bodyId: Id.nullable(),
  bodyName: z.string().nullable(),
  number: z.string().nullable(),
  title: z.string().nullable(),
  date: LocalDate.nullable(),
  start: LocalTime.nullable(),
  end: LocalTime.nullable(),
  zone: z.string(),
  form: MeetingForm.nullable(),
  /** the form as the document words it ("Fysisk møde med mulighed for virtuel deltagelse") */
  formText: z.string().nullable(),
  place: z.string().nullable(),
  caseNumber: z.string().nullable(),
  /** the date that the minutes themselves carry */
  documentDate: LocalDate.nullable(),
  phase: MeetingPhase,
  /** the meeting that this one was made like */
  previousId: Id.nullable(),
  chair: z.string().nullable(),
  minuteTakers: z.array(z.string()),
  contacts: z.array(Contact),
  attendance: z.array(Attendance),
  annexes: z.array(Annex),
  items: z.array(AgendaItem),
  /** what was sent out, oldest first */
  issues: z.array(Issue),
  /** lines of an opened document that fitted nowhere ("Ikke placeret") */
  unplaced: z.array(z.string()),
  /** the opened document as it was read, for the side-by-side review; null for a meeting made here */
  hasSource: z.boolean(),
  layout: LayoutProfile,
  /** how many members must be there to take decisions; null where the rules do not say */
  quorum: z.number().int().nullable(),
  /** at this many regrets among the members the rules say to consider moving the meeting; null: they do not say */
  moveAtRegrets: z.number().int().nullable(),
  /** sectors that must be there for the body to take decisions */
  requiredSectors: z.array(SectorKind),
  /** members of the body on the day; 0 where it has no memberships */
  memberCount: z.number().int(),
  asksForSubstitutes: z.boolean(),
  /** the list of participants shows the whole circle and repeats the regrets */
  listsWholeCircle: z.boolean(),
  /** the section labels that an opened document used, where it mixed several for one section */
  labelsSeen: z.array(z.string()),
  /** what the reader has seen of the store: sent back with each edit, so that an edit replaces only what was shown */
  seen: z.number().int()
})
export type MeetingDetail = z.infer<typeof MeetingDetail>

export { Inline }

/** The organisation with its sector, as a suggestion list and for counting sectors. */
export const OrganizationSummary = z.object({
  id: Id,
  name: z.string(),
  sector: SectorKind.nullable()
})
export type OrganizationSummary = z.infer<typeof OrganizationSummary>
