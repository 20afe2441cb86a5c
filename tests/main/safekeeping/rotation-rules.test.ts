import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { copyName, readCopyName } from '../../../main/safekeeping/copy-names'
import type { CopyKind } from '../../../main/safekeeping/manifest'
import {
  ASKED_FOR,
  DAYS,
  isDue,
  type KnownCopy,
  MONTHS,
  outdated
} from '../../../main/safekeeping/rotation-rules'

const kinds = fc.constantFrom<CopyKind>('daily', 'daily', 'daily', 'manual', 'kept')
const copy = fc
  .record({
    kind: kinds,
    at: fc.integer({ min: Date.UTC(2019, 0, 1) / 1000, max: Date.UTC(2035, 0, 1) / 1000 }),
    again: fc.integer({ min: 0, max: 2 }),
    readable: fc.boolean()
  })
  .map(({ kind, at, again, readable }): KnownCopy => {
    const created = new Date(at * 1000).toISOString()
    return { name: copyName(created, kind, again), kind, created, again, readable }
  })
const copies = fc.uniqueArray(copy, { selector: (one) => one.name, maxLength: 120 })

const keptOf = (all: readonly KnownCopy[]) => {
  const gone = new Set(outdated(all))
  return all.filter((one) => !gone.has(one.name))
}

describe('which copies may go', () => {
  test('the newest that can be read stays, and what cannot be read is never removed', () => {
    fc.assert(
      fc.property(copies, (all) => {
        const kept = keptOf(all)
        const newest = all
          .filter((one) => one.readable)
          .sort((a, b) => (a.created < b.created ? 1 : -1))[0]?.created
        if (newest) expect(kept.some((one) => one.readable && one.created === newest)).toBe(true)
        expect(kept.filter((one) => !one.readable)).toEqual(all.filter((one) => !one.readable))
      })
    )
  })

  test('each of the last fourteen days that has a copy keeps its newest one, so do months and years', () => {
    fc.assert(
      fc.property(copies, (all) => {
        const daily = all.filter((one) => one.readable && one.kind === 'daily')
        const kept = new Set(keptOf(all).map((one) => one.name))
        for (const [length, most] of [
          [10, DAYS],
          [7, MONTHS],
          [4, Number.POSITIVE_INFINITY]
        ] as const) {
          const periods = [...new Set(daily.map((one) => one.created.slice(0, length)))].sort().reverse()
          for (const period of periods.slice(0, most)) {
            const newest = daily
              .filter((one) => one.created.startsWith(period))
              .sort((a, b) =>
                a.created === b.created ? b.again - a.again : a.created < b.created ? 1 : -1
              )[0]
            expect(kept.has(newest?.name ?? '')).toBe(true)
          }
        }
      })
    )
  })

  test('keeps a bounded number, and nothing more to remove is found the second time', () => {
    fc.assert(
      fc.property(copies, (all) => {
        const kept = keptOf(all)
        const years = new Set(all.map((one) => one.created.slice(0, 4))).size
        const readable = kept.filter((one) => one.readable)
        expect(readable.length).toBeLessThanOrEqual(DAYS + MONTHS + years + 2 * ASKED_FOR + 1)
        expect(outdated(kept)).toEqual([])
      })
    )
  })

  test('a year of a copy each day leaves fourteen days, eleven more months and the year', () => {
    const all = Array.from({ length: 365 }, (_, day): KnownCopy => {
      const created = new Date(Date.UTC(2025, 0, 1 + day, 8)).toISOString()
      return { name: copyName(created, 'daily'), kind: 'daily', created, again: 0, readable: true }
    })
    expect(keptOf(all)).toHaveLength(14 + 11)
    expect(keptOf(all).map((one) => one.created.slice(0, 10))).toContain('2025-02-28')
  })

  test('one unreadable newer file does not stand for the last one that can be read', () => {
    const created = '2026-03-04T08:30:00.000Z'
    const old: KnownCopy = {
      name: copyName(created, 'daily'),
      kind: 'daily',
      created,
      again: 0,
      readable: true
    }
    const later = '2026-03-05T08:30:00.000Z'
    const torn: KnownCopy = {
      name: copyName(later, 'daily'),
      kind: 'daily',
      created: later,
      again: 0,
      readable: false
    }
    expect(outdated([old, torn])).toEqual([])
  })
})

describe('names of copies', () => {
  test('tell their instant and kind back', () => {
    fc.assert(
      fc.property(copy, (one) => {
        const created = `${one.created.slice(0, 19)}.000Z`
        expect(readCopyName(one.name)).toEqual({ name: one.name, kind: one.kind, created, again: one.again })
      })
    )
  })

  test.each([
    'referent.sqlite',
    'before-schema-2.sqlite',
    'referent-20261341T000000Z-daily.referentkopi',
    'referent-20260304T083000Z-daily.referentkopi.part',
    'referent-20260304T083000Z-other.referentkopi'
  ])('%s is not one', (name) => {
    expect(readCopyName(name)).toBeNull()
  })
})

describe('when the day’s copy is due', () => {
  const at = (text: string) => new Date(`2026-03-${text}`)
  test('on another day, after a day, after a clock that went back, and when there is none', () => {
    expect(isDue(null, at('04T08:00:00'))).toBe(true)
    expect(isDue(at('04T08:00:00'), at('04T16:00:00'))).toBe(false)
    expect(isDue(at('04T23:50:00'), at('05T00:10:00'))).toBe(true)
    expect(isDue(at('04T08:00:00'), at('05T09:00:00'))).toBe(true)
    expect(isDue(at('05T08:00:00'), at('04T08:00:00'))).toBe(true)
  })
})
