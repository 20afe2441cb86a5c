import { expect, test } from 'vitest'
import { checkMeeting } from '../../../main/checks/rules'
import { annex, block, item, meeting, person } from './make'

/** Whatever was pasted, a check answers: what one sign costs must not grow with the length of the text. */
const LONG = 40_000
test.each([
  ' ',
  'a',
  'A',
  '1',
  '.',
  'a.',
  '22',
  '22 ',
  '. A',
  'Efter ',
  ', og ',
  'bilag 1, ',
  'Anne Holm og ',
  '(',
  'x@y.'
])('a text of nothing but %j', (piece) => {
  const text = piece.repeat(Math.ceil(LONG / piece.length))
  const any = meeting({
    phase: 'approved',
    chair: text,
    labelsSeen: [text],
    attendance: [person(text), person('Anne Holm', { substituteFor: text })],
    annexes: [annex(text, { label: text })],
    items: [
      item(1, {
        title: text,
        presenters: [text],
        minutes: [block(text, { id: 'prose' }), block(text, { id: 'action', type: 'action' })]
      })
    ]
  })
  expect(Array.isArray(checkMeeting(any))).toBe(true)
})
