import { expect, test } from 'vitest'
import { describe as inWords, quantile } from '../../build/bench/figures.mjs'

test('quantiles lie between the values', () => {
  expect(quantile([3, 1, 2])).toBe(2)
  expect(quantile([4, 1, 2, 3])).toBe(2.5)
  expect(quantile([10], 0.95)).toBe(10)
  expect(() => quantile([])).toThrow()
})

test('a comparison says its ratio, and whether the aim is met', () => {
  const comparison = {
    name: 'A save',
    floor: 'a commit',
    aim: 2,
    ours: [3, 3, 9],
    theirs: [2, 2, 2],
    how: 'in turns'
  }
  expect(inWords(comparison)).toMatch(
    /^A save: 1\.50 × a commit \(aim ≤ 2: met\)\n {2}median 3\.00 ms .* in turns$/
  )
  expect(inWords({ ...comparison, aim: 1.4 })).toContain('NOT met')
})
