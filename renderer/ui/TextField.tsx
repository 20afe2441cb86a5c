import { type KeyboardEvent, type Ref, useEffect, useRef, useState } from 'react'
import { TextField as AriaTextField, FieldError, Input, Label, Text, TextArea } from 'react-aria-components'
import './Field.css'

interface Common {
  label: string
  /** the label is read aloud but not shown (in tables, where the heading says it) */
  hideLabel?: boolean | undefined
  description?: string | undefined
  /** what is wrong with it; shown under the field */
  error?: string | null | undefined
  placeholder?: string | undefined
  multiline?: boolean | undefined
  rows?: number | undefined
  isDisabled?: boolean | undefined
  isRequired?: boolean | undefined
  autoFocus?: boolean | undefined
  maxLength?: number | undefined
  type?: 'text' | 'email' | 'tel' | 'search' | 'password' | undefined
  inputMode?: 'numeric' | 'text' | undefined
  'data-testid'?: string | undefined
}

export interface TextFieldProps extends Common {
  value: string
  onChange: (value: string) => void
  onBlur?: (() => void) | undefined
  onKeyDown?: ((event: KeyboardEvent) => void) | undefined
  /** without a frame until it is touched: text that can be edited where it stands */
  inline?: boolean | undefined
  inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement> | undefined
}

/** A labelled field for text; the owner keeps the value. */
export function TextField(props: TextFieldProps) {
  const shared = {
    className: 'field__input',
    ...(props.placeholder ? { placeholder: props.placeholder } : {}),
    ...(props.inputRef ? { ref: props.inputRef } : {}),
    ...(props['data-testid'] ? { 'data-testid': props['data-testid'] } : {})
  }
  return (
    <AriaTextField
      className={props.inline ? 'field field--inline' : 'field'}
      value={props.value}
      onChange={props.onChange}
      isInvalid={Boolean(props.error)}
      isDisabled={props.isDisabled ?? false}
      isRequired={props.isRequired ?? false}
      validationBehavior="aria"
      maxLength={props.maxLength ?? 2000}
      type={props.type ?? 'text'}
      {...(props.inputMode ? { inputMode: props.inputMode } : {})}
      {...(props.onBlur ? { onBlur: props.onBlur } : {})}
      {...(props.onKeyDown ? { onKeyDown: props.onKeyDown } : {})}
      autoFocus={props.autoFocus ?? false}
      {...(props.hideLabel ? { 'aria-label': props.label } : {})}
    >
      {props.hideLabel ? null : <Label className="field__label">{props.label}</Label>}
      {props.multiline ? <TextArea {...shared} rows={props.rows ?? 3} /> : <Input {...shared} />}
      {props.description ? (
        <Text slot="description" className="field__description">
          {props.description}
        </Text>
      ) : null}
      <FieldError className="field__error">{props.error}</FieldError>
    </AriaTextField>
  )
}

export interface InlineFieldProps extends Common {
  value: string
  /** the new text, once the user leaves the field; never called when nothing changed */
  onCommit: (value: string) => void
  /** with a frame, for forms */
  framed?: boolean | undefined
}

/**
 * Text edited where it stands: type, then Tab or Enter keeps it and Esc puts the old text back; so does leaving a
 * required field empty.
 */
export function InlineField({ value, onCommit, framed, ...rest }: InlineFieldProps) {
  const [draft, setDraft] = useState(value)
  const editing = useRef(false)
  const given = useRef(false)
  useEffect(() => {
    if (!editing.current) setDraft(value)
  }, [value])

  const keep = () => {
    editing.current = false
    if (given.current || (rest.isRequired && draft.trim() === '')) {
      given.current = false
      setDraft(value)
    } else if (draft !== value) {
      onCommit(rest.multiline ? draft : draft.trim())
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement
    if (event.key === 'Escape' && draft !== value) {
      event.stopPropagation()
      given.current = true
      target.blur()
    } else if (event.key === 'Enter' && (!rest.multiline || event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      target.blur()
    }
  }
  return (
    <TextField
      {...rest}
      inline={!framed}
      value={draft}
      onChange={(next) => {
        editing.current = true
        setDraft(next)
      }}
      onBlur={keep}
      onKeyDown={onKeyDown}
    />
  )
}
