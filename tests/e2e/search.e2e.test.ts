import AxeBuilder from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerFirstStart } from './helpers/first-start'
import { type LaunchedApp, launchApp } from './helpers/launch'

let launched: LaunchedApp
/** the held meeting, and the one to come */
let held: string
let coming: string
let itemId: string

beforeAll(async () => {
  launched = await launchApp()
  await answerFirstStart(launched)
  const made = await launched.page.evaluate(async () => {
    const { referent } = window
    const value = <T>(answer: { ok: true; value: T } | { ok: false }): T => {
      if (!answer.ok) throw new Error('refused')
      return answer.value
    }
    const meeting = async (title: string, date: string) =>
      value(
        await referent.meetings.create({
          bodyId: null,
          bodyName: 'Styregruppen for Åmose',
          title,
          date,
          start: null,
          end: null,
          form: null,
          place: null
        })
      ).id
    const past = await meeting('Vintermøde', '2024-02-06')
    const next = await meeting('Sommermøde', '2031-06-03')
    const item = value(await referent.items.add({ meetingId: past, title: 'Økonomi', afterId: null })).id
    const { seen } = value(await referent.meetings.get({ id: past }))
    value(await referent.meetings.update({ id: past, seen, fields: { phase: 'minutes_draft' } }))
    const block = (id: string, order: string, text: string) => ({
      id,
      order,
      type: 'paragraph' as const,
      content: [{ text }]
    })
    value(
      await referent.sections.save({
        meetingId: past,
        itemId: item,
        section: 'minutes',
        seen,
        upserts: [
          ...Array.from({ length: 30 }, (_, at) =>
            block(`fill-${at}`, `a${String(at).padStart(2, '0')}`, 'Et afsnit.')
          ),
          block('wanted', 'b0', 'Formanden fremhævede genoptræningens betydning.')
        ],
        removed: []
      })
    )
    value(
      await referent.sections.save({
        meetingId: past,
        itemId: item,
        section: 'case',
        seen,
        upserts: [block('case', 'a0', 'Baggrunden er en rapport om vandforsyning.')],
        removed: []
      })
    )
    const other = value(
      await referent.items.add({ meetingId: next, title: 'Genoptræning igen', afterId: null })
    )
    return { past, next, item, other: other.id }
  })
  held = made.past
  coming = made.next
  itemId = made.item
})
afterAll(() => launched?.close())

const hash = () => launched.page.evaluate(() => location.hash)

async function openSearch(text: string): Promise<void> {
  const { page } = launched
  await page.keyboard.press('ControlOrMeta+Shift+F')
  const field = page.getByTestId('search-field')
  await field.waitFor()
  await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true)
  await field.fill(text)
}

const kinds = () =>
  launched.page
    .getByTestId('search-hit')
    .evaluateAll((hits) => hits.map((hit) => (hit as HTMLElement).dataset.kind))

describe('search by keyboard', () => {
  test('finds word forms as one types; arrows and Enter open the hit in its place, with the words marked', async () => {
    const { page } = launched
    await openSearch('genoptræning')
    await expect.poll(kinds).toEqual(['item', 'minutes'])
    await page.keyboard.press('ArrowDown')
    const option = page.getByRole('option', { selected: true })
    await expect.poll(() => option.textContent()).toContain('genoptræningens betydning')
    await page.keyboard.press('Enter')
    await expect.poll(hash).toBe(`#/meeting/${held}/minutes/${itemId}`)
    const block = page.locator('[data-block-id="wanted"]')
    await block.waitFor()
    const marked = () =>
      page.evaluate(() => [...(CSS.highlights.get('search-hit') ?? [])].map((range) => String(range)))
    await expect.poll(marked, { timeout: 10_000 }).toEqual(['genoptræningens'])
    const inSight = () =>
      block.evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect()
        return top > 0 && bottom < innerHeight && document.activeElement?.contains(element)
      })
    await expect.poll(inSight).toBe(true)
  })

  test('one returns to the same hit, and Esc goes back to where one came from', async () => {
    const { page } = launched
    await page.keyboard.press('ControlOrMeta+Shift+F')
    const option = page.getByRole('option', { selected: true })
    await expect.poll(() => option.textContent()).toContain('genoptræningens')
    expect(await page.getByTestId('search-field').inputValue()).toBe('genoptræning')
    await page.keyboard.press('Escape')
    await expect.poll(hash).toBe(`#/meeting/${held}/minutes/${itemId}`)
  })

  test('a folded section opens for its hit', async () => {
    const { page } = launched
    await openSearch('vandforsyningen')
    await expect.poll(kinds).toEqual(['case'])
    await page.keyboard.press('Enter')
    await expect.poll(hash).toBe(`#/meeting/${held}/agenda`)
    await page.locator('[data-block-id="case"]').waitFor()
  })

  test('a filter narrows at once, and the address says what is searched for', async () => {
    const { page } = launched
    await openSearch('genoptræning')
    await expect.poll(kinds).toEqual(['item', 'minutes'])
    await page.getByTestId('search-kind').focus()
    await page.keyboard.press('Enter')
    await page.getByRole('option', { name: 'Tekst i punkter' }).waitFor()
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(kinds).toEqual(['minutes'])
    await expect.poll(hash).toContain('kind%3Dtexts')
    await page.getByTestId('search-person').fill('ingen')
    await page.getByRole('button', { name: 'Fjern filtrene' }).click()
    await expect.poll(kinds).toEqual(['item', 'minutes'])
  })

  test('what is typed now is found now, and what is in the trash no more', async () => {
    const { page } = launched
    await page.evaluate(
      async (id) => window.referent.items.add({ meetingId: id, title: 'Kystsikring', afterId: null }),
      coming
    )
    await openSearch('kystsikr')
    await expect.poll(kinds).toEqual(['item'])
    await page.evaluate(async (id) => window.referent.meetings.remove({ id }), coming)
    await openSearch('kystsikring')
    await expect.poll(() => page.getByText('Intet passer til “kystsikring”.').count()).toBe(1)
  })

  test('the palette goes on to the whole search', async () => {
    const { page } = launched
    await page.keyboard.press('ControlOrMeta+K')
    await page.getByTestId('palette').waitFor()
    await page.keyboard.type('vandforsyning')
    await page.getByRole('option', { name: 'Søg efter “vandforsyning” i al tekst' }).waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(kinds).toEqual(['case'])
  })

  test.each(['light', 'dark'] as const)('axe finds nothing on the hits, %s', async (theme) => {
    const { page } = launched
    await page.evaluate((chosen) => window.referent.app.setPreferences({ theme: chosen }), theme)
    await openSearch('genoptræning')
    await expect.poll(kinds).toContain('minutes')
    const isThere = () =>
      page.evaluate((chosen) => matchMedia(`(prefers-color-scheme: ${chosen})`).matches, theme)
    await expect.poll(isThere, { timeout: 20_000 }).toBe(true)
    await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)))
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode(true)
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze()
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
    ).toEqual([])
  })
})

test('the list of meetings: filter, arrows, Enter, and back to the same line', async () => {
  const { page } = launched
  await page.evaluate(async () => {
    const create = (title: string, date: string) =>
      window.referent.meetings.create({
        bodyId: null,
        bodyName: 'Udvalget for Havne',
        title,
        date,
        start: null,
        end: null,
        form: null,
        place: null
      })
    for (let at = 0; at < 60; at += 1) await create(`Havnemøde ${at}`, `20${String(30 + at)}-01-01`)
    location.hash = '/meetings'
  })
  const field = page.getByTestId('meetings-filter')
  await field.waitFor()
  await field.fill('havnemøde')
  const current = page.locator('[data-testid="meetings-list"] [aria-selected="true"]')
  await expect.poll(() => current.textContent()).toContain('Havnemøde 0')
  for (let step = 0; step < 45; step += 1) await page.keyboard.press('ArrowDown')
  await expect.poll(() => current.textContent()).toContain('Havnemøde 45')
  expect(await field.getAttribute('aria-activedescendant')).toBe(await current.getAttribute('id'))
  expect(await current.getAttribute('aria-posinset')).toBe('46')
  expect(await current.getAttribute('aria-setsize')).toBe('60')
  // Only what is in sight is in the page.
  expect(await page.locator('[data-testid="meetings-list"] [role="option"]').count()).toBeLessThan(60)
  await page.keyboard.press('Enter')
  await expect.poll(hash).toContain('#/meeting/')
  await page.evaluate(() => {
    location.hash = '/meetings'
  })
  await expect.poll(() => current.textContent()).toContain('Havnemøde 45')
  expect(await field.inputValue()).toBe('havnemøde')
})
