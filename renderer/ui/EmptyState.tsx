import type { ReactNode } from 'react'
import './EmptyState.css'

export interface EmptyStateProps {
  /** one sentence: what belongs here */
  text: string
  title?: string | undefined
  /** the first step */
  children?: ReactNode
}

/** What stands where nothing is yet. */
export function EmptyState({ title, text, children }: EmptyStateProps) {
  return (
    <div className="empty">
      {title ? <h2>{title}</h2> : null}
      <p className="empty__text">{text}</p>
      {children ? <div className="empty__steps">{children}</div> : null}
    </div>
  )
}
