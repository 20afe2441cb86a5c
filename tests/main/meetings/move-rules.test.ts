import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { moveEdits, type Placed, placeAfter } from '../../../main/meetings/move-rules'
import { arrangeItems } from '../../../main/meetings/number-rules'
import { keysFor } from '../../../main/meetings/order'

const rowsOf = (...all: readonly (readonly [id: string, parent: string | null])[]): Placed[] => {
  const keys = keysFor(all.length)
  return all.map(([id, parent_id], at) => ({
    id,
    parent_id,
    fixed_number: null,
    order_key: keys[at] ?? null
  }))
}
const sorted = (rows: readonly Placed[]) =>
  [...rows].sort((a, b) => ((a.order_key ?? '') < (b.order_key ?? '') ? -1 : 1))
const shown = (rows: readonly Placed[]) =>
  arrangeItems(sorted(rows))
    .map(({ row, numberText }) => `${numberText} ${row.id}`)
    .join(', ')
const moved = (rows: readonly Placed[], itemId: string, afterId: string | null, parentId: string | null) => {
  const edits = moveEdits(rows, { itemId, afterId, parentId })
  return (
    edits &&
    rows.map((row) => {
      const edit = edits.find(({ id }) => id === row.id)
      return edit ? { ...row, ...edit } : row
    })
  )
}

const agenda = rowsOf(['a', null], ['b', null], ['b1', 'b'], ['b2', 'b'], ['c', null])

describe('moving items', () => {
  test('an item takes its sub-items along', () => {
    expect(shown(moved(agenda, 'b', 'c', null) ?? [])).toBe('1 a, 2 c, 3 b, 3.1 b1, 3.2 b2')
  })

  test('an item becomes a sub-item, and a sub-item an item', () => {
    expect(shown(moved(agenda, 'c', 'b1', 'b') ?? [])).toBe('1 a, 2 b, 2.1 b1, 2.2 c, 2.3 b2')
    expect(shown(moved(agenda, 'b1', 'b', null) ?? [])).toBe('1 a, 2 b, 2.1 b2, 3 b1, 4 c')
  })

  test('the sub-items of an item that becomes one stand behind it: there is one level', () => {
    expect(shown(moved(agenda, 'b', null, 'a') ?? [])).toBe('1 a, 1.1 b, 1.2 b1, 1.3 b2, 2 c')
  })

  test('nothing is moved below itself, below a sub-item or behind what is elsewhere', () => {
    expect(moved(agenda, 'b', null, 'b')).toBeNull()
    expect(moved(agenda, 'a', null, 'b1')).toBeNull()
    expect(moved(agenda, 'a', 'b1', null)).toBeNull()
    expect(moved(agenda, 'gone', null, null)).toBeNull()
  })

  test('a new item stands behind another under the same parent', () => {
    const place = placeAfter(agenda, 'b1')
    expect(place?.parent_id).toBe('b')
    expect(
      shown([...agenda, { id: 'new', fixed_number: null, parent_id: null, order_key: null, ...place }])
    ).toBe('1 a, 2 b, 2.1 b1, 2.2 new, 2.3 b2, 3 c')
    expect(placeAfter(agenda, 'gone')).toBeNull()
  })

  test('any moves: every item stays, one level deep, and the moved one stands where it was put', () => {
    const ids = ['a', 'b', 'b1', 'b2', 'c']
    const steps = fc.array(
      fc.tuple(
        fc.constantFrom(...ids),
        fc.option(fc.constantFrom(...ids), { nil: null }),
        fc.option(fc.constantFrom(...ids), { nil: null })
      ),
      { maxLength: 12 }
    )
    fc.assert(
      fc.property(steps, (all) => {
        let rows = agenda
        for (const [itemId, afterId, parentId] of all) {
          const next = moved(rows, itemId, afterId, parentId)
          if (!next) continue
          rows = sorted(next)
          const placed = arrangeItems(rows)
          expect(placed.map(({ row }) => row.id).sort()).toEqual(ids)
          const siblings = placed.filter((one) => one.parentId === parentId).map(({ row }) => row.id)
          expect(siblings.indexOf(itemId)).toBe(afterId === null ? 0 : siblings.indexOf(afterId) + 1)
        }
      })
    )
  })
})
