import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keyboardOf } from './helpers/keyboard'
import { type LaunchedApp, launchApp } from './helpers/launch'

// An agenda with sub-items and times, a closed item and a promised annex, by keyboard alone: no test below clicks.

let launched: LaunchedApp
let page: Page

beforeAll(async () => {
  launched = await launchApp()
  page = launched.page
})
afterAll(() => launched.close())

const { press, typeLine, stored, focusedText, violations } = keyboardOf(() => page)

const agenda = async () =>
  (await stored()).items.map(
    (item) => `${item.numberText} ${item.title} ${item.start ?? ''}-${item.end ?? ''}`
  )

const focusedLabel = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')

/** Tabs until the focus is on what answers to the label; fails when it is not within reach. */
async function tabTo(label: string | RegExp, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    const words = `${await focusedLabel()} ${await focusedText()}`
    if (typeof label === 'string' ? words.includes(label) : label.test(words)) return
    await press(key)
  }
  throw new Error(`nothing called ${label} within reach`)
}

test('an agenda is typed with lengths, and the times follow', async () => {
  await page.getByTestId('welcome-name').waitFor()
  await page.getByTestId('welcome-name').focus()
  await page.keyboard.type('Ida Sommer')
  await press('Tab')
  await typeLine('Egebjerg Kommune')
  await page.getByTestId('nav-search').waitFor()

  await press('Control+n')
  await page.getByTestId('new-meeting-dialog').waitFor()
  await page.keyboard.type('Styregruppen Egebjerg')
  await press('Tab')
  await page.getByTestId('new-date').focus()
  await page.keyboard.type('4/12 2026')
  await press('Enter')
  await page.getByTestId('meeting').waitFor()
  await page.getByTestId('meeting-time').focus()
  await typeLine('9-10')
  await expect.poll(async () => (await stored()).start).toBe('09:00')

  await press('Alt+n')
  for (const title of ['Godkendelse', 'Orienteringer', 'Nyt fra kommunerne', 'Budget', 'Personsag'])
    await typeLine(title)
  await expect.poll(async () => (await stored()).items.length).toBe(5)

  await press('Alt+1')
  await expect.poll(focusedText).toBe('Godkendelse')
  for (const length of ['10', '', '15 min', 'en halv time', '10']) {
    await press('Tab')
    await expect.poll(focusedLabel).toContain('Tid for punkt')
    if (length !== '') await page.keyboard.type(length)
    await press('Shift+Tab')
    await expect.poll(focusedLabel).toContain('Titel på punkt')
    await press('Enter')
  }
  await expect
    .poll(agenda)
    .toEqual([
      '1 Godkendelse 09:00-09:10',
      '2 Orienteringer -',
      '3 Nyt fra kommunerne 09:10-09:25',
      '4 Budget 09:25-09:55',
      '5 Personsag 09:55-10:05'
    ])
  await expect
    .poll(() => page.getByTestId('agenda-end').textContent())
    .toContain('Slutter 10.05, 5 min. over')
})

test('an item becomes a sub-item, items move with theirs, and undo is one step', async () => {
  await press('Alt+1', 'Enter', 'Enter')
  await expect.poll(focusedText).toBe('Nyt fra kommunerne')
  await press('Alt+ArrowRight')
  await expect.poll(async () => (await agenda())[2]).toBe('2.1 Nyt fra kommunerne 09:10-09:25')
  expect((await agenda())[1]).toBe('2 Orienteringer 09:10-09:25')
  expect(await focusedText()).toBe('Nyt fra kommunerne')

  // Behind a sub-item comes a sub-item.
  await press('Control+Enter')
  await expect.poll(async () => (await stored()).items.length).toBe(6)
  await expect.poll(focusedText).toBe('')
  await typeLine('Nyt fra hospitalet')
  await expect.poll(async () => (await agenda())[3]).toBe('2.2 Nyt fra hospitalet -')

  await press('Alt+1', 'Enter')
  await expect.poll(focusedText).toBe('Orienteringer')
  await press('Alt+ArrowUp')
  const moved = [
    '1 Orienteringer 09:00-09:15',
    '1.1 Nyt fra kommunerne 09:00-09:15',
    '1.2 Nyt fra hospitalet -',
    '2 Godkendelse 09:15-09:25',
    '3 Budget 09:25-09:55',
    '4 Personsag 09:55-10:05'
  ]
  await expect.poll(agenda).toEqual(moved)
  await press('Escape', 'Control+z')
  await expect.poll(async () => (await agenda())[0]).toBe('1 Godkendelse 09:00-09:10')
  expect(await violations()).toEqual([])
})

test('presenters are chosen from the people, or typed, and taken away', async () => {
  await press('Alt+2', 'n')
  await page.getByTestId('person-form').waitFor()
  await page.keyboard.type('Bodil Lund')
  await press('Enter')
  await page.waitForTimeout(100)
  if (await page.getByTestId('person-form').isVisible()) await press('Enter')
  await page.getByTestId('attendance-row').filter({ hasText: 'Bodil Lund' }).waitFor()

  await press('Alt+1')
  await expect.poll(focusedText).toBe('Godkendelse')
  await tabTo('Fremlægges af')
  await press('Enter')
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-testid')))
    .toBe('presenter-field')
  await page.keyboard.type('bod')
  await press('ArrowDown', 'Enter')
  await expect.poll(async () => (await stored()).items[0]?.presenters).toEqual(['Bodil Lund'])
  await typeLine('Økonomiafdelingen')
  await expect
    .poll(async () => (await stored()).items[0]?.presenters)
    .toEqual(['Bodil Lund', 'Økonomiafdelingen'])
  expect(await violations()).toEqual([])
  await press('Backspace')
  await expect.poll(async () => (await stored()).items[0]?.presenters).toEqual(['Bodil Lund'])
  await press('Escape')
  await expect.poll(focusedText).toContain('Bodil Lund')
})

test('an item is closed, with a public title and a public decision', async () => {
  await press('Alt+1')
  for (let presses = 0; presses < 5; presses += 1) await press('Enter')
  await expect.poll(focusedText).toBe('Personsag')
  await tabTo('Mere om punkt')
  await press('Enter')
  await tabTo(/Almindeligt/)
  await press('Tab', 'Space')
  await expect.poll(async () => (await stored()).items.at(-1)?.closed).toBe(true)
  await page.getByTestId('public-title').waitFor()
  await tabTo('Offentlig titel', 'Shift+Tab')
  await typeLine('Personalesag')
  await expect.poll(async () => (await stored()).items.at(-1)?.publicTitle).toBe('Personalesag')
  expect(await violations()).toEqual([])

  await press('Alt+3')
  await page.getByTestId('editor-minutes').waitFor()
  for (let presses = 0; presses < 5; presses += 1) await press('Alt+PageDown')
  await page.getByTestId('public-decision').waitFor()
  await press('Tab')
  await page.keyboard.type('Der er truffet beslutning.')
  await press('Tab')
  await expect
    .poll(async () => (await stored()).items.at(-1)?.publicDecision)
    .toBe('Der er truffet beslutning.')
  expect(await violations()).toEqual([])
})

test('a promised annex is missing until its file comes, and is replaced with its history', async () => {
  await press('Alt+4')
  await press('Tab', 'Tab', 'Enter')
  await page.getByTestId('new-annex').waitFor()
  await typeLine('Regnskab, lovet af Bodil Lund til hen på efteråret')
  await page.getByText('kan ikke læses som en dato').waitFor()
  await press('Control+a')
  await typeLine('Regnskab, lovet af Bodil Lund til 1/3 2026')
  await expect
    .poll(async () => (await stored()).annexes)
    .toMatchObject([{ title: 'Regnskab', promisedBy: 'Bodil Lund', promisedDue: '2026-03-01' }])
  await page.getByTestId('annex-missing').getByText('mangler – lovet af Bodil Lund til').waitFor()
  expect(await violations()).toEqual([])

  // The file, as if it were let go over the missing one.
  const folder = mkdtempSync(join(tmpdir(), 'referent-agenda-'))
  const [first, second] = ['regnskab.txt', 'regnskab-ny.txt'].map((name) => join(folder, name))
  writeFileSync(first ?? '', 'tal')
  writeFileSync(second ?? '', 'rettede tal')
  const replace = (path: string) =>
    page.evaluate(async (file) => {
      const id = window.location.hash.split('/')[2] ?? ''
      const meeting = await window.referent.meetings.get({ id })
      if (!meeting.ok) throw new Error(meeting.error.message)
      const annexId = meeting.value.annexes[0]?.id ?? ''
      const answer = await window.referent.annexes.replace({ meetingId: id, annexId, path: file })
      if (!answer.ok) throw new Error(answer.error.message)
    }, path)
  await replace(first ?? '')
  await expect.poll(() => page.getByTestId('annex-missing').count()).toBe(0)
  await replace(second ?? '')

  await page.getByTestId('tab-annexes').focus()
  await tabTo('Mere om Regnskab')
  await press('Enter')
  await page.getByTestId('annex-history').getByText('regnskab.txt').waitFor()
  expect(await violations()).toEqual([])
  await tabTo('Gå tilbage til regnskab.txt')
  await press('Enter')
  await expect.poll(async () => (await stored()).annexes[0]?.fileName).toBe('regnskab.txt')

  // Renamed by F2, and moved below the first item by Alt with the arrows.
  await tabTo('Mere om Regnskab', 'Shift+Tab')
  await press('F2')
  await typeLine('Regnskab for 2025')
  await expect.poll(async () => (await stored()).annexes[0]?.title).toBe('Regnskab for 2025')
  await press('Alt+ArrowDown')
  await expect
    .poll(async () => {
      const { annexes, items } = await stored()
      return items.find((item) => item.id === annexes[0]?.itemId)?.title
    })
    .toBe('Godkendelse')
  expect(await violations()).toEqual([])

  await press('F1')
  await page.getByTestId('help').getByText('Ret bilagets titel').waitFor()
  await press('Escape')
})

test('the document has the sub-items, what is closed, and the annex', async () => {
  await press('Alt+5')
  await page.getByTestId('document-preview').waitFor()
  const preview = page.frameLocator('[data-testid=document-preview]')
  await preview.getByRole('heading', { name: '2.1 Nyt fra kommunerne' }).waitFor()
  await preview.getByText('Offentlig titel: Personalesag').waitFor()
  await preview.getByText('Regnskab for 2025').first().waitFor()
})
