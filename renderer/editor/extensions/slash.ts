import { Extension } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'

export interface SlashState {
  /** where the "/" stands; null while the menu is closed */
  from: number | null
  query: string
}

const CLOSED: SlashState = { from: null, query: '' }
const slashKey = new PluginKey<SlashState>('slash')

/** What the menu stands at now. */
export function slashState(state: EditorState): SlashState {
  return slashKey.getState(state) ?? CLOSED
}

/** The "/" at the start of a line with the caret behind it opens the menu; "og/eller" does not. */
function read(state: EditorState): SlashState {
  const { $from, empty } = state.selection
  if (!empty || $from.parent.type.name !== 'paragraph') return CLOSED
  const before = $from.parent.textBetween(0, $from.parentOffset, '\n', '\n')
  const found = /^\/([\p{L}\d ]{0,20})$/u.exec(before)
  return found && $from.parentOffset === $from.parent.content.size
    ? { from: $from.start(), query: found[1] ?? '' }
    : CLOSED
}

/** Keeps track of the slash menu; `onKey` answers whether the open menu took the key. */
export const Slash = Extension.create<{ onKey: (event: KeyboardEvent) => boolean }>({
  name: 'slash',
  priority: 300,

  addOptions() {
    return { onKey: () => false }
  },

  addProseMirrorPlugins() {
    return [
      new Plugin<SlashState>({
        key: slashKey,
        state: {
          init: () => CLOSED,
          apply(transaction, previous, _before, after) {
            if (transaction.getMeta(slashKey) === 'close') return CLOSED
            if (!transaction.docChanged && !transaction.selectionSet) return previous
            // A menu that was sent away stays away until the next "/".
            const next = read(after)
            if (next.from !== null && previous.from === null && next.query !== '') return CLOSED
            return next.from !== null && !transaction.docChanged && previous.from === null ? CLOSED : next
          }
        },
        props: {
          handleKeyDown: (view, event) =>
            slashState(view.state).from !== null && !event.isComposing && this.options.onKey(event)
        }
      })
    ]
  },

  addCommands() {
    return {
      closeSlash:
        () =>
        ({ tr, dispatch }) => {
          if (dispatch) tr.setMeta(slashKey, 'close')
          return true
        },
      takeSlash:
        () =>
        ({ tr, state, dispatch }) => {
          const { from } = slashState(state)
          if (from === null) return false
          if (dispatch) tr.delete(from, tr.selection.from)
          return true
        }
    }
  }
})

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    slash: {
      /** sends the menu away and leaves the "/" as text */
      closeSlash: () => ReturnType
      /** takes the typed "/…" out of the text */
      takeSlash: () => ReturnType
    }
  }
}
