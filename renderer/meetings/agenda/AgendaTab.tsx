import { useRef, useState } from 'react'
import type { MeetingDetail } from '../../../preload/contract/meeting'
import { FetchArea } from '../../agenda/FetchArea'
import { RefusedFiles } from '../../annexes/RefusedFiles'
import { TakingIn } from '../../annexes/TakingIn'
import { useAnnexFiles, useFileDrop } from '../../annexes/useFileDrop'
import { useText } from '../../i18n'
import { useRegisterCommands } from '../../shell/commands'
import { onMac } from '../../ui/keys'
import { toast } from '../../ui/Toast'
import { editsOf } from '../edits'
import { titleFieldId, useFocusWish, wishFocus } from '../focus'
import { withItemMoved } from '../state'
import { Unplaced } from '../Unplaced'
import { offerUndo } from '../undo'
import { AgendaRow, type Over } from './AgendaRow'
import { dropTarget, type Target } from './move-rules'
import { type Step, stepsOf, targetOf } from './moves'
import { NewItem } from './NewItem'
import { TimeSum } from './TimeSum'
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

/** Option with the arrows moves by words in a Mac's text fields, so that Ctrl goes with it there. */
const DEEPER = onMac() ? 'Ctrl+Alt+ArrowRight' : 'Alt+ArrowRight'
const HIGHER = onMac() ? 'Ctrl+Alt+ArrowLeft' : 'Alt+ArrowLeft'

/** The agenda: a row an item, edited where it stands, moved by hand or by Alt with the arrows. */
export function AgendaTab({ meeting }: { meeting: MeetingDetail }) {
  const t = useText()
  const edits = editsOf(meeting.id)
  const [dragged, setDragged] = useState<string | null>(null)
  const newField = useRef<HTMLInputElement>(null)
  useFocusWish('item', focusTitle)

  const files = useAnnexFiles(meeting, null)
  const fileDrop = useFileDrop(files.add)

  const move = (itemId: string, target: Target) => {
    const item = meeting.items.find((one) => one.id === itemId)
    const after = withItemMoved(meeting, itemId, target).items.find((one) => one.id === itemId)
    if (!item || !after) return
    const focused = document.activeElement
    void edits.moveItem(itemId, target)
    toast({ text: t('meetings.itemMoved', { title: titleOf(item.title, t), number: after.numberText }) })
    // The row changes its place in the page, which can cost it the focus.
    requestAnimationFrame(() => {
      if (focused instanceof HTMLElement && focused.isConnected) focused.focus()
      else focusTitle(itemId)
    })
  }
  const step = (step: Step) => {
    const itemId = focusedItem()
    const target = itemId === null ? undefined : targetOf(meeting.items, itemId, step)
    if (itemId !== null && target) move(itemId, target)
  }
  const addAfter = (itemId: string | null) => {
    void edits.addItem('', itemId).then((id) => id && wishFocus('item', id))
  }
  const remove = (itemId: string) => {
    const at = meeting.items.findIndex((one) => one.id === itemId)
    const item = meeting.items[at]
    if (!item) return
    const below = meeting.items.filter((one) => one.parentId === itemId).length
    const neighbour = meeting.items[at + 1 + below] ?? meeting.items[at - 1]
    if (neighbour) focusTitle(neighbour.id)
    else newField.current?.focus()
    void edits.removeItem(itemId).then((done) => {
      if (done) void offerUndo(t, t('meetings.itemRemoved', { title: titleOf(item.title, t), count: below }))
    })
  }
  const goOn = (itemId: string) => {
    const at = meeting.items.findIndex((one) => one.id === itemId)
    const next = meeting.items[at + 1]
    if (next) focusTitle(next.id)
    else newField.current?.focus()
  }
  const targetAt = (overId: string, over: Over) =>
    dragged === null ? undefined : dropTarget(meeting.items, dragged, { id: overId, ...over })
  const drop = (overId: string, over: Over) => {
    const target = targetAt(overId, over)
    if (dragged !== null && target) move(dragged, target)
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
      run: () => step('up')
    },
    {
      id: 'item-down',
      title: 'meetings.itemDown',
      keys: ['Alt+ArrowDown'],
      group: 'meetings.agenda',
      when: () => focusedItem() !== null,
      run: () => step('down')
    },
    {
      id: 'item-indent',
      title: 'meetings.itemIndent',
      keys: [DEEPER],
      group: 'meetings.agenda',
      when: () => focusedItem() !== null,
      run: () => step('indent')
    },
    {
      id: 'item-outdent',
      title: 'meetings.itemOutdent',
      keys: [HIGHER],
      group: 'meetings.agenda',
      when: () => focusedItem() !== null,
      run: () => step('outdent')
    },
    {
      id: 'item-new',
      title: 'meetings.itemAdd',
      keys: ['Alt+N'],
      group: 'meetings.agenda',
      run: () => newField.current?.focus()
    }
  ])

  const tops = meeting.items.filter((item) => item.parentId === null)
  return (
    <section
      className={fileDrop.isOver ? 'agenda__all agenda__all--files' : 'agenda__all'}
      aria-label={t('meetings.agenda')}
      {...fileDrop.drop}
    >
      <Unplaced meeting={meeting} />
      {fileDrop.isOver ? <p className="agenda__drop">{t('annexes.dropOnMeeting')}</p> : null}
      <TakingIn isBusy={files.isBusy} />
      <RefusedFiles files={files.refused} onDone={files.forget} />
      {meeting.items.length === 0 ? <p className="agenda__empty">{t('meetings.agendaEmpty')}</p> : null}
      <ol className="agenda" aria-label={t('meetings.agenda')}>
        {meeting.items.map((item) => (
          <AgendaRow
            key={item.id}
            meeting={meeting}
            item={item}
            dragged={dragged}
            onDrag={setDragged}
            wouldBe={(over) => {
              const target = targetAt(item.id, over)
              return target ? (target.parentId === null ? 'item' : 'sub') : null
            }}
            onDrop={(over) => drop(item.id, over)}
            steps={stepsOf(meeting.items, item.id, (target) => move(item.id, target))}
            onRemove={() => remove(item.id)}
            onEnter={() => goOn(item.id)}
          />
        ))}
      </ol>
      <NewItem
        number={Math.max(0, ...tops.map((item) => item.number)) + 1}
        field={newField}
        onAdd={(title) => edits.addItem(title, tops.at(-1)?.id ?? null)}
      />
      <FetchArea meetingId={meeting.id} />
      <TimeSum meeting={meeting} />
    </section>
  )
}

function titleOf(title: string, t: ReturnType<typeof useText>): string {
  return title || t('meetings.itemUntitled')
}
