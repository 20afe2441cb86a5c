import type { AttendanceStatus, MeetingPhase, Role, SectorKind } from '../../preload/contract/values'
import type { RecognisedAttendance, RecognisedItem, RecognisedMeeting } from '../intake/recognise/recognised'

/** The sample as plain data, before it becomes rows: people and bodies refer to each other by key. */

export interface SampleOrganization {
  key: string
  name: string
  sector: SectorKind
}

export interface SamplePerson {
  key: string
  name: string
  title: string
  organizationKey: string
  email?: string
  phone?: string
}

export interface SampleMember {
  personKey: string
  role: Role
  /** first and last day, YYYY-MM-DD; null is open */
  from: string | null
  to: string | null
  /** standing substitute */
  substituteKey: string | null
}

export interface SampleRules {
  agendaDeadlineDays: number
  itemDeadlineDays: number
  minutesDeadlineDays: number
  commentDeadlineDays: number
  quorum: number | null
  approvalWays: ('next_meeting' | 'in_writing' | 'chairmanship' | 'at_meeting')[]
  asksForSubstitutes: boolean
  meetingsPerYear: number | null
  inPersonPerYear: number | null
}

export interface SampleBody {
  key: string
  name: string
  /** one of BODY_KINDS */
  kind: string
  parentKey: string | null
  mandate: string
  rules: SampleRules
  members: SampleMember[]
}

/** Before a meeting somebody may not have answered yet. */
export type SampleAttendance = Omit<RecognisedAttendance, 'status'> & { status: AttendanceStatus | null }

export type SampleItem = RecognisedItem & { publicTitle: string | null }

export type SampleMeeting = Omit<
  RecognisedMeeting,
  'lines' | 'unplaced' | 'layout' | 'attendance' | 'items'
> & {
  attendance: SampleAttendance[]
  items: SampleItem[]
}

export interface SampleAnnexFile {
  /** title and item of the annex that the file belongs to */
  title: string
  item: number | null
  fileName: string
  bytes: Uint8Array
}

export interface SampleMeetingEntry {
  bodyKey: string
  number: string
  phase: MeetingPhase
  meeting: SampleMeeting
  annexFiles: SampleAnnexFile[]
}

export interface SampleData {
  organizations: SampleOrganization[]
  persons: SamplePerson[]
  bodies: SampleBody[]
  /** in order of date */
  meetings: SampleMeetingEntry[]
}

/** One topic as it stood at one meeting; the texts are in the small markup of markup.ts. */
export interface Stage {
  title: string
  /** person keys */
  presenters?: readonly string[]
  /** length of the slot in minutes */
  length: number
  recommendation: string
  case: string
  minutes: string
  outcome?: RecognisedItem['outcome']
  /** titles; a leading + is an annex that came with the minutes */
  annexes?: readonly string[]
  /** there for this item only */
  guests?: readonly string[]
  /** the title that the public sees; makes the item a closed one */
  publicTitle?: string
  /** closed without a public title: one of the things planted for the checks */
  closed?: boolean
}
export type Stages = Readonly<Record<string, Stage>>
