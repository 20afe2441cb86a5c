import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { execChecks } from '../../build/checks.mjs'
import { projectRoot } from '../../build/setup/paths.mjs'

// What `npm run verify` asks of the source, as tests: so `npm test`, all that CI runs, asks it too.
test.each(execChecks)('$title finds nothing', { timeout: 120_000 }, ({ args }) => {
  const run = spawnSync(process.execPath, args, { cwd: projectRoot, encoding: 'utf8' })
  expect(run.status, `${run.stdout}${run.stderr}`).toBe(0)
})
