import { z } from 'zod'

/** What a user can say about one source line while reviewing an opened document; each overrules the reader. */
export const LINE_HINTS = [
  'item',
  'not-item',
  'recommendation',
  'case',
  'minutes',
  'annexes',
  'participants',
  'excused',
  'absent',
  'guests',
  'body',
  'title',
  'date',
  'place',
  'chair',
  'minuteTakers',
  'caseNumber',
  'contacts',
  'form',
  'text',
  'layout'
] as const
export const LineHint = z.enum(LINE_HINTS)
export type LineHint = z.infer<typeof LineHint>

/** Corrections by source line (1-based). */
export const LineHints = z.record(z.string().regex(/^[1-9]\d{0,8}$/), LineHint)
export type LineHints = z.infer<typeof LineHints>
