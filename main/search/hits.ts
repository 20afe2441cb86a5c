import type { Store } from '../../db/store'
import type { FoundEntry } from '../../db/tables/search'
import { filePart } from '../../db/tables/search-files'
import {
  annexSource,
  attendanceSource,
  type BlockSource,
  blockSources,
  bodySource,
  type ItemSource,
  itemOrder,
  itemSource,
  type MeetingSource,
  meetingSource,
  personSource
} from '../../db/tables/search-sources'
import type { ExcerptRun, SearchHit, SearchKind, SearchMeeting } from '../../preload/contract/search'
import type { SectionName } from '../../preload/contract/values'
import { arrangeItems } from '../meetings/number-rules'
import {
  annexText,
  attendanceText,
  itemParts,
  itemText,
  meetingText,
  personText,
  type TextBlock
} from './entries'
import { excerptOf } from './excerpt-rules'
import type { Term } from './query-rules'

type Found = Omit<
  SearchHit,
  'key' | 'kind' | 'meetingId' | 'itemId' | 'itemNumber' | 'itemNumberText' | 'date'
>

const NOTHING = { blockId: null, annexId: null, attendanceId: null, personId: null, bodyId: null }

/** Keeps what was read for one answer: hits of one item or meeting read it once. */
function remembered<T>(read: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>()
  return (id) => {
    if (!known.has(id)) known.set(id, read(id))
    return known.get(id) as T
  }
}

/** Makes hits of entries: reads the rows that they stand for, and cuts the excerpts from them. */
export function hitReader(store: Store, terms: readonly Term[]) {
  const meetingOf = remembered((id) => meetingSource(store, id))
  const itemOf = remembered((id) => itemSource(store, id))
  const partsOf = remembered((id) => itemParts(blockSources(store, id) as BlockSource[]))
  const numbersOf = remembered(
    (id) => new Map(arrangeItems(itemOrder(store, id)).map((place) => [place.row.id, place]))
  )
  const excerpt = (text: string): ExcerptRun[] => excerptOf(text, terms).runs

  function textHit(entry: FoundEntry, item: ItemSource): Found | null {
    const { typed, sections } = partsOf(item.id)
    const isTyped = entry.kind === 'decision' || entry.kind === 'action'
    const blocks = isTyped
      ? typed.filter((block) => block.id === entry.row)
      : sections[entry.kind as SectionName]
    if (blocks.length === 0) return null
    const { runs, at } = excerptOf(blocks.map((block) => block.text).join('\n'), terms)
    const outcome = isTyped ? (blocks[0]?.outcome ?? '') : ''
    return {
      ...NOTHING,
      blockId: blockAt(blocks, at),
      title: item.title ?? '',
      detail: outcome,
      excerpt: runs
    }
  }

  function annexHit(entry: FoundEntry): Found | null {
    const annex = annexSource(store, entry.row)
    if (!annex) return null
    const title = annex.title ?? annex.file_name ?? ''
    const text =
      entry.kind === 'annexText' && annex.file_hash
        ? filePart(store, annex.file_hash, entry.part)
        : annexText(annex)
    if (text === null) return null
    return { ...NOTHING, annexId: annex.id, title, detail: annex.label ?? '', excerpt: excerpt(text) }
  }

  function outsideHit(entry: FoundEntry): Found | null {
    if (entry.kind === 'person') {
      const person = personSource(store, entry.row)
      const detail = [person?.title, person?.organization].filter(Boolean).join(', ')
      const personId = person?.same_as ?? entry.row
      return (
        person && {
          ...NOTHING,
          personId,
          title: person.name ?? '',
          detail,
          excerpt: excerpt(personText(person))
        }
      )
    }
    const body = bodySource(store, entry.row)
    const bodyId = body?.same_as ?? entry.row
    return (
      body && {
        ...NOTHING,
        bodyId,
        title: body.name ?? '',
        detail: body.kind ?? '',
        excerpt: excerpt(body.name ?? '')
      }
    )
  }

  function found(entry: FoundEntry, meeting: MeetingSource | null, item: ItemSource | null): Found | null {
    switch (entry.kind as SearchKind) {
      case 'person':
      case 'body':
        return outsideHit(entry)
      case 'meeting':
        return (
          meeting && {
            ...NOTHING,
            title: meeting.title ?? meeting.body ?? '',
            detail: '',
            excerpt: excerpt(meetingText(meeting))
          }
        )
      case 'attendance': {
        const row = attendanceSource(store, entry.row)
        const detail = row?.status ?? ''
        return (
          row && {
            ...NOTHING,
            attendanceId: row.id,
            title: row.name ?? '',
            detail,
            excerpt: excerpt(attendanceText(row))
          }
        )
      }
      case 'annex':
      case 'annexText':
        return annexHit(entry)
      case 'item':
        return item && { ...NOTHING, title: item.title ?? '', detail: '', excerpt: excerpt(itemText(item)) }
      default:
        return item && textHit(entry, item)
    }
  }

  function hitOf(entry: FoundEntry): SearchHit | null {
    const meeting = entry.meeting === null ? null : meetingOf(entry.meeting)
    const item = entry.item === null ? null : itemOf(entry.item)
    if ((entry.meeting !== null && !meeting) || (entry.item !== null && !item)) return null
    const one = found(entry, meeting, item)
    const place = meeting && item ? numbersOf(meeting.id).get(item.id) : undefined
    return (
      one && {
        ...one,
        key: [entry.kind, entry.row, entry.part].join(' '),
        kind: entry.kind as SearchKind,
        meetingId: meeting?.id ?? null,
        itemId: item?.id ?? null,
        itemNumber: place?.number ?? null,
        itemNumberText: place?.numberText ?? null,
        date: meeting?.date ?? null
      }
    )
  }

  return {
    /** The hits in the order of the entries; what has gone since it was indexed is left out. */
    read(entries: readonly FoundEntry[]): { hits: SearchHit[]; meetings: SearchMeeting[] } {
      const hits = entries.flatMap((entry) => hitOf(entry) ?? [])
      const ids = [...new Set(hits.flatMap((hit) => hit.meetingId ?? []))]
      return { hits, meetings: ids.flatMap((id) => summaryOf(meetingOf(id)) ?? []) }
    }
  }
}

function summaryOf(meeting: MeetingSource | null): SearchMeeting | null {
  return (
    meeting && {
      id: meeting.id,
      bodyName: meeting.body,
      title: meeting.title,
      date: meeting.date,
      phase: (meeting.phase ?? 'planned') as SearchMeeting['phase']
    }
  )
}

/** The block that a place in the joined text lies in. */
function blockAt(blocks: readonly TextBlock[], at: number): string | null {
  let end = 0
  for (const block of blocks) {
    end += block.text.length + 1
    if (at < end) return block.id
  }
  return blocks[0]?.id ?? null
}
