import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annexLabels, type LabelledAnnex } from '../../../main/annexes/number-rules'

const annex = (id: string, itemId: string | null, fields: Partial<LabelledAnnex> = {}): LabelledAnnex => ({
  id,
  itemId,
  label: null,
  withMinutes: false,
  ...fields
})
const labels = (annexes: readonly LabelledAnnex[], rule: 'none' | 'per_item' | 'through') =>
  [...annexLabels(annexes, ['i1', 'i2'], rule)].map(([id, label]) => `${id} ${label}`)

const some = [annex('b', 'i2'), annex('a', 'i1'), annex('c', 'i2'), annex('m', null)]

describe('labels of annexes', () => {
  test('none, unless the body has a rule', () => {
    expect(labels(some, 'none')).toEqual(['b null', 'a null', 'c null', 'm null'])
  })

  test('from one under each item', () => {
    expect(labels(some, 'per_item')).toEqual(['b Bilag 1', 'a Bilag 1', 'c Bilag 2', 'm Bilag 1'])
  })

  test('on through the document, those of the meeting first', () => {
    expect(labels(some, 'through')).toEqual(['b Bilag 3', 'a Bilag 2', 'c Bilag 4', 'm Bilag 1'])
  })

  test('a printed label stays, and the others count on from the highest', () => {
    const printed = [
      annex('a', 'i1', { label: 'Bilag 3:' }),
      annex('b', 'i1'),
      annex('n', 'i2', { label: 'Notat' })
    ]
    expect(labels(printed, 'through')).toEqual(['a Bilag 3:', 'b Bilag 4', 'n Notat'])
  })

  test('annexes that came with the minutes change no number of the agenda', () => {
    const late = [annex('m', null, { withMinutes: true }), annex('a', 'i1'), annex('b', 'i2')]
    expect(labels(late, 'through')).toEqual(['m Bilag 3', 'a Bilag 1', 'b Bilag 2'])
  })

  test('through the document, any order: 1 to n, each once', () => {
    const any = fc.array(fc.tuple(fc.constantFrom(null, 'i1', 'i2', 'gone'), fc.boolean()), { maxLength: 12 })
    fc.assert(
      fc.property(any, (all) => {
        const list = all.map(([itemId, withMinutes], i) => annex(`x${i}`, itemId, { withMinutes }))
        const numbers = [...annexLabels(list, ['i1', 'i2'], 'through').values()].map((label) =>
          Number(label?.slice(6))
        )
        expect(numbers.sort((a, b) => a - b)).toEqual(list.map((_, i) => i + 1))
      })
    )
  })
})
