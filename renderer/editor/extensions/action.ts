import { mergeAttributes, Node } from '@tiptap/core'
import type { ResolvedPos } from '@tiptap/pm/model'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { ActionView } from '../ActionView'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    action: {
      /** makes the block an action, or a paragraph again */
      toggleAction: () => ReturnType
    }
  }
}

function insideOf($place: ResolvedPos, name: string): boolean {
  for (let depth = $place.depth; depth > 0; depth -= 1) {
    if ($place.node(depth).type.name === name) return true
  }
  return false
}

/** An action of the minutes: what is to be done, by whom, and until when. */
export const Action = Node.create({
  name: 'action',
  group: 'block',
  content: 'inline*',
  defining: true,

  addAttributes() {
    return {
      responsible: {
        default: null,
        keepOnSplit: false,
        parseHTML: (element) => element.getAttribute('data-responsible'),
        renderHTML: ({ responsible }) => (responsible ? { 'data-responsible': responsible } : {})
      },
      due: {
        default: null,
        keepOnSplit: false,
        parseHTML: (element) => {
          const due = element.getAttribute('data-due')
          return due && /^\d{4}-\d{2}-\d{2}$/.test(due) ? due : null
        },
        renderHTML: ({ due }) => (due ? { 'data-due': due } : {})
      }
    }
  },
  parseHTML() {
    return [{ tag: 'p[data-action]', priority: 60 }]
  },
  renderHTML({ HTMLAttributes }) {
    return ['p', mergeAttributes(HTMLAttributes, { 'data-action': '' }), 0]
  },
  addNodeView() {
    return ReactNodeViewRenderer(ActionView)
  },
  addCommands() {
    return {
      toggleAction:
        () =>
        ({ commands, tr, dispatch }) => {
          const name = tr.selection.$from.parent.type.name
          if (name === 'action') return commands.setNode('paragraph')
          if (insideOf(tr.selection.$from, 'table')) return false
          if (!dispatch) return true
          // Out of its list first: an action stands by itself, and keeps its id.
          for (let level = 0; level < 10 && insideOf(tr.selection.$from, 'listItem'); level += 1) {
            if (!commands.liftListItem('listItem')) return false
          }
          return commands.setNode('action')
        }
    }
  },
  addKeyboardShortcuts() {
    return {
      'Mod-Alt-o': () => this.editor.commands.toggleAction(),
      Backspace: () => {
        const { $from, empty } = this.editor.state.selection
        if (!empty || $from.parent.type.name !== this.name || $from.parentOffset > 0) return false
        return this.editor.commands.setNode('paragraph')
      },
      Tab: () => {
        const { $from } = this.editor.state.selection
        if ($from.parent.type.name !== this.name) return false
        const dom = this.editor.view.nodeDOM($from.before())
        const field = dom instanceof HTMLElement ? dom.querySelector('input') : null
        field?.focus()
        return field !== null
      }
    }
  }
})
