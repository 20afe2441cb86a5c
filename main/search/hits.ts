import { newestSequence } from '../../db/changes/write'
import type { Store } from '../../db/store'
import type { FoundEntry } from '../../db/tables/search'
import { filePart } from '../../db/tables/search-files'
import { annexSource, itemOrders, type MeetingHead, meetingHeads } from '../../db/tables/search-sources'
import type { SearchHit, SearchKind, SearchMeeting } from '../../preload/contract/search'
import { arrangeItems } from '../meetings/number-rules'
import { type Excerpter, excerpter } from './excerpt-rules'
import type { Term } from './query-rules'

const NOTHING = { blockId: null, annexId: null, attendanceId: null, personId: null, bodyId: null }

/** Makes hits of entries: the place of each, its excerpt, and the meetings that they stand in. */
export function hitsOf(
  store: Store,
  terms: readonly Term[],
  entries: readonly FoundEntry[]
): { hits: SearchHit[]; meetings: SearchMeeting[] } {
  const ids = [...new Set(entries.flatMap((entry) => entry.meeting ?? []))]
  const heads = new Map(meetingHeads(store, ids).map((head) => [head.id, head]))
  const numbers = numbersOf(store, entries)
  const excerpt = excerpter(terms)
  const seen = new Set<string>()
  const hits = entries.flatMap((entry): SearchHit[] => {
    const key = `${entry.kind} ${entry.row} ${entry.part}`
    const meeting = entry.meeting === null ? null : heads.get(entry.meeting)
    // Put in the trash since it was indexed; or one of two people who were found to be the same.
    if (meeting === undefined || seen.has(key)) return []
    seen.add(key)
    const number = entry.item === null ? undefined : numbers.get(entry.item)
    return [
      {
        ...NOTHING,
        ...excerptFor(store, entry, excerpt),
        ...placeOf(entry),
        key,
        kind: entry.kind as SearchKind,
        meetingId: entry.meeting,
        itemId: entry.item,
        itemNumber: number?.number ?? null,
        itemNumberText: number?.numberText ?? null,
        title: entry.title,
        detail: entry.detail,
        date: meeting?.date ?? null
      }
    ]
  })
  return { hits, meetings: [...heads.values()].map(summaryOf) }
}

type Numbers = ReadonlyMap<string, { number: number | null; numberText: string | null }>
/** The numbers of the items of meetings that were just found: the next letter finds most of them again. */
const counted = new WeakMap<Store, { seq: number; meetings: Map<string, Numbers> }>()
const MOST_COUNTED = 1000

/** The numbers of the items among the entries. They hold until something is changed. */
function numbersOf(store: Store, entries: readonly FoundEntry[]): Numbers {
  const seq = newestSequence(store)
  let known = counted.get(store)
  if (known?.seq !== seq || known.meetings.size > MOST_COUNTED) {
    known = { seq, meetings: new Map() }
    counted.set(store, known)
  }
  const { meetings } = known
  const ids = new Set(entries.flatMap((entry) => (entry.item === null ? [] : (entry.meeting ?? []))))
  const missing = [...ids].filter((id) => !meetings.has(id))
  for (const [id, order] of missing.length > 0 ? itemOrders(store, missing) : [])
    meetings.set(id, new Map(arrangeItems(order).map((place) => [place.row.id, place])))
  return new Map([...ids].flatMap((id) => [...(meetings.get(id) ?? [])]))
}

/** Which thing the hit is, where it is not a part of an item's text. */
function placeOf({ kind, row }: FoundEntry): Partial<SearchHit> {
  switch (kind as SearchKind) {
    case 'person':
      return { personId: row }
    case 'body':
      return { bodyId: row }
    case 'attendance':
      return { attendanceId: row }
    case 'annex':
    case 'annexText':
      return { annexId: row }
    default:
      return {}
  }
}

function excerptFor(store: Store, entry: FoundEntry, excerpt: Excerpter) {
  const text = entry.kind === 'annexText' ? fileText(store, entry) : entry.text
  const { runs, at } = excerpt(text)
  return { excerpt: runs, blockId: blockAt(entry.blocks, at) }
}

function fileText(store: Store, entry: FoundEntry): string {
  const hash = annexSource(store, entry.row)?.file_hash
  return (hash && filePart(store, hash, entry.part)) || ''
}

/** The block that a place in the joined text lies in. */
function blockAt(json: string | null, at: number): string | null {
  if (json === null) return null
  const blocks = JSON.parse(json) as [string, number][]
  let end = 0
  for (const [id, length] of blocks) {
    end += length + 1
    if (at < end) return id
  }
  return blocks[0]?.[0] ?? null
}

function summaryOf({ id, body, title, date, phase }: MeetingHead): SearchMeeting {
  return { id, bodyName: body, title, date, phase: (phase ?? 'planned') as SearchMeeting['phase'] }
}
