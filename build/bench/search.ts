import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { openContext } from '../../main/open-context'
import { searchHandlers } from '../../main/search/handlers'
import { backgroundSteps } from '../../main/search/indexing'
import { channels } from '../../preload/contract/channels'
import { type Comparison, quantile } from './figures.mjs'
import { fillStore, wordsOfTexts } from './many-meetings'

// A search as the window asks for it: the channel search.find with the parsing of its input and output, until the
// page of hits with places and excerpts is there. The floor: one raw FTS5 query over the same texts in a database of
// its own – MATCH, ORDER BY rank, as many rows, the excerpt by snippet() – without word forms and without places.

const PAGE = 50
const count = Number(process.env.BENCH_COUNT) || 1000

/** Rare, middling and common words, their beginnings, and two words together. */
function queriesOf(words: readonly string[]): [ours: string, theirs: string][] {
  const queries: [string, string][] = []
  for (let step = 0; step < 60; step += 1) {
    const word = words[Math.floor((step / 60) ** 3 * words.length)] as string
    const other = words[step * 5] as string
    queries.push([`${word} `, `"${word}"`])
    if (step % 2 === 0) queries.push([word.slice(0, 6), `"${word.slice(0, 6)}" *`])
    else queries.push([`${word} ${other} `, `"${word}" AND "${other}"`])
  }
  return queries
}

/** The same entries with their text, as FTS5 keeps them by itself. */
function rawIndex(folder: string, source: Database.Database): Database.Database {
  rmSync(path.join(folder, 'raw.sqlite'), { force: true })
  const raw = new Database(path.join(folder, 'raw.sqlite'))
  raw.pragma('journal_mode = WAL')
  raw.pragma('cache_size = -65536')
  raw.exec("CREATE VIRTUAL TABLE entry USING fts5(title, text, place UNINDEXED, prefix = '2')")
  const insert = raw.prepare('INSERT INTO entry (title, text, place) VALUES (?, ?, ?)')
  const rows = source.prepare(
    `SELECT i.id AS place, i.title, (SELECT group_concat(json_extract(b.content, '$[0].text'), char(10))
       FROM block b WHERE b.item_id = i.id) AS text FROM agenda_item i`
  )
  raw.transaction(() => {
    for (const row of rows.iterate() as IterableIterator<{ place: string; title: string; text: string }>)
      insert.run(row.title, row.text, row.place)
  })()
  raw.exec("INSERT INTO entry (entry) VALUES ('optimize')")
  return raw
}

async function measure(folder: string): Promise<Comparison> {
  const context = openContext(folder, {
    version: '0',
    runtime: 'development',
    desktop: null,
    print: () => Promise.reject(new Error('nothing is printed here')),
    changed: () => undefined,
    progress: () => undefined
  })
  const { store } = context
  const words = wordsOfTexts()
  // A kept store has its meetings already, and as much of the index as was made.
  if (store.sqlite.prepare('SELECT 1 FROM meeting').get() === undefined) fillStore(store, count)
  const steps: number[] = []
  const nextStep = backgroundSteps()
  const begun = performance.now()
  for (;;) {
    const before = performance.now()
    if (nextStep(store) === 'done') break
    steps.push(performance.now() - before)
  }
  const indexing = performance.now() - begun
  const raw = rawIndex(folder, store.sqlite)
  const rawQuery = raw.prepare(
    `SELECT title, place, snippet(entry, 1, '[', ']', '…', 24) FROM entry WHERE entry MATCH ? ORDER BY rank LIMIT ${PAGE}`
  )
  const { input, output } = channels['search.find']
  const ours: number[] = []
  const theirs: number[] = []
  for (const [round, [query, expression]] of queriesOf(words).entries()) {
    const ask = () =>
      output.parse(searchHandlers['search.find'](input.parse({ query, limit: PAGE }), context))
    const askRaw = () => rawQuery.all(expression)
    const timed = (work: () => unknown) => {
      const start = performance.now()
      work()
      return performance.now() - start
    }
    // Each once for the pages in memory, then three of each in turns; the middle one counts.
    ask()
    askRaw()
    const times: [number[], number[]] = [[], []]
    for (let turn = 0; turn < 3; turn += 1) {
      for (const one of (round + turn) % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const))
        times[one].push(timed(one === 0 ? ask : askRaw))
    }
    const middle = (values: number[]) => [...values].sort((a, b) => a - b)[1] as number
    ours.push(middle(times[0]))
    theirs.push(middle(times[1]))
    if (process.env.BENCH_VERBOSE)
      console.error(query, middle(times[0]).toFixed(2), middle(times[1]).toFixed(2), ask().total)
  }
  const entries = Number(store.sqlite.prepare('SELECT count(*) FROM search_entry').pluck().get())
  const over = steps.filter((step) => step > 30).length
  const said =
    steps.length < 100
      ? 'indexed before'
      : `indexed in ${Math.round(indexing / 1000)} s in ${steps.length} steps of ${quantile(steps).toFixed(1)} ms (99 %: ${Math.round(quantile(steps, 0.99))} ms, the longest ${Math.round(quantile(steps, 1))} ms; ${over} over 30 ms)`
  raw.close()
  store.close()
  return {
    name: `Search among ${count} meetings with ${count * 10} items`,
    floor: 'a raw FTS5 query of the same texts',
    aim: 1.5,
    ours,
    theirs,
    how: `${ours.length} different queries (rare, common, beginnings, two words), ${PAGE} hits with excerpts; ${entries} entries, ${said}`
  }
}

// --store FOLDER keeps the data, so that a change is measured without making it again.
const kept = process.env.BENCH_STORE
const folder = kept ?? mkdtempSync(path.join(os.homedir(), '.referent-bench-'))
measure(folder)
  .then((comparison) => writeFileSync(String(process.argv.at(-1)), JSON.stringify(comparison)))
  .finally(() => kept === undefined && rmSync(folder, { recursive: true, force: true }))
