import { z } from 'zod'
import { AppError } from '../errors'

/** What the printing process is given in a file: `--print-job=FILE`. Both sides parse it. */
export const PrintJob = z.object({
  html: z.string(),
  title: z.string(),
  /** where the PDF goes */
  output: z.string().min(1)
})
export type PrintJob = z.infer<typeof PrintJob>

export const PRINT_JOB_SWITCH = '--print-job='

/** The job file named on a command line; null when the process was not started to print. */
export function printJobFile(argv: readonly string[]): string | null {
  const argument = argv.find((each) => each.startsWith(PRINT_JOB_SWITCH))
  return argument === undefined ? null : argument.slice(PRINT_JOB_SWITCH.length)
}

/** The failure of either way of printing, in words. */
export function printFailed(cause: unknown): AppError {
  return new AppError('pdf-print-failed', 'PDF-filen kunne ikke dannes. Prøv igen, eller gem som Word.', {
    en: 'The PDF file could not be made. Try again, or save as Word.',
    cause
  })
}
