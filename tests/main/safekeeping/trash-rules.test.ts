import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { returning, shown, type Tombstone } from '../../../main/safekeeping/trash-rules'

const row = (id: string, entity: string, batch: string | null, ...inside: string[]): Tombstone => ({
  id,
  entity,
  batch,
  inside
})
const ids = (rows: readonly Tombstone[]) => rows.map((one) => one.id)

describe('the trash', () => {
  test('shows what was deleted by itself, not what went along', () => {
    const rows = [
      row('item', 'agenda_item', 'b1', 'meeting'),
      row('text', 'block', 'b1', 'meeting', 'item'),
      row('annex', 'annex', 'b1', 'meeting', 'item'),
      row('other', 'annex', 'b0', 'meeting', 'item'),
      row('word', 'block', 'b2', 'meeting', 'kept')
    ]
    expect(ids(shown(rows))).toEqual(['item', 'other'])
    expect(ids(returning(rows, ['item']).rows)).toEqual(['item', 'text', 'annex'])
  })

  test('brings the places back that a thing lay in, and says which', () => {
    const rows = [
      row('annex', 'annex', 'b1', 'meeting', 'item'),
      row('item', 'agenda_item', 'b2', 'meeting'),
      row('meeting', 'meeting', 'b3'),
      row('text', 'block', 'b2', 'meeting', 'item')
    ]
    const back = returning(rows, ['annex'])
    expect(ids(back.rows)).toEqual(['meeting', 'item', 'text', 'annex'])
    expect(ids(back.places)).toEqual(['meeting', 'item'])
  })

  test('a place that was asked for itself is no news', () => {
    const rows = [row('annex', 'annex', 'b1', 'meeting'), row('meeting', 'meeting', 'b2')]
    expect(returning(rows, ['annex', 'meeting']).places).toEqual([])
  })

  test('never brings a thing back without its places, whatever lies in what', () => {
    const name = fc.integer({ min: 0, max: 12 }).map((n) => `r${n}`)
    const rows = fc.uniqueArray(
      fc.record({
        id: name,
        entity: fc.constantFrom('meeting', 'agenda_item', 'block', 'annex'),
        batch: fc.constantFrom('a', 'b', 'c', null),
        inside: fc.array(name, { maxLength: 2 })
      }),
      { selector: (one) => one.id, maxLength: 12 }
    )
    fc.assert(
      fc.property(rows, fc.array(name, { minLength: 1, maxLength: 3 }), (all, wanted) => {
        const back = new Set(ids(returning(all, wanted).rows))
        const gone = new Set(ids(all))
        for (const id of wanted) if (gone.has(id)) expect(back.has(id)).toBe(true)
        for (const one of all.filter((each) => back.has(each.id)))
          for (const place of one.inside) if (gone.has(place)) expect(back.has(place)).toBe(true)
      })
    )
  })
})
