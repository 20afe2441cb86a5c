import { expect, test } from 'vitest'
import { regretQuery } from '../../../renderer/regrets/state'

test.each([
  ['afbud holm', 'holm'],
  ['Afbud fra an ho', 'an ho'],
  ['regrets from holm', 'holm'],
  ['afbud', ''],
  ['afbud ', ''],
  ['afbudsliste', null],
  ['holm', null],
  ['', null]
])('»%s« asks for %s', (typed, expected) => expect(regretQuery(typed)).toBe(expected))
