import AxeBuilder from '@axe-core/playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerFirstStart } from './helpers/first-start'
import { type LaunchedApp, launchApp } from './helpers/launch'
import { choose } from './helpers/palette'

let launched: LaunchedApp

beforeAll(async () => {
  launched = await launchApp()
  await answerFirstStart(launched)
})
afterAll(() => launched?.close())

const TABLE = [
  'Navn;Stilling;Organisation;E-mail',
  'Ørum, Asta;sundhedschef;Aalholt kommune;asta@aalholt.dk',
  'Bo Lund;konsulent;Region Midtøen;',
  'B. Lund;;Region Midtøen;bo@midtoen.dk'
].join('\n')

/** Nothing for axe to find in what is shown now, in light and dark. */
async function expectAccessible(): Promise<void> {
  const { page } = launched
  for (const theme of ['light', 'dark'] as const) {
    await page.evaluate((chosen) => window.referent.app.setPreferences({ theme: chosen }), theme)
    const isThere = () =>
      page.evaluate((chosen) => matchMedia(`(prefers-color-scheme: ${chosen})`).matches, theme)
    await expect.poll(isThere, { timeout: 20_000 }).toBe(true)
    await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)))
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
    ).toEqual([])
  }
}

const names = () =>
  launched.page.evaluate(async () => {
    const people = await window.referent.people.list({})
    return people.ok ? people.value.map((one) => [one.name, one.title, one.email]) : []
  })

test('people are imported from a pasted table, a duplicate is joined, and undo takes each step back', async () => {
  const { page } = launched
  await page.evaluate(async () => {
    const organization = await window.referent.organizations.create({
      fields: { name: 'Ålholt Kommune', sector: 'municipality' }
    })
    if (!organization.ok) throw new Error('no organisation')
    await window.referent.people.create({
      fields: { name: 'Asta Ørum', organizationId: organization.value.id }
    })
  })

  // By keyboard from the palette: paste, read, look through, choose, store.
  await choose(page, 'Importér personer')
  await page.getByTestId('import-text').waitFor()
  await page.keyboard.insertText(TABLE)
  await page.keyboard.press('ControlOrMeta+Enter')
  await page.getByTestId('import-rows').waitFor()
  expect(await page.getByTestId('import-found').textContent()).toContain('2 nye, 1 samles med kendte')
  const rows = page.getByTestId('import-rows').getByRole('listitem')
  expect(await rows.nth(0).textContent()).toContain('Findes: Asta Ørum')
  await expectAccessible()
  await rows.nth(0).getByRole('radio', { checked: true }).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('u')
  await expect.poll(() => page.getByTestId('import-found').textContent()).toContain('1 udelades')
  await page.keyboard.press('n')
  await expect.poll(() => page.getByTestId('import-found').textContent()).toContain('0 udelades')
  await page.getByTestId('import-store').focus()
  await page.keyboard.press('Enter')
  await page.getByTestId('people-list').waitFor()
  expect(await names()).toEqual([
    ['Asta Ørum', 'sundhedschef', 'asta@aalholt.dk'],
    ['B. Lund', null, 'bo@midtoen.dk'],
    ['Bo Lund', 'konsulent', null]
  ])

  // The two who look like one are joined where the list proposes it.
  const same = page.getByTestId('same-person')
  await same.waitFor()
  await expectAccessible()
  await same.getByRole('button', { name: /^Saml B\. Lund med Bo Lund/ }).focus()
  await page.keyboard.press('Enter')
  await same.waitFor({ state: 'detached' })
  expect(await names()).toEqual([
    ['Asta Ørum', 'sundhedschef', 'asta@aalholt.dk'],
    ['Bo Lund', 'konsulent', 'bo@midtoen.dk']
  ])

  // Ctrl Z takes first the joining back, then the whole import.
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(async () => (await names()).length).toBe(3)
  await same.waitFor()
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(names).toEqual([['Asta Ørum', null, null]])
})

test('a person’s page is reached and left by keyboard; contact details are shared only when chosen', async () => {
  const { page } = launched
  await choose(page, 'Asta Ørum')
  await page.getByTestId('person-email').waitFor()
  await page.getByTestId('person-email').focus()
  await page.keyboard.type('asta@aalholt.dk')
  await page.keyboard.press('Tab')
  await expect.poll(names).toEqual([['Asta Ørum', null, 'asta@aalholt.dk']])
  const shares = page.getByRole('checkbox', { name: /Må sendes med til andre/ })
  expect(await shares.isChecked()).toBe(false)
  await shares.focus()
  await page.keyboard.press('Space')
  await expect.poll(() => shares.isChecked()).toBe(true)
  await expectAccessible()
})

test('a member becomes a former one with Delete, and the list’s addresses are copied', async () => {
  const { page } = launched
  await page.evaluate(async () => {
    const people = await window.referent.people.list({})
    const body = await window.referent.bodies.create({ name: 'Styregruppen Åmose' })
    if (!people.ok || !body.ok) throw new Error('nothing made')
    const personId = people.value[0]?.id ?? ''
    await window.referent.members.add({ bodyId: body.value.id, personId, role: 'member' })
    await window.referent.lists.create({ bodyId: body.value.id, name: 'Dagsorden', purpose: 'agenda' })
    location.hash = `#/body/${body.value.id}`
  })
  const { app } = launched
  await page.getByTestId('tab-lists').click()
  await page.getByTestId('mailing-list').waitFor()
  await expectAccessible()
  await page.keyboard.press('ControlOrMeta+Shift+k')
  await expect
    .poll(() => app.evaluate(({ clipboard }) => clipboard.readText()))
    .toBe('Asta Ørum <asta@aalholt.dk>')
  await page.getByTestId('tab-members').click()
  await page.getByRole('link', { name: 'Asta Ørum' }).focus()
  await page.keyboard.press('Delete')
  await page.getByTestId('members-former').waitFor()
  expect(await page.getByTestId('members-former').textContent()).toContain('1 tidligere medlem')
  await page.getByTestId('members-former').getByText('1 tidligere medlem').click()
  await page.getByRole('link', { name: 'Asta Ørum' }).waitFor()
  await expectAccessible()
})
