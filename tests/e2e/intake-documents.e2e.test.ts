import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { abstractNum, num, numbered, paragraph, run, wordFile, zipOf } from '../main/intake/readers/word-file'
import { launchApp } from './helpers/launch'

async function setUp(page: Page): Promise<void> {
  await page.getByTestId('welcome-name').waitFor()
  await page.keyboard.type('Dorte Lind')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Egebjerg Kommune')
  await page.keyboard.press('Enter')
  await page.getByTestId('save-state').waitFor()
}

/** Drops a file of the disk on the window, as a file manager does. */
async function drop(page: Page, file: string): Promise<void> {
  await page.evaluate(() => {
    const input = document.createElement('input')
    input.type = 'file'
    input.id = 'dropped-file'
    input.style.display = 'none'
    document.body.append(input)
  })
  await page.locator('#dropped-file').setInputFiles(file)
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#dropped-file')
    const data = new DataTransfer()
    for (const one of input?.files ?? []) data.items.add(one)
    input?.remove()
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
  })
}

/** Pastes what Word puts on the clipboard: formatted, and the same as plain text. */
async function pasteFormatted(page: Page, html: string, plain: string): Promise<void> {
  await page.getByTestId('intake-text').focus()
  await page.evaluate(
    ([formatted, words]) => {
      const data = new DataTransfer()
      data.setData('text/html', formatted ?? '')
      data.setData('text/plain', words ?? '')
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
      )
    },
    [html, plain]
  )
}

const titles = (page: Page) => page.locator('[data-path^="items."][data-path$=".title"]').allTextContents()

test('a Word file is dropped, reviewed and made a meeting; a bomb and a protected file are refused', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'referent-documents-'))
  const { page, close } = await launchApp()
  try {
    await setUp(page)
    const file = path.join(folder, 'Referat 3. maj.docx')
    writeFileSync(
      file,
      await wordFile({
        numbering: abstractNum(0, [['decimal', '%1.']]) + num(1, 0),
        body:
          paragraph(run('Referat af møde i Havneudvalget', '<w:b/>')) +
          paragraph('Dato: 3. maj 2026 kl. 9.00-11.00') +
          paragraph('Deltagere: Karla Sand (formand), Ib Rask') +
          numbered(1, 0, run('Godkendelse af dagsorden', '<w:b/>')) +
          paragraph('Godkendt.') +
          numbered(1, 0, run('Ny kaj', '<w:b/>')) +
          paragraph('Drøftet.')
      })
    )
    const bomb = path.join(folder, 'Bombe.docx')
    writeFileSync(bomb, await zipOf({ 'word/document.xml': Buffer.alloc(40 * 1024 * 1024, 32) }))
    const locked = path.join(folder, 'Hemmelig.docx')
    const ole = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    writeFileSync(locked, Buffer.concat([ole, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]))

    await drop(page, bomb)
    await page.getByRole('alert').getByText('folder sig ud').waitFor()
    await drop(page, locked)
    await page.getByRole('alert').getByText('adgangskode').waitFor()
    const report = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    expect(report.violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`)).toEqual([])

    await drop(page, file)
    await page.getByTestId('intake-review').waitFor()
    expect((await titles(page)).join('|')).toMatch(/Godkendelse af dagsorden.*\|.*Ny kaj/)
    await page.getByTestId('intake-accept').press('Enter')
    await page.getByTestId('editor-minutes').waitFor()
  } finally {
    await close()
    rmSync(folder, { recursive: true, force: true })
  }
})

test('what Word copied keeps its numbers; a plain paste stays plain; a piece is put where the cursor is', async () => {
  const { page, close } = await launchApp()
  try {
    await setUp(page)
    await page.keyboard.press('Control+o')
    const item = (number: number, title: string): string =>
      `<p style='mso-list:l0 level1 lfo1'><b><span style='mso-list:Ignore'>${number}.<span>&nbsp; </span></span>${title}</b></p>`
    const html = `<html><body><p><b>Referat</b></p><p>Dato: 3. maj 2026</p>${item(1, 'Velkomst')}<p>Godkendt.</p>${item(2, 'Eventuelt')}<p>Intet.</p></body></html>`
    // As plain text Word leaves out nothing but the difference.
    await pasteFormatted(page, html, 'Referat\nDato: 3. maj 2026\nVelkomst\nGodkendt.\nEventuelt\nIntet.')
    await page.getByTestId('intake-review').waitFor()
    expect((await titles(page)).join('|')).toMatch(/Velkomst.*\|.*Eventuelt/)
    await page.getByRole('button', { name: 'Ret teksten' }).press('Enter')
    expect(await page.getByTestId('intake-text').inputValue()).toContain('**1. Velkomst**')

    const field = page.getByTestId('intake-text')
    await field.fill('Dagsorden\n')
    await pasteFormatted(page, '<ul><li>Velkomst</li><li>Eventuelt</li></ul>', 'Velkomst\nEventuelt')
    await page.waitForFunction(
      () =>
        document.querySelector<HTMLTextAreaElement>('#intake-text')?.value ===
        'Dagsorden\n- Velkomst\n- Eventuelt'
    )
  } finally {
    await close()
  }
})
