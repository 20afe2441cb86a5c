import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { resolveAliases } from '../../../db/tables/alias-rules'

describe('entries that are the same', () => {
  test('a chain ends where nothing points on', () => {
    const aliases = resolveAliases([
      { id: 'c', sameAs: 'b' },
      { id: 'b', sameAs: 'a' }
    ])
    expect(aliases.of('c')).toBe('a')
    expect(aliases.of('a')).toBe('a')
    expect(aliases.of('z')).toBe('z')
    expect(aliases.isJoined('b')).toBe(true)
    expect(aliases.all('c').sort()).toEqual(['a', 'b', 'c'])
  })

  test('of a ring the oldest stands for all, also for who points into it', () => {
    const aliases = resolveAliases([
      { id: 'b', sameAs: 'c' },
      { id: 'c', sameAs: 'b' },
      { id: 'd', sameAs: 'c' },
      { id: 'e', sameAs: 'e' }
    ])
    expect(['b', 'c', 'd'].map(aliases.of)).toEqual(['b', 'b', 'b'])
    expect(aliases.isJoined('b')).toBe(false)
    expect(aliases.of('e')).toBe('e')
  })

  const id = fc.integer({ min: 0, max: 14 }).map((n) => String.fromCharCode(97 + n))
  const links = fc.uniqueArray(fc.record({ id, sameAs: id }), { selector: (link) => link.id, maxLength: 15 })

  test('whatever the links: everybody has one end, the end is its own, and what is linked has the same', () => {
    fc.assert(
      fc.property(links, (some) => {
        const aliases = resolveAliases(some)
        for (const link of some) {
          const end = aliases.of(link.id)
          expect(aliases.of(end)).toBe(end)
          expect(aliases.isJoined(end)).toBe(false)
          expect(aliases.of(link.sameAs)).toBe(end)
          expect(aliases.all(link.id)).toContain(link.id)
        }
      })
    )
  })

  test('the order of the links does not matter', () => {
    fc.assert(
      fc.property(links, fc.infiniteStream(fc.integer({ min: 0, max: 99 })), (some, random) => {
        const shuffled = some
          .map((link) => ({ link, at: random.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ link }) => link)
        const [one, other] = [resolveAliases(some), resolveAliases(shuffled)]
        for (const link of some) expect(one.of(link.id)).toBe(other.of(link.id))
      })
    )
  })
})
