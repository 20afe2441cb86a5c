import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Dated, deadlinesOf, meetingSpan } from '../../../main/directory/deadline-rules'
import { isWorkingDay } from '../../../main/directory/holiday-rules'
import { EMPTY_RULES, type RulesOfProcedure } from '../../../preload/contract/bodies'

const rules: RulesOfProcedure = {
  ...EMPTY_RULES,
  itemDeadlineDays: 10,
  agendaDeadlineDays: 5,
  minutesDeadlineDays: 5,
  commentDeadlineDays: 5
}
const meeting = (more: Partial<Dated> = {}): Dated => ({
  date: '2026-04-09',
  phase: 'agenda_draft',
  issues: [],
  ...more
})
const dates = (list: ReturnType<typeof deadlinesOf>) => list.map((one) => `${one.kind} ${one.date}`)

describe('deadlines of a meeting', () => {
  test('over Easter: the three holidays on weekdays are stepped over and named', () => {
    const found = deadlinesOf(rules, meeting())
    expect(dates(found)).toEqual([
      'items 2026-03-23',
      'agenda 2026-03-30',
      'minutes 2026-04-16',
      'comments 2026-04-23'
    ])
    expect(found[1]?.holidays).toEqual(['Skærtorsdag', 'Langfredag', '2. påskedag'])
    expect(found[2]?.holidays).toEqual([])
  })

  test('what the rules do not say has no deadline; comments hang on the draft', () => {
    expect(deadlinesOf(EMPTY_RULES, meeting())).toEqual([])
    expect(dates(deadlinesOf({ ...rules, minutesDeadlineDays: null }, meeting()))).toEqual([
      'items 2026-03-23',
      'agenda 2026-03-30'
    ])
  })

  test('none for a meeting without a date, or one that is off', () => {
    expect(deadlinesOf(rules, meeting({ date: null }))).toEqual([])
    expect(deadlinesOf(rules, meeting({ phase: 'cancelled' }))).toEqual([])
    expect(deadlinesOf(rules, meeting({ phase: 'postponed' }))).toEqual([])
  })

  test('no days mean the day of the meeting itself', () => {
    const [first] = deadlinesOf({ ...EMPTY_RULES, agendaDeadlineDays: 0 }, meeting({ date: '2026-04-11' }))
    expect(first?.date).toBe('2026-04-11')
  })

  test('they are done when what they ask for has happened', () => {
    const done = (more: Partial<Dated>) =>
      deadlinesOf(rules, meeting(more)).flatMap((one) => (one.isDone ? one.kind : []))
    expect(done({})).toEqual([])
    expect(done({ issues: [{ kind: 'agenda' }] })).toEqual(['items', 'agenda'])
    expect(done({ phase: 'minutes_draft' })).toEqual(['items', 'agenda'])
    expect(done({ phase: 'minutes_draft', issues: [{ kind: 'minutes' }] })).toEqual([
      'items',
      'agenda',
      'minutes'
    ])
    expect(done({ phase: 'approved' })).toEqual(['items', 'agenda', 'minutes', 'comments'])
  })

  const days = fc.option(fc.integer({ min: 1, max: 365 }))
  const someRules = fc
    .record({
      itemDeadlineDays: days,
      agendaDeadlineDays: days,
      minutesDeadlineDays: days,
      commentDeadlineDays: days
    })
    .map((some) => ({ ...EMPTY_RULES, ...some }))
  const date = fc
    .integer({ min: Date.UTC(2020, 0, 1) / 86_400_000, max: Date.UTC(2035, 11, 31) / 86_400_000 })
    .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10))

  test('each falls on a working day, on its own side of the meeting, within the span that is searched', () => {
    fc.assert(
      fc.property(someRules, date, (some, day) => {
        for (const one of deadlinesOf(some, meeting({ date: day }))) {
          expect(isWorkingDay(one.date)).toBe(true)
          const before = one.kind === 'items' || one.kind === 'agenda'
          expect(before ? one.date < day : one.date > day).toBe(true)
          const span = meetingSpan(one.date, one.date)
          expect(span.from <= day && day <= span.to).toBe(true)
        }
      }),
      { numRuns: 60 }
    )
  })
})
