import { describe, expect, test } from 'vitest'
import { standingItems } from '../../../main/agenda/standing-rules'
import { titleForNext, titleKey } from '../../../main/agenda/title-rules'
import { meetingWith, said } from './agendas'

const titles = (...meetings: Parameters<typeof standingItems>[0]) =>
  standingItems(meetings).map((one) => one.title)

describe('standing items', () => {
  test('are what stood in more than half of the last meetings, in the order of the newest', () => {
    const march = meetingWith('2026-03-10', [
      'Godkendelse af dagsorden',
      'Budget 2027',
      'Nyt fra klyngen',
      'Tal om ventetid',
      'Eventuelt'
    ])
    const february = meetingWith('2026-02-10', [
      'Godkendelse af dagsorden',
      'Tal om ventetid',
      'Nyt fra klyngen',
      'Eventuelt'
    ])
    const january = meetingWith('2026-01-13', [
      'Godkendelse af dagsorden',
      'Rekruttering',
      'Tal om ventetid',
      'Eventuelt'
    ])
    expect(titles(march, february, january)).toEqual([
      'Godkendelse af dagsorden',
      'Nyt fra klyngen',
      'Tal om ventetid',
      'Eventuelt'
    ])
  })

  test('of one meeting are those that nearly every agenda has', () => {
    expect(
      titles(
        meetingWith('2026-03-10', [
          'Godkendelse af dagsorden',
          'Siden sidst',
          'Budget 2027',
          'Næste møde',
          'Eventuelt'
        ])
      )
    ).toEqual(['Godkendelse af dagsorden', 'Siden sidst', 'Næste møde', 'Eventuelt'])
  })

  test('an item that came again because it was put off is none', () => {
    const january = meetingWith('2026-01-13', [{ title: 'Budget', outcome: 'postponed' }, 'Eventuelt'])
    const february = meetingWith('2026-02-10', [
      { title: 'Budget', carriedFrom: { meetingId: january.id, itemId: 'x', words: '' } },
      'Eventuelt'
    ])
    expect(titles(february, january)).toEqual(['Eventuelt'])
  })

  test('bring length and presenters, and the recommendation where it recurs word for word', () => {
    const item = (date: string, text: string) =>
      meetingWith(date, [
        {
          title: 'Økonomi',
          presenters: ['Asta Ørum'],
          start: '09:00',
          end: '09:25',
          sections: { recommendation: [said(text)], case: [said('Kun denne gang')], minutes: [] }
        }
      ])
    const [recurring] = standingItems([
      item('2026-02-10', 'at tage til efterretning'),
      item('2026-01-13', 'at tage til efterretning')
    ])
    expect(recurring).toMatchObject({ plannedMinutes: 25, times: 2, of: 2 })
    expect(recurring?.recommendation.map((block) => block.content[0]?.text)).toEqual([
      'at tage til efterretning'
    ])
    const [other] = standingItems([item('2026-02-10', 'at godkende'), item('2026-01-13', 'at drøfte')])
    expect(other?.recommendation).toEqual([])
  })

  test('sub-items stay below theirs, and two of one title are two', () => {
    const agenda = (date: string) => {
      const meeting = meetingWith(date, [
        'Orienteringer',
        'Fra regionen',
        'Pause',
        'Tal',
        'Pause',
        'Eventuelt'
      ])
      const [parent, child] = meeting.items
      if (child && parent) child.parentId = parent.id
      return meeting
    }
    const standing = standingItems([agenda('2026-02-10'), agenda('2026-01-13')])
    expect(standing.map((one) => [one.title, one.parentKey])).toEqual([
      ['Orienteringer', null],
      ['Fra regionen', 'orienteringer'],
      ['Pause', null],
      ['Tal', null],
      ['Pause', null],
      ['Eventuelt', null]
    ])
    expect(new Set(standing.map((one) => one.key)).size).toBe(6)
  })

  test('a body without meetings has none', () => {
    expect(standingItems([])).toEqual([])
    expect(titles(meetingWith('2026-03-10', []))).toEqual([])
  })
})

test('titles of one item in different meetings have one key', () => {
  const key = (title: string) => titleKey({ title, kind: 'ordinary' })
  expect(key('Godkendelse af referat fra mødet den 10. februar 2026')).toBe(
    key('Godkendelse af referat fra sidste møde')
  )
  expect(key('Nyt fra klyngen (bilag 2)')).toBe(key('Nyt fra Klyngen'))
  expect(key('Næste møde den 4. maj 2026')).toBe(key('Næste møde'))
  expect(key('Budget')).not.toBe(key('Regnskab'))
})

test.each([
  [
    'Godkendelse af referat fra mødet den 10. februar 2026',
    'Godkendelse af referat fra mødet den 10. marts 2026'
  ],
  ['Næste møde den 10. marts 2026', 'Næste møde'],
  ['Næste møde: tirsdag den 10. marts 2026', 'Næste møde'],
  ['Eventuelt', 'Eventuelt']
])('%s → %s', (title, next) => {
  expect(titleForNext(title, '2026-03-10')).toBe(next)
})
