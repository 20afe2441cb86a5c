import { useRef, useState } from 'react'
import type { MeetingDetail } from '../../../preload/contract/meeting'
import { useText } from '../../i18n'
import { useRegisterCommands } from '../../shell/commands'
import { toast } from '../../ui/Toast'
import { editsOf } from '../edits'
import { titleFieldId, useFocusWish, wishFocus } from '../focus'
import { afterWhenStepped } from '../state'
import { Unplaced } from '../Unplaced'
import { offerUndo } from '../undo'
import { AgendaRow } from './AgendaRow'
import { NewItem } from './NewItem'
import './Agenda.css'

function focusTitle(itemId: string): boolean {
  const field = document.getElementById(titleFieldId(itemId))
  field?.focus()
  field?.scrollIntoView({ block: 'nearest' })
  return field !== null
}

/** The item whose row holds the focus. */
function focusedItem(): string | null {
  return document.activeElement?.closest<HTMLElement>('[data-item]')?.dataset.item ?? null
}

/** The agenda: a row an item, edited where it stands, moved by hand or by Alt with the arrows. */
export function AgendaTab({ meeting }: { meeting: MeetingDetail }) {
  const t = useText()
  const edits = editsOf(meeting.id)
  const [dragged, setDragged] = useState<string | null>(null)
  const newField = useRef<HTMLInputElement>(null)
  useFocusWish('item', focusTitle)

  const step = (itemId: string | null, by: -1 | 1) => {
    if (itemId === null) return
    const afterId = afterWhenStepped(meeting.items, itemId, by)
    const item = meeting.items.find((one) => one.id === itemId)
    if (afterId === undefined || !item) return
    const focused = document.activeElement
    void edits.moveItem(itemId, afterId)
    toast({ text: t('meetings.itemMoved', { title: titleOf(item.title, t), number: item.number + by }) })
    // The row changes its place in the page, which can cost it the focus.
    requestAnimationFrame(() => {
      if (focused instanceof HTMLElement && focused.isConnected) focused.focus()
      else focusTitle(itemId)
    })
  }
  const addAfter = (itemId: string | null) => {
    void edits.addItem('', itemId).then((id) => id && wishFocus('item', id))
  }
  const remove = (itemId: string) => {
    const at = meeting.items.findIndex((one) => one.id === itemId)
    const item = meeting.items[at]
    if (!item) return
    const neighbour = meeting.items[at + 1] ?? meeting.items[at - 1]
    if (neighbour) focusTitle(neighbour.id)
    else newField.current?.focus()
    void edits.removeItem(itemId).then((done) => {
      if (done) void offerUndo(t, t('meetings.itemRemoved', { title: titleOf(item.title, t) }))
    })
  }
  const goOn = (itemId: string) => {
    const at = meeting.items.findIndex((one) => one.id === itemId)
    const next = meeting.items[at + 1]
    if (next) focusTitle(next.id)
    else newField.current?.focus()
  }
  const drop = (overId: string, below: boolean) => {
    const at = meeting.items.findIndex((one) => one.id === overId)
    const afterId = below ? overId : (meeting.items[at - 1]?.id ?? null)
    if (dragged && dragged !== overId && dragged !== afterId) void edits.moveItem(dragged, afterId)
    setDragged(null)
  }

  useRegisterCommands([
    {
      id: 'item-add',
      title: 'meetings.itemAddAfter',
      keys: ['Mod+Enter'],
      group: 'meetings.agenda',
      run: () => (focusedItem() ? addAfter(focusedItem()) : newField.current?.focus())
    },
    {
      id: 'item-up',
      title: 'meetings.itemUp',
      keys: ['Alt+ArrowUp'],
      group: 'meetings.agenda',
      when: () => focusedItem() !== null,
      run: () => step(focusedItem(), -1)
    },
    {
      id: 'item-down',
      title: 'meetings.itemDown',
      keys: ['Alt+ArrowDown'],
      group: 'meetings.agenda',
      when: () => focusedItem() !== null,
      run: () => step(focusedItem(), 1)
    },
    {
      id: 'item-new',
      title: 'meetings.itemAdd',
      keys: ['Alt+N'],
      group: 'meetings.agenda',
      run: () => newField.current?.focus()
    }
  ])

  return (
    <>
      <Unplaced meeting={meeting} />
      {meeting.items.length === 0 ? <p className="agenda__empty">{t('meetings.agendaEmpty')}</p> : null}
      <ol className="agenda" aria-label={t('meetings.agenda')}>
        {meeting.items.map((item) => (
          <AgendaRow
            key={item.id}
            meeting={meeting}
            item={item}
            dragged={dragged}
            onDrag={setDragged}
            onDrop={drop}
            onStep={(by) => step(item.id, by)}
            onRemove={() => remove(item.id)}
            onEnter={() => goOn(item.id)}
          />
        ))}
      </ol>
      <NewItem
        number={meeting.items.length + 1}
        field={newField}
        onAdd={(title) => edits.addItem(title, meeting.items.at(-1)?.id ?? null)}
      />
    </>
  )
}

function titleOf(title: string, t: ReturnType<typeof useText>): string {
  return title || t('meetings.itemUntitled')
}
