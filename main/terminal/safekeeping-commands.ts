import type { CommandTable } from './command'

export const safekeepingCommands: CommandTable = {}
