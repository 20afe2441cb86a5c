import type { CommandTable } from './command'

export const issuingCommands: CommandTable = {}
