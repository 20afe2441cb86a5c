import type { Editor } from '@tiptap/core'
import { useLayoutEffect, useRef } from 'react'
import { useText } from '../i18n'
import { Kbd } from '../ui/Kbd'
import type { TextAction } from './actions'

interface SlashMenuProps {
  editor: Editor
  id: string
  /** where the "/" stands in the text */
  from: number
  actions: readonly TextAction[]
  chosen: number
  onChoose: (action: TextAction) => void
}

/** The menu under a typed "/". The caret stays in the text: arrows choose, Enter takes, Esc sends it away. */
export function SlashMenu({ editor, id, from, actions, chosen, onChoose }: SlashMenuProps) {
  const t = useText()
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const at = editor.view.coordsAtPos(Math.min(from, editor.state.doc.content.size))
    const height = element.offsetHeight
    const below = at.bottom + 6 + height < window.innerHeight
    element.style.left = `${Math.max(8, Math.min(at.left, window.innerWidth - element.offsetWidth - 8))}px`
    element.style.top = `${below ? at.bottom + 6 : Math.max(8, at.top - height - 6)}px`
  })
  return (
    <div className="slash popover" ref={box} data-testid="slash-menu">
      <div className="choices" role="listbox" id={id} aria-label={t('editor.insert')}>
        {actions.map((action, index) => {
          const Icon = action.icon
          return (
            <div
              key={action.id}
              id={`${id}-${action.id}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === chosen}
              className="choice slash__choice"
              onMouseDown={(event) => {
                event.preventDefault()
                onChoose(action)
              }}
            >
              <Icon className="icon" aria-hidden="true" />
              <span className="choice__words">{t(action.label)}</span>
              {action.keys ? <Kbd keys={action.keys} /> : null}
            </div>
          )
        })}
      </div>
    </div>
  )
}
