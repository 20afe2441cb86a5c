import type { ReactNode } from 'react'
import { pointOut, usePointedOut } from './highlight'

interface FoundProps {
  /** the path that the source lines name */
  path: string
  children: ReactNode
  className?: string
}

/** Something that was recognised: looking at it shows the lines that it came from; pressing it goes there. */
export function Found({ path, children, className = '' }: FoundProps) {
  const pointed = usePointedOut(path)
  return (
    <button
      type="button"
      className={`found ${pointed ? 'found--pointed' : ''} ${className}`}
      data-path={path}
      onPointerEnter={() => pointOut(path, 'result', false)}
      onFocus={(event) => {
        // By keyboard the source follows; a press of the pointer follows through onClick.
        if (event.currentTarget.matches(':focus-visible')) pointOut(path, 'result', true)
      }}
      onClick={() => pointOut(path, 'result', true)}
    >
      {children}
    </button>
  )
}
