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
  inPersonPerYear: z.number().int().min(0).max(366).nullable()
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
  inPersonPerYear: null
}

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
    layout: LayoutProfile
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
