import { expect, test } from 'vitest'
import { kindOfFile, sizeInWords } from '../../../renderer/annexes/words'

test('files are named by kind, whatever the case of their ending', () => {
  expect(kindOfFile('Budget 2026.XLSX')).toBe('annexes.kind.sheet')
  expect(kindOfFile('notat.pdf')).toBe('annexes.kind.pdf')
  expect(kindOfFile('uden ending')).toBe('annexes.kind.file')
  expect(kindOfFile('constructor.constructor')).toBe('annexes.kind.file')
})

test('sizes are short and in the language of the reader', () => {
  expect(sizeInWords(512, 'da')).toBe('512 B')
  expect(sizeInWords(2_400, 'da')).toBe('2 kB')
  expect(sizeInWords(999_600, 'da')).toBe('1 MB')
  expect(sizeInWords(1_250_000, 'da')).toBe('1,3 MB')
  expect(sizeInWords(1_250_000, 'en')).toBe('1.3 MB')
})
