import { ensureAddon } from './addon.mjs'
import { ensureBuilt } from './build-app.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { projectRoot } from './paths.mjs'
import { ensureRuntime, runtimeEnvironment } from './runtime.mjs'
import { checkSandbox } from './sandbox.mjs'
import { SetupError, say } from './steps.mjs'
import { ensureSystemPackages, needs } from './system-packages.mjs'

/**
 * Installs what is missing, resolves Electron and builds the app; what hasn't changed is left alone.
 * @param {{announce?: boolean, documents?: boolean}} [options] announce: say that a development runtime is used;
 *   documents: also the programs that tests open documents with
 * @returns {Promise<import('./runtime.mjs').Runtime>}
 */
export async function prepare(options = {}) {
  const { announce = true, documents = false } = options
  checkNode()
  await ensureDependencies()
  await ensureSystemPackages(documents ? [...needs.WINDOW, ...needs.DOCUMENTS] : needs.WINDOW, 'Electron')
  const runtime = await ensureRuntime()
  checkSandbox(runtime)
  await ensureAddon(runtime)
  await ensureBuilt()
  if (announce && runtime.kind === 'development') {
    say(
      `Development runtime: Electron ${runtime.version} from the package registry (for development and tests, not for a release).`
    )
  }
  return runtime
}

/**
 * The environment that the app and its tests run in.
 * @param {import('./runtime.mjs').Runtime} runtime
 * @returns {NodeJS.ProcessEnv}
 */
export function appEnvironment(runtime) {
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, ...runtimeEnvironment(runtime), REFERENT_APP: projectRoot }
  delete env.ELECTRON_RUN_AS_NODE
  delete env.NODE_OPTIONS
  return env
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new SetupError(
    'Node.js',
    `version ${process.versions.node} is too old`,
    'install Node.js 20.19 or newer'
  )
}
