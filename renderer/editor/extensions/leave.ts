import { Extension } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'

const BOXES = ['decision', 'action', 'table', 'bulletList', 'orderedList']

/**
 * The ways out: Ctrl+Enter to a line below the outermost block that the caret stands in (an empty one that is there is
 * used), the arrow down from the last one, Alt+F10 to the tools, Esc out of the text.
 */
export const Leave = Extension.create<{ onTools: () => void }>({
  name: 'leave',
  // Before the hard break's own Ctrl+Enter.
  priority: 200,

  addOptions() {
    return { onTools: () => undefined }
  },

  addKeyboardShortcuts() {
    return {
      'Mod-Enter': () => {
        const { state } = this.editor
        const { $from } = state.selection
        if (!BOXES.includes($from.node(1)?.type.name ?? '')) return this.editor.commands.toggleDecision()
        return this.editor.commands.leaveBlock($from.before(1))
      },
      ArrowDown: () => {
        const { state, view } = this.editor
        const { $from, empty } = state.selection
        const last = $from.depth > 0 && $from.after(1) === state.doc.content.size
        if (!empty || !last || !BOXES.includes($from.node(1).type.name)) return false
        const atEnd = $from.pos >= state.doc.content.size - $from.depth && view.endOfTextblock('down')
        return atEnd && this.editor.commands.leaveBlock($from.before(1))
      },
      Escape: () => {
        this.editor.view.dom.blur()
        return true
      },
      'Alt-F10': () => {
        this.options.onTools()
        return true
      }
    }
  },

  addCommands() {
    return {
      leaveBlock:
        (position) =>
        ({ tr, state, dispatch }) => {
          const block = tr.doc.nodeAt(position)
          const { paragraph } = state.schema.nodes
          if (!block || !paragraph) return false
          if (!dispatch) return true
          const after = position + block.nodeSize
          const next = tr.doc.nodeAt(after)
          if (!(next?.type === paragraph && next.content.size === 0)) tr.insert(after, paragraph.create())
          tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView()
          return true
        }
    }
  }
})

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    leave: {
      /** goes to an empty line below the block at this place, making it when there is none */
      leaveBlock: (position: number) => ReturnType
    }
  }
}
