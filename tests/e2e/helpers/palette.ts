import type { Page } from 'playwright'

/** Chooses what the palette finds first under a name, by keyboard: a command, a meeting, a person. */
export async function choose(page: Page, name: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  const palette = page.getByTestId('palette')
  await palette.waitFor()
  await page.keyboard.type(name)
  await palette
    .getByRole('option', { name: new RegExp(name) })
    .first()
    .waitFor()
  await page.keyboard.press('Enter')
  await palette.waitFor({ state: 'detached' })
}
