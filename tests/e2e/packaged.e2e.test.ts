import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { chromium } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { projectRoot } from '../../build/setup/paths.mjs'
import { appEnvironment } from '../../build/setup/prepare.mjs'
import { capture } from '../../build/setup/run.mjs'
import { presentRuntime } from '../../build/setup/runtime.mjs'
import { sandboxArguments } from '../../build/setup/sandbox.mjs'

const script = path.join(projectRoot, 'build/package.mjs')
const dataDir = mkdtempSync(path.join(os.tmpdir(), 'referent-packaged-'))
let started: ChildProcess | undefined

beforeAll(async () => {
  const { code, output } = await capture(process.execPath, [script], { cwd: projectRoot })
  expect(code, output).toBe(0)
})

afterAll(async () => {
  if (started && started.exitCode === null) {
    const gone = new Promise((resolve) => started?.once('exit', resolve))
    started.kill('SIGKILL')
    await gone
  }
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
})

/** The executable that electron-builder wrote for this platform. */
function packedExecutable(): string {
  const dist = path.join(projectRoot, 'dist')
  const folder = readdirSync(dist).find((name) => /^(linux|win|mac)/.test(name))
  if (!folder) throw new Error('dist holds no packed application')
  const inside = { linux: 'referent', win32: 'Referent.exe', darwin: 'Referent.app/Contents/MacOS/Referent' }
  return path.join(dist, folder, inside[process.platform as keyof typeof inside])
}

/** Starts the packed app. Its fuses forbid the inspector, so that the window is seen through Chromium's own port. */
function start(): Promise<string> {
  const runtime = presentRuntime()
  if (!runtime) throw new Error('There is no Electron yet: run the tests with npm test.')
  const args = [...sandboxArguments(), '--disable-gpu', '--remote-debugging-port=0', `--data=${dataDir}`]
  const child = spawn(packedExecutable(), args, {
    env: appEnvironment(runtime),
    stdio: ['ignore', 'ignore', 'pipe']
  })
  started = child
  return new Promise((resolve, reject) => {
    let errors = ''
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString()
      const address = /DevTools listening on (ws:\S+)/.exec(errors)?.[1]
      if (address) resolve(address)
    })
    child.once('exit', (code) => reject(new Error(`The packed app ended with ${code}:\n${errors}`)))
  })
}

test('the packed application opens its window', async () => {
  const browser = await chromium.connectOverCDP(await start())
  const [context] = browser.contexts()
  if (!context) throw new Error('The packed app has no window')
  const page = context.pages()[0] ?? (await context.waitForEvent('page'))
  await page.getByRole('heading').first().waitFor()
  expect(page.url()).toContain('app.asar')
  await browser.close()
})

test('installers are refused from the development runtime', async ({ skip }) => {
  if (presentRuntime()?.kind === 'official')
    return skip('the official Electron is here, which installers are made from')
  const { code, output } = await capture(process.execPath, [script, 'deb'], { cwd: projectRoot })
  expect(code).toBe(1)
  expect(output).toContain('development runtime')
})
