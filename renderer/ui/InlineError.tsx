import { AlertTriangle } from 'lucide-react'
import { Button } from './Button'
import './InlineError.css'

export interface InlineErrorProps {
  /** what happened, what was kept, what to do next; null shows nothing */
  message: string | null
  /** the one button that does it */
  action?: { label: string; onPress: () => void } | undefined
}

/** A refusal, said where it happened. */
export function InlineError({ message, action }: InlineErrorProps) {
  if (message === null) return null
  return (
    <div className="problem" role="alert">
      <AlertTriangle className="icon problem__sign" aria-hidden="true" />
      <p className="problem__words">{message}</p>
      {action ? <Button onPress={action.onPress}>{action.label}</Button> : null}
    </div>
  )
}
