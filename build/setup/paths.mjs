import { existsSync, readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of package.json. */
export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

export const modulesFolder = path.join(projectRoot, 'node_modules')

/** Where downloads and compiled code outlive node_modules and a clone. REFERENT_CACHE overrides. */
export function cacheFolder() {
  const env = process.env
  if (env.REFERENT_CACHE) return path.resolve(env.REFERENT_CACHE)
  if (process.platform === 'win32') {
    return path.join(env.LOCALAPPDATA ?? path.join(os.homedir(), 'AppData', 'Local'), 'referent', 'cache')
  }
  if (process.platform === 'darwin') return path.join(os.homedir(), 'Library', 'Caches', 'referent')
  return path.join(env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'referent')
}

/**
 * The Node that package.json pins, or null when it isn't installed yet.
 * @returns {string | null}
 */
export function pinnedNode() {
  const names = process.platform === 'win32' ? ['node.exe', 'node'] : ['node']
  const places = names.map((name) => path.join(modulesFolder, 'node', 'bin', name))
  return places.find((place) => existsSync(place)) ?? null
}

/**
 * The Node that tools run in: the pinned one, or the one running now when there is none yet.
 * @returns {string}
 */
export function nodeBinary() {
  return pinnedNode() ?? process.execPath
}

/**
 * The folder that relative paths on the command line are meant from: npm moves to the project's root first.
 * @returns {string}
 */
export function callerFolder() {
  return process.env.INIT_CWD || process.cwd()
}

/**
 * The version of an installed package, or null.
 * @param {string} name
 * @returns {string | null}
 */
export function installedVersion(name) {
  try {
    const text = readFileSync(path.join(modulesFolder, ...name.split('/'), 'package.json'), 'utf8')
    return JSON.parse(text).version
  } catch {
    return null
  }
}
