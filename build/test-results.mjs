import { readFileSync } from 'node:fs'

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/**
 * Counts what Vitest's JSON report says. A file that could not be run, and a run that ended badly without naming a
 * test, count as one failure each: nothing that went wrong may look like a pass.
 * @param {string} file the report
 * @param {number} exitCode Vitest's
 * @returns {Counts}
 */
export function countResults(file, exitCode) {
  const counts = { passed: 0, failed: 0, skipped: 0 }
  for (const suite of read(file)) {
    const failedBefore = counts.failed
    for (const { status } of suite.assertionResults) {
      if (status === 'passed') counts.passed += 1
      else if (status === 'failed') counts.failed += 1
      else counts.skipped += 1
    }
    if (suite.status === 'failed' && counts.failed === failedBefore) counts.failed += 1
  }
  if (exitCode !== 0 && counts.failed === 0) counts.failed = 1
  return counts
}

/**
 * @param {string} file
 * @returns {{status: string, assertionResults: {status: string}[]}[]}
 */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).testResults
  } catch {
    // No report: then Vitest's exit code speaks.
    return []
  }
}

/**
 * @param {Counts[]} list
 * @returns {Counts}
 */
export function sum(list) {
  return list.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped
    }),
    { passed: 0, failed: 0, skipped: 0 }
  )
}

/**
 * Whether a test run is a success. In CI a skipped test is none.
 * @param {Counts} counts
 * @param {boolean} inCi
 * @returns {string | null} why it isn't
 */
export function whyNotGood(counts, inCi) {
  if (counts.failed > 0) return 'tests failed'
  if (counts.passed === 0) return 'no test ran'
  if (inCi && counts.skipped > 0) return 'in CI no test may be skipped'
  return null
}
