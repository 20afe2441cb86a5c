import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MEETING_PHASES } from '../../../preload/contract/values'
import { isBack, nextPhase, otherPhases } from '../../../renderer/meetings/phases'
import {
  afterWhenStepped,
  neighbour,
  withItemFields,
  withItemMoved,
  withoutItem,
  withoutUnplaced,
  withSeen
} from '../../../renderer/meetings/state'
import { item, meeting } from './meetings'

const three = meeting({ items: [item('a', 1), item('b', 2), item('c', 3)] })
const order = (of: typeof three) => of.items.map((one) => `${one.number}${one.id}`).join(' ')

describe('the agenda on screen', () => {
  test('a moved item is numbered anew', () => {
    expect(order(withItemMoved(three, 'c', null))).toBe('1c 2a 3b')
    expect(order(withItemMoved(three, 'a', 'c'))).toBe('1b 2c 3a')
    expect(withItemMoved(three, 'a', 'gone')).toBe(three)
    expect(withItemMoved(three, 'a', 'a')).toBe(three)
  })

  test('a step up or down is a move behind a neighbour, and nothing at the ends', () => {
    expect(afterWhenStepped(three.items, 'a', -1)).toBeUndefined()
    expect(afterWhenStepped(three.items, 'b', -1)).toBeNull()
    expect(afterWhenStepped(three.items, 'c', -1)).toBe('a')
    expect(afterWhenStepped(three.items, 'a', 1)).toBe('b')
    expect(afterWhenStepped(three.items, 'c', 1)).toBeUndefined()
  })

  test('a step and the step back leave the agenda as it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 12 }), fc.nat(), (count, seed) => {
        const items = Array.from({ length: count }, (_, at) => item(`i${at}`, at + 1))
        const id = `i${seed % (count - 1)}`
        const before = meeting({ items })
        const down = afterWhenStepped(before.items, id, 1) ?? null
        const moved = withItemMoved(before, id, down)
        const up = afterWhenStepped(moved.items, id, -1) ?? null
        expect(order(withItemMoved(moved, id, up))).toBe(order(before))
      })
    )
  })

  test('a removed item closes the gap in the numbers', () => {
    expect(order(withoutItem(three, 'a'))).toBe('1b 2c')
  })

  test('an edit touches what it names and nothing else', () => {
    const edited = withItemFields(three, 'b', {
      title: 'Nyt',
      start: undefined
    })
    expect(edited.items[1]?.title).toBe('Nyt')
    expect(edited.items[1]?.start).toBeNull()
    expect(edited.items[0]).toBe(three.items[0])
  })

  test('neighbours end at the ends', () => {
    expect(neighbour(three.items, 'a', -1)).toBeNull()
    expect(neighbour(three.items, 'a', 1)?.id).toBe('b')
    expect(neighbour(three.items, 'gone', 1)).toBeNull()
  })

  test('an unplaced line goes only when place and text agree', () => {
    const with2 = meeting({ unplaced: ['x', 'y'] })
    expect(withoutUnplaced(with2, 0, 'x').unplaced).toEqual(['y'])
    expect(withoutUnplaced(with2, 0, 'y')).toBe(with2)
  })
})

test('what has been seen never goes back', () => {
  const seen = withSeen({}, 'm', 5)
  expect(withSeen(seen, 'm', 4)).toBe(seen)
  expect(withSeen(seen, 'm', 6)).toEqual({ m: 6 })
})

test('every phase can be reached from every other', () => {
  for (const phase of MEETING_PHASES) {
    const next = nextPhase(phase)
    const reachable = new Set([...otherPhases(phase), ...(next ? [next] : [])])
    expect(reachable).toEqual(new Set(MEETING_PHASES.filter((other) => other !== phase)))
  }
})

test('only the ordinary way has a way back', () => {
  expect(isBack('minutes_draft', 'planned')).toBe(true)
  expect(isBack('planned', 'minutes_draft')).toBe(false)
  expect(isBack('approved', 'cancelled')).toBe(false)
  expect(isBack('cancelled', 'planned')).toBe(false)
})
