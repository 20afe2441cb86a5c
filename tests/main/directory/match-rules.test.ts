import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  comparePeople,
  duplicateNames,
  duplicatePeople,
  likeness,
  nameKey,
  organizationFinder,
  peopleFinder,
  spokenName
} from '../../../main/directory/match-rules'

const person = (name: string, organization: string | null = null, email: string | null = null) => ({
  name,
  organization,
  email
})

describe('a name as it is spoken', () => {
  test.each([
    ['Lund, Bo', 'Bo Lund'],
    ['Bruun Krogh, Thea', 'Thea Bruun Krogh'],
    ['Lund, Bo Peter', 'Bo Peter Lund'],
    ['Bo Lund, direktør', 'Bo Lund'],
    ['Bo Lund, Region Midtøen', 'Bo Lund'],
    ['Direktør Bo Lund', 'Bo Lund'],
    ['dr. Asta Ørum', 'Asta Ørum'],
    ['Asta Ørum (Ålholt Kommune)', 'Asta Ørum']
  ])('%s', (written, spoken) => expect(spokenName(written)).toBe(spoken))
})

describe('two ways of writing one name', () => {
  test.each([
    ['Søren Aagaard', 'Soeren Ågaard', 2],
    ['Lund, Bo', 'bo lund', 2],
    ['Direktør Asta Ørum', 'Asta Ørum', 2],
    ['A. Ørum', 'Asta Ørum', 1],
    ['Asta Marie Ørum', 'Asta Ørum', 1],
    ['Asta M. Ørum', 'Asta Marie Ørum', 1],
    ['Ørum Asta', 'Asta Ørum', 1],
    ['Kristian Sorensen', 'Kristian Sørensen', 1],
    ['Kirsten Thorsen', 'Kirsten Torsen', 1],
    ['Kirstne Thorsen', 'Kirsten Thorsen', 1]
  ])('%s and %s', (a, b, like) => {
    expect(likeness(a, b)).toBe(like)
    expect(likeness(b, a)).toBe(like)
  })

  test.each([
    ['Asta Ørum', 'Anna Ørum'],
    ['Bo Lund', 'Bo Lind'],
    ['A. Thorsen', 'Anna Torsen'],
    ['Asta', 'Asta Ørum'],
    ['Asta Ørum', 'Asta Ager'],
    ['', 'Asta Ørum']
  ])('%s is not %s', (a, b) => expect(likeness(a, b)).toBe(0))

  const word = fc.constantFrom('Asta', 'Bo', 'Åge', 'Ørum', 'Lund', 'Sørensen', 'Krogh', 'A.', 'Marie')
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
  test('the same from both sides, and each is like itself', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(likeness(a, b)).toBe(likeness(b, a))
        expect(likeness(a, a)).toBe(2)
        expect(nameKey(a)).toBe(nameKey(a.toUpperCase()))
      })
    )
  })
})

describe('why two people look like one', () => {
  test('the address, unless first names differ', () => {
    const mail = 'ao@aalholt.dk'
    expect(
      comparePeople(person('Asta Ørum', null, mail), person('Asta Ager', null, mail.toUpperCase()))
    ).toBe('same_email')
    expect(comparePeople(person('Asta Ørum', null, mail), person('Bo Lund', null, mail))).toBe('shared_email')
  })

  test('name and organisation; another address or organisation leaves a doubt', () => {
    const one = person('Asta Ørum', 'Ålholt Kommune', 'ao@aalholt.dk')
    expect(comparePeople(one, person('Ørum, Asta', 'Aalholt kommune'))).toBe('same_name_and_organization')
    expect(comparePeople(one, person('Asta Ørum', 'Ålholt'))).toBe('same_name_and_organization')
    expect(comparePeople(one, person('Asta Ørum', 'Ålholt Kommune', 'other@aalholt.dk'))).toBe('same_name')
    expect(comparePeople(one, person('Asta Ørum', 'Region Midtøen'))).toBe('same_name')
    expect(comparePeople(one, person('A. Ørum'))).toBe('similar_name')
    expect(comparePeople(one, person('A. Ørum', 'Region Midtøen'))).toBe(null)
  })
})

describe('finding', () => {
  const known = [
    { id: '1', ...person('Asta Ørum', 'Ålholt Kommune', 'ao@aalholt.dk') },
    { id: '2', ...person('Bo Lund', 'Region Midtøen') },
    { id: '3', ...person('Bo Lund', 'Ålholt Kommune') }
  ]
  const find = peopleFinder(known)

  test('the strongest likeness wins', () => {
    expect(find(person('Lund, Bo', 'aalholt kommune'))).toEqual({
      id: '3',
      reason: 'same_name_and_organization'
    })
    expect(find(person('Bo Lund'))).toEqual({ id: '2', reason: 'same_name' })
    expect(find(person('A. Ørum', 'Ålholt Kommune'))).toEqual({ id: '1', reason: 'similar_name' })
    expect(find(person('Carl Dam'))).toBe(null)
  })

  test('what the finder says is what a walk through everybody would', () => {
    const word = fc.constantFrom('Asta', 'Bo', 'Ørum', 'Oerum', 'Lund', 'Thorsen', 'Torsen', 'B.')
    const some = fc.record({
      name: fc.array(word, { minLength: 2, maxLength: 3 }).map((words) => words.join(' ')),
      organization: fc.constantFrom(null, 'Ålholt Kommune', 'Ålholt'),
      email: fc.constantFrom(null, 'a@b.dk', 'c@d.dk')
    })
    fc.assert(
      fc.property(fc.array(some, { maxLength: 6 }), some, (people, wanted) => {
        const entries = people.map((one, index) => ({ ...one, id: String(index) }))
        const match = peopleFinder(entries)(wanted)
        const reasons = entries.map((one) => comparePeople(wanted, one))
        expect(match === null).toBe(reasons.every((reason) => reason === null))
        if (match) expect(reasons[Number(match.id)]).toBe(match.reason)
      })
    )
  })

  test('duplicates: the older first, a shared mailbox is none', () => {
    const entries = [...known, { id: '4', ...person('Ørum, Asta', null, 'ao@aalholt.dk') }].map((one) => ({
      ...one,
      detail: ''
    }))
    expect(duplicatePeople(entries).map((pair) => [pair.first.id, pair.second.id, pair.reason])).toEqual([
      ['2', '3', 'same_name'],
      ['1', '4', 'same_email']
    ])
    expect(
      duplicatePeople([
        { id: '1', detail: '', ...person('Asta Ørum', null, 'post@aalholt.dk') },
        { id: '2', detail: '', ...person('Bo Lund', null, 'post@aalholt.dk') }
      ])
    ).toEqual([])
  })

  test('organisations: signs, letters and "Kommune" apart, numbers not', () => {
    const find = organizationFinder([
      { id: '1', name: 'Ålholt Kommune' },
      { id: '2', name: 'Region Midtøen' }
    ])
    expect(find('AALHOLT KOMMUNE')?.id).toBe('1')
    expect(find('Ålholt')?.id).toBe('1')
    expect(find('Region Nordøen')).toBe(null)
    const names = ['Temagruppe 1', 'Temagruppe 2', 'temagruppe  1.'].map((name, index) => ({
      id: String(index),
      name,
      detail: ''
    }))
    expect(duplicateNames('body', names).map((pair) => [pair.first.id, pair.second.id])).toEqual([['0', '2']])
  })

  test('ten thousand people are compared in a moment, not each with each', () => {
    const parts = ['Ager', 'Bakke', 'Dam', 'Eng', 'Fjord', 'Gran', 'Holt', 'Ild', 'Jord', 'Kær']
    const digit = (n: number, place: number) => parts[Math.floor(n / 10 ** place) % 10] as string
    const people = Array.from({ length: 10_000 }, (_, i) => ({
      id: String(i).padStart(6, '0'),
      detail: '',
      ...person(`${digit(i, 0)}${digit(i, 1)} ${digit(i, 2)}${digit(i, 3).toLowerCase()}`)
    }))
    const again = { id: '900000', detail: '', ...person('Quist, Yrsa Bo') }
    people.push({ ...again, id: '800000', name: 'Yrsa Quist' })
    const pairs = duplicatePeople([...people, again])
    expect(pairs.at(-1)).toMatchObject({ first: { id: '800000' }, second: { id: '900000' } })
  })
})
