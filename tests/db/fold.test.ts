import fc from 'fast-check'
import { v7 as uuidv7 } from 'uuid'
import { expect, test } from 'vitest'
import { type FoldChange, fold } from '../../db/changes/fold'
import { changeId } from '../../db/changes/header'
import { tick } from '../../db/changes/hlc'
import { compareWithFold, readChanges } from '../../db/changes/rebuild'
import { redo, undo } from '../../db/changes/undo'
import { newestSequence, write } from '../../db/changes/write'
import { temporaryStore } from './temporary-store'

const FIELDS = ['title', 'place', 'number', 'deleted'] as const

const step = fc.record({
  kind: fc.constantFrom('edit', 'edit', 'edit', 'edit', 'undo', 'redo'),
  device: fc.constantFrom('a', 'b', 'c'),
  row: fc.nat(2),
  field: fc.constantFrom(...FIELDS),
  value: fc.constantFrom('en', 'to', 'tre', null),
  stale: fc.nat(4)
})

test('after any edits by any devices the rows are the fold of the changes, in whatever order those are folded', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), fc.infiniteStream(fc.nat()), (steps, random) => {
      const store = temporaryStore()
      const rows = [uuidv7(), uuidv7(), uuidv7()]
      for (const { kind, device, row, field, value, stale } of steps) {
        const own = { ...store, device }
        if (kind === 'undo') undo(own, 'x')
        else if (kind === 'redo') redo(own, 'x')
        else {
          const id = rows[row] as string
          const edit = {
            entity: 'meeting',
            stream: id,
            row: id,
            field,
            value: field === 'deleted' ? value !== null : value
          }
          const seen = Math.max(0, newestSequence(store) - stale)
          write(own, [{ ...edit, entity: 'meeting' }], { author: 'x', label: 'x', seen })
        }
      }
      expect(compareWithFold(store)).toEqual([])
      const changes = readChanges(store)
      const shuffled = [...changes, ...changes]
        .map((change) => ({ change, at: random.next().value }))
        .sort((a, b) => a.at - b.at)
        .map(({ change }) => change)
      expect(fold(shuffled)).toEqual(fold(changes))
      store.close()
    }),
    { numRuns: 60 }
  )
})

test('changes of an unknown kind or field fill nothing and break nothing', () => {
  const change: FoldChange = {
    id: '1',
    stream: 's',
    entity: 'hologram',
    row: 'r',
    field: 'shine',
    parents: [],
    device: 'd',
    hlc: tick(null, 1),
    value: 'x'
  }
  expect(fold([change])).toEqual([])
  expect(fold([{ ...change, entity: '__proto__', field: 'constructor' }])).toEqual([])
  const odd = fold([{ ...change, entity: 'meeting', field: '__proto__' }])
  expect(odd).toMatchObject([{ id: 'r', columns: {} }])
  const known = fold([
    { ...change, entity: 'meeting', field: 'title' },
    { ...change, id: '2', entity: 'meeting' }
  ])
  expect(known).toMatchObject([{ id: 'r', columns: { title: 'x' } }])
})

test('the clock only goes forward', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2_000_000_000_000), { minLength: 2 }), (times) => {
      let last: string | null = null
      for (const now of times) {
        const next: string = tick(last, now)
        if (last !== null) expect(next > last).toBe(true)
        last = next
      }
    })
  )
})

test('the id of a change covers its whole header, and the order of parents does not matter', () => {
  const header = {
    stream: 's',
    entity: 'meeting',
    row: 'r',
    field: 'title',
    parents: ['a', 'b'],
    device: 'd',
    number: 1,
    hlc: 'h',
    author: 'n',
    digest: 'x'
  }
  const id = changeId(header)
  expect(changeId({ ...header, parents: ['b', 'a'] })).toBe(id)
  for (const key of Object.keys(header) as (keyof typeof header)[]) {
    const other = key === 'number' ? 2 : key === 'parents' ? ['a'] : `${header[key]}!`
    expect(changeId({ ...header, [key]: other }), key).not.toBe(id)
  }
})
