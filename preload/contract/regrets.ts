/** Channels of regrets; spread into the one list of channels. */
export const regretsChannels = {} as const
