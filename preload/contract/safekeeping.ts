/** Channels of safekeeping; spread into the one list of channels. */
export const safekeepingChannels = {} as const
