import { expect, test } from 'vitest'
import { presenterChoices } from '../../../../renderer/meetings/agenda/presenter-rules'
import { agendaEnd, canPlan, isFixed } from '../../../../renderer/meetings/agenda/time-rules'
import { item, person } from '../meetings'

test('who may present: members who come first, then others on the list, then the rest; nobody twice', () => {
  const attendance = [
    person('Gæst', { status: 'guest' }),
    person('Afbud', { status: 'excused', isMember: true }),
    person('Medlem', { status: 'present', isMember: true, title: 'chef', organization: 'Kommunen' })
  ]
  const others = ['Medlem', 'Anden'].map((name) => ({
    id: name,
    name,
    title: null,
    organizationId: null,
    organization: null,
    sector: null,
    email: null,
    phone: null,
    bodies: []
  }))
  const choices = presenterChoices(attendance, others, ['gæst'])
  expect(choices.map(({ label }) => label)).toEqual(['Medlem', 'Afbud', 'Anden'])
  expect(choices[0]?.detail).toBe('chef, Kommunen')
})

test('the end of the agenda is measured against that of the meeting', () => {
  const a = { ...item('a', 1), start: '09:00', end: '09:30', plannedMinutes: 30 }
  const b = { ...item('b', 2), start: '09:30', end: '10:10', plannedMinutes: 40 }
  expect(agendaEnd({ items: [a, b], end: '10:00' })).toEqual({ end: '10:10', total: 70, over: 10 })
  expect(agendaEnd({ items: [a], end: '10:00' }).over).toBe(-30)
  expect(agendaEnd({ items: [a], end: null }).over).toBeNull()
  expect(agendaEnd({ items: [], end: '10:00' })).toEqual({ end: null, total: 0, over: null })
})

test('sub-items count within their item, not beside it', () => {
  const sum = item('a', 1)
  const below = { ...item('a1', 1), parentId: 'a', plannedMinutes: 20 }
  expect(agendaEnd({ items: [sum, below], end: null }).total).toBe(20)
  expect(agendaEnd({ items: [{ ...sum, plannedMinutes: 45 }, below], end: null }).total).toBe(45)
})

test('typed times are fixed where others follow the order, and can be made to', () => {
  const typed = { ...item('a', 1), start: '09:00', end: '09:30' }
  const other = { ...item('b', 2), start: '09:30', end: '10:00' }
  expect(canPlan([typed, other])).toBe(true)
  expect(isFixed(typed, [typed, other])).toBe(false)
  const planned = { ...other, plannedMinutes: 30 }
  expect(canPlan([typed, planned])).toBe(false)
  expect(isFixed(typed, [typed, planned])).toBe(true)
  expect(isFixed(planned, [typed, planned])).toBe(false)
})
