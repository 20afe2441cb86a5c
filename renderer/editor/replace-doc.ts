import type { JSONContent } from '@tiptap/core'
import type { Node, Schema } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'

/** The document of JSON; what the schema does not know is left out, never thrown over. */
export function docOf(schema: Schema, json: JSONContent): Node {
  const doc = schema.nodeFromJSON(json)
  doc.check()
  return doc
}

/**
 * A transaction that makes the document equal to `json` by replacing only what differs, so that the caret and the
 * undo of everything else stay; null when nothing differs. Not itself undone: it was not typed here.
 */
export function replaceDoc(state: EditorState, json: JSONContent): Transaction | null {
  const next = docOf(state.schema, json)
  const start = state.doc.content.findDiffStart(next.content)
  const ends = state.doc.content.findDiffEnd(next.content)
  if (start === null || ends === null) return null
  let { a, b } = ends
  // Repeated text can make the two ends overlap.
  const overlap = start - Math.min(a, b)
  if (overlap > 0) {
    a += overlap
    b += overlap
  }
  const tr = state.tr.replace(start, a, next.slice(start, b))
  return tr.setMeta('addToHistory', false)
}
