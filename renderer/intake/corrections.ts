import type { LineHint, LineHints } from '../../preload/contract/intake-hints'

/** The key that says what a source line is, in the order of the menu. Danish first letters where they are free. */
export const CORRECTION_KEYS: readonly { hint: LineHint; key: string }[] = [
  { hint: 'item', key: 'p' },
  { hint: 'not-item', key: 'n' },
  { hint: 'recommendation', key: 'i' },
  { hint: 'case', key: 's' },
  { hint: 'minutes', key: 'r' },
  { hint: 'annexes', key: 'b' },
  { hint: 'participants', key: 'd' },
  { hint: 'excused', key: 'a' },
  { hint: 'absent', key: 'u' },
  { hint: 'guests', key: 'g' },
  { hint: 'text', key: 't' },
  { hint: 'layout', key: 'x' },
  { hint: 'body', key: 'f' },
  { hint: 'title', key: 'o' },
  { hint: 'date', key: 'k' },
  { hint: 'place', key: 'l' },
  { hint: 'form', key: 'm' },
  { hint: 'chair', key: 'c' },
  { hint: 'minuteTakers', key: 'e' },
  { hint: 'caseNumber', key: 'j' },
  { hint: 'contacts', key: 'q' }
]

/** What a key alone says about a line; 'undo' takes the correction back, null means nothing. Pure. */
export function meaningOf(key: string): LineHint | 'undo' | null {
  if (key === 'Backspace' || key === 'Delete') return 'undo'
  return CORRECTION_KEYS.find((one) => one.key === key.toLowerCase())?.hint ?? null
}

/** The corrections with one line's changed; `null` takes it back. Pure. */
export function corrected(before: LineHints, line: number, hint: LineHint | null): LineHints {
  const { [String(line)]: _, ...others } = before
  return hint === null ? others : { ...others, [String(line)]: hint }
}
