import type { Handlers } from '../handlers'

export const agendaHandlers = {} satisfies Partial<Handlers>
