import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { cacheFolder } from './paths.mjs'

/**
 * A new folder in the cache to work in, on the same disk as what comes of it. Whatever an interrupted run left under
 * the same prefix is removed: call it under the lock of that work only.
 * @param {string} prefix
 */
export function scratchFolder(prefix) {
  const cache = cacheFolder()
  mkdirSync(cache, { recursive: true })
  for (const name of readdirSync(cache)) {
    if (name.startsWith(`${prefix}-`)) rmSync(path.join(cache, name), { recursive: true, force: true })
  }
  return mkdtempSync(path.join(cache, `${prefix}-`))
}
