import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Page } from 'playwright'
import { expect, onTestFinished, test } from 'vitest'
import { projectRoot } from '../../build/setup/paths.mjs'
import { answerFirstStart } from './helpers/first-start'
import { type LaunchedApp, launchApp, temporaryDataDir } from './helpers/launch'
import { choose } from './helpers/palette'

const seed = path.resolve(projectRoot, '../shared/seeds/004-referat-klyngestyregruppe.txt')
const TYPED = 'Anne Holm gennemgik økonomien for Ærø, Øster Åby og omegn.'

function folder(): string {
  const made = mkdtempSync(path.join(os.tmpdir(), 'referent-job-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }))
  return made
}

/** The system's own save dialog cannot be driven: it answers with a path. Everything after it is the app's. */
function answerSaveDialog({ app }: LaunchedApp, filePath: string): Promise<void> {
  return app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen })
  }, filePath)
}

async function paste(page: Page, text: string): Promise<void> {
  await page.getByTestId('intake-text').waitFor()
  await page.evaluate((value) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', value)
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    )
  }, text)
}

test('first start, 004 from text, minutes found again after kill -9, Word and PDF; by keyboard', async ({
  skip
}) => {
  if (!existsSync(seed)) skip(`The document is not here: ${seed}`)
  const dataDir = temporaryDataDir()
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }))
  const first = await launchApp({ dataDir })
  await answerFirstStart(first)
  await first.page.keyboard.press('ControlOrMeta+o')
  await paste(first.page, readFileSync(seed, 'utf8'))
  await first.page.getByTestId('intake-review').waitFor()
  await first.page.keyboard.press('Enter')
  await first.page.getByTestId('editor-minutes').waitFor()
  await first.page.getByTestId('editor-minutes').getByRole('textbox').focus()
  await first.page.keyboard.press('ControlOrMeta+End')
  await first.page.keyboard.press('Enter')
  await first.page.keyboard.type(TYPED)
  await acknowledged(first.page)
  await first.killHard()

  const second = await launchApp({ dataDir })
  try {
    const { page } = second
    await page.getByTestId('editor-minutes').getByText(TYPED).waitFor()
    const out = folder()
    const word = path.join(out, 'Referat æøå.docx')
    await answerSaveDialog(second, word)
    await page.getByRole('tab', { name: 'Dokument' }).focus()
    await page.keyboard.press('Enter')
    await page.frameLocator('iframe').getByText(TYPED).waitFor()
    await choose(page, 'Gem som Word')
    await expect.poll(() => existsSync(word), { timeout: 60_000 }).toBe(true)
    expect(readByLibreOffice(word)).toContain(TYPED)

    const pdf = path.join(out, 'Referat æøå.pdf')
    await answerSaveDialog(second, pdf)
    await choose(page, 'Gem som PDF')
    await expect.poll(() => existsSync(pdf), { timeout: 60_000 }).toBe(true)
    const read = await readPdf(pdf)
    expect(read.text).toContain(TYPED)
    expect(read).toMatchObject({ marked: true, language: 'da-DK', titled: true })
    expect(read.outline).toBeGreaterThanOrEqual(11)
    expect(readdirSync(out).sort()).toEqual(['Referat æøå.docx', 'Referat æøå.pdf'])
  } finally {
    await second.close()
  }
})

/** Waits for the indicator's own word that everything typed so far is on the disk. */
async function acknowledged(page: Page): Promise<void> {
  await expect
    .poll(
      async () => {
        const state = page.getByTestId('save-state')
        return /gemt \d/i.test((await state.textContent()) ?? '') && (await page.getByText(TYPED).count()) > 0
      },
      { timeout: 30_000 }
    )
    .toBe(true)
}

function readByLibreOffice(file: string): string {
  const profile = folder()
  const args = [
    `-env:UserInstallation=file://${profile}`,
    '--headless',
    '--convert-to',
    'txt:Text (encoded):UTF8'
  ]
  const { status, stderr } = spawnSync('soffice', [...args, '--outdir', profile, file], { encoding: 'utf8' })
  expect(status, stderr).toBe(0)
  return readFileSync(path.join(profile, `${path.basename(file, '.docx')}.txt`), 'utf8')
}

async function readPdf(file: string) {
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(file)) }).promise
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const content = await (await pdf.getPage(index + 1)).getTextContent()
      return content.items.map((item) => ('str' in item ? item.str : '')).join(' ')
    })
  )
  const { info } = await pdf.getMetadata()
  // Dictionaries come out as maps, whatever the types of the library say.
  const outline = await pdf.getOutline()
  return {
    text: pages.join(' ').replace(/\s+/g, ' '),
    marked: ((await pdf.getMarkInfo()) as unknown as Map<string, unknown> | null)?.get('Marked'),
    language: (info as { Language?: string }).Language,
    titled: Boolean((info as { Title?: string }).Title),
    outline: (outline ?? []).reduce((count, entry) => count + 1 + entry.items.length, 0)
  }
}
