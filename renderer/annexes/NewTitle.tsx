import { useRef } from 'react'
import { useText } from '../i18n'

interface NewTitleProps {
  place: string
  /** @returns false when it was refused: the text then stays */
  onAdd: (title: string) => Promise<boolean>
  onClose: () => void
}

/** The title of an annex whose file isn't here: Enter adds, Esc leaves. */
export function NewTitle({ place, onAdd, onClose }: NewTitleProps) {
  const t = useText()
  const isSending = useRef(false)
  const add = async (title: string) => {
    if (isSending.current) return
    if (title.trim() === '') return onClose()
    isSending.current = true
    if (await onAdd(title.trim())) onClose()
    isSending.current = false
  }
  return (
    <input
      className="annexes__new"
      aria-label={`${t('annexes.newTitle')}, ${place}`}
      placeholder={t('annexes.newTitle')}
      maxLength={2000}
      ref={(field) => field?.focus()}
      onBlur={(event) => void add(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
          event.preventDefault()
          void add(event.currentTarget.value)
        } else if (event.key === 'Escape') {
          event.stopPropagation()
          event.currentTarget.value = ''
          onClose()
        }
      }}
      data-testid="new-annex"
    />
  )
}
