import { setImmediate } from 'node:timers/promises'
import { findBodyByName } from '../../db/tables/bodies'
import { SearchFilters, type SearchHit } from '../../preload/contract/search'
import { OUTCOMES } from '../../preload/contract/values'
import type { AppContext } from '../context'
import { badInput } from '../errors'
import { readNextFile } from '../search/annex-text'
import { plainExcerpt } from '../search/excerpt-rules'
import { find } from '../search/find'
import { catchUp } from '../search/indexing'
import { parseQuery } from '../search/query-rules'
import { sealText } from '../sections/seal'
import type { CommandLine } from './arguments'
import type { CommandTable, Said } from './command'

const MOST = 200
const USUAL = 50

/** `search WORDS …`: what is found, best first. */
async function search(line: CommandLine, context: AppContext): Promise<Said> {
  const query = line.words.slice(1).join(' ')
  if (parseQuery(query).length === 0)
    throw badInput('search-empty', 'Skriv, hvad der skal søges efter.', 'Say what to search for.')
  const filters = await filtersOf(line, context)
  const limit = limitOf(line.options.limit)
  sealText(context)
  // Whoever asks from a terminal can wait, and wants to know all; a running app's window goes on meanwhile.
  do {
    while (catchUp(context.store, 20).didWork) await setImmediate()
  } while (await readNextFile(context, new AbortController().signal))
  const { hits, total } = find(context.store, { query, filters, limit, offset: 0 })
  return {
    value: hits.map(hitShape),
    lines: [
      ...hits.map((hit) => [hit.date, hit.title, plainExcerpt(hit.excerpt)].filter(Boolean).join(' · ')),
      ...(total > hits.length ? [`… og ${total - hits.length} til (--limit N)`] : [])
    ]
  }
}

/** The shape of `--json`: it may grow, not change. `item` is the number, null for what stands in no item. */
function hitShape(hit: SearchHit) {
  return {
    meetingId: hit.meetingId,
    item: hit.itemNumber,
    kind: hit.kind,
    excerpt: plainExcerpt(hit.excerpt),
    title: hit.title,
    date: hit.date,
    numberText: hit.itemNumberText
  }
}

async function filtersOf({ options }: CommandLine, context: AppContext): Promise<SearchFilters> {
  const bodyId = options.body === undefined ? null : await findBodyByName(context.store.db, options.body)
  if (options.body !== undefined && bodyId === null)
    throw badInput(
      'search-body',
      `Der er intet forum med navnet ${options.body}.`,
      `There is no body called ${options.body}.`
    )
  const { from = null, to = null, person = null, outcome = null } = options
  const filters = SearchFilters.safeParse({ bodyId, from, to, person, outcome })
  if (!filters.success)
    throw badInput(
      'search-filter',
      `Skriv datoer som 2026-03-24, og udfaldet som et af ${OUTCOMES.join(', ')}.`,
      `Write dates as 2026-03-24, and the outcome as one of ${OUTCOMES.join(', ')}.`
    )
  return filters.data
}

function limitOf(text: string | undefined): number {
  const limit = Number(text ?? USUAL)
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST)
    throw badInput(
      'search-limit',
      `--limit er et tal fra 1 til ${MOST}.`,
      `--limit is a number from 1 to ${MOST}.`
    )
  return limit
}

export const searchCommands: CommandTable = {
  search: { words: 'any', run: search }
}
