import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { withLock } from './lock.mjs'
import { modulesFolder, pinnedNode, projectRoot } from './paths.mjs'
import { lastLines, npm } from './run.mjs'
import { SetupError, step } from './steps.mjs'

/** Installs the packages of package-lock.json when what is installed is not what it says. */
export async function ensureDependencies() {
  if (areInstalled()) return
  await withLock(modulesFolder, async () => {
    if (areInstalled()) return
    await step('Installing packages (npm ci)', install)
  })
}

async function install() {
  // On Windows a running program cannot be deleted, and `npm ci` begins with deleting everything.
  const runsFromModules = process.platform === 'win32' && process.execPath.startsWith(modulesFolder)
  const command = runsFromModules ? ['install', '--no-save'] : ['ci']
  const { code, output } = await npm([...command, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: projectRoot
  })
  if (code !== 0 || !areInstalled()) {
    throw new SetupError(
      'Installing packages',
      lastLines(output) || 'npm ended without installing what package-lock.json lists',
      `check that the npm registry can be reached (npm ping), then run "npm ci" in ${projectRoot}`
    )
  }
}

/** npm writes node_modules/.package-lock.json when it has finished: that record is compared, entry by entry. */
function areInstalled() {
  const wanted = packagesOf(path.join(projectRoot, 'package-lock.json'))
  const present = packagesOf(path.join(modulesFolder, '.package-lock.json'))
  if (!wanted || !present || !pinnedNode()) return false
  return Object.entries(wanted).every(([place, entry]) => {
    if (place === '') return true
    const found = present[place]
    // Packages for other platforms are listed but not installed.
    if (!found) return entry.optional === true
    return found.version === entry.version && found.integrity === entry.integrity
  })
}

/**
 * @param {string} file
 * @returns {Record<string, {version?: string, integrity?: string, optional?: boolean}> | null}
 */
function packagesOf(file) {
  if (!existsSync(file)) return null
  return JSON.parse(readFileSync(file, 'utf8')).packages
}
