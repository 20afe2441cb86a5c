import { parseArgs } from 'node:util'
import { badInput } from '../errors'

export interface CommandLine {
  words: string[]
  json: boolean
  options: Record<'body' | 'format' | 'kind' | 'out', string | undefined>
}

const usage = () =>
  badInput(
    'usage',
    'Kommandoen blev ikke forstået. Kommandoer: intake FIL | meeting list | meeting show ID | meeting check ID | export ID --format docx|pdf --kind minutes|agenda --out FIL | doctor; --data MAPPE, --json.',
    'The command was not understood. Commands: intake FILE | meeting list | meeting show ID | meeting check ID | export ID --format docx|pdf --kind minutes|agenda --out FILE | doctor; --data FOLDER, --json.'
  )

/** Reads a command line. @throws AppError `usage` for unknown options */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        data: { type: 'string' },
        json: { type: 'boolean' },
        body: { type: 'string' },
        format: { type: 'string' },
        kind: { type: 'string' },
        out: { type: 'string' }
      }
    })
    return { words: positionals, json: values.json ?? false, options: values as CommandLine['options'] }
  } catch {
    throw usage()
  }
}

export { usage as unknownCommand }
