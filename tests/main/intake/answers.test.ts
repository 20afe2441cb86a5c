import { expect, test } from 'vitest'
import { previewOf } from '../../../main/intake/preview'
import { recogniseMeeting } from '../../../main/intake/recognise'

const PEOPLE = [
  'Deltagere:',
  'Asta Ørum, sundhedschef, Ålholt Kommune',
  '',
  'Afbud:',
  'Bo Friis, overlæge, Sygehus Åmose',
  ''
]

test('on an agenda people are invited, not present; regrets are regrets', () => {
  const agenda = [
    'Dagsorden',
    '',
    'Dato: 3. marts 2026',
    '',
    ...PEOPLE,
    '1. Økonomi',
    '',
    '2. Eventuelt'
  ].join('\n')
  expect(previewOf(recogniseMeeting(agenda)).attendance.map(({ name, status }) => [name, status])).toEqual([
    ['Asta Ørum', null],
    ['Bo Friis', 'excused']
  ])
})

test('in minutes they came', () => {
  const minutes = [
    'Referat',
    '',
    'Dato: 3. marts 2026',
    '',
    ...PEOPLE,
    '1. Økonomi',
    '',
    'Beslutning',
    '',
    'Godkendt.'
  ].join('\n')
  expect(previewOf(recogniseMeeting(minutes)).attendance.map(({ status }) => status)).toEqual([
    'present',
    'excused'
  ])
})

test('the administration is listed after the regrets, and was there', () => {
  const minutes = [
    'Referat',
    '',
    ...PEOPLE,
    'Fra administrationen:',
    'Direktør Mogens Aa',
    'Konsulent Tine Gad (referent)',
    '',
    '1. Økonomi'
  ].join('\n')
  const { attendance, minuteTakers } = recogniseMeeting(minutes)
  expect(attendance.slice(2).map(({ name, status }) => [name, status])).toEqual([
    ['Mogens Aa', 'present'],
    ['Tine Gad', 'present']
  ])
  expect(minuteTakers).toEqual(['Tine Gad'])
})

test('annexes behind the presenter belong to the title', () => {
  const [item] = recogniseMeeting(
    'Dagsorden\n\n1. Ny aftale v. Oskar Ibsen (bilag 1 og 2)\n\n2. Eventuelt\n'
  ).items
  expect(item).toMatchObject({ title: 'Ny aftale (bilag 1 og 2)', presenters: ['Oskar Ibsen'] })
})
