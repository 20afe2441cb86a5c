import { expect, test } from 'vitest'
import { minutesIn } from '../../../main/agenda/minutes-rules'

test.each([
  ['20', 20],
  ['ca. 20 min.', 20],
  ['20 minutter', 20],
  ['10-15 min', 15],
  ['1 time', 60],
  ['1 time og 15 min.', 75],
  ['1½ time', 90],
  ['1,5 timer', 90],
  ['halvanden time', 90],
  ['en halv time', 30],
  ['et kvarter', 15],
  ['0:20', 20],
  ['kl. 9.00-9.20', 20],
  ['8.15-9.00', 45],
  ['', null],
  ['0', null],
  ['9999', null],
  ['snart', null],
  ['den 12. marts', null]
])('%s', (text, minutes) => {
  expect(minutesIn(text)).toBe(minutes)
})
