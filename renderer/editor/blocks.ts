import type { JSONContent } from '@tiptap/core'
import { v7 } from 'uuid'
import type { Block, BlockContent, Table } from '../../preload/contract/rich-text'
import { OUTCOMES, type Outcome } from '../../preload/contract/values'
import { inlineFromNodes, nodesFromInline } from './inline'
import { orderKeys } from './orders'

export { diffBlocks, sameBlocks } from './diff'

/**
 * The flat list of blocks that is stored ↔ the nested document that the editor shows. Pure.
 *
 * A block's id sits on the node that holds its text (`blockId` of paragraph, heading, action) or on the table. A list
 * item and a decision have the id of their first paragraph; so a paragraph that becomes a list item or a decision
 * stays the same block, and a split makes exactly one new one.
 */

const HEADING_LEVELS = 3
const DEEPEST = 8

function isListItem(block: Block): boolean {
  return block.type === 'bullet' || block.type === 'numbered'
}

/** Blocks in reading order: by key, ties by id. */
export function inOrder(blocks: readonly Block[]): Block[] {
  return [...blocks].sort((a, b) => {
    if (a.order !== b.order) return a.order < b.order ? -1 : 1
    return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
  })
}

function node(type: string, attrs: Record<string, unknown> | null, content?: JSONContent[]): JSONContent {
  return { type, ...(attrs ? { attrs } : {}), ...(content ? { content } : {}) }
}

function paragraph(block: Pick<Block, 'id' | 'content'>): JSONContent {
  return node('paragraph', { blockId: block.id }, nodesFromInline(block.content))
}

function tableNode(block: Block): JSONContent {
  const rows = block.table?.rows ?? []
  const width = Math.max(1, ...rows.map((row) => row.length))
  const filled = rows.length > 0 ? rows : [[]]
  const content = filled.map((row, index) => {
    const type = block.table?.headerRow && index === 0 ? 'tableHeader' : 'tableCell'
    const cells = Array.from({ length: width }, (_, column) =>
      node(type, null, [node('paragraph', null, nodesFromInline(row[column] ?? []))])
    )
    return node('tableRow', null, cells)
  })
  return node('table', { blockId: block.id }, content)
}

/** A run of list items → lists within lists. A level never jumps by more than one. */
function listNodes(items: readonly Block[], level: number): JSONContent[] {
  const lists: JSONContent[] = []
  let at = 0
  while (at < items.length) {
    const item = items[at] as Block
    let end = at + 1
    while (end < items.length && (items[end] as Block).level > level) end += 1
    const below = items.slice(at + 1, end)
    const nested = below.length > 0 ? listNodes(below, level + 1) : []
    const type = item.type === 'numbered' ? 'orderedList' : 'bulletList'
    const entry = node('listItem', null, [paragraph(item), ...nested])
    const last = lists[lists.length - 1]
    if (last?.type === type) last.content?.push(entry)
    else lists.push(node(type, null, [entry]))
    at = end
  }
  return lists
}

/** Lowers levels so that each item is at most one deeper than the one before it. */
function soundLevels(items: readonly Block[]): Block[] {
  let previous = -1
  return items.map((item) => {
    previous = Math.min(item.level, previous + 1)
    return item.level === previous ? item : { ...item, level: previous }
  })
}

function blockNode(block: Block, children: ReadonlyMap<string, Block[]>): JSONContent {
  switch (block.type) {
    case 'heading':
      return node(
        'heading',
        { blockId: block.id, level: Math.min(block.level + 1, HEADING_LEVELS) },
        nodesFromInline(block.content)
      )
    case 'table':
      return tableNode(block)
    case 'action':
      return node(
        'action',
        { blockId: block.id, responsible: block.responsible, due: block.due },
        nodesFromInline(block.content)
      )
    case 'decision': {
      const inner = sequence(children.get(block.id) ?? [], children)
      return node('decision', { outcome: block.outcome }, [paragraph(block), ...inner])
    }
    default:
      return paragraph(block)
  }
}

function sequence(blocks: readonly Block[], children: ReadonlyMap<string, Block[]>): JSONContent[] {
  const nodes: JSONContent[] = []
  let at = 0
  while (at < blocks.length) {
    const block = blocks[at] as Block
    if (!isListItem(block)) {
      nodes.push(blockNode(block, children))
      at += 1
      continue
    }
    let end = at
    while (end < blocks.length && isListItem(blocks[end] as Block)) end += 1
    nodes.push(...listNodes(soundLevels(blocks.slice(at, end)), 0))
    at = end
  }
  return nodes
}

/**
 * The document for the editor. No block is lost: a block inside a decision that isn't there stands by itself, and one
 * that strayed from its decision stands in it again.
 */
export function docFromBlocks(blocks: readonly Block[]): JSONContent {
  const decisions = new Set(blocks.filter((block) => block.type === 'decision').map((block) => block.id))
  const children = new Map<string, Block[]>()
  const top: Block[] = []
  for (const block of inOrder(blocks)) {
    if (block.type !== 'decision' && block.inside !== null && decisions.has(block.inside)) {
      const siblings = children.get(block.inside)
      if (siblings) siblings.push(block)
      else children.set(block.inside, [block])
    } else {
      top.push(block)
    }
  }
  const content = sequence(top, children)
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] }
}

type Draft = Omit<Block, 'order'>

const EMPTY: Omit<BlockContent, 'type' | 'content'> = {
  level: 0,
  inside: null,
  table: null,
  outcome: null,
  responsible: null,
  due: null
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() ? value : null
}

function outcomeOf(value: unknown): Outcome | null {
  return OUTCOMES.find((outcome) => outcome === value) ?? null
}

/** A cell's paragraphs become one run of text with line breaks; merged cells leave empty ones behind. */
function tableFrom(table: JSONContent): Table {
  const rows = table.content ?? []
  const first = rows[0]?.content ?? []
  return {
    headerRow: first.length > 0 && first.every((cell) => cell.type === 'tableHeader'),
    rows: rows.map((row) =>
      (row.content ?? []).map((cell) =>
        inlineFromNodes(
          (cell.content ?? []).flatMap((inner, index) => [
            ...(index > 0 ? [{ type: 'hardBreak' }] : []),
            ...(inner.content ?? [])
          ])
        )
      )
    )
  }
}

/** Walks the document once and collects its blocks in reading order. */
class Collector {
  readonly drafts: Draft[] = []
  readonly #ids = new Set<string>()

  constructor(private readonly newId: () => string) {}

  /** The node's own id; a fresh one where it has none or it is taken. */
  #idOf(from: JSONContent | undefined): string {
    const own: unknown = from?.attrs?.blockId
    const id = typeof own === 'string' && own && !this.#ids.has(own) ? own : this.newId()
    this.#ids.add(id)
    return id
  }

  #add(from: JSONContent | undefined, draft: Pick<Draft, 'type'> & Partial<Draft>): string {
    const id = this.#idOf(from)
    this.drafts.push({ ...EMPTY, content: [], ...draft, id })
    return id
  }

  list(list: JSONContent, level: number, inside: string | null): void {
    const type = list.type === 'orderedList' ? 'numbered' : 'bullet'
    for (const item of list.content ?? []) {
      const [first, ...rest] = item.content ?? []
      const depth = Math.min(level, DEEPEST)
      this.#add(first, { type, level: depth, inside, content: inlineFromNodes(first?.content) })
      for (const inner of rest) {
        if (inner.type === 'bulletList' || inner.type === 'orderedList') this.list(inner, level + 1, inside)
        else this.#add(inner, { type, level: depth, inside, content: inlineFromNodes(inner.content) })
      }
    }
  }

  block(block: JSONContent, inside: string | null): void {
    const content = inlineFromNodes(block.content)
    switch (block.type) {
      case 'bulletList':
      case 'orderedList':
        this.list(block, 0, inside)
        return
      case 'heading': {
        const level = Number(block.attrs?.level ?? 1) - 1
        this.#add(block, { type: 'heading', level: Math.max(0, level), inside, content })
        return
      }
      case 'table':
        this.#add(block, { type: 'table', inside, table: tableFrom(block) })
        return
      case 'action': {
        const { responsible, due } = block.attrs ?? {}
        this.#add(block, { type: 'action', inside, content, responsible: text(responsible), due: text(due) })
        return
      }
      case 'decision': {
        const [first, ...rest] = block.content ?? []
        const outcome = outcomeOf(block.attrs?.outcome)
        const id = this.#add(first, { type: 'decision', outcome, content: inlineFromNodes(first?.content) })
        for (const inner of rest) this.block(inner, id)
        return
      }
      default:
        this.#add(block, { type: 'paragraph', inside, content })
    }
  }
}

/**
 * The blocks of a document, in reading order, each with its key. A document of one empty paragraph has none.
 * @param previousOrders the keys that blocks have now, by id: who stayed in place keeps its key
 */
export function blocksFromDoc(
  doc: JSONContent,
  previousOrders: ReadonlyMap<string, string>,
  newId: () => string = v7
): Block[] {
  const nodes = doc.content ?? []
  const only = nodes.length === 1 ? nodes[0] : undefined
  if (nodes.length === 0 || (only?.type === 'paragraph' && !only.content?.length)) return []
  const collector = new Collector(newId)
  for (const block of nodes) collector.block(block, null)
  const keys = orderKeys(
    collector.drafts.map((draft) => draft.id),
    previousOrders
  )
  return collector.drafts.map((draft, index) => ({ ...draft, order: keys[index] as string }))
}

/** The keys of blocks by id, as `blocksFromDoc` wants them. */
export function ordersOf(blocks: readonly Block[]): Map<string, string> {
  return new Map(blocks.map((block) => [block.id, block.order]))
}
