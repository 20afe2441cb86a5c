import { useMemo, useState } from 'react'
import type { Output } from '../../preload/contract/channels'
import { useText } from '../i18n'
import { Button } from '../ui/Button'
import { InlineError } from '../ui/InlineError'
import { SplitView } from '../ui/SplitView'
import { TextField } from '../ui/TextField'
import { kindOf, sourceLines, wordsOf } from './paths'
import { Recognised } from './Recognised'
import { SourceLines } from './SourceLines'
import { UnplacedLines } from './UnplacedLines'

interface ReviewProps {
  text: string
  name: string | null
  found: Output<'intake.recognise'>
  isBusy: boolean
  error: string | null
  onAccept: (bodyName: string | null) => void
  onBack: () => void
}

/** The document and the meeting that it would become, side by side. */
export function Review({ text, name, found, isBusy, error, onAccept, onBack }: ReviewProps) {
  const t = useText()
  const { meeting } = found
  const [body, setBody] = useState(meeting.bodyName ?? '')
  const lines = useMemo(
    () => sourceLines(text, found.lines, (use) => wordsOf(use, meeting, t)),
    [text, found.lines, meeting, t]
  )
  const unplaced = useMemo(
    () => lines.filter((line) => kindOf(line.use) === 'unplaced').map((line) => line.use),
    [lines]
  )
  const sourceName = name ? t('intake.sourceNamed', { name }) : t('intake.source')
  return (
    <div className="review" data-testid="intake-review">
      <header className="review__head">
        <div className="review__words">
          <h1>{t(meeting.phase === 'minutes_draft' ? 'intake.minutes' : 'intake.agenda')}</h1>
          <p className="quiet">
            {t('intake.summary', {
              items: meeting.items.length,
              people: meeting.attendance.length,
              annexes: meeting.annexes.length
            })}
          </p>
        </div>
        <Button onPress={onBack}>{t('intake.again')}</Button>
        <Button
          variant="primary"
          isDisabled={isBusy}
          autoFocus
          onPress={() => onAccept(body.trim() || null)}
          data-testid="intake-accept"
        >
          {t('intake.accept')}
        </Button>
      </header>
      <InlineError message={error} />
      <div className="review__sides">
        <SplitView
          name="intake"
          label={t('intake.divider')}
          first={
            <section className="review__side" aria-label={sourceName}>
              <h2 className="review__name">{sourceName}</h2>
              <SourceLines lines={lines} label={sourceName} />
            </section>
          }
          second={
            <section className="review__side review__side--result" aria-label={t('intake.result')}>
              <UnplacedLines lines={meeting.unplaced} paths={unplaced} />
              <TextField
                label={t('meetings.body')}
                description={t('intake.bodyHint')}
                value={body}
                onChange={setBody}
                data-testid="intake-body"
              />
              <Recognised meeting={meeting} />
            </section>
          }
        />
      </div>
    </div>
  )
}
