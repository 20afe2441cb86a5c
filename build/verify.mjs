// npm run verify: types, lint with the import rules, then everything that npm test runs.
import { execChecks } from './checks.mjs'
import { nodeBinary, projectRoot } from './setup/paths.mjs'
import { prepare } from './setup/prepare.mjs'
import { foreground } from './setup/run.mjs'
import { runMain, say } from './setup/steps.mjs'

await runMain(async () => {
  await prepare({ announce: false })
  for (const check of execChecks) {
    say(`> ${check.title}`)
    const code = await foreground(nodeBinary(), check.args, { cwd: projectRoot })
    if (code !== 0) return code
  }
  return foreground(nodeBinary(), ['build/test.mjs', ...process.argv.slice(2)], { cwd: projectRoot })
})
