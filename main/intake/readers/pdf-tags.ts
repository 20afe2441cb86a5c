import type { Tag } from './pdf-model'

/** A node of the tree in which a tagged PDF keeps its structure, as pdf.js gives it. */
export interface TreeNode {
  role?: string
  type?: string
  id?: string
  children?: readonly TreeNode[]
}

interface Place {
  role: Tag['role']
  level: number
  block: number
  cell: Tag['cell']
  /** paragraphs met in the list entry around */
  met: { count: number } | null
}

/** Deeper than any document is made; a tree that goes on is broken. */
const DEEPEST = 200

/**
 * What the tree says of each marked part of a page, by its id. Empty when the tree is of no use: everything in one
 * block, or no block at all.
 */
export function readTags(tree: TreeNode | null): Map<string, Tag> {
  const tags = new Map<string, Tag>()
  if (!tree) return tags
  let order = 0
  let blocks = 0
  let tables = 0
  const walk = (node: TreeNode, place: Place, depth: number): void => {
    if (depth > DEEPEST) return
    if (node.type === 'content' && node.id !== undefined) {
      const { role, level, block, cell } = place
      tags.set(node.id, { order: order++, role, level, block, cell })
      return
    }
    const heading = /^H([1-6])?$/.exec(node.role ?? '')
    if (node.role === 'Table') {
      tables++
      let row = -1
      const rows = (part: TreeNode, level: number): void => {
        for (const child of part.children ?? []) {
          if (child.role === 'TR') {
            row++
            let column = -1
            for (const cell of child.children ?? []) {
              column++
              const held = { table: tables, row, column }
              walk(cell, { role: 'paragraph', level: 0, block: ++blocks, cell: held, met: null }, depth + 1)
            }
          } else if (level < DEEPEST && /^T(?:Head|Body|Foot)$/.test(child.role ?? '')) rows(child, level + 1)
          else walk(child, { role: 'paragraph', level: 0, block: ++blocks, cell: null, met: null }, depth + 1)
        }
      }
      rows(node, 0)
      return
    }
    let next = place
    if (heading || node.role === 'Title') {
      next = { ...place, role: 'heading', level: Number(heading?.[1] ?? 1), block: ++blocks }
    } else if (node.role === 'L') next = { ...place, level: place.role === 'entry' ? place.level + 1 : 1 }
    else if (node.role === 'LI')
      next = { ...place, role: 'entry', level: Math.max(1, place.level), block: ++blocks, met: { count: 0 } }
    else if (node.role === 'P') {
      // The first paragraph of a list entry stands behind its bullet, the next one below it.
      const first = place.met !== null && place.met.count++ === 0
      next = first ? place : { ...place, role: 'paragraph', level: 0, block: ++blocks, met: null }
    } else if (/^(?:Div|Sect|Part|Art|BlockQuote|Caption|TOCI|Note|NonStruct)$/.test(node.role ?? '')) {
      next = place.role === 'other' ? { ...place, block: ++blocks } : place
    }
    for (const child of node.children ?? []) walk(child, next, depth + 1)
  }
  walk(tree, { role: 'other', level: 0, block: 0, cell: null, met: null }, 0)
  const distinct = new Set([...tags.values()].map((tag) => tag.block))
  return distinct.size < 2 && tags.size > 3 ? new Map() : tags
}
