import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { isRoot } from './run.mjs'
import { SetupError } from './steps.mjs'

/** @typedef {import('./runtime.mjs').Runtime} Runtime */

/**
 * The switch that Chromium wants from root, whom it refuses to run sandboxed. Everybody else keeps the sandbox.
 * @returns {string[]}
 */
export function sandboxArguments() {
  return process.platform === 'linux' && isRoot() ? ['--no-sandbox'] : []
}

/**
 * Some Linux distributions forbid ordinary users the namespaces that the sandbox is made of. Then its helper program
 * must belong to root; we say so rather than switch the sandbox off.
 * @param {Runtime} runtime
 */
export function checkSandbox(runtime) {
  if (process.platform !== 'linux' || isRoot() || !namespacesAreForbidden()) return
  const helper = path.join(runtime.dist, 'chrome-sandbox')
  if (existsSync(helper)) {
    const { uid, mode } = statSync(helper)
    if (uid === 0 && (mode & 0o4000) !== 0) return
  }
  throw new SetupError(
    "Chromium's sandbox",
    'this Linux forbids ordinary users the namespaces that it is made of',
    `run: sudo chown root:root "${helper}" && sudo chmod 4755 "${helper}"`
  )
}

function namespacesAreForbidden() {
  return (
    kernelSetting('apparmor_restrict_unprivileged_userns') === '1' ||
    kernelSetting('unprivileged_userns_clone') === '0'
  )
}

/** @param {string} name */
function kernelSetting(name) {
  try {
    return readFileSync(`/proc/sys/kernel/${name}`, 'utf8').trim()
  } catch {
    return ''
  }
}
