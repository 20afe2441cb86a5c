import { useId, useRef, useState } from 'react'
import { useText } from '../i18n'
import { today } from '../ui/dates'
import { parseAnnexLine, type TypedAnnex } from './promise-rules'

interface NewTitleProps {
  place: string
  /** @returns false when it was refused: the text then stays */
  onAdd: (annex: TypedAnnex) => Promise<boolean>
  onClose: () => void
}

/** The title of an annex whose file isn't here, and who has promised it: Enter adds, Esc leaves. */
export function NewTitle({ place, onAdd, onClose }: NewTitleProps) {
  const t = useText()
  const isSending = useRef(false)
  const problemId = useId()
  const [problem, setProblem] = useState<string | null>(null)
  const add = async (line: string) => {
    if (isSending.current) return
    if (line.trim() === '') return onClose()
    const annex = parseAnnexLine(line, today())
    if ('badDate' in annex) return setProblem(t('annexes.badPromise', { text: annex.badDate }))
    isSending.current = true
    if (await onAdd(annex)) onClose()
    isSending.current = false
  }
  return (
    <>
      <input
        className="annexes__new"
        aria-label={`${t('annexes.newTitle')}, ${place}`}
        placeholder={t('annexes.newTitleHint')}
        maxLength={2000}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : problemId}
        ref={(field) => field?.focus()}
        onChange={() => setProblem(null)}
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
      {problem === null ? null : (
        <p id={problemId} className="annexes__problem" role="alert">
          {problem}
        </p>
      )}
    </>
  )
}
