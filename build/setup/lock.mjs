import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { cacheFolder } from './paths.mjs'
import { say } from './steps.mjs'

/**
 * Runs work while no other process on this machine does work of the same name: two terminals that start the app
 * at once must not both unpack or build.
 * @template T
 * @param {string} name may be a path
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(name, work) {
  const id = createHash('sha256').update(name).digest('hex').slice(0, 16)
  const folder = path.join(cacheFolder(), 'locks', id)
  mkdirSync(path.dirname(folder), { recursive: true })
  let told = false
  for (;;) {
    try {
      mkdirSync(folder)
      break
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
    }
    if (isAbandoned(folder)) {
      rmSync(folder, { recursive: true, force: true })
      continue
    }
    if (!told) say('> Waiting for another set-up that runs now …')
    told = true
    await sleep(300)
  }
  const release = () => rmSync(folder, { recursive: true, force: true })
  const stop = () => {
    release()
    process.exit(130)
  }
  process.on('exit', release)
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  try {
    writeFileSync(path.join(folder, 'pid'), String(process.pid))
    return await work()
  } finally {
    release()
    process.off('exit', release)
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
  }
}

/** @param {string} folder */
function isAbandoned(folder) {
  try {
    process.kill(Number(readFileSync(path.join(folder, 'pid'), 'utf8')), 0)
    return false
  } catch (error) {
    const code = /** @type {NodeJS.ErrnoException} */ (error).code
    if (code === 'ESRCH') return true
    if (code !== 'ENOENT') return false
  }
  try {
    // Made but not signed yet: give its owner a moment.
    return Date.now() - statSync(folder).mtimeMs > 5000
  } catch {
    return false
  }
}
