import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { previewOf } from '../../main/intake/preview'
import { readInWorker, recogniseWithin } from '../../main/intake/reading'
import type { Comparison } from './figures.mjs'
import { meetingOfPages, writeWord } from './office'

// A Word file of 150 pages until the meeting that it would become can be reviewed, against pandoc converting the same
// file to text. Ours reads in a worker that is started for it, as the app does; pandoc's time holds its own start.

const ROUNDS = 5
const PAGES = 150

async function review(file: string, worker: string): Promise<number> {
  const bytes = new Uint8Array(readFileSync(file))
  const { text } = await readInWorker(bytes, path.basename(file), { worker })
  return previewOf(await recogniseWithin(text, {}, { worker })).items.length
}

async function measure(folder: string): Promise<Comparison> {
  const worker = path.resolve('out/main/reader.cjs')
  const { meeting, pages } = await meetingOfPages(folder, PAGES)
  const file = path.join(folder, 'long.docx')
  await writeWord(meeting, file)
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const begun = performance.now()
    const items = await review(file, worker)
    const between = performance.now()
    if (items !== meeting.items.length) throw new Error(`${items} of ${meeting.items.length} items were read`)
    const { status, stderr } = spawnSync('pandoc', ['-t', 'plain', '-o', path.join(folder, 'long.txt'), file])
    if (status !== 0) throw new Error(`pandoc: ${String(stderr)}`)
    ours.push(between - begun)
    theirs.push(performance.now() - between)
  }
  return {
    name: `Word file of ${pages} pages to a reviewed meeting`,
    floor: 'pandoc converting the same file to text',
    aim: 2,
    ours,
    theirs,
    how: `${ROUNDS} of each, taking turns; every item found again; both with the start of their worker or process`
  }
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'referent-bench-'))
measure(folder)
  .then((comparison) => writeFileSync(String(process.argv.at(-1)), JSON.stringify(comparison)))
  .finally(() => rmSync(folder, { recursive: true, force: true }))
