import { useEffect, useState } from 'react'
import { on } from '../api'

/** How far a long task of main has come; null while it has not begun. */
export function useProgress(task: string): { done: number; total: number | null } | null {
  const [far, setFar] = useState<{ done: number; total: number | null } | null>(null)
  useEffect(
    () =>
      on('progress', (payload) => {
        if (payload.task === task) setFar({ done: payload.done, total: payload.total })
      }),
    [task]
  )
  return far
}
