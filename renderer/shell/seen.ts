import { useCallback, useRef } from 'react'

/**
 * What the user has seen of a row's history: what was read, or what the newest write answered, whichever is later.
 * `seen()` goes with each edit, `note(answer)` keeps what it came back with.
 */
export function useSeen(read: number | undefined): {
  seen: () => number
  note: (answer: { seen: number } | null) => void
} {
  const newest = useRef(0)
  newest.current = Math.max(newest.current, read ?? 0)
  const seen = useCallback(() => newest.current, [])
  const note = useCallback((answer: { seen: number } | null) => {
    if (answer) newest.current = Math.max(newest.current, answer.seen)
  }, [])
  return { seen, note }
}
