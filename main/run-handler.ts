import { z } from 'zod'
import { type Channel, channels } from '../preload/contract/channels'
import type { AppContext } from './context'
import { AppError } from './errors'
import type { Handlers } from './handlers'

/** Parses the input, runs the handler, and parses the output, whatever the channel. */
export async function runHandler(
  handlers: Handlers,
  channel: Channel,
  input: unknown,
  context: AppContext
): Promise<unknown> {
  const parsed = channels[channel].input.safeParse(input)
  if (!parsed.success) {
    throw new AppError('bad-input', 'Oplysningerne kunne ikke bruges. Ret dem, og prøv igen.', {
      en: 'The information could not be used. Correct it and try again.',
      input: true,
      cause: z.prettifyError(parsed.error)
    })
  }
  const handler = handlers[channel] as (input: unknown, context: AppContext) => unknown
  return channels[channel].output.parse(await handler(parsed.data, context))
}
