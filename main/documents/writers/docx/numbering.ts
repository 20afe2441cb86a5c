import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx'
import type { ItemBlock } from '../../model/document-model'
import { DECISION_INDENT, INK, LIST_STEP } from './styles'

/** The lists of the Word document: item headings number themselves, text lists are real lists with levels. */

export const ITEMS = { dot: 'items-dot', punkt: 'items-punkt' } as const satisfies Record<
  ItemBlock['format'],
  string
>

/** Lists inside a decision stand deeper, so they are lists of their own. */
export const LISTS = {
  text: { bullet: 'bullets', number: 'numbers' },
  decision: { bullet: 'decision-bullets', number: 'decision-numbers' }
} as const

const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8]
const BULLETS = ['•', '–', '▪']
const FORMATS = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN]

const ITEM_INDENT = 425
const SUB_ITEM_INDENT = 567

export function numbering(): INumberingOptions {
  const config = [
    {
      reference: ITEMS.dot,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: ITEM_INDENT, hanging: ITEM_INDENT } } }
        },
        {
          level: 1,
          format: LevelFormat.DECIMAL,
          text: '%1.%2',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: SUB_ITEM_INDENT, hanging: SUB_ITEM_INDENT } } }
        }
      ]
    },
    {
      reference: ITEMS.punkt,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: 'Punkt %1:',
          alignment: AlignmentType.LEFT,
          suffix: LevelSuffix.SPACE,
          style: { paragraph: { indent: { left: 0, firstLine: 0 } } }
        },
        {
          level: 1,
          format: LevelFormat.DECIMAL,
          text: 'Punkt %1.%2:',
          alignment: AlignmentType.LEFT,
          suffix: LevelSuffix.SPACE,
          style: { paragraph: { indent: { left: 0, firstLine: 0 } } }
        }
      ]
    },
    ...Object.entries(LISTS).flatMap(([place, list]) => {
      const base = place === 'decision' ? DECISION_INDENT : 0
      return [
        { reference: list.bullet, levels: LEVELS.map((level) => bulletLevel(level, base)) },
        { reference: list.number, levels: LEVELS.map((level) => numberLevel(level, base)) }
      ]
    })
  ]
  return { config }
}

function bulletLevel(level: number, base: number) {
  return {
    level,
    format: LevelFormat.BULLET,
    text: BULLETS[level % BULLETS.length] ?? '•',
    alignment: AlignmentType.LEFT,
    style: { run: { color: INK }, paragraph: { indent: indent(level, base) } }
  }
}

function numberLevel(level: number, base: number) {
  return {
    level,
    format: FORMATS[level % FORMATS.length] ?? LevelFormat.DECIMAL,
    text: `%${level + 1}.`,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: indent(level, base) } }
  }
}

function indent(level: number, base: number) {
  return { left: base + (level + 1) * LIST_STEP, hanging: LIST_STEP }
}
