import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runCommand } from '../../../main/terminal/commands'
import { smallOffice } from '../safekeeping/small-office'
import { temporaryApp } from '../temporary-context'

async function terminal() {
  const office = await smallOffice()
  const run = (...argv: string[]) => runCommand(argv, office.elsewhere, () => office.context)
  const json = async (...argv: string[]) => JSON.parse((await run(...argv, '--json')).stdout)
  return { office, run, json }
}

describe('copies from the terminal', () => {
  test('a copy is made, looked into without a change, and restored', async () => {
    const { office, run, json } = await terminal()
    const file = join(office.elsewhere, 'alt.referentkopi')
    const made = await json('backup', '--out', 'alt.referentkopi')
    expect(made).toEqual({
      file,
      bytes: readFileSync(file).length,
      sha256: createHash('sha256').update(readFileSync(file)).digest('hex'),
      meetings: 1,
      annexes: 1
    })
    await office.call('meetings.remove', { id: office.meetingId })
    const { device } = office.context.store
    expect(await json('restore', file, '--dry-run')).toMatchObject({
      valid: true,
      app: '0.0.0',
      meetings: 1,
      items: 1,
      annexes: 1,
      wouldReplace: { meetings: 0, onlyInCopy: [office.meetingId], onlyHere: [], changesOnlyHere: 1 }
    })
    expect(office.context.store.device).toBe(device)
    expect(await office.call('meetings.list', {})).toEqual([])
    const restored = await json('restore', 'alt.referentkopi')
    expect(restored).toMatchObject({ restored: true, meetings: 1 })
    expect(existsSync(restored.kept)).toBe(true)
    expect(await office.call('meetings.list', {})).toHaveLength(1)
    expect((await run('restore', restored.kept)).code).toBe(0)
    expect(await office.call('meetings.list', {})).toEqual([])
  })

  test('bad files and options are one line and exit code 2, and nothing is changed', async () => {
    const { office, run } = await terminal()
    const file = join(office.elsewhere, 'brev.txt')
    writeFileSync(file, 'Kære Bo')
    for (const argv of [
      ['restore', file],
      ['restore', file, '--dry-run'],
      ['restore', 'findes-ikke'],
      ['backup'],
      ['backup', '--out', join(office.elsewhere, 'ingen', 'alt.referentkopi')],
      ['backup', '--out', 'x', '--passphrase-file', 'findes-ikke']
    ]) {
      const answer = await run(...argv)
      expect([argv.join(' '), answer.code, answer.stdout]).toEqual([argv.join(' '), 2, ''])
      expect(answer.stderr).toMatch(/^[^\n]+\n$/)
    }
    expect(await office.call('meetings.list', {})).toHaveLength(1)
    expect(existsSync(join(office.folder, 'backups'))).toBe(false)
  })
})

describe('a damaged store', () => {
  test('is no obstacle to restore: its files are kept, and the copy takes its place', async () => {
    const { office, json } = await terminal()
    const file = join(office.elsewhere, 'alt.referentkopi')
    await json('backup', '--out', file)
    office.context.store.close()
    const store = join(office.folder, 'referent.sqlite')
    const torn = Buffer.concat([readFileSync(store).subarray(0, 5000), Buffer.alloc(20_000, 7)])
    writeFileSync(store, torn)
    const open = () => temporaryApp(office.folder).context
    const run = (...argv: string[]) => runCommand([...argv, '--data', office.folder, '--json'], '/', open)
    expect(JSON.parse((await run('meeting', 'list')).stdout).error.code).toBe('store-damaged')
    const letter = join(office.elsewhere, 'brev.txt')
    writeFileSync(letter, 'Kære Bo')
    expect((await run('restore', letter)).code).toBe(2)
    expect(readFileSync(store).equals(torn)).toBe(true)
    const restored = JSON.parse((await run('restore', file)).stdout)
    expect(restored).toMatchObject({ restored: true, meetings: 1 })
    expect(readFileSync(join(restored.kept, 'referent.sqlite')).equals(torn)).toBe(true)
    expect(JSON.parse((await run('meeting', 'list')).stdout)).toMatchObject([{ id: office.meetingId }])
    expect(JSON.parse((await run('doctor')).stdout)).toMatchObject({ integrity: 'ok', fold: { equal: true } })
  })
})
