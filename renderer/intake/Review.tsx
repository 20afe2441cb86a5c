import { useCallback, useMemo, useRef, useState } from 'react'
import type { Output } from '../../preload/contract/channels'
import type { LineHint, LineHints } from '../../preload/contract/intake-hints'
import { useText } from '../i18n'
import { useRegisterCommands } from '../shell/commands'
import { Button } from '../ui/Button'
import { InlineError } from '../ui/InlineError'
import { SplitView } from '../ui/SplitView'
import { TextField } from '../ui/TextField'
import { CorrectionBar } from './CorrectionBar'
import { CORRECTION_KEYS } from './corrections'
import { kindOf, type SourceLine, sourceLines, wordsOf } from './paths'
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
  /** what the user has said of single lines */
  corrections: LineHints
  onCorrect: (line: number, hint: LineHint | null, bodyName: string | null) => void
  /** the user has named the body: what it has learned counts */
  onBody: (bodyName: string | null) => void
}

/** The document and the meeting that it would become, side by side. */
export function Review(props: ReviewProps) {
  const { text, name, found, isBusy, error, corrections, onAccept, onBack, onCorrect, onBody } = props
  const t = useText()
  const [current, setCurrent] = useState(1)
  useRegisterCommands(HELP)
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
  const named = useRef(meeting.bodyName ?? '')
  const nameBody = () => {
    if (body.trim() === named.current) return
    named.current = body.trim()
    onBody(body.trim() || null)
  }
  const correct = (line: number, hint: LineHint | null) => onCorrect(line, hint, body.trim() || null)
  const showLine = useCallback((line: SourceLine) => setCurrent(line.number), [])
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
              <CorrectionBar
                line={lines[current - 1] ?? null}
                hint={corrections[String(current)] ?? null}
                onCorrect={correct}
              />
              <SourceLines lines={lines} label={sourceName} onLine={showLine} onCorrect={correct} />
            </section>
          }
          second={
            <section className="review__side review__side--result" aria-label={t('intake.result')}>
              <Lessons found={found} count={Object.keys(corrections).length} />
              <UnplacedLines lines={meeting.unplaced} paths={unplaced} />
              <TextField
                label={t('meetings.body')}
                description={t('intake.bodyHint')}
                value={body}
                onChange={setBody}
                onBlur={nameBody}
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

/** The keys on a source line, for F1; they are handled where they are pressed. */
const HELP = CORRECTION_KEYS.map(({ hint, key }) => ({
  id: `intake-${hint}`,
  title: `intake.hint.${hint}` as const,
  keys: [key],
  group: 'intake.help' as const,
  hidden: true
}))

/** What the corrections taught, and what earlier ones did. */
function Lessons({ found, count }: { found: ReviewProps['found']; count: number }) {
  const t = useText()
  const words = (labels: typeof found.taught) => labels.map(({ text }) => `»${text}«`).join(', ')
  if (count === 0 && found.learned.length === 0) return null
  return (
    <div className="lessons" aria-live="polite" data-testid="intake-lessons">
      {count > 0 ? <p>{t('intake.corrections', { count })}</p> : null}
      {found.taught.length > 0 ? <p>{t('intake.taught', { words: words(found.taught) })}</p> : null}
      {found.learned.length > 0 ? (
        <p className="quiet">{t('intake.learned', { words: words(found.learned) })}</p>
      ) : null}
    </div>
  )
}
