import { Extension } from '@tiptap/core'

/** Ctrl+Shift+K asks for the address of a link; Ctrl+K alone is the palette of the whole window. */
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
  }
})
