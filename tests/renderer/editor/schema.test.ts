import { Editor, getSchema } from '@tiptap/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../../preload/contract/rich-text'
import { blocksFromDoc, docFromBlocks, ordersOf } from '../../../renderer/editor/blocks'
import { sectionExtensions } from '../../../renderer/editor/extensions'
import { docOf, replaceDoc } from '../../../renderer/editor/replace-doc'
import { soundBlocks, wildBlocks } from './arbitraries'

const extensions = sectionExtensions({
  onLink: () => undefined,
  onSlashKey: () => false,
  onTools: () => undefined
})
const schema = getSchema(extensions)

/** An editor without a window: the document and its commands are the same. */
function editorWith(blocks: Block[]): Editor {
  const editor = new Editor({ element: null, extensions, content: docFromBlocks(blocks) })
  // The plugins are added with the window's view; without one they are added here.
  editor.view.updateState(editor.state.reconfigure({ plugins: editor.extensionManager.plugins }))
  return editor
}

/** Puts the caret behind the first letter of a text. */
function caretIn(editor: Editor, text: string): void {
  editor.state.doc.descendants((node, position) => {
    if (node.isText && node.text === text) editor.commands.setTextSelection(position + 1)
  })
}

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

function shape(editor: Editor): string[] {
  return blocksFromDoc(editor.getJSON(), new Map()).map(
    (one) => `${one.type}${one.level || ''} ${one.inside ? `in ${one.inside} ` : ''}${one.id}`
  )
}

describe('the editor’s own document', () => {
  test('takes whatever is stored', () => {
    fc.assert(
      fc.property(wildBlocks, (blocks) => {
        docOf(schema, docFromBlocks(blocks))
      })
    )
  })

  test('gives back exactly what was stored', () => {
    fc.assert(
      fc.property(soundBlocks, (blocks) => {
        const doc = docOf(schema, docFromBlocks(blocks))
        expect(blocksFromDoc(doc.toJSON(), ordersOf(blocks))).toEqual(blocks)
      })
    )
  })

  test('becomes another by replacing only what differs', () => {
    fc.assert(
      fc.property(soundBlocks, soundBlocks, (before, after) => {
        const editor = editorWith(before)
        const next = docFromBlocks(after)
        const transaction = replaceDoc(editor.state, next)
        const doc = transaction ? transaction.doc : editor.state.doc
        expect(doc.toJSON()).toEqual(docOf(editor.schema, next).toJSON())
      })
    )
  })
})

describe('edits', () => {
  const list = [
    block('a', 'a0', { type: 'bullet', content: [{ text: 'et' }] }),
    block('b', 'a1', { type: 'bullet', content: [{ text: 'to' }] }),
    block('c', 'a2', { type: 'bullet', level: 1, content: [{ text: 'under' }] }),
    block('d', 'a3', { type: 'bullet', content: [{ text: 'tre' }] })
  ]

  test('an item of a list becomes a decision that holds what was below it, and comes back out', () => {
    const editor = editorWith(list)
    caretIn(editor, 'to')
    editor.commands.toggleDecision()
    expect(shape(editor)).toEqual(['bullet a', 'decision b', 'bullet in b c', 'bullet d'])
    editor.commands.toggleDecision()
    expect(shape(editor)).toEqual(['bullet a', 'paragraph b', 'bullet c', 'bullet d'])
  })

  test('a block keeps its id as paragraph, list item, heading, action and decision', () => {
    const editor = editorWith([block('a', 'a0', { content: [{ text: 'tekst' }] })])
    editor.commands.setTextSelection(2)
    editor.commands.toggleBullets()
    expect(shape(editor)).toEqual(['bullet a'])
    editor.commands.toggleNumbers()
    expect(shape(editor)).toEqual(['numbered a'])
    editor.commands.toggleAction()
    expect(shape(editor)).toEqual(['action a'])
    editor.commands.toggleDecision()
    expect(shape(editor)).toEqual(['decision a'])
    editor.commands.toggleDecision()
    editor.commands.toggleHeading()
    expect(shape(editor)).toEqual(['heading a'])
    editor.commands.undo()
    expect(shape(editor)).toEqual(['paragraph a'])
  })

  test('a table cannot begin a decision, and nothing is lost by trying', () => {
    const rows = [[[{ text: 'x' }]]]
    const editor = editorWith([block('t', 'a0', { type: 'table', table: { headerRow: false, rows } })])
    editor.commands.setTextSelection(4)
    expect(editor.can().toggleDecision()).toBe(false)
    editor.commands.toggleDecision()
    expect(shape(editor)).toEqual(['table t'])
  })

  test('a new table stands below what is marked, which stays', () => {
    const editor = editorWith([block('a', 'a0', { content: [{ text: 'tekst' }] }), block('b', 'a1', {})])
    editor.commands.setTextSelection({ from: 1, to: 6 })
    editor.commands.addTable()
    expect(shape(editor).map((one) => one.split(' ')[0])).toEqual(['paragraph', 'table', 'paragraph'])
    expect(editor.state.doc.firstChild?.textContent).toBe('tekst')
    editor.commands.setTextSelection(editor.state.doc.content.size - 1)
    editor.commands.addTable()
    expect(shape(editor).map((one) => one.split(' ')[0])).toEqual(['paragraph', 'table', 'table'])
  })

  test('a split gives the second half a new id, joining them again keeps the first', () => {
    const editor = editorWith([block('a', 'a0', { content: [{ text: 'ettoto' }] })])
    editor.commands.setTextSelection(3)
    editor.commands.splitBlock()
    const [first, second] = shape(editor)
    expect(first).toBe('paragraph a')
    expect(second).toMatch(/^paragraph [\da-f]{8}-/)
    editor.commands.joinBackward()
    expect(shape(editor)).toEqual(['paragraph a'])
  })

  test('a doubled block gets an id of its own', () => {
    const editor = editorWith([block('a', 'a0', { content: [{ text: 'en' }] })])
    editor.commands.command(({ tr, state }) => {
      tr.insert(state.doc.content.size, state.doc.child(0))
      return true
    })
    const ids = shape(editor)
    expect(ids[0]).toBe('paragraph a')
    expect(new Set(ids).size).toBe(2)
  })
})
