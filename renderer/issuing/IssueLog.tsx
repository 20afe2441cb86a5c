import { Copy, FileText, Mail, Send } from 'lucide-react'
import type { Issue, MeetingDetail } from '../../preload/contract/meeting'
import { useLanguage, useText } from '../i18n'
import { useAction } from '../shell/queries'
import { Button } from '../ui/Button'
import { formatClock, formatDate } from '../ui/dates'
import { toast } from '../ui/Toast'
import { copyFormatted } from './copy'
import { likelyKind, openIssueDialog } from './state'
import './Issuing.css'

/** The local day of an instant. */
export const dayOf = (instant: string) => new Date(instant).toLocaleDateString('sv-SE')

/** What was sent out, when and to whom, with its files; newest first. */
export function IssueLog({ meeting }: { meeting: MeetingDetail }) {
  const t = useText()
  return (
    <section className="issuing" aria-labelledby="issued-heading" data-testid="issue-log">
      <div className="issuing__heading">
        <h2 id="issued-heading">{t('issuing.log')}</h2>
        <Button
          icon={Send}
          onPress={() => openIssueDialog(meeting.id, likelyKind(meeting, []))}
          data-testid="open-issue"
        >
          {t('issuing.title')} …
        </Button>
      </div>
      {meeting.issues.length === 0 ? <p className="quiet">{t('issuing.logEmpty')}</p> : null}
      <ul className="issuing__log">
        {[...meeting.issues].reverse().map((issue) => (
          <IssueLine key={issue.id} meetingId={meeting.id} issue={issue} />
        ))}
      </ul>
    </section>
  )
}

function IssueLine({ meetingId, issue }: { meetingId: string; issue: Issue }) {
  const t = useText()
  const language = useLanguage()
  const copy = useAction('issuing.copy')
  const saveMail = useAction('issuing.saveMail')
  const openFile = useAction('issuing.openFile')
  const ids = { meetingId, issueId: issue.id }
  const files = issue.files.filter((file) => !file.name.endsWith('.html'))
  return (
    <li className="issuing__line" data-testid="issued">
      <p className="issuing__words">
        {t('issuing.logLine', {
          kind: t(`issuing.kind.${issue.kind}`),
          version: issue.version,
          date: formatDate(dayOf(issue.issuedAt), language),
          time: formatClock(issue.issuedAt, language).slice(0, 5),
          count: issue.recipients.length
        })}
      </p>
      <div className="issuing__buttons">
        <Button
          variant="quiet"
          icon={Copy}
          onPress={() =>
            void copy.run(ids).then(async (done) => {
              if (!done) return
              await copyFormatted(done)
              toast({ text: t('issuing.copied') })
            })
          }
        >
          {t('issuing.copy')}
        </Button>
        <Button
          variant="quiet"
          icon={Mail}
          onPress={() =>
            void saveMail.run(ids).then((done) => {
              if (done) toast({ text: t('issuing.savedMail', { path: done.path }) })
            })
          }
          data-testid="save-mail"
        >
          {t('issuing.saveMail')}
        </Button>
      </div>
      <details className="issuing__details">
        <summary>
          {t('issuing.files')} ({files.length}) · {t('issuing.recipients')} ({issue.recipients.length})
        </summary>
        {issue.note ? <p>{issue.note}</p> : null}
        <ul className="issuing__files" aria-label={t('issuing.files')}>
          {files.map((file) => (
            <li key={`${file.sha256} ${file.name}`}>
              <Button
                variant="quiet"
                icon={FileText}
                onPress={() => void openFile.run({ ...ids, sha256: file.sha256 })}
              >
                {file.name}
              </Button>
              <span className="quiet issuing__hash">{t('issuing.hash', { hash: file.sha256 })}</span>
            </li>
          ))}
        </ul>
        <p className="quiet">
          {issue.recipients.map(({ name, email }) => (email ? `${name} <${email}>` : name)).join('; ')}
        </p>
      </details>
    </li>
  )
}
