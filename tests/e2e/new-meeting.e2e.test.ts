import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeForm } from '../../main/agenda/form-docx'
import { formOf } from '../../main/agenda/form-rules'
import { DEFAULT_ITEM_TEMPLATE } from '../../preload/contract/bodies'
import { DEFAULT_LAYOUT } from '../../preload/contract/layout'
import { filled, paragraph } from '../main/agenda/fill-form'
import { answerFirstStart } from './helpers/first-start'
import { keyboardOf } from './helpers/keyboard'
import { type LaunchedApp, launchApp } from './helpers/launch'
import { choose } from './helpers/palette'

// From the last meeting to an agenda with what others sent in, by keyboard alone: no test below clicks.

let launched: LaunchedApp
let page: Page
let folder: string
let lastId: string

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'referent-items-'))
  launched = await launchApp()
  page = launched.page
})
afterAll(async () => {
  await launched.close()
  rmSync(folder, { recursive: true, force: true })
})

const { press, stored, violations } = keyboardOf(() => page)
const APPROVAL = '2 Godkendelse af referat fra mødet den 10. februar 2026'

const titles = async () => (await stored()).items.map((item) => `${item.number} ${item.title}`)

test('there is a last meeting, whose budget was put off', async () => {
  await answerFirstStart(launched)
  await page.getByTestId('nav-search').waitFor()
  lastId = await page.evaluate(async () => {
    const value = async <T>(answer: Promise<{ ok: true; value: T } | { ok: false }>): Promise<T> => {
      const said = await answer
      if (!said.ok) throw new Error('refused')
      return said.value
    }
    const api = window.referent
    const meeting = await value(
      api.meetings.create({
        bodyId: null,
        bodyName: 'Styregruppen for Åmose',
        title: '3. møde',
        date: '2026-02-10',
        start: '09:00',
        end: '11:00',
        form: 'in_person',
        place: 'Lokale Ørsted'
      })
    )
    const meetingId = meeting.id
    let afterId: string | null = null
    for (const title of ['Godkendelse af dagsorden', 'Budget 2027', 'Eventuelt']) {
      const item: { id: string; seen: number } = await value(api.items.add({ meetingId, title, afterId }))
      afterId = item.id
      if (title !== 'Budget 2027') continue
      const fields = { outcome: 'postponed' as const, plannedMinutes: 30 }
      await value(api.items.update({ meetingId, itemId: item.id, seen: item.seen, fields }))
      await value(api.annexes.addTitle({ meetingId, itemId: item.id, title: 'Budgetnotat' }))
    }
    const { seen } = await value(api.meetings.get({ id: meetingId }))
    await value(api.meetings.update({ id: meetingId, seen, fields: { phase: 'minutes_draft' } }))
    return meetingId
  })
})

test('a meeting like it: the date typed, the open item ticked, what recurs in place', async () => {
  await press('Control+Shift+N')
  await page.getByTestId('like-dialog').waitFor()
  await page.getByTestId('like-date').waitFor()
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-testid')))
    .toBe('like-date')
  await press('Control+a')
  await page.keyboard.type('10/3 2026')
  await press('Tab')
  const preview = page.getByTestId('like-preview')
  await expect.poll(() => preview.textContent()).toContain('3.Budget 2027')
  await expect.poll(() => page.getByTestId('like-title').inputValue()).toBe('4. møde')
  expect(await violations()).toEqual([])
  // Each tick by keyboard: without the budget the agenda is the standing items alone.
  const budget = page.getByTestId('like-open').getByRole('checkbox', { name: /Budget 2027/ })
  await budget.focus()
  await press('Space')
  await expect.poll(() => preview.textContent()).not.toContain('Budget 2027')
  await press('Space')
  await expect.poll(() => preview.textContent()).toContain('3.Budget 2027')
  await page.getByTestId('like-title').focus()
  await press('Enter')
  await page.getByTestId('like-dialog').waitFor({ state: 'detached' })
  await expect.poll(async () => (await stored()).previousId).toBe(lastId)
  const meeting = await stored()
  expect(meeting).toMatchObject({ title: '4. møde', date: '2026-03-10', place: 'Lokale Ørsted' })
  expect(await titles()).toEqual(['1 Godkendelse af dagsorden', APPROVAL, '3 Budget 2027', '4 Eventuelt'])
  expect(meeting.items[2]?.carriedFrom?.words).toBe('Styregruppen for Åmose 10. februar 2026, punkt 2')
  expect(meeting.annexes.map((annex) => annex.title)).toEqual(['Budgetnotat'])
})

test('a contributor’s form becomes an item in front of any other business', async () => {
  const form = formOf(
    { name: 'Styregruppen for Åmose', layout: DEFAULT_LAYOUT, itemTemplate: DEFAULT_ITEM_TEMPLATE },
    { date: '2026-03-10', start: '09:00' },
    '2026-03-03'
  )
  const file = path.join(folder, 'Rekruttering.docx')
  writeFileSync(
    file,
    await filled(
      await writeForm(form, '2026-02-20T08:00:00.000Z'),
      { Titel: 'Rekruttering', 'Fremlægges af': 'Bo Friis', 'Tidsforbrug (minutter)': '20' },
      {
        Indstilling: paragraph('at nedsætte en arbejdsgruppe'),
        'Beskrivelse af sagen': paragraph('Kommunerne har ledige stillinger.')
      }
    )
  )
  await launched.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, file)
  await press('Control+Shift+H')
  await page.getByTestId('fetch-text').waitFor()
  expect(await violations()).toEqual([])
  await press('Tab', 'Enter')
  await page.getByTestId('fetch-title').waitFor()
  expect(await page.getByTestId('fetch-title').inputValue()).toBe('Rekruttering')
  expect(await page.getByTestId('fetch-missing').textContent()).toContain('Alt, hvad forummet beder om')
  expect(await violations()).toEqual([])
  await press('Control+Enter')
  await page.getByTestId('fetch-dialog').waitFor({ state: 'detached' })
  await expect
    .poll(titles)
    .toEqual(['1 Godkendelse af dagsorden', APPROVAL, '3 Budget 2027', '4 Rekruttering', '5 Eventuelt'])
  expect((await stored()).items[3]).toMatchObject({
    presenters: ['Bo Friis'],
    plannedMinutes: 20,
    sections: { recommendation: [{ content: [{ text: 'at nedsætte en arbejdsgruppe' }] }] }
  })
})

const MAIL = `Kære Anne

Hermed et punkt til dagsordenen om kørsel til akutpladser.

Det indstilles, at styregruppen drøfter kørslen.

Kørslen er dyr, og den fordeles skævt.

Venlig hilsen
Asta Ørum`

test('a pasted mail becomes one too: what is missing is said, corrected, and noted as promised', async () => {
  await press('Control+Shift+H')
  await page.getByTestId('fetch-text').waitFor()
  await page.keyboard.insertText(MAIL)
  await press('Control+Enter')
  await page.getByTestId('fetch-title').waitFor()
  expect(await page.getByTestId('fetch-title').inputValue()).toBe('Kørsel til akutpladser')
  expect(await page.getByTestId('fetch-source').textContent()).toContain('Ikke brugt')
  const missing = page.getByTestId('fetch-missing')
  expect(await missing.textContent()).toBe('Mangler: fremlægger, tidsforbrug.')
  await press('Tab')
  await page.keyboard.type('Asta Ørum')
  await expect.poll(() => missing.textContent()).toBe('Mangler: tidsforbrug.')
  await page.getByRole('checkbox', { name: 'Notér det manglende som lovet' }).focus()
  await press('Space', 'Tab', 'Tab')
  await page.keyboard.type('3/3 2026')
  expect(await violations()).toEqual([])
  await press('Tab')
  await page.getByTestId('fetch-title').focus()
  await press('Enter')
  await page.getByTestId('fetch-dialog').waitFor({ state: 'detached' })
  await expect
    .poll(titles)
    .toEqual([
      '1 Godkendelse af dagsorden',
      APPROVAL,
      '3 Budget 2027',
      '4 Rekruttering',
      '5 Kørsel til akutpladser',
      '6 Eventuelt'
    ])
  const meeting = await stored()
  expect(meeting.items[4]?.sections.case.map((block) => block.content)).toEqual([
    [{ text: 'Kørslen er dyr, og den fordeles skævt.' }]
  ])
  expect(meeting.annexes.find((annex) => annex.promisedBy === 'Asta Ørum')).toMatchObject({
    title: 'Tidsforbrug til punktet',
    promisedDue: '2026-03-03'
  })
  // One undo takes the item with all that came along.
  await page.getByTestId('tab-agenda').focus()
  await press('Control+z')
  await expect.poll(async () => (await titles()).length).toBe(5)
  await press('Control+y')
  await expect.poll(async () => (await titles()).length).toBe(6)
})

test('the agenda is kept as a template, and a new meeting begins with it', async () => {
  await choose(page, 'Gem dagsordenen som skabelon')
  await page.getByTestId('template-name').waitFor()
  await press('Control+a')
  await page.keyboard.type('Ordinært møde')
  await press('Enter')
  await page.getByTestId('template-dialog').waitFor({ state: 'detached' })
  const bodyId = (await stored()).bodyId ?? ''
  await page.evaluate((id) => {
    window.location.hash = `#/body/${id}`
  }, bodyId)
  await page.getByTestId('tab-templates').focus()
  await press('Enter')
  await page.getByTestId('templates').getByText('Rekruttering').waitFor()
  expect(await violations()).toEqual([])

  await press('Control+n')
  await page.getByTestId('new-begin').focus()
  await press('ArrowDown')
  await page.getByRole('option', { name: /Ordinært møde/ }).waitFor()
  await press('End', 'Enter')
  await page.getByTestId('new-date').focus()
  await page.keyboard.type('14/4 2026')
  await press('Enter')
  await page.getByTestId('meeting').waitFor()
  await expect.poll(async () => (await stored()).date).toBe('2026-04-14')
  expect(await titles()).toEqual([
    '1 Godkendelse af dagsorden',
    APPROVAL,
    '3 Budget 2027',
    '4 Rekruttering',
    '5 Kørsel til akutpladser',
    '6 Eventuelt'
  ])
  await press('F1')
  await page.getByTestId('help').getByText('Nyt møde som sidst').waitFor()
  await page.getByTestId('help').getByText('Hent punkt').waitFor()
})
