import { expect, test } from 'vitest'
import type { PersonSummary } from '../../../preload/contract/bodies'
import { findPeople, lineOrNull, seatsOn } from '../../../renderer/people/rules'

function person(id: string, name: string, fields: Partial<PersonSummary> = {}): PersonSummary {
  return {
    id,
    name,
    title: null,
    organizationId: null,
    organization: null,
    sector: null,
    email: null,
    phone: null,
    bodies: [],
    ...fields
  }
}

const people = [
  person('1', 'Åse Lind', { organization: 'Vestby Kommune' }),
  person('2', 'Ærling Toft', { title: 'Kontorchef' }),
  person('3', 'Bo Krag', { bodies: ['Klyngestyregruppen'] }),
  person('4', 'Østen Bak')
]

test('names stand in Danish order', () => {
  expect(findPeople(people, '').map((one) => one.id)).toEqual(['3', '2', '4', '1'])
})

test('people are found by title, organisation and body, whatever the case', () => {
  expect(findPeople(people, 'KONTOR').map((one) => one.id)).toEqual(['2'])
  expect(findPeople(people, 'vestby åse').map((one) => one.id)).toEqual(['1'])
  expect(findPeople(people, 'klynge').map((one) => one.id)).toEqual(['3'])
  expect(findPeople(people, 'nobody')).toEqual([])
})

test('an emptied field is stored as nothing', () => {
  expect(lineOrNull('  ')).toBeNull()
  expect(lineOrNull(' Kontorchef ')).toBe('Kontorchef')
})

test('seats are told apart by the day; both ends belong to a seat', () => {
  const seat = (id: string, from: string | null, to: string | null) => ({
    id,
    bodyId: id,
    body: id,
    role: 'member' as const,
    from,
    to
  })
  const { current, coming, past } = seatsOn(
    [
      seat('a', null, null),
      seat('b', '2026-03-11', '2026-03-11'),
      seat('c', null, '2026-03-10'),
      seat('d', '2026-03-12', null)
    ],
    '2026-03-11'
  )
  expect([current, coming, past].map((list) => list.map((one) => one.id))).toEqual([['a', 'b'], ['d'], ['c']])
})
