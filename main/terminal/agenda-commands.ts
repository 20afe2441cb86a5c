import type { CommandTable } from './command'

export const agendaCommands: CommandTable = {}
