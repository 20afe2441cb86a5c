import { Ellipsis, GripVertical, Lock, Pin } from 'lucide-react'
import { type DragEvent, useId, useRef, useState } from 'react'
import type { AgendaItem, MeetingDetail } from '../../../preload/contract/meeting'
import { RefusedFiles } from '../../annexes/RefusedFiles'
import { TakingIn } from '../../annexes/TakingIn'
import { useAnnexFiles, useFileDrop } from '../../annexes/useFileDrop'
import { textIn, useLanguage, useText } from '../../i18n'
import { Button } from '../../ui/Button'
import { editsOf } from '../edits'
import { titleFieldId } from '../focus'
import { InlineInput } from '../InlineInput'
import { lengthText, numberWords, parseItemTime, spanText } from '../typed'
import { ItemDetails } from './ItemDetails'
import { ItemFolds } from './ItemFolds'
import type { Steps } from './moves'
import { Presenters } from './Presenters'
import { isFixed } from './time-rules'
import '../../ui/Grip.css'

/** "Eventuelt" under the title "Eventuelt" would say nothing new, in whichever language the window speaks. */
const danish = textIn('da')
/** So far to the right (pixels from the row's edge) a dragged item becomes a sub-item. */
const DEEP = 72

/** Where the hand is over a row. */
export interface Over {
  isBelow: boolean
  isDeep: boolean
}

interface AgendaRowProps {
  meeting: MeetingDetail
  item: AgendaItem
  /** the item that is being dragged now */
  dragged: string | null
  onDrag: (itemId: string | null) => void
  /** whether the dragged item would come to stand as a sub-item; null where it would stay */
  wouldBe: (over: Over) => 'item' | 'sub' | null
  onDrop: (over: Over) => void
  steps: Steps
  onRemove: () => void
  /** Enter in the title */
  onEnter: () => void
}

/** One item of the agenda; files that are let go over it become its annexes. */
export function AgendaRow({
  meeting,
  item,
  dragged,
  onDrag,
  wouldBe,
  onDrop,
  steps,
  onRemove,
  onEnter
}: AgendaRowProps) {
  const t = useText()
  const edits = editsOf(meeting.id)
  const row = useRef<HTMLLIElement>(null)
  const [over, setOver] = useState<string | null>(null)
  const [isOpen, setIsOpen] = useState(false)
  const detailsId = useId()
  const files = useAnnexFiles(meeting, item.id)
  const fileDrop = useFileDrop(files.add)
  const number = item.numberText
  const isSub = item.parentId !== null
  const saysKind = [t, danish].some((text) =>
    item.title.toLocaleLowerCase('da').includes(text(`meetings.kind.${item.kind}`).toLocaleLowerCase('da'))
  )

  const overNow = (event: DragEvent): Over => {
    const box = row.current?.getBoundingClientRect()
    return {
      isBelow: box !== undefined && event.clientY > box.top + box.height / 2,
      isDeep: box !== undefined && event.clientX > box.left + DEEP
    }
  }
  const classes = ['agenda__row']
  if (isSub) classes.push('agenda__row--sub')
  if (over) classes.push(over)
  if (fileDrop.isOver) classes.push('agenda__row--files')
  if (dragged === item.id) classes.push('agenda__row--dragged')
  return (
    <li
      ref={row}
      className={classes.join(' ')}
      data-item={item.id}
      data-testid="agenda-item"
      onDragOver={(event) => {
        if (dragged === null) return fileDrop.drop.onDragOver(event)
        event.preventDefault()
        const at = overNow(event)
        const becomes = wouldBe(at)
        const side = at.isBelow ? 'agenda__row--below' : 'agenda__row--above'
        setOver(becomes && (becomes === 'sub' ? `${side} agenda__row--deep` : side))
      }}
      onDragLeave={(event) => {
        setOver(null)
        fileDrop.drop.onDragLeave(event)
      }}
      onDrop={(event) => {
        setOver(null)
        if (dragged === null) return fileDrop.drop.onDrop(event)
        event.preventDefault()
        onDrop(overNow(event))
      }}
    >
      <button
        type="button"
        className="grip agenda__grip"
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
          const move = {
            ArrowUp: steps.up,
            ArrowDown: steps.down,
            ArrowRight: steps.indent,
            ArrowLeft: steps.outdent
          }
          const run = Object.hasOwn(move, event.key) ? move[event.key as keyof typeof move] : null
          if (run === null) return
          event.preventDefault()
          run?.()
        }}
      >
        <GripVertical className="icon" aria-hidden="true" />
      </button>
      <span className="agenda__number">{numberWords(item)}</span>
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
      <ItemTime meeting={meeting} item={item} />
      <Button
        variant="quiet"
        icon={Ellipsis}
        label={t('meetings.itemMore', { number })}
        aria-expanded={isOpen}
        aria-controls={detailsId}
        onPress={() => setIsOpen(!isOpen)}
      />
      <div className="agenda__under">
        {item.closed ? (
          <span className="agenda__closed">
            <span className="agenda__flag">
              <Lock className="icon" aria-hidden="true" /> {t('meetings.closed')}
            </span>
            <span className="quiet" aria-hidden="true">
              {t('meetings.publicTitle')}
            </span>
            <InlineInput
              label={`${t('meetings.publicTitle')}, ${t('meetings.itemNumbered', { number })}`}
              className="agenda__public-title"
              value={item.publicTitle ?? ''}
              placeholder={t('meetings.publicTitleNone')}
              onCommit={(publicTitle) => void edits.item(item.id, { publicTitle: publicTitle || null })}
              data-testid="public-title"
            />
          </span>
        ) : null}
        <ItemFolds meeting={meeting} item={item}>
          {item.kind === 'ordinary' || saysKind ? null : (
            <span className="agenda__flag">{t(`meetings.kind.${item.kind}`)}</span>
          )}
          <Presenters meeting={meeting} item={item} />
          <span className={item.caseNumber ? 'agenda__case' : 'agenda__case agenda__case--none'}>
            {item.caseNumber ? <span aria-hidden="true">{meeting.layout.labels.caseNumber}</span> : null}
            <InlineInput
              label={`${t('meetings.caseNumber')}, ${t('meetings.itemNumbered', { number })}`}
              value={item.caseNumber ?? ''}
              placeholder={meeting.layout.labels.caseNumber}
              onCommit={(caseNumber) => void edits.item(item.id, { caseNumber: caseNumber || null })}
              data-testid="case-number"
            />
          </span>
          {fileDrop.isOver ? (
            <span className="agenda__drop">
              {t('annexes.dropOn', { place: t('meetings.itemNumbered', { number }) })}
            </span>
          ) : null}
        </ItemFolds>
        <TakingIn isBusy={files.isBusy} />
        <RefusedFiles files={files.refused} onDone={files.forget} />
      </div>
      <div id={detailsId} className="agenda__below" hidden={!isOpen}>
        {isOpen ? <ItemDetails meeting={meeting} item={item} steps={steps} onRemove={onRemove} /> : null}
      </div>
    </li>
  )
}

/** The item's slot, or its length where the agenda has no times yet; both can be typed. */
function ItemTime({ meeting, item }: { meeting: MeetingDetail; item: AgendaItem }) {
  const t = useText()
  const language = useLanguage()
  const length = item.plannedMinutes === null ? '' : lengthText(item.plannedMinutes, language)
  const slot = spanText(item, language)
  const fixed = isFixed(item, meeting.items)
  return (
    <div className="agenda__slot">
      <InlineInput
        label={t('meetings.slot', { number: item.numberText })}
        value={slot || length}
        placeholder={t('meetings.slotNone')}
        check={(text) => (parseItemTime(text) ? null : t('meetings.badItemTime'))}
        onCommit={(text) => void editsOf(meeting.id).item(item.id, parseItemTime(text) ?? {})}
        data-testid="item-time"
      />
      {slot !== '' && length !== '' ? <span className="agenda__length">{length}</span> : null}
      {fixed ? (
        <span className="agenda__length" title={t('meetings.timeFixed')}>
          <Pin className="icon agenda__pin" aria-hidden="true" />
          {t('meetings.timeFixedShort')}
        </span>
      ) : null}
    </div>
  )
}
