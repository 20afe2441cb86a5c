import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { countResults, sum, whyNotGood } from '../../build/test-results.mjs'

const folder = mkdtempSync(path.join(os.tmpdir(), 'referent-results-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function report(...suites: { status: string; tests: string[] }[]): string {
  const file = path.join(folder, 'report.json')
  const testResults = suites.map(({ status, tests }) => ({
    status,
    assertionResults: tests.map((test) => ({ status: test }))
  }))
  writeFileSync(file, JSON.stringify({ testResults }))
  return file
}

test('tests are counted by how they ended; one put off counts as skipped', () => {
  const file = report(
    { status: 'passed', tests: ['passed', 'passed', 'skipped'] },
    { status: 'failed', tests: ['failed', 'passed', 'todo', 'pending'] }
  )
  expect(countResults(file, 1)).toEqual({ passed: 3, failed: 1, skipped: 3 })
})

test('a file that could not be loaded counts as a failure', () => {
  expect(countResults(report({ status: 'failed', tests: [] }), 1).failed).toBe(1)
})

test('a run that ended badly without a failed test counts as a failure', () => {
  expect(countResults(report({ status: 'passed', tests: ['passed'] }), 1)).toEqual({
    passed: 1,
    failed: 1,
    skipped: 0
  })
})

test('a run without a report counts by its exit code', () => {
  const none = path.join(folder, 'none.json')
  expect(countResults(none, 0)).toEqual({ passed: 0, failed: 0, skipped: 0 })
  expect(countResults(none, 139)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

test('what makes a run a failure', () => {
  const good = sum([
    { passed: 2, failed: 0, skipped: 0 },
    { passed: 1, failed: 0, skipped: 1 }
  ])
  expect(good).toEqual({ passed: 3, failed: 0, skipped: 1 })
  expect(whyNotGood(good, false)).toBeNull()
  expect(whyNotGood(good, true)).toMatch(/skipped/)
  expect(whyNotGood({ ...good, failed: 1 }, false)).toMatch(/failed/)
  expect(whyNotGood({ passed: 0, failed: 0, skipped: 0 }, false)).toMatch(/no test/)
})
