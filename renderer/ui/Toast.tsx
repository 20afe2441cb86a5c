import { AlertTriangle, X } from 'lucide-react'
import { useEffect } from 'react'
import { create } from 'zustand'
import { useText } from '../i18n'
import { Button } from './Button'
import './Toast.css'

export interface ToastWords {
  text: string
  /** problem: stays until it is put away */
  kind?: 'news' | 'problem' | undefined
  action?: { label: string; onPress: () => void } | undefined
}

interface Shown extends ToastWords {
  id: number
}

const useToasts = create<{ shown: Shown[]; next: number }>(() => ({ shown: [], next: 1 }))
/** How long a piece of news stays, in milliseconds: long enough to reach "Fortryd" by keyboard. */
const STAYS = 8000

/** What is shown after one more: news takes the place of older news, problems stay until they are put away. */
export function withToast<T extends ToastWords>(shown: readonly T[], one: T): T[] {
  return [...shown.filter((old) => old.kind === 'problem').slice(-2), one]
}

/** Says what happened, at the edge of the window, with at most one step to take. Answers its number. */
export function toast(words: ToastWords): number {
  const id = useToasts.getState().next
  useToasts.setState((state) => ({ next: id + 1, shown: withToast(state.shown, { ...words, id }) }))
  return id
}

/** Puts a toast away. */
export function dismissToast(id: number): void {
  useToasts.setState((state) => ({ shown: state.shown.filter((one) => one.id !== id) }))
}

/** The place where toasts show; once in the window. */
export function Toasts() {
  const shown = useToasts((state) => state.shown)
  const t = useText()
  return (
    <section className="toasts" aria-label={t('ui.news')} aria-live="polite" aria-relevant="additions">
      {shown.map((one) => (
        <ToastLine key={one.id} shown={one} />
      ))}
    </section>
  )
}

function ToastLine({ shown }: { shown: Shown }) {
  const t = useText()
  useEffect(() => {
    if (shown.kind === 'problem') return
    const timer = setTimeout(() => dismissToast(shown.id), STAYS)
    return () => clearTimeout(timer)
  }, [shown])
  const { action } = shown
  return (
    <div className={shown.kind === 'problem' ? 'toast toast--problem' : 'toast'} data-testid="toast">
      {shown.kind === 'problem' ? <AlertTriangle className="icon" aria-hidden="true" /> : null}
      <p className="toast__words">{shown.text}</p>
      {action ? (
        <Button
          variant="quiet"
          onPress={() => {
            dismissToast(shown.id)
            action.onPress()
          }}
        >
          {action.label}
        </Button>
      ) : null}
      <Button variant="quiet" icon={X} label={t('ui.putAway')} onPress={() => dismissToast(shown.id)} />
    </div>
  )
}
