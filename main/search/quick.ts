import type { Store } from '../../db/store'
import { entriesNumbered, type FoundEntry, numbersMatching } from '../../db/tables/search'
import { type MeetingHead, meetingHeads } from '../../db/tables/search-sources'
import type { QuickHit } from '../../preload/contract/meeting-edits'
import { facet } from './entries'
import { matchExpression, parseQuery } from './query-rules'

/** How many of each kind the palette shows. */
const HITS = 8
const KINDS = ['meeting', 'body', 'person', 'item'] as const

/** Meetings, bodies, people and items by their names, a few of each kind: what the palette opens. */
export function quickFind(store: Store, query: string): QuickHit[] {
  const terms = parseQuery(query)
  if (terms.length === 0) return []
  const found = KINDS.flatMap((kind) => {
    const match = matchExpression(terms, [[facet.kind(kind)]])
    return entriesNumbered(store, numbersMatching(store, { match, meetings: null, ranges: null }, HITS))
  })
  const ids = [...new Set(found.flatMap((entry) => entry.meeting ?? []))]
  const heads = new Map(meetingHeads(store, ids).map((head) => [head.id, head]))
  return found.flatMap((entry) => quickHit(entry, heads) ?? [])
}

function quickHit(entry: FoundEntry, heads: ReadonlyMap<string, MeetingHead>): QuickHit | null {
  const meeting = entry.meeting === null ? null : heads.get(entry.meeting)
  // Put in the trash since it was indexed.
  if (meeting === undefined) return null
  return {
    kind: entry.kind as QuickHit['kind'],
    id: entry.row,
    meetingId: entry.meeting,
    title: entry.title,
    detail: meeting ? [meeting.body, meeting.title, meeting.date].filter(Boolean).join(' · ') : entry.detail
  }
}
