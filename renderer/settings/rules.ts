import type { DoctorReport } from '../../preload/contract/app'

/** True when the files are whole, the rows are what the changes say, and every commit reaches the disk. */
export function isWell(report: DoctorReport): boolean {
  return (
    report.integrity === 'ok' &&
    report.fold.equal &&
    report.pragmas.journal_mode.toLowerCase() === 'wal' &&
    report.pragmas.synchronous >= 2 &&
    report.pragmas.foreign_keys === 1
  )
}
