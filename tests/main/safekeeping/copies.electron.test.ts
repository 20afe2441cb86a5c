import { createHash } from 'node:crypto'
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { describe, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { openArchive } from '../../../main/safekeeping/archive-read'
import { officeRoot } from '../../../main/safekeeping/office-folder'
import { inspectCopy } from '../../../main/safekeeping/stage'
import { block, codeOf, type SmallOffice, smallOffice } from './small-office'

const inspect = (office: SmallOffice, file: string, passphrase?: string) =>
  inspectCopy({ dataFolder: office.folder, source: { file, ...(passphrase ? { passphrase } : {}) } })

/** What lies in the data folder, with its content: what must not change. */
function contents(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/-(wal|shm)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')])
  )
}

async function zipOf(file: string, parts: Record<string, string | Buffer>): Promise<string> {
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), name)
  zip.end()
  await pipeline(zip.outputStream, createWriteStream(file))
  return file
}

describe('a whole copy', () => {
  test('holds the meeting, its text that is still a draft, and its annex, and is read through', async () => {
    const office = await smallOffice()
    const { seen } = await office.call('meetings.get', { id: office.meetingId })
    await office.call('sections.save', {
      meetingId: office.meetingId,
      itemId: office.itemId,
      section: 'case',
      seen,
      upserts: [block('b2', 'Et udkast.')],
      removed: []
    })
    const target = join(office.elsewhere, 'alt.referentkopi')
    const made = await office.keeper.saveWhole(target)
    expect(made.bytes).toBe(readFileSync(target).length)
    expect(made.sha256).toBe(createHash('sha256').update(readFileSync(target)).digest('hex'))
    expect(made.manifest).toMatchObject({ kind: 'whole', meetings: 1, items: 1, annexes: 1, missing: [] })
    expect(made.manifest.author).toBe('Asta Ørum, Ålholt Kommune')
    const { manifest, difference, lost } = await inspect(office, target)
    expect(manifest).toEqual(made.manifest)
    expect(lost).toBe(0)
    expect(difference).toMatchObject({ changesOnlyHere: 0, changesOnlyThere: 0, onlyHere: [], different: 0 })
    expect(difference.newestThere).toMatchObject([{ id: office.meetingId, date: '2026-03-04' }])
    expect(readdirSync(office.elsewhere).filter((name) => name.startsWith('.'))).toEqual([])
    expect(readdirSync(join(office.folder, 'work'))).toEqual([])
  })

  test('tells what has come since, and what is only in it', async () => {
    const office = await smallOffice()
    const target = join(office.elsewhere, 'alt.referentkopi')
    await office.keeper.saveWhole(target)
    await office.call('meetings.remove', { id: office.meetingId })
    const later = await office.call('meetings.create', {
      title: 'Samråd',
      bodyId: null,
      bodyName: null,
      date: '2026-04-01',
      start: null,
      end: null,
      form: null,
      place: null
    })
    const { difference } = await inspect(office, target)
    expect(difference.onlyHere.map((meeting) => meeting.id)).toEqual([later.id])
    expect(difference.onlyThere.map((meeting) => meeting.id)).toEqual([office.meetingId])
    expect(difference.changesOnlyThere).toBe(0)
    expect(difference.changesOnlyHere).toBeGreaterThan(1)
  })

  test('of a store with a damaged annex says which one is missing, and holds the rest', async () => {
    const office = await smallOffice()
    const annexes = join(office.folder, 'annexes')
    const [hash] = readdirSync(annexes)
    writeFileSync(join(annexes, hash ?? ''), 'noget andet')
    const made = await office.keeper.saveWhole(join(office.elsewhere, 'alt.referentkopi'))
    expect(made.manifest.missing).toEqual([{ sha256: hash, name: 'budget.txt' }])
    expect(made.manifest.parts.map((part) => part.name)).toEqual(['referent.sqlite'])
  })

  test('of a store whose rows are not what its changes say is not kept, and earlier ones stay', async () => {
    const office = await smallOffice()
    await office.keeper.copyNow('manual')
    const before = readdirSync(office.keeper.backups)
    office.context.store.guarded(() =>
      office.context.store.sqlite.prepare("UPDATE meeting SET title = 'Uden ændring'").run()
    )
    expect(await codeOf(office.keeper.copyNow('daily'))).toBe('copy-not-verified')
    expect(readdirSync(office.keeper.backups)).toEqual(before)
    expect((await office.keeper.state()).problem?.message).toContain('Undersøg data')
  })

  test('to a folder that is not there is refused in words, and leaves nothing behind', async () => {
    const office = await smallOffice()
    expect(await codeOf(office.keeper.saveWhole(join(office.elsewhere, 'borte', 'alt.referentkopi')))).toBe(
      'folder-missing'
    )
    expect(readdirSync(join(office.folder, 'work'))).toEqual([])
  })
})

describe('files that are no copy', () => {
  test('are refused in words, and nothing is changed', async () => {
    const office = await smallOffice()
    const file = (name: string) => join(office.elsewhere, name)
    await office.keeper.saveWhole(file('alt.referentkopi'))
    const good = readFileSync(file('alt.referentkopi'))
    writeFileSync(file('short'), good.subarray(0, good.length - 300))
    writeFileSync(file('half'), good.subarray(0, good.length / 2))
    writeFileSync(file('text'), 'Referat af møde\n')
    writeFileSync(file('empty'), '')
    writeFileSync(file('sealed'), 'age-encryption.org/v1\n-> scrypt x 18\n')
    const archive = await openArchive(file('alt.referentkopi'))
    archive.close()
    const { manifest } = archive
    const json = (over: object) => JSON.stringify({ ...manifest, ...over })
    await zipOf(file('other.zip'), { 'word/document.xml': '<w:document/>' })
    await zipOf(file('newer.zip'), { 'manifest.json': json({ version: 2 }), 'referent.sqlite': 'x' })
    await zipOf(file('schema.zip'), { 'manifest.json': json({ schema: 900 }), 'referent.sqlite': 'x' })
    await zipOf(file('without.zip'), { 'manifest.json': json({}), 'referent.sqlite': 'x' })
    const fake = Buffer.from('SQLite format 3\u0000 og så ikke mere')
    const sha256 = createHash('sha256').update(fake).digest('hex')
    await zipOf(file('nostore.zip'), {
      'manifest.json': json({ parts: [{ name: 'referent.sqlite', size: fake.length, sha256 }] }),
      'referent.sqlite': fake
    })
    await zipOf(file('bomb.zip'), { 'manifest.json': json({}), 'referent.sqlite': Buffer.alloc(50_000_000) })
    const before = contents(office.folder)
    const codes: Record<string, string> = {}
    for (const name of readdirSync(office.elsewhere).filter((one) => !/budget|alt/.test(one)))
      codes[name] = await codeOf(inspect(office, file(name)))
    expect(codes).toEqual({
      short: 'copy-damaged',
      half: 'copy-damaged',
      text: 'copy-foreign',
      empty: 'copy-foreign',
      sealed: 'copy-passphrase-wanted',
      'other.zip': 'copy-foreign',
      'newer.zip': 'copy-newer',
      'schema.zip': 'copy-newer',
      'without.zip': 'copy-damaged',
      'nostore.zip': 'copy-damaged',
      'bomb.zip': 'copy-bomb'
    })
    expect(await codeOf(inspect(office, file('not-there')))).toBe('copy-missing')
    expect(await codeOf(inspect(office, office.elsewhere))).toBe('copy-missing')
    expect(contents(office.folder)).toEqual(before)
  })

  test('a name that climbs out of its folder is refused', async () => {
    const office = await smallOffice()
    const file = join(office.elsewhere, 'slip.zip')
    await zipOf(file, { 'manifest.json': '{}', 'referent.sqlite': 'x', 'annexes/XXXXXXXXX': 'ud' })
    const bytes = readFileSync(file)
    for (
      let at = bytes.indexOf('annexes/XXXXXXXXX');
      at >= 0;
      at = bytes.indexOf('annexes/XXXXXXXXX', at + 1)
    )
      bytes.write('../../../ud/af.to', at)
    writeFileSync(file, bytes)
    expect(await codeOf(inspect(office, file))).toMatch(/^copy-(foreign|damaged)$/)
  })

  // FLIP_EVERY=1 flips every byte of the copy; otherwise each 97th, and all of its directory.
  const step = Number(process.env.FLIP_EVERY ?? 97)
  test(
    'every byte flipped in a copy is noticed, or has no effect',
    async () => {
      const office = await smallOffice()
      const file = join(office.elsewhere, 'alt.referentkopi')
      await office.keeper.saveWhole(file)
      const good = readFileSync(file)
      const told = JSON.stringify(await inspect(office, file))
      const wrong: number[] = []
      let noticed = 0
      // The directory and the manifest are few bytes and all structure: each of them is flipped.
      const structure = [...Array(64).keys(), ...Array.from({ length: 320 }, (_, i) => good.length - 1 - i)]
      const places = new Set(structure)
      for (let at = 0; at < good.length; at += step) places.add(at)
      for (const at of places) {
        const bytes = Buffer.from(good)
        bytes[at] = (bytes[at] ?? 0) ^ 0xff
        writeFileSync(file, bytes)
        const answer = await inspect(office, file).then(JSON.stringify, (error: { code?: string }) => {
          if (!error.code?.startsWith('copy-')) throw error
          noticed += 1
          return null
        })
        if (answer !== null && answer !== told) wrong.push(at)
      }
      expect(wrong).toEqual([])
      expect(noticed).toBeGreaterThan(places.size / 2)
    },
    Math.ceil(12_000_000 / step)
  )
})

describe('copies that the app makes by itself', () => {
  test('hold the database and name the annexes, which stay where they are', async () => {
    const office = await smallOffice()
    await office.keeper.routine(new Date())
    const [copy] = await office.keeper.copies()
    expect(copy?.manifest).toMatchObject({ kind: 'daily', meetings: 1 })
    expect(copy?.manifest?.parts.map((part) => part.name)).toEqual(['referent.sqlite'])
    expect(copy?.manifest?.beside).toHaveLength(1)
    // The same day asks for no other.
    await office.keeper.routine(new Date())
    expect(await office.keeper.copies()).toHaveLength(1)
  })

  test('an empty store needs none', async () => {
    const office = await smallOffice()
    const { temporaryApp } = await import('../temporary-context')
    const { keeperOf } = await import('../../../main/safekeeping/keeper')
    const empty = keeperOf(temporaryApp().context)
    await empty.routine(new Date())
    expect(await empty.copies()).toEqual([])
    expect(existsSync(office.folder)).toBe(true)
  })

  test('go to the folder of choice too, whole, each annex once', async () => {
    const office = await smallOffice()
    const shared = join(office.elsewhere, 'Fællesdrev')
    mkdirSync(shared)
    const { writeMeta } = await import('../../../db/tables/local')
    writeMeta(office.context.store, { 'safekeeping.folder': shared })
    await office.keeper.copyNow('daily')
    const root = officeRoot(shared, office.keeper.installation())
    const [hash] = readdirSync(join(office.folder, 'annexes'))
    expect(readdirSync(join(root, 'annexes'))).toEqual([hash])
    await office.keeper.copyNow('daily')
    expect(readdirSync(root).filter((name) => name.endsWith('.referentkopi'))).toHaveLength(1)
    expect((await office.keeper.state()).folder.problem).toBeNull()
    // Its annexes come from beside it where the data folder has none.
    rmSync(join(office.folder, 'annexes'), { recursive: true })
    const copy = join(root, readdirSync(root).find((name) => name.endsWith('.referentkopi')) ?? '')
    expect((await inspect(office, copy)).lost).toBe(0)
    await office.call('safekeeping.restore', { path: copy, passphrase: null, withoutLost: false })
    expect(readdirSync(join(office.folder, 'annexes'))).toEqual([hash])
  })

  test('a folder that cannot be reached is a quiet sentence, the copy here is made, and it is tried again', async () => {
    const office = await smallOffice()
    const shared = join(office.elsewhere, 'Fællesdrev')
    const { writeMeta } = await import('../../../db/tables/local')
    writeMeta(office.context.store, { 'safekeeping.folder': shared })
    await office.keeper.copyNow('daily')
    const state = await office.keeper.state()
    expect(state.copies).toHaveLength(1)
    expect(state.folder.problem?.code).toBe('copy-folder-unreachable')
    expect(state.folder.problem?.message).toContain('Forbind drevet')
    expect(existsSync(shared)).toBe(false)
    mkdirSync(shared)
    await office.keeper.routine(new Date())
    const later = await office.keeper.state()
    expect(later.folder.problem).toBeNull()
    expect(readdirSync(officeRoot(shared, office.keeper.installation()))).toHaveLength(2)
  })
})
