// npm test: installs what is missing, builds, runs every test, and ends with one line that counts them.
// Arguments filter by file, as Vitest's do: npm test -- tests/db
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { withDisplay } from './setup/display.mjs'
import { modulesFolder, nodeBinary, projectRoot } from './setup/paths.mjs'
import { appEnvironment, prepare } from './setup/prepare.mjs'
import { foreground } from './setup/run.mjs'
import { runMain, say } from './setup/steps.mjs'
import { countResults, sum, whyNotGood } from './test-results.mjs'

const vitest = path.join(modulesFolder, 'vitest', 'vitest.mjs')
const inElectron = path.join(projectRoot, 'build', 'vitest-in-electron.mjs')

/** @typedef {{name: string, script: string, window: boolean}} Project */

/** @type {Project[]} */
const projects = [
  { name: 'unit', script: vitest, window: false },
  { name: 'store', script: inElectron, window: false },
  { name: 'e2e', script: vitest, window: true }
]

await runMain(async () => {
  const env = appEnvironment(await prepare({ documents: true }))
  const reports = mkdtempSync(path.join(os.tmpdir(), 'referent-tests-'))
  try {
    const results = []
    for (const project of projects) results.push(await run(project, reports, env))
    const total = sum(results)
    const reason = whyNotGood(total, process.env.CI === 'true')
    if (reason) say(`npm test: ${reason}.`)
    process.stdout.write(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`)
    return reason ? 1 : 0
  } finally {
    rmSync(reports, { recursive: true, force: true })
  }
})

/** @param {Project} project @param {string} reports @param {NodeJS.ProcessEnv} env */
async function run(project, reports, env) {
  const report = path.join(reports, `${project.name}.json`)
  const args = [
    project.script,
    'run',
    ...['--project', project.name, '--passWithNoTests'],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    ...process.argv.slice(2)
  ]
  const node = nodeBinary()
  const { command, args: all } = project.window ? await withDisplay(node, args) : { command: node, args }
  const code = await foreground(command, all, { cwd: projectRoot, env })
  return countResults(report, code)
}
