import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { withDisplay } from '../setup/display.mjs'
import { projectRoot } from '../setup/paths.mjs'
import { appEnvironment } from '../setup/prepare.mjs'
import { capture } from '../setup/run.mjs'
import { sandboxArguments } from '../setup/sandbox.mjs'
import { measureInRuntime } from './in-runtime.mjs'

const probe = path.join(projectRoot, 'build', 'bench', 'scroll-probe')
const target = path.join(projectRoot, 'out', 'main', 'index.cjs')

/**
 * The list of meetings scrolled in the real window, against an empty list scrolled in its place.
 * @param {import('../setup/runtime.mjs').Runtime} runtime
 * @param {number} count how many meetings
 * @returns {Promise<import('./figures.mjs').Comparison>}
 */
export async function scrolling(runtime, count) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'referent-bench-'))
  const data = path.join(folder, 'data')
  try {
    process.env.BENCH_DATA = data
    process.env.BENCH_COUNT = String(count)
    await measureInRuntime(runtime, 'scroll-data')
    const { command, args, virtual } = await withDisplay(runtime.electron, [], { quiet: true })
    const switches = [...sandboxArguments(), ...(virtual ? ['--disable-gpu'] : [])]
    const env = { ...appEnvironment(runtime), BENCH_TARGET: target }
    const { output } = await capture(command, [...args, ...switches, probe, `--data=${data}`], {
      env,
      cwd: projectRoot
    })
    const said = /^frames (.+)$/m.exec(output)?.[1]
    if (!said) throw new Error(`The list did not come up:\n${output}`)
    /** @type {{rows: number, height: number, ours: number[][], theirs: number[][]}} */
    const { rows, ours, theirs } = JSON.parse(said)
    return {
      name: `A list of ${count} meetings scrolled, 120 frames`,
      floor: 'an empty list in its place',
      aim: 1.02,
      ours: ours.map(total),
      theirs: theirs.map(total),
      how: `${ours.length} of each in one window, taking turns, 60 pixels a frame, at most ${rows} rows drawn; frames longer than two: ${dropped(ours)} against ${dropped(theirs)}`
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

/** @param {number[]} deltas */
const total = (deltas) => deltas.reduce((sum, one) => sum + one, 0)

/** Frames that took as long as one and a half at sixty a second: the next one was missed. @param {number[][]} rounds */
const dropped = (rounds) => rounds.flat().filter((delta) => delta > 25).length
