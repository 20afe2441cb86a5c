import { expect, test } from 'vitest'
import { keysInWords, matchesKeys, type Pressed } from '../../../renderer/ui/keys'

function press(key: string, ...held: ('ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey')[]): Pressed {
  const pressed = { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
  for (const one of held) pressed[one] = true
  return pressed
}

test('Mod is Ctrl, and Cmd on a Mac', () => {
  expect(matchesKeys('Mod+K', press('k', 'ctrlKey'), false)).toBe(true)
  expect(matchesKeys('Mod+K', press('k', 'metaKey'), true)).toBe(true)
  expect(matchesKeys('Mod+K', press('k', 'ctrlKey'), true)).toBe(false)
  expect(matchesKeys('Mod+K', press('K', 'ctrlKey', 'shiftKey'), false)).toBe(false)
  expect(matchesKeys('Mod+K', press('k'), false)).toBe(false)
})

test('a sign needs no word about the Shift that types it', () => {
  expect(matchesKeys('?', press('?', 'shiftKey'), false)).toBe(true)
  expect(matchesKeys('Mod++', press('+', 'ctrlKey'), false)).toBe(true)
})

test('keys are named as on the keyboard', () => {
  expect(keysInWords('Mod+K', false)).toBe('Ctrl K')
  expect(keysInWords('Mod+K', true)).toBe('⌘K')
  expect(keysInWords('Alt+ArrowUp', false)).toBe('Alt ↑')
  expect(keysInWords('p', false)).toBe('P')
  expect(keysInWords('F1', false)).toBe('F1')
})

test('Option on a Mac makes other signs, so there the place of the key tells', () => {
  const option = { ...press('ñ', 'altKey'), code: 'KeyN' }
  expect(matchesKeys('Alt+N', option, true)).toBe(true)
  expect(matchesKeys('Alt+N', option, false)).toBe(false)
  expect(matchesKeys('Alt+1', { ...press('¡', 'altKey'), code: 'Digit1' }, true)).toBe(true)
  expect(matchesKeys('Alt+ArrowUp', press('ArrowUp', 'altKey'), true)).toBe(true)
})
