import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox } from 'react-aria-components'
import './Checkbox.css'

export interface CheckboxProps {
  isSelected: boolean
  onChange: (isSelected: boolean) => void
  children: ReactNode
  isDisabled?: boolean | undefined
  'data-testid'?: string | undefined
}

/** Yes or no, with its words beside it. */
export function Checkbox({ children, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox {...rest} isDisabled={rest.isDisabled ?? false} className="checkbox">
      {({ isSelected }) => (
        <>
          <span className="checkbox__box">
            {isSelected ? <Check className="icon" aria-hidden="true" /> : null}
          </span>
          <span>{children}</span>
        </>
      )}
    </AriaCheckbox>
  )
}
