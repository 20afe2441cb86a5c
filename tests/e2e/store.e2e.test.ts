import { execFileSync, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  unlinkSync,
  writeFileSync
} from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, onTestFinished, test } from 'vitest'
import { projectRoot } from '../../build/setup/paths.mjs'
import { appEnvironment } from '../../build/setup/prepare.mjs'
import { capture } from '../../build/setup/run.mjs'
import { presentRuntime } from '../../build/setup/runtime.mjs'
import { sandboxArguments } from '../../build/setup/sandbox.mjs'
import { answerFirstStart } from './helpers/first-start'
import { launchApp, temporaryDataDir } from './helpers/launch'
import { choose } from './helpers/palette'

function folder(): string {
  const made = temporaryDataDir()
  onTestFinished(() => rmSync(made, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }))
  return made
}

/** Starts the app as a user would start it, and waits for it to end by itself. */
function startAndWait(dataDir: string) {
  const runtime = presentRuntime()
  if (!runtime) throw new Error('no runtime')
  const args = [...sandboxArguments(), '--disable-gpu', projectRoot, `--data=${dataDir}`, '--quiet']
  return capture(runtime.electron, args, { cwd: projectRoot, env: appEnvironment(runtime) })
}

/** One command of the terminal, as `npm run --silent referent` gives it. */
function referent(dataDir: string, ...argv: string[]) {
  const args = [path.join(projectRoot, 'build/referent.mjs'), ...argv, '--data', dataDir]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: projectRoot, encoding: 'utf8' })
  return { code: status, stdout, stderr }
}

test('a second start brings the first window forward and ends', async () => {
  const dataDir = folder()
  const first = await launchApp({ dataDir })
  try {
    await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())
    const second = await startAndWait(dataDir)
    expect(second.code).toBe(0)
    await expect
      .poll(
        () => first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized()),
        {
          timeout: 30_000
        }
      )
      .toBe(false)
    expect(await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  } finally {
    await first.close()
  }
})

test('a newer database is refused with both versions, a broken one with what to do; neither is changed', async () => {
  const newer = folder()
  const file = path.join(newer, 'referent.sqlite')
  const database = new DatabaseSync(file)
  database.exec('CREATE TABLE future (id TEXT); PRAGMA user_version = 4711')
  database.close()
  const before = readFileSync(file)
  const refused = await startAndWait(newer)
  expect(refused.code).toBe(1)
  expect(refused.output).toMatch(/nyere udgave.*4711.*kender \d+/)
  expect(readFileSync(file).equals(before)).toBe(true)

  const broken = folder()
  const content = Buffer.from('Ikke en database. '.repeat(600))
  writeFileSync(path.join(broken, 'referent.sqlite'), content)
  const damaged = await startAndWait(broken)
  expect(damaged.code).toBe(1)
  expect(damaged.output).toMatch(/beskadiget/)
  expect(readFileSync(path.join(broken, 'referent.sqlite')).equals(content)).toBe(true)
})

test('a synchronised folder is refused with its name', async () => {
  const dataDir = path.join(folder(), 'OneDrive - Åmose Kommune', 'Referent')
  const refused = await startAndWait(dataDir)
  expect(refused.code).toBe(1)
  expect(refused.output).toContain('OneDrive - Åmose Kommune')
  expect(existsSync(path.join(dataDir, 'referent.sqlite'))).toBe(false)
})

test('the terminal works alone, and through the running app, whose window shows it', async () => {
  const dataDir = folder()
  const text = path.join(dataDir, 'referat.txt')
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(text, 'Referat\n\n1. Økonomi\n\nBeslutning\n\nGodkendt.\n')
  const alone = referent(dataDir, 'intake', text, '--body', 'Alene', '--json')
  expect(alone.code).toBe(0)
  const app = await launchApp({ dataDir })
  try {
    await answerFirstStart(app)
    const through = referent(dataDir, 'intake', text, '--body', 'Gennem appen', '--json')
    expect(through.code).toBe(0)
    await choose(app.page, 'Gennem appen')
    await app.page.getByRole('tab').first().waitFor()
    const bad = referent(dataDir, 'meeting', 'show', 'findes-ikke')
    expect(bad.code).toBe(2)
    expect(bad.stderr.trim().split('\n')).toHaveLength(1)
    expect(bad.stdout).toBe('')
  } finally {
    await app.close()
  }
  const list = referent(dataDir, 'meeting', 'list', '--json')
  expect(JSON.parse(list.stdout)).toHaveLength(2)
})

/** Makes a disk of its own in a folder, small enough to fill; false where this user may not. */
function mountSmallDisk(at: string): boolean {
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=48m', 'tmpfs', at])
  return status === 0
}

test('on a full disk the app says so at once, keeps the text, and saves when there is room', async ({
  skip
}) => {
  const disk = folder()
  if (!mountSmallDisk(disk)) {
    skip('A small disk to fill can be made by root on Linux only.')
  }
  onTestFinished(() => {
    execFileSync('umount', ['-l', disk])
  })
  const dataDir = path.join(disk, 'data')
  const text = path.join(disk, 'referat.txt')
  writeFileSync(text, 'Referat\n\n1. Økonomi\n\nBeslutning\n\nGodkendt.\n')
  expect(referent(dataDir, 'intake', text, '--body', 'Lille disk').code).toBe(0)
  const home = folder()
  const app = await launchApp({ dataDir, env: { HOME: home } })
  const rescued = () => readdirSync(home).filter((name) => name.startsWith('Referent-redning'))
  const filler = path.join(disk, 'fyld')
  try {
    await answerFirstStart(app)
    await choose(app.page, 'Lille disk')
    await app.page.getByRole('tab', { name: 'Referat' }).click()
    const editor = app.page.locator('[contenteditable=true]').last()
    await editor.click()
    await app.page.keyboard.press('ControlOrMeta+End')
    fillUp(filler, disk)
    await app.page.keyboard.type(' Teksten må ikke gå tabt. '.repeat(40))
    const state = app.page.getByTestId('save-state')
    await expect.poll(() => state.textContent(), { timeout: 60_000 }).toMatch(/ikke gemt/i)
    expect(await editor.textContent()).toContain('Teksten må ikke gå tabt.')
    const [copy] = rescued()
    expect(readFileSync(path.join(home, copy ?? ''), 'utf8')).toContain('Teksten må ikke gå tabt.')
    unlinkSync(filler)
    await app.page.keyboard.type('Nu er der plads.')
    await expect.poll(() => state.textContent(), { timeout: 60_000 }).toMatch(/^\W*gemt/i)
    expect(rescued()).toEqual([])
  } finally {
    await app.killHard()
  }
  const [meeting] = JSON.parse(referent(dataDir, 'meeting', 'list', '--json').stdout)
  const shown = JSON.parse(referent(dataDir, 'meeting', 'show', meeting.id, '--json').stdout)
  expect(shown.items[0].sections.minutes).toContain('Nu er der plads.')
})

function fillUp(file: string, disk: string): void {
  const { bavail, bsize } = statfsSync(disk)
  try {
    writeFileSync(file, Buffer.alloc(bavail * bsize))
  } catch {
    // Filled to the last block: that was the purpose.
  }
}
