import type { Handlers } from '../handlers'

export const regretsHandlers = {} satisfies Partial<Handlers>
