import { Node } from '@tiptap/core'

/** One item of a list: its text, and lists one level below. Tab and Shift+Tab move it between levels. */
export const ListItem = Node.create({
  name: 'listItem',
  content: 'paragraph list*',
  defining: true,

  parseHTML() {
    return [{ tag: 'li' }]
  },
  renderHTML() {
    return ['li', 0]
  },
  addKeyboardShortcuts() {
    const inItem = () => this.editor.isActive(this.name) && !this.editor.isActive('table')
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      // The first item can't go deeper; the key stays here all the same, as in every text program.
      Tab: () => inItem() && (this.editor.commands.sinkListItem(this.name) || true),
      'Shift-Tab': () => inItem() && (this.editor.commands.liftListItem(this.name) || true)
    }
  }
})
