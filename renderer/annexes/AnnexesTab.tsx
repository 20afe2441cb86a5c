import { useState } from 'react'
import type { MeetingDetail } from '../../preload/contract/meeting'
import { useText } from '../i18n'
import { editsOf } from '../meetings/edits'
import { useFocusWish } from '../meetings/focus'
import { numberWords } from '../meetings/typed'
import { useRegisterCommands } from '../shell/commands'
import { toast } from '../ui/Toast'
import { AnnexGroup } from './AnnexGroup'
import { Missing } from './Missing'
import { dropAnnex, stepAnnex } from './move-rules'
import { RefusedFiles } from './RefusedFiles'
import { useAnnexFiles, useFileDrop } from './useFileDrop'
import './Annexes.css'

function titleField(id: string): HTMLElement | null {
  return document.getElementById(`annex-${id}`)?.querySelector<HTMLElement>('textarea') ?? null
}

function focusAnnex(id: string): boolean {
  const field = titleField(id)
  field?.focus()
  field?.scrollIntoView({ block: 'nearest' })
  return field !== null
}

/** The annex whose row holds the focus. */
function focusedAnnex(): string | null {
  return document.activeElement?.closest<HTMLElement>('[data-annex]')?.dataset.annex ?? null
}

/** The annexes of the meeting and of each item: dragged in, chosen, or only named; moved by hand or by Alt with the arrows. */
export function AnnexesTab({ meeting }: { meeting: MeetingDetail }) {
  const t = useText()
  const edits = editsOf(meeting.id)
  const [dragged, setDragged] = useState<string | null>(null)
  useFocusWish('annex', focusAnnex)
  // Beside the places there is still the meeting.
  const files = useAnnexFiles(meeting, null)
  const { isOver, drop: fileDrop } = useFileDrop(files.add)
  const places = [null, ...meeting.items.map((item) => item.id)]

  const placeName = (itemId: string | null) => {
    const item = meeting.items.find((one) => one.id === itemId)
    return item ? t('meetings.itemNumbered', { number: item.numberText }) : t('annexes.ofMeeting')
  }
  const step = (annexId: string | null, by: -1 | 1) => {
    const annex = meeting.annexes.find((one) => one.id === annexId)
    const place = annex && stepAnnex(meeting.annexes, places, annex.id, by)
    if (!annex || !place) return
    const focused = document.activeElement
    void edits.moveAnnex(annex.id, place)
    if (place.itemId !== annex.itemId)
      toast({ text: t('annexes.movedTo', { title: annex.title, place: placeName(place.itemId) }) })
    // The row is drawn anew in its new place, which can cost it the focus.
    requestAnimationFrame(() => {
      if (focused instanceof HTMLElement && focused.isConnected) focused.focus()
      else focusAnnex(annex.id)
    })
  }
  const drop = (itemId: string | null, over: { id: string; isBelow: boolean } | null) => {
    const place = dragged === null ? undefined : dropAnnex(meeting.annexes, dragged, itemId, over)
    if (dragged !== null && place) void edits.moveAnnex(dragged, place)
    setDragged(null)
  }
  const rename = () => {
    const id = focusedAnnex()
    const field = id === null ? null : titleField(id)
    field?.focus()
    if (field instanceof HTMLTextAreaElement) field.select()
  }

  useRegisterCommands([
    {
      id: 'annex-up',
      title: 'annexes.up',
      keys: ['Alt+ArrowUp'],
      group: 'annexes.heading',
      when: () => focusedAnnex() !== null,
      run: () => step(focusedAnnex(), -1)
    },
    {
      id: 'annex-down',
      title: 'annexes.down',
      keys: ['Alt+ArrowDown'],
      group: 'annexes.heading',
      when: () => focusedAnnex() !== null,
      run: () => step(focusedAnnex(), 1)
    },
    {
      id: 'annex-rename',
      title: 'annexes.rename',
      keys: ['F2'],
      group: 'annexes.heading',
      when: () => focusedAnnex() !== null,
      run: rename
    }
  ])

  const group = (itemId: string | null, heading: string) => (
    <AnnexGroup
      key={itemId ?? 'meeting'}
      meeting={meeting}
      itemId={itemId}
      heading={heading}
      dragged={dragged}
      onDrag={setDragged}
      onDrop={(over) => drop(itemId, over)}
    />
  )
  return (
    <div className={isOver ? 'annexes annexes--over' : 'annexes'} {...fileDrop}>
      {isOver ? <p className="annexes__drop">{t('annexes.dropOnMeeting')}</p> : null}
      <RefusedFiles files={files.refused} onDone={files.forget} />
      {meeting.annexes.length === 0 ? <p className="annexes__empty">{t('annexes.empty')}</p> : null}
      <Missing meeting={meeting} />
      {group(null, t('annexes.ofMeeting'))}
      {meeting.items.map((item) =>
        group(item.id, `${numberWords(item)} ${item.title || t('meetings.itemUntitled')}`)
      )}
    </div>
  )
}
