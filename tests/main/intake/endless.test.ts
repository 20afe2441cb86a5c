import { expect, test } from 'vitest'
import { recogniseMeeting } from '../../../main/intake/recognise'
import { blockText } from '../../../preload/contract/rich-text'

// A paragraph without an end: joined in pieces, since growing one text line by line takes the square of its length.
test('a paragraph of thirty thousand lines is read to its last word', () => {
  const said = Array.from(
    { length: 30_000 },
    (_, i) => `gruppen drøftede sag nummer ${i} om budgettet og planen`
  )
  const text = ['Referat af møde i Ældrerådet', '', '1. Velkomst', 'Referat', ...said, ''].join('\n')
  const [item] = recogniseMeeting(text).items
  const words = item?.sections.minutes.map((block) => blockText(block)).join(' ')
  expect(words?.split(' ').filter((word) => /^\d+$/.test(word))).toEqual(said.map((_, i) => String(i)))
  expect(Math.max(...(item?.sections.minutes ?? []).map((block) => blockText(block).length))).toBeLessThan(
    25_000
  )
})
