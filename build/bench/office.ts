import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { renderDocument } from '../../main/documents/render'
import { MeetingDetail } from '../../preload/contract/meeting'
import { longMeeting } from './long-meeting'

/** Converts a file with LibreOffice into `folder/converted`; its profile is made once for the folder. */
export function libreOffice(folder: string, file: string, format: string): void {
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

/** Writes the minutes of a meeting as the app does. */
export async function writeWord(meeting: MeetingDetail, file: string): Promise<void> {
  const print = () => Promise.reject(new Error('nothing is printed here'))
  writeFileSync(file, await renderDocument(meeting, { kind: 'minutes', format: 'docx', print }))
}

/** A meeting whose minutes are as long as they must be, give or take a page, as LibreOffice sets them. */
export async function meetingOfPages(
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
