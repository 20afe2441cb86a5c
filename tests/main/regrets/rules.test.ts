import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitsName } from '../../../main/regrets/find-rules'
import { type Invited, readAnswers } from '../../../main/regrets/mail-rules'

const invited: Invited[] = [
  { attendanceId: 'holm', name: 'Anders Holm', email: 'anders.holm@nordby.dk' },
  { attendanceId: 'lund', name: 'Bente Lund', email: null },
  { attendanceId: 'krogh', name: 'Carla Krogh', email: 'ck@vestby.dk' },
  { attendanceId: 'lund2', name: 'Mikkel Lund', email: null }
]
const read = (text: string) =>
  readAnswers(text, invited).answers.map(({ attendanceId, answer, substitute }) =>
    [attendanceId, answer, substitute].filter((part) => part !== null).join(' ')
  )

describe('answers in a mail', () => {
  test.each([
    [
      'a regret by the sender',
      'Fra: Anders Holm <anders.holm@nordby.dk>\nTil: Sekretariatet\nEmne: Styregruppemøde\n\nHej Ida\n\nJeg må desværre melde afbud til mødet den 12. marts.\n\nMvh\nAnders',
      ['holm excused']
    ],
    [
      'the address alone says who it is',
      'From: ck@vestby.dk\nSubject: SV: Møde\n\nJeg kan desværre ikke deltage.',
      ['krogh excused']
    ],
    [
      'a substitute in the same sentence',
      'Fra: Holm, Anders\n\nJeg er forhindret, men i stedet deltager Rikke Fals fra min afdeling.',
      ['holm excused Rikke Fals']
    ],
    [
      'a sentence that begins with it',
      'Fra: Bente Lund\n\nJeg må melde afbud. I stedet kommer Rikke Fals.',
      ['lund excused Rikke Fals']
    ],
    [
      'a substitute in the next sentence',
      'Fra: Carla Krogh\n\nJeg kan ikke komme på torsdag.\nRikke Fals deltager i mit sted.',
      ['krogh excused Rikke Fals']
    ],
    [
      'stedfortræder with a colon',
      'Afbud fra Bente Lund. Stedfortræder: Jens Ravn',
      ['lund excused Jens Ravn']
    ],
    [
      'signed, without heads',
      'Hej\nMøder virkelig gerne, men kan ikke deltage denne gang.\n\nVenlig hilsen\nBente Lund\nSundhedschef',
      ['lund excused']
    ],
    ['comes', 'Fra: Bente Lund\n\nTak for indkaldelsen. Jeg deltager.', ['lund present']],
    ['comes online', 'Fra: Bente Lund\n\nJeg deltager virtuelt.', ['lund online']],
    [
      'not in the room, but there',
      'Fra: Bente Lund\n\nJeg kan ikke komme fysisk, men deltager på Teams.',
      ['lund online']
    ],
    [
      'on behalf of others',
      'Fra: Ida Toft <ida@nordby.dk>\n\nJeg skal melde afbud fra Anders Holm og melder afbud.\nCarla Krogh deltager virtuelt.',
      ['holm excused', 'krogh online']
    ],
    [
      'what is quoted is not said',
      'Fra: Bente Lund\n\nJeg kommer.\n\nFra: Anders Holm\nSendt: i går\n\nJeg melder afbud.',
      ['lund present']
    ],
    ['a withdrawn regret', 'Fra: Bente Lund\n\nJeg trækker mit afbud tilbage og deltager.', ['lund present']],
    [
      'a name behind the first word',
      'Fra: Bente Lund\n\nJeg melder afbud.\nOg Carla Krogh deltager virtuelt.',
      ['lund excused', 'krogh online']
    ],
    ['a question is no answer', 'Fra: Bente Lund\n\nDeltager du i mødet?', []],
    ['a name that fits two', 'Afbud fra Lund.', []],
    [
      'a list of replies',
      'Anders Holm\tObligatorisk deltager\tAccepteret\nBente Lund\tObligatorisk deltager\tAfvist\nCarla Krogh\tValgfri deltager\tIngen',
      ['holm present', 'lund excused']
    ]
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected))

  test('somebody who is not on the list is named', () => {
    const mail = 'Fra: Ole Friis <ole@x.dk>\n\nJeg melder afbud.'
    expect(readAnswers(mail, invited)).toEqual({ answers: [], unknown: ['Ole Friis'] })
  })

  test('never throws, never answers twice for one, and is soon done', () => {
    const pieces = fc.constantFrom(
      'afbud',
      'Fra:',
      'deltager',
      'ikke',
      'i stedet',
      'Anders Holm',
      'Lund',
      '\n',
      '>',
      '.',
      'stedfortræder',
      ', ',
      ' ',
      '\t'
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 300 }), (words) => {
        const ids = readAnswers(words.join(' '), invited).answers.map((one) => one.attendanceId)
        expect(new Set(ids).size).toBe(ids.length)
      })
    )
    expect(readAnswers('Anders Holm deltager ikke '.repeat(40_000), invited).answers.length).toBeLessThan(2)
  })
})

describe('first letters of a name', () => {
  test.each([
    ['holm', 'Anders Holm', true],
    ['an ho', 'Anders Holm', true],
    ['ho an', 'Anders Holm', true],
    ['olm', 'Anders Holm', false],
    ['aa', 'Åse Bæk', true],
    ['åse', 'Aase Bæk', true],
    ['sko', 'Eva Ravn-Skov', true],
    ['an an', 'Anders Holm', false],
    ['', 'Anders Holm', false]
  ])('%s for %s: %s', (typed, name, expected) => expect(fitsName(typed, name)).toBe(expected))
})
