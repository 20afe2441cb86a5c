// npm run bench: what the app takes against floors that are measured in the same run, never bare times.
// npm run bench -- search --store FOLDER: keeps its meetings and their index there for the next time.
// npm run bench -- save word: only those. npm run bench -- search scroll --count 10000: among so many meetings.
import path from 'node:path'
import { parseArgs } from 'node:util'
import { describe } from './bench/figures.mjs'
import { prepare } from './setup/prepare.mjs'
import { runMain, SetupError, step } from './setup/steps.mjs'
import { ensureSystemPackages, needs } from './setup/system-packages.mjs'

/** @typedef {import('./setup/runtime.mjs').Runtime} Runtime */
/** @typedef {import('./bench/figures.mjs').Comparison} Comparison */

/** How many meetings the store of a measurement has, unless --count says so: few, so that it does not take long. */
const MEETINGS = 1000

/** @type {Record<string, (runtime: Runtime, count: number) => Promise<Comparison>>} */
const measurements = {
  start: async (runtime) => (await import('./bench/cold-start.mjs')).coldStart(runtime),
  save: async (runtime) => (await import('./bench/in-runtime.mjs')).measureInRuntime(runtime, 'save'),
  copy: async (runtime) => (await import('./bench/in-runtime.mjs')).measureInRuntime(runtime, 'copy'),
  word: async (runtime) => (await import('./bench/in-runtime.mjs')).measureInRuntime(runtime, 'word'),
  intake: async (runtime) => {
    await ensureSystemPackages(needs.FLOORS, 'Measuring')
    return (await import('./bench/in-runtime.mjs')).measureInRuntime(runtime, 'intake')
  },
  search: async (runtime, count) => {
    process.env.BENCH_COUNT = String(count)
    return (await import('./bench/in-runtime.mjs')).measureInRuntime(runtime, 'search')
  },
  scroll: async (runtime, count) => (await import('./bench/scroll.mjs')).scrolling(runtime, count)
}

await runMain(async () => {
  const { values, positionals: given } = parseArgs({
    allowPositionals: true,
    options: { count: { type: 'string' }, store: { type: 'string' } }
  })
  const count = Number(values.count ?? MEETINGS)
  if (values.store !== undefined) process.env.BENCH_STORE = path.resolve(values.store)
  const unknown = given.filter((name) => !(name in measurements))
  if (unknown.length > 0) {
    const known = Object.keys(measurements).join(', ')
    throw new SetupError(
      'Choosing what to measure',
      `there is no ${unknown.join(', ')}`,
      `choose from ${known}`
    )
  }
  if (!Number.isInteger(count) || count < 1)
    throw new SetupError(
      'Choosing what to measure',
      `--count ${values.count} is no number`,
      'give --count 10000'
    )
  const runtime = await prepare({ documents: true })
  const results = []
  for (const [name, measure] of Object.entries(measurements)) {
    if (given.length > 0 && !given.includes(name)) continue
    results.push(await step(`Measuring: ${name}`, () => measure(runtime, count)))
  }
  const slower = runtime.kind === 'development' ? ', its database addon compiled for Node-API 8' : ''
  process.stdout.write(
    `\nElectron ${runtime.version} (${runtime.kind}${slower}), ${process.platform} ${process.arch}\n`
  )
  for (const result of results) process.stdout.write(`${describe(result)}\n`)
  return 0
})
