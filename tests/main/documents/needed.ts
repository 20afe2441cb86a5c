import { spawnSync } from 'node:child_process'

/**
 * Whether the tests of a file must be skipped because something outside the project is missing. Says why; in CI
 * nothing is skipped, so there the tests run and fail.
 */
export function missing(what: string, found: boolean): boolean {
  if (found || process.env.CI === 'true') return false
  process.stdout.write(`Skipped: ${what}\n`)
  return true
}

export function isInstalled(command: string): boolean {
  const { error } = spawnSync(command, ['--version'], { stdio: 'ignore', timeout: 60_000 })
  return error === undefined
}
