import { AlignmentType, BorderStyle, type IParagraphStyleOptions, type IStylesOptions } from 'docx'

/**
 * Every style of the Word document, in one place: paragraphs only name a style, so that an office can change the look
 * in Word by changing a style. Measures are twips (1/20 point) unless said otherwise, font sizes half points.
 */

export const LANGUAGE = 'da-DK'
/** Word's own text font; LibreOffice sets it with Carlito, which has the same widths. */
export const FONT = 'Calibri'
export const INK = '1C2326'
export const QUIET = '5A6468'
export const ACCENT = '17585B'
export const RULE = 'C3CBCD'

/** A4 with 2.5 cm at the sides. */
export const PAGE = { width: 11906, height: 16838, side: 1418, top: 1304, bottom: 1304, footer: 624 }
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.side
/** Where values and people stand beside their label. */
export const FACT_COLUMN = 1985
/** A label of more characters does not fit beside its value and gets a line of its own. */
export const FACT_LABEL_LENGTH = 18
/** Depth of the first level of a list, and of what stands inside a decision. */
export const LIST_STEP = 340
export const DECISION_INDENT = 227

export const STYLE = {
  date: 'DocumentDate',
  fact: 'Fact',
  factMore: 'FactMore',
  organisation: 'Organisation',
  organisationBelow: 'OrganisationBelow',
  firstPerson: 'FirstPerson',
  person: 'Person',
  front: 'FrontHeading',
  part: 'PartHeading',
  note: 'ItemNote',
  subItem: 'SubItem',
  subSection: 'SubSection',
  subInner: 'SubInner',
  bullet: 'ListBullet',
  number: 'ListNumber',
  decision: 'Decision',
  decisionText: 'DecisionText',
  decisionBullet: 'DecisionBullet',
  decisionNumber: 'DecisionNumber',
  action: 'ActionItem',
  tableText: 'TableText',
  tableHead: 'TableHead',
  afterTable: 'AfterTable',
  footer: 'Footer'
} as const

const hanging = { left: FACT_COLUMN, hanging: FACT_COLUMN }
const bar = { style: BorderStyle.SINGLE, size: 18, space: 8, color: ACCENT }
const thinBar = { style: BorderStyle.SINGLE, size: 6, space: 8, color: QUIET }

function style(
  id: string,
  name: string,
  more: Omit<IParagraphStyleOptions, 'id' | 'name'> = {}
): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...more }
}

const heading = (next = 'Normal') => ({ basedOn: 'Normal', next, quickFormat: true })

export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 22, color: INK, language: { value: LANGUAGE, eastAsia: LANGUAGE } },
      paragraph: { spacing: { after: 120, line: 271 } }
    },
    title: {
      ...heading(),
      run: { bold: true, size: 32, allCaps: true, characterSpacing: 8, color: INK },
      paragraph: { spacing: { before: 0, after: 200, line: 252 }, keepNext: true }
    },
    heading1: {
      ...heading(),
      run: { bold: true, size: 26, color: ACCENT },
      paragraph: {
        spacing: { before: 400, after: 80, line: 262 },
        keepNext: true,
        keepLines: true,
        outlineLevel: 0
      }
    },
    heading2: {
      ...heading(),
      run: { bold: true, size: 22, color: INK },
      paragraph: { spacing: { before: 200, after: 40 }, keepNext: true, keepLines: true, outlineLevel: 1 }
    },
    heading3: {
      ...heading(),
      run: { bold: true, italics: true, size: 22, color: INK },
      paragraph: { spacing: { before: 160, after: 40 }, keepNext: true, keepLines: true, outlineLevel: 2 }
    },
    hyperlink: { run: { color: ACCENT, underline: {} } }
  },
  paragraphStyles: [
    style(STYLE.date, 'Document Date', {
      paragraph: { alignment: AlignmentType.RIGHT, spacing: { after: 360 } }
    }),
    style(STYLE.fact, 'Fact', { next: STYLE.fact, paragraph: { indent: hanging, spacing: { after: 50 } } }),
    style(STYLE.factMore, 'Fact More', {
      paragraph: { indent: { left: FACT_COLUMN }, spacing: { after: 50 } }
    }),
    style(STYLE.organisation, 'Organisation', {
      next: STYLE.person,
      run: { bold: true },
      paragraph: { indent: hanging, spacing: { before: 100, after: 0 }, keepNext: true, keepLines: true }
    }),
    style(STYLE.organisationBelow, 'Organisation Below', {
      basedOn: STYLE.organisation,
      next: STYLE.person,
      paragraph: { indent: { left: FACT_COLUMN, hanging: 0 } }
    }),
    style(STYLE.firstPerson, 'First Person', {
      next: STYLE.person,
      paragraph: { indent: hanging, spacing: { before: 100, after: 0 }, keepLines: true }
    }),
    style(STYLE.person, 'Person', {
      paragraph: {
        // a line that runs over goes on deeper, so that each name begins at the edge
        indent: { left: FACT_COLUMN + 227, hanging: 227 },
        spacing: { after: 0 },
        keepLines: true
      }
    }),
    style(STYLE.front, 'Front Heading', {
      next: STYLE.bullet,
      run: { bold: true },
      paragraph: { spacing: { before: 280, after: 60 }, keepNext: true, outlineLevel: 0 }
    }),
    style(STYLE.part, 'Part Heading', {
      run: { bold: true, size: 28, allCaps: true, characterSpacing: 8 },
      paragraph: {
        spacing: { before: 480, after: 0 },
        border: { top: { style: BorderStyle.SINGLE, size: 6, space: 12, color: RULE } },
        keepNext: true,
        outlineLevel: 0
      }
    }),
    style(STYLE.note, 'Item Note', {
      run: { size: 20, color: QUIET },
      paragraph: { spacing: { after: 20 }, keepNext: true }
    }),
    // A sub-item has a heading of its own level, so what stands in it goes one deeper.
    style(STYLE.subItem, 'Sub Item', {
      next: 'Normal',
      run: { bold: true, size: 24, color: ACCENT },
      paragraph: {
        spacing: { before: 280, after: 60, line: 262 },
        keepNext: true,
        keepLines: true,
        outlineLevel: 1
      }
    }),
    style(STYLE.subSection, 'Sub Section', {
      basedOn: 'Heading2',
      next: 'Normal',
      paragraph: { outlineLevel: 2 }
    }),
    style(STYLE.subInner, 'Sub Inner', {
      basedOn: 'Heading3',
      next: 'Normal',
      paragraph: { outlineLevel: 3 }
    }),
    style(STYLE.bullet, 'List Bullet', { paragraph: { spacing: { after: 60 } } }),
    style(STYLE.number, 'List Number', { paragraph: { spacing: { after: 60 } } }),
    style(STYLE.decision, 'Decision', {
      next: STYLE.decisionText,
      paragraph: {
        indent: { left: DECISION_INDENT },
        spacing: { before: 120, after: 120 },
        border: { left: bar },
        keepLines: true
      }
    }),
    style(STYLE.decisionText, 'Decision Text', {
      paragraph: { indent: { left: DECISION_INDENT }, border: { left: bar } }
    }),
    style(STYLE.decisionBullet, 'Decision Bullet', {
      basedOn: STYLE.bullet,
      paragraph: { border: { left: bar } }
    }),
    style(STYLE.decisionNumber, 'Decision Number', {
      basedOn: STYLE.number,
      paragraph: { border: { left: bar } }
    }),
    style(STYLE.action, 'Action Item', {
      paragraph: {
        indent: { left: DECISION_INDENT },
        spacing: { before: 120, after: 120 },
        border: { left: thinBar },
        keepLines: true
      }
    }),
    style(STYLE.tableText, 'Table Text', {
      run: { size: 20 },
      paragraph: { spacing: { before: 30, after: 30, line: 252 } }
    }),
    style(STYLE.tableHead, 'Table Head', {
      basedOn: STYLE.tableText,
      run: { bold: true },
      paragraph: { keepNext: true }
    }),
    style(STYLE.afterTable, 'After Table', {
      run: { size: 12 },
      paragraph: { spacing: { before: 0, after: 0, line: 240 } }
    }),
    style(STYLE.footer, 'footer', {
      run: { size: 17, color: QUIET },
      paragraph: { spacing: { after: 0 }, rightTabStop: TEXT_WIDTH }
    })
  ],
  characterStyles: [
    { id: 'Label', name: 'Label', basedOn: 'DefaultParagraphFont', quickFormat: true, run: { bold: true } },
    {
      id: 'TimeSlot',
      name: 'Time Slot',
      basedOn: 'DefaultParagraphFont',
      quickFormat: true,
      run: { bold: false, color: QUIET }
    },
    {
      id: 'ActionDetails',
      name: 'Action Details',
      basedOn: 'DefaultParagraphFont',
      quickFormat: true,
      run: { color: QUIET }
    }
  ]
}
