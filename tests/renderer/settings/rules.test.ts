import { expect, test } from 'vitest'
import type { DoctorReport } from '../../../preload/contract/app'
import { isWell } from '../../../renderer/settings/rules'

const report: DoctorReport = {
  app: '0.1.0',
  runtime: 'official',
  electron: '45.4.1',
  node: '24.0.0',
  sqlite: '3.54.1',
  schema: 1,
  dataFolder: '/data',
  pragmas: { journal_mode: 'wal', synchronous: 2, foreign_keys: 1 },
  integrity: 'ok',
  fold: { equal: true, differences: [] },
  rows: {}
}

test('all is well only when everything is', () => {
  expect(isWell(report)).toBe(true)
  expect(isWell({ ...report, integrity: 'row 3 missing from index' })).toBe(false)
  expect(isWell({ ...report, fold: { equal: false, differences: ['meeting'] } })).toBe(false)
  expect(isWell({ ...report, pragmas: { ...report.pragmas, synchronous: 1 } })).toBe(false)
  expect(isWell({ ...report, pragmas: { ...report.pragmas, journal_mode: 'delete' } })).toBe(false)
})
