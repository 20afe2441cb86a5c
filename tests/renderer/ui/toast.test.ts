import { expect, test } from 'vitest'
import { type ToastWords, withToast } from '../../../renderer/ui/Toast'

test('news takes the place of news, so that its step is always about the latest', () => {
  const shown = withToast<ToastWords>([{ text: 'Bo er fjernet' }], { text: 'Åse er fjernet' })
  expect(shown.map((one) => one.text)).toEqual(['Åse er fjernet'])
})

test('problems stay, but never fill the window', () => {
  let shown: ToastWords[] = []
  for (const text of ['1', '2', '3', '4', '5']) shown = withToast(shown, { text, kind: 'problem' })
  expect(shown.map((one) => one.text)).toEqual(['3', '4', '5'])
  expect(withToast(shown, { text: 'nyt' }).length).toBe(3)
})
