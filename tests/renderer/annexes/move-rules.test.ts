import { expect, test } from 'vitest'
import { dropAnnex, stepAnnex } from '../../../renderer/annexes/move-rules'

const annexes = [
  { id: 'm', itemId: null },
  { id: 'a', itemId: 'i1' },
  { id: 'b', itemId: 'i1' },
  { id: 'c', itemId: 'i3' }
]
const step = (id: string, by: -1 | 1) => stepAnnex(annexes, [null, 'i1', 'i2', 'i3'], id, by)

test('an annex goes up and down among its own, and over to the next place at the end', () => {
  expect(step('b', -1)).toEqual({ itemId: 'i1', afterId: null })
  expect(step('a', 1)).toEqual({ itemId: 'i1', afterId: 'b' })
  expect(step('a', -1)).toEqual({ itemId: null, afterId: 'm' })
  expect(step('b', 1)).toEqual({ itemId: 'i2', afterId: null })
  expect(step('m', -1)).toBeUndefined()
  expect(step('c', 1)).toBeUndefined()
  expect(step('gone', 1)).toBeUndefined()
})

test('an annex let go over another stands above or below it, over a place at its end', () => {
  expect(dropAnnex(annexes, 'c', 'i1', { id: 'a', isBelow: false })).toEqual({ itemId: 'i1', afterId: null })
  expect(dropAnnex(annexes, 'c', 'i1', { id: 'a', isBelow: true })).toEqual({ itemId: 'i1', afterId: 'a' })
  expect(dropAnnex(annexes, 'a', 'i2', null)).toEqual({ itemId: 'i2', afterId: null })
  expect(dropAnnex(annexes, 'a', 'i1', null)).toEqual({ itemId: 'i1', afterId: 'b' })
  expect(dropAnnex(annexes, 'b', 'i1', null)).toBeUndefined()
  expect(dropAnnex(annexes, 'a', 'i1', { id: 'b', isBelow: false })).toBeUndefined()
  expect(dropAnnex(annexes, 'a', 'i1', { id: 'a', isBelow: true })).toBeUndefined()
})
