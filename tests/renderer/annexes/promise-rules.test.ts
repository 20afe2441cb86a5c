import { describe, expect, test } from 'vitest'
import { daysLate, isMissing, parseAnnexLine } from '../../../renderer/annexes/promise-rules'

const TODAY = '2026-09-10'
const read = (line: string) => {
  const annex = parseAnnexLine(line, TODAY)
  return 'badDate' in annex
    ? `? ${annex.badDate}`
    : `${annex.title} | ${annex.promisedBy} | ${annex.promisedDue}`
}

describe('a promised annex in one line', () => {
  test.each([
    ['Regnskab', 'Regnskab | null | null'],
    ['Regnskab, lovet af Bo Lund til 24/9', 'Regnskab | Bo Lund | 2026-09-24'],
    ['Regnskab – lovet af Bo Lund senest 1. oktober', 'Regnskab | Bo Lund | 2026-10-01'],
    [
      'Plan for året lovet af Sekretariatet til Rådet til fredag',
      'Plan for året | Sekretariatet til Rådet | 2026-09-11'
    ],
    ['Regnskab (lovet', 'Regnskab (lovet | null | null'],
    ['Regnskab, lovet til 24/9', 'Regnskab | null | 2026-09-24'],
    ['Regnskab, lovet af Bo Lund', 'Regnskab | Bo Lund | null'],
    ['Regnskab, lovet af Bo Lund til når han kan', '? når han kan'],
    ['Accounts, promised by Bo Lund by 24/9', 'Accounts | Bo Lund | 2026-09-24'],
    ['Lovet er lovet', 'Lovet er lovet | null | null'],
    ['Oversigt over lovede bidrag', 'Oversigt over lovede bidrag | null | null']
  ])('%s', (line, expected) => {
    expect(read(line)).toBe(expected)
  })

  test('is late once its day is over, and missing while it has no file', () => {
    expect(daysLate('2026-09-07', TODAY)).toBe(3)
    expect(daysLate('2026-09-10', TODAY)).toBe(0)
    expect(daysLate('2026-09-24', TODAY)).toBe(0)
    expect(daysLate(null, TODAY)).toBeNull()
    const promised = { fileHash: null, promisedBy: 'Bo Lund', promisedDue: null }
    expect(isMissing(promised)).toBe(true)
    expect(isMissing({ ...promised, fileHash: 'f' })).toBe(false)
    expect(isMissing({ ...promised, promisedBy: null })).toBe(false)
  })
})
