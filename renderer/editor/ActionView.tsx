import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import { Square } from 'lucide-react'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { useLanguage, useText } from '../i18n'
import { formatDate, parseDate } from '../ui/dates'
import { useEditorContext } from './editor-context'

/**
 * An action as it is edited: what, who and when. Tab goes text → who → when → the line below; Esc goes back to the
 * text. Each letter of the fields is saved as it is typed, like the text itself.
 */
export function ActionView({ node, editor, getPos, updateAttributes }: NodeViewProps) {
  const t = useText()
  const due = useRef<HTMLInputElement>(null)
  const { listId } = useEditorContext()
  const responsible = typeof node.attrs.responsible === 'string' ? node.attrs.responsible : ''

  const toText = () => {
    const position = getPos()
    if (position === undefined) return
    editor.commands.setTextSelection(position + node.nodeSize - 1)
    // At once: the next key belongs to the text.
    editor.view.focus()
  }
  const toNext = () => {
    const position = getPos()
    if (position === undefined) return
    editor.commands.leaveBlock(position)
    editor.view.focus()
  }
  const keep = (event: KeyboardEvent, step: () => void) => {
    event.preventDefault()
    event.stopPropagation()
    step()
  }
  const inWho = (event: KeyboardEvent) => {
    if (event.key === 'Escape' || (event.key === 'Tab' && event.shiftKey)) keep(event, toText)
    else if (event.key === 'Enter') keep(event, () => due.current?.focus())
  }
  return (
    <NodeViewWrapper className="action" role="group" aria-label={t('editor.action')}>
      <span className="action__head" contentEditable={false}>
        <Square className="icon action__sign" aria-hidden="true" />
        <span className="action__name">{t('editor.action')}</span>
      </span>
      <NodeViewContent className="action__text" />
      <div className="action__fields" contentEditable={false}>
        <input
          className="action__who"
          aria-label={t('editor.responsible')}
          placeholder={t('editor.responsible')}
          data-testid="action-responsible"
          list={listId}
          maxLength={500}
          value={responsible}
          onChange={(event) => updateAttributes({ responsible: event.target.value || null })}
          onKeyDown={inWho}
        />
        <DueField
          inputRef={due}
          value={typeof node.attrs.due === 'string' ? node.attrs.due : null}
          onChange={(value) => updateAttributes({ due: value })}
          onLeave={toNext}
          onBack={toText}
        />
      </div>
    </NodeViewWrapper>
  )
}

interface DueFieldProps {
  inputRef: React.RefObject<HTMLInputElement | null>
  value: string | null
  onChange: (value: string | null) => void
  onLeave: () => void
  onBack: () => void
}

/** The deadline as people type it; what can't be read stays and says so. */
function DueField({ inputRef, value, onChange, onLeave, onBack }: DueFieldProps) {
  const t = useText()
  const language = useLanguage()
  const { day } = useEditorContext()
  const [draft, setDraft] = useState<string | null>(null)
  const [unknown, setUnknown] = useState(false)
  const problemId = useId()

  const type = (text: string) => {
    setDraft(text)
    setUnknown(false)
    const read = text.trim() ? parseDate(text, day) : null
    if (read !== value && (read !== null || !text.trim())) onChange(read)
  }
  const settle = () => {
    const text = draft?.trim() ?? ''
    const read = text ? parseDate(text, day) : null
    setUnknown(text !== '' && read === null)
    if (draft !== null && (text === '' || read !== null)) setDraft(null)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      onBack()
    } else if (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) {
      event.preventDefault()
      event.stopPropagation()
      settle()
      onLeave()
    }
  }
  return (
    <>
      <input
        ref={inputRef}
        className="action__due"
        aria-label={t('editor.due')}
        placeholder={t('editor.due')}
        data-testid="action-due"
        maxLength={60}
        value={draft ?? (value ? formatDate(value, language) : '')}
        aria-invalid={unknown}
        {...(unknown ? { 'aria-describedby': problemId } : {})}
        onChange={(event) => type(event.target.value)}
        onBlur={settle}
        onKeyDown={press}
      />
      {unknown ? (
        <span className="action__problem" id={problemId} role="status">
          {t('ui.date.unknown', { text: draft ?? '' })}
        </span>
      ) : null}
    </>
  )
}
