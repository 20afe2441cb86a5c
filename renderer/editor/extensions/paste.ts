import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { cleanPastedHtml } from '../pasted'

/** What comes from Word, Outlook or a page keeps its structure and loses its looks. */
export const Paste = Extension.create({
  name: 'plainPaste',

  addProseMirrorPlugins() {
    return [
      new Plugin({
        key: new PluginKey('plainPaste'),
        props: { transformPastedHTML: (html) => cleanPastedHtml(html) }
      })
    ]
  }
})
