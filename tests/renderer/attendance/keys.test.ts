import { describe, expect, test } from 'vitest'
import { arrange, groupByOrganization, nameForList } from '../../../renderer/attendance/groups'
import { answerOf, fieldsOf, guestToggled, meaningOf } from '../../../renderer/attendance/keys'
import { person } from '../meetings/meetings'

const people = ['Anders Holm', 'Tove Krogh', 'Karen Lund', 'Ane Friis'].map((name) => person(name))
const press = (key: string, fields: { shift?: boolean; typed?: string } = {}, current = 'Anders Holm') =>
  meaningOf({ key, shift: fields.shift ?? false, typed: fields.typed ?? '' }, people, current)

describe('letters on a line of participants', () => {
  test('small letters that name a state set it', () => {
    expect(press('t')).toEqual({ kind: 'answer', answer: 'present' })
    expect(press('o')).toEqual({ kind: 'answer', answer: 'online' })
    expect(press('a')).toEqual({ kind: 'answer', answer: 'excused' })
    expect(press('f')).toEqual({ kind: 'answer', answer: 'absent' })
    expect(press('s')).toEqual({ kind: 'substitute' })
    expect(press('n')).toEqual({ kind: 'new' })
    expect(press('g')).toEqual({ kind: 'guest' })
  })

  test('other letters and capitals jump, to family names too', () => {
    expect(press('k')).toEqual({ kind: 'jump', prefix: 'k', to: 'Karen Lund' })
    expect(press('T', { shift: true })).toEqual({
      kind: 'jump',
      prefix: 't',
      to: 'Tove Krogh'
    })
    expect(press('l')).toEqual({ kind: 'jump', prefix: 'l', to: 'Karen Lund' })
    expect(press('q')).toEqual({ kind: 'nothing' })
  })

  test('the same letter again goes round', () => {
    expect(press('A', { shift: true })).toMatchObject({ to: 'Ane Friis' })
    expect(press('A', { shift: true }, 'Ane Friis')).toMatchObject({
      to: 'Anders Holm'
    })
  })

  test('letters that follow narrow the jump, and a state is never taken for a letter', () => {
    expect(press('N', { shift: true, typed: 'a' })).toMatchObject({ prefix: 'an', to: 'Anders Holm' })
    expect(press('E', { shift: true, typed: 'an' })).toMatchObject({ prefix: 'ane', to: 'Ane Friis' })
    expect(press('u', { typed: 'l' }, 'Karen Lund')).toMatchObject({ prefix: 'lu', to: 'Karen Lund' })
    expect(press('a', { typed: 'k' }, 'Karen Lund')).toEqual({ kind: 'answer', answer: 'excused' })
  })

  test('keys that are no letters mean nothing here', () => {
    for (const key of ['Enter', 'ArrowDown', '1', ' ', 'F1']) expect(press(key)).toEqual({ kind: 'nothing' })
  })
})

describe('answers', () => {
  test('an answer and what the line then shows agree', () => {
    for (const status of [null, 'present', 'excused', 'absent', 'guest'] as const) {
      for (const answer of ['present', 'online', 'excused', 'absent'] as const) {
        const line = person('x', { status })
        expect(answerOf({ ...line, ...fieldsOf(answer, line) } as typeof line)).toBe(answer)
      }
    }
  })

  test('nobody has answered is shown as such', () => {
    expect(answerOf(person('x'))).toBeNull()
  })

  test('a guest stays a guest in the room and online, and can be made a participant', () => {
    const guest = person('x', { status: 'guest', mode: 'online' })
    expect(fieldsOf('present', guest)).toEqual({
      status: 'guest',
      mode: 'in_person'
    })
    expect(guestToggled(guest)).toEqual({ status: 'present', mode: 'online' })
    expect(guestToggled(person('y'))).toEqual({
      status: 'guest',
      mode: 'in_person'
    })
  })
})

describe('the list', () => {
  test('groups by organisation in the order of the list, the unknown last', () => {
    const groups = groupByOrganization([
      person('a', { organization: null }),
      person('b', { organization: 'Regionen' }),
      person('c', { organization: 'Kommunen' }),
      person('d', { organization: 'regionen ' })
    ])
    expect(
      groups.map((group) => [group.organization, group.people.map((one) => one.person.id).join('')])
    ).toEqual([
      ['Regionen', 'bd'],
      ['Kommunen', 'c'],
      [null, 'a']
    ])
  })

  test('somebody who stands in is listed right below, whatever the organisation', () => {
    const groups = groupByOrganization([
      person('Dorte Friis', { organization: 'Kommunen', substituteFor: 'Jens Krogh' }),
      person('Anna', { organization: 'Kommunen' }),
      person('Jens Krogh', { organization: 'Regionen' }),
      person('Eva', { organization: 'Regionen', substituteFor: 'Somebody unlisted' })
    ])
    expect(groups.map((group) => group.people.map((one) => one.person.name))).toEqual([
      ['Anna'],
      ['Jens Krogh', 'Dorte Friis', 'Eva']
    ])
  })

  test('nobody disappears, however the covering goes', () => {
    const round = [
      person('A', { substituteFor: 'B' }),
      person('B', { substituteFor: 'A' }),
      person('C', { substituteFor: 'C' }),
      person('D'),
      person('E', { substituteFor: 'D' }),
      person('F', { substituteFor: 'D' })
    ]
    expect(
      arrange(round)
        .map((one) => one.person.name)
        .sort()
    ).toEqual(['A', 'B', 'C', 'D', 'E', 'F'])
  })

  test('names stand with the family name first', () => {
    expect(nameForList('Anders  Bo Holm')).toBe('Holm, Anders Bo')
    expect(nameForList('Holm')).toBe('Holm')
  })
})
