import { create } from 'zustand'

/** Whether the work is on disk. `saved` without an instant: nothing has been written since the start. */
export type SaveState =
  | { kind: 'saved'; at: string | null }
  | { kind: 'saving' }
  | { kind: 'failed'; message: string }

/** The one answer to "is it safe?"; the editor reports, the header shows. */
export const useSaveState = create<{ state: SaveState; lastSavedAt: string | null }>(() => ({
  state: { kind: 'saved', at: null },
  lastSavedAt: null
}))

/** A write has begun and is not yet on disk. */
export function reportSaving(): void {
  useSaveState.setState({ state: { kind: 'saving' } })
}

/** Everything up to this UTC instant is committed. */
export function reportSaved(instant: string): void {
  useSaveState.setState({ state: { kind: 'saved', at: instant }, lastSavedAt: instant })
}

/** A change outside the text is committed; says nothing while text is on its way, or could not be written. */
export function reportWritten(instant: string): void {
  if (useSaveState.getState().state.kind === 'saved') reportSaved(instant)
}

/** A write failed; the text stays on the screen, and the sentence says what to do. */
export function reportFailed(message: string): void {
  useSaveState.setState({ state: { kind: 'failed', message } })
}
