import type { Bridge } from '../preload/contract/bridge'
import type { Channel, Envelope, EventName, EventPayload, Input, Output } from '../preload/contract/channels'

declare global {
  interface Window {
    referent: Bridge
  }
}

/** A refusal by main: its code, and the sentence for the user in the user's language. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string
  ) {
    super(message)
    this.name = 'ApiError'
  }
}

/**
 * Calls main. The only way from the window to the store.
 * @throws ApiError with main's code and sentence
 */
export async function call<C extends Channel>(channel: C, input: Input<C>): Promise<Output<C>> {
  const [group, method] = channel.split('.') as [string, string]
  const bridge = window.referent as unknown as Record<
    string,
    Record<string, (input: unknown) => Promise<Envelope<Output<C>>>>
  >
  const run = bridge[group]?.[method]
  if (!run) throw new ApiError('unknown-channel', channel)
  const answer = await run(input)
  if (!answer.ok) throw new ApiError(answer.error.code, answer.error.message)
  return answer.value
}

/** Listens to main; the answer stops listening. */
export function on<E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void): () => void {
  return window.referent.on(event, listener)
}

/** The path of a dropped file; empty when the system gives none. */
export function pathOf(file: File): string {
  return window.referent.pathOf(file)
}
