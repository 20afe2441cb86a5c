// npm run recognition: generated documents read back, precision and recall by field.
// -- --count 5000 --seed 1 says how many and from which seed; --misses FIELD shows what went wrong.
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'

const root = new URL('..', import.meta.url).pathname
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    misses: { type: 'string' }
  }
})

/** @param {string} path @returns {Promise<Record<string, any>>} */
async function load(path) {
  const { module } = await runnerImport(`${root}${path}`, { root, configFile: false, logLevel: 'error' })
  return module
}

const count = Number(values.count)
const first = Number(values.seed)
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(first)) {
  process.stderr.write('--count and --seed are whole numbers, --count at least 1.\n')
  process.exit(2)
}

const { recogniseMeeting } = await load('main/intake/recognise/index.ts')
const { addScore, factsOfReading, factsOfTruth, report } = await load('tests/main/intake/generate/measure.ts')
const { generate } = await load('tests/main/intake/generate/index.ts')
const { generateApart } = await load('tests/main/intake/generate/apart.ts')
const { generateHeldOut } = await load('tests/main/intake/generate/held-out.ts')

/** @param {string} name @param {(seed: number) => { text: string, truth: unknown, form: string }} make */
function measure(name, make) {
  const scores = new Map()
  const start = performance.now()
  let characters = 0
  for (let seed = first; seed < first + count; seed++) {
    const { text, truth, form } = make(seed)
    characters += text.length
    const wrong = addScore(scores, factsOfTruth(truth), factsOfReading(recogniseMeeting(text)))
    if (values.misses !== undefined && wrong.includes(values.misses))
      process.stdout.write(`seed ${seed}: ${values.misses} [${form}]\n`)
  }
  const seconds = (performance.now() - start) / 1000
  process.stdout.write(
    `${name}: ${count} documents from seed ${first}, ${Math.round(characters / 1000)} kB, ${seconds.toFixed(1)} s\n${report(scores)}\n\n`
  )
}

measure('Forms that the reader knows', generate)
measure('Forms apart, which led to rules but to no words', generateApart)
measure('Forms written last, whose first figures stand in docs/measurements.md', generateHeldOut)
