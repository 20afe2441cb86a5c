// npm start: installs what is missing, builds, and opens the app's window.
import path from 'node:path'
import { withDisplay } from './setup/display.mjs'
import { callerFolder, projectRoot } from './setup/paths.mjs'
import { appEnvironment, prepare } from './setup/prepare.mjs'
import { foreground } from './setup/run.mjs'
import { sandboxArguments } from './setup/sandbox.mjs'
import { runMain } from './setup/steps.mjs'

/** Paths are meant from where the command was given. @param {string} argument */
function absolute(argument) {
  const match = /^(--(?:screenshot|data)=)(.+)$/.exec(argument)
  return match?.[2] ? `${match[1]}${path.resolve(callerFolder(), match[2])}` : argument
}

await runMain(async () => {
  const runtime = await prepare()
  const given = process.argv.slice(2).map(absolute)
  const { command, args, virtual } = await withDisplay(runtime.electron, [])
  const switches = [...sandboxArguments(), ...(virtual ? ['--disable-gpu', '--log-level=3'] : [])]
  return foreground(command, [...args, ...switches, projectRoot, ...given], {
    cwd: projectRoot,
    env: appEnvironment(runtime)
  })
})
