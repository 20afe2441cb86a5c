import { mergeAttributes, Node } from '@tiptap/core'
import { type Node as DocNode, Fragment, NodeRange, type NodeType, type ResolvedPos } from '@tiptap/pm/model'
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { OUTCOMES } from '../../../preload/contract/values'
import { DecisionView } from '../DecisionView'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    decision: {
      /** makes the blocks that the selection touches a decision, or takes them out of it */
      toggleDecision: () => ReturnType
    }
  }
}

/** The depth of the decision around a place; 0 when there is none. */
export function decisionDepth($place: ResolvedPos): number {
  for (let depth = $place.depth; depth > 0; depth -= 1) {
    if ($place.node(depth).type.name === 'decision') return depth
  }
  return 0
}

/** Turns headings and actions into paragraphs; what a decision can begin with. Null when it can't (a table). */
function asLead(node: DocNode, paragraph: NodeType): DocNode | null {
  if (!node.isTextblock) return null
  return paragraph.create({ blockId: node.attrs.blockId }, node.content)
}

/** Blocks → the content of one decision; null when they can't begin one. */
function decisionContent(nodes: readonly DocNode[], state: EditorState): DocNode[] | null {
  const { paragraph } = state.schema.nodes
  const [first, ...rest] = nodes
  if (!first || !paragraph || rest.some((node) => node.type.name === 'decision')) return null
  const lead = asLead(first, paragraph)
  return lead ? [lead, ...rest] : null
}

/** What a selection of list items becomes: the list before, the decision, the list after. */
function fromList(list: DocNode, from: number, to: number, decision: NodeType): DocNode[] {
  const items = list.children
  const first = items[from] as DocNode
  const [lead, ...below] = first.children
  const further = items.slice(from + 1, to + 1)
  const inner = [
    lead as DocNode,
    ...below,
    ...(further.length > 0 ? [list.type.create(list.attrs, further)] : [])
  ]
  const parts: DocNode[] = []
  if (from > 0) parts.push(list.type.create(list.attrs, items.slice(0, from)))
  parts.push(decision.create(null, inner))
  if (to + 1 < items.length) parts.push(list.type.create(list.attrs, items.slice(to + 1)))
  return parts
}

/** Replaces top-level blocks and keeps the caret at the same place of the same text. */
function replaceKeepingCaret(tr: Transaction, range: NodeRange, nodes: DocNode[]): void {
  const { $from } = tr.selection
  const id: unknown = $from.parent.attrs.blockId
  const offset = $from.parentOffset
  tr.replaceWith(range.start, range.end, Fragment.from(nodes))
  let caret: number | null = null
  tr.doc.nodesBetween(
    range.start,
    Math.min(tr.doc.content.size, tr.mapping.map(range.end)),
    (node, position) => {
      if (caret === null && id !== null && node.isTextblock && node.attrs.blockId === id) {
        caret = position + 1 + Math.min(offset, node.content.size)
      }
      return caret === null
    }
  )
  tr.setSelection(
    caret === null ? TextSelection.near(tr.doc.resolve(range.start + 1)) : TextSelection.create(tr.doc, caret)
  )
  tr.scrollIntoView()
}

function wrap(state: EditorState, type: NodeType, tr: Transaction): boolean {
  const { $from, $to } = tr.selection
  const range = new NodeRange(tr.doc.resolve($from.before(1)), tr.doc.resolve($to.after(1)), 0)
  const nodes = tr.doc.children.slice(range.startIndex, range.endIndex)
  const [only] = nodes
  if (nodes.length === 1 && only && (only.type.name === 'bulletList' || only.type.name === 'orderedList')) {
    const parts = fromList(only, $from.index(1), $to.index(1), type)
    replaceKeepingCaret(tr, range, parts)
    return true
  }
  const content = decisionContent(nodes, state)
  if (!content) return false
  replaceKeepingCaret(tr, range, [type.create(null, content)])
  return true
}

function unwrap(tr: Transaction, depth: number): boolean {
  const { $from } = tr.selection
  const range = new NodeRange(
    tr.doc.resolve($from.before(depth)),
    tr.doc.resolve($from.after(depth)),
    depth - 1
  )
  replaceKeepingCaret(tr, range, [...$from.node(depth).children])
  return true
}

/** A decision of the minutes: what was decided, and blocks (a list, mostly) that belong to it. */
export const Decision = Node.create({
  name: 'decision',
  group: 'block',
  content: 'paragraph (paragraph | heading | bulletList | orderedList | table | action)*',
  defining: true,

  addAttributes() {
    return {
      outcome: {
        default: null,
        keepOnSplit: false,
        parseHTML: (element) => OUTCOMES.find((one) => one === element.getAttribute('data-outcome')) ?? null,
        renderHTML: ({ outcome }) => (outcome ? { 'data-outcome': outcome } : {})
      }
    }
  },
  parseHTML() {
    return [{ tag: 'section[data-decision]' }]
  },
  renderHTML({ HTMLAttributes }) {
    return ['section', mergeAttributes(HTMLAttributes, { 'data-decision': '' }), 0]
  },
  addNodeView() {
    return ReactNodeViewRenderer(DecisionView)
  },
  addCommands() {
    return {
      toggleDecision:
        () =>
        ({ state, tr, dispatch }) => {
          const depth = decisionDepth(tr.selection.$from)
          // Trying costs nothing: without dispatch the transaction is thrown away.
          if (!dispatch) return depth > 0 || wrap(state, this.type, state.tr)
          return depth > 0 ? unwrap(tr, depth) : wrap(state, this.type, tr)
        }
    }
  },
  addKeyboardShortcuts() {
    const atLead = () => {
      const { $from, empty } = this.editor.state.selection
      const depth = decisionDepth($from)
      return empty && depth > 0 && $from.depth === depth + 1 && $from.index(depth) === 0 ? $from : null
    }
    return {
      'Mod-Alt-b': () => this.editor.commands.toggleDecision(),
      Backspace: () => atLead()?.parentOffset === 0 && this.editor.commands.toggleDecision(),
      Tab: () => {
        const $lead = atLead()
        if (!$lead) return false
        const dom = this.editor.view.nodeDOM($lead.before($lead.depth - 1))
        const field = dom instanceof HTMLElement ? dom.querySelector('select') : null
        field?.focus()
        return field !== null
      }
    }
  }
})
