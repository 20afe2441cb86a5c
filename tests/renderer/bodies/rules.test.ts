import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { BodySummary, Membership } from '../../../preload/contract/bodies'
import {
  bodyTree,
  countSitting,
  entryOfText,
  isKnownKind,
  isShort,
  lastDayOf,
  moved,
  parseCount,
  possibleParents,
  sortMembers
} from '../../../renderer/bodies/rules'

const bodies = fc
  .integer({ min: 0, max: 12 })
  .chain((count) =>
    fc.array(fc.option(fc.integer({ min: 0, max: 14 })), { minLength: count, maxLength: count })
  )
  .map((parents) =>
    parents.map(
      (parent, index): BodySummary => ({
        id: `b${index}`,
        name: `Forum ${index}`,
        kind: null,
        parentId: parent === null ? null : `b${parent}`,
        memberCount: 0,
        meetingCount: 0,
        nextDate: null,
        lastDate: null
      })
    )
  )

test('the tree shows every body once, also where parents are missing or go in a ring', () => {
  fc.assert(
    fc.property(bodies, (all) => {
      const ids = bodyTree(all).map((line) => line.body.id)
      expect([...ids].sort()).toEqual(all.map((one) => one.id).sort())
    })
  )
})

test('choosing any offered parent never makes a ring', () => {
  fc.assert(
    fc.property(bodies, (all) => {
      for (const body of all) {
        for (const parent of possibleParents(all, body.id)) {
          const parentOf = new Map(all.map((one) => [one.id, one.parentId]))
          let at: string | null | undefined = parent.id
          for (let steps = 0; at && steps <= all.length; steps += 1) {
            expect(at).not.toBe(body.id)
            at = parentOf.get(at)
          }
        }
      }
    })
  )
})

test('counts are whole numbers within reach, or empty', () => {
  expect(parseCount('', 365)).toBeNull()
  expect(parseCount(' 5 ', 365)).toBe(5)
  expect(parseCount('365', 365)).toBe(365)
  for (const wrong of ['366', '-1', '1.5', 'fem', '5 dage']) expect(parseCount(wrong, 365)).toBeUndefined()
})

test('moving an entry keeps all of them', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat()),
      fc.integer({ min: 0, max: 20 }),
      fc.integer({ min: -3, max: 3 }),
      (list, from, by) => {
        fc.pre(from < list.length)
        expect(moved(list, from, by).sort()).toEqual([...list].sort())
      }
    )
  )
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c'])
  expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c'])
})

test('members stand by role and name, those who have left below', () => {
  const member = (id: string, role: 'chair' | 'member', name: string, to: string | null = null) => ({
    id,
    personId: id,
    name,
    title: null,
    organization: null,
    role,
    from: null,
    to,
    substituteId: null,
    substituteName: null
  })
  const sorted = sortMembers(
    [
      member('1', 'member', 'Åse Lind'),
      member('2', 'member', 'Bo Krag'),
      member('3', 'chair', 'Yrsa Dam', '2020-01-01'),
      member('4', 'chair', 'Zita Holm')
    ],
    '2026-01-01'
  )
  expect(sorted.map((one) => one.id)).toEqual(['4', '2', '1', '3'])
})

test('an office may have kinds of its own', () => {
  expect(isKnownKind('cluster_group')).toBe(true)
  expect(isKnownKind('Dialogforum')).toBe(false)
})

test('who sits today: neither former nor coming members, and nobody twice', () => {
  const seat = (id: string, personId: string, from: string | null, to: string | null): Membership => ({
    id,
    personId,
    name: personId,
    title: null,
    organization: null,
    role: 'member',
    from,
    to,
    substituteId: null,
    substituteName: null
  })
  const seats = [
    seat('1', 'asta', null, null),
    seat('2', 'asta', '2026-01-01', null),
    seat('3', 'bo', null, '2026-03-10'),
    seat('4', 'carl', '2026-03-12', null),
    seat('5', 'dina', null, '2026-03-11')
  ]
  expect(countSitting(seats, '2026-03-11')).toBe(2)
  expect(lastDayOf({ from: null }, '2026-03-11')).toBe('2026-03-10')
  expect(lastDayOf({ from: '2026-03-11' }, '2026-03-11')).toBe('2026-03-11')
})

test('an address of a mailing list, with and without a name', () => {
  expect(entryOfText(' post@aalholt.dk ')).toEqual({ type: 'address', name: null, email: 'post@aalholt.dk' })
  expect(entryOfText('"Postkassen" <post@aalholt.dk>')).toEqual({
    type: 'address',
    name: 'Postkassen',
    email: 'post@aalholt.dk'
  })
})

test('a year is short when planned meetings do not make up for it', () => {
  const year = {
    year: 2026,
    held: 1,
    heldInPerson: 0,
    planned: 2,
    plannedInPerson: 1,
    least: 4,
    leastInPerson: 1
  }
  expect(isShort(year)).toBe(true)
  expect(isShort({ ...year, planned: 3 })).toBe(false)
  expect(isShort({ ...year, least: null, leastInPerson: 2 })).toBe(true)
})
