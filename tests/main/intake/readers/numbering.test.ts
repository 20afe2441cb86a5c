import { describe, expect, test } from 'vitest'
import { readDocx } from '../../../../main/intake/readers/docx'
import { formatNumber } from '../../../../main/intake/readers/number-format'
import {
  abstractNum,
  num,
  numbered,
  paragraph,
  run,
  styled,
  table,
  type WordParts,
  wordFile
} from './word-file'

const lines = async (parts: WordParts): Promise<string[]> =>
  (await readDocx(await wordFile(parts))).text.split('\n').filter(Boolean)

describe('numbers that Word shows and does not write', () => {
  test('items, sub-items, and what starts anew below each', async () => {
    const numbering =
      abstractNum(0, [
        ['decimal', '%1.'],
        ['decimal', '%1.%2'],
        ['lowerLetter', '%3)']
      ]) + num(1, 0)
    const body =
      numbered(1, 0, run('Godkendelse af dagsorden', '<w:b/>')) +
      paragraph('Godkendt.') +
      numbered(1, 0, run('Budget', '<w:b/>')) +
      numbered(1, 1, 'Drift') +
      numbered(1, 1, 'Anlæg') +
      numbered(1, 2, 'havn') +
      numbered(1, 2, 'skole') +
      numbered(1, 0, 'Eventuelt') +
      numbered(1, 1, 'Intet')
    expect(await lines({ numbering, body })).toEqual([
      '**1. Godkendelse af dagsorden**',
      'Godkendt.',
      '**2. Budget**',
      '  2.1 Drift',
      '  2.2 Anlæg',
      '    a) havn',
      '    b) skole',
      '3. Eventuelt',
      '  3.1 Intet'
    ])
  })

  test('headings numbered by their style', async () => {
    const heading = (level: number, list: string): string =>
      `<w:style w:type="paragraph" w:styleId="Overskrift${level}"><w:name w:val="heading ${level}"/><w:pPr><w:numPr>${list}</w:numPr><w:outlineLvl w:val="${level - 1}"/></w:pPr></w:style>`
    const parts = {
      styles: heading(1, '<w:numId w:val="4"/>') + heading(2, '<w:ilvl w:val="1"/><w:numId w:val="4"/>'),
      numbering:
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Overskrift1"/><w:lvlText w:val="Punkt %1:"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Overskrift2"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum>' +
        num(4, 0),
      body:
        styled('Overskrift1', 'Velkomst') +
        styled('Overskrift2', 'Præsentation') +
        styled('Overskrift1', 'Eventuelt') +
        paragraph('Uden nummer', '<w:pStyle w:val="Overskrift1"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    }
    expect(await lines(parts)).toEqual([
      '# Punkt 3: Velkomst',
      '## 3.1 Præsentation',
      '# Punkt 4: Eventuelt',
      '# Uden nummer'
    ])
  })

  test('lists that share a definition count on; a start of their own begins anew', async () => {
    const numbering =
      abstractNum(0, [['decimal', '%1.']]) +
      num(1, 0) +
      num(2, 0) +
      num(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>')
    const body =
      numbered(1, 0, 'a') +
      numbered(2, 0, 'b') +
      numbered(3, 0, 'c') +
      numbered(3, 0, 'd') +
      numbered(1, 0, 'e')
    expect(await lines({ numbering, body })).toEqual(['1. a', '2. b', '1. c', '2. d', '3. e'])
  })

  test('bullets at their levels, roman numbers, levels that never start anew, legal numbers', async () => {
    const numbering =
      abstractNum(0, [
        ['bullet', '\uf0b7'],
        ['bullet', 'o']
      ]) +
      abstractNum(1, [
        ['upperRoman', '%1.'],
        ['decimal', '%2)', '<w:start w:val="1"/><w:lvlRestart w:val="0"/>'],
        ['decimal', '%1.%3', '<w:start w:val="1"/><w:isLgl/>']
      ]) +
      num(1, 0) +
      num(2, 1)
    const body =
      numbered(1, 0, 'ydre') +
      numbered(1, 1, 'indre') +
      numbered(2, 0, 'først') +
      numbered(2, 1, 'x') +
      numbered(2, 0, 'så') +
      numbered(2, 1, 'y') +
      numbered(2, 2, 'z')
    expect(await lines({ numbering, body })).toEqual([
      '- ydre',
      '  - indre',
      'I. først',
      '  1) x',
      'II. så',
      '  2) y',
      '    2.1 z'
    ])
  })

  test('a list style, and numbers in the empty cells of a column', async () => {
    const parts = {
      styles:
        '<w:style w:type="numbering" w:styleId="Liste"><w:name w:val="Liste"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>',
      numbering: `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Liste"/></w:abstractNum>${abstractNum(1, [['decimal', '%1.']])}${num(1, 0)}${num(2, 1)}`,
      body: table([
        [numbered(1, 0, run('')), 'Velkomst', '13.00-13.05'],
        [numbered(1, 0, run('')), 'Eventuelt', '13.05-13.10']
      ])
    }
    expect(await lines(parts)).toEqual([
      '| 1. | Velkomst | 13.00-13.05 |',
      '| --- | --- | --- |',
      '| 2. | Eventuelt | 13.05-13.10 |'
    ])
  })

  test('bullets by the name of a style alone', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Opstilling-punkttegn2"><w:name w:val="List Bullet 2"/></w:style>'
    expect(await lines({ styles, body: styled('Opstilling-punkttegn2', 'punkt') })).toEqual(['  - punkt'])
  })

  test('formats', () => {
    expect([1, 4, 9, 14, 40].map((value) => formatNumber(value, 'lowerRoman'))).toEqual([
      'i',
      'iv',
      'ix',
      'xiv',
      'xl'
    ])
    expect([1, 26, 27, 28].map((value) => formatNumber(value, 'upperLetter'))).toEqual(['A', 'Z', 'AA', 'BB'])
    expect(formatNumber(7, 'decimalZero')).toBe('07')
    expect(formatNumber(0, 'upperRoman')).toBe('0')
    expect(formatNumber(3, 'none')).toBe('')
  })
})
