import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, test } from 'vitest'
import { ensureBuilt } from '../../build/setup/build-app.mjs'
import { ensureDependencies } from '../../build/setup/dependencies.mjs'
import { checkIntegrity } from '../../build/setup/dev-runtime.mjs'
import { withLock } from '../../build/setup/lock.mjs'
import { projectRoot } from '../../build/setup/paths.mjs'
import { capture, lastLines, npmReason } from '../../build/setup/run.mjs'
import { presentRuntime } from '../../build/setup/runtime.mjs'

const folder = mkdtempSync(path.join(os.tmpdir(), 'referent-setup-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const start = path.join(projectRoot, 'build/start.mjs')

describe('a failed step', () => {
  test('says which, why, and what to do', async () => {
    const env = { ...process.env, REFERENT_RUNTIME: 'nonsense' }
    const { code, output } = await capture(process.execPath, [start], { env })
    expect(code).toBe(1)
    expect(output).toMatch(/Step failed: Choosing Electron\n {2}Why: .*nonsense.*\n {2}What to do: /)
  })

  test('gives npm its first words, and a compiler its last', () => {
    expect(npmReason('npm warn old\nnpm error code E404\nnpm error\nnpm error Not found\n')).toBe(
      'code E404\n    Not found'
    )
    expect(lastLines('one\n\u001b[31mtwo\u001b[39m\n    at build (file.js:1:2)\nthree\n', 2)).toBe(
      'two\n    three'
    )
  })
})

test('an archive with other content is refused', async () => {
  const file = path.join(folder, 'archive.tgz')
  writeFileSync(file, 'not what the registry should send')
  await expect(checkIntegrity(file)).rejects.toThrow(/sha512/)
})

test('two set-ups of the same thing follow one another', async () => {
  const log: string[] = []
  const work = (name: string) => () =>
    Promise.resolve(log.push(`${name} begins`))
      .then(() => sleep(20))
      .then(() => log.push(`${name} ends`))
  await Promise.all([withLock(folder, work('one')), withLock(folder, work('other'))])
  expect(log.map((line) => line.split(' ')[1])).toEqual(['begins', 'ends', 'begins', 'ends'])
})

test('what has not changed is neither installed nor built again', async () => {
  const watched = ['node_modules/.package-lock.json', 'out/main/index.cjs', 'out/renderer/index.html']
  const times = () => watched.map((file) => statSync(path.join(projectRoot, file)).mtimeMs)
  await ensureBuilt()
  const before = times()
  await ensureDependencies()
  await ensureBuilt()
  expect(times()).toEqual(before)
})

test('the runtime that tests use is the one that was resolved', async () => {
  const runtime = presentRuntime()
  expect(runtime?.electron).toBe(process.env.REFERENT_ELECTRON)
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
  const { output } = await capture(String(runtime?.electron), ['-p', 'process.versions.electron'], { env })
  expect(output.trim()).toBe(runtime?.version)
})
