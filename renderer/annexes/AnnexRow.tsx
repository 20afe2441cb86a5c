import { Ellipsis, FileText, Lock, Paperclip, Trash2 } from 'lucide-react'
import { useId, useState } from 'react'
import type { Annex, MeetingDetail } from '../../preload/contract/meeting'
import { useLanguage, useText } from '../i18n'
import { editsOf } from '../meetings/edits'
import { InlineInput } from '../meetings/InlineInput'
import { offerUndo } from '../meetings/undo'
import { Button } from '../ui/Button'
import { Checkbox } from '../ui/Checkbox'
import { Select } from '../ui/Select'
import { openAnnex } from './open'
import { kindOfFile, sizeInWords } from './words'

/** One annex: label and title to type over, what the file is, and the rest behind "more". */
export function AnnexRow({ meeting, annex }: { meeting: MeetingDetail; annex: Annex }) {
  const t = useText()
  const language = useLanguage()
  const edits = editsOf(meeting.id)
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  const facts = [
    annex.fileName && annex.fileHash ? t(kindOfFile(annex.fileName)) : t('annexes.onlyTitle'),
    annex.fileSize === null ? '' : sizeInWords(annex.fileSize, language),
    annex.withMinutes ? t('annexes.withMinutes') : ''
  ].filter((fact) => fact !== '')
  const remove = () => {
    void edits.removeAnnex(annex.id).then((done) => {
      if (done) void offerUndo(t, t('annexes.removed', { title: annex.title }))
    })
  }
  return (
    <li id={`annex-${annex.id}`} className="annex" data-testid="annex">
      <Paperclip className="icon quiet annex__sign" aria-hidden="true" />
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
      <span className="annex__facts">
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
        {isOpen ? (
          <>
            <Select
              label={t('annexes.place')}
              value={annex.itemId ?? 'meeting'}
              options={[
                { id: 'meeting', label: t('annexes.ofMeeting') },
                ...meeting.items.map((item) => ({
                  id: item.id,
                  label: `${item.number}. ${item.title || t('meetings.itemUntitled')}`
                }))
              ]}
              onChange={(place) => void edits.annex(annex.id, { itemId: place === 'meeting' ? null : place })}
            />
            <Checkbox
              isSelected={annex.withMinutes}
              onChange={(withMinutes) => void edits.annex(annex.id, { withMinutes })}
            >
              {t('annexes.withMinutes')}
            </Checkbox>
            <Checkbox isSelected={annex.closed} onChange={(closed) => void edits.annex(annex.id, { closed })}>
              {t('annexes.closed')}
            </Checkbox>
            <Button variant="quiet" icon={Trash2} danger onPress={remove}>
              {t('annexes.remove')}
            </Button>
          </>
        ) : null}
      </div>
    </li>
  )
}
