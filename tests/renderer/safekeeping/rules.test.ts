import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TrashEntry } from '../../../preload/contract/safekeeping'
import { textIn } from '../../../renderer/i18n'
import { findTrash, sizeWords, strengthOf } from '../../../renderer/safekeeping/rules'
import { whenWords } from '../../../renderer/safekeeping/when'

const entry = (id: string, over: Partial<TrashEntry>): TrashEntry => ({
  id,
  entity: 'agenda_item',
  name: '',
  place: null,
  date: null,
  placeDeleted: false,
  by: 'Anne Holm, Åmose Kommune',
  at: '2026-03-04T08:30:00.000Z',
  ...over
})

describe('the filter of the trash', () => {
  const all = [
    entry('a', { name: 'Økonomi', place: 'Styregruppen for Åmose' }),
    entry('b', { name: 'Holm, A.', entity: 'person', by: 'Bo Friis' })
  ]
  const find = (typed: string) =>
    findTrash(all, typed, (one) => (one.entity === 'person' ? 'Person' : 'Punkt')).map((one) => one.id)

  test('looks at name, kind, place and who deleted it, each word for itself', () => {
    expect(find('')).toEqual(['a', 'b'])
    expect(find('økon')).toEqual(['a'])
    expect(find('PUNKT styregruppen')).toEqual(['a'])
    expect(find('friis')).toEqual(['b'])
    expect(find('holm')).toEqual(['a', 'b'])
    expect(find('økonomi friis')).toEqual([])
  })
})

describe('a passphrase', () => {
  test.each([
    ['kort', 'short'],
    ['elleve tegn', 'short'],
    ['aaaaaaaaaaaaaaaa', 'weak'],
    ['123456789012', 'weak'],
    ['abcdefghijklmnop', 'weak'],
    ['fire små grå gæs', 'strong'],
    ['xk7Rmq2vLp9w', 'fair'],
    ['cykel lampe hest gulerod', 'strong'],
    ['xK7!mq2vLp9wZt4', 'strong']
  ])('%s is %s', (passphrase, strength) => {
    expect(strengthOf(passphrase)).toBe(strength)
  })

  test('of fewer than twelve characters is always too short', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 11, unit: 'binary-ascii' }), (text) => strengthOf(text) === 'short')
    )
  })
})

test('sizes read like a file manager’s', () => {
  expect([0, 999, 1500, 2_340_000, 12_000_000_000].map((bytes) => sizeWords(bytes, 'da-DK'))).toEqual([
    '0 byte',
    '999 byte',
    '2 kB',
    '2,3 MB',
    '12 GB'
  ])
})

test('instants are told by this machine’s calendar', () => {
  const now = new Date(2026, 2, 4, 12, 0)
  const say = (at: Date, language: 'da' | 'en') =>
    whenWords(at.toISOString(), textIn(language), language, now)
  expect(say(new Date(2026, 2, 4, 8, 5), 'da')).toBe('i dag kl. 08.05')
  expect(say(new Date(2026, 2, 3, 23, 59), 'da')).toBe('i går kl. 23.59')
  expect(say(new Date(2025, 11, 24, 8, 5), 'en')).toBe('24 December 2025 at 08:05')
})
