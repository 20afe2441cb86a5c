import { Plus } from 'lucide-react'
import { type Ref, useState } from 'react'
import { useText } from '../../i18n'

interface NewItemProps {
  /** the number that the item will have */
  number: number
  field: Ref<HTMLInputElement>
  /** @returns null when it was refused: the text then stays */
  onAdd: (title: string) => Promise<string | null>
}

/** The line below the agenda: type a title, press Enter, type the next. */
export function NewItem({ number, field, onAdd }: NewItemProps) {
  const t = useText()
  const [title, setTitle] = useState('')
  const add = () => {
    const text = title.trim()
    if (text === '') return
    setTitle('')
    void onAdd(text).then((id) => {
      if (id === null) setTitle((typed) => typed || text)
    })
  }
  return (
    <div className="agenda__new">
      <Plus className="icon quiet" aria-hidden="true" />
      <span className="agenda__number quiet">{number}.</span>
      <input
        ref={field}
        className="agenda__new-field"
        aria-label={t('meetings.itemNew')}
        placeholder={t('meetings.itemNewHint')}
        value={title}
        maxLength={2000}
        onChange={(event) => setTitle(event.target.value)}
        onBlur={add}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
            event.preventDefault()
            add()
          } else if (event.key === 'Escape' && title !== '') {
            event.stopPropagation()
            setTitle('')
          }
        }}
        data-testid="new-item"
      />
    </div>
  )
}
