// npm run --silent referent -- COMMAND: the app's features from a terminal. stdout belongs to the command.
import path from 'node:path'
import { callerFolder, projectRoot } from './setup/paths.mjs'
import { appEnvironment, prepare } from './setup/prepare.mjs'
import { foreground } from './setup/run.mjs'
import { runMain } from './setup/steps.mjs'

await runMain(async () => {
  const runtime = await prepare({ announce: false })
  const entry = path.join(projectRoot, 'out', 'main', 'cli.cjs')
  return foreground(runtime.electron, [entry, ...process.argv.slice(2)], {
    cwd: callerFolder(),
    env: { ...appEnvironment(runtime), ELECTRON_RUN_AS_NODE: '1' }
  })
})
