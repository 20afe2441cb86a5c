import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keyboardOf } from './helpers/keyboard'
import { type LaunchedApp, launchApp } from './helpers/launch'

// One meeting from first start to counted heads, by keyboard alone: no test below clicks.

let launched: LaunchedApp
let page: Page

beforeAll(async () => {
  launched = await launchApp()
  page = launched.page
})
afterAll(() => launched.close())

const { press, typeLine, stored, focusedText, violations } = keyboardOf(() => page)

const rows = () => page.getByTestId('attendance-row')
const row = (name: string) => rows().filter({ hasText: name })
const counts = () => page.getByTestId('counts')

/** Adds somebody through "N"; the new line then has the focus. */
async function addPerson(name: string, organization: string): Promise<void> {
  await press('n')
  await page.getByTestId('person-form').waitFor()
  await page.keyboard.type(name)
  await press('Tab', 'Tab')
  await page.keyboard.type(organization)
  await press('Enter')
  // The first Enter takes a suggestion where there is one; the second sends the form.
  await page.waitForTimeout(100)
  if (await page.getByTestId('person-form').isVisible()) await press('Enter')
  await row(name).waitFor()
  await expect.poll(focusedText).toContain(name)
}

test('a meeting is made and its agenda written, by keyboard', async () => {
  await page.getByTestId('welcome-name').waitFor()
  await page.getByTestId('welcome-name').focus()
  await page.keyboard.type('Ida Sommer')
  await press('Tab')
  await typeLine('Egebjerg Kommune')
  await page.getByTestId('nav-search').waitFor()

  await press('Control+n')
  await page.getByTestId('new-meeting-dialog').waitFor()
  await page.keyboard.type('Klyngegruppen Egebjerg')
  await press('Tab')
  await page.getByTestId('new-date').focus()
  await page.keyboard.type('24/9 2026')
  await press('Enter')
  await page.getByTestId('meeting').waitFor()

  await press('Alt+n')
  for (const title of ['Godkendelse af dagsorden', 'Eventuelt', 'Rekruttering']) await typeLine(title)
  await expect
    .poll(async () => (await stored()).items.map((item) => item.title))
    .toEqual(['Godkendelse af dagsorden', 'Eventuelt', 'Rekruttering'])
  expect(await violations()).toEqual([])
})

test('items are moved, inserted, timed and brought back', async () => {
  await press('Alt+1')
  await expect.poll(focusedText).toBe('Godkendelse af dagsorden')
  await press('Enter', 'Enter')
  await expect.poll(focusedText).toBe('Rekruttering')
  await press('Alt+ArrowUp')
  await expect
    .poll(async () => (await stored()).items.map((item) => `${item.number} ${item.title}`))
    .toEqual(['1 Godkendelse af dagsorden', '2 Rekruttering', '3 Eventuelt'])
  expect(await focusedText()).toBe('Rekruttering')

  await press('Tab')
  await page.keyboard.type('8.25-9.30')
  await press('Tab')
  await expect.poll(async () => (await stored()).items[1]).toMatchObject({ start: '08:25', end: '09:30' })

  await press('Shift+Tab', 'Control+Enter')
  await expect.poll(async () => (await stored()).items.length).toBe(4)
  await expect.poll(focusedText).toBe('')
  await typeLine('Budget')
  await expect.poll(async () => (await stored()).items[2]?.title).toBe('Budget')

  // A time that can't be read is said where it stands, and nothing is kept.
  await press('Shift+Tab', 'Tab')
  await press('Alt+1')
  await press('Tab')
  await page.keyboard.type('hen ad middag')
  await press('Tab')
  await page.getByText('Skriv tiden som 8.15-8.30.').waitFor()
  expect((await stored()).items[0]?.start).toBeNull()
  await press('Shift+Tab', 'Escape')
})

test('participants are registered with one key each, and counted', async () => {
  await press('Alt+2')
  await page.getByText('Her står, hvem der er indkaldt').waitFor()
  await addPerson('Anders Holm', 'Egebjerg Kommune')
  await addPerson('Bodil Lund', 'Egebjerg Kommune')
  await addPerson('Carl Krogh', 'Hospitalet i Egebjerg')
  await expect.poll(() => counts().textContent()).toContain('3 af 3')

  await press('Home')
  await expect.poll(focusedText).toContain('Anders Holm')
  await press('ArrowDown', 'o')
  await expect.poll(() => row('Bodil Lund').getAttribute('data-mode')).toBe('online')
  await press('Shift+C', 'a')
  await expect.poll(() => row('Carl Krogh').getAttribute('data-status')).toBe('excused')
  await expect.poll(() => counts().textContent()).toContain('2 af 3')
  expect(await counts().textContent()).toContain('Afbud1')

  await press('s')
  await page.getByTestId('person-form').waitFor()
  await page.keyboard.type('Ditte Friis')
  await press('Enter')
  await row('Ditte Friis').waitFor()
  await expect.poll(() => counts().textContent()).toContain('3 af 3')
  expect(await counts().textContent()).toContain('Heraf stedfortrædere1')
  expect((await stored()).attendance.find((one) => one.name === 'Ditte Friis')).toMatchObject({
    substituteFor: 'Carl Krogh',
    status: 'present',
    organization: 'Hospitalet i Egebjerg'
  })

  await press('Home', 'f')
  await expect.poll(() => row('Anders Holm').getAttribute('data-status')).toBe('absent')
  await press('g')
  await expect.poll(() => row('Anders Holm').getAttribute('data-status')).toBe('guest')
  await expect.poll(() => counts().textContent()).toContain('Gæster1')
  expect(await violations()).toEqual([])
})

test('a line is edited where it stands, taken away, and brought back', async () => {
  await press('Home', 'Enter')
  await page.getByTestId('person-details').waitFor()
  await press('Tab')
  await page.keyboard.type('direktør')
  await press('Tab')
  await expect
    .poll(async () => (await stored()).attendance.find((one) => one.name === 'Anders Holm')?.title)
    .toBe('direktør')
  expect(await violations()).toEqual([])
  await press('Shift+Tab', 'Escape')
  await expect.poll(focusedText).toContain('Anders Holm')

  await press('Delete')
  await expect.poll(() => row('Anders Holm').count()).toBe(0)
  await expect.poll(focusedText).toContain('Bodil Lund')
  await press('Control+z')
  await row('Anders Holm').waitFor()
})

test('annexes, minutes and the document are reached by keys, and axe finds nothing on them', async () => {
  await press('Alt+3')
  await page.getByTestId('editor-minutes').waitFor()
  await page.keyboard.type('Dagsordenen blev godkendt.')
  await press('Alt+PageDown')
  await page.getByRole('heading', { name: '2. Rekruttering' }).waitFor()
  await page.keyboard.type('Gruppen drøftede punktet.')
  await expect
    .poll(async () => (await stored()).items.map((item) => item.sections.minutes.length > 0))
    .toEqual([true, true, false, false])
  expect(await violations()).toEqual([])

  await press('Alt+4')
  await expect.poll(focusedText).toContain('Bilag')
  await press('Tab', 'Tab', 'Enter')
  await page.getByTestId('new-annex').waitFor()
  await typeLine('Notat om rekruttering')
  await expect
    .poll(async () => (await stored()).annexes.map((annex) => annex.title))
    .toEqual(['Notat om rekruttering'])
  expect(await violations()).toEqual([])

  await press('Alt+5')
  await page.getByTestId('document-preview').waitFor()
  const preview = page.frameLocator('[data-testid=document-preview]')
  await preview.getByText('Rekruttering').first().waitFor()
  expect(await violations()).toEqual([])

  await press('F1')
  await page.getByTestId('help').getByText('Skriv referat').waitFor()
})
