import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeError, writeFileWhole } from '../../../main/documents/write-file'
import { bundle } from './bundle'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'referent-write-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const bytes = (text: string) => new TextEncoder().encode(text)

test('writes a new file and replaces an old one, and leaves nothing else', async () => {
  const target = path.join(folder, 'referat.docx')
  await writeFileWhole(target, bytes('første'))
  await writeFileWhole(target, bytes('anden'))
  expect(await readFile(target, 'utf8')).toBe('anden')
  expect(await readdir(folder)).toEqual(['referat.docx'])
})

test('says which folder is missing', async () => {
  const target = path.join(folder, 'findes-ikke', 'referat.pdf')
  await expect(writeFileWhole(target, bytes('x'))).rejects.toMatchObject({
    code: 'folder-missing',
    input: true,
    message: `Mappen ${path.join(folder, 'findes-ikke')} findes ikke. Vælg en anden mappe til referat.pdf.`
  })
})

test('does not write over a folder', async () => {
  const target = path.join(folder, 'referat.pdf')
  await mkdir(target)
  await expect(writeFileWhole(target, bytes('x'))).rejects.toMatchObject({ code: 'target-is-folder' })
  expect(await readdir(folder)).toEqual(['referat.pdf'])
})

test('refuses a name that the disk cannot hold', async () => {
  const target = path.join(folder, `${'x'.repeat(300)}.pdf`)
  await expect(writeFileWhole(target, bytes('x'))).rejects.toMatchObject({ code: 'file-name-too-long' })
  expect(await readdir(folder)).toEqual([])
})

// a limit on the size of files stops a write halfway, as a full disk does; other systems have no such limit to set
test.runIf(process.platform === 'linux')(
  'a write that stops halfway leaves the old file and nothing else',
  async () => {
    const target = path.join(folder, 'referat.docx')
    await writeFile(target, 'det gamle')
    const script = path.join(folder, 'bundle', 'write.cjs')
    await bundle('main/documents/write-file.ts', script)
    const work = `require(${JSON.stringify(script)}).writeFileWhole(${JSON.stringify(target)}, new Uint8Array(1e6))
    .then(() => console.log('written'), (error) => console.log(error.code))`
    const run = spawnSync('bash', ['-c', 'ulimit -f 64; exec "$0" -e "$1"', process.execPath, work], {
      encoding: 'utf8'
    })
    expect(run.stdout.trim()).toBe('disk-full')
    expect(await readFile(target, 'utf8')).toBe('det gamle')
    expect((await readdir(folder)).sort()).toEqual(['bundle', 'referat.docx'])
  },
  60_000
)

test('names the other failures of systems', () => {
  const code = (system: string) =>
    writeError(Object.assign(new Error(system), { code: system }), '/mappe/a.pdf').code
  expect(code('EBUSY')).toBe('file-in-use')
  expect(code('ENOSPC')).toBe('disk-full')
  expect(code('EROFS')).toBe('file-not-allowed')
  expect(code('EACCES')).toBe(process.platform === 'win32' ? 'file-in-use' : 'file-not-allowed')
  expect(code('EIO')).toBe('file-write-failed')
  expect(writeError('what', 'a.pdf').code).toBe('file-write-failed')
})
