import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { beforeAll, describe, expect, test } from 'vitest'
import { runInThread } from '../../../main/safekeeping/background'
import { codeOf, smallOffice } from './small-office'

describe('long work in a thread', () => {
  let thread = ''
  beforeAll(async () => {
    const root = resolve(import.meta.dirname, '../../..')
    const outDir = join(root, 'node_modules', '.cache', 'safekeeping-thread')
    await build({
      configFile: false,
      root,
      logLevel: 'error',
      ssr: { noExternal: true, external: ['better-sqlite3', 'electron'] },
      build: {
        ssr: join(root, 'main/safekeeping/worker.ts'),
        outDir,
        emptyOutDir: true,
        rollupOptions: { output: { format: 'cjs', entryFileNames: 'worker.cjs' } }
      }
    })
    thread = join(outDir, 'worker.cjs')
  })

  test('makes a copy of what was committed, while the store is open here', async () => {
    const office = await smallOffice()
    office.keeper.run = runInThread(thread)
    await office.keeper.copyNow('daily')
    expect((await office.keeper.copies())[0]?.manifest).toMatchObject({ meetings: 1, annexes: 1 })
  })

  test('tells a refusal in the same words', async () => {
    const office = await smallOffice()
    office.keeper.run = runInThread(thread)
    const source = { file: join(office.elsewhere, 'budget.txt') }
    const work = office.keeper.alone('inspect', () =>
      office.keeper.job('inspect', { dataFolder: office.folder, source })
    )
    await expect(work).rejects.toMatchObject({
      code: 'copy-foreign',
      input: true,
      english: 'The file is not a backup from Referent. Nothing has been changed.'
    })
  })

  test('can be ended, leaves nothing behind, and the next goes well', async () => {
    const office = await smallOffice()
    office.keeper.run = runInThread(thread)
    const ended = codeOf(office.keeper.copyNow('manual'))
    const work = join(office.folder, 'work')
    const begun = () => existsSync(work) && readdirSync(work).length > 0
    await expect.poll(begun, { interval: 2, timeout: 20_000 }).toBe(true)
    office.keeper.cancel()
    expect(await ended).toBe('copy-cancelled')
    expect(readdirSync(office.keeper.backups)).toEqual([])
    expect(readdirSync(work)).toEqual([])
    expect((await office.keeper.state()).problem).toBeNull()
    await office.keeper.copyNow('manual')
    expect(readdirSync(office.keeper.backups)).toHaveLength(1)
  })
})
