import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { StoreError } from '../db/errors'
import { type Mount, whyNotLocal } from './data-folder-rules'

/**
 * Where the data of this user lies when nothing else is said: on the computer itself, never in a roaming profile,
 * which Windows copies over the network.
 */
export function defaultDataFolder(env: NodeJS.ProcessEnv = process.env): string {
  if (process.platform === 'win32')
    return join(env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'Referent')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Referent')
  return join(env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'referent')
}

/** `--data FOLDER` or `--data=FOLDER` of a command line; null where it says nothing. */
export function dataFolderOf(argv: readonly string[]): string | null {
  const joined = argv.find((argument) => argument.startsWith('--data='))
  if (joined) return resolve(joined.slice('--data='.length))
  const at = argv.indexOf('--data')
  const next = at < 0 ? undefined : argv[at + 1]
  return next === undefined ? null : resolve(next)
}

/**
 * WAL needs shared memory and real locks, so the folder must be on the computer's own disk, and a synchronising
 * program must not copy half a database.
 * @throws StoreError `store-not-local` with the reason
 */
export function requireLocalFolder(folder: string): void {
  const real = realPath(folder)
  const reason = whyNotLocal(real, mounts(), process.platform) ?? whyNotLocal(folder, [], process.platform)
  if (reason) throw new StoreError('store-not-local', reason, { folder, reason })
}

/** The path without links; on Windows also a mapped drive as its share. A folder to be made has its parent's. */
function realPath(folder: string): string {
  let path = resolve(folder)
  const rest: string[] = []
  while (!existsSync(path) && dirname(path) !== path) {
    rest.unshift(path.slice(dirname(path).length).replace(/^[\\/]/, ''))
    path = dirname(path)
  }
  try {
    return join(realpathSync.native(path), ...rest)
  } catch {
    return resolve(folder)
  }
}

function mounts(): Mount[] {
  try {
    if (process.platform === 'linux') {
      return readFileSync('/proc/self/mounts', 'utf8')
        .split('\n')
        .flatMap((line) => {
          const [, folder, type] = line.split(' ')
          return folder && type ? [{ folder: unescapeOctal(folder), type }] : []
        })
    }
    if (process.platform === 'darwin') {
      return execFileSync('/sbin/mount', { encoding: 'utf8', timeout: 5000 })
        .split('\n')
        .flatMap((line) => {
          const match = / on (.+) \(([a-z0-9]+)/.exec(line)
          return match?.[1] && match[2] ? [{ folder: match[1], type: match[2] }] : []
        })
    }
  } catch {
    // No list of mounts: the names alone decide.
  }
  return []
}

/** /proc/mounts writes a space in a path as \040. */
function unescapeOctal(text: string): string {
  return text.replace(/\\(\d{3})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 8)))
}
