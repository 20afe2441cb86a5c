import { mergeAttributes, Node, textblockTypeInputRule } from '@tiptap/core'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    caseHeading: {
      /** makes the block a heading, or a paragraph again */
      toggleHeading: () => ReturnType
    }
  }
}

const LEVELS = [1, 2, 3]
/** The page's own headings end at h3; those inside a text come below. */
const OFFSET = 3

/** A heading inside a section's text. */
export const CaseHeading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,

  addAttributes() {
    return { level: { default: 1, rendered: false } }
  },
  parseHTML() {
    // What comes from elsewhere may begin at h1, what was copied here begins at h4.
    return [1, 2, 3, 4, 5, 6].map((tag) => ({
      tag: `h${tag}`,
      attrs: { level: tag > OFFSET ? tag - OFFSET : tag }
    }))
  },
  renderHTML({ node, HTMLAttributes }) {
    const level = LEVELS.includes(node.attrs.level) ? Number(node.attrs.level) : 1
    return [`h${level + OFFSET}`, mergeAttributes(HTMLAttributes), 0]
  },
  addCommands() {
    return {
      toggleHeading:
        () =>
        ({ commands }) =>
          commands.toggleNode(this.name, 'paragraph', { level: 1 })
    }
  },
  addKeyboardShortcuts() {
    return { 'Mod-Alt-1': () => this.editor.commands.toggleHeading() }
  },
  addInputRules() {
    return [textblockTypeInputRule({ find: /^##?\s$/, type: this.type, getAttributes: { level: 1 } })]
  }
})
