import { createHash } from 'node:crypto'
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import path from 'node:path'
import { withLock } from './lock.mjs'
import { cacheFolder, installedVersion, modulesFolder, nodeBinary, projectRoot } from './paths.mjs'
import { capture, lastLines } from './run.mjs'
import { scratchFolder } from './scratch.mjs'
import { SetupError, step } from './steps.mjs'
import { ensureSystemPackages, needs } from './system-packages.mjs'

/** @typedef {import('./runtime.mjs').Runtime} Runtime */

const PATCH = path.join(projectRoot, 'build/patches/better-sqlite3-13.2.0-node-api-8.patch')
const module_ = path.join(modulesFolder, 'better-sqlite3')
const buildFolder = path.join(module_, 'build')
const inPlace = path.join(buildFolder, 'Release', 'better_sqlite3.node')

/**
 * Gives better-sqlite3 an addon that the runtime can load. Its own prebuilds need Node-API 10, which the official
 * Electron has and the development runtime has not: for that one it is compiled once, and kept in the cache.
 * @param {Runtime} runtime
 */
export async function ensureAddon(runtime) {
  if (runtime.kind === 'official') {
    rmSync(buildFolder, { recursive: true, force: true })
    return
  }
  const cached = cachedAddon()
  if (!existsSync(cached)) {
    await ensureSystemPackages(needs.COMPILER, 'Compiling the database for the development runtime')
    await withLock(path.join(cacheFolder(), 'compile'), async () => {
      if (!existsSync(cached)) await compile(cached, runtime)
    })
  }
  if (existsSync(inPlace) && readFileSync(inPlace).equals(readFileSync(cached))) return
  mkdirSync(path.dirname(inPlace), { recursive: true })
  copyFileSync(cached, `${inPlace}.new`)
  renameSync(`${inPlace}.new`, inPlace)
}

function cachedAddon() {
  const patch = createHash('sha256').update(readFileSync(PATCH)).digest('hex').slice(0, 8)
  const version = installedVersion('better-sqlite3')
  const libc = glibc() ? `glibc${glibc()}` : 'musl'
  const name = `better-sqlite3-${version}-napi8-${process.platform}-${process.arch}-${libc}-${patch}.node`
  return path.join(cacheFolder(), name)
}

/** An addon compiled against a newer C library does not load with an older one. */
function glibc() {
  const { header } = /** @type {{header: {glibcVersionRuntime?: string}}} */ (process.report.getReport())
  return header.glibcVersionRuntime
}

/** @param {string} target @param {Runtime} runtime */
async function compile(target, runtime) {
  const scratch = scratchFolder('compile')
  try {
    const source = path.join(scratch, 'better-sqlite3')
    cpSync(module_, source, { recursive: true, filter: (from) => from !== buildFolder })
    const api = 'node-addon-api'
    cpSync(path.join(modulesFolder, api), path.join(scratch, 'node_modules', api), { recursive: true })
    await step('Patching better-sqlite3 for Node-API 8', () => patchSource(source))
    await step('Compiling better-sqlite3 for the development runtime (some minutes, once)', () =>
      rebuild(source)
    )
    const built = path.join(source, 'build', 'Release', 'better_sqlite3.node')
    await step('Trying the compiled database', () => tryIn(runtime, source))
    copyFileSync(built, `${target}.new`)
    renameSync(`${target}.new`, target)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** @param {string} source */
async function patchSource(source) {
  const { code, output } = await capture('patch', ['-p0', '--batch', '-i', PATCH], { cwd: source })
  const gypFile = path.join(source, 'binding.gyp')
  const gyp = readFileSync(gypFile, 'utf8')
  const lowered = gyp.replace('NAPI_VERSION=10', 'NAPI_VERSION=8')
  if (code !== 0 || lowered === gyp) {
    throw new SetupError(
      'Patching better-sqlite3',
      code === 0 ? 'its binding.gyp does not name NAPI_VERSION=10' : lastLines(output),
      'the patch in build/patches belongs to better-sqlite3 13.2.0: pin that version, or renew the patch'
    )
  }
  writeFileSync(gypFile, lowered)
}

/** @param {string} source */
async function rebuild(source) {
  const gyp = path.join(modulesFolder, 'node-gyp', 'bin', 'node-gyp.js')
  const headers = nodeHeaders()
  const args = [
    gyp,
    'rebuild',
    '--release',
    '--force_build=1',
    '-j',
    'max',
    ...(headers ? [`--nodedir=${headers}`] : [])
  ]
  const { code, output } = await capture(nodeBinary(), args, { cwd: source })
  if (code === 0) return
  throw new SetupError(
    'Compiling better-sqlite3',
    lastLines(output),
    "a C++20 compiler, make, python3 and Node's header files (include/node beside bin/node, or the package libnode-dev) are needed"
  )
}

/** The folder whose include/node has Node's headers; Node-API is stable, so that any Node's will do. */
function nodeHeaders() {
  const running = process.env.npm_node_execpath ?? process.execPath
  const folders = [
    process.env.npm_config_nodedir,
    path.resolve(running, '../..'),
    path.resolve(process.execPath, '../..')
  ]
  return [...folders, '/usr/local', '/usr'].find(
    (folder) => folder && existsSync(path.join(folder, 'include', 'node', 'node_api.h'))
  )
}

/** @param {Runtime} runtime @param {string} source */
async function tryIn(runtime, source) {
  const script = `const d = require(${JSON.stringify(source)})(':memory:')
    d.exec("CREATE VIRTUAL TABLE t USING fts5(x); INSERT INTO t VALUES ('rødgrød')")
    process.exit(d.prepare("SELECT count(*) AS n FROM t WHERE t MATCH 'rødgrød'").get().n === 1 ? 0 : 3)`
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
  const { code, output } = await capture(runtime.electron, ['-e', script], { env })
  if (code === 0) return
  throw new SetupError(
    'Trying the compiled database',
    lastLines(output) || `it ended with code ${code}`,
    'run the command again; if it fails again, say so in an issue with this text'
  )
}
