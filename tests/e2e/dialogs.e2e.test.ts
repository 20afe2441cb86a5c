import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSample, type Sample } from './helpers/first-start'
import { keyboardOf } from './helpers/keyboard'
import { type LaunchedApp, launchApp } from './helpers/launch'

// The dialogs of the time before a meeting, opened by their keys and looked at by axe; Esc leaves each.

let launched: LaunchedApp
let sample: Sample

beforeAll(async () => {
  launched = await launchApp()
  sample = await openSample(launched)
})
afterAll(() => launched?.close())

const keyboard = keyboardOf(() => launched.page)

async function palette(words: string): Promise<void> {
  await keyboard.press('ControlOrMeta+k')
  await launched.page.getByTestId('palette-input').waitFor()
  await launched.page.keyboard.type(words)
  await launched.page
    .getByTestId('palette')
    .getByRole('option', { name: new RegExp(words, 'i') })
    .first()
    .waitFor()
  await keyboard.press('Enter')
}

/** Which part of the meeting it is opened from, how, and what shows that it is ready. */
const dialogs: Record<string, { tab: string; open: () => Promise<void>; dialog: string; ready: string }> = {
  'a new meeting': {
    tab: 'agenda',
    open: () => keyboard.press('ControlOrMeta+n'),
    dialog: 'new-meeting-dialog',
    ready: 'new-date'
  },
  'a meeting like the last': {
    tab: 'agenda',
    open: () => keyboard.press('ControlOrMeta+Shift+n'),
    dialog: 'like-dialog',
    ready: 'like-preview'
  },
  'an item fetched': {
    tab: 'agenda',
    open: () => keyboard.press('ControlOrMeta+Shift+h'),
    dialog: 'fetch-dialog',
    ready: 'fetch-text'
  },
  'sending out': {
    tab: 'agenda',
    open: () => keyboard.press('ControlOrMeta+Shift+u'),
    dialog: 'issue-dialog',
    ready: 'issue-preview'
  },
  'answers from a mail': {
    tab: 'participants',
    open: () => palette('Registrér svar fra en mail'),
    dialog: 'mail-answers',
    ready: 'mail-text'
  }
}

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  test.each(Object.keys(dialogs))('axe finds nothing in %s, and Esc leaves it', async (name) => {
    const { page } = launched
    const { tab, open, dialog, ready } = dialogs[name] as (typeof dialogs)[string]
    await page.evaluate((chosen) => window.referent.app.setPreferences({ theme: chosen }), theme)
    const ahead = await page.evaluate(async () => {
      const list = await window.referent.meetings.list({})
      if (!list.ok) throw new Error('no meetings')
      return list.value.find((one) => one.phase === 'agenda_draft' || one.phase === 'planned')?.id
    })
    await page.evaluate(
      (path) => {
        location.hash = path
      },
      `/meeting/${ahead ?? sample.meetingId}/${tab}`
    )
    await page.getByTestId('meeting').waitFor()
    const isThere = () =>
      page.evaluate((chosen) => matchMedia(`(prefers-color-scheme: ${chosen})`).matches, theme)
    await expect.poll(isThere, { timeout: 20_000 }).toBe(true)
    await open()
    await page.getByTestId(ready).waitFor()
    await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)))
    expect(await keyboard.violations()).toEqual([])
    await keyboard.press('Escape')
    await page.getByTestId(dialog).waitFor({ state: 'detached' })
  })
})
