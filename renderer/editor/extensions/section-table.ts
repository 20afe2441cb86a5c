import { mergeAttributes } from '@tiptap/core'
import { createTable, Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import type { ResolvedPos } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    sectionTable: {
      /** puts an empty table below the block with the caret, or in place of an empty line */
      addTable: () => ReturnType
    }
  }
}

const ROWS = 3
const COLUMNS = 3

/** Merged cells are not kept: a table is rows of cells of text, which every office's program can read. */
const plainAttributes = () => ({
  colspan: { default: 1, parseHTML: () => 1, rendered: false },
  rowspan: { default: 1, parseHTML: () => 1, rendered: false },
  colwidth: { default: null, parseHTML: () => null, rendered: false }
})

const SectionCell = TableCell.extend({ content: 'paragraph+', addAttributes: plainAttributes })

const SectionHeader = TableHeader.extend({
  content: 'paragraph+',
  addAttributes: plainAttributes,
  renderHTML({ HTMLAttributes }) {
    return ['th', mergeAttributes(HTMLAttributes, { scope: 'col' }), 0]
  }
})

/** The depth of the block that a table can stand beside: one of the section, or of the decision around it. */
function besideDepth($place: ResolvedPos): number {
  return $place.depth > 1 && $place.node(1).type.name === 'decision' ? 2 : 1
}

const SectionTable = Table.extend({
  addCommands() {
    return {
      ...this.parent?.(),
      addTable:
        () =>
        ({ tr, state, dispatch }) => {
          const { $to } = tr.selection
          const depth = besideDepth($to)
          const block = $to.node(depth)
          if (block.type.name === 'table') return false
          if (!dispatch) return true
          const table = createTable(state.schema, ROWS, COLUMNS, true)
          // Never in place of what is marked: only an empty line gives way.
          const lead = depth === 2 && $to.index(1) === 0
          const gives = block.type.name === 'paragraph' && block.content.size === 0 && !lead
          const at = gives ? $to.before(depth) : $to.after(depth)
          tr.replaceWith(at, $to.after(depth), table)
          tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1))).scrollIntoView()
          return true
        }
    }
  },
  addKeyboardShortcuts() {
    const inTable = () => this.editor.isActive('table')
    return {
      'Mod-Alt-t': () => this.editor.commands.addTable(),
      // From the last cell Tab makes a new row, as in Word.
      Tab: () =>
        inTable() &&
        (this.editor.commands.goToNextCell() ||
          this.editor.chain().addRowAfter().goToNextCell().run() ||
          true),
      'Shift-Tab': () => inTable() && (this.editor.commands.goToPreviousCell() || true)
    }
  }
}).configure({ resizable: false, View: null })

/** A table with everything that belongs to it. */
export const tableExtensions = [SectionTable, TableRow, SectionCell, SectionHeader]
