import { existsSync } from 'node:fs'
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { AppError } from '../../../../main/errors'
import { readDocumentFile } from '../../../../main/intake/read-file'
import { readInWorker, readPastedHtml, recogniseWithin } from '../../../../main/intake/reading'
import { paragraph, wordFile, zipOf } from './word-file'

// The worker that the app ships: what `npm test` has built before.
const built = resolve(import.meta.dirname, '../../../../out/main/reader.cjs')

const exact = (buffer: Buffer): Uint8Array<ArrayBuffer> => new Uint8Array(buffer)

async function codeOf(reading: Promise<unknown>): Promise<string> {
  try {
    await reading
    return 'read'
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    expect(error.input).toBe(true)
    expect(error.message).not.toBe(error.english)
    return error.code
  }
}

/** A document that is sound, and larger than its worker is allowed to be. */
const large = async (): Promise<Uint8Array<ArrayBuffer>> =>
  exact(
    await wordFile({
      body: Array.from({ length: 40_000 }, (_, at) =>
        paragraph(`Afsnit ${at} ${(at * 7919).toString(36)}`)
      ).join('')
    })
  )

describe.skipIf(!existsSync(built))('reading in the worker', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'referent-reading-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test('a Word file, with how far it has come', async () => {
    const steps: number[] = []
    const bytes = exact(await wordFile({ body: paragraph('1. Velkomst') }))
    const read = await readInWorker(bytes, 'a.docx', { report: (done, total) => steps.push(done / total) })
    expect(read).toEqual({ text: '1. Velkomst', name: null })
    expect(steps.length).toBeGreaterThan(1)
    expect(steps).toEqual([...steps].sort())
  })

  test('a file that the user chose: by its content, whatever its name', async () => {
    const path = join(folder, 'Referat.pdf')
    await writeFile(path, await wordFile({ body: paragraph('Hej') }))
    expect(await readDocumentFile(path)).toEqual({ name: 'Referat.pdf', text: 'Hej' })
    await writeFile(join(folder, 'note.txt'), Buffer.from('Møde\r\n', 'latin1'))
    expect(await readDocumentFile(join(folder, 'note.txt'))).toEqual({ name: 'note.txt', text: 'Møde\n' })
    expect(await codeOf(readDocumentFile(join(folder, 'mangler.docx')))).toBe('file-missing')
    expect(await codeOf(readDocumentFile(folder))).toBe('file-unreadable')
    const huge = join(folder, 'enorm.docx')
    await writeFile(huge, 'PK')
    await truncate(huge, 101 * 1024 * 1024)
    expect(await codeOf(readDocumentFile(huge))).toBe('intake-file-too-large')
  })

  test('pasted HTML, and a text longer than is recognised on the spot', async () => {
    expect(await readPastedHtml('<title>Referat</title><h2>1. Velkomst</h2>')).toEqual({
      name: 'Referat',
      text: '## 1. Velkomst'
    })
    const long = [
      '1. Velkomst',
      '',
      ...Array.from({ length: 5000 }, (_, at) => `Afsnit ${at} om sagen.`)
    ].join('\n')
    const meeting = await recogniseWithin(long)
    expect(meeting.lines.length).toBeGreaterThan(5000)
  })

  test('a refusal comes back as its sentence', async () => {
    expect(await codeOf(readInWorker(exact(await zipOf({ 'xl/workbook.xml': '' })), null))).toBe(
      'intake-sheet'
    )
  })

  test('a document that needs more memory than it may have ends its worker, not the app', async () => {
    expect(await codeOf(readInWorker(await large(), 'a.docx', { memory: 24 }))).toBe('intake-memory')
    // The next one is read as if nothing had been.
    const next = exact(await wordFile({ body: paragraph('Hej') }))
    expect((await readInWorker(next, 'a.docx')).text).toBe('Hej')
  })

  test('a document that takes too long is stopped', async () => {
    expect(await codeOf(readInWorker(await large(), 'a.docx', { timeLimit: 150 }))).toBe('intake-timeout')
  })

  test('cancelling ends the reading at once, before it has begun too', async () => {
    const stop = new AbortController()
    const reading = codeOf(readInWorker(await large(), 'a.docx', { signal: stop.signal }))
    stop.abort()
    expect(await reading).toBe('intake-cancelled')
    expect(await codeOf(readPastedHtml('<p>x</p>', { signal: stop.signal }))).toBe('intake-cancelled')
  })

  test('this thread goes on while a large document is read', async () => {
    let turns = 0
    const timer = setInterval(() => turns++, 5)
    await codeOf(readInWorker(await large(), 'a.docx', { memory: 400 }))
    clearInterval(timer)
    expect(turns).toBeGreaterThan(10)
  })

  test('a worker that cannot start is a sentence too', async () => {
    expect(await codeOf(readPastedHtml('<p>x</p>', { worker: join(folder, 'ingen.cjs') }))).toBe(
      'intake-unreadable'
    )
  })
})
