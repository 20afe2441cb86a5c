import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import { expect, onTestFinished, test, vi } from 'vitest'
import { storedPath } from '../../../main/annexes/files'
import { readNextFile } from '../../../main/search/annex-text'
import { keepIndexed } from '../../../main/search/background'
import { runCommand } from '../../../main/terminal/commands'
import { temporaryFolder } from '../../db/temporary-store'
import { temporaryApp } from '../temporary-context'

async function meetingWithFiles(...files: [name: string, text: string | Buffer][]) {
  const folder = temporaryFolder()
  const app = temporaryApp()
  const meeting = {
    bodyId: null,
    bodyName: null,
    title: 'Møde',
    date: null,
    start: null,
    end: null,
    form: null
  }
  const { id: meetingId } = await app.call('meetings.create', { ...meeting, place: null })
  const paths = files.map(([name, text]) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  })
  await app.call('annexes.addFiles', { meetingId, itemId: null, paths })
  const find = (query: string) => app.call('search.find', { query })
  return { app, meetingId, find }
}

test('the text of a file is found once it has been read, and the window is told', async () => {
  const { app, find } = await meetingWithFiles(
    ['Notat.txt', 'Om kystsikringens finansiering.\n'],
    ['Igen.txt', 'Om kystsikringens finansiering.\n'],
    ['Billede.png', 'intet, der læses']
  )
  // Two annexes of the same content are one file; a picture is none.
  expect((await find('kystsikring')).pending.files).toBe(1)
  const stop = keepIndexed(app.context)
  onTestFinished(stop)
  await vi.waitFor(async () => expect((await find('kystsikring')).hits).toHaveLength(2), { timeout: 20_000 })
  const { hits, pending } = await find('kystsikring')
  expect(hits.map((hit) => [hit.kind, hit.title]).sort()).toEqual([
    ['annexText', 'Igen'],
    ['annexText', 'Notat']
  ])
  expect(pending).toEqual({ entries: 0, files: 0, unreadable: 0 })
  expect(app.topics).toContain('search')
})

test('a file that cannot be read is remembered and not tried again', async () => {
  const { app, find } = await meetingWithFiles(['Notat.txt', 'Om havnen.\n'])
  const { pending } = await find('havnen')
  expect(pending).toMatchObject({ files: 1, unreadable: 0 })
  const hash = app.context.store.sqlite.prepare('SELECT hash FROM search_file').pluck().get() as string
  rmSync(storedPath(app.context.folder, hash))
  const { signal } = new AbortController()
  expect(await readNextFile(app.context, signal)).toBe(true)
  expect((await find('havnen')).pending).toMatchObject({ files: 0, unreadable: 1 })
  expect(await readNextFile(app.context, signal)).toBe(false)
})

test('the text of a Word document is found, and its tables, from the window and from a terminal', async () => {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] })
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph('Om fjernvarmens udbygning i Åmose.'),
          new Table({ rows: [new TableRow({ children: [cell('Anlægssum'), cell('Biogasanlægget')] })] })
        ]
      }
    ]
  })
  const { app, meetingId, find } = await meetingWithFiles([
    'Redegørelse.docx',
    await Packer.toBuffer(document)
  ])
  onTestFinished(keepIndexed(app.context))
  for (const query of ['fjernvarme udbygning', 'biogasanlæg']) {
    await vi.waitFor(async () => expect((await find(query)).hits).toHaveLength(1), { timeout: 20_000 })
    expect((await find(query)).hits).toMatchObject([{ kind: 'annexText', title: 'Redegørelse', meetingId }])
  }
  const said = await runCommand(['search', 'fjernvarme', '--json'], '.', () => app.context)
  expect(JSON.parse(said.stdout)).toMatchObject([{ meetingId, kind: 'annexText' }])
})

test('a file of many parts is indexed a few at a time, and all of it goes with its annex', async () => {
  const lines = Array.from({ length: 4000 }, (_, at) => `Linje ${at} om havnens ombygning og molen`)
  const { app, meetingId, find } = await meetingWithFiles([
    'Langt.txt',
    [...lines, 'Til sidst: stormflodsporten'].join('\n')
  ])
  onTestFinished(keepIndexed(app.context))
  await vi.waitFor(async () => expect((await find('stormflodsport')).hits).toHaveLength(1), {
    timeout: 20_000
  })
  const { store } = app.context
  const parts = () =>
    store.sqlite.prepare("SELECT count(*) FROM search_entry WHERE kind = 'annexText'").pluck().get()
  expect(parts()).toBeGreaterThan(20)
  const annexId = (await find('stormflodsport')).hits[0]?.annexId
  await app.call('annexes.remove', { meetingId, annexId: String(annexId) })
  await vi.waitFor(() => expect(parts()).toBe(0), { timeout: 20_000 })
  expect((await find('havnens ombygning')).hits).toEqual([])
})

test('a terminal finds what was put in just now, without the window', async () => {
  const { app, meetingId } = await meetingWithFiles(['Notat.txt', 'Om digets forstærkning.\n'])
  const said = await runCommand(['search', 'dige', '--json'], '.', () => app.context)
  expect(JSON.parse(said.stdout)).toMatchObject([{ meetingId, kind: 'annexText', title: 'Notat' }])
})
