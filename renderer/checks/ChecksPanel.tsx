import { type KeyboardEvent, useRef, useState } from 'react'
import type { Finding } from '../../preload/contract/checks'
import type { MeetingDetail } from '../../preload/contract/meeting'
import { useLanguage, useText } from '../i18n'
import { editsOf } from '../meetings/edits'
import { askCaret, wishFocus } from '../meetings/focus'
import { offerUndo } from '../meetings/undo'
import { useRegisterCommands } from '../shell/commands'
import { keys, sentenceOf, useCall } from '../shell/queries'
import { navigate } from '../shell/routes'
import { Button } from '../ui/Button'
import { InlineError } from '../ui/InlineError'
import { placeOf } from './place'
import './Checks.css'

/** Goes to where a finding is, and puts the focus there. */
function goTo(meetingId: string, finding: Finding): void {
  const place = placeOf(finding)
  if (place.attendanceId) wishFocus('person', place.attendanceId)
  else if (place.annexId) wishFocus('annex', place.annexId)
  else if (place.itemId && place.tab === 'agenda') wishFocus('item', place.itemId)
  else if (place.itemId) askCaret(place.itemId)
  navigate({ name: 'meeting', id: meetingId, tab: place.tab, itemId: place.itemId ?? undefined })
}

/** What looks wrong in the meeting, each with its mend and a way to put it away. None blocks the work. */
export function ChecksPanel({ meeting }: { meeting: MeetingDetail }) {
  const t = useText()
  const list = useRef<HTMLUListElement>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const checks = useCall('checks.run', { meetingId: meeting.id }, [...keys.meeting(meeting.id), 'checks'])
  const findings = checks.data ?? []
  const edits = editsOf(meeting.id)
  const openKey = findings.some((one) => one.key === chosen) ? chosen : findings[0]?.key
  useRegisterCommands([
    { id: 'check-dismiss', title: 'checks.dismiss', keys: ['i'], group: 'checks.heading' },
    {
      id: 'checks-go',
      title: 'checks.first',
      keys: ['Alt+K'],
      group: 'checks.heading',
      when: () => findings.length > 0,
      run: () => list.current?.querySelector<HTMLElement>('button')?.focus()
    }
  ])
  /** The finding before or after takes the focus from one that goes away. */
  const moveOn = (at: number) => {
    const rows = list.current?.querySelectorAll<HTMLElement>('.finding') ?? []
    const next = rows[at + 1] ?? rows[at - 1]
    next?.querySelector<HTMLElement>('button')?.focus()
  }
  const dismiss = (finding: Finding, at: number, scope: 'place' | 'body') => {
    moveOn(at)
    void edits.dismissFinding(finding.code, finding.key, scope).then((done) => {
      if (done) void offerUndo(t, t('checks.dismissed'))
    })
  }
  const mend = (finding: Finding, at: number) => {
    if (finding.mend?.type === 'go-to') return goTo(meeting.id, finding)
    moveOn(at)
    void edits.mendFinding(finding.key)
  }
  return (
    <section aria-labelledby="checks-heading" data-testid="checks">
      <h2 id="checks-heading">
        {t('checks.heading')}
        {findings.length > 0 ? (
          <span className="checks__count"> {t('checks.count', { count: findings.length })}</span>
        ) : null}
      </h2>
      {checks.error ? <InlineError message={sentenceOf(checks.error)} /> : null}
      {checks.isPending ? <p className="quiet">{t('checks.running')}</p> : null}
      {checks.data && findings.length === 0 ? <p className="quiet">{t('checks.none')}</p> : null}
      {findings.length > 0 ? (
        <ul ref={list} className="checks" aria-label={t('checks.list')}>
          {findings.map((finding, at) => (
            <FindingLine
              key={finding.key}
              finding={finding}
              hasBody={meeting.bodyId !== null}
              isOpen={finding.key === openKey}
              onChoose={() => setChosen(finding.key)}
              onGo={() => goTo(meeting.id, finding)}
              onMend={() => mend(finding, at)}
              onDismiss={(scope) => dismiss(finding, at, scope)}
            />
          ))}
        </ul>
      ) : null}
    </section>
  )
}

interface FindingLineProps {
  finding: Finding
  hasBody: boolean
  /** the one whose steps are in sight */
  isOpen: boolean
  onChoose: () => void
  onGo: () => void
  onMend: () => void
  onDismiss: (scope: 'place' | 'body') => void
}

function FindingLine({ finding, hasBody, isOpen, onChoose, onGo, onMend, onDismiss }: FindingLineProps) {
  const t = useText()
  const language = useLanguage()
  const message = language === 'da' ? finding.message : finding.messageEn
  const place = [
    finding.item === null ? null : t('checks.item', { number: finding.item }),
    finding.person
  ].filter((part) => part !== null && !message.toLocaleLowerCase('da').includes(part.toLocaleLowerCase('da')))
  const press = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 'i' || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    onDismiss('place')
  }
  return (
    <li className="finding" data-testid="finding" data-code={finding.code}>
      <button
        type="button"
        className="finding__go"
        onClick={() => {
          onChoose()
          onGo()
        }}
        // By the keyboard only: under the pointer the list must not move before the click is complete.
        onFocus={(event) => event.currentTarget.matches(':focus-visible') && onChoose()}
        onKeyDown={press}
        title={t('checks.goTo')}
      >
        {place.length > 0 ? <span className="finding__place">{place.join(' · ')}</span> : null}
        <span>{message}</span>
      </button>
      <div className="finding__steps" hidden={!isOpen}>
        {finding.mend ? (
          <span className="finding__mend">
            <Button onPress={onMend}>{language === 'da' ? finding.mend.label : finding.mend.labelEn}</Button>
          </span>
        ) : null}
        <Button variant="quiet" onPress={() => onDismiss('place')}>
          {t('checks.dismiss')}
        </Button>
        {hasBody ? (
          <Button variant="quiet" onPress={() => onDismiss('body')}>
            {t('checks.dismissBody')}
          </Button>
        ) : null}
      </div>
    </li>
  )
}
