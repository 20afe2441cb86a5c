import { z } from 'zod'

/** What a user can say about one source line while reviewing an opened document; each overrules the reader. */
export const LINE_HINTS = [
  /** an item's title stands here */
  'item',
  /** no item begins here: it is a label or text */
  'not-item',
  /** the label of a section stands here (or its first text): what follows belongs to it */
  'recommendation',
  'case',
  'minutes',
  'annexes',
  /** a list of people begins here, or this line is one person of that status */
  'participants',
  'excused',
  'absent',
  'guests',
  /** the line holds that field */
  'body',
  'title',
  'date',
  'place',
  'chair',
  'minuteTakers',
  'caseNumber',
  'contacts',
  'form',
  /** text of the section above */
  'text',
  /** nothing: header, footer, letterhead */
  'layout'
] as const
export const LineHint = z.enum(LINE_HINTS)
export type LineHint = z.infer<typeof LineHint>

/** Corrections by source line (1-based). */
export const LineHints = z.record(z.string().regex(/^[1-9]\d{0,8}$/), LineHint)
export type LineHints = z.infer<typeof LineHints>
