import { z } from 'zod'
import { Id, Line, LocalDate, Role, SectorKind } from './values'

/** Bodies' deadlines and mailing lists, a person's page, import of people, and entries that turned out to be one. */

const Seen = z.object({ seen: z.number().int() })

export const DEADLINE_KINDS = ['items', 'agenda', 'minutes', 'comments'] as const
/** A date that the rules of procedure give a meeting. */
export const Deadline = z.object({
  kind: z.enum(DEADLINE_KINDS),
  /** the last day */
  date: LocalDate,
  /** as the rules say it: working days before or after */
  workingDays: z.number().int(),
  /** holidays on weekdays that were stepped over, by their Danish names */
  holidays: z.array(z.string()),
  /** what it asks for has happened */
  isDone: z.boolean()
})
export type Deadline = z.infer<typeof Deadline>

/** A deadline with the meeting that it belongs to. */
export const MeetingDeadline = Deadline.extend({
  meetingId: Id,
  bodyId: Id.nullable(),
  bodyName: z.string().nullable(),
  title: z.string().nullable(),
  meetingDate: LocalDate
})
export type MeetingDeadline = z.infer<typeof MeetingDeadline>

export const LIST_PURPOSES = ['agenda', 'minutes', 'other'] as const
/** Somebody on a mailing list; the last two are living: they mean whoever sits in the body on the day. */
export const MailingEntry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('person'), personId: Id }),
  z.object({ type: z.literal('address'), name: Line.nullable(), email: Line.min(3) }),
  z.object({ type: z.literal('members') }),
  z.object({ type: z.literal('members_and_substitutes') })
])
export type MailingEntry = z.infer<typeof MailingEntry>

export const MailingList = z.object({
  id: Id,
  bodyId: Id,
  name: z.string(),
  purpose: z.enum(LIST_PURPOSES),
  entries: z.array(MailingEntry)
})
export type MailingList = z.infer<typeof MailingList>

export const MailingListFields = z
  .object({
    name: Line.min(1),
    purpose: z.enum(LIST_PURPOSES),
    entries: z.array(MailingEntry).max(2000)
  })
  .partial()
export type MailingListFields = z.infer<typeof MailingListFields>

export const Recipient = z.object({ name: z.string(), email: z.string(), personId: Id.nullable() })
export type Recipient = z.infer<typeof Recipient>

/** Whom a list means on a day, each address once, and who of them has no address. */
export const ResolvedList = z.object({
  recipients: z.array(Recipient),
  missing: z.array(z.object({ name: z.string(), personId: Id.nullable() }))
})
export type ResolvedList = z.infer<typeof ResolvedList>

/** How often a body met and will meet in a year, against what its rules ask for. */
export const YearCount = z.object({
  year: z.number().int(),
  held: z.number().int(),
  heldInPerson: z.number().int(),
  /** in the calendar, not held yet */
  planned: z.number().int(),
  plannedInPerson: z.number().int(),
  least: z.number().int().nullable(),
  leastInPerson: z.number().int().nullable()
})
export type YearCount = z.infer<typeof YearCount>

/** A person whole: where they sit and sat, and the meetings that they came to lately. */
export const PersonDetail = z.object({
  id: Id,
  name: z.string(),
  title: z.string().nullable(),
  organizationId: Id.nullable(),
  organization: z.string().nullable(),
  sector: SectorKind.nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  /** "Må sendes med til andre": kept on this machine alone */
  sharesContact: z.boolean(),
  memberships: z.array(
    z.object({
      id: Id,
      bodyId: Id,
      body: z.string(),
      role: Role,
      from: LocalDate.nullable(),
      to: LocalDate.nullable()
    })
  ),
  /** newest first, 20 at most */
  meetings: z.array(
    z.object({
      meetingId: Id,
      body: z.string().nullable(),
      title: z.string().nullable(),
      date: LocalDate.nullable(),
      status: z.string().nullable()
    })
  ),
  /** names of the entries that were joined into this one */
  joined: z.array(z.object({ id: Id, name: z.string() }))
})
export type PersonDetail = z.infer<typeof PersonDetail>

export const MATCH_REASONS = [
  'same_email',
  'same_name_and_organization',
  'same_name',
  'similar_name',
  'shared_email'
] as const
export const MatchReason = z.enum(MATCH_REASONS)
export type MatchReason = z.infer<typeof MatchReason>

/** A person of a file or of pasted text, before anything is stored. */
export const ImportFields = z.object({
  name: Line.min(1),
  title: Line.nullable(),
  organization: Line.nullable(),
  email: Line.nullable(),
  phone: Line.nullable()
})
export type ImportFields = z.infer<typeof ImportFields>

export const ImportRow = ImportFields.extend({
  /** line of the file (the card's or the address's number, where it has no lines), from 1 */
  row: z.number().int(),
  status: z.enum(['new', 'known', 'like']),
  /** whom it is, or may be, already; null for a new one */
  match: z
    .object({
      id: Id,
      name: z.string(),
      title: z.string().nullable(),
      organization: z.string().nullable(),
      email: z.string().nullable(),
      reason: MatchReason
    })
    .nullable(),
  /** the organisation as it is known already; null: it would be made, or there is none */
  organizationId: Id.nullable()
})
export type ImportRow = z.infer<typeof ImportRow>

export const ImportPreview = z.object({
  format: z.enum(['csv', 'vcard', 'headers']),
  rows: z.array(ImportRow),
  /** what could not be read, with its row; the rest is unharmed */
  problems: z.array(z.object({ row: z.number().int().nullable(), message: z.string() })),
  /** headings of columns that fit nothing */
  unusedColumns: z.array(z.string())
})
export type ImportPreview = z.infer<typeof ImportPreview>

export const ImportChoice = ImportFields.extend({
  row: z.number().int(),
  action: z.enum(['add', 'join', 'skip']),
  /** whom to join; the person's empty fields are filled */
  personId: Id.nullable()
})
export type ImportChoice = z.infer<typeof ImportChoice>

export const DIRECTORY_KINDS = ['person', 'organization', 'body'] as const
export const DirectoryKind = z.enum(DIRECTORY_KINDS)
export type DirectoryKind = z.infer<typeof DirectoryKind>

/** Two entries that look like one; the older comes first, and is the one that stays. */
export const Duplicate = z.object({
  kind: DirectoryKind,
  reason: MatchReason,
  first: z.object({ id: Id, name: z.string(), detail: z.string() }),
  second: z.object({ id: Id, name: z.string(), detail: z.string() })
})
export type Duplicate = z.infer<typeof Duplicate>

const text = z.string().max(20_000_000)

/** Channels of directory; spread into the one list of channels. */
export const directoryChannels = {
  /** the deadlines of one meeting, or those of all meetings that fall from one day to another */
  'directory.deadlines': {
    input: z.union([z.object({ meetingId: Id }), z.object({ from: LocalDate, to: LocalDate })]),
    output: z.array(MeetingDeadline)
  },
  /** meetings of a body in a calendar year, against its rules */
  'directory.yearCount': {
    input: z.object({ bodyId: Id, year: z.number().int().min(1900).max(2200) }),
    output: YearCount
  },
  'directory.person': { input: z.object({ id: Id }), output: PersonDetail },
  /** may the person's address and telephone go to other offices; nothing of it leaves this machine */
  'directory.shareContact': {
    input: z.object({ personId: Id, shares: z.boolean() }),
    output: Seen
  },
  'lists.ofBody': {
    input: z.object({ bodyId: Id }),
    output: z.array(MailingList.extend({ resolved: ResolvedList }))
  },
  'lists.create': {
    input: z.object({ bodyId: Id, name: Line.min(1), purpose: z.enum(LIST_PURPOSES) }),
    output: Seen.extend({ id: Id })
  },
  'lists.update': {
    input: z.object({ bodyId: Id, listId: Id, fields: MailingListFields }),
    output: Seen
  },
  'lists.remove': { input: z.object({ bodyId: Id, listId: Id }), output: Seen },
  /** the list's addresses as Outlook takes them: `Navn <adresse>; …` */
  'lists.addresses': {
    input: z.object({ bodyId: Id, listId: Id }),
    output: z.object({ text: z.string(), resolved: ResolvedList })
  },
  /** asks for a file with people; null when the user thought better of it */
  'directory.pickPeopleFile': {
    input: z.object({}),
    output: z.object({ name: z.string(), text }).nullable()
  },
  /** reads people out of text without storing anything */
  'directory.previewImport': { input: z.object({ text }), output: ImportPreview },
  /** stores what was chosen, in one step that one undo takes back */
  'directory.importPeople': {
    input: z.object({
      choices: z.array(ImportChoice).max(20_000),
      /** makes them members of this body too */
      bodyId: Id.nullable(),
      role: Role
    }),
    output: Seen.extend({
      added: z.number().int(),
      joined: z.number().int(),
      organizations: z.number().int(),
      members: z.number().int()
    })
  },
  'organizations.remove': { input: z.object({ id: Id }), output: Seen },
  'directory.duplicates': { input: z.object({}), output: z.array(Duplicate) },
  /** "Same as": the older entry stays, its empty fields are filled; undo takes them apart again */
  'directory.join': {
    input: z.object({ kind: DirectoryKind, ids: z.array(Id).min(2).max(50) }),
    output: Seen.extend({ id: Id })
  },
  /** takes a joined entry out again */
  'directory.split': { input: z.object({ kind: DirectoryKind, id: Id }), output: Seen },
  /** "Ikke den samme": not proposed again, on this machine */
  'directory.notSame': { input: z.object({ ids: z.tuple([Id, Id]) }), output: z.object({}) }
} as const
