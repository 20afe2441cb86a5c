import { z } from 'zod'
import { Id, LocalDate, MeetingPhase, Outcome } from './values'

/**
 * What can be found: titles and names, the sections of items, the typed blocks, who was on a list of participants, and
 * the text of annex files.
 */
export const SEARCH_KINDS = [
  'meeting',
  'item',
  'decision',
  'action',
  'recommendation',
  'case',
  'minutes',
  'annex',
  'annexText',
  'attendance',
  'person',
  'body'
] as const
export const SearchKind = z.enum(SEARCH_KINDS)
export type SearchKind = z.infer<typeof SearchKind>

export const SearchFilters = z.object({
  bodyId: Id.nullable().default(null),
  /** meetings held on this day or later */
  from: LocalDate.nullable().default(null),
  /** meetings held on this day or earlier */
  to: LocalDate.nullable().default(null),
  /** words of the name of somebody on the meeting's list of participants */
  person: z.string().max(200).nullable().default(null),
  /** of the item or the decision */
  outcome: Outcome.nullable().default(null),
  /** empty: all */
  kinds: z.array(SearchKind).max(SEARCH_KINDS.length).default([])
})
export type SearchFilters = z.infer<typeof SearchFilters>

/** A piece of an excerpt: the original text, and whether it is what was searched for. */
export const ExcerptRun = z.object({ text: z.string(), hit: z.boolean() })
export type ExcerptRun = z.infer<typeof ExcerptRun>

export const SearchHit = z.object({
  /** differs from every other hit's, and stays as long as the thing does */
  key: z.string(),
  kind: SearchKind,
  meetingId: Id.nullable(),
  itemId: Id.nullable(),
  itemNumber: z.number().int().nullable(),
  /** as printed: "3", or "3.1" */
  itemNumberText: z.string().nullable(),
  /** the block that the excerpt begins in */
  blockId: Id.nullable(),
  annexId: Id.nullable(),
  attendanceId: Id.nullable(),
  personId: Id.nullable(),
  bodyId: Id.nullable(),
  /** of the thing itself, or of the item that the text stands in */
  title: z.string(),
  /** what tells it from others of the same title */
  detail: z.string(),
  date: LocalDate.nullable(),
  excerpt: z.array(ExcerptRun)
})
export type SearchHit = z.infer<typeof SearchHit>

export const SearchMeeting = z.object({
  id: Id,
  bodyName: z.string().nullable(),
  title: z.string().nullable(),
  date: LocalDate.nullable(),
  phase: MeetingPhase
})
export type SearchMeeting = z.infer<typeof SearchMeeting>

export const SearchAnswer = z.object({
  hits: z.array(SearchHit),
  /** the meetings that the hits stand in */
  meetings: z.array(SearchMeeting),
  /** how many there are; counted no further than the bound */
  total: z.number().int(),
  isMore: z.boolean(),
  pending: z.object({
    /** things that have changed and are not yet in the index */
    entries: z.number().int(),
    /** annex files that are still to be read */
    files: z.number().int(),
    /** annex files that could not be read: encrypted, scanned, damaged */
    unreadable: z.number().int()
  })
})
export type SearchAnswer = z.infer<typeof SearchAnswer>

/** Channels of search; spread into the one list of channels. */
export const searchChannels = {
  'search.find': {
    input: z.object({
      query: z.string().max(500),
      filters: SearchFilters.prefault({}),
      limit: z.number().int().min(1).max(200).default(50),
      offset: z.number().int().min(0).max(100_000).default(0)
    }),
    output: SearchAnswer
  }
} as const
