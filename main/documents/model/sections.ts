import { danishDate } from '../../../preload/contract/danish'
import type { Block, Table } from '../../../preload/contract/rich-text'
import type { DocumentBlock, List, ListItem, Run } from './document-model'
import { cleanLine, cleanRuns } from './text'
import { outcomeSentence } from './words'

export interface BlockLabels {
  decision: string
  action: string
}

interface ListEntry {
  ordered: boolean
  level: number
  content: Run[]
}

/**
 * The blocks of one section of an item. List items that follow each other become nested lists, blocks that belong to
 * a decision move into it, blocks without text are left out.
 */
export function sectionBlocks(blocks: readonly Block[], labels: BlockLabels): DocumentBlock[] {
  const decisions = new Set(blocks.filter((block) => block.type === 'decision').map((block) => block.id))
  const owner = (block: Block): string | null =>
    block.type !== 'decision' && block.inside !== null && decisions.has(block.inside) ? block.inside : null
  const children = Map.groupBy(
    blocks.filter((block) => owner(block) !== null),
    owner
  )
  return flow(
    blocks.filter((block) => owner(block) === null),
    { decision: cleanLine(labels.decision), action: cleanLine(labels.action) },
    (decision) => children.get(decision.id) ?? []
  )
}

function flow(
  blocks: readonly Block[],
  labels: BlockLabels,
  childrenOf: (decision: Block) => readonly Block[]
): DocumentBlock[] {
  const result: DocumentBlock[] = []
  let entries: ListEntry[] = []
  const endList = () => {
    for (const list of nestLists(entries)) result.push({ kind: 'list', list })
    entries = []
  }
  for (const block of blocks) {
    const content = cleanRuns(block.content)
    if (block.type === 'bullet' || block.type === 'numbered') {
      if (content.length > 0)
        entries.push({ ordered: block.type === 'numbered', level: block.level, content })
      continue
    }
    endList()
    if (block.type === 'decision') {
      const blocksInside = flow(childrenOf(block), labels, () => [])
      const text = content.length > 0 || block.outcome === null ? content : outcomeRuns(block.outcome)
      if (text.length > 0 || blocksInside.length > 0)
        result.push({ kind: 'decision', label: labels.decision, content: text, blocks: blocksInside })
    } else if (block.type === 'table') {
      const table = tableBlock(block.table)
      if (table !== null) result.push(table)
      else if (content.length > 0) result.push({ kind: 'paragraph', content })
    } else if (block.type === 'action') {
      const details = actionDetails(block)
      if (content.length > 0 || details !== '')
        result.push({ kind: 'action', label: labels.action, content, details })
    } else if (content.length > 0) {
      result.push(
        block.type === 'heading'
          ? { kind: 'heading', role: 'inner', content }
          : { kind: 'paragraph', content }
      )
    }
  }
  endList()
  return result
}

/**
 * Nests entries by their level. A jump of several levels nests only one deeper, and what is less deep than the first
 * goes on beside it, so any sequence of levels gives a sound list.
 */
export function nestLists(entries: readonly ListEntry[]): List[] {
  const lists: List[] = []
  for (let at = 0; at < entries.length; ) {
    const entry = entries[at] as ListEntry
    let end = at + 1
    while (end < entries.length && (entries[end] as ListEntry).level > entry.level) end += 1
    const item: ListItem = { content: entry.content, lists: nestLists(entries.slice(at + 1, end)) }
    const last = lists.at(-1)
    if (last !== undefined && last.ordered === entry.ordered) last.items.push(item)
    else lists.push({ ordered: entry.ordered, items: [item] })
    at = end
  }
  return lists
}

/** Rows of equal length; null for a table without any text. */
function tableBlock(table: Table | null): DocumentBlock | null {
  const rows = (table?.rows ?? []).map((row) => row.map(cleanRuns))
  const columns = Math.max(0, ...rows.map((row) => row.length))
  if (rows.every((row) => row.every((cell) => cell.length === 0))) return null
  return {
    kind: 'table',
    headerRow: table?.headerRow ?? false,
    rows: rows.map((row) => [...row, ...Array.from({ length: columns - row.length }, () => [])])
  }
}

function outcomeRuns(outcome: string): Run[] {
  const sentence = outcomeSentence(outcome)
  return sentence === null ? [] : [{ text: sentence }]
}

function actionDetails(block: Block): string {
  const responsible = cleanLine(block.responsible)
  return [
    ...(responsible === '' ? [] : [`Ansvarlig: ${responsible}`]),
    ...(block.due === null ? [] : [`Frist: ${danishDate(block.due)}`])
  ].join(' · ')
}
