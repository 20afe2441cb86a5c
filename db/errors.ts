/** Why a store cannot be opened or written; main turns the code into a sentence for people. */
export type StoreErrorCode =
  | 'store-newer'
  | 'store-damaged'
  | 'store-not-local'
  | 'store-not-durable'
  | 'store-full'
  | 'store-locked'

export class StoreError extends Error {
  constructor(
    readonly code: StoreErrorCode,
    message: string,
    readonly details: Record<string, string | number> = {},
    options?: { cause?: unknown }
  ) {
    super(message, options)
    this.name = 'StoreError'
  }
}
