import { X } from 'lucide-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import type { AgendaItem, MeetingDetail } from '../../../preload/contract/meeting'
import { useText } from '../../i18n'
import { keys, useCall } from '../../shell/queries'
import { ComboBox } from '../../ui/ComboBox'
import { editsOf } from '../edits'
import { parseNames } from '../typed'
import { presenterChoices } from './presenter-rules'
import './Presenters.css'

/** Who presents an item, in words; pressed, it is a list of names with a field for one more. */
export function Presenters({ meeting, item }: { meeting: MeetingDetail; item: AgendaItem }) {
  const t = useText()
  const button = useRef<HTMLButtonElement>(null)
  const [isEditing, setIsEditing] = useState(false)
  const label = `${t('meetings.presenters')}, ${t('meetings.itemNumbered', { number: item.numberText })}`
  const close = () => {
    setIsEditing(false)
    requestAnimationFrame(() => button.current?.focus())
  }
  return (
    <span
      className={
        item.presenters.length > 0 ? 'agenda__presenters' : 'agenda__presenters agenda__presenters--none'
      }
    >
      <span aria-hidden="true">{t('meetings.presentersNone')}</span>
      {isEditing ? (
        <Editor
          meeting={meeting}
          item={item}
          label={label}
          onClose={close}
          onLeave={() => setIsEditing(false)}
        />
      ) : (
        <button
          ref={button}
          type="button"
          className="agenda__names"
          onClick={() => setIsEditing(true)}
          data-testid="presenters"
        >
          <span className="visually-hidden">{`${label}: `}</span>
          {item.presenters.length > 0 ? item.presenters.join(', ') : '–'}
        </button>
      )}
    </span>
  )
}

interface EditorProps {
  meeting: MeetingDetail
  item: AgendaItem
  label: string
  /** Esc: back to the words */
  onClose: () => void
  /** the focus has gone elsewhere */
  onLeave: () => void
}

function Editor({ meeting, item, label, onClose, onLeave }: EditorProps) {
  const t = useText()
  const people = useCall('people.list', {}, keys.people)
  const { presenters } = item
  const set = (names: readonly string[]) =>
    void editsOf(meeting.id).item(item.id, { presenters: [...new Set(names)] })
  const remove = (name: string) => set(presenters.filter((one) => one !== name))
  const press = (event: KeyboardEvent<HTMLFieldSetElement>) => {
    const field = event.target
    if (event.key === 'Escape' && !event.defaultPrevented) {
      event.stopPropagation()
      onClose()
    } else if (event.key === 'Backspace' && field instanceof HTMLInputElement && field.value === '') {
      set(presenters.slice(0, -1))
    }
  }
  return (
    <fieldset
      className="agenda__names-editor"
      onKeyDown={press}
      onBlur={(event) => {
        const to = event.relatedTarget
        if (to instanceof Node && (event.currentTarget.contains(to) || isChoice(to))) return
        onLeave()
      }}
    >
      <legend className="visually-hidden">{label}</legend>
      {presenters.map((name) => (
        <span key={name} className="agenda__name">
          {name}
          <button
            type="button"
            className="agenda__name-remove"
            aria-label={t('meetings.presenterRemove', { name })}
            onClick={() => remove(name)}
            onKeyDown={(event) => {
              if (event.key !== 'Delete' && event.key !== 'Backspace') return
              event.preventDefault()
              remove(name)
            }}
          >
            <X className="icon" aria-hidden="true" />
          </button>
        </span>
      ))}
      <ComboBox
        label={label}
        hideLabel
        text=""
        options={presenterChoices(meeting.attendance, people.data ?? [], presenters)}
        placeholder={t('meetings.presenterHint')}
        openLabel={t('meetings.presenterOpen')}
        newLabel={(text) => t('meetings.presenterFree', { text })}
        onPick={(choice) => set([...presenters, choice.label])}
        onText={(text) => set([...presenters, ...parseNames(text)])}
        autoFocus
        data-testid="presenter-field"
      />
    </fieldset>
  )
}

/** The list of suggestions hangs elsewhere in the page. */
function isChoice(node: Node): boolean {
  return node instanceof Element && node.closest('.popover') !== null
}
