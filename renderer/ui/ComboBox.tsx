import { ChevronDown } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import {
  ComboBox as AriaComboBox,
  Button,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text
} from 'react-aria-components'
import type { Choice } from './Select'
import './Field.css'
import './Popover.css'
import './ComboBox.css'

export interface ComboBoxProps {
  label: string
  hideLabel?: boolean | undefined
  /** what stands in the field: the text of a choice, or the user's own */
  text: string
  options: readonly Choice[]
  /** a choice from the list */
  onPick: (option: Choice) => void
  /** the user's own text, once the field is left or Enter is pressed; empty when it was cleared */
  onText: (text: string) => void
  /** every key, for owners that act on a button of their own */
  onInput?: ((text: string) => void) | undefined
  placeholder?: string | undefined
  description?: string | undefined
  error?: string | null | undefined
  autoFocus?: boolean | undefined
  inline?: boolean | undefined
  /** only what is on the list, or nothing: other text is dropped on leaving */
  strict?: boolean | undefined
  /**
   * The words of the choice that makes something new of what was typed. With it, only a choice (or Enter) acts:
   * leaving the field half-way makes nothing.
   */
  newLabel?: ((text: string) => string) | undefined
  /** the words of the arrow, for screen readers */
  openLabel: string
  'data-testid'?: string | undefined
}

const NEW = 'combobox:new'

function lower(text: string): string {
  return text.toLocaleLowerCase('da')
}

/** A field with suggestions that also takes what is not among them. */
export function ComboBox(props: ComboBoxProps) {
  const [draft, setDraft] = useState(props.text)
  // What has been told to the owner already: leaving the field after a choice must not tell it again.
  const told = useRef(props.text)
  useEffect(() => {
    told.current = props.text
    setDraft(props.text)
  }, [props.text])
  const wanted = lower(draft.trim())
  const same = draft === props.text
  const shown = props.options.filter(
    (option) => same || wanted === '' || lower(`${option.label} ${option.detail ?? ''}`).includes(wanted)
  )
  const text = draft.trim()
  const exact = props.options.find((option) => lower(option.label) === lower(text))
  const making = props.newLabel && text !== '' && !exact ? [{ id: NEW, label: props.newLabel(text) }] : []
  const choices = [...shown, ...making]
  const tell = (value: string, act: () => void) => {
    told.current = value
    setDraft(value)
    act()
  }
  const choose = (option: Choice) => {
    if (option.id === NEW) tell('', () => props.onText(text))
    else tell(props.newLabel ? '' : option.label, () => props.onPick(option))
  }
  const keep = () => {
    if (text === told.current.trim()) return
    if (exact) choose(exact)
    else if (props.newLabel || (props.strict && text !== '')) setDraft(props.text)
    else tell(text, () => props.onText(text))
  }
  return (
    <AriaComboBox
      className={props.inline ? 'field combo field--inline' : 'field combo'}
      inputValue={draft}
      onInputChange={(text) => {
        setDraft(text)
        props.onInput?.(text)
      }}
      onSelectionChange={(key) => {
        const option = choices.find((one) => one.id === key)
        if (option) choose(option)
      }}
      selectedKey={null}
      items={choices}
      allowsCustomValue
      menuTrigger="input"
      isInvalid={Boolean(props.error)}
      autoFocus={props.autoFocus ?? false}
      onBlur={keep}
      onKeyDown={(event) => {
        // With a suggestion marked, Enter means the suggestion.
        const isMarked = (event.target as HTMLElement).hasAttribute('aria-activedescendant')
        if (event.key !== 'Enter' || isMarked) return
        const first = choices[0]
        if (props.newLabel && text !== '' && first) choose(exact ?? first)
        else keep()
      }}
      {...(props.hideLabel ? { 'aria-label': props.label } : {})}
    >
      {props.hideLabel ? null : <Label className="field__label">{props.label}</Label>}
      <div className="combo__box">
        <Input
          className="field__input combo__input"
          {...(props.placeholder ? { placeholder: props.placeholder } : {})}
          {...(props['data-testid'] ? { 'data-testid': props['data-testid'] } : {})}
        />
        <Button className="combo__open" aria-label={props.openLabel}>
          <ChevronDown className="icon" aria-hidden="true" />
        </Button>
      </div>
      {props.description ? (
        <Text slot="description" className="field__description">
          {props.description}
        </Text>
      ) : null}
      <FieldError className="field__error">{props.error}</FieldError>
      <Popover className="popover">
        <ListBox className="choices">
          {(option: Choice) => (
            <ListBoxItem className="choice" id={option.id} textValue={option.label}>
              <span className="choice__words">{option.label}</span>
              {option.detail ? <span className="choice__detail">{option.detail}</span> : null}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}
