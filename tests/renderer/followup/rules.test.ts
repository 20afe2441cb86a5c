import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FollowUpEntry } from '../../../preload/contract/meeting-edits'
import { filterEntries, groupEntries, isOverdue } from '../../../renderer/followup/rules'
import { addDays } from '../../../renderer/ui/dates'

const TODAY = '2026-03-10'

const entries = fc
  .array(
    fc.record({
      type: fc.constantFrom('decision' as const, 'action' as const),
      due: fc.option(fc.integer({ min: -40, max: 40 }).map((days) => addDays(TODAY, days))),
      meetingDate: fc.option(fc.integer({ min: -40, max: 40 }).map((days) => addDays(TODAY, days))),
      bodyName: fc.option(fc.constantFrom('Styregruppen', 'Temagruppen')),
      text: fc.constantFrom('Sender tal for ældre', 'Indstillingen blev tiltrådt')
    })
  )
  .map((all) =>
    all.map(
      (fields, index): FollowUpEntry => ({
        blockId: `b${index}`,
        meetingId: 'm',
        itemId: 'i',
        itemNumber: 1,
        itemNumberText: '1',
        itemTitle: 'Budget',
        outcome: null,
        responsible: null,
        ...fields
      })
    )
  )

test('grouping loses and doubles nothing', () => {
  fc.assert(
    fc.property(entries, (all) => {
      const grouped = groupEntries(all, TODAY).flatMap((group) => group.entries.map((one) => one.blockId))
      expect([...grouped].sort()).toEqual(all.map((one) => one.blockId).sort())
    })
  )
})

test('what is late stands first, the longest late at the top', () => {
  fc.assert(
    fc.property(entries, (all) => {
      const groups = groupEntries(all, TODAY)
      const late = all.filter((one) => isOverdue(one, TODAY))
      expect(groups[0]?.id === 'overdue').toBe(late.length > 0)
      for (const group of groups.filter((one) => one.id === 'overdue' || one.id === 'coming')) {
        const dates = group.entries.map((one) => one.due)
        expect(dates).toEqual([...dates].sort())
      }
    })
  )
})

test('the filter holds text, type and body together', () => {
  fc.assert(
    fc.property(entries, (all) => {
      const found = filterEntries(all, { text: 'TAL ældre', type: 'action', body: 'Temagruppen' })
      expect(found).toEqual(
        all.filter(
          (one) =>
            one.type === 'action' && one.bodyName === 'Temagruppen' && one.text === 'Sender tal for ældre'
        )
      )
      expect(filterEntries(all, { text: '  ', type: 'all', body: null })).toEqual(all)
    })
  )
})

test('a decision is never late', () => {
  const [one] = fc.sample(
    entries.filter((all) => all.length > 0),
    1
  )[0] as FollowUpEntry[]
  expect(isOverdue({ ...(one as FollowUpEntry), type: 'decision', due: '2020-01-01' }, TODAY)).toBe(false)
})
