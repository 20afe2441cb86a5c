import { create } from 'zustand'
import { touches } from './paths'

interface Highlight {
  /** the path that is looked at now; null when none is */
  path: string | null
  /** which side the reader is on: the other one follows */
  from: 'source' | 'result' | null
  /** grows with each step that the other side should scroll to */
  step: number
}

/** What source and result point out to each other. Only what is touched draws itself anew. */
const useHighlight = create<Highlight>(() => ({ path: null, from: null, step: 0 }))

/** Points a path out on both sides; `follow` makes the other side scroll to it. */
export function pointOut(path: string | null, from: 'source' | 'result', follow: boolean): void {
  const before = useHighlight.getState()
  if (before.path === path && !follow) return
  useHighlight.setState({ path, from, step: before.step + (follow ? 1 : 0) })
}

/** Whether a field is pointed out now. */
export function usePointedOut(path: string): boolean {
  return useHighlight((state) => touches(state.path, path))
}

/** The path that is pointed out, where any of these uses is part of it; else null. */
export function usePointedAmong(uses: readonly string[]): string | null {
  return useHighlight((state) => (uses.some((use) => touches(state.path, use)) ? state.path : null))
}

/** Calls `go` with a path when this side should show it. Answers how to stop. */
export function followSteps(side: 'source' | 'result', go: (path: string) => void): () => void {
  return useHighlight.subscribe((state, before) => {
    if (state.step !== before.step && state.from !== side && state.path !== null) go(state.path)
  })
}
