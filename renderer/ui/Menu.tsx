import type { LucideIcon } from 'lucide-react'
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { Button, type ButtonProps } from './Button'
import { Kbd } from './Kbd'
import './Popover.css'

export interface MenuChoice<T extends string> {
  id: T
  label: string
  icon?: LucideIcon | undefined
  keys?: string | undefined
  danger?: boolean | undefined
  isDisabled?: boolean | undefined
}

export interface MenuProps<T extends string>
  extends Pick<ButtonProps, 'icon' | 'label' | 'children' | 'variant'> {
  items: readonly MenuChoice<T>[]
  onAction: (id: T) => void
  'data-testid'?: string | undefined
}

/** A button that opens a list of steps. */
export function Menu<T extends string>({ items, onAction, ...button }: MenuProps<T>) {
  return (
    <MenuTrigger>
      <Button variant="quiet" {...button} />
      <Popover className="popover">
        <AriaMenu className="choices" onAction={(key) => onAction(key as T)}>
          {items.map((item) => (
            <MenuItem
              key={item.id}
              id={item.id}
              textValue={item.label}
              isDisabled={item.isDisabled ?? false}
              className={item.danger ? 'choice choice--danger' : 'choice'}
            >
              {item.icon ? <item.icon className="icon" aria-hidden="true" /> : null}
              <span className="choice__words">{item.label}</span>
              {item.keys ? <Kbd keys={item.keys} /> : null}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
