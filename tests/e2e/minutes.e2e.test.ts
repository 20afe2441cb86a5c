import { rmSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import type { Channel, Envelope, Input, Output } from '../../preload/contract/channels'
import type { Block } from '../../preload/contract/rich-text'
import { blockText } from '../../preload/contract/rich-text'
import { type LaunchedApp, launchApp, temporaryDataDir } from './helpers/launch'

/** Calls main through the window's own bridge: for what a test needs to be there. */
async function call<C extends Channel>(page: Page, channel: C, input: Input<C>): Promise<Output<C>> {
  const [group, method] = channel.split('.')
  const answer = await page.evaluate(
    ([one, two, given]) => {
      const bridge = window.referent as unknown as Record<string, Record<string, (input: unknown) => unknown>>
      return bridge[one as string]?.[two as string]?.(given)
    },
    [group, method, input] as const
  )
  const envelope = answer as Envelope<Output<C>>
  if (!envelope.ok) throw new Error(`${channel}: ${envelope.error.message}`)
  return envelope.value
}

/** A meeting of one item, its minutes open with the caret in them. */
async function openMinutes(page: Page): Promise<{ meetingId: string; itemId: string }> {
  await page.getByTestId('welcome-name').waitFor()
  await call(page, 'app.setUp', { name: 'Dorte Lind', organization: 'Egebjerg Kommune', language: 'da' })
  const { id: meetingId } = await call(page, 'meetings.create', {
    bodyId: null,
    bodyName: 'Klyngegruppen Egebjerg',
    title: null,
    date: '2026-09-24',
    start: '08:15',
    end: '11:45',
    form: 'hybrid',
    place: null
  })
  await call(page, 'attendance.add', {
    meetingId,
    personId: null,
    fields: { name: 'Asta Holm', organization: 'Egebjerg Kommune', status: 'present' }
  })
  const { id: itemId } = await call(page, 'items.add', { meetingId, title: 'Rekruttering', afterId: null })
  await goTo(page, meetingId, itemId)
  return { meetingId, itemId }
}

async function goTo(page: Page, meetingId: string, itemId: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, `#/meeting/${meetingId}/minutes/${itemId}`)
  await minutes(page).focus()
}

function minutes(page: Page) {
  return page.getByTestId('editor-minutes').getByRole('textbox', { name: /Referat/ })
}

/** Waits until the indicator says that everything typed up to now is on disk. */
async function saved(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    /^Gemt \d/.test(document.querySelector('[data-testid=save-state]')?.textContent?.trim() ?? '')
  )
}

async function typeAndSave(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text)
  // A key has been pressed, so the indicator must first leave its last "saved".
  await page.waitForTimeout(20)
  await saved(page)
}

async function stored(page: Page, meetingId: string): Promise<Block[]> {
  const meeting = await call(page, 'meetings.get', { id: meetingId })
  return meeting.items[0]?.sections.minutes ?? []
}

async function withApp(run: (launched: LaunchedApp) => Promise<void>): Promise<void> {
  const launched = await launchApp()
  try {
    await run(launched)
  } finally {
    await launched.close()
  }
}

test('what the indicator called saved is there after kill -9', async () => {
  const first = await launchApp()
  const { page } = first
  const { meetingId, itemId } = await openMinutes(page)
  await page.keyboard.type('Formanden bød velkommen.', { delay: 15 })
  await page.keyboard.press('Enter')
  await page.keyboard.type('Gruppen drøftede tallene for æbler, øl og ål.', { delay: 15 })
  await saved(page)
  const shown = await minutes(page).textContent()
  await first.killHard()

  const second = await launchApp({ dataDir: first.dataDir })
  try {
    // The place is remembered too: the item stands open without anybody going there.
    await minutes(second.page).waitFor()
    expect(await minutes(second.page).textContent()).toBe(shown)
    expect((await stored(second.page, meetingId)).map(blockText)).toEqual([
      'Formanden bød velkommen.',
      'Gruppen drøftede tallene for æbler, øl og ål.'
    ])
    expect(await second.page.evaluate(() => window.location.hash)).toContain(itemId)
  } finally {
    await second.close()
    rmSync(first.dataDir, { recursive: true, force: true })
  }
})

test('a window that is closed in the middle of a word keeps the word', async () => {
  const first = await launchApp({ dataDir: temporaryDataDir() })
  const { meetingId } = await openMinutes(first.page)
  await first.page.keyboard.type('Midt i et or')
  await first.close()
  const second = await launchApp({ dataDir: first.dataDir })
  try {
    await minutes(second.page).waitFor()
    expect((await stored(second.page, meetingId)).map(blockText)).toEqual(['Midt i et or'])
  } finally {
    await second.close()
    rmSync(first.dataDir, { recursive: true, force: true })
  }
})

test('decision and action by keyboard alone', async () => {
  await withApp(async ({ page }) => {
    const { meetingId } = await openMinutes(page)
    await page.keyboard.type('Indstillingen blev tiltrådt.')
    // A sentence that stands there is marked and made a decision.
    await page.keyboard.press('Shift+Home')
    await page.keyboard.press('Control+Alt+b')
    await page.keyboard.press('End')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Tilt')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.type('- med tal fra kommunerne')
    await page.keyboard.press('Control+Enter')
    await page.keyboard.type('/opg')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Sekretariatet samler tallene.')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Asta Holm')
    await page.keyboard.press('Tab')
    await page.keyboard.type('15/10')
    await page.keyboard.press('Enter')
    await typeAndSave(page, 'Herefter gik gruppen videre.')
    const blocks = await stored(page, meetingId)
    expect(
      blocks.map((block) => block.type),
      blocks.map(blockText).join(' / ')
    ).toEqual(['decision', 'bullet', 'action', 'paragraph'])
    const [decision, bullet, action, after] = blocks
    expect(decision?.outcome).toBe('endorsed')
    expect(bullet?.inside).toBe(decision?.id)
    expect(action).toMatchObject({ responsible: 'Asta Holm', due: '2026-10-15', inside: null })
    expect(after && blockText(after)).toBe('Herefter gik gruppen videre.')
    expect(await call(page, 'followup.list', {})).toHaveLength(2)
  })
})

test('lists and tables; splitting keeps the first half its id, undo brings all back', async () => {
  await withApp(async ({ page }) => {
    const { meetingId } = await openMinutes(page)
    await page.keyboard.type('1. et')
    await page.keyboard.press('Enter')
    await page.keyboard.type('to')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.type('under to')
    await page.keyboard.press('Control+Enter')
    await page.keyboard.type('24. september er en dato')
    await page.keyboard.press('Control+Enter')
    await page.keyboard.press('Control+Alt+b')
    await page.keyboard.press('Control+Alt+t')
    await page.keyboard.type('Kommune')
    await page.keyboard.press('Tab')
    await typeAndSave(page, 'Antal')
    const before = await stored(page, meetingId)
    expect(before.map((block) => `${block.type} ${block.level}`)).toEqual([
      'numbered 0',
      'numbered 0',
      'numbered 1',
      'paragraph 0',
      'table 0'
    ])
    expect(before.at(-1)?.table).toMatchObject({ headerRow: true })

    await page.keyboard.press('Control+Home')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.waitForTimeout(20)
    await saved(page)
    const split = await stored(page, meetingId)
    expect(split.map((block) => blockText(block)).slice(0, 2)).toEqual(['e', 't'])
    expect(split[0]?.id).toBe(before[0]?.id)
    expect(before.map((block) => block.id)).not.toContain(split[1]?.id)
    expect(split.filter((_, index) => index !== 1).map((block) => block.order)).toEqual(
      before.map((block) => block.order)
    )

    await page.keyboard.press('Control+z')
    await page.waitForTimeout(20)
    await saved(page)
    expect(await stored(page, meetingId)).toEqual(before)
  })
})

test('a change from elsewhere is shown under the caret, typing goes on, and axe finds nothing in the editor', async () => {
  await withApp(async ({ page }) => {
    const { meetingId, itemId } = await openMinutes(page)
    await typeAndSave(page, 'Første linje.')
    await call(page, 'sections.seal', { meetingId })
    const [block] = await stored(page, meetingId)
    const { seen } = await call(page, 'meetings.get', { id: meetingId })
    if (!block) throw new Error('Nothing was stored.')
    await call(page, 'sections.save', {
      meetingId,
      itemId,
      section: 'minutes',
      seen,
      upserts: [{ ...block, content: [{ text: 'Første linje, rettet et andet sted.' }] }],
      removed: []
    })
    await call(page, 'sections.seal', { meetingId })
    await minutes(page).getByText('rettet et andet sted').waitFor()
    // The caret is still in the text: typing goes on.
    await typeAndSave(page, ' Og mere.')
    expect((await stored(page, meetingId)).map(blockText)).toEqual([
      'Første linje, rettet et andet sted. Og mere.'
    ])

    await page.keyboard.press('Control+Enter')
    await page.keyboard.press('Control+Alt+o')
    await page.keyboard.press('Control+Enter')
    await page.keyboard.press('Control+Shift+k')
    await page.keyboard.type('egebjerg.example')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.keyboard.type('/')
    await page.getByTestId('slash-menu').waitFor()
    const report = await new AxeBuilder({ page })
      .setLegacyMode(true)
      .include('[data-testid=editor-minutes]')
      .analyze()
    expect(report.violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`)).toEqual([])
  })
})
