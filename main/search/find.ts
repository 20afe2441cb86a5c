import type { Store } from '../../db/store'
import {
  countDirty,
  entriesNumbered,
  type FindOptions,
  meetingsMatching,
  numbersMatching,
  rangeOf
} from '../../db/tables/search'
import { fileCounts } from '../../db/tables/search-files'
import type { ParsedInput } from '../../preload/contract/channels'
import type { SearchAnswer, SearchFilters } from '../../preload/contract/search'
import { dayOf, facet, RANKS } from './entries'
import { hitsOf } from './hits'
import { matchExpression, parseQuery, type Term } from './query-rules'

/** No further than this is counted: more than anybody looks through. */
const COUNTED = 1000
const FIRST_DAY = 0
const LAST_DAY = 2 ** 20 - 2

type Wanted = ParsedInput<'search.find'>

/**
 * The entries that hold every word of the query, best first: titles before decisions before text, and of equals the
 * newest meeting first. Reads what the index knows now; see `catchUp`.
 */
export function find(store: Store, { query, filters, limit, offset }: Wanted): SearchAnswer {
  const files = fileCounts(store)
  const pending = { entries: countDirty(store), files: files.waiting, unreadable: files.failed }
  const terms = parseQuery(query)
  const options = terms.length === 0 ? null : optionsOf(store, terms, filters)
  if (!options) return { hits: [], meetings: [], total: 0, isMore: false, pending }
  const numbers = numbersMatching(store, options, Math.max(COUNTED, offset + limit + 1))
  const found = entriesNumbered(store, numbers.slice(offset, offset + limit))
  const { hits, meetings } = hitsOf(store, terms, found)
  const total = numbers.length
  return { hits, meetings, total, isMore: offset + found.length < total, pending }
}

/** Where to look; null when a filter leaves nothing. */
function optionsOf(store: Store, terms: readonly Term[], filters: SearchFilters): FindOptions | null {
  const facets = [
    ...(filters.kinds.length > 0 ? [filters.kinds.map(facet.kind)] : []),
    ...(filters.bodyId ? [[facet.body(filters.bodyId)]] : []),
    ...(filters.outcome ? [[facet.outcome(filters.outcome)]] : [])
  ]
  const meetings = filters.person ? meetingsOf(store, filters.person) : null
  if (meetings?.length === 0) return null
  return { match: matchExpression(terms, facets), meetings, ranges: rangesOf(filters) }
}

/** The days asked for, at each rank. */
function rangesOf({ from, to }: SearchFilters): [number, number][] | null {
  if (!from && !to) return null
  const first = dayOf(from) ?? FIRST_DAY
  const last = dayOf(to) ?? LAST_DAY
  return RANKS.map((rank) => rangeOf(rank, first, last))
}

/** The meetings that have somebody of this name on their list of participants. */
function meetingsOf(store: Store, person: string): string[] {
  const terms = parseQuery(person)
  if (terms.length === 0) return []
  return meetingsMatching(store, matchExpression(terms.map(alone), [[facet.kind('attendance')]]))
}

/** A name is looked for as it is written: a stem would find half a family. */
function alone(term: Term): Term {
  return term.type === 'phrase' ? term : { type: 'phrase', words: [term.word], starts: term.starts }
}
