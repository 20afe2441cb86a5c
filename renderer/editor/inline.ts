import type { JSONContent } from '@tiptap/core'
import type { Inline } from '../../preload/contract/rich-text'

/** Inline runs of the contract ↔ text nodes of the editor. `\n` in a run is a hard break in the editor. Pure. */

type Marks = NonNullable<JSONContent['marks']>

function marksOf(run: Inline): Marks {
  const marks: Marks = []
  if (run.href) marks.push({ type: 'link', attrs: { href: run.href } })
  if (run.bold) marks.push({ type: 'bold' })
  if (run.italic) marks.push({ type: 'italic' })
  return marks
}

/** Runs → nodes for a paragraph's `content`; undefined when there is no text. */
export function nodesFromInline(runs: readonly Inline[]): JSONContent[] | undefined {
  const nodes: JSONContent[] = []
  for (const run of runs) {
    const marks = marksOf(run)
    const marked = marks.length > 0 ? { marks } : {}
    run.text.split(/\r\n|[\n\r]/).forEach((line, index) => {
      if (index > 0) nodes.push({ type: 'hardBreak', ...marked })
      if (line) nodes.push({ type: 'text', text: line, ...marked })
    })
  }
  return nodes.length > 0 ? nodes : undefined
}

function runOf(node: JSONContent): Inline | null {
  const text = node.type === 'hardBreak' ? '\n' : (node.text ?? '')
  if (!text) return null
  const run: Inline = { text }
  for (const mark of node.marks ?? []) {
    const href: unknown = mark.attrs?.href
    if (mark.type === 'bold') run.bold = true
    if (mark.type === 'italic') run.italic = true
    if (mark.type === 'link' && typeof href === 'string' && href) run.href = href
  }
  return run
}

function sameMarks(a: Inline, b: Inline): boolean {
  return !a.bold === !b.bold && !a.italic === !b.italic && (a.href ?? '') === (b.href ?? '')
}

/** Joins neighbours with the same marks and drops empty runs: the one form in which text is stored. */
export function joinRuns(runs: readonly Inline[]): Inline[] {
  const joined: Inline[] = []
  for (const run of runs) {
    if (!run.text) continue
    const last = joined[joined.length - 1]
    if (last && sameMarks(last, run)) last.text += run.text
    else joined.push({ ...run })
  }
  return joined
}

/** Text nodes and breaks → runs. */
export function inlineFromNodes(nodes: readonly JSONContent[] | undefined): Inline[] {
  return joinRuns((nodes ?? []).flatMap((node) => runOf(node) ?? []))
}
