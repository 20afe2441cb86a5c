import { type ChangeEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useText } from '../i18n'
import { stepBack } from '../shell/history'
import { matchesKeys } from '../ui/keys'
import './InlineInput.css'

export interface InlineInputProps {
  /** read aloud; what stands around it says it to the eye */
  label: string
  value: string
  /** the new text when the field is left; never called when nothing changed or `check` refuses it */
  onCommit: (text: string) => void
  /** the sentence that says why a text can't be kept; null when it can */
  check?: ((text: string) => string | null) | undefined
  /** Enter, after the text has been kept; without it Enter only keeps */
  onEnter?: (() => void) | undefined
  placeholder?: string | undefined
  /** long text goes on in the next line; it remains one line of text */
  wraps?: boolean | undefined
  /** a look of its own: 'inline--title' … */
  className?: string | undefined
  autoFocus?: boolean | undefined
  /** for whoever moves the focus here */
  id?: string | undefined
  'data-testid'?: string | undefined
}

/**
 * Text that is edited where it stands and is as wide as what it says: Tab or Enter keeps it, Esc puts the old text
 * back; undo while nothing is typed is the window's. A native input, so that keys it has no use for reach the row and the window.
 */
export function InlineInput(props: InlineInputProps) {
  const t = useText()
  const [draft, setDraft] = useState<string | null>(null)
  const [refused, setRefused] = useState<{ sentence: string; over: string } | null>(null)
  const problemId = useId()
  const own = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  // A new stored value makes an old refusal void.
  const problem = refused?.over === props.value ? refused.sentence : null
  useEffect(() => {
    if (props.autoFocus) own.current?.focus()
  }, [props.autoFocus])

  /** True when what stands there now is kept. */
  const keep = (): boolean => {
    if (draft === null) return true
    const text = draft.trim().replace(/\s+/g, ' ')
    const refusal = text === props.value ? null : (props.check?.(text) ?? null)
    setRefused(refusal === null ? null : { sentence: refusal, over: props.value })
    if (refusal !== null) return false
    setDraft(null)
    if (text !== props.value) props.onCommit(text)
    return true
  }
  const press = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    if (
      event.key === 'Enter' &&
      !event.nativeEvent.isComposing &&
      !event.ctrlKey &&
      !event.metaKey &&
      !event.altKey
    ) {
      event.preventDefault()
      if (keep() && props.onEnter) props.onEnter()
    } else if (draft === null && (matchesKeys('Mod+Z', event) || matchesKeys('Mod+Y', event))) {
      // Nothing is being typed here: what is taken back is the last step in the store.
      event.preventDefault()
      void stepBack(matchesKeys('Mod+Z', event) ? 'undo' : 'redo', t)
    } else if (event.key === 'Escape' && (draft !== null || problem !== null)) {
      event.stopPropagation()
      setDraft(null)
      setRefused(null)
    }
  }
  const shared = {
    ref: own,
    id: props.id,
    className: 'inline__input',
    'aria-label': props.label,
    value: draft ?? props.value,
    placeholder: props.placeholder,
    maxLength: 2000,
    spellCheck: true,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      setDraft(event.target.value.replace(/[\r\n]+/g, ' '))
      setRefused(null)
    },
    onBlur: keep,
    onKeyDown: press,
    'aria-invalid': problem !== null,
    'aria-describedby': problem === null ? undefined : problemId,
    'data-testid': props['data-testid']
  }
  return (
    <span className={`inline ${props.className ?? ''}`}>
      {props.wraps ? <textarea {...shared} rows={1} /> : <input {...shared} />}
      {problem === null ? null : (
        <span id={problemId} className="inline__problem" role="alert">
          {problem}
        </span>
      )}
    </span>
  )
}
