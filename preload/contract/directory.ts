/** Channels of directory; spread into the one list of channels. */
export const directoryChannels = {} as const
