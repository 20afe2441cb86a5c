import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { projectRoot } from '../../build/setup/paths.mjs'
import { appEnvironment } from '../../build/setup/prepare.mjs'
import { presentRuntime } from '../../build/setup/runtime.mjs'
import { answerFirstStart } from './helpers/first-start'
import { type LaunchedApp, launchApp } from './helpers/launch'
import { choose } from './helpers/palette'

let launched: LaunchedApp
let elsewhere = ''

beforeAll(async () => {
  elsewhere = mkdtempSync(join(tmpdir(), 'referent-e2e-copies-'))
  launched = await launchApp()
  await answerFirstStart(launched)
})
afterAll(async () => {
  await launched?.close()
  rmSync(elsewhere, { recursive: true, force: true })
})

const meetings = (page: Page) =>
  page.evaluate(async () => {
    const list = await window.referent.meetings.list({})
    if (!list.ok) throw new Error(list.error.code)
    return list.value.map((one) => one.title)
  })

const newMeeting = (page: Page, title: string) =>
  page.evaluate(async (name) => {
    const fields = { bodyId: null, bodyName: null, start: '09:00', end: null, form: null, place: null }
    const made = await window.referent.meetings.create({ ...fields, title: name, date: '2026-03-04' })
    if (!made.ok) throw new Error(made.error.code)
    const item = await window.referent.items.add({
      meetingId: made.value.id,
      title: 'Økonomi',
      afterId: null
    })
    if (!item.ok) throw new Error(item.error.code)
    return made.value.id
  }, title)

/** The system's dialogs are answered as the user would. */
const answerDialogs = (path: string) =>
  launched.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen })
  }, path)

async function expectClean(page: Page): Promise<void> {
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)))
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
}

const inTheTerminal = async (...argv: string[]) => {
  const runtime = presentRuntime()
  if (!runtime) throw new Error('There is no Electron yet: run the tests with npm test.')
  const cli = join(projectRoot, 'out', 'main', 'cli.cjs')
  const env = { ...appEnvironment(runtime), ELECTRON_RUN_AS_NODE: '1', REFERENT_APP: projectRoot }
  return promisify(execFile)(runtime.electron, [cli, ...argv, '--data', launched.dataDir, '--json'], {
    env
  }).then(
    ({ stdout }) => ({ code: 0, value: JSON.parse(stdout) }),
    (error: { code: number; stdout: string }) => ({ code: error.code, value: JSON.parse(error.stdout) })
  )
}

test('a deleted meeting is found in the trash, read, and brought back by keyboard', async () => {
  const { page } = launched
  const id = await newMeeting(page, 'Styregruppen for Åmose')
  await page.evaluate((path) => {
    location.hash = path
  }, `/meeting/${id}/agenda`)
  await choose(page, 'Læg mødet i papirkurven')
  await expect.poll(() => meetings(page)).toEqual([])
  await choose(page, 'Gå til Papirkurv')
  const list = page.getByTestId('trash-list')
  await list.getByRole('row').first().waitFor()
  await page.getByTestId('trash-filter').focus()
  await page.keyboard.type('findes ikke')
  await expect.poll(() => list.getByRole('row').count()).toBe(0)
  await page.getByTestId('trash-filter').fill('åmose møde')
  await list.getByRole('row').first().waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByTestId('trash-preview').getByRole('heading', { name: 'Økonomi' }).waitFor()
  await page.keyboard.press('Space')
  await expect.poll(() => page.getByTestId('trash-restore').textContent()).toContain('Hent 1 tilbage')
  await expectClean(page)
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect.poll(() => meetings(page)).toEqual(['Styregruppen for Åmose'])
  await page.getByTestId('toast').getByText('Hentet tilbage').waitFor()
  // One undo puts it there again, one redo takes it out.
  await page.getByTestId('toast').getByRole('button', { name: 'Fortryd' }).click()
  await expect.poll(() => meetings(page)).toEqual([])
  await page.evaluate(() => window.referent.history.redo({}))
  await expect.poll(() => meetings(page)).toEqual(['Styregruppen for Åmose'])
})

test('a copy is made, the work goes on, and the copy shows what was before it is restored', async () => {
  const { page } = launched
  await choose(page, 'Gå til Sikkerhedskopier')
  await page.getByTestId('copy-now').click()
  await page.getByTestId('newest-copy').waitFor()
  await newMeeting(page, 'Samråd')
  expect((await meetings(page)).length).toBe(2)
  await page.getByTestId('copy-line').first().getByRole('button').click()
  const preview = page.getByTestId('restore-preview')
  await preview.getByText('1 møde findes nu, men ikke i kopien').waitFor()
  await preview.getByText('Samråd').waitFor()
  await expectClean(page)
  await page.getByTestId('restore-go').click()
  await page.getByTestId('restored-note').waitFor()
  expect(await meetings(page)).toEqual(['Styregruppen for Åmose'])
  // The window writes on in the restored store.
  await newMeeting(page, 'Efter gendannelsen')
  expect(await meetings(page)).toHaveLength(2)
  // And what was there is a copy that brings it back.
  await page.getByTestId('copy-line').filter({ hasText: 'før en gendannelse' }).getByRole('button').click()
  await page.getByTestId('restore-go').click()
  await expect.poll(() => meetings(page).catch(() => []), { timeout: 20_000 }).toContain('Samråd')
  await page.getByTestId('restored-note').waitFor()
  await page.evaluate(() => window.referent.app.setPreferences({ theme: 'dark' }))
  await expectClean(page)
})

test('each copy goes to the folder of choice; one that is gone is a quiet note', async () => {
  const { page } = launched
  const shared = join(elsewhere, 'Fællesdrev')
  mkdirSync(shared)
  await answerDialogs(shared)
  await page.getByTestId('choose-folder').click()
  await expect.poll(() => readdirSync(shared).length, { timeout: 20_000 }).toBe(1)
  await page.getByText('Senest kopieret i dag').waitFor()
  rmSync(shared, { recursive: true })
  await page.getByTestId('copy-now').click()
  await page.getByTestId('safekeeping-note').waitFor()
  await page.getByText('Forbind drevet').waitFor()
})

test('the terminal copies and restores through the running app, which shows it at once', async () => {
  const { page } = launched
  const file = join(elsewhere, 'alt.referentkopi')
  const made = await inTheTerminal('backup', '--out', file)
  expect(made).toMatchObject({ code: 0, value: { file, annexes: 0 } })
  const before = await meetings(page)
  await newMeeting(page, 'Kommer ikke med')
  const looked = await inTheTerminal('restore', file, '--dry-run')
  expect(looked.value).toMatchObject({ valid: true, meetings: before.length })
  expect(looked.value.wouldReplace.onlyHere).toHaveLength(1)
  expect(await meetings(page)).toHaveLength(before.length + 1)
  const restored = await inTheTerminal('restore', file)
  expect(restored.value).toMatchObject({ restored: true, meetings: before.length })
  expect(existsSync(restored.value.kept)).toBe(true)
  await expect.poll(() => meetings(page).catch(() => null), { timeout: 20_000 }).toEqual(before)
  writeFileSync(join(elsewhere, 'brev.txt'), 'Kære Bo')
  expect(await inTheTerminal('restore', join(elsewhere, 'brev.txt'))).toMatchObject({
    code: 2,
    value: { error: { code: 'copy-foreign' } }
  })
})

test('a new computer is filled from the locked file at its first start', async () => {
  const { page } = launched
  const file = join(elsewhere, 'flyt.referentflyt')
  const before = await meetings(page)
  await answerDialogs(file)
  await page.getByTestId('move-start').click()
  await page.keyboard.type('fire små grå gæs')
  await page.keyboard.press('Tab')
  await page.keyboard.type('fire små grå gæs')
  await page.getByTestId('move-save').click()
  await page.getByTestId('move-mark').click({ timeout: 90_000 })
  await page.getByTestId('safekeeping-note').getByText('Flyttet').waitFor()

  const other = await launchApp()
  try {
    await other.app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
    }, file)
    await other.page.getByTestId('welcome-fetch').click()
    await other.page.getByTestId('restore-passphrase').waitFor()
    await other.page.keyboard.type('noget helt andet')
    await other.page.keyboard.press('Enter')
    await other.page.getByText('Adgangssætningen passer ikke').waitFor({ timeout: 90_000 })
    await other.page.getByTestId('restore-passphrase').fill('fire små grå gæs')
    await other.page.keyboard.press('Enter')
    await other.page.getByTestId('restore-go').click({ timeout: 90_000 })
    await other.page.getByTestId('nav-trash').waitFor({ timeout: 90_000 })
    expect(await meetings(other.page)).toEqual(before)
    expect(await other.page.getByTestId('safekeeping-note').count()).toBe(0)
  } finally {
    await other.close()
  }
})
