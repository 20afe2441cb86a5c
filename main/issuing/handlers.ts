import type { Handlers } from '../handlers'

export const issuingHandlers = {} satisfies Partial<Handlers>
