import fc from 'fast-check'
import { generateNKeysBetween } from 'fractional-indexing'
import type { Block, Inline } from '../../../preload/contract/rich-text'
import { OUTCOMES } from '../../../preload/contract/values'
import { joinRuns } from '../../../renderer/editor/inline'

/** Random sections: sound ones, as the editor itself leaves them, and wild ones, as a merge may. */

const words = fc.stringMatching(/^[a-zæøå ,.\n]{0,12}$/)

export const inline: fc.Arbitrary<Inline[]> = fc
  .array(
    fc.record({
      text: words,
      bold: fc.boolean(),
      italic: fc.boolean(),
      href: fc.option(fc.constantFrom('https://example.dk/a', 'mailto:a@example.dk'), { nil: undefined })
    }),
    { maxLength: 4 }
  )
  .map((runs) =>
    joinRuns(
      runs.map(({ text, bold, italic, href }) => ({
        text,
        ...(bold ? { bold } : {}),
        ...(italic ? { italic } : {}),
        ...(href ? { href } : {})
      }))
    )
  )

const table = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }), fc.boolean())
  .chain(([rows, columns, headerRow]) =>
    fc.record({
      headerRow: fc.constant(headerRow),
      rows: fc.array(fc.array(inline, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows
      })
    })
  )

const kinds = fc.constantFrom(
  'paragraph' as const,
  'heading' as const,
  'bullet' as const,
  'numbered' as const,
  'table' as const,
  'decision' as const,
  'action' as const
)

const raw = fc.record({
  id: fc.uuid(),
  type: kinds,
  level: fc.integer({ min: 0, max: 4 }),
  content: inline,
  table,
  outcome: fc.option(fc.constantFrom(...OUTCOMES)),
  responsible: fc.option(fc.constantFrom('Søholm Kommune', 'A. Holm')),
  due: fc.option(fc.constantFrom('2026-10-15', '2027-01-02')),
  nested: fc.boolean()
})

type Raw = Omit<Block, 'inside' | 'order' | 'table'> & { table: NonNullable<Block['table']>; nested: boolean }

function shape(one: Raw, level: number, inside: string | null, order: string): Block {
  return {
    id: one.id,
    order,
    type: one.type,
    level,
    inside,
    content: one.type === 'table' ? [] : one.content,
    table: one.type === 'table' ? one.table : null,
    outcome: one.type === 'decision' ? one.outcome : null,
    responsible: one.type === 'action' ? one.responsible : null,
    due: one.type === 'action' ? one.due : null
  }
}

/** Sections as the editor leaves them: levels never jump, decisions hold what follows them, keys sorted. */
export const soundBlocks: fc.Arbitrary<Block[]> = fc
  .uniqueArray(raw, { selector: (one) => one.id, maxLength: 12 })
  .map((list) => {
    const keys = generateNKeysBetween(null, null, list.length)
    let decision: string | null = null
    let previous = -1
    return list.map((one, index) => {
      const inside: string | null = one.type !== 'decision' && one.nested ? decision : null
      const fresh = inside === null && decision !== null
      if (inside === null) decision = null
      if (one.type === 'decision') decision = one.id
      const item = one.type === 'bullet' || one.type === 'numbered'
      const level: number = item
        ? Math.min(one.level, fresh ? 0 : previous + 1)
        : one.type === 'heading'
          ? one.level % 3
          : 0
      previous = item ? level : -1
      return shape(one, level, inside, keys[index] as string)
    })
  })
  .filter((list) => !(list.length === 1 && list[0]?.type === 'paragraph' && list[0].content.length === 0))

/** Anything that the contract lets through. */
export const wildBlocks: fc.Arbitrary<Block[]> = fc
  .uniqueArray(
    fc.record({ one: raw, order: fc.stringMatching(/^[A-Za-z0-9]{0,4}$/), inside: fc.nat({ max: 11 }) }),
    { selector: ({ one }) => one.id, maxLength: 12 }
  )
  .map((list) =>
    list.map(({ one, order, inside }) =>
      shape(one, one.level * 2, one.nested ? (list[inside % list.length]?.one.id ?? null) : null, order)
    )
  )
