import { Check, ChevronDown } from 'lucide-react'
import {
  Select as AriaSelect,
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue
} from 'react-aria-components'
import './Field.css'
import './Popover.css'
import './Select.css'

export interface Choice<T extends string = string> {
  id: T
  label: string
  detail?: string | undefined
}

export interface SelectProps<T extends string> {
  label: string
  hideLabel?: boolean | undefined
  /** null: nothing chosen */
  value: T | null
  onChange: (value: T) => void
  options: readonly Choice<T>[]
  placeholder?: string | undefined
  isDisabled?: boolean | undefined
  /** without a frame until it is touched */
  inline?: boolean | undefined
  'data-testid'?: string | undefined
}

/** One choice of a closed list. */
export function Select<T extends string>(props: SelectProps<T>) {
  return (
    <AriaSelect
      className={props.inline ? 'field select select--inline' : 'field select'}
      selectedKey={props.value}
      onSelectionChange={(key) => {
        if (key !== null && key !== props.value) props.onChange(key as T)
      }}
      placeholder={props.placeholder ?? '–'}
      isDisabled={props.isDisabled ?? false}
      {...(props.hideLabel ? { 'aria-label': props.label } : {})}
    >
      {props.hideLabel ? null : <Label className="field__label">{props.label}</Label>}
      <Button
        className="field__input select__button"
        {...(props['data-testid'] ? { 'data-testid': props['data-testid'] } : {})}
      >
        <SelectValue className="select__value">
          {({ defaultChildren, isPlaceholder, selectedText }) =>
            isPlaceholder ? defaultChildren : selectedText
          }
        </SelectValue>
        <ChevronDown className="icon" aria-hidden="true" />
      </Button>
      <Popover className="popover">
        <ListBox className="choices" items={props.options}>
          {(option) => (
            <ListBoxItem className="choice" id={option.id} textValue={option.label}>
              {({ isSelected }) => (
                <>
                  <span className="choice__words">{option.label}</span>
                  {option.detail ? <span className="choice__detail">{option.detail}</span> : null}
                  {isSelected ? (
                    <Check className="icon" aria-hidden="true" />
                  ) : (
                    <span className="choice__mark" />
                  )}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
