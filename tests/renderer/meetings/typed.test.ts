import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  lengthText,
  parseItemTime,
  parseLength,
  parseNames,
  parseSpan,
  spanText
} from '../../../renderer/meetings/typed'

test('a span is taken as people type it', () => {
  expect(parseSpan('8.15-11.45')).toEqual({ start: '08:15', end: '11:45' })
  expect(parseSpan('kl. 8 til 9.30')).toEqual({ start: '08:00', end: '09:30' })
  expect(parseSpan('815 – 830')).toEqual({ start: '08:15', end: '08:30' })
  expect(parseSpan('kl 8.15')).toEqual({ start: '08:15', end: null })
  expect(parseSpan('8.15-')).toEqual({ start: '08:15', end: null })
  expect(parseSpan('  ')).toEqual({ start: null, end: null })
  for (const wrong of ['hen ad middag', '8-9-10', '8.75', '8 til senere']) expect(parseSpan(wrong)).toBeNull()
})

test('what is shown of a span is read back as the same span', () => {
  const time = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)
  fc.assert(
    fc.property(
      time,
      fc.option(time),
      fc.constantFrom('da' as const, 'en' as const),
      (start, end, language) => {
        expect(parseSpan(spanText({ start, end }, language))).toEqual({ start, end })
      }
    )
  )
})

test('names are parted where names are parted', () => {
  expect(parseNames('v/ Anders Holm og Bo Lund')).toEqual(['Anders Holm', 'Bo Lund'])
  expect(parseNames('A. Holm, B. Lund og C. Krogh')).toEqual(['A. Holm', 'B. Lund', 'C. Krogh'])
  expect(parseNames('Sundhed og Omsorg')).toEqual(['Sundhed og Omsorg'])
  expect(parseNames(' , ; ')).toEqual([])
})

test('a length is taken as people type it, and a bare large number is a time of the day', () => {
  expect(
    [
      '25',
      '25 min',
      '25 min.',
      '25 minutter',
      '1 t 15',
      '1 time og 15 min',
      '1½ time',
      '½ t',
      '1,5 timer',
      'et kvarter',
      '120'
    ].map(parseLength)
  ).toEqual([25, 25, 25, 25, 75, 75, 90, 30, 90, 15, 120])
  expect(['815', '0', 'kl. 8', '8.15', 'længe', 't'].map(parseLength)).toEqual([
    null,
    null,
    null,
    null,
    null,
    null
  ])
})

test('a time of an item is a length, a slot, or nothing', () => {
  expect(parseItemTime('25 min')).toEqual({ plannedMinutes: 25 })
  expect(parseItemTime('10.15-10.40')).toEqual({ start: '10:15', end: '10:40' })
  expect(parseItemTime('kl. 12')).toEqual({ start: '12:00', end: null })
  expect(parseItemTime(' ')).toEqual({ start: null, end: null, plannedMinutes: null })
  expect(parseItemTime('hen ad middag')).toBeNull()
})

test('what is shown of a length is read back as the same length', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1439 }),
      fc.constantFrom('da' as const, 'en' as const),
      (minutes, language) => {
        expect(parseLength(lengthText(minutes, language))).toBe(minutes)
      }
    )
  )
})
