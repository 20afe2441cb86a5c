import type { Handlers } from '../handlers'

export const safekeepingHandlers = {} satisfies Partial<Handlers>
