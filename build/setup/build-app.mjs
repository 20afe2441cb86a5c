import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { withLock } from './lock.mjs'
import { modulesFolder, nodeBinary, projectRoot } from './paths.mjs'
import { capture, lastLines } from './run.mjs'
import { SetupError, step } from './steps.mjs'

const SOURCES = ['main', 'preload', 'renderer', 'db']
const SETTINGS = ['electron.vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json']
const output = path.join(projectRoot, 'out')
const stamp = path.join(output, 'built-from')
const RESULTS = [
  'main/index.cjs',
  'main/cli.cjs',
  'main/print.cjs',
  'main/reader.cjs',
  'preload/index.cjs',
  'renderer/index.html'
]

/** Builds main, preload and renderer into out/ when a source has changed since the last build. */
export async function ensureBuilt() {
  if (isFresh()) return
  await withLock(output, async () => {
    if (isFresh()) return
    await step('Building the app', build)
  })
}

async function build() {
  const before = inputsHash()
  const bin = path.join(modulesFolder, 'electron-vite', 'bin', 'electron-vite.js')
  const result = await capture(nodeBinary(), [bin, 'build', '--logLevel', 'warn'], {
    cwd: projectRoot,
    env: { ...process.env, NODE_ENV: 'production' }
  })
  const missing = RESULTS.filter((name) => !existsSync(path.join(output, name)))
  if (result.code !== 0 || missing.length > 0) {
    const why = lastLines(result.output, 30) || `the build did not write ${missing.join(', ')}`
    throw new SetupError(
      'Building the app',
      why,
      'mend the source that is named above, then run the command again'
    )
  }
  mkdirSync(output, { recursive: true })
  writeFileSync(stamp, before)
}

function isFresh() {
  if (!existsSync(stamp) || !RESULTS.every((name) => existsSync(path.join(output, name)))) return false
  return readFileSync(stamp, 'utf8') === inputsHash()
}

/** A hash over the names and contents of everything that the build reads in the project. */
function inputsHash() {
  const hash = createHash('sha256')
  const files = [...SETTINGS, ...SOURCES.flatMap(filesIn)]
  for (const file of files) {
    const place = path.join(projectRoot, file)
    if (!existsSync(place)) continue
    const content = readFileSync(place)
    hash.update(`${file}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

/** @param {string} folder @returns {string[]} */
function filesIn(folder) {
  const place = path.join(projectRoot, folder)
  if (!existsSync(place)) return []
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(projectRoot, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')
    )
    .sort()
}
