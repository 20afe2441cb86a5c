import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arrangeItems, type Numbered } from '../../../main/meetings/number-rules'

const row = (id: string, parent_id: string | null = null, fixed_number: number | null = null): Numbered => ({
  id,
  parent_id,
  fixed_number
})
const texts = (rows: readonly Numbered[]) =>
  arrangeItems(rows).map(({ row, numberText }) => `${numberText} ${row.id}`)

describe('numbers of items', () => {
  test('sub-items stand below their parent, whatever the order of their keys', () => {
    expect(texts([row('b1', 'b'), row('a'), row('b'), row('b2', 'b'), row('c')])).toEqual([
      '1 a',
      '2 b',
      '2.1 b1',
      '2.2 b2',
      '3 c'
    ])
  })

  test('an issued number stays, and what is new counts on from the highest', () => {
    expect(texts([row('new'), row('b', null, 2), row('a', null, 1), row('later')])).toEqual([
      '3 new',
      '2 b',
      '1 a',
      '4 later'
    ])
  })

  test('a sub-item of a sub-item stands under the same item', () => {
    expect(texts([row('a'), row('a1', 'a'), row('a11', 'a1')])).toEqual(['1 a', '1.1 a1', '1.2 a11'])
  })

  test('any parents, rings among them: every item once, parents in front of what is below them', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f']
    const rows = fc.tuple(
      ...names.map((id) => fc.option(fc.constantFrom(...names, 'gone')).map((p) => row(id, p)))
    )
    fc.assert(
      fc.property(rows, (list) => {
        const placed = arrangeItems(list)
        expect(placed.map(({ row: { id } }) => id).sort()).toEqual(names)
        expect(new Set(placed.map(({ numberText }) => numberText)).size).toBe(names.length)
        placed.forEach(({ parentId }, index) => {
          if (parentId !== null)
            expect(placed.findIndex(({ row: { id } }) => id === parentId)).toBeLessThan(index)
        })
      })
    )
  })
})
