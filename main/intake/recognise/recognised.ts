import { LINE_HINTS, type LineHint } from '../../../preload/contract/intake-hints'
import type { LayoutProfile } from '../../../preload/contract/layout'
import type { BlockContent } from '../../../preload/contract/rich-text'
import type {
  AttendanceMode,
  AttendanceStatus,
  ItemKind,
  MeetingForm,
  Outcome,
  Role
} from '../../../preload/contract/values'

/**
 * What the reader makes of a document, before anything is stored. Unknown is null or empty, never guessed.
 * Every source line (1-based) is accounted for in `lines`: it became part of a field, is blank or mere layout
 * (a label, a page header, a rule), or fits nowhere and stands in `unplaced`.
 */
export interface RecognisedMeeting {
  body: string | null
  title: string | null
  /** the meeting's number as printed ("3", "2022/4"); absent or null where the document gives none */
  meetingNumber?: string | null
  /** minutes: has minutes sections or says Referat; agenda: says Dagsorden and has none */
  kind: 'minutes' | 'agenda'
  date: string | null
  start: string | null
  end: string | null
  form: MeetingForm | null
  formText: string | null
  place: string | null
  caseNumber: string | null
  documentDate: string | null
  chair: string | null
  minuteTakers: string[]
  contacts: { name: string; phone: string | null; email: string | null }[]
  attendance: RecognisedAttendance[]
  annexes: RecognisedAnnex[]
  items: RecognisedItem[]
  unplaced: string[]
  lines: LineUse[]
  /** labels, people listing and numbering as this document has them; only what was seen */
  layout: Partial<Omit<LayoutProfile, 'labels'>> & { labels: Partial<LayoutProfile['labels']> }
}

export interface RecognisedAttendance {
  name: string
  title: string | null
  organization: string | null
  status: AttendanceStatus
  mode: AttendanceMode | null
  role: Role | null
  substituteFor: string | null
  /** numbers of the items somebody was there for; empty means all */
  items: number[]
}

export interface RecognisedAnnex {
  /** as printed: "Bilag 1", "Punkt 2"; null where there is none */
  label: string | null
  title: string
  /** number of the item it belongs to; null: the meeting's */
  item: number | null
  withMinutes: boolean
}

export interface RecognisedItem {
  /** unique in the document: the printed number; a sub-item has its parent's thousand ("3.2" is 3002) */
  number: number
  /** `number` of the item that this one is a part of; absent or null for an item of its own */
  parent?: number | null
  /** the number as printed where `number` cannot say it ("3.1", "3a", "IV") */
  numberText?: string | null
  title: string
  kind: ItemKind
  presenters: string[]
  start: string | null
  end: string | null
  caseNumber: string | null
  closed: boolean
  sections: { recommendation: BlockContent[]; case: BlockContent[]; minutes: BlockContent[] }
  outcome: Outcome | null
}

/** Where one source line went: the path of a field ("items.2.sections.minutes"), 'layout', 'blank' or 'unplaced'. */
export interface LineUse {
  line: number
  use: string
}

export { LINE_HINTS, type LineHint }

/** What a label can stand for: every hint but those that speak of a single line. */
export type LabelUse = Exclude<LineHint, 'item' | 'not-item' | 'text' | 'layout'>
const OF_ONE_LINE: ReadonlySet<LineHint> = new Set(['item', 'not-item', 'text', 'layout'])
export const LABEL_USES = LINE_HINTS.filter((hint): hint is LabelUse => !OF_ONE_LINE.has(hint))

/** A word that a body uses as a label, learned from a correction: "Drøftelse" stands for the minutes. */
export interface LearnedLabel {
  text: string
  use: LabelUse
}

/** What is known about a document besides its text. */
export interface Hints {
  /** corrections by source line (1-based) */
  lines?: Readonly<Record<number, LineHint>>
  /** labels learned from earlier documents of the same body */
  labels?: readonly LearnedLabel[]
}
