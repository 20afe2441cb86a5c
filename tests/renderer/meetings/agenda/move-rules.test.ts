import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  dropTarget,
  indentTarget,
  outdentTarget,
  stepTarget
} from '../../../../renderer/meetings/agenda/move-rules'
import { withItemMoved } from '../../../../renderer/meetings/state'
import { item, meeting } from '../meetings'

const under = (parentId: string, id: string) => ({ ...item(id, 1), parentId })
const agenda = meeting({
  items: [item('a', 1), item('b', 2), under('b', 'b1'), under('b', 'b2'), item('c', 3)]
})
const { items } = agenda

describe('an item moved by keys', () => {
  test('goes up or down beside its own, and nowhere at the ends', () => {
    expect(stepTarget(items, 'a', -1)).toBeUndefined()
    expect(stepTarget(items, 'b', -1)).toEqual({ parentId: null, afterId: null })
    expect(stepTarget(items, 'a', 1)).toEqual({ parentId: null, afterId: 'b' })
    expect(stepTarget(items, 'c', 1)).toBeUndefined()
    expect(stepTarget(items, 'b2', -1)).toEqual({ parentId: 'b', afterId: null })
    expect(stepTarget(items, 'gone', 1)).toBeUndefined()
  })

  test('goes over to the neighbour where it is the last of its own', () => {
    expect(stepTarget(items, 'b2', 1)).toEqual({ parentId: 'c', afterId: null })
    expect(stepTarget(items, 'b1', -1)).toEqual({ parentId: 'a', afterId: null })
  })

  test('goes below the item before it, and out again behind it', () => {
    expect(indentTarget(items, 'a')).toBeUndefined()
    expect(indentTarget(items, 'c')).toEqual({ parentId: 'b', afterId: 'b2' })
    expect(indentTarget(items, 'b1')).toBeUndefined()
    expect(outdentTarget(items, 'b1')).toEqual({ parentId: null, afterId: 'b' })
    expect(outdentTarget(items, 'a')).toBeUndefined()
  })

  test('a step and the step back leave the agenda as it was', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('a', 'b', 'c', 'b1', 'b2'),
        fc.constantFrom(-1 as const, 1 as const),
        (id, step) => {
          const target = stepTarget(items, id, step)
          if (!target) return
          const moved = withItemMoved(agenda, id, target)
          const back = stepTarget(moved.items, id, step === 1 ? -1 : 1)
          if (!back) throw new Error('there is a way back')
          expect(withItemMoved(moved, id, back).items.map((one) => one.id)).toEqual(
            items.map((one) => one.id)
          )
        }
      )
    )
  })
})

describe('an item let go over another', () => {
  const drop = (dragged: string, id: string, isBelow: boolean, isDeep = false) =>
    dropTarget(items, dragged, { id, isBelow, isDeep })
  test('stands above or below it', () => {
    expect(drop('c', 'a', false)).toEqual({ parentId: null, afterId: null })
    expect(drop('a', 'c', true)).toEqual({ parentId: null, afterId: 'c' })
    expect(drop('a', 'b2', true)).toEqual({ parentId: null, afterId: 'b' })
  })
  test('stands under it where the hand is to the right, or in the middle of sub-items', () => {
    expect(drop('c', 'a', true, true)).toEqual({ parentId: 'a', afterId: null })
    expect(drop('c', 'b1', true)).toEqual({ parentId: 'b', afterId: 'b1' })
    expect(drop('a', 'b', true)).toEqual({ parentId: 'b', afterId: null })
    expect(drop('c', 'b2', true, true)).toEqual({ parentId: 'b', afterId: 'b2' })
    expect(drop('c', 'a', false, true)).toEqual({ parentId: null, afterId: null })
  })
  test('stays where it would come to stand where it is', () => {
    expect(drop('b', 'a', true)).toBeUndefined()
    expect(drop('b', 'b1', true)).toBeUndefined()
    expect(drop('b', 'c', false)).toBeUndefined()
  })
})
