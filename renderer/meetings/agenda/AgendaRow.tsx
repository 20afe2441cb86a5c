import { Ellipsis, GripVertical, Lock } from 'lucide-react'
import { type DragEvent, useId, useRef, useState } from 'react'
import type { AgendaItem, MeetingDetail } from '../../../preload/contract/meeting'
import { textIn, useLanguage, useText } from '../../i18n'
import { Button } from '../../ui/Button'
import { editsOf } from '../edits'
import { titleFieldId } from '../focus'
import { InlineInput } from '../InlineInput'
import { parseNames, parseSpan, spanText } from '../typed'
import { ItemDetails } from './ItemDetails'
import { ItemFolds } from './ItemFolds'

/** "Eventuelt" under the title "Eventuelt" would say nothing new, in whichever language the window speaks. */
const danish = textIn('da')

interface AgendaRowProps {
  meeting: MeetingDetail
  item: AgendaItem
  /** the item that is being dragged now */
  dragged: string | null
  onDrag: (itemId: string | null) => void
  /** something was let go over this row: above its middle or below */
  onDrop: (overId: string, below: boolean) => void
  onStep: (by: -1 | 1) => void
  onRemove: () => void
  /** Enter in the title */
  onEnter: () => void
}

/** One item of the agenda. */
export function AgendaRow({
  meeting,
  item,
  dragged,
  onDrag,
  onDrop,
  onStep,
  onRemove,
  onEnter
}: AgendaRowProps) {
  const t = useText()
  const language = useLanguage()
  const edits = editsOf(meeting.id)
  const row = useRef<HTMLLIElement>(null)
  const [over, setOver] = useState<'above' | 'below' | null>(null)
  const [isOpen, setIsOpen] = useState(false)
  const detailsId = useId()
  const { number } = item
  const saysKind = [t, danish].some((text) =>
    item.title.toLocaleLowerCase('da').includes(text(`meetings.kind.${item.kind}`).toLocaleLowerCase('da'))
  )

  const isBelow = (event: DragEvent) => {
    const box = row.current?.getBoundingClientRect()
    return box !== undefined && event.clientY > box.top + box.height / 2
  }
  const classes = ['agenda__row']
  if (over) classes.push(`agenda__row--${over}`)
  if (dragged === item.id) classes.push('agenda__row--dragged')
  return (
    <li
      ref={row}
      className={classes.join(' ')}
      data-item={item.id}
      data-testid="agenda-item"
      onDragOver={(event) => {
        if (dragged === null) return
        event.preventDefault()
        setOver(isBelow(event) ? 'below' : 'above')
      }}
      onDragLeave={() => setOver(null)}
      onDrop={(event) => {
        if (dragged === null) return
        event.preventDefault()
        setOver(null)
        onDrop(item.id, isBelow(event))
      }}
    >
      <button
        type="button"
        className="agenda__grip"
        draggable
        aria-label={t('meetings.itemDrag', { number })}
        title={t('meetings.itemDrag', { number })}
        onDragStart={(event) => {
          event.dataTransfer.effectAllowed = 'move'
          event.dataTransfer.setData('text/plain', item.title)
          if (row.current) event.dataTransfer.setDragImage(row.current, 12, 12)
          onDrag(item.id)
        }}
        onDragEnd={() => onDrag(null)}
        onKeyDown={(event) => {
          if (event.altKey || event.ctrlKey || event.metaKey) return
          if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
          event.preventDefault()
          onStep(event.key === 'ArrowUp' ? -1 : 1)
        }}
      >
        <GripVertical className="icon" aria-hidden="true" />
      </button>
      <span className="agenda__number">{number}.</span>
      <div className="agenda__title">
        <InlineInput
          id={titleFieldId(item.id)}
          label={t('meetings.itemTitle', { number })}
          className="inline--fill"
          wraps
          value={item.title}
          placeholder={t('meetings.itemUntitled')}
          onCommit={(title) => void edits.item(item.id, { title })}
          onEnter={onEnter}
        />
      </div>
      <div className="agenda__slot">
        <InlineInput
          label={t('meetings.slot', { number })}
          value={spanText(item, language)}
          placeholder={t('meetings.slotNone')}
          check={(text) => (parseSpan(text) ? null : t('meetings.badSlot'))}
          onCommit={(text) => void edits.item(item.id, parseSpan(text) ?? {})}
        />
      </div>
      <Button
        variant="quiet"
        icon={Ellipsis}
        label={t('meetings.itemMore', { number })}
        aria-expanded={isOpen}
        aria-controls={detailsId}
        onPress={() => setIsOpen(!isOpen)}
      />
      <div className="agenda__under">
        <ItemFolds meeting={meeting} item={item}>
          <span className="agenda__presenters">
            <span aria-hidden="true">{t('meetings.presentersNone')} </span>
            <InlineInput
              label={`${t('meetings.presenters')}, ${t('meetings.itemNumbered', { number })}`}
              value={item.presenters.join(', ')}
              placeholder="–"
              onCommit={(text) => void edits.item(item.id, { presenters: parseNames(text) })}
            />
          </span>
          {item.closed ? (
            <span className="agenda__flag">
              <Lock className="icon" aria-hidden="true" /> {t('meetings.closed')}
            </span>
          ) : null}
          {item.kind === 'ordinary' || saysKind ? null : (
            <span className="agenda__flag">{t(`meetings.kind.${item.kind}`)}</span>
          )}
          {item.caseNumber && !isOpen ? (
            <span className="agenda__flag">
              {meeting.layout.labels.caseNumber} {item.caseNumber}
            </span>
          ) : null}
        </ItemFolds>
      </div>
      <div id={detailsId} className="agenda__below" hidden={!isOpen}>
        {isOpen ? <ItemDetails meeting={meeting} item={item} onStep={onStep} onRemove={onRemove} /> : null}
      </div>
    </li>
  )
}
