import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '../../build/setup/paths.mjs'
import { capture } from '../../build/setup/run.mjs'
import { launchApp } from './helpers/launch'

test('the app opens its window, and closes', async () => {
  const launched = await launchApp()
  try {
    await launched.page.getByRole('heading').first().waitFor()
    expect(await launched.page.evaluate(() => document.documentElement.lang)).toMatch(/^(da|en)$/)
    expect(await launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  } finally {
    await launched.close()
  }
  expect(existsSync(launched.dataDir)).toBe(false)
})

test('a killed app is gone at once, and its data folder opens again', async () => {
  const first = await launchApp()
  await first.page.getByRole('heading').first().waitFor()
  await first.killHard()
  expect(first.child.signalCode).toBe('SIGKILL')
  const second = await launchApp({ dataDir: first.dataDir })
  await second.page.getByRole('heading').first().waitFor()
  await second.close()
  rmSync(first.dataDir, { recursive: true, force: true })
})

test('npm start -- --screenshot=FILE writes a picture of the window and quits', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'referent-picture-'))
  const file = path.join(folder, 'window.png')
  const args = [
    path.join(projectRoot, 'build/start.mjs'),
    `--screenshot=${file}`,
    `--data=${path.join(folder, 'data')}`
  ]
  const { code, output } = await capture(process.execPath, args, { cwd: projectRoot })
  expect(code, output).toBe(0)
  const picture = readFileSync(file)
  expect(picture.subarray(1, 4).toString()).toBe('PNG')
  expect(picture.readUInt32BE(16)).toBeGreaterThan(600)
  rmSync(folder, { recursive: true, force: true })
})
