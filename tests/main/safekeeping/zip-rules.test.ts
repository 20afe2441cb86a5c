import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPartName, refusalOf, unpackedSize, type ZipEntry } from '../../../main/safekeeping/zip-rules'

const HASH = 'a'.repeat(64)
const entry = (name: string, over: Partial<ZipEntry> = {}): ZipEntry => ({
  name,
  method: 8,
  packed: 100,
  size: 400,
  encrypted: false,
  mode: 0o100644,
  ...over
})
const GOOD = [entry('manifest.json'), entry('referent.sqlite'), entry(`annexes/${HASH}`)]

describe('the directory of a copy', () => {
  test('with a manifest, a database, annexes and keys is taken', () => {
    expect(refusalOf(GOOD)).toBeNull()
    expect(refusalOf([...GOOD, entry('keys/signing.key')])).toBeNull()
    expect(unpackedSize(GOOD)).toBe(1200)
  })

  test.each([
    ['a path out of the folder', entry('../referent.sqlite')],
    ['a path out of the keys', entry('keys/../../evil')],
    ['an absolute path', entry('/etc/passwd')],
    ['a drive', entry('C:\\referent.sqlite')],
    ['a hidden key', entry('keys/.ssh')],
    ['an annex that is no hash', entry('annexes/brev.docx')],
    ['a second database', entry('referent.sqlite')],
    ['something else', entry('readme.txt')],
    ['an encrypted part', entry('keys/a', { encrypted: true })],
    ['another way of packing', entry('keys/a', { method: 14 })],
    ['a link', entry('keys/a', { mode: 0o120777 })],
    ['a stored part of two sizes', entry('keys/a', { method: 0, packed: 1, size: 2 })]
  ])('with %s is foreign', (_, bad) => {
    expect(refusalOf([...GOOD, bad])).toBe('foreign')
  })

  test('without a manifest or a database is foreign', () => {
    expect(refusalOf(GOOD.slice(1))).toBe('foreign')
    expect(refusalOf([entry('manifest.json')])).toBe('foreign')
    expect(refusalOf([])).toBe('foreign')
  })

  test('that promises far more than it holds is a bomb', () => {
    const bomb = entry('referent.sqlite', { packed: 1_000_000, size: 900_000_000 })
    expect(refusalOf([entry('manifest.json'), bomb])).toBe('bomb')
    expect(refusalOf([entry('manifest.json', { size: 900_000_000 }), entry('referent.sqlite')])).toBe(
      'too-large'
    )
  })

  test('takes no name that a path could be made of', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const name of [text, `keys/${text}`, `annexes/${text}`]) {
          if (isPartName(name)) {
            expect(name).toMatch(/^(manifest\.json|referent\.sqlite|(annexes|keys)\/[A-Za-z0-9._-]+)$/)
            expect(name).not.toContain('..')
          }
        }
      })
    )
  })
})
