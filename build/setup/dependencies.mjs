import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { withLock } from './lock.mjs'
import { modulesFolder, pinnedNode, projectRoot } from './paths.mjs'
import { npm, npmReason } from './run.mjs'
import { SetupError, step } from './steps.mjs'

/** Installs the packages of package-lock.json when what is installed is not what it says. */
export async function ensureDependencies() {
  if (areInstalled()) return
  await withLock(modulesFolder, async () => {
    if (areInstalled()) return
    await step('Installing packages (npm install)', install)
  })
}

// Not `npm ci`: it refuses a lock that lacks the platform packages of other systems (a registry mirror that carries
// Linux only makes such a lock), and on Windows it would have to delete the Node that runs this script. With a lock
// that agrees with package.json, `npm install` puts the same versions in place, and --no-save leaves the lock alone.
const INSTALL = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']

async function install() {
  const { code, output } = await npm(INSTALL, { cwd: projectRoot })
  if (code === 0 && areInstalled()) return
  throw new SetupError(
    'Installing packages',
    code === 0 ? 'npm ended without installing what package-lock.json lists' : npmReason(output),
    `check that the npm registry can be reached (npm ping), then run "npm ${INSTALL.slice(0, 2).join(' ')}" in ${projectRoot}`
  )
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
