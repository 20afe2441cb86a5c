import { describe, expect, test } from 'vitest'
import { MEETING_PHASES } from '../../../preload/contract/values'
import { isBack, nextPhase, otherPhases } from '../../../renderer/meetings/phases'
import {
  neighbour,
  withAnnexMoved,
  withItemFields,
  withItemMoved,
  withoutItem,
  withoutUnplaced,
  withSeen
} from '../../../renderer/meetings/state'
import { EMPTY_ANNEX } from '../../helpers/empty-parts'
import { item, meeting } from './meetings'

const three = meeting({ items: [item('a', 1), item('b', 2), item('c', 3)] })
const under = (parentId: string, id: string, numberText: string) => ({
  ...item(id, 2),
  parentId,
  numberText
})
const nested = meeting({
  items: [item('a', 1), item('b', 2), under('b', 'b1', '2.1'), under('b', 'b2', '2.2'), item('c', 3)]
})
const order = (of: typeof three) => of.items.map((one) => `${one.numberText}${one.id}`).join(' ')

describe('the agenda on screen', () => {
  test('a moved item is numbered anew', () => {
    expect(order(withItemMoved(three, 'c', { afterId: null, parentId: null }))).toBe('1c 2a 3b')
    expect(order(withItemMoved(three, 'a', { afterId: 'c', parentId: null }))).toBe('1b 2c 3a')
    expect(withItemMoved(three, 'a', { afterId: 'gone', parentId: null })).toBe(three)
    expect(withItemMoved(three, 'a', { afterId: 'a', parentId: null })).toBe(three)
  })

  test('an item takes what stands under it along', () => {
    expect(order(withItemMoved(nested, 'b', { afterId: 'c', parentId: null }))).toBe('1a 2c 3b 3.1b1 3.2b2')
    expect(order(withItemMoved(nested, 'a', { afterId: 'b', parentId: null }))).toBe('1b 1.1b1 1.2b2 2a 3c')
    expect(order(withItemMoved(nested, 'b', { afterId: null, parentId: 'a' }))).toBe('1a 1.1b 1.2b1 1.3b2 2c')
    expect(order(withItemMoved(nested, 'b1', { afterId: 'b', parentId: null }))).toBe('1a 2b 2.1b2 3b1 4c')
    expect(order(withoutItem(nested, 'b'))).toBe('1a 2c')
  })

  test('numbers that were issued stay where an item is moved', () => {
    const issued = meeting({ items: [item('new', 4), item('a', 1), item('b', 2)] })
    expect(order(withItemMoved(issued, 'b', { afterId: null, parentId: null }))).toBe('2b 4new 1a')
  })

  test('a removed item closes the gap in the numbers', () => {
    expect(order(withoutItem(three, 'a'))).toBe('1b 2c')
  })

  test('an annex is moved within its place and to another', () => {
    const annexes = ['x', 'y', 'z'].map((id) => ({ ...EMPTY_ANNEX, id, itemId: id === 'z' ? 'b' : 'a' }))
    const of = meeting({ annexes })
    const places = (all: typeof of) => all.annexes.map((annex) => `${annex.itemId}${annex.id}`).join(' ')
    expect(places(withAnnexMoved(of, 'y', { itemId: 'a', afterId: null }))).toBe('ay ax bz')
    expect(places(withAnnexMoved(of, 'x', { itemId: 'b', afterId: 'z' }))).toBe('ay bz bx')
    expect(places(withAnnexMoved(of, 'x', { itemId: null, afterId: null }))).toBe('ay bz nullx')
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
