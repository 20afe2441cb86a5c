import { Ellipsis, FileText, GripVertical, Lock } from 'lucide-react'
import { type DragEvent, useId, useRef, useState } from 'react'
import type { Annex, MeetingDetail } from '../../preload/contract/meeting'
import { useLanguage, useText } from '../i18n'
import { editsOf } from '../meetings/edits'
import { InlineInput } from '../meetings/InlineInput'
import { Button } from '../ui/Button'
import { AnnexDetails } from './AnnexDetails'
import { openAnnex } from './open'
import { isMissing } from './promise-rules'
import { promiseText } from './promise-words'
import { kindOfFile, sizeInWords } from './words'
import '../ui/Grip.css'

interface AnnexRowProps {
  meeting: MeetingDetail
  annex: Annex
  dragged: string | null
  onDrag: (annexId: string | null) => void
  /** the dragged annex was let go over this one: above its middle or below */
  onDrop: (isBelow: boolean) => void
}

/** One annex: label and title to type over, what the file is, and the rest behind "more". */
export function AnnexRow({ meeting, annex, dragged, onDrag, onDrop }: AnnexRowProps) {
  const t = useText()
  const language = useLanguage()
  const edits = editsOf(meeting.id)
  const row = useRef<HTMLLIElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  const [over, setOver] = useState<'above' | 'below' | null>(null)
  const id = useId()
  const promise = isMissing(annex) ? promiseText(annex, t, language) : null
  const facts = [
    annex.fileName && annex.fileHash
      ? t(kindOfFile(annex.fileName))
      : promise
        ? [promise.words, promise.late].filter(Boolean).join(', ')
        : t('annexes.onlyTitle'),
    annex.fileSize === null ? '' : sizeInWords(annex.fileSize, language),
    annex.withMinutes ? t('annexes.withMinutes') : ''
  ].filter((fact) => fact !== '')
  const isBelow = (event: DragEvent) => {
    const box = row.current?.getBoundingClientRect()
    return box !== undefined && event.clientY > box.top + box.height / 2
  }
  const classes = ['annex']
  if (over) classes.push(`annex--${over}`)
  if (dragged === annex.id) classes.push('annex--dragged')
  return (
    <li
      ref={row}
      id={`annex-${annex.id}`}
      data-annex={annex.id}
      className={classes.join(' ')}
      onDragOver={(event) => {
        if (dragged === null) return
        event.preventDefault()
        event.stopPropagation()
        setOver(isBelow(event) ? 'below' : 'above')
      }}
      onDragLeave={() => setOver(null)}
      onDrop={(event) => {
        setOver(null)
        if (dragged === null) return
        event.preventDefault()
        event.stopPropagation()
        onDrop(isBelow(event))
      }}
      data-testid="annex"
    >
      <button
        type="button"
        className="grip annex__grip"
        draggable
        // Alt with the arrows does the same from anywhere in the row.
        tabIndex={-1}
        aria-label={t('annexes.drag', { title: annex.title })}
        title={t('annexes.drag', { title: annex.title })}
        onDragStart={(event) => {
          event.dataTransfer.effectAllowed = 'move'
          event.dataTransfer.setData('text/plain', annex.title)
          if (row.current) event.dataTransfer.setDragImage(row.current, 12, 12)
          onDrag(annex.id)
        }}
        onDragEnd={() => onDrag(null)}
      >
        <GripVertical className="icon" aria-hidden="true" />
      </button>
      <span className="annex__label">
        <InlineInput
          label={`${t('annexes.label')}, ${annex.title}`}
          value={annex.label ?? ''}
          placeholder={t('annexes.labelPlaceholder')}
          onCommit={(label) => void edits.annex(annex.id, { label: label || null })}
        />
      </span>
      <span className="annex__title">
        <InlineInput
          label={t('annexes.title')}
          className="inline--fill"
          wraps
          value={annex.title}
          check={(title) => (title === '' ? t('annexes.titleMissing') : null)}
          onCommit={(title) => void edits.annex(annex.id, { title })}
        />
      </span>
      <span className={promise?.late ? 'annex__facts annex__facts--late' : 'annex__facts'}>
        {facts.join(' · ')}
        {annex.closed ? (
          <span className="annex__closed">
            {' · '}
            <Lock className="icon" aria-hidden="true" /> {t('annexes.closed')}
          </span>
        ) : null}
      </span>
      {annex.fileHash ? (
        <Button
          variant="quiet"
          icon={FileText}
          aria-label={t('annexes.openNamed', { title: annex.title })}
          onPress={() => void openAnnex(meeting.id, annex.id)}
        >
          {t('annexes.open')}
        </Button>
      ) : (
        <span />
      )}
      <Button
        variant="quiet"
        icon={Ellipsis}
        label={t('annexes.more', { title: annex.title })}
        aria-expanded={isOpen}
        aria-controls={id}
        onPress={() => setIsOpen(!isOpen)}
      />
      <div id={id} className="annex__more" hidden={!isOpen}>
        {isOpen ? <AnnexDetails meeting={meeting} annex={annex} /> : null}
      </div>
    </li>
  )
}
