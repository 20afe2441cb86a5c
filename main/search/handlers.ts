import type { Handlers } from '../handlers'

export const searchHandlers = {} satisfies Partial<Handlers>
