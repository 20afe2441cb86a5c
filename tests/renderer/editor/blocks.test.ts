import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../../preload/contract/rich-text'
import {
  blocksFromDoc,
  diffBlocks,
  docFromBlocks,
  ordersOf,
  sameBlocks
} from '../../../renderer/editor/blocks'
import { inlineFromNodes, nodesFromInline } from '../../../renderer/editor/inline'
import { inline, soundBlocks, wildBlocks } from './arbitraries'

function block(id: string, order: string, rest: Partial<Block>): Block {
  return {
    id,
    order,
    type: 'paragraph',
    level: 0,
    inside: null,
    content: [],
    table: null,
    outcome: null,
    responsible: null,
    due: null,
    ...rest
  }
}

function counter() {
  let count = 0
  return () => `new-${++count}`
}

describe('inline text', () => {
  test('runs survive the way to the editor and back', () => {
    fc.assert(
      fc.property(inline, (runs) => {
        expect(inlineFromNodes(nodesFromInline(runs))).toEqual(runs)
      })
    )
  })

  test('a line break in a run is a hard break', () => {
    expect(nodesFromInline([{ text: 'a\nb', bold: true }])?.map((node) => node.type)).toEqual([
      'text',
      'hardBreak',
      'text'
    ])
  })
})

describe('blocks and document', () => {
  test('a sound section comes back exactly as it was', () => {
    fc.assert(
      fc.property(soundBlocks, (blocks) => {
        expect(blocksFromDoc(docFromBlocks(blocks), ordersOf(blocks))).toEqual(blocks)
      })
    )
  })

  test('a document that came from blocks comes back as the same document', () => {
    fc.assert(
      fc.property(wildBlocks, (blocks) => {
        const doc = docFromBlocks(blocks)
        const again = blocksFromDoc(doc, ordersOf(blocks))
        if (again.length > 0) expect(docFromBlocks(again)).toEqual(doc)
      })
    )
  })

  test('whatever is stored, no block is lost and none doubled', () => {
    fc.assert(
      fc.property(wildBlocks, (blocks) => {
        const again = blocksFromDoc(docFromBlocks(blocks), ordersOf(blocks))
        if (again.length === 0 && blocks.length <= 1) return
        expect(again.map((one) => one.id).sort()).toEqual(blocks.map((one) => one.id).sort())
        const keys = again.map((one) => one.order)
        expect([...new Set(keys)].sort((a, b) => (a < b ? -1 : 1))).toEqual(keys)
      })
    )
  })

  test('a node without an id, or with one that is taken, gets a fresh one', () => {
    const doc = {
      type: 'doc',
      content: [
        { type: 'paragraph', attrs: { blockId: 'a' }, content: [{ type: 'text', text: 'en' }] },
        { type: 'paragraph', attrs: { blockId: 'a' }, content: [{ type: 'text', text: 'to' }] },
        { type: 'paragraph', content: [{ type: 'text', text: 'tre' }] }
      ]
    }
    expect(blocksFromDoc(doc, new Map(), counter()).map((one) => one.id)).toEqual(['a', 'new-1', 'new-2'])
  })

  test('a decision holds its list; the list stays flat in the store', () => {
    const blocks = [
      block('d', 'a0', {
        type: 'decision',
        outcome: 'endorsed',
        content: [{ text: 'Indstillingen tiltrådt:' }]
      }),
      block('x', 'a1', { type: 'bullet', inside: 'd', content: [{ text: 'med tal fra kommunerne' }] }),
      block('y', 'a2', { type: 'bullet', inside: 'd', level: 1, content: [{ text: 'inden jul' }] }),
      block('z', 'a3', { content: [{ text: 'Dernæst' }] })
    ]
    const doc = docFromBlocks(blocks)
    expect(doc.content?.map((node) => node.type)).toEqual(['decision', 'paragraph'])
    expect(doc.content?.[0]?.content?.map((node) => node.type)).toEqual(['paragraph', 'bulletList'])
    expect(blocksFromDoc(doc, ordersOf(blocks))).toEqual(blocks)
  })

  test('a block whose decision is gone stands by itself', () => {
    const doc = docFromBlocks([block('x', 'a0', { inside: 'gone', content: [{ text: 'bliver' }] })])
    expect(blocksFromDoc(doc, new Map())[0]).toMatchObject({ id: 'x', inside: null })
  })

  test('an empty document has no blocks', () => {
    expect(docFromBlocks([]).content).toEqual([{ type: 'paragraph' }])
    expect(blocksFromDoc(docFromBlocks([]), new Map())).toEqual([])
  })

  test('cells of several paragraphs become one text with line breaks', () => {
    const cell = {
      type: 'tableCell',
      content: ['a', 'b'].map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }))
    }
    const doc = {
      type: 'doc',
      content: [{ type: 'table', attrs: { blockId: 't' }, content: [{ type: 'tableRow', content: [cell] }] }]
    }
    expect(blocksFromDoc(doc, new Map())[0]?.table?.rows).toEqual([[[{ text: 'a\nb' }]]])
  })
})

describe('random edits', () => {
  /** One edit of a flat section, as indexes: what happened is known, so the least that must be written is too. */
  const edit = fc.oneof(
    fc.record({ kind: fc.constant('insert' as const), at: fc.nat({ max: 12 }), to: fc.constant(0) }),
    fc.record({ kind: fc.constant('remove' as const), at: fc.nat({ max: 12 }), to: fc.constant(0) }),
    fc.record({ kind: fc.constant('change' as const), at: fc.nat({ max: 12 }), to: fc.constant(0) }),
    fc.record({ kind: fc.constant('move' as const), at: fc.nat({ max: 12 }), to: fc.nat({ max: 12 }) })
  )

  test('write no more than what was touched; keys stay sorted and unique', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        let ids = 0
        const make = (): Block => block(`b${++ids}`, '', { content: [{ text: 'tekst' }] })
        let stored = blocksFromDoc(docFromBlocks([]), new Map())
        let shown: Block[] = []
        for (const { kind, at, to } of edits) {
          const next = [...shown]
          const index = at % Math.max(1, next.length)
          if (kind === 'insert' || next.length === 0) next.splice(index, 0, make())
          else if (kind === 'remove') next.splice(index, 1)
          else if (kind === 'change')
            next[index] = { ...(next[index] as Block), content: [{ text: `ny ${ids++}` }] }
          else next.splice(to % next.length, 0, ...next.splice(index, 1))
          const doc = {
            type: 'doc',
            content: next.map((one) => ({
              type: 'paragraph',
              attrs: { blockId: one.id },
              content: [{ type: 'text', text: one.content[0]?.text ?? '' }]
            }))
          }
          const after = blocksFromDoc(doc, ordersOf(stored))
          const diff = diffBlocks(stored, after)
          expect(diff.upserts.length + diff.removed.length).toBeLessThanOrEqual(1)
          const keys = after.map((one) => one.order)
          expect([...new Set(keys)].sort((a, b) => (a < b ? -1 : 1))).toEqual(keys)
          stored = after
          shown = next
        }
      })
    )
  })

  test('what a diff says, applied, gives the new list', () => {
    fc.assert(
      fc.property(soundBlocks, soundBlocks, (before, after) => {
        const diff = diffBlocks(before, after)
        const map = new Map(before.map((one) => [one.id, one]))
        for (const id of diff.removed) map.delete(id)
        for (const one of diff.upserts) map.set(one.id, one)
        expect(sameBlocks([...map.values()], after)).toBe(true)
        expect(diffBlocks(after, after)).toEqual({ upserts: [], removed: [] })
      })
    )
  })
})
