import { describe, expect, test } from 'vitest'
import { mandateTooFew } from '../../../main/checks/mandate-rules'
import { meeting } from './make'

const year = {
  year: 2026,
  held: 2,
  heldInPerson: 1,
  planned: 1,
  plannedInPerson: 0,
  least: 4,
  leastInPerson: null
}
const late = meeting({ date: '2026-11-12', bodyName: 'Styregruppen Åmose', phase: 'planned' })

describe('mandate-too-few-meetings', () => {
  test('says how many, at the last meeting of a year that runs out', () => {
    const [found] = mandateTooFew(late, year, true)
    expect(found?.message).toBe('Styregruppen Åmose har i 2026 3 møder, men skal holde mindst 4.')
    expect(found?.messageEn).toContain('3 of the at least 4 meetings')
    const both = mandateTooFew(late, { ...year, leastInPerson: 2 }, true)[0]
    expect(both?.message).toContain('3 møder, men skal holde mindst 4, og 1 fysiske møder')
  })

  test('keeps quiet while there is time, at other meetings, and where enough are planned', () => {
    expect(mandateTooFew({ ...late, date: '2026-09-30' }, year, true)).toEqual([])
    expect(mandateTooFew(late, year, false)).toEqual([])
    expect(mandateTooFew(late, { ...year, planned: 2 }, true)).toEqual([])
    expect(mandateTooFew({ ...late, phase: 'cancelled' }, year, true)).toEqual([])
    expect(mandateTooFew(late, { ...year, least: null }, true)).toEqual([])
  })
})
