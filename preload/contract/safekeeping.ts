import { z } from 'zod'
import { Id } from './values'

/** The trash, the copies, and the way to a new computer. */

export const TRASH_ENTITIES = [
  'meeting',
  'agenda_item',
  'annex',
  'attendance',
  'body',
  'membership',
  'agenda_template',
  'mailing_list',
  'person',
  'organization'
] as const
export const TrashEntity = z.enum(TRASH_ENTITIES)
export type TrashEntity = z.infer<typeof TrashEntity>

export const TrashEntry = z.object({
  id: Id,
  entity: TrashEntity,
  /** what it was called; empty where it never had a name */
  name: z.string(),
  /** where it was: the meeting of an item, the body of a member */
  place: z.string().nullable(),
  /** the day of a meeting, or of the one that it was in */
  date: z.string().nullable(),
  /** the place is in the trash too, and comes back with it */
  placeDeleted: z.boolean(),
  /** who deleted it, as displayed, and when (UTC instant) */
  by: z.string(),
  at: z.string()
})
export type TrashEntry = z.infer<typeof TrashEntry>

export const TrashPreview = z.object({
  title: z.string(),
  facts: z.array(z.string()),
  /** paragraphs; of a meeting with its items as headings */
  lines: z.array(z.object({ heading: z.boolean(), text: z.string() }))
})
export type TrashPreview = z.infer<typeof TrashPreview>

const KindOfCopy = z.enum(['daily', 'manual', 'kept', 'whole', 'move'])
const count = z.number().int()

export const CopyEntry = z.object({
  name: z.string(),
  path: z.string(),
  kind: KindOfCopy,
  created: z.string(),
  bytes: count,
  /** null: the file cannot be read any more */
  holds: z.object({ meetings: count, items: count, annexes: count, author: z.string() }).nullable()
})
export type CopyEntry = z.infer<typeof CopyEntry>

export const Sentence = z.object({ code: z.string(), message: z.string() })

export const SafekeepingState = z.object({
  /** what goes on now */
  running: z.enum(['copy', 'office', 'inspect', 'restore', 'move']).nullable(),
  /** newest first */
  copies: z.array(CopyEntry),
  folder: z.object({
    /** null: none chosen */
    path: z.string().nullable(),
    /** UTC instant of the newest copy there */
    last: z.string().nullable(),
    problem: Sentence.nullable()
  }),
  /** why the last copy on this computer could not be made; null when it could */
  problem: Sentence.nullable(),
  /** UTC instant at which the work was moved to another computer */
  moved: z.string().nullable(),
  /** what a restore brought back, until it is put away */
  restored: z.object({ at: z.string(), from: z.string(), kept: z.string() }).nullable()
})
export type SafekeepingState = z.infer<typeof SafekeepingState>

const MeetingLine = z.object({
  id: z.string(),
  date: z.string().nullable(),
  body: z.string().nullable(),
  title: z.string().nullable()
})

export const CopyPreview = z.object({
  path: z.string(),
  kind: KindOfCopy,
  sealed: z.boolean(),
  created: z.string(),
  author: z.string(),
  app: z.string(),
  schema: count,
  meetings: count,
  items: count,
  annexes: count,
  /** annex files that the copy names and that are nowhere to be found */
  lost: count,
  newest: z.array(MeetingLine),
  /** meetings that are here now and not in the copy, and the other way round */
  onlyHere: z.array(MeetingLine),
  onlyThere: z.array(MeetingLine),
  different: count,
  changesOnlyHere: count,
  changesOnlyThere: count
})
export type CopyPreview = z.infer<typeof CopyPreview>

const None = z.object({})
const path = z.string().min(1).max(4096)
const passphrase = z.string().min(1).max(1000)
const Source = z.object({ path, passphrase: passphrase.nullable() })

/** The shortest passphrase that a move file is made with. */
export const SHORTEST_PASSPHRASE = 12

/** Channels of safekeeping; spread into the one list of channels. */
export const safekeepingChannels = {
  'trash.list': { input: None, output: z.array(TrashEntry) },
  'trash.preview': { input: z.object({ id: Id }), output: TrashPreview },
  /** brings rows back, with what was deleted along with them and with the places that they were in */
  'trash.restore': {
    input: z.object({ ids: z.array(Id).min(1).max(1000) }),
    output: z.object({ seen: z.number().int(), restored: count, places: z.array(z.string()) })
  },

  'safekeeping.state': { input: None, output: SafekeepingState },
  /** makes a copy in the data folder, and in the folder of choice where there is one */
  'safekeeping.copyNow': { input: None, output: None },
  /** asks where, and writes everything into one file; null when the user thought better of it */
  'safekeeping.saveWhole': { input: None, output: z.object({ path: z.string(), bytes: count }).nullable() },
  'safekeeping.cancel': { input: None, output: None },
  'safekeeping.chooseFolder': { input: None, output: None },
  'safekeeping.forgetFolder': { input: None, output: None },
  /** asks for a copy or a move file; null when the user thought better of it */
  'safekeeping.pickCopy': {
    input: None,
    output: z.object({ path: z.string(), sealed: z.boolean() }).nullable()
  },
  'safekeeping.preview': { input: Source, output: CopyPreview },
  /** puts the copy in the store's place; what was is kept as a copy first */
  'safekeeping.restore': {
    input: Source.extend({ withoutLost: z.boolean() }),
    output: z.object({ kept: z.string(), meetings: count })
  },
  /** asks where, and writes everything and the keys into one encrypted file */
  'safekeeping.saveMove': {
    input: z.object({ passphrase: passphrase.min(SHORTEST_PASSPHRASE) }),
    output: z.object({ path: z.string(), bytes: count }).nullable()
  },
  'safekeeping.markMoved': { input: z.object({ moved: z.boolean() }), output: None },
  'safekeeping.putAway': { input: None, output: None },
  'safekeeping.show': { input: z.object({ path }), output: None }
} as const
