import type { CommandTable } from './command'

export const directoryCommands: CommandTable = {}
