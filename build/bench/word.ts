import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Comparison } from './figures.mjs'
import { libreOffice, meetingOfPages, writeWord } from './office'

// Minutes of 40 pages as a Word file, until its bytes are on disk, against LibreOffice making a Word file of the same
// text. That the pages are 40 is seen by printing the file.

const ROUNDS = 5
const PAGES = 40

async function measure(folder: string): Promise<Comparison> {
  const { meeting, pages } = await meetingOfPages(folder, PAGES)
  const text = path.join(folder, 'text.txt')
  const lines = meeting.items.flatMap(({ title, sections }) => [
    title,
    ...[...sections.case, ...sections.minutes].map(({ content }) => content.map((run) => run.text).join(''))
  ])
  writeFileSync(text, lines.join('\n'))
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const begun = performance.now()
    await writeWord(meeting, path.join(folder, `minutes-${round}.docx`))
    const between = performance.now()
    libreOffice(folder, text, 'docx')
    ours.push(between - begun)
    theirs.push(performance.now() - between)
  }
  return {
    name: `Word export of ${pages} pages`,
    floor: 'LibreOffice converting the same text',
    aim: 0.2,
    ours,
    theirs,
    how: `${ROUNDS} of each, taking turns; LibreOffice with its start, with a profile that it had made before`
  }
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'referent-bench-'))
measure(folder)
  .then((comparison) => writeFileSync(String(process.argv.at(-1)), JSON.stringify(comparison)))
  .finally(() => rmSync(folder, { recursive: true, force: true }))
