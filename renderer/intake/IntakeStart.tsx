import { FileText } from 'lucide-react'
import { type ClipboardEvent, type DragEvent, type KeyboardEvent, useEffect, useRef } from 'react'
import { call } from '../api'
import { useText } from '../i18n'
import { Button } from '../ui/Button'
import { InlineError } from '../ui/InlineError'
import { Kbd } from '../ui/Kbd'
import { isFormatted, isWholeDocument } from './clipboard'

interface IntakeStartProps {
  /** what the field begins with: the text that one comes back to */
  text: string
  error: string | null
  onRead: (text: string) => void
  /** formatted text from Word, Outlook or a page */
  onReadHtml: (html: string) => void
  onPick: () => void
}

/** Where a document comes in: pasted, chosen, or dropped on the window. */
export function IntakeStart({ text, error, onRead, onReadHtml, onPick }: IntakeStartProps) {
  const t = useText()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  const read = () => onRead(field.current?.value ?? '')
  /** Takes what was pasted or dragged here; false leaves it to the field. */
  const take = (data: DataTransfer): boolean => {
    const area = field.current
    const whole = data.getData('text/plain')
    const html = data.getData('text/html')
    if (!area) return false
    // A whole document pasted into the empty field needs no second step.
    if (area.value === '' && isWholeDocument(whole)) {
      if (isFormatted(html)) onReadHtml(html)
      else onRead(whole)
      return true
    }
    if (!isFormatted(html)) return false
    const insert = (words: string) => {
      area.focus()
      // The one way to insert that the field's own undo knows of.
      document.execCommand('insertText', false, words)
    }
    call('intake.readHtml', { html }).then(
      (read) => insert(read.text),
      () => insert(whole)
    )
    return true
  }
  const pasted = (event: ClipboardEvent) => {
    if (take(event.clipboardData)) event.preventDefault()
  }
  const dropped = (event: DragEvent) => {
    // Files are taken by the window.
    if (event.dataTransfer.types.includes('Files')) return
    if (take(event.dataTransfer)) event.preventDefault()
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    read()
  }
  return (
    <div className="intake-start">
      <div>
        <h1>{t('intake.title')}</h1>
        <p className="quiet">{t('intake.lead')}</p>
      </div>
      <InlineError message={error} />
      <label className="field__label" htmlFor="intake-text">
        {t('intake.text')}
      </label>
      <textarea
        ref={field}
        id="intake-text"
        className="field__input intake-start__text"
        placeholder={t('intake.textHint')}
        defaultValue={text}
        spellCheck={false}
        onPaste={pasted}
        onDrop={dropped}
        onKeyDown={press}
        data-testid="intake-text"
      />
      <div className="intake-start__steps">
        <Button icon={FileText} onPress={onPick}>
          {t('intake.pick')}
        </Button>
        <span className="quiet">{t('intake.drop')}</span>
        <Button variant="primary" onPress={read} data-testid="intake-read">
          {t('intake.read')} <Kbd keys="Mod+Enter" />
        </Button>
      </div>
    </div>
  )
}
