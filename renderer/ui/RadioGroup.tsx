import { RadioGroup as AriaRadioGroup, Label, Radio } from 'react-aria-components'
import './Checkbox.css'
import './Field.css'

export interface RadioGroupProps<T extends string> {
  label: string
  hideLabel?: boolean | undefined
  value: T | null
  onChange: (value: T) => void
  options: readonly { id: T; label: string; description?: string | undefined }[]
  /** one under the other */
  column?: boolean | undefined
}

/** One of a few, all in sight. */
export function RadioGroup<T extends string>(props: RadioGroupProps<T>) {
  return (
    <AriaRadioGroup
      className={props.column ? 'field radios radios--column' : 'field radios'}
      value={props.value}
      onChange={(value) => props.onChange(value as T)}
      orientation={props.column ? 'vertical' : 'horizontal'}
      {...(props.hideLabel ? { 'aria-label': props.label } : {})}
    >
      {props.hideLabel ? null : <Label className="field__label">{props.label}</Label>}
      <div className="radios__options">
        {props.options.map((option) => (
          <Radio key={option.id} value={option.id} className="radio" data-testid={`radio-${option.id}`}>
            <span className="radio__dot" />
            <span>
              {option.label}
              {option.description ? <span className="radio__description">{option.description}</span> : null}
            </span>
          </Radio>
        ))}
      </div>
    </AriaRadioGroup>
  )
}
