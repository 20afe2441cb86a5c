import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {boolean} [shell]
 */

/**
 * Runs a command to its end and keeps what it wrote.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{code: number, output: string}>} stdout and stderr together, in the order they came
 */
export function capture(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    /** @param {Buffer} chunk */
    const keep = (chunk) => {
      output += chunk.toString()
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}` }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/**
 * Runs a command in the terminal that we have, passing on signals.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>} its exit code; 128 + n when a signal ended it
 */
export function foreground(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: 'inherit' })
    const passOn = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal)
    /** @type {NodeJS.Signals[]} */
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
    for (const signal of signals) process.on(signal, passOn)
    const release = () => {
      for (const signal of signals) process.off(signal, passOn)
    }
    child.on('error', (error) => {
      release()
      reject(error)
    })
    child.on('close', (code, signal) => {
      release()
      resolve(code ?? (signal === 'SIGINT' ? 130 : 143))
    })
  })
}

/**
 * Runs npm the way it was started, on every platform.
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export function npm(args, options = {}) {
  const script = process.env.npm_execpath
  if (script && /npm-cli\.[cm]?js$/.test(script) && existsSync(script)) {
    // npm's own Node rather than ours: `npm ci` may be about to replace ours.
    const node = process.env.npm_node_execpath || process.execPath
    return capture(existsSync(node) ? node : process.execPath, [script, ...args], options)
  }
  if (process.platform === 'win32') return capture('npm.cmd', args, { ...options, shell: true })
  return capture('npm', args, options)
}

/**
 * Whether a command is on the path.
 * @param {string} name
 * @returns {boolean}
 */
export function hasCommand(name) {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin', '/sbin']
  return folders.some((folder) => folder !== '' && existsSync(path.join(folder, name)))
}

/**
 * A short command's stdout, or an empty text when it fails.
 * @param {string} command
 * @param {string[]} args
 * @returns {string}
 */
export function textOf(command, args) {
  const result = spawnSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  return result.status === 0 ? result.stdout : ''
}

/**
 * The end of a long output: the part that tells why something failed, without colours and stack traces.
 * @param {string} output
 * @param {number} [lines]
 */
export function lastLines(output, lines = 15) {
  const told = stripVTControlCharacters(output)
    .trim()
    .split('\n')
    .filter((line) => !/^\s+at /.test(line))
  return told.slice(-lines).join('\n    ')
}

/**
 * Why npm failed: it says so first, and ends with general advice.
 * @param {string} output
 */
export function npmReason(output) {
  const lines = stripVTControlCharacters(output).split('\n')
  const told = lines
    .map((line) => line.replace(/^npm (error|ERR!)\s*/, ''))
    .filter((line) => !/^(npm warn|\s*$)/i.test(line))
  return told.slice(0, 10).join('\n    ')
}

/** Whether this process runs as root (never on Windows). */
export function isRoot() {
  return process.getuid?.() === 0
}
