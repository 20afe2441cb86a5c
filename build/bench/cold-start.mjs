import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { withDisplay } from '../setup/display.mjs'
import { projectRoot } from '../setup/paths.mjs'
import { appEnvironment } from '../setup/prepare.mjs'
import { capture } from '../setup/run.mjs'
import { sandboxArguments } from '../setup/sandbox.mjs'

const ROUNDS = 10
const probe = path.join(projectRoot, 'build', 'bench', 'probe')
const target = path.join(projectRoot, 'out', 'main', 'index.cjs')

/**
 * From the creation of the process to a window that can be used, against a window that says hello.
 * @param {import('../setup/runtime.mjs').Runtime} runtime
 * @returns {Promise<import('./figures.mjs').Comparison>}
 */
export async function coldStart(runtime) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'referent-bench-'))
  try {
    /** @type {{ours: number[], theirs: number[]}} */
    const times = { ours: [], theirs: [] }
    // The first pair makes the store and warms the disk's cache; it is not counted.
    for (let round = 0; round <= ROUNDS; round += 1) {
      const theirs = await once(runtime, folder, false)
      const ours = await once(runtime, folder, true)
      if (round === 0) continue
      times.theirs.push(theirs)
      times.ours.push(ours)
    }
    return {
      name: 'Cold start to a usable window',
      floor: 'a hello-window Electron',
      aim: 1.5,
      ...times,
      how: `${ROUNDS} starts of each, taking turns, an existing store, files in the disk's cache`
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

/** @param {import('../setup/runtime.mjs').Runtime} runtime @param {string} folder @param {boolean} app */
async function once(runtime, folder, app) {
  const { command, args, virtual } = await withDisplay(runtime.electron, [], { quiet: true })
  const switches = [...sandboxArguments(), ...(virtual ? ['--disable-gpu'] : [])]
  const env = { ...appEnvironment(runtime), BENCH_DATA: folder, ...(app ? { BENCH_TARGET: target } : {}) }
  const all = [...args, ...switches, probe, `--data=${path.join(folder, 'data')}`]
  const { output } = await capture(command, all, { env, cwd: projectRoot })
  const time = /^usable ([\d.]+)$/m.exec(output)?.[1]
  if (!time) throw new Error(`The ${app ? 'app' : 'hello window'} did not come up:\n${output}`)
  return Number(time)
}
