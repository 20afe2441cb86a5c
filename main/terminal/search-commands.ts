import type { CommandTable } from './command'

export const searchCommands: CommandTable = {}
