import type { Channel, Envelope, EventName, EventPayload, Input, Output } from './channels'

/** 'meetings.get' → bridge.meetings.get */
type Group<C extends string> = C extends `${infer G}.${string}` ? G : never
type Method<C extends string, G extends string> = C extends `${G}.${infer M}` ? M : never

type Call<C extends string> = C extends Channel ? (input: Input<C>) => Promise<Envelope<Output<C>>> : never

type Calls = {
  [G in Group<Channel>]: { [M in Method<Channel, G>]: Call<`${G}.${M}`> }
}

/** What `window.referent` is: one function for each channel, a way to listen, and the path of a dropped file. */
export type Bridge = Calls & {
  /** Listens to an event of main; the answer stops listening. */
  on<E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void): () => void
  /** The path of a file that the user dropped; empty when it has none. */
  pathOf(file: File): string
}
