import type { Editor } from '@tiptap/core'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useText } from '../i18n'
import { Button } from '../ui/Button'
import { TextField } from '../ui/TextField'
import { linkAddress } from './links'

/** Asks for the address of the chosen words. Enter sets the link, Esc leaves everything as it was. */
export function LinkField({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const t = useText()
  const existing: unknown = editor.getAttributes('link').href
  const had = typeof existing === 'string' && existing !== ''
  const [address, setAddress] = useState(had ? existing : '')
  const [refused, setRefused] = useState(false)
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    field.current?.focus({ preventScroll: true })
    // Its margin keeps it clear of what stays at the top of the page.
    box.current?.scrollIntoView({ block: 'nearest' })
  }, [])

  const close = () => {
    onClose()
    editor.commands.focus()
  }
  const set = () => {
    const href = linkAddress(address)
    if (!href) {
      setRefused(true)
      return
    }
    const chain = editor.chain().focus().extendMarkRange('link')
    if (editor.state.selection.empty && !had) {
      chain
        .insertContent({ type: 'text', text: address.trim(), marks: [{ type: 'link', attrs: { href } }] })
        .run()
    } else {
      chain.setLink({ href }).run()
    }
    onClose()
  }
  const remove = () => {
    editor.chain().focus().extendMarkRange('link').unsetLink().run()
    onClose()
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault()
      set()
    } else if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      close()
    }
  }
  return (
    <div className="link-field" ref={box}>
      <TextField
        label={t('editor.linkAddress')}
        value={address}
        inputRef={field}
        maxLength={4000}
        error={refused ? t('editor.linkUnknown') : null}
        onChange={(next) => {
          setAddress(next)
          setRefused(false)
        }}
        onKeyDown={press}
      />
      <div className="link-field__steps">
        <Button variant="primary" onPress={set}>
          {t('editor.linkSet')}
        </Button>
        {had ? <Button onPress={remove}>{t('editor.linkRemove')}</Button> : null}
      </div>
    </div>
  )
}
