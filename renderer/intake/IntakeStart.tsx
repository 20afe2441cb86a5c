import { FileText } from 'lucide-react'
import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef } from 'react'
import { useText } from '../i18n'
import { Button } from '../ui/Button'
import { InlineError } from '../ui/InlineError'
import { Kbd } from '../ui/Kbd'

interface IntakeStartProps {
  /** what the field begins with: the text that one comes back to */
  text: string
  error: string | null
  onRead: (text: string) => void
  onPick: () => void
}

/** Where a document comes in: pasted, chosen, or dropped on the window. */
export function IntakeStart({ text, error, onRead, onPick }: IntakeStartProps) {
  const t = useText()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  const read = () => onRead(field.current?.value ?? '')
  const pasted = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    // A whole document pasted into the empty field needs no second step.
    const whole = event.clipboardData.getData('text/plain')
    if (event.currentTarget.value !== '' || whole.split('\n').length < 5) return
    event.preventDefault()
    onRead(whole)
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
