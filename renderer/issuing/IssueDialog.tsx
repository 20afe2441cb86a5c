import { useEffect, useState } from 'react'
import type { Output } from '../../preload/contract/channels'
import type { IssueKind } from '../../preload/contract/issuing'
import type { MeetingDetail } from '../../preload/contract/meeting'
import { on } from '../api'
import { useLanguage, useText } from '../i18n'
import { keys, sentenceOf, useAction, useCall } from '../shell/queries'
import { navigate } from '../shell/routes'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { formatDate, today } from '../ui/dates'
import { InlineError } from '../ui/InlineError'
import { Progress } from '../ui/Progress'
import { RadioGroup } from '../ui/RadioGroup'
import { TextField } from '../ui/TextField'
import { toast } from '../ui/Toast'
import { RecipientList } from './RecipientList'
import { closeIssueDialog, kindsFor, useIssueDialog } from './state'
import './Issuing.css'

type Prepared = Output<'issuing.prepare'>

/** Checks, shows and sends out a version of the agenda or the minutes. */
export function IssueDialog({ meeting }: { meeting: MeetingDetail }) {
  const t = useText()
  const open = useIssueDialog((state) => state.open)
  const isOpen = open?.meetingId === meeting.id
  return (
    <Dialog
      isOpen={isOpen}
      onClose={closeIssueDialog}
      title={t('issuing.title')}
      wide
      data-testid="issue-dialog"
    >
      {isOpen && open ? <IssueForm key={open.kind} meeting={meeting} first={open.kind} /> : null}
    </Dialog>
  )
}

function IssueForm({ meeting, first }: { meeting: MeetingDetail; first: IssueKind }) {
  const t = useText()
  const [kind, setKind] = useState(first)
  const prepared = useCall(
    'issuing.prepare',
    { meetingId: meeting.id, kind },
    [...keys.meeting(meeting.id), 'issue', kind],
    { keepPrevious: true }
  )
  return (
    <>
      <RadioGroup
        label={t('issuing.kind')}
        hideLabel
        value={kind}
        onChange={setKind}
        options={kindsFor(meeting.issues).map((id) => ({ id, label: t(`issuing.kind.${id}`) }))}
      />
      {prepared.error ? <InlineError message={sentenceOf(prepared.error)} /> : null}
      {prepared.data ? (
        <Ready meeting={meeting} kind={kind} prepared={prepared.data} isStale={prepared.isPlaceholderData} />
      ) : (
        <p className="quiet" role="status">
          {t('issuing.preparing')}
        </p>
      )}
    </>
  )
}

interface ReadyProps {
  meeting: MeetingDetail
  kind: IssueKind
  prepared: Prepared
  isStale: boolean
}

function Ready({ meeting, kind, prepared, isStale }: ReadyProps) {
  const t = useText()
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  const [note, setNote] = useState('')
  const issue = useAction('issuing.issue', 'here')
  const send = async () => {
    const recipients = prepared.recipients.filter((_, index) => !left.has(index))
    const done = await issue.run({ meetingId: meeting.id, kind, recipients, note: note.trim() || null })
    if (!done) return
    closeIssueDialog()
    toast({ text: t('issuing.done', { kind: t(`issuing.kind.${kind}`), version: done.issue.version }) })
    navigate({ name: 'meeting', id: meeting.id, tab: 'document' })
  }
  return (
    <>
      <InlineError message={prepared.refusal} />
      <Facts meeting={meeting} prepared={prepared} />
      {prepared.changes.length > 0 && kind !== 'minutes' ? (
        <section aria-label={t('issuing.changes')}>
          <h3>{t('issuing.changes')}</h3>
          <Changes changes={prepared.changes} />
        </section>
      ) : null}
      <RecipientList recipients={prepared.recipients} left={left} onChange={setLeft} />
      <TextField
        label={t('issuing.note')}
        description={t('issuing.noteHint')}
        multiline
        rows={2}
        value={note}
        onChange={setNote}
        data-testid="issue-note"
      />
      <iframe
        className="issuing__preview"
        title={t('issuing.preview')}
        sandbox=""
        srcDoc={prepared.html}
        data-testid="issue-preview"
      />
      <InlineError message={issue.error} />
      {issue.isBusy ? <Writing /> : null}
      <div className="issuing__steps">
        <p className="quiet">{t('issuing.explain')}</p>
        <Button onPress={closeIssueDialog}>{t('ui.cancel')}</Button>
        <Button
          variant="primary"
          isDisabled={issue.isBusy || isStale || prepared.refusal !== null}
          onPress={() => void send()}
          data-testid="issue-send"
        >
          {t('issuing.issue')}
        </Button>
      </div>
    </>
  )
}

function Facts({ meeting, prepared }: { meeting: MeetingDetail; prepared: Prepared }) {
  const t = useText()
  const language = useLanguage()
  const { findings, deadline } = prepared
  return (
    <div className="issuing__facts">
      <p>
        {findings.length === 0 ? t('issuing.noFindings') : t('issuing.findings', { count: findings.length })}
      </p>
      {findings.length > 0 ? (
        <ul className="issuing__list">
          {findings.map((finding) => (
            <li key={finding.key}>{language === 'da' ? finding.message : finding.messageEn}</li>
          ))}
        </ul>
      ) : null}
      {deadline && meeting.date ? (
        <p>
          {t(deadline < today() ? 'issuing.late' : 'issuing.deadline', {
            date: formatDate(deadline, language)
          })}
        </p>
      ) : null}
    </div>
  )
}

/** What is different, one line each. */
export function Changes({ changes }: { changes: Prepared['changes'] }) {
  const language = useLanguage()
  return (
    <ul className="issuing__list" data-testid="issue-changes">
      {changes.map((change) => (
        <li key={`${change.type} ${change.itemId} ${change.words}`}>
          {language === 'da' ? change.words : change.wordsEn}
        </li>
      ))}
    </ul>
  )
}

function Writing() {
  const t = useText()
  const [far, setFar] = useState<{ done: number; total: number | null }>({ done: 0, total: null })
  useEffect(
    () =>
      on('progress', ({ task, done, total }) => {
        if (task === 'issue') setFar({ done, total })
      }),
    []
  )
  return <Progress label={t('issuing.issuing')} done={far.done} total={far.total} />
}
