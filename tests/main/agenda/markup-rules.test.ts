import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocksOf, markupOf } from '../../../main/agenda/markup-rules'
import type { BlockContent, Inline } from '../../../preload/contract/rich-text'

const EMPTY = { level: 0, inside: null, table: null, outcome: null, responsible: null, due: null }

test('what people write becomes blocks', () => {
  const blocks = blocksOf(
    'Budgettet følger **planen**.\n\n- at tage til efterretning\n  - med bemærkning\n1. først\n\n## Økonomi\n| Post | Beløb |\n| --- | --- |\n| Drift | 1,2 mio. |'
  )
  expect(blocks.map((block) => [block.type, block.level])).toEqual([
    ['paragraph', 0],
    ['bullet', 0],
    ['bullet', 1],
    ['numbered', 0],
    ['heading', 0],
    ['table', 0]
  ])
  expect(blocks[0]?.content).toEqual([
    { text: 'Budgettet følger ' },
    { text: 'planen', bold: true },
    { text: '.' }
  ])
  expect(blocks.at(-1)?.table).toEqual({
    headerRow: true,
    rows: [
      [[{ text: 'Post' }], [{ text: 'Beløb' }]],
      [[{ text: 'Drift' }], [{ text: '1,2 mio.' }]]
    ]
  })
})

const word = fc.constantFrom(
  'møde',
  'Å',
  '12',
  '3.',
  '*',
  '_',
  '#',
  '[x]',
  '|',
  '<br',
  '\\',
  '- ',
  'at',
  '(a)'
)
const text = fc
  .array(word, { minLength: 1, maxLength: 6 })
  .map((words) => words.join(' ').replace(/\s+/g, ' ').trim())
  .filter((said) => said !== '')
const plain = text.map((said): Inline[] => [{ text: said }])
const marked = fc
  .tuple(fc.constantFrom('bold', 'italic'), fc.constantFrom('møde', 'Budget 2027', 'at'))
  .map(([mark, said]): Inline[] => [{ text: 'Se ' }, { text: said, [mark]: true }, { text: ' nu' }])
const content = fc.oneof(plain, marked)
const block = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('paragraph' as const, 'heading' as const, 'bullet' as const, 'numbered' as const),
      content
    )
    .map(([type, said]): BlockContent => ({ ...EMPTY, type, content: said })),
  fc.array(fc.tuple(plain, plain), { minLength: 1, maxLength: 3 }).map(
    (rows): BlockContent => ({
      ...EMPTY,
      type: 'table',
      content: [],
      table: { headerRow: rows.length > 1, rows }
    })
  )
)

test('blocks written out are read as they were', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
      expect(blocksOf(markupOf(blocks))).toEqual(blocks)
    })
  )
})

test('no line that somebody wrote is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('møde', '- punkt', '', '| a |', '1. et', '  **fed**')), (lines) => {
      const said = JSON.stringify(blocksOf(lines.join('\n')))
      for (const one of lines) {
        const letters = /\p{L}+/u.exec(one)?.[0]
        if (letters) expect(said).toContain(letters)
      }
    })
  )
})
