import type { AppContext } from '../context'
import type { CommandLine } from './arguments'

/** What a command has to say: a value for `--json`, and lines for people. */
export interface Said {
  value: unknown
  lines: string[]
}

export type Command = (line: CommandLine, context: AppContext, cwd: string) => Promise<Said> | Said

/** Commands by their name; `words` counts the name and what stands behind it, 'any' takes one or more behind it. */
export type CommandTable = Record<string, Entry>

interface Entry {
  words: number | 'any'
  run: Command
  /** what it does where the store cannot be opened; fails with the same error where that is no help */
  withoutStore?: (line: CommandLine, cwd: string, error: unknown) => Promise<Said>
}
