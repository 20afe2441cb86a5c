import { z } from 'zod'
import { LayoutProfile } from './layout'
import { Id, Line, LocalDate, Role, SectorKind } from './values'

/** A body's own rules of procedure (forretningsorden). Deadlines are working days before or after the meeting. */
export const RulesOfProcedure = z.object({
  itemDeadlineDays: z.number().int().min(0).max(365).nullable(),
  agendaDeadlineDays: z.number().int().min(0).max(365).nullable(),
  minutesDeadlineDays: z.number().int().min(0).max(365).nullable(),
  commentDeadlineDays: z.number().int().min(0).max(365).nullable(),
  /** least number of members present for the body to take decisions */
  quorum: z.number().int().min(0).max(1000).nullable(),
  approvalWays: z.array(z.enum(['next_meeting', 'in_writing', 'chairmanship', 'at_meeting'])),
  asksForSubstitutes: z.boolean(),
  meetingsPerYear: z.number().int().min(0).max(366).nullable(),
  inPersonPerYear: z.number().int().min(0).max(366).nullable(),
  /** at this many regrets among the members the body considers moving the meeting */
  moveAtRegrets: z.number().int().min(1).max(1000).nullable(),
  /** sectors that must be there for the body to take decisions */
  requiredSectors: z.array(SectorKind)
})
export type RulesOfProcedure = z.infer<typeof RulesOfProcedure>

export const EMPTY_RULES: RulesOfProcedure = {
  itemDeadlineDays: null,
  agendaDeadlineDays: null,
  minutesDeadlineDays: null,
  commentDeadlineDays: null,
  quorum: null,
  approvalWays: [],
  asksForSubstitutes: false,
  meetingsPerYear: null,
  inPersonPerYear: null,
  moveAtRegrets: null,
  requiredSectors: []
}

/** What a contributor must give with an item of this body. */
export const ItemTemplate = z.object({
  presenter: z.boolean(),
  minutes: z.boolean(),
  recommendation: z.boolean(),
  case: z.boolean(),
  caseNumber: z.boolean(),
  /** words that help the contributor, printed in the form */
  guidance: z.string().max(20_000)
})
export type ItemTemplate = z.infer<typeof ItemTemplate>
export const DEFAULT_ITEM_TEMPLATE: ItemTemplate = {
  presenter: true,
  minutes: true,
  recommendation: true,
  case: true,
  caseNumber: false,
  guidance: ''
}

/** A word that this body's documents use for something, learned from a correction. */
export const LearnedLabel = z.object({ text: Line, use: Line })
export type LearnedLabel = z.infer<typeof LearnedLabel>

export const BodySummary = z.object({
  id: Id,
  name: z.string(),
  kind: z.string().nullable(),
  parentId: Id.nullable(),
  memberCount: z.number().int(),
  meetingCount: z.number().int(),
  nextDate: LocalDate.nullable(),
  lastDate: LocalDate.nullable()
})
export type BodySummary = z.infer<typeof BodySummary>

export const Membership = z.object({
  id: Id,
  personId: Id,
  name: z.string(),
  title: z.string().nullable(),
  organization: z.string().nullable(),
  role: Role,
  from: LocalDate.nullable(),
  to: LocalDate.nullable(),
  substituteId: Id.nullable(),
  substituteName: z.string().nullable()
})
export type Membership = z.infer<typeof Membership>

export const BodyDetail = z.object({
  id: Id,
  name: z.string(),
  kind: z.string().nullable(),
  parentId: Id.nullable(),
  mandate: z.string().nullable(),
  periodFrom: LocalDate.nullable(),
  periodTo: LocalDate.nullable(),
  rules: RulesOfProcedure,
  layout: LayoutProfile,
  itemTemplate: ItemTemplate,
  learned: z.array(LearnedLabel),
  members: z.array(Membership),
  seen: z.number().int()
})
export type BodyDetail = z.infer<typeof BodyDetail>

export const BodyFields = z
  .object({
    name: Line.min(1),
    kind: Line.nullable(),
    parentId: Id.nullable(),
    mandate: z.string().max(20000).nullable(),
    periodFrom: LocalDate.nullable(),
    periodTo: LocalDate.nullable(),
    rules: RulesOfProcedure,
    layout: LayoutProfile,
    itemTemplate: ItemTemplate,
    learned: z.array(LearnedLabel).max(500)
  })
  .partial()
export type BodyFields = z.infer<typeof BodyFields>

export const MembershipFields = z
  .object({
    role: Role,
    from: LocalDate.nullable(),
    to: LocalDate.nullable(),
    substituteId: Id.nullable()
  })
  .partial()
export type MembershipFields = z.infer<typeof MembershipFields>

export const PersonSummary = z.object({
  id: Id,
  name: z.string(),
  title: z.string().nullable(),
  organizationId: Id.nullable(),
  organization: z.string().nullable(),
  sector: SectorKind.nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  /** names of the bodies that the person sits in today */
  bodies: z.array(z.string())
})
export type PersonSummary = z.infer<typeof PersonSummary>

export const PersonFields = z
  .object({
    name: Line.min(1),
    title: Line.nullable(),
    organizationId: Id.nullable(),
    email: Line.nullable(),
    phone: Line.nullable()
  })
  .partial()
export type PersonFields = z.infer<typeof PersonFields>

export const OrganizationFields = z.object({ name: Line.min(1), sector: SectorKind.nullable() }).partial()
export type OrganizationFields = z.infer<typeof OrganizationFields>
