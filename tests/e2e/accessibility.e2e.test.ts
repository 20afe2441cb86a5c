import AxeBuilder from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { everyRoute, ROUTE_NAMES, type Route, toPath } from '../../renderer/shell/routes'
import { openSample, type Sample } from './helpers/first-start'
import { type LaunchedApp, launchApp } from './helpers/launch'

let launched: LaunchedApp
let sample: Sample

beforeAll(async () => {
  launched = await launchApp()
  sample = await openSample(launched)
})
afterAll(() => launched?.close())

const names = everyRoute('m', 'b').map((route) =>
  route.name === 'meeting' ? `meeting/${route.tab}` : route.name
)

function routeOf(name: string): Route {
  const index = names.indexOf(name)
  return everyRoute(sample.meetingId, sample.bodyId)[index] as Route
}

test('every place of the route table is visited', () => {
  expect(new Set(names.map((name) => name.split('/')[0]))).toEqual(new Set(ROUTE_NAMES))
})

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  test.each(names)('axe finds nothing on %s', async (name) => {
    const { page } = launched
    await page.evaluate((chosen) => window.referent.app.setPreferences({ theme: chosen }), theme)
    await page.evaluate(
      (path) => {
        location.hash = path
      },
      toPath(routeOf(name))
    )
    await page.getByRole('main').getByRole('heading').first().waitFor()
    // Colours change with the theme; measured when the change has been drawn.
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
