import { Check, ChevronRight, Copy } from 'lucide-react'
import { useId, useState } from 'react'
import type { MeetingDetail } from '../../preload/contract/meeting'
import { useText } from '../i18n'
import { SourceButton } from '../intake/SourceView'
import { Button } from '../ui/Button'
import { toast } from '../ui/Toast'
import { editsOf } from './edits'
import { offerUndo } from './undo'
import './Unplaced.css'

/** How much of a line names it for screen readers. */
const NAME_LENGTH = 60

/** What an opened document said that found no place: in sight until each line has been dealt with. */
export function Unplaced({ meeting }: { meeting: MeetingDetail }) {
  const t = useText()
  const [isOpen, setIsOpen] = useState(true)
  const id = useId()
  if (meeting.unplaced.length === 0) return null
  // The same line can stand there twice: its place in the list is part of what it is known by.
  const lines = meeting.unplaced.map((line, index) => ({ line, index, key: `${index}:${line}` }))
  const copy = async (line: string) => {
    await navigator.clipboard.writeText(line)
    toast({ text: t('meetings.unplacedCopied') })
  }
  const remove = (index: number, line: string) => {
    void editsOf(meeting.id)
      .removeUnplaced(index, line)
      .then((done) => {
        if (done) void offerUndo(t, t('meetings.unplacedRemoved'))
      })
  }
  return (
    <section className="unplaced" aria-labelledby={`${id}-heading`} data-testid="unplaced">
      <h2 className="unplaced__heading" id={`${id}-heading`}>
        <button
          type="button"
          className="fold unplaced__fold"
          aria-expanded={isOpen}
          aria-controls={`${id}-lines`}
          onClick={() => setIsOpen(!isOpen)}
        >
          <ChevronRight className="icon fold__sign" aria-hidden="true" />
          {t('meetings.unplaced')}
          <span className="unplaced__count">{t('meetings.unplacedCount', { count: lines.length })}</span>
        </button>
      </h2>
      <div id={`${id}-lines`} hidden={!isOpen}>
        <p className="unplaced__hint">
          {t('meetings.unplacedHint')} <SourceButton meeting={meeting} />
        </p>
        <ul className="unplaced__lines">
          {lines.map(({ line, index, key }) => (
            <li key={key} className="unplaced__line">
              <span className="unplaced__text">{line}</span>
              <span className="unplaced__steps">
                <Button
                  variant="quiet"
                  icon={Copy}
                  aria-label={t('meetings.unplacedCopyNamed', { line: line.slice(0, NAME_LENGTH) })}
                  onPress={() => void copy(line)}
                >
                  {t('meetings.unplacedCopy')}
                </Button>
                <Button
                  variant="quiet"
                  icon={Check}
                  aria-label={t('meetings.unplacedDoneNamed', { line: line.slice(0, NAME_LENGTH) })}
                  onPress={() => remove(index, line)}
                >
                  {t('meetings.unplacedDone')}
                </Button>
              </span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
