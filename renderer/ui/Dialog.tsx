import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useText } from '../i18n'
import { Button } from './Button'
import './Dialog.css'

export interface DialogProps {
  isOpen: boolean
  onClose: () => void
  title: string
  children: ReactNode
  /** the buttons below, the first step last */
  actions?: ReactNode
  /** for lists and previews */
  wide?: boolean | undefined
  'data-testid'?: string | undefined
}

/** A window in the window: holds the focus until it is answered; Esc leaves it. */
export function Dialog(props: DialogProps) {
  const t = useText()
  return (
    <ModalOverlay
      className="scrim"
      isOpen={props.isOpen}
      onOpenChange={(open) => {
        if (!open) props.onClose()
      }}
      isDismissable
    >
      <Modal className={props.wide ? 'dialog dialog--wide' : 'dialog'}>
        <AriaDialog
          className="dialog__inside"
          {...(props['data-testid'] ? { 'data-testid': props['data-testid'] } : {})}
        >
          <div className="dialog__head">
            <Heading slot="title" level={2} className="dialog__title">
              {props.title}
            </Heading>
            <Button variant="quiet" icon={X} label={t('ui.close')} onPress={props.onClose} />
          </div>
          <div className="dialog__body">{props.children}</div>
          {props.actions ? <div className="dialog__actions">{props.actions}</div> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
