/** Channels of issuing; spread into the one list of channels. */
export const issuingChannels = {} as const
