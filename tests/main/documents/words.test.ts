import { expect, test } from 'vitest'
import {
  countedLabel,
  danishTimes,
  itemNumbers,
  joinNames,
  outcomeSentence
} from '../../../main/documents/model/words'
import { danishDate } from '../../../preload/contract/danish'

test('dates are written out', () => {
  expect(danishDate('2021-09-24')).toBe('24. september 2021')
  expect(danishDate('2022-01-03')).toBe('3. januar 2022')
  expect(danishDate('2022-13-03')).toBe('2022-13-03')
})

test('times have a full stop and a dash', () => {
  expect(danishTimes('08:15', '11:45')).toBe('08.15–11.45')
  expect(danishTimes('08:15', null)).toBe('08.15')
  expect(danishTimes(null, '11:45')).toBe('til 11.45')
  expect(danishTimes(null, null)).toBeNull()
})

test('names and item numbers are joined as one says them', () => {
  expect(joinNames(['A', 'B', 'C'])).toBe('A, B og C')
  expect(itemNumbers([4, 2, 3, 7, 2])).toBe('punkt 2–4 og 7')
  expect(itemNumbers([3, 2])).toBe('punkt 2 og 3')
  expect(itemNumbers([1, 3, 5])).toBe('punkt 1, 3 og 5')
})

test('the usual labels follow the number of people, others stay', () => {
  expect(countedLabel('Referenter', 1)).toBe('Referent')
  expect(countedLabel('Gæst', 2)).toBe('Gæster')
  expect(countedLabel('GÆST', 2)).toBe('GÆSTER')
  expect(countedLabel('Ordfører', 2)).toBe('Ordfører')
})

test('a result that is on no list has no sentence, not even one that every object knows', () => {
  expect(outcomeSentence('approved')).not.toBeNull()
  for (const unknown of ['__proto__', 'constructor', 'toString', ''])
    expect(outcomeSentence(unknown)).toBeNull()
})
