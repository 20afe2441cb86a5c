// npm run package: the unpacked application for this machine, in dist/.
// npm run package -- installers: the installers of electron-builder.yml for this platform, or those that are named
// (npm run package -- deb). They need the official Electron.
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { modulesFolder, nodeBinary, projectRoot } from './setup/paths.mjs'
import { prepare } from './setup/prepare.mjs'
import { capture, lastLines } from './setup/run.mjs'
import { runMain, SetupError, say, step } from './setup/steps.mjs'

await runMain(async () => {
  const given = process.argv.slice(2)
  const runtime = await prepare()
  if (given.length > 0 && runtime.kind === 'development') {
    throw new SetupError(
      'Making installers',
      `this machine has the development runtime (Electron ${runtime.version}), a third party's repack that no user should get`,
      'run it where the official Electron can be downloaded; "npm run package" without more makes the unpacked app'
    )
  }
  const targets = given.includes('installers') ? [] : given
  await step('Packing the application', () =>
    pack(runtime, given.length === 0 ? ['--dir'] : platformArguments(targets))
  )
  const folders = readdirSync(path.join(projectRoot, 'dist'), { withFileTypes: true })
  say(`Packed into dist: ${folders.map((entry) => entry.name).join(', ')}`)
  return 0
})

/** @param {string[]} targets */
function platformArguments(targets) {
  const platform =
    process.platform === 'win32' ? '--win' : process.platform === 'darwin' ? '--mac' : '--linux'
  return [platform, ...targets]
}

/** @param {import('./setup/runtime.mjs').Runtime} runtime @param {string[]} what */
async function pack(runtime, what) {
  const builder = path.join(modulesFolder, 'electron-builder', 'cli.js')
  const where = [`-c.electronDist=${runtime.dist}`, `-c.electronVersion=${runtime.version}`]
  const { code, output } = await capture(nodeBinary(), [builder, ...what, ...where, '--publish', 'never'], {
    cwd: projectRoot
  })
  if (code === 0) return
  throw new SetupError(
    'Packing the application',
    lastLines(output),
    'mend what is named above, then run it again'
  )
}
