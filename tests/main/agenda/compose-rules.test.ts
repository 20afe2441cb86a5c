import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composeAgenda, defaultChoices, draftLines } from '../../../main/agenda/compose-rules'
import { APPROVAL_KEY, openOf } from '../../../main/agenda/open-rules'
import { standingItems } from '../../../main/agenda/standing-rules'
import type { LikeChoices } from '../../../preload/contract/agenda'
import { EMPTY_ANNEX } from '../../helpers/empty-parts'
import { meetingWith, said } from './agendas'

const minutes = (...texts: string[]) => ({
  recommendation: [],
  case: [],
  minutes: texts.map((text) => said(text))
})
const action = said('Ålholt Kommune sender tal', {
  id: 'action-1',
  type: 'action',
  responsible: 'Ålholt Kommune',
  due: '2026-04-15'
})

const january = meetingWith('2026-01-13', ['Godkendelse af dagsorden', 'Rekruttering', 'Eventuelt'])
const february = meetingWith(
  '2026-02-10',
  [
    { title: 'Godkendelse af dagsorden', sections: minutes('Godkendt.') },
    {
      title: 'Budget 2027',
      caseNumber: '26/1204',
      sections: { recommendation: [said('at godkende')], case: [said('Sagen')], minutes: [said('Udsat.')] }
    },
    { title: 'Rekruttering', sections: { ...minutes('Drøftet.'), minutes: [said('Drøftet.'), action] } },
    { title: 'Ny klinik', outcome: 'withdrawn' },
    { title: 'Kørsel' },
    { title: 'Eventuelt' }
  ],
  {
    annexes: [
      { ...EMPTY_ANNEX, id: 'annex-1', itemId: 'meeting-2026-02-10-1', title: 'Budgetnotat', fileHash: 'abc' }
    ]
  }
)
const history = [february, january]
const standing = standingItems(history)
const open = openOf(history, standing, [], new Set())

describe('what is open', () => {
  test('is offered with its reason; what the body put off is ticked', () => {
    expect(open.map(({ offer }) => [offer.reason, offer.title, offer.chosen])).toEqual([
      ['approval', 'Godkendelse af referat fra mødet den 10. februar 2026', false],
      ['postponed', 'Budget 2027', true],
      ['withdrawn', 'Ny klinik', false],
      ['no_minutes', 'Kørsel', false],
      ['action', 'Ålholt Kommune sender tal', false]
    ])
    expect(open[1]?.offer.annexes).toBe(1)
  })

  test('approved minutes need no approval, and what another meeting has taken is not ticked', () => {
    const approved = [{ ...february, phase: 'approved' as const }, january]
    expect(
      openOf(approved, standing, ['next_meeting'], new Set()).some((one) => one.offer.reason === 'approval')
    ).toBe(false)
    expect(
      openOf(history, standing, ['next_meeting'], new Set(['meeting-2026-02-10-1'])).map(
        (one) => one.offer.chosen
      )
    ).toEqual([true, false, false, false, false])
  })

  test('an earlier action comes along until its deadline', () => {
    const late = meetingWith('2026-01-13', [
      {
        title: 'Kørsel',
        sections: {
          ...minutes(),
          minutes: [
            said('Sendes', { type: 'action', due: '2026-03-01' }),
            said('Forbi', { type: 'action', due: '2026-01-20' })
          ]
        }
      }
    ])
    const actions = openOf([february, late], standing, [], new Set()).filter(
      (one) => one.offer.reason === 'action'
    )
    expect(actions.map((one) => one.offer.title)).toEqual(['Ålholt Kommune sender tal', 'Sendes'])
  })
})

describe('the agenda', () => {
  const lines = (choices: LikeChoices) =>
    draftLines(composeAgenda(february, standing, open, choices)).map(
      (line) => `${line.numberText} ${line.title}`
    )

  test('from the start: what recurs, and what was put off in front of any other business', () => {
    const choices = defaultChoices(standing, open, [], new Set())
    expect(lines(choices)).toEqual([
      '1 Godkendelse af dagsorden',
      '2 Rekruttering',
      '3 Budget 2027',
      '4 Eventuelt'
    ])
    const carried = composeAgenda(february, standing, open, choices)[2]
    expect(carried).toMatchObject({
      caseNumber: '26/1204',
      carriedFrom: {
        meetingId: february.id,
        itemId: 'meeting-2026-02-10-1',
        words: 'Styregruppen for Åmose 10. februar 2026, punkt 2'
      }
    })
    expect(carried?.case.map((block) => block.content[0]?.text)).toEqual(['Sagen'])
    expect(carried?.annexes.map((annex) => annex.fileHash)).toEqual(['abc'])
  })

  test('nothing chosen is nothing carried', () => {
    expect(lines({ standing: [], open: [], guests: [] })).toEqual([])
  })

  test('the approval stands behind the agenda’s own, and actions get an item', () => {
    const keys = standing.map((one) => one.key)
    expect(lines({ standing: keys, open: [APPROVAL_KEY, 'action-1'], guests: [] })).toEqual([
      '1 Godkendelse af dagsorden',
      '2 Godkendelse af referat fra mødet den 10. februar 2026',
      '3 Opfølgning på aftaler',
      '4 Rekruttering',
      '5 Eventuelt'
    ])
    const follow = composeAgenda(february, standing, open, {
      standing: keys,
      open: ['action-1'],
      guests: []
    })[1]
    expect(follow?.case[0]?.content[0]?.text).toBe(
      'Ålholt Kommune sender tal (Ålholt Kommune, frist 15. april 2026; punkt 3, 10. februar 2026)'
    )
  })

  test('an item that was left over takes the place of the standing one of its title', () => {
    const last = meetingWith('2026-02-10', [
      'Godkendelse af dagsorden',
      {
        title: 'Siden sidst',
        outcome: 'not_discussed',
        sections: { recommendation: [], case: [said('Tre nyheder')], minutes: [] }
      },
      'Eventuelt'
    ])
    const always = standingItems([last, january])
    const left = openOf([last, january], always, [], new Set())
    const agenda = composeAgenda(last, always, left, defaultChoices(always, left, [], new Set()))
    expect(agenda.map((item) => [item.title, item.from])).toEqual([
      ['Godkendelse af dagsorden', 'standing'],
      ['Siden sidst', 'open'],
      ['Eventuelt', 'standing']
    ])
  })

  test('every choice is there once, and nothing else', () => {
    const choices = fc.record({
      standing: fc.subarray(standing.map((one) => one.key)),
      open: fc.subarray(open.map((one) => one.offer.key)),
      guests: fc.constant<string[]>([])
    })
    fc.assert(
      fc.property(choices, (chosen) => {
        const agenda = composeAgenda(february, standing, open, chosen)
        expect(agenda).toHaveLength(chosen.standing.length + chosen.open.length)
        const last = agenda.findIndex((item) => item.kind === 'any_other_business')
        if (last >= 0) expect(last).toBe(agenda.length - 1)
      })
    )
  })
})
