import { describe, expect, test } from 'vitest'
import { LINE_HINTS } from '../../../preload/contract/intake-hints'
import { CORRECTION_KEYS, corrected, meaningOf } from '../../../renderer/intake/corrections'

describe('corrections of the reading', () => {
  test('every one has a key of its own', () => {
    expect(CORRECTION_KEYS.map(({ hint }) => hint).sort()).toEqual([...LINE_HINTS].sort())
    expect(new Set(CORRECTION_KEYS.map(({ key }) => key)).size).toBe(LINE_HINTS.length)
    for (const { hint, key } of CORRECTION_KEYS) expect(meaningOf(key)).toBe(hint)
  })

  test('a key takes back, another means nothing', () => {
    expect(meaningOf('Backspace')).toBe('undo')
    expect(meaningOf('ArrowDown')).toBeNull()
    expect(meaningOf('constructor')).toBeNull()
  })

  test('a line is one thing, and none once it is taken back', () => {
    const once = corrected({}, 3, 'minutes')
    expect(corrected(once, 3, 'case')).toEqual({ '3': 'case' })
    expect(corrected(once, 3, null)).toEqual({})
    expect(once).toEqual({ '3': 'minutes' })
  })
})
