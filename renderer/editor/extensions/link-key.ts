import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'

/**
 * Ctrl+Shift+K asks for the address of a link (Ctrl+K alone is the palette of the whole window); a click with Ctrl
 * opens the link, a plain one only puts the caret into it.
 */
export const LinkKey = Extension.create<{ onLink: () => void }>({
  name: 'linkKey',

  addOptions() {
    return { onLink: () => undefined }
  },

  addKeyboardShortcuts() {
    return {
      'Mod-Shift-k': () => {
        this.options.onLink()
        return true
      }
    }
  },

  addProseMirrorPlugins() {
    return [
      new Plugin({
        key: new PluginKey('linkKey'),
        props: {
          handleClick(_view, _position, event) {
            const link = event.target instanceof Element ? event.target.closest('a[href]') : null
            if (!link || !(event.ctrlKey || event.metaKey)) return false
            window.open(link.getAttribute('href') ?? '', '_blank', 'noopener')
            return true
          }
        }
      })
    ]
  }
})
