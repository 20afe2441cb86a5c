import { z } from 'zod'
import { Id, LocalDate, Outcome } from './values'

/** A run of text with its marks. `\n` inside `text` is a hard line break. */
export const Inline = z.object({
  text: z.string(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  href: z.string().max(4000).optional()
})
export type Inline = z.infer<typeof Inline>

/** A table is one block: rows of cells of inline text; the first row may be a header. */
export const Table = z.object({
  headerRow: z.boolean(),
  rows: z.array(z.array(z.array(Inline)))
})
export type Table = z.infer<typeof Table>

export const BLOCK_TYPES = [
  'paragraph',
  'heading',
  'bullet',
  'numbered',
  'table',
  'decision',
  'action'
] as const
export const BlockType = z.enum(BLOCK_TYPES)
export type BlockType = z.infer<typeof BlockType>

/**
 * One block of a section: a paragraph, a list item, a table, a decision or an action. Sections are flat ordered
 * lists of blocks; `level` nests list items (0 is outermost), `inside` puts a block into a decision.
 */
export const BlockContent = z.object({
  type: BlockType,
  level: z.number().int().min(0).max(8).default(0),
  inside: Id.nullable().default(null),
  content: z.array(Inline),
  table: Table.nullable().default(null),
  /** decision: its result */
  outcome: Outcome.nullable().default(null),
  /** action: who does it (person or organisation, as written) */
  responsible: z.string().max(500).nullable().default(null),
  /** action: the deadline */
  due: LocalDate.nullable().default(null)
})
export type BlockContent = z.infer<typeof BlockContent>

export const Block = BlockContent.extend({
  id: Id,
  /** fractional index: blocks of a section sort by it, ties by id */
  order: z.string().max(500)
})
export type Block = z.infer<typeof Block>

/** The text of inline runs without marks. */
export function inlineText(content: readonly Inline[]): string {
  return content.map((run) => run.text).join('')
}

/** One line of plain text for a block; a table's cells are joined by " | " and its rows by " / ". */
export function blockText(block: Pick<BlockContent, 'type' | 'content' | 'table'>): string {
  const text =
    block.type === 'table' && block.table
      ? block.table.rows.map((row) => row.map(inlineText).join(' | ')).join(' / ')
      : inlineText(block.content)
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ')
}

/** A section as plain text, one line a block (the shape of `meeting show --json`). */
export function sectionText(blocks: readonly Pick<BlockContent, 'type' | 'content' | 'table'>[]): string {
  return blocks.map(blockText).join('\n')
}
