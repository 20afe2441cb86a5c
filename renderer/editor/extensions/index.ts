import type { Extensions } from '@tiptap/core'
import { StarterKit } from '@tiptap/starter-kit'
import { Action } from './action'
import { BlockId } from './block-id'
import { CaseHeading } from './case-heading'
import { Decision } from './decision'
import { Leave } from './leave'
import { LinkKey } from './link-key'
import { ListItem } from './list-item'
import { BulletList, OrderedList } from './lists'
import { Paste } from './paste'
import { tableExtensions } from './section-table'
import { Slash } from './slash'

export interface ExtensionHooks {
  /** a key while the slash menu is open; true when the menu took it */
  onSlashKey: (event: KeyboardEvent) => boolean
  /** Ctrl+Shift+K */
  onLink: () => void
  /** Alt+F10 */
  onTools: () => void
}

/** Addresses that a link may lead to. */
export const LINK_PROTOCOLS = ['http', 'https', 'mailto', 'tel']

/** Everything that the text of a section may hold, and the keys that make it. */
export function sectionExtensions(hooks: ExtensionHooks): Extensions {
  return [
    StarterKit.configure({
      blockquote: false,
      bulletList: false,
      code: false,
      codeBlock: false,
      heading: false,
      horizontalRule: false,
      listItem: false,
      orderedList: false,
      strike: false,
      trailingNode: false,
      underline: false,
      link: {
        openOnClick: false,
        autolink: false,
        linkOnPaste: true,
        protocols: [],
        isAllowedUri: (uri) =>
          LINK_PROTOCOLS.some((protocol) => uri?.toLowerCase().startsWith(`${protocol}:`))
      },
      undoRedo: { depth: 500, newGroupDelay: 500 }
    }),
    BulletList,
    OrderedList,
    ListItem,
    CaseHeading,
    Decision,
    Action,
    ...tableExtensions,
    BlockId,
    Leave.configure({ onTools: hooks.onTools }),
    Paste,
    LinkKey.configure({ onLink: hooks.onLink }),
    Slash.configure({ onKey: hooks.onSlashKey })
  ]
}
