import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { projectRoot } from '../../build/setup/paths.mjs'
import { launchApp } from './helpers/launch'

const seed = path.resolve(projectRoot, '../shared/seeds/004-referat-klyngestyregruppe.txt')

/** Minutes of an invented group, with a line that belongs nowhere. */
const LOOSE = 'Kaffen står i lokale 4'
const MINUTES = [
  LOOSE,
  '',
  'REFERAT',
  'Klyngegruppen Egebjerg',
  'Tidspunkt: 24. september 2026 kl. 08.15-11.45',
  'Sted: Rådhuset i Egebjerg',
  '',
  'Mødedeltagere:',
  'Egebjerg Kommune',
  'Asta Holm, sundhedschef (formand)',
  'Bent Lund, konsulent',
  '',
  'Afbud:',
  'Carla Krogh, direktør',
  '',
  '1. Godkendelse af dagsorden',
  '',
  'Referat',
  'Dagsordenen blev godkendt.',
  '',
  '2. Rekruttering',
  '',
  'Sagsfremstilling',
  'Det er svært at finde sygeplejersker.',
  '',
  'Referat',
  'Drøftet.'
].join('\n')

async function setUp(page: Page): Promise<void> {
  await page.getByTestId('welcome-name').waitFor()
  await page.keyboard.type('Dorte Lind')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Egebjerg Kommune')
  await page.keyboard.press('Enter')
  await page.getByTestId('save-state').waitFor()
}

/** Puts a text on the clipboard of the window and pastes it, as a user who has copied it elsewhere. */
async function paste(page: Page, text: string): Promise<void> {
  await page.getByTestId('intake-text').waitFor()
  await page.evaluate((value) => {
    const data = new DataTransfer()
    data.setData('text/plain', value)
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
    )
  }, text)
}

test('minutes from text, by keyboard: paste, look, make the meeting', async () => {
  const { page, close } = await launchApp()
  try {
    await setUp(page)
    await page.keyboard.press('Control+o')
    await paste(page, MINUTES)
    await page.getByTestId('intake-review').waitFor()
    const report = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    expect(report.violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`)).toEqual([])

    // What fits nowhere stands in sight, and points to its line.
    await page.getByTestId('intake-unplaced').getByRole('button', { name: LOOSE }).focus()
    await page.locator('.source__line--pointed', { hasText: LOOSE }).waitFor()

    // A field shows its lines, and a line shows its field.
    await page.getByRole('button', { name: /^Bent Lund/ }).focus()
    await page.locator('.source__line--pointed', { hasText: 'Bent Lund' }).waitFor()
    await page.getByTestId('intake-source').focus()
    await page.keyboard.press('Home')
    for (let line = 1; line < 5; line += 1) await page.keyboard.press('ArrowDown')
    await page.locator('.found--pointed', { hasText: '24. september 2026' }).waitFor()

    await page.getByTestId('intake-body').fill('Klyngegruppen i Egebjerg')
    await page.keyboard.press('Shift+Tab')
    await page.getByTestId('intake-accept').focus()
    await page.keyboard.press('Enter')
    await page.getByTestId('editor-minutes').waitFor()
    expect(await page.getByTestId('place').textContent()).toContain('Klyngegruppen i Egebjerg')
  } finally {
    await close()
  }
})

test('004 from text, by keyboard', async ({ skip }) => {
  if (!existsSync(seed)) skip(`The document is not here: ${seed}`)
  const { page, close } = await launchApp()
  try {
    await setUp(page)
    await page.keyboard.press('Control+o')
    await paste(page, readFileSync(seed, 'utf8'))
    await page.getByTestId('intake-review').waitFor()
    expect(await page.locator('[data-path^="items."][data-path$=".title"]').count()).toBe(11)
    // "Make the meeting" has the focus.
    await page.keyboard.press('Enter')
    await page.getByTestId('editor-minutes').waitFor()
    expect(await page.getByTestId('place').textContent()).toContain('24. september 2021')
  } finally {
    await close()
  }
})

test('ten thousand lines are walked through by keyboard, and an empty text says so', async () => {
  const { page, close } = await launchApp()
  try {
    await setUp(page)
    await page.keyboard.press('Control+o')
    const items = Array.from({ length: 1000 }, (_, index) =>
      [
        `${index + 1}. Punkt om sag ${index + 1}`,
        '',
        'Referat',
        ...Array(6).fill('Gruppen drøftede sagen.'),
        ''
      ].join('\n')
    )
    await paste(page, ['REFERAT', 'Egebjerg Råd', 'Tidspunkt: 24. september 2026', '', ...items].join('\n'))
    await page.getByTestId('intake-review').waitFor({ timeout: 60_000 })
    await page.getByTestId('intake-source').focus()
    const slowest = await page.evaluate(async () => {
      const source = document.querySelector<HTMLElement>('[data-testid=intake-source]')
      let worst = 0
      for (let step = 0; step < 20; step += 1) {
        const before = performance.now()
        source?.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, cancelable: true })
        )
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
        worst = Math.max(worst, performance.now() - before)
      }
      return worst
    })
    console.log(`slowest of 20 pages in ${items.length * 10} lines: ${Math.round(slowest)} ms`)
    expect(await page.locator('[data-line]').count()).toBeGreaterThanOrEqual(10_000)

    await page.getByRole('button', { name: 'Ret teksten' }).press('Enter')
    await page.getByTestId('intake-text').fill('')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('alert').waitFor()
  } finally {
    await close()
  }
})

test('one key on a line corrects the reading, and the body remembers', async () => {
  const { page, close } = await launchApp()
  try {
    await setUp(page)
    const document = (said: string) =>
      MINUTES.replaceAll('\nReferat\n', '\nSagt i salen\n').replace('Drøftet.', said)
    const minutesOfLast = () => page.locator('[data-path="items.1.sections.minutes"]')
    await page.keyboard.press('Control+o')
    await paste(page, document('Det var svært.'))
    await page.getByTestId('intake-review').waitFor()
    expect(await minutesOfLast().count()).toBe(0)
    await page.getByTestId('intake-source').focus()
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('r')
    await minutesOfLast().waitFor()
    await page.getByTestId('intake-lessons').getByText('»Sagt i salen«').waitFor()
    await page.getByTestId('intake-accept').focus()
    await page.keyboard.press('Enter')
    await page.getByTestId('editor-minutes').waitFor()

    await page.keyboard.press('Control+o')
    await paste(page, document('Det blev lettere.'))
    await page.getByTestId('intake-review').waitFor()
    await minutesOfLast().waitFor()
    await page.getByTestId('intake-lessons').getByText('Sagt i salen').waitFor()
  } finally {
    await close()
  }
})
