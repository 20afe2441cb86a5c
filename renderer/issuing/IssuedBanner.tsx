import { Send } from 'lucide-react'
import type { MeetingDetail } from '../../preload/contract/meeting'
import { useLanguage, useText } from '../i18n'
import { keys, useCall } from '../shell/queries'
import { Button } from '../ui/Button'
import { formatClock, formatDate } from '../ui/dates'
import { Changes } from './IssueDialog'
import { dayOf } from './IssueLog'
import { lastAgenda, likelyKind, openIssueDialog } from './state'
import './Issuing.css'

/** Over an agenda that is out: when it went, what is different since, and how to tell those who have it. */
export function IssuedBanner({ meeting }: { meeting: MeetingDetail }) {
  const t = useText()
  const language = useLanguage()
  const last = lastAgenda(meeting.issues)
  const changes = useCall(
    'issuing.changes',
    { meetingId: meeting.id },
    [...keys.meeting(meeting.id), 'changes'],
    { enabled: last !== null, keepPrevious: true }
  )
  if (!last) return null
  const found = changes.data ?? []
  const kind = likelyKind({ ...meeting, phase: 'agenda_issued' }, found)
  return (
    <div className="issued-banner" role="status" data-testid="issued-banner">
      <p>
        {t('issuing.banner', {
          kind: t(`issuing.kind.${last.kind}`),
          date: formatDate(dayOf(last.issuedAt), language),
          time: formatClock(last.issuedAt, language).slice(0, 5)
        })}{' '}
        {changes.data ? t('issuing.bannerChanges', { count: found.length }) : null}
      </p>
      {found.length > 0 ? (
        <>
          <Button icon={Send} onPress={() => openIssueDialog(meeting.id, kind)} data-testid="issue-again">
            {t(`issuing.kind.${kind}`)} …
          </Button>
          <details className="issued-banner__changes">
            <summary>{t('issuing.showChanges')}</summary>
            <Changes changes={found} />
          </details>
        </>
      ) : null}
    </div>
  )
}
