import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright'

/** Drives the page of the moment by keyboard alone, and tells what is on it and in the store. */
export function keyboardOf(page: () => Page) {
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page().keyboard.press(key)
  }
  return {
    /** Presses keys one after the other. */
    press,
    typeLine: async (text: string): Promise<void> => {
      await page().keyboard.type(text)
      await press('Enter')
    },
    /** Everything that the store knows of the meeting that is open. */
    stored: () =>
      page().evaluate(async () => {
        const id = window.location.hash.split('/')[2] ?? ''
        const answer = await window.referent.meetings.get({ id })
        if (!answer.ok) throw new Error(answer.error.message)
        return answer.value
      }),
    focusedText: () =>
      page().evaluate(() => {
        const focused = document.activeElement
        return focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement
          ? focused.value
          : (focused?.textContent ?? '')
      }),
    /** What axe finds on the page; empty when all is well. */
    violations: async (): Promise<string[]> => {
      const { violations } = await new AxeBuilder({ page: page() }).setLegacyMode(true).analyze()
      return violations.map(
        (one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 200)).join(' | ')}`
      )
    }
  }
}
