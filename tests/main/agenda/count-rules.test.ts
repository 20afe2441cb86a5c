import { expect, test } from 'vitest'
import { firstFree, nextNumber, nextTitle } from '../../../main/agenda/count-rules'

test.each([
  ['3', '4'],
  ['09', '10'],
  ['3/2026', '4/2026'],
  ['2026-3', '2026-4'],
  ['2025/6', '2026/1'],
  ['Møde 12', 'Møde 13'],
  ['2026', '2026'],
  ['III', 'III'],
  [null, null]
])('number %s → %s', (number, next) => {
  expect(nextNumber(number, '2026-03-12')).toBe(next)
})

test.each([
  ['3. møde', '4. møde'],
  ['9. ordinære møde i styregruppen', '10. ordinære møde i styregruppen'],
  ['Møde nr. 7', 'Møde nr. 8'],
  ['Styregruppemøde 4', 'Styregruppemøde 5'],
  ['Møde den 10. februar 2026', 'Møde den 12. marts 2026'],
  ['Møde tirsdag den 10. februar 2026', 'Møde torsdag den 12. marts 2026'],
  ['Opfølgning, 4. kvartal 2025', 'Opfølgning, 1. kvartal 2026'],
  ['Temamøde om 3 kommuner', 'Temamøde om 3 kommuner'],
  ['Møde i 2026', 'Møde i 2026'],
  ['Ordinært møde', 'Ordinært møde'],
  [null, null]
])('title %s → %s', (title, next) => {
  expect(nextTitle(title, '2026-02-10', '2026-03-12')).toBe(next)
})

test('counting goes past what another meeting has', () => {
  const next = (number: string | null) => nextNumber(number, '2027-06-24')
  expect(firstFree('3/2026', new Set(['1/2027', '2/2027']), next)).toBe('3/2027')
  expect(
    firstFree('Ordinært møde', new Set(['Ordinært møde']), (title) => nextTitle(title, null, null))
  ).toBe('Ordinært møde')
  expect(firstFree(null, new Set(), next)).toBeNull()
})
