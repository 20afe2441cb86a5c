import type { Editor } from '@tiptap/core'
import {
  Bold,
  Diamond,
  Heading,
  Italic,
  Link,
  List,
  ListOrdered,
  type LucideIcon,
  Square,
  Table
} from 'lucide-react'
import type { MessageId } from '../i18n'

/** What can be done to the text: one list for the toolbar, the slash menu and the keys that F1 shows. */
export interface TextAction {
  id: string
  label: MessageId
  icon: LucideIcon
  keys: string | null
  /** other words that find it in the slash menu */
  words: string
  /** makes sense on an empty line */
  inserts: boolean
  /** stands in the toolbar only where headings are used */
  headingOnly?: boolean
  active(editor: Editor): boolean
  can(editor: Editor): boolean
  run(editor: Editor): void
}

export const TEXT_ACTIONS: readonly TextAction[] = [
  {
    id: 'bold',
    label: 'editor.bold',
    icon: Bold,
    keys: 'Mod+B',
    words: '',
    inserts: false,
    active: (editor) => editor.isActive('bold'),
    can: () => true,
    run: (editor) => editor.chain().focus().toggleBold().run()
  },
  {
    id: 'italic',
    label: 'editor.italic',
    icon: Italic,
    keys: 'Mod+I',
    words: '',
    inserts: false,
    active: (editor) => editor.isActive('italic'),
    can: () => true,
    run: (editor) => editor.chain().focus().toggleItalic().run()
  },
  {
    id: 'heading',
    label: 'editor.heading',
    icon: Heading,
    keys: 'Mod+Alt+1',
    words: 'titel title',
    inserts: true,
    headingOnly: true,
    active: (editor) => editor.isActive('heading'),
    can: (editor) => !editor.isActive('table') && !editor.isActive('listItem'),
    run: (editor) => editor.chain().focus().toggleHeading().run()
  },
  {
    id: 'bullets',
    label: 'editor.bullets',
    icon: List,
    keys: 'Mod+Shift+8',
    words: 'liste punkt bullet list',
    inserts: true,
    active: (editor) => editor.isActive('bulletList'),
    can: (editor) => !editor.isActive('table'),
    run: (editor) => editor.chain().focus().toggleBullets().run()
  },
  {
    id: 'numbers',
    label: 'editor.numbers',
    icon: ListOrdered,
    keys: 'Mod+Shift+7',
    words: 'liste tal number list',
    inserts: true,
    active: (editor) => editor.isActive('orderedList'),
    can: (editor) => !editor.isActive('table'),
    run: (editor) => editor.chain().focus().toggleNumbers().run()
  },
  {
    id: 'table',
    label: 'editor.table',
    icon: Table,
    keys: 'Mod+Alt+T',
    words: 'skema rækker grid',
    inserts: true,
    active: (editor) => editor.isActive('table'),
    can: (editor) => !editor.isActive('table'),
    run: (editor) => editor.chain().focus().addTable().run()
  },
  {
    id: 'decision',
    label: 'editor.decision',
    icon: Diamond,
    keys: 'Mod+Alt+B',
    words: 'besluttet beslut decide',
    inserts: true,
    active: (editor) => editor.isActive('decision'),
    can: (editor) => editor.can().toggleDecision(),
    run: (editor) => editor.chain().focus().toggleDecision().run()
  },
  {
    id: 'action',
    label: 'editor.action',
    icon: Square,
    keys: 'Mod+Alt+O',
    words: 'aftale todo task frist',
    inserts: true,
    active: (editor) => editor.isActive('action'),
    can: (editor) => editor.can().toggleAction(),
    run: (editor) => editor.chain().focus().toggleAction().run()
  }
]

export const LINK_ICON = Link

/** The actions that a typed "/…" finds; all of them for "/" alone. */
export function slashActions(
  query: string,
  text: (id: MessageId) => string,
  headings: boolean
): readonly TextAction[] {
  const wanted = query.trim().toLowerCase()
  const rank = (action: TextAction): number => {
    if (text(action.label).toLowerCase().startsWith(wanted)) return 0
    return action.words.split(' ').some((word) => word.startsWith(wanted)) ? 1 : 2
  }
  return TEXT_ACTIONS.filter(
    (action) => action.inserts && (headings || !action.headingOnly) && rank(action) < 2
  ).sort((a, b) => rank(a) - rank(b))
}

/** What can be done to the table around the caret. */
export const TABLE_ACTIONS: readonly { id: string; label: MessageId; run: (editor: Editor) => void }[] = [
  { id: 'rowAdd', label: 'editor.rowAdd', run: (editor) => editor.chain().focus().addRowAfter().run() },
  {
    id: 'columnAdd',
    label: 'editor.columnAdd',
    run: (editor) => editor.chain().focus().addColumnAfter().run()
  },
  { id: 'rowRemove', label: 'editor.rowRemove', run: (editor) => editor.chain().focus().deleteRow().run() },
  {
    id: 'columnRemove',
    label: 'editor.columnRemove',
    run: (editor) => editor.chain().focus().deleteColumn().run()
  },
  {
    id: 'headerRow',
    label: 'editor.headerRow',
    run: (editor) => editor.chain().focus().toggleHeaderRow().run()
  },
  {
    id: 'tableRemove',
    label: 'editor.tableRemove',
    run: (editor) => editor.chain().focus().deleteTable().run()
  }
]
