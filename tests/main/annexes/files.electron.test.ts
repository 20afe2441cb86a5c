import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { copyForOpening, safeName, storedPath } from '../../../main/annexes/files'
import { temporaryFolder } from '../../db/temporary-store'
import { temporaryApp } from '../temporary-context'

async function meetingWith(files: Record<string, string | Buffer>) {
  const source = temporaryFolder()
  const app = temporaryApp()
  const { id: meetingId } = await app.call('meetings.create', {
    bodyId: null,
    bodyName: null,
    title: 'Møde',
    date: null,
    start: null,
    end: null,
    form: null,
    place: null
  })
  const paths = Object.entries(files).map(([name, content]) => {
    writeFileSync(join(source, name), content)
    return join(source, name)
  })
  const answer = await app.call('annexes.addFiles', { meetingId, itemId: null, paths })
  return { app, meetingId, answer, annexes: (await app.call('meetings.get', { id: meetingId })).annexes }
}

test('a file is kept by its content, with name and size, and two of the same are one file', async () => {
  const { app, annexes } = await meetingWith({ 'Bilag 1 økonomi.txt': 'tal', 'kopi.txt': 'tal' })
  expect(annexes).toMatchObject([
    { title: 'Bilag 1 økonomi', fileName: 'Bilag 1 økonomi.txt', fileSize: 3 },
    { title: 'kopi', fileSize: 3 }
  ])
  const hash = annexes[0]?.fileHash as string
  expect(annexes[1]?.fileHash).toBe(hash)
  expect(readFileSync(storedPath(app.context.folder, hash), 'utf8')).toBe('tal')
  expect(readdirSync(join(app.context.folder, 'annexes'))).toEqual([hash])
})

test('programs, scripts, macros and empty files are refused by content as well as by name', async () => {
  const { app, answer, annexes } = await meetingWith({
    'regneark.exe': 'tekst',
    'skjult.pdf': Buffer.from([0x4d, 0x5a, 0x90, 0x00, 1, 2, 3]),
    'skript.txt': '#!/bin/sh\necho',
    'brev.docm': 'tekst',
    'brev.docx': Buffer.concat([
      Buffer.from('PK\u0003\u0004'),
      Buffer.alloc(70_000, 1),
      Buffer.from('word/vbaProject.bin')
    ]),
    'gammel.doc': Buffer.concat([Buffer.alloc(65_530, 2), Buffer.from('_VBA_PROJECT', 'utf16le')]),
    'tom.txt': '',
    'god.pdf': '%PDF-1.7 indhold'
  })
  expect(answer.added).toBe(1)
  expect(answer.refused.map((file) => file.name)).toEqual([
    'regneark.exe',
    'skjult.pdf',
    'skript.txt',
    'brev.docm',
    'brev.docx',
    'gammel.doc',
    'tom.txt'
  ])
  expect(annexes.map((annex) => annex.fileName)).toEqual(['god.pdf'])
  expect(readdirSync(join(app.context.folder, 'annexes'))).toHaveLength(1)
})

test('a folder and a missing file are refused with a reason', async () => {
  const { app, meetingId } = await meetingWith({})
  const folder = join(temporaryFolder(), 'mappe.pdf')
  mkdirSync(folder)
  const answer = await app.call('annexes.addFiles', {
    meetingId,
    itemId: null,
    paths: [folder, join(folder, 'findes-ikke.pdf')]
  })
  expect(answer).toMatchObject({ added: 0, refused: [{ name: 'mappe.pdf' }, { name: 'findes-ikke.pdf' }] })
})

test('opening works on a copy under the own name, and a damaged file is not opened', async () => {
  const { app, annexes } = await meetingWith({ 'notat.txt': 'indhold' })
  const file = { hash: annexes[0]?.fileHash as string, name: 'notat.txt', size: 7 }
  const copy = await copyForOpening(app.context.folder, file)
  expect(copy.endsWith('notat.txt')).toBe(true)
  expect(readFileSync(copy, 'utf8')).toBe('indhold')
  writeFileSync(storedPath(app.context.folder, file.hash), 'andet')
  await expect(copyForOpening(app.context.folder, file)).rejects.toMatchObject({ code: 'annex-damaged' })
})

test('no name climbs out of its folder', () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      const safe = safeName(name)
      expect(safe).not.toMatch(/[/\\]/)
      expect(['', '.', '..']).not.toContain(safe)
    })
  )
})
