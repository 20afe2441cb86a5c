import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { generateKeyBetween } from 'fractional-indexing'
import { v7 as uuidv7 } from 'uuid'
import { openContext } from '../../main/open-context'
import { runInThread } from '../../main/safekeeping/background'
import { keeperOf } from '../../main/safekeeping/keeper'
import { createSample } from '../../main/sample/create'
import { sectionHandlers } from '../../main/sections/handlers'
import { channels } from '../../preload/contract/channels'
import type { Comparison } from './figures.mjs'

// A keystroke's save while the day's copy is made and read through in its thread. The floor: the same save in the same
// process and store while nothing else goes on. Both come every 30 ms, as when one types fast.

const ROUNDS = 300
const PAUSE = 30

async function measure(folder: string): Promise<Comparison> {
  const thread = path.join(process.env.REFERENT_APP ?? process.cwd(), 'out', 'main', 'safekeeping.cjs')
  if (!existsSync(thread)) throw new Error(`the app is not built: ${thread}`)
  const context = openContext(folder, {
    version: '0',
    runtime: 'development',
    desktop: null,
    print: () => Promise.reject(new Error('nothing is printed here')),
    changed: () => undefined,
    progress: () => undefined
  })
  const { meetingId } = await createSample(context)
  const row = context.store.sqlite
    .prepare('SELECT id FROM agenda_item WHERE stream_id = ? AND deleted = 0 LIMIT 1')
    .pluck()
  const itemId = String(row.get(meetingId))
  const block = { id: uuidv7(), order: generateKeyBetween(null, null), type: 'paragraph' }
  const keeper = keeperOf(context)
  keeper.run = runInThread(thread)
  const save = async (round: number): Promise<number> => {
    const text = `Mødet drøftede indstillingen. ${'x'.repeat(round % 90)}`
    const saved = {
      meetingId,
      itemId,
      section: 'minutes',
      seen: 0,
      upserts: [{ ...block, content: [{ text }] }],
      removed: []
    }
    const begun = performance.now()
    await sectionHandlers['sections.save'](channels['sections.save'].input.parse(saved), context)
    const took = performance.now() - begun
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
    return took
  }
  for (let round = 0; round < 30; round += 1) await save(round)
  const ours: number[] = []
  const theirs: number[] = []
  let copies = 0
  while (ours.length < ROUNDS || theirs.length < ROUNDS) {
    let going = true
    const copy = keeper.copyNow('manual').finally(() => {
      going = false
    })
    const before = ours.length
    while (going) ours.push(await save(ours.length))
    await copy
    copies += 1
    // As many in quiet, so that both meet the same moods of the machine.
    for (let quiet = ours.length - before; quiet > 0; quiet -= 1) theirs.push(await save(theirs.length))
  }
  context.store.close()
  return {
    name: "A keystroke's save while a copy is made",
    floor: 'the same save while nothing else goes on',
    aim: 2,
    ours,
    theirs,
    how: `${ours.length} of each, one every ${PAUSE} ms, during ${copies} copies of the sample (database, packing, reading through, folding anew)`
  }
}

const folder = mkdtempSync(path.join(os.homedir(), '.referent-bench-'))
measure(folder)
  .then((comparison) => writeFileSync(String(process.argv.at(-1)), JSON.stringify(comparison)))
  .finally(() => rmSync(folder, { recursive: true, force: true }))
