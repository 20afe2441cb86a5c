/** Channels of search; spread into the one list of channels. */
export const searchChannels = {} as const
