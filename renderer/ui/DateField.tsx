import { type KeyboardEvent, useState } from 'react'
import { useLanguage, useText } from '../i18n'
import { formatDate, formatTime, parseDate, parseTime, today } from './dates'
import { TextField } from './TextField'

interface TypedProps {
  label: string
  hideLabel?: boolean | undefined
  /** ISO, as it is stored; null when empty */
  value: string | null
  /** called when the field is left, with what was understood; null when it was cleared */
  onChange: (value: string | null) => void
  /** whether what stands there can't be read, so that a form can wait */
  onUnread?: ((isUnread: boolean) => void) | undefined
  inline?: boolean | undefined
  autoFocus?: boolean | undefined
  isDisabled?: boolean | undefined
  'data-testid'?: string | undefined
}

interface Typing {
  format: (value: string) => string
  parse: (text: string) => string | null
  unknown: 'ui.date.unknown' | 'ui.time.unknown'
  placeholder: string
}

/** React Aria ends a key at the field that listens to it, unless it is told otherwise. */
function goOn(event: KeyboardEvent): void {
  if ('continuePropagation' in event && typeof event.continuePropagation === 'function') {
    event.continuePropagation()
  }
}

/** A field that shows a stored value in words and takes it as people type it; what it can't read stays to be mended. */
function TypedField({ typing, ...props }: TypedProps & { typing: Typing }) {
  const t = useText()
  const shown = props.value === null ? '' : typing.format(props.value)
  const [draft, setDraft] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [stored, setStored] = useState(props.value)
  if (stored !== props.value) {
    // A new stored value replaces what was being typed.
    setStored(props.value)
    setDraft(null)
    setProblem(null)
  }

  const keep = () => {
    if (draft === null) return
    const text = draft.trim()
    const value = text === '' ? null : typing.parse(text)
    if (text !== '' && value === null) {
      setProblem(t(typing.unknown, { text }))
      props.onUnread?.(true)
      return
    }
    setProblem(null)
    props.onUnread?.(false)
    setDraft(null)
    if (value !== props.value) props.onChange(value)
  }
  return (
    <TextField
      label={props.label}
      hideLabel={props.hideLabel}
      inline={props.inline}
      autoFocus={props.autoFocus}
      isDisabled={props.isDisabled}
      data-testid={props['data-testid']}
      placeholder={typing.placeholder}
      error={problem}
      maxLength={60}
      value={draft ?? shown}
      onChange={(text) => {
        setDraft(text)
        setProblem(null)
      }}
      onBlur={keep}
      onKeyDown={(event) => {
        // Keys that are not the field's own go on: Esc to the dialog, a command to the window.
        if (event.ctrlKey || event.metaKey || event.altKey || (event.key === 'Escape' && draft === null)) {
          goOn(event)
        } else if (event.key === 'Enter') keep()
        else if (event.key === 'Escape' && draft !== null) {
          event.stopPropagation()
          setDraft(null)
          setProblem(null)
          props.onUnread?.(false)
        }
      }}
    />
  )
}

/** A date: takes "24/9", "24. september 2021", "i morgen", "fredag"; shows "24. september 2021". */
export function DateField(props: TypedProps) {
  const language = useLanguage()
  const t = useText()
  return (
    <TypedField
      {...props}
      typing={{
        format: (value) => formatDate(value, language, props.inline ? 'short' : 'long'),
        parse: (text) => parseDate(text, today()),
        unknown: 'ui.date.unknown',
        placeholder: props.inline ? '–' : t('ui.date.hint')
      }}
    />
  )
}

/** A time of day: takes "8.15", "kl 8", "815"; shows "08.15". */
export function TimeField(props: TypedProps) {
  const language = useLanguage()
  const t = useText()
  return (
    <TypedField
      {...props}
      typing={{
        format: (value) => formatTime(value, language),
        parse: parseTime,
        unknown: 'ui.time.unknown',
        placeholder: props.inline ? '–' : t('ui.time.hint')
      }}
    />
  )
}
