import { parseArgs } from 'node:util'
import { badInput } from '../errors'

/** Options with a value; a command reads those that it knows. */
const TEXT_OPTIONS = [
  'data',
  'body',
  'format',
  'kind',
  'out',
  'like',
  'date',
  'note',
  'limit',
  'from',
  'to',
  'person',
  'outcome',
  'item',
  'passphrase-file'
] as const
export type TextOption = (typeof TEXT_OPTIONS)[number]

export interface CommandLine {
  words: string[]
  json: boolean
  options: Partial<Record<TextOption, string>>
  dryRun: boolean
}

const usage = () =>
  badInput(
    'usage',
    'Kommandoen blev ikke forstået. Kommandoer: intake FIL | meeting list | meeting show ID | meeting check ID | meeting new --like ID --date DATO | meeting issue ID --kind agenda|revised|supplementary|minutes | export ID --format docx|pdf --kind minutes|agenda --out FIL | backup --out FIL | restore FIL [--dry-run] | body list | body show ID | person list | search ORD | doctor; --data MAPPE, --json.',
    'The command was not understood. Commands: intake FILE | meeting list | meeting show ID | meeting check ID | meeting new --like ID --date DATE | meeting issue ID --kind agenda|revised|supplementary|minutes | export ID --format docx|pdf --kind minutes|agenda --out FILE | backup --out FILE | restore FILE [--dry-run] | body list | body show ID | person list | search WORDS | doctor; --data FOLDER, --json.'
  )

/** Reads a command line. @throws AppError `usage` for unknown options */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        ...Object.fromEntries(TEXT_OPTIONS.map((name) => [name, { type: 'string' as const }])),
        json: { type: 'boolean' as const },
        'dry-run': { type: 'boolean' as const }
      }
    })
    const { json, 'dry-run': dryRun, ...options } = values as Record<string, string | boolean | undefined>
    return {
      words: positionals,
      json: json === true,
      dryRun: dryRun === true,
      options: options as CommandLine['options']
    }
  } catch {
    throw usage()
  }
}

export { usage as unknownCommand }
