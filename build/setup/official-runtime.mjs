import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { withLock } from './lock.mjs'
import { cacheFolder, installedVersion, modulesFolder, nodeBinary } from './paths.mjs'
import { capture } from './run.mjs'
import { step } from './steps.mjs'

const RETRY_AFTER_MS = 24 * 3600 * 1000
const folder = path.join(modulesFolder, 'electron')

/** The version of Electron that package.json pins. */
export function officialVersion() {
  return installedVersion('electron') ?? 'unknown'
}

/**
 * The official Electron that is installed.
 * @returns {string | null} its executable
 */
export function installedOfficial() {
  try {
    const version = readFileSync(path.join(folder, 'dist', 'version'), 'utf8')
      .trim()
      .replace(/^v/, '')
    const executable = path.join(folder, 'dist', readFileSync(path.join(folder, 'path.txt'), 'utf8').trim())
    return version === officialVersion() && existsSync(executable) ? executable : null
  } catch {
    return null
  }
}

/**
 * Downloads the official Electron with its package's own installer, which checks it against its checksums.
 * @returns {Promise<{executable: string | null, why: string}>}
 */
export async function downloadOfficial() {
  return withLock(folder, async () => {
    const present = installedOfficial()
    if (present) return { executable: present, why: '' }
    const { output } = await step(`Downloading Electron ${officialVersion()}`, () =>
      capture(nodeBinary(), [path.join(folder, 'install.js')])
    )
    return {
      executable: installedOfficial(),
      why: output.trim().split('\n')[0] || 'the download did not finish'
    }
  })
}

const memory = () => path.join(cacheFolder(), 'official-download.json')

/** Whether the download of this version failed within the last day: then it isn't tried on every start. */
export function failedRecently() {
  try {
    const { version, at } = JSON.parse(readFileSync(memory(), 'utf8'))
    const age = Date.now() - Date.parse(at)
    return version === officialVersion() && age >= 0 && age < RETRY_AFTER_MS
  } catch {
    return false
  }
}

/** Remembers that the download failed now. */
export function rememberFailure() {
  mkdirSync(cacheFolder(), { recursive: true })
  writeFileSync(memory(), JSON.stringify({ version: officialVersion(), at: new Date().toISOString() }))
}
