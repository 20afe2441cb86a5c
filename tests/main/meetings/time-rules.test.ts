import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  hasPlan,
  isAppointment,
  minutesOf,
  plannedFromTimes,
  retimed,
  slotsOf,
  type Timed,
  typedSlot
} from '../../../main/meetings/time-rules'

const timed = (id: string, fields: Partial<Timed> = {}): Timed => ({
  id,
  parentId: null,
  start: null,
  end: null,
  plannedMinutes: null,
  ...fields
})
const lasting = (id: string, plannedMinutes: number, parentId: string | null = null) =>
  timed(id, { plannedMinutes, parentId })
const at = (id: string, start: string, end: string | null) => timed(id, { start, end })
const words = (items: readonly Timed[], start: string | null) =>
  [...slotsOf(items, start)].map(([id, slot]) => `${id} ${slot.start ?? '–'}-${slot.end ?? '–'}`)

describe('times of an agenda', () => {
  test('each item begins when the one before it is over', () => {
    expect(words([lasting('a', 10), lasting('b', 65), lasting('c', 5)], '08:15')).toEqual([
      'a 08:15-08:25',
      'b 08:25-09:30',
      'c 09:30-09:35'
    ])
  })

  test('an item that says nothing takes no time', () => {
    expect(words([lasting('a', 10), timed('b'), lasting('c', 5)], '09:00')).toEqual([
      'a 09:00-09:10',
      'b –-–',
      'c 09:10-09:15'
    ])
  })

  test('an appointment stays, and what follows begins when it is over', () => {
    expect(words([lasting('a', 30), at('lunch', '12:00', '12:30'), lasting('b', 20)], '11:00')).toEqual([
      'a 11:00-11:30',
      'lunch 12:00-12:30',
      'b 12:30-12:50'
    ])
  })

  test('sub-items share the slot of their item, which lasts as long as they do', () => {
    const items = [
      lasting('a', 10),
      timed('b'),
      lasting('b1', 15, 'b'),
      lasting('b2', 5, 'b'),
      lasting('c', 10)
    ]
    expect(words(items, '08:00')).toEqual([
      'a 08:00-08:10',
      'b1 08:10-08:25',
      'b2 08:25-08:30',
      'b 08:10-08:30',
      'c 08:30-08:40'
    ])
    const own = items.map((item) => (item.id === 'b' ? { ...item, plannedMinutes: 45 } : item))
    expect(slotsOf(own, '08:00').get('b')).toEqual({ start: '08:10', end: '08:55' })
    const short = items.map((item) => (item.id === 'b' ? { ...item, plannedMinutes: 5 } : item))
    expect(slotsOf(short, '08:00').get('b')).toEqual({ start: '08:10', end: '08:30' })
  })

  test('without a start of the meeting there are no times before the first appointment', () => {
    expect(words([lasting('a', 10), at('b', '10:00', '10:30'), lasting('c', 15)], null)).toEqual([
      'a –-–',
      'b 10:00-10:30',
      'c 10:30-10:45'
    ])
  })

  test('nothing is timed beyond midnight', () => {
    expect(words([lasting('a', 30), lasting('b', 30), lasting('c', 30)], '23:15')).toEqual([
      'a 23:15-23:45',
      'b 23:45-–',
      'c –-–'
    ])
  })

  test('an agenda without planned minutes keeps the times that were typed', () => {
    const items = [at('a', '09:30', '10:00'), at('b', '09:00', '09:30')]
    expect(hasPlan(items)).toBe(false)
    expect(retimed(items, items, '08:00')).toEqual([])
  })

  test('an item whose sub-items no longer say how long loses its times', () => {
    const sum = timed('a', { start: '09:00', end: '09:20' })
    const before = [sum, { ...lasting('a1', 20, 'a'), start: '09:00', end: '09:20' }]
    expect(retimed(before, [sum], '09:00')).toEqual([{ id: 'a', start: null, end: null }])
  })
})

describe('a typed slot', () => {
  const items = [lasting('a', 15), timed('b'), lasting('c', 10)]

  test('that begins where the item stands becomes its length', () => {
    expect(typedSlot(items, 'b', '10:00', { start: '10:15', end: '10:40' })).toEqual({
      start: '10:15',
      end: '10:40',
      plannedMinutes: 25
    })
  })

  test('that begins elsewhere is an appointment', () => {
    expect(typedSlot(items, 'b', '10:00', { start: '12:00', end: '12:30' })).toEqual({
      start: '12:00',
      end: '12:30',
      plannedMinutes: null
    })
  })

  test('a start alone keeps the length that was known', () => {
    expect(typedSlot(items, 'c', '10:00', { start: '12:00', end: null })).toEqual({
      start: '12:00',
      end: '12:10',
      plannedMinutes: null
    })
  })

  test('emptied, it takes no time', () => {
    expect(typedSlot(items, 'c', '10:00', { start: null, end: null })).toEqual({
      start: null,
      end: null,
      plannedMinutes: null
    })
  })

  test('an item that lasts as its sub-items do cannot be moved away from them', () => {
    const sum = [lasting('a', 15), timed('b'), lasting('b1', 10, 'b')]
    expect(typedSlot(sum, 'b', '10:00', { start: '11:00', end: '11:30' })).toBeNull()
    expect(typedSlot(sum, 'b', '10:00', { start: '10:15', end: '10:45' })?.plannedMinutes).toBe(30)
  })

  test('typed times become lengths where one begins as the other is over', () => {
    const typed = [at('a', '08:15', '08:25'), at('b', '08:25', '09:30'), at('lunch', '12:00', '12:30')]
    expect(plannedFromTimes(typed, '08:15')).toEqual([
      { id: 'a', plannedMinutes: 10 },
      { id: 'b', plannedMinutes: 65 }
    ])
  })
})

describe('whatever the agenda', () => {
  const lengths = fc.array(fc.option(fc.integer({ min: 1, max: 40 })), { minLength: 1, maxLength: 10 })
  const agenda = lengths.map((all) => all.map((minutes, i) => timed(`i${i}`, { plannedMinutes: minutes })))

  test('there are no gaps and no overlaps, and the order is kept', () => {
    fc.assert(
      fc.property(agenda, (items) => {
        const slots = slotsOf(items, '08:00')
        let over = '08:00'
        for (const item of items) {
          const slot = slots.get(item.id)
          if (item.plannedMinutes === null) {
            expect(slot).toEqual({ start: null, end: null })
            continue
          }
          expect(slot?.start).toBe(over)
          over = slot?.end ?? ''
          expect(minutesOf(over) - minutesOf(slot?.start ?? '')).toBe(item.plannedMinutes)
        }
      })
    )
  })

  test('another order ends at the same minute', () => {
    const both = agenda.chain((items) =>
      fc.tuple(
        fc.constant(items),
        fc.shuffledSubarray(items, { minLength: items.length, maxLength: items.length })
      )
    )
    const end = (items: readonly Timed[]) =>
      [...slotsOf(items, '08:00').values()].reduce(
        (last, slot) => (last > (slot.end ?? '') ? last : (slot.end ?? '')),
        ''
      )
    fc.assert(
      fc.property(both, ([one, other]) => {
        expect(end(other)).toBe(end(one))
      })
    )
  })

  test('sub-items lie within their item, side by side, and items beside each other', () => {
    const tree = fc
      .array(
        fc.tuple(
          fc.option(fc.integer({ min: 1, max: 30 })),
          fc.array(fc.integer({ min: 1, max: 15 }), { maxLength: 3 })
        ),
        {
          minLength: 1,
          maxLength: 6
        }
      )
      .map((tops) =>
        tops.flatMap(([own, below], i) => [
          timed(`p${i}`, { plannedMinutes: own }),
          ...below.map((minutes, j) => lasting(`p${i}c${j}`, minutes, `p${i}`))
        ])
      )
    fc.assert(
      fc.property(tree, (items) => {
        const slots = slotsOf(items, '07:00')
        const known = (list: readonly Timed[]) =>
          list.flatMap((item) => {
            const slot = slots.get(item.id)
            return slot?.start && slot.end ? [{ id: item.id, start: slot.start, end: slot.end }] : []
          })
        const tops = known(items.filter((item) => item.parentId === null))
        tops.forEach((top, i) => {
          expect(top.start).toBe(tops[i - 1]?.end ?? '07:00')
          const inside = known(items.filter((item) => item.parentId === top.id))
          inside.forEach((one, j) => {
            expect(one.start).toBe(inside[j - 1]?.end ?? top.start)
            expect(one.end <= top.end).toBe(true)
          })
        })
      })
    )
  })

  test('computing once more changes nothing, and appointments are never moved', () => {
    const mixed = fc
      .array(
        fc.oneof(
          fc.integer({ min: 1, max: 40 }).map((plannedMinutes) => ({ plannedMinutes, start: null })),
          fc
            .integer({ min: 8, max: 17 })
            .map((hour) => ({ plannedMinutes: null, start: `${String(hour).padStart(2, '0')}:30` }))
        ),
        { minLength: 1, maxLength: 8 }
      )
      .map((all) => all.map((fields, i) => timed(`i${i}`, fields)))
    fc.assert(
      fc.property(mixed, (items) => {
        const changes = new Map(retimed(items, items, '08:00').map((change) => [change.id, change]))
        const after = items.map((item) => ({ ...item, ...changes.get(item.id) }))
        expect(retimed(after, after, '08:00')).toEqual([])
        for (const [index, item] of items.entries())
          if (isAppointment(item, items)) expect(after[index]?.start).toBe(item.start)
      })
    )
  })
})
