import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { beforeAll, describe, expect, test } from 'vitest'
import { copyStore, describeCopy } from '../../../db/backup'
import { migrations } from '../../../db/migrations'
import { openStore } from '../../../db/open'
import { readMeta, writeMeta } from '../../../db/tables/local'
import { examine } from '../../../main/app/doctor'
import { writeArchive } from '../../../main/safekeeping/archive-write'
import { hashFile } from '../../../main/safekeeping/files'
import { keeperOf } from '../../../main/safekeeping/keeper'
import type { Manifest } from '../../../main/safekeeping/manifest'
import { restore } from '../../../main/safekeeping/restore'
import { stageCopy } from '../../../main/safekeeping/stage'
import { SWAP_STEPS } from '../../../main/safekeeping/swap'
import { temporaryFolder } from '../../db/temporary-store'
import { temporaryApp } from '../temporary-context'
import { block, codeOf, type SmallOffice, smallOffice } from './small-office'

/** What the store holds, as the window would read it. */
async function shownBy(office: Pick<SmallOffice, 'call'>) {
  const meetings = await office.call('meetings.list', {})
  return Promise.all(
    meetings.map(async ({ id }) => {
      const { seen, ...meeting } = await office.call('meetings.get', { id })
      return meeting
    })
  )
}

async function edit(office: SmallOffice): Promise<void> {
  const { seen } = await office.call('meetings.get', { id: office.meetingId })
  await office.call('meetings.update', {
    id: office.meetingId,
    seen,
    fields: { title: 'Noget ganske andet' }
  })
}

describe('a restore', () => {
  test('shows what was, keeps what is, and writes under a new device id', async () => {
    const office = await smallOffice()
    const target = join(office.elsewhere, 'alt.referentkopi')
    const before = await shownBy(office)
    await office.keeper.saveWhole(target)
    await edit(office)
    const after = await shownBy(office)
    const device = office.context.store.device
    const { kept } = await restore(office.keeper, { file: target }, { withoutLost: false })
    expect(await shownBy(office)).toEqual(before)
    expect(office.topics).toContain('app')
    expect(office.context.store.device).not.toBe(device)
    expect(readMeta(office.context.store, 'safekeeping.restored')?.split('\n')[2]).toBe(kept)
    expect(readdirSync(join(office.folder, 'work'))).toEqual([])
    // The first write after it is numbered under the new id.
    await edit(office)
    const devices = office.context.store.sqlite
      .prepare('SELECT device FROM change ORDER BY seq DESC LIMIT 1')
      .pluck()
      .get()
    expect(devices).toBe(office.context.store.device)
    expect(examine(office.context).fold).toEqual({ equal: true, differences: [] })
    // And back again, from what was kept.
    await restore(office.keeper, { file: kept }, { withoutLost: false })
    expect(await shownBy(office)).toEqual(after)
  })

  test('brings back text that was a draft when the copy was made', async () => {
    const office = await smallOffice()
    const { seen } = await office.call('meetings.get', { id: office.meetingId })
    await office.call('sections.save', {
      meetingId: office.meetingId,
      itemId: office.itemId,
      section: 'case',
      seen,
      upserts: [block('b2', 'Skrevet lige før kopien.')],
      removed: []
    })
    await office.keeper.copyNow('daily')
    const [copy] = await office.keeper.copies()
    await office.call('items.remove', { meetingId: office.meetingId, itemId: office.itemId })
    await restore(office.keeper, { file: copy?.file ?? '' }, { withoutLost: false })
    const [meeting] = await shownBy(office)
    expect(meeting?.items[0]?.sections.case.map((one) => one.content[0]?.text)).toEqual([
      'Skrevet lige før kopien.'
    ])
  })

  test('of a bad file changes nothing, and keeps no copy for it', async () => {
    const office = await smallOffice()
    const file = join(office.elsewhere, 'text.txt')
    writeFileSync(file, 'intet')
    const { device } = office.context.store
    expect(await codeOf(restore(office.keeper, { file }, { withoutLost: false }))).toBe('copy-foreign')
    expect(office.context.store.device).toBe(device)
    expect(await office.keeper.copies()).toEqual([])
    expect(await shownBy(office)).toHaveLength(1)
  })

  test('is refused while another program has the store open, which then stays as it is', async () => {
    const office = await smallOffice()
    await office.keeper.copyNow('manual')
    const [copy] = await office.keeper.copies()
    await edit(office)
    const shown = await shownBy(office)
    const other = openStore(join(office.folder, 'referent.sqlite'))
    try {
      expect(await codeOf(restore(office.keeper, { file: copy?.file ?? '' }, { withoutLost: false }))).toBe(
        'store-locked'
      )
    } finally {
      other.close()
    }
    expect(await shownBy(office)).toEqual(shown)
    await edit(office)
    expect(office.context.store.sqlite.pragma('journal_mode', { simple: true })).toBe('wal')
  })

  test('without an annex that is nowhere is refused, unless it is wanted so', async () => {
    const office = await smallOffice()
    await office.keeper.copyNow('manual')
    const [copy] = await office.keeper.copies()
    const alone = join(office.elsewhere, 'kopi.referentkopi')
    copyFileSync(copy?.file ?? '', alone)
    const empty = temporaryApp()
    const keeper = keeperOf(empty.context)
    const source = { file: alone }
    expect(await codeOf(restore(keeper, source, { withoutLost: false }))).toBe('copy-annexes-missing')
    expect(await empty.call('meetings.list', {})).toEqual([])
    await restore(keeper, source, { withoutLost: true })
    expect(await empty.call('meetings.list', {})).toHaveLength(1)
  })

  test('of a copy of an older schema brings it to this one', async () => {
    const office = await smallOffice()
    const old = temporaryFolder()
    const store = openStore(join(old, 'referent.sqlite'), migrations.slice(0, 1))
    writeMeta(store, { 'user.name': 'Bo Friis' })
    store.close()
    const file = await oldCopy(old, office.elsewhere)
    const { manifest } = await restore(office.keeper, { file }, { withoutLost: false })
    expect(manifest.schema).toBe(1)
    expect(office.context.store.sqlite.pragma('user_version', { simple: true })).toBe(migrations.length)
    expect(readMeta(office.context.store, 'user.name')).toBe('Bo Friis')
  })
})

/** A copy as the app of the first schema would have made it. */
async function oldCopy(dataFolder: string, elsewhere: string): Promise<string> {
  const database = join(dataFolder, 'copy.sqlite')
  copyStore(join(dataFolder, 'referent.sqlite'), database)
  const { size, sha256 } = await hashFile(database)
  const file = join(elsewhere, 'gammel.referentkopi')
  const manifest: Manifest = {
    format: 'referent-copy',
    version: 1,
    kind: 'whole',
    app: '0.0.1',
    author: 'Bo Friis',
    created: '2025-03-04T08:00:00.000Z',
    ...describeCopy(database),
    parts: [{ name: 'referent.sqlite', size, sha256 }],
    beside: [],
    missing: []
  }
  await writeArchive(file, manifest, [{ name: 'referent.sqlite', file: database, size, compress: true }], {})
  return file
}

describe('a swap that the power goes out in', () => {
  let script = ''
  beforeAll(async () => {
    const outDir = join(resolve(import.meta.dirname, '../../..'), 'node_modules', '.cache', 'kill-in-swap')
    await build({
      configFile: false,
      logLevel: 'error',
      build: {
        ssr: join(import.meta.dirname, 'kill-in-swap.ts'),
        outDir,
        emptyOutDir: true,
        rollupOptions: {
          external: ['better-sqlite3', 'electron'],
          output: { format: 'cjs', entryFileNames: 'kill-in-swap.cjs' }
        }
      },
      ssr: { noExternal: true, external: ['better-sqlite3', 'electron'] }
    })
    script = join(outDir, 'kill-in-swap.cjs')
  })

  test.each(SWAP_STEPS)('after "%s" leaves the old store or the new one, whole', async (step) => {
    const office = await smallOffice()
    const old = await shownBy(office)
    await office.keeper.saveWhole(join(office.elsewhere, 'alt.referentkopi'))
    await edit(office)
    const now = await shownBy(office)
    const work = join(office.folder, 'work', 'restore')
    mkdirSync(work, { recursive: true })
    await stageCopy({
      dataFolder: office.folder,
      source: { file: join(office.elsewhere, 'alt.referentkopi') },
      work,
      meta: {},
      withoutLost: false
    })
    office.context.store.close()
    const killed = spawnSync(process.execPath, [script, office.folder, join(work, 'referent.sqlite'), step], {
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      encoding: 'utf8'
    })
    expect([killed.signal, killed.stderr.trim()]).toEqual(['SIGKILL', ''])
    const again = temporaryApp(office.folder)
    const shown = await shownBy(again)
    const isNew = SWAP_STEPS.indexOf(step) >= SWAP_STEPS.indexOf('renamed')
    expect(shown).toEqual(isNew ? old : now)
    expect(examine(again.context)).toMatchObject({ integrity: 'ok', fold: { equal: true } })
  })
})

describe('the way to a new computer', () => {
  const passphrase = 'fire små grå gæs i Åmose'

  test('brings meetings, annexes, preferences and keys, and takes a new device id', async () => {
    const office = await smallOffice()
    mkdirSync(join(office.folder, 'keys'))
    writeFileSync(join(office.folder, 'keys', 'signing.key'), 'en hemmelighed')
    await office.call('app.setPreferences', { theme: 'dark' })
    await office.call('safekeeping.markMoved', { moved: true })
    const target = join(office.elsewhere, 'flyt.referentflyt')
    const made = await office.keeper.saveMove(target, passphrase)
    expect(made.manifest.kind).toBe('move')
    const bytes = readFileSync(target)
    expect(bytes.subarray(0, 21).toString()).toBe('age-encryption.org/v1')
    expect(bytes.includes('referent.sqlite')).toBe(false)

    const fresh = temporaryApp()
    const keeper = keeperOf(fresh.context)
    expect(await codeOf(restore(keeper, { file: target }, { withoutLost: false }))).toBe(
      'copy-passphrase-wanted'
    )
    expect(await codeOf(restore(keeper, { file: target, passphrase: 'gæt' }, { withoutLost: false }))).toBe(
      'copy-passphrase-wrong'
    )
    expect(await fresh.call('meetings.list', {})).toEqual([])
    await restore(keeper, { file: target, passphrase }, { withoutLost: false })
    expect(await shownBy(fresh)).toEqual(await shownBy(office))
    expect(readFileSync(join(fresh.context.folder, 'keys', 'signing.key'), 'utf8')).toBe('en hemmelighed')
    expect(readdirSync(join(fresh.context.folder, 'annexes'))).toEqual(
      readdirSync(join(office.folder, 'annexes'))
    )
    const state = await fresh.call('app.state', {})
    expect(state).toMatchObject({ user: { name: 'Asta Ørum' }, theme: 'dark' })
    expect((await keeper.state()).moved).toBeNull()
    expect(fresh.context.store.device).not.toBe(office.context.store.device)
    // Nothing plain is left behind.
    expect(readdirSync(join(fresh.context.folder, 'work'))).toEqual([])
  })

  test('a file that was cut short or changed is refused', async () => {
    const office = await smallOffice()
    const target = join(office.elsewhere, 'flyt.referentflyt')
    await office.keeper.saveMove(target, passphrase)
    const good = readFileSync(target)
    const file = join(office.elsewhere, 'bad.referentflyt')
    const codes: string[] = []
    for (const at of [good.length - 1, 40]) {
      const bytes = Buffer.from(good)
      bytes[at] = (bytes[at] ?? 0) ^ 1
      writeFileSync(file, bytes)
      codes.push(await codeOf(restore(office.keeper, { file, passphrase }, { withoutLost: false })))
    }
    writeFileSync(file, good.subarray(0, good.length - 10))
    codes.push(await codeOf(restore(office.keeper, { file, passphrase }, { withoutLost: false })))
    for (const code of codes) expect(code).toMatch(/^copy-(damaged|passphrase-wrong)$/)
    expect(existsSync(join(office.folder, 'backups'))).toBe(false)
  }, 120_000)
})
