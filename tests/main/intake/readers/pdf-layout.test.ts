import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layOut } from '../../../../main/intake/readers/pdf-layout'
import type { Face, Page, Run } from '../../../../main/intake/readers/pdf-model'
import { broken } from './pdf-maker'
import '../../../properties'

/** Pages set by rule: columns of paragraphs, broken to their width, with or without heads, feet and page numbers. */
interface Setting {
  paragraphs: string[][]
  columns: number
  size: number
  spacing: number
  head: boolean
  numbers: 'none' | 'lone' | 'side'
}

const PLAIN: Face = { bold: false, symbol: false, mono: false }
const PAGE_WIDTH = 595
const PAGE_HEIGHT = 842
const MARGIN = 60
const GUTTER = 26

/** As wide as letters of a common typeface are, in parts of their height. */
const widthOf = (text: string, size: number): number => {
  let width = 0
  for (const letter of text) width += /[iljtf.,' ]/.test(letter) ? 0.27 : /[mwMW]/.test(letter) ? 0.8 : 0.54
  return width * size
}

const WORDS = [
  'udvalget',
  'møde',
  'region',
  'kommune',
  'drøftede',
  'oplægget',
  'samarbejde',
  'borgere',
  'og',
  'en',
  'plan',
  'for',
  'indsatsen',
  'blev',
  'taget',
  'efterretning',
  'sundhedsområdet',
  'i',
  'økonomi',
  'år',
  'åbent',
  'ansvar',
  'det',
  'nye'
] as const

const word = fc.constantFrom(...WORDS)
const sentence = fc.array(word, { minLength: 14, maxLength: 60 }).map((words) => `${words.join(' ')}.`)

/** A first word of its own for each paragraph: what stands in the same place on every page is a running head. */
const opening = (page: number, paragraph: number): string =>
  `${String.fromCharCode(65 + page)}${'aeiou'[paragraph % 5]}r${'aeiou'[Math.floor(paragraph / 5)]}n`

const setting: fc.Arbitrary<Setting> = fc.record({
  paragraphs: fc.array(fc.array(sentence, { minLength: 5, maxLength: 9 }), { minLength: 1, maxLength: 4 }),
  columns: fc.constantFrom(1, 2),
  size: fc.constantFrom(9, 10.5, 12),
  spacing: fc.constantFrom(1.15, 1.3, 1.5),
  head: fc.boolean(),
  numbers: fc.constantFrom('none', 'lone', 'side')
})

const run = (text: string, x: number, y: number, size: number): Run => ({
  text,
  x,
  y,
  width: widthOf(text, size),
  size,
  face: PLAIN,
  tag: null,
  artifact: false
})

/** Sets paragraphs column by column; what finds no room on its page is left out. Returns what was set, too. */
function set(made: Setting): { pages: Page[]; said: string[][]; open: boolean } {
  const { columns, size, spacing } = made
  const width = (PAGE_WIDTH - 2 * MARGIN - (columns - 1) * GUTTER) / columns
  const said: string[][] = []
  // A column that ends with a sentence and a full line may go on in the next one: nobody can tell.
  let open = false
  const pages = made.paragraphs.map((paragraphs, at): Page => {
    const runs: Run[] = []
    if (made.head) runs.push(run('Havneudvalget, maj 2022', MARGIN, 36, 8))
    if (made.numbers === 'lone') runs.push(run(`${at + 1}`, 290, 815, 8))
    if (made.numbers === 'side') runs.push(run(`Side ${at + 1} af ${made.paragraphs.length}`, 480, 815, 8))
    const here: string[] = []
    // Each column gets its share of the paragraphs.
    const share = Math.ceil(paragraphs.length / columns)
    for (let column = 0; column < columns; column++) {
      let y = 90
      let end = 0
      const x = MARGIN + column * (width + GUTTER)
      for (const [index, rest] of paragraphs.slice(column * share, (column + 1) * share).entries()) {
        const text = `${opening(at, column * share + index)} ${rest}`
        const lines = broken(text, width, (part) => widthOf(part, size))
        if (y + lines.length * size * spacing > 780) break
        for (const line of lines) {
          runs.push(run(line, x, y, size))
          y += size * spacing
        }
        y += size * spacing * 0.8
        end = widthOf(lines.at(-1) ?? '', size)
        here.push(text)
      }
      open ||= end > width * 0.7
    }
    said.push(here)
    return { width: PAGE_WIDTH, height: PAGE_HEIGHT, runs, rules: [] }
  })
  return { pages, said, open }
}

const letters = (text: string): string => text.replace(/[\s*#|\\-]/g, '')

test('every paragraph comes back whole and in its order; heads once, page numbers never', () => {
  fc.assert(
    fc.property(setting, (made) => {
      const { pages, said, open } = set(made)
      fc.pre(!open && said.every((here) => here.length >= 4))
      const text = layOut(pages)
      const lines = text
        .split('\n')
        .map((line) => line.replaceAll('\f', ''))
        .filter((line) => line !== '')
      const head = made.head ? ['Havneudvalget, maj 2022'] : []
      expect(lines).toEqual([...head, ...said.flat()])
    }),
    { numRuns: 80 }
  )
})

test('no letter is lost or made, whatever stands where', () => {
  const place = fc.record({
    text: fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
    x: fc.integer({ min: 20, max: 480 }),
    line: fc.integer({ min: 0, max: 30 }),
    size: fc.constantFrom(8, 11, 16),
    bold: fc.boolean()
  })
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 40 }), (places) => {
      const taken = new Map<number, { from: number; to: number }[]>()
      const runs = places.flatMap(({ text, x, line, size, bold }) => {
        const to = x + widthOf(text, size)
        const beside = taken.get(line) ?? []
        if (beside.some((other) => x < other.to + 3 && to > other.from - 3)) return []
        taken.set(line, [...beside, { from: x, to }])
        return [{ ...run(text, x, 200 + line * 16, size), face: { ...PLAIN, bold } }]
      })
      const text = layOut([{ width: PAGE_WIDTH, height: PAGE_HEIGHT, runs, rules: [] }])
      const sorted = (value: string): string => [...letters(value)].sort().join('')
      expect(sorted(text)).toBe(sorted(runs.map((one) => one.text).join('')))
    }),
    { numRuns: 300 }
  )
})

test('the order in which a file gives its letters does not matter', () => {
  fc.assert(
    fc.property(setting, fc.infiniteStream(fc.nat()), (made, numbers) => {
      const { pages } = set(made)
      const shuffled = pages.map((page) => ({
        ...page,
        runs: page.runs
          .map((one) => ({ one, key: numbers.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one)
      }))
      expect(layOut(shuffled)).toBe(layOut(pages))
    }),
    { numRuns: 30 }
  )
})
