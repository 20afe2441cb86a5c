import type { LucideIcon } from 'lucide-react'
import type { ReactNode, Ref } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import { Tooltip } from './Tooltip'
import './Button.css'

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  /** primary: the one step that the screen is about; plain: the others; quiet: inside rows and lines */
  variant?: 'primary' | 'plain' | 'quiet' | undefined
  /** the step loses something */
  danger?: boolean | undefined
  icon?: LucideIcon | undefined
  /** the words of a button that shows only its icon: read aloud, and shown as a tooltip */
  label?: string | undefined
  children?: ReactNode
  ref?: Ref<HTMLButtonElement> | undefined
  'data-testid'?: string | undefined
}

/** A button with a verb; with `icon` and `label` but no children it shows the icon alone. */
export function Button({ variant = 'plain', danger, icon: Icon, label, children, ...rest }: ButtonProps) {
  const classes = ['button', `button--${variant}`]
  if (danger) classes.push('button--danger')
  if (children === undefined) classes.push('button--icon')
  const button = (
    <AriaButton {...rest} className={classes.join(' ')} {...(label ? { 'aria-label': label } : {})}>
      {Icon ? <Icon className="icon" aria-hidden="true" /> : null}
      {children === undefined ? null : <span className="button__words">{children}</span>}
    </AriaButton>
  )
  return label && children === undefined ? <Tooltip text={label}>{button}</Tooltip> : button
}
