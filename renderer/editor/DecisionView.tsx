import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import { Diamond } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { OUTCOMES } from '../../preload/contract/values'
import { useText } from '../i18n'

/** A decision as it is edited: its sign, its outcome, and its text. Tab goes from the text to the outcome and back. */
export function DecisionView({ node, editor, getPos, updateAttributes }: NodeViewProps) {
  const t = useText()
  const outcome = typeof node.attrs.outcome === 'string' ? node.attrs.outcome : ''

  const toText = () => {
    const position = getPos()
    if (position === undefined) return
    const first = node.firstChild
    editor.commands.setTextSelection(position + (first ? first.nodeSize : 1))
    // At once: the next key belongs to the text.
    editor.view.focus()
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Tab' && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    toText()
  }
  return (
    <NodeViewWrapper className="decision" role="group" aria-label={t('editor.decision')}>
      <div className="decision__head" contentEditable={false}>
        <Diamond className="icon decision__sign" aria-hidden="true" />
        <span className="decision__name">{t('editor.decision')}</span>
        <select
          className="decision__outcome"
          aria-label={t('meetings.outcome')}
          value={outcome}
          data-testid="decision-outcome"
          onKeyDown={press}
          onChange={(event) => updateAttributes({ outcome: event.target.value || null })}
        >
          <option value="">{t('meetings.outcomeNone')}</option>
          {OUTCOMES.map((one) => (
            <option key={one} value={one}>
              {t(`meetings.outcome.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <NodeViewContent className="decision__text" />
    </NodeViewWrapper>
  )
}
