import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clampShare } from '../../../renderer/ui/SplitView'

test('both parts always keep room', () => {
  fc.assert(
    fc.property(fc.double(), (share) => {
      const kept = clampShare(share)
      expect(kept).toBeGreaterThanOrEqual(15)
      expect(kept).toBeLessThanOrEqual(85)
    })
  )
  expect(clampShare(Number.NaN, 40)).toBe(40)
})
