import { mergeAttributes } from '@tiptap/core'
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'

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

const SectionTable = Table.extend({
  addKeyboardShortcuts() {
    const inTable = () => this.editor.isActive('table')
    return {
      'Mod-Alt-t': () =>
        !inTable() && this.editor.commands.insertTable({ rows: 3, cols: 3, withHeaderRow: true }),
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
