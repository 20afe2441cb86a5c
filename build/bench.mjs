// npm run bench: what the app takes against floors that are measured in the same run, never bare times.
// npm run bench -- save word: only those.
import { describe } from './bench/figures.mjs'
import { prepare } from './setup/prepare.mjs'
import { runMain, SetupError, step } from './setup/steps.mjs'
import { ensureSystemPackages, needs } from './setup/system-packages.mjs'

/** @typedef {import('./setup/runtime.mjs').Runtime} Runtime */
/** @typedef {import('./bench/figures.mjs').Comparison} Comparison */

/** @type {Record<string, (runtime: Runtime) => Promise<Comparison>>} */
const measurements = {
  start: async (runtime) => (await import('./bench/cold-start.mjs')).coldStart(runtime),
  save: async (runtime) => (await import('./bench/in-runtime.mjs')).measureInRuntime(runtime, 'save'),
  copy: async (runtime) => (await import('./bench/in-runtime.mjs')).measureInRuntime(runtime, 'copy'),
  word: async (runtime) => (await import('./bench/in-runtime.mjs')).measureInRuntime(runtime, 'word'),
  intake: async (runtime) => {
    await ensureSystemPackages(needs.FLOORS, 'Measuring')
    return (await import('./bench/in-runtime.mjs')).measureInRuntime(runtime, 'intake')
  }
}

await runMain(async () => {
  const given = process.argv.slice(2)
  const unknown = given.filter((name) => !(name in measurements))
  if (unknown.length > 0) {
    const known = Object.keys(measurements).join(', ')
    throw new SetupError(
      'Choosing what to measure',
      `there is no ${unknown.join(', ')}`,
      `choose from ${known}`
    )
  }
  const runtime = await prepare({ documents: true })
  const results = []
  for (const [name, measure] of Object.entries(measurements)) {
    if (given.length > 0 && !given.includes(name)) continue
    results.push(await step(`Measuring: ${name}`, () => measure(runtime)))
  }
  const slower = runtime.kind === 'development' ? ', its database addon compiled for Node-API 8' : ''
  process.stdout.write(
    `\nElectron ${runtime.version} (${runtime.kind}${slower}), ${process.platform} ${process.arch}\n`
  )
  for (const result of results) process.stdout.write(`${describe(result)}\n`)
  return 0
})
