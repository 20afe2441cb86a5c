import { mkdirSync, writeFileSync } from 'node:fs'
import { writeMeta } from '../../db/tables/local'
import { openContext } from '../../main/open-context'
import { VERSION } from '../../main/search/indexing'
import { fillStore } from './many-meetings'

// A data folder of many meetings, as the window finds it at its start: somebody has answered the first questions, and
// stood at the list of meetings last.

const folder = String(process.env.BENCH_DATA)
mkdirSync(folder, { recursive: true })
const context = openContext(folder, {
  version: '0',
  runtime: 'development',
  desktop: null,
  print: () => Promise.reject(new Error('nothing is printed here')),
  changed: () => undefined,
  progress: () => undefined
})
fillStore(context.store, Number(process.env.BENCH_COUNT) || 1000)
writeMeta(context.store, {
  'user.name': 'Anne Holm',
  'user.organization': 'Åmose Kommune',
  language: 'da',
  route: '/meetings',
  // The list is measured, not the index, which would be made meanwhile.
  'search.version': VERSION,
  'search.seq': '0'
})
context.store.close()
writeFileSync(String(process.argv.at(-1)), '{}')
