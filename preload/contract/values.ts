import { z } from 'zod'

/** The closed lists of the field (domain.md): one place for both sides of the bridge. */

export const OUTCOMES = [
  'approved',
  'endorsed',
  'not_endorsed',
  'noted',
  'discussed',
  'decided',
  'forwarded',
  'postponed',
  'returned',
  'withdrawn',
  'not_discussed'
] as const
export const Outcome = z.enum(OUTCOMES)
export type Outcome = z.infer<typeof Outcome>

export const MEETING_FORMS = ['in_person', 'online', 'hybrid', 'written'] as const
export const MeetingForm = z.enum(MEETING_FORMS)
export type MeetingForm = z.infer<typeof MeetingForm>

export const MEETING_PHASES = [
  'planned',
  'agenda_draft',
  'agenda_issued',
  'in_session',
  'minutes_draft',
  'in_review',
  'approved',
  'cancelled',
  'postponed'
] as const
export const MeetingPhase = z.enum(MEETING_PHASES)
export type MeetingPhase = z.infer<typeof MeetingPhase>

export const ATTENDANCE_STATUSES = ['present', 'excused', 'absent', 'guest'] as const
export const AttendanceStatus = z.enum(ATTENDANCE_STATUSES)
export type AttendanceStatus = z.infer<typeof AttendanceStatus>

export const ATTENDANCE_MODES = ['in_person', 'online'] as const
export const AttendanceMode = z.enum(ATTENDANCE_MODES)
export type AttendanceMode = z.infer<typeof AttendanceMode>

export const ROLES = ['chair', 'co_chair', 'member', 'secretary', 'observer'] as const
export const Role = z.enum(ROLES)
export type Role = z.infer<typeof Role>

export const SECTIONS = ['recommendation', 'case', 'minutes'] as const
export const SectionName = z.enum(SECTIONS)
export type SectionName = z.infer<typeof SectionName>

/** What an item is for the checks and the layout: any-other-business and written information may stay without minutes. */
export const ITEM_KINDS = [
  'ordinary',
  'any_other_business',
  'written_information',
  'agenda_approval',
  'break'
] as const
export const ItemKind = z.enum(ITEM_KINDS)
export type ItemKind = z.infer<typeof ItemKind>

export const SECTOR_KINDS = [
  'region',
  'municipality',
  'hospital',
  'psychiatry',
  'general_practice',
  'university',
  'other'
] as const
export const SectorKind = z.enum(SECTOR_KINDS)
export type SectorKind = z.infer<typeof SectorKind>

/** Starting points of the editable list of kinds (domain.md); a body may carry any other text. */
export const BODY_KINDS = [
  'political_committee',
  'steering_group',
  'chairmanship',
  'cluster_group',
  'health_council',
  'directors_forum',
  'managers_forum',
  'secretariat',
  'standing_group',
  'ad_hoc_group'
] as const

export const Id = z.string().min(1).max(64)
/** A local wall-clock date, `YYYY-MM-DD`. */
export const LocalDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
/** A local wall-clock time, `HH:MM`. */
export const LocalTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
/** One line of text: no line breaks, bounded so that a paste of a whole book into a title is refused. */
export const Line = z.string().max(2000)
