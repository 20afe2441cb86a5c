/** Channels of agenda; spread into the one list of channels. */
export const agendaChannels = {} as const
