import type { Handlers } from '../handlers'

export const directoryHandlers = {} satisfies Partial<Handlers>
