import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { v7 } from 'uuid'

/** The nodes that carry a block's id (see blocks.ts for why it is these). */
export const ID_TYPES = ['paragraph', 'heading', 'action', 'table']

/** Calls `visit` for every node that must have an id; what stands in a table's cells belongs to the table. */
function eachBlock(doc: Node, visit: (node: Node, position: number) => void): void {
  doc.descendants((node, position) => {
    if (ID_TYPES.includes(node.type.name)) visit(node, position)
    return node.type.name !== 'table' && !node.isTextblock
  })
}

/** How many blocks a document holds; none when it is empty. */
export function countBlocks(doc: Node): number {
  if (doc.childCount === 1 && doc.firstChild?.type.name === 'paragraph' && doc.firstChild.content.size === 0)
    return 0
  let count = 0
  eachBlock(doc, () => {
    count += 1
  })
  return count
}

/**
 * Keeps each block's id while it is edited, and sees to it that every block has one of its own: the second half of a
 * split, and what was pasted, dropped or doubled, gets a new one. Ids never come in from the clipboard.
 */
export const BlockId = Extension.create({
  name: 'blockId',

  addGlobalAttributes() {
    return [
      {
        types: ID_TYPES,
        attributes: {
          blockId: {
            default: null,
            keepOnSplit: false,
            parseHTML: () => null,
            renderHTML: ({ blockId }) => (blockId ? { 'data-block-id': blockId } : {})
          }
        }
      }
    ]
  },

  addProseMirrorPlugins() {
    return [
      new Plugin({
        key: new PluginKey('blockId'),
        appendTransaction(transactions, _before, after) {
          if (!transactions.some((transaction) => transaction.docChanged)) return null
          const seen = new Set<string>()
          const transaction = after.tr
          eachBlock(after.doc, (node, position) => {
            const id: unknown = node.attrs.blockId
            if (typeof id === 'string' && id && !seen.has(id)) {
              seen.add(id)
              return
            }
            const fresh = v7()
            seen.add(fresh)
            transaction.setNodeAttribute(position, 'blockId', fresh)
          })
          return transaction.docChanged ? transaction : null
        }
      })
    ]
  }
})
