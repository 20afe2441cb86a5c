import { z } from 'zod'
import { agendaChannels } from './agenda'
import { AppState, DoctorReport, Language, Theme } from './app'
import {
  BodyDetail,
  BodyFields,
  BodySummary,
  LearnedLabel,
  MembershipFields,
  OrganizationFields,
  PersonFields,
  PersonSummary
} from './bodies'
import { Finding } from './checks'
import { directoryChannels } from './directory'
import { LineHints } from './intake-hints'
import { issuingChannels } from './issuing'
import { MeetingDetail, OrganizationSummary } from './meeting'
import {
  AnnexFields,
  AnnexVersion,
  AttendanceFields,
  FollowUpEntry,
  ItemFields,
  MeetingFields,
  MeetingSummary,
  NewMeeting,
  QuickHit,
  RefusedFile
} from './meeting-edits'
import { regretsChannels } from './regrets'
import { Block } from './rich-text'
import { safekeepingChannels } from './safekeeping'
import { searchChannels } from './search'
import { Id, Line, LocalDate, Role, SectionName } from './values'

/**
 * Every call that a window can make of main: channel → schema of what goes in and what comes out. Both sides parse
 * with it; there is no other way across (no generic send). Edits carry `seen` (MeetingDetail.seen, BodyDetail.seen or
 * the newest `seen` that a write returned) and answer with the new one.
 */
const None = z.object({})
const Seen = z.object({ seen: z.number().int() })
const Created = Seen.extend({ id: Id })
const seen = z.number().int().min(0)

export const DocumentKind = z.enum(['agenda', 'minutes'])
export type DocumentKind = z.infer<typeof DocumentKind>
export const DocumentFormat = z.enum(['docx', 'pdf'])
export type DocumentFormat = z.infer<typeof DocumentFormat>

const text = z.string().max(20_000_000)

export const channels = {
  ...agendaChannels,
  ...directoryChannels,
  ...issuingChannels,
  ...regretsChannels,
  ...safekeepingChannels,
  ...searchChannels,

  'app.state': { input: None, output: AppState },
  /** answers the first start: who writes, for which organisation, in which language */
  'app.setUp': {
    input: z.object({ name: Line.min(1), organization: Line.min(1), language: Language }),
    output: AppState
  },
  'app.setPreferences': {
    input: z
      .object({ language: Language, theme: Theme, name: Line.min(1), organization: Line.min(1) })
      .partial(),
    output: AppState
  },
  'app.rememberRoute': { input: z.object({ route: z.string().max(500) }), output: None },
  'app.createSample': { input: None, output: z.object({ meetings: z.number().int(), meetingId: Id }) },
  'app.doctor': { input: None, output: DoctorReport },
  'app.openDataFolder': { input: None, output: None },

  'meetings.list': { input: None, output: z.array(MeetingSummary) },
  'meetings.get': { input: z.object({ id: Id }), output: MeetingDetail },
  'meetings.create': { input: NewMeeting, output: Created },
  'meetings.update': { input: z.object({ id: Id, seen, fields: MeetingFields }), output: Seen },
  /** moves a meeting to the trash; undone by history.undo */
  'meetings.remove': { input: z.object({ id: Id }), output: Seen },

  'items.add': {
    input: z.object({ meetingId: Id, title: Line, afterId: Id.nullable() }),
    output: Created
  },
  'items.update': { input: z.object({ meetingId: Id, itemId: Id, seen, fields: ItemFields }), output: Seen },
  /** afterId: the item of the same parent that it goes behind, null for the first place; its sub-items come along */
  'items.move': {
    input: z.object({
      meetingId: Id,
      itemId: Id,
      afterId: Id.nullable(),
      parentId: Id.nullable().default(null)
    }),
    output: Seen
  },
  /** makes lengths of the typed times, so that they follow the order from now on */
  'items.planTimes': { input: z.object({ meetingId: Id }), output: Seen },
  'items.remove': { input: z.object({ meetingId: Id, itemId: Id }), output: Seen },

  /** Puts the given blocks on disk as an open draft; answers when they are committed. */
  'sections.save': {
    input: z.object({
      meetingId: Id,
      itemId: Id,
      section: SectionName,
      seen,
      upserts: z.array(Block).max(5000),
      removed: z.array(Id).max(5000)
    }),
    output: z.object({ savedAt: z.string() })
  },
  /** Seals the section's open draft into changes: on leaving the block or the item. */
  'sections.seal': { input: z.object({ meetingId: Id }), output: Seen },

  'attendance.add': {
    input: z.object({ meetingId: Id, personId: Id.nullable(), fields: AttendanceFields }),
    output: Created
  },
  /** adds a line for every member of the body who has none */
  'attendance.fill': { input: z.object({ meetingId: Id }), output: Seen.extend({ added: z.number().int() }) },
  'attendance.update': {
    input: z.object({ meetingId: Id, attendanceId: Id, seen, fields: AttendanceFields }),
    output: Seen
  },
  'attendance.remove': { input: z.object({ meetingId: Id, attendanceId: Id }), output: Seen },

  /** asks for files with the system's dialog and adds them */
  'annexes.pick': {
    input: z.object({ meetingId: Id, itemId: Id.nullable() }),
    output: Seen.extend({ added: z.number().int(), refused: z.array(RefusedFile) })
  },
  /** adds dropped files by their paths */
  'annexes.addFiles': {
    input: z.object({ meetingId: Id, itemId: Id.nullable(), paths: z.array(z.string().max(4096)).max(200) }),
    output: Seen.extend({ added: z.number().int(), refused: z.array(RefusedFile) })
  },
  'annexes.addTitle': {
    input: z.object({
      meetingId: Id,
      itemId: Id.nullable(),
      title: Line.min(1),
      /** who has promised the file, and by when */
      promisedBy: Line.nullable().optional(),
      promisedDue: LocalDate.nullable().optional()
    }),
    output: Created
  },
  'annexes.update': {
    input: z.object({ meetingId: Id, annexId: Id, seen, fields: AnnexFields }),
    output: Seen
  },
  'annexes.remove': { input: z.object({ meetingId: Id, annexId: Id }), output: Seen },
  /** afterId: the annex of the same place that it goes behind, null for the first place */
  'annexes.move': {
    input: z.object({ meetingId: Id, annexId: Id, itemId: Id.nullable(), afterId: Id.nullable() }),
    output: Seen
  },
  /** gives an annex another file, the old one kept; without a path it asks with the system's dialog */
  'annexes.replace': {
    input: z.object({ meetingId: Id, annexId: Id, path: z.string().max(4096).nullable() }),
    output: Seen.extend({ replaced: z.boolean(), refused: z.array(RefusedFile) })
  },
  /** the files that an annex has had, newest first */
  'annexes.history': {
    input: z.object({ meetingId: Id, annexId: Id }),
    output: z.array(AnnexVersion)
  },
  /** goes back to a file that the annex has had */
  'annexes.restore': { input: z.object({ meetingId: Id, annexId: Id, hash: Line.min(1) }), output: Seen },
  /** opens the annex; with a hash one of the files that it has had */
  'annexes.open': {
    input: z.object({ meetingId: Id, annexId: Id, hash: Line.min(1).optional() }),
    output: None
  },

  'bodies.list': { input: None, output: z.array(BodySummary) },
  'bodies.get': { input: z.object({ id: Id }), output: BodyDetail },
  'bodies.create': { input: z.object({ name: Line.min(1) }), output: Created },
  'bodies.update': { input: z.object({ id: Id, seen, fields: BodyFields }), output: Seen },
  'bodies.remove': { input: z.object({ id: Id }), output: Seen },
  'members.add': { input: z.object({ bodyId: Id, personId: Id, role: Role }), output: Created },
  'members.update': {
    input: z.object({ bodyId: Id, membershipId: Id, seen, fields: MembershipFields }),
    output: Seen
  },
  'members.remove': { input: z.object({ bodyId: Id, membershipId: Id }), output: Seen },
  'people.list': { input: None, output: z.array(PersonSummary) },
  'people.create': { input: z.object({ fields: PersonFields }), output: Created },
  'people.update': { input: z.object({ id: Id, fields: PersonFields }), output: Seen },
  'people.remove': { input: z.object({ id: Id }), output: Seen },
  'organizations.list': { input: None, output: z.array(OrganizationSummary) },
  'organizations.create': { input: z.object({ fields: OrganizationFields }), output: Created },
  'organizations.update': { input: z.object({ id: Id, fields: OrganizationFields }), output: Seen },

  /** asks for a document with the system's dialog and reads it; null when the user thought better of it */
  'intake.pickFile': { input: None, output: z.object({ name: z.string(), text }).nullable() },
  'intake.readFile': {
    input: z.object({ path: z.string().max(4096) }),
    output: z.object({ name: z.string(), text })
  },
  /** formatted text from the clipboard as text in light markup; the name is the page's title */
  'intake.readHtml': {
    input: z.object({ html: z.string().max(60_000_000) }),
    output: z.object({ name: z.string().nullable(), text })
  },
  /** ends what the window is reading; the call that asked for it fails with `intake-cancelled` */
  'intake.cancel': { input: None, output: None },
  /** recognises without storing anything: the review before the meeting is made */
  'intake.recognise': {
    input: z.object({ text, bodyName: Line.nullish(), corrections: LineHints.optional() }),
    output: z.object({
      meeting: MeetingDetail,
      /** words that the corrections teach: they are read so in the body's next document */
      taught: z.array(LearnedLabel),
      /** words learned earlier that this document was read with */
      learned: z.array(LearnedLabel),
      /** where each source line went: the path of a field, 'layout', 'blank' or 'unplaced' */
      lines: z.array(z.object({ line: z.number().int(), use: z.string() }))
    })
  },
  'intake.accept': {
    input: z.object({
      text,
      name: z.string().max(500).nullable(),
      bodyName: Line.nullable(),
      corrections: LineHints.optional()
    }),
    output: Created.extend({ unplaced: z.array(z.string()) })
  },
  /** the document that a meeting was opened from, as it was read */
  'intake.source': {
    input: z.object({ meetingId: Id }),
    output: z.object({ name: z.string().nullable(), text })
  },
  /** empties "Ikke placeret" of one line that the user has dealt with */
  'intake.removeUnplaced': {
    input: z.object({ meetingId: Id, index: z.number().int(), line: z.string() }),
    output: Seen
  },

  'checks.run': { input: z.object({ meetingId: Id }), output: z.array(Finding) },
  'checks.dismiss': {
    input: z.object({ meetingId: Id, code: Line, key: Line, scope: z.enum(['place', 'body']) }),
    output: Seen
  },
  /** carries out the mend of a finding */
  'checks.mend': { input: z.object({ meetingId: Id, key: Line }), output: Seen },

  /** the document as a self-contained HTML page, the very one that the PDF is printed from */
  'documents.preview': {
    input: z.object({ meetingId: Id, kind: DocumentKind }),
    output: z.object({ html: z.string() })
  },
  /** asks where, and writes; null when the user thought better of it */
  'documents.save': {
    input: z.object({ meetingId: Id, kind: DocumentKind, format: DocumentFormat }),
    output: z.object({ path: z.string(), bytes: z.number().int() }).nullable()
  },
  'documents.show': { input: z.object({ path: z.string().max(4096) }), output: None },

  'followup.list': { input: None, output: z.array(FollowUpEntry) },
  'search.quick': { input: z.object({ query: z.string().max(200) }), output: z.array(QuickHit) },

  'history.state': {
    input: None,
    output: z.object({ undo: z.string().nullable(), redo: z.string().nullable() })
  },
  'history.undo': {
    input: None,
    output: Seen.extend({ label: z.string().nullable(), meetingId: Id.nullable() })
  },
  'history.redo': {
    input: None,
    output: Seen.extend({ label: z.string().nullable(), meetingId: Id.nullable() })
  }
} as const

export type Channels = typeof channels
export type Channel = keyof Channels
export type Input<C extends Channel> = z.input<Channels[C]['input']>
export type Output<C extends Channel> = z.output<Channels[C]['output']>
export type ParsedInput<C extends Channel> = z.output<Channels[C]['input']>

/** What main tells the window unasked. */
export const events = {
  /** rows have changed: 'meetings', 'meeting:<id>', 'bodies', 'people', 'history', 'app' */
  changed: z.object({ topics: z.array(z.string()) }),
  /** a command chosen in the system's menu or by its key; names as in renderer/commands */
  command: z.object({ name: z.string() }),
  /** files that the operating system asked to open */
  openFile: z.object({ path: z.string() }),
  /** how far long work has come; total null when unknown */
  progress: z.object({ task: z.string(), done: z.number(), total: z.number().nullable() })
} as const
export type Events = typeof events
export type EventName = keyof Events
export type EventPayload<E extends EventName> = z.output<Events[E]>

export const Envelope = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.object({ code: z.string(), message: z.string() }) })
])
export type Envelope<T> = { ok: true; value: T } | { ok: false; error: { code: string; message: string } }
