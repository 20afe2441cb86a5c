import type { LucideIcon } from 'lucide-react'
import { ToggleButton } from 'react-aria-components'
import { Tooltip } from '../ui/Tooltip'

interface HintedToggleProps {
  id: string
  label: string
  /** label and keys, shown when the pointer rests or focus comes */
  hint: string
  icon: LucideIcon
  /** shows the word beside the icon */
  named?: boolean
  isSelected: boolean
  isDisabled?: boolean
  onPress: () => void
}

/** A button that is in or out, with its name and keys as a hint. What is in is told by the editor, not by the press. */
export function HintedToggle(props: HintedToggleProps) {
  const Icon = props.icon
  return (
    <Tooltip text={props.hint}>
      <ToggleButton
        className={props.named ? 'text-tools__button text-tools__button--named' : 'text-tools__button'}
        isSelected={props.isSelected}
        isDisabled={props.isDisabled ?? false}
        onPress={props.onPress}
        aria-label={props.label}
        data-testid={`text-${props.id}`}
      >
        <Icon className="icon" aria-hidden="true" />
        {props.named ? <span>{props.label}</span> : null}
      </ToggleButton>
    </Tooltip>
  )
}
