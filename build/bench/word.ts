import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { renderDocument } from '../../main/documents/render'
import { MeetingDetail } from '../../preload/contract/meeting'
import type { Comparison } from './figures.mjs'
import { longMeeting } from './long-meeting'

// Minutes of 40 pages as a Word file, until its bytes are on disk, against LibreOffice making a Word file of the same
// text. That the pages are 40 is seen by printing the file.

const ROUNDS = 5
const PAGES = 40

function libreOffice(folder: string, file: string, format: string): void {
  const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`
  const args = [
    profile,
    '--headless',
    '--convert-to',
    format,
    '--outdir',
    path.join(folder, 'converted'),
    file
  ]
  const { status, stderr } = spawnSync('soffice', args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`LibreOffice: ${stderr}`)
}

function pagesOf(folder: string, file: string): number {
  libreOffice(folder, file, 'pdf')
  const pdf = path.join(folder, 'converted', `${path.parse(file).name}.pdf`)
  return Number(/^Pages:\s+(\d+)$/m.exec(spawnSync('pdfinfo', [pdf], { encoding: 'utf8' }).stdout)?.[1])
}

async function writeWord(meeting: MeetingDetail, file: string): Promise<void> {
  const print = () => Promise.reject(new Error('nothing is printed here'))
  writeFileSync(file, await renderDocument(meeting, { kind: 'minutes', format: 'docx', print }))
}

/** A meeting as long as it must be. */
async function meetingOfPages(
  folder: string,
  wanted: number
): Promise<{ meeting: MeetingDetail; pages: number }> {
  for (let items = 10, tries = 0; tries < 8; tries += 1) {
    const meeting = MeetingDetail.parse(longMeeting(items))
    const file = path.join(folder, 'length.docx')
    await writeWord(meeting, file)
    const pages = pagesOf(folder, file)
    if (pages >= wanted && pages <= wanted + 1) return { meeting, pages }
    items = Math.max(1, Math.round((items * (wanted + 0.5)) / pages))
  }
  throw new Error(`no text of ${wanted} pages was found`)
}

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
