import { Node, wrappingInputRule } from '@tiptap/core'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    lists: {
      /** makes the chosen blocks a bullet list, or takes them out of it */
      toggleBullets: () => ReturnType
      /** makes the chosen blocks a numbered list, or takes them out of it */
      toggleNumbers: () => ReturnType
    }
  }
}

/** A bullet list. "- " at the start of a line begins one. */
export const BulletList = Node.create({
  name: 'bulletList',
  group: 'block list',
  content: 'listItem+',

  parseHTML() {
    return [{ tag: 'ul' }]
  },
  renderHTML() {
    return ['ul', 0]
  },
  addCommands() {
    return {
      toggleBullets:
        () =>
        ({ commands }) =>
          commands.toggleList('bulletList', 'listItem')
    }
  },
  addKeyboardShortcuts() {
    return { 'Mod-Shift-8': () => this.editor.commands.toggleBullets() }
  },
  addInputRules() {
    return [wrappingInputRule({ find: /^\s*[-*]\s$/, type: this.type })]
  }
})

/** A numbered list. Only "1. " begins one: "24. september" at the start of a line is a date. */
export const OrderedList = Node.create({
  name: 'orderedList',
  group: 'block list',
  content: 'listItem+',

  parseHTML() {
    return [{ tag: 'ol' }]
  },
  renderHTML() {
    return ['ol', 0]
  },
  addCommands() {
    return {
      toggleNumbers:
        () =>
        ({ commands }) =>
          commands.toggleList('orderedList', 'listItem')
    }
  },
  addKeyboardShortcuts() {
    return { 'Mod-Shift-7': () => this.editor.commands.toggleNumbers() }
  },
  addInputRules() {
    return [wrappingInputRule({ find: /^\s*1[.)]\s$/, type: this.type })]
  }
})
