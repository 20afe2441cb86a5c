import { CopyPlus, FileInput, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { openLike } from '../../agenda/state'
import { WeekDeadlines } from '../../directory/Deadlines'
import { FollowUpLine } from '../../followup/FollowUpLine'
import { useLanguage, useText } from '../../i18n'
import { openDialog } from '../../shell/dialogs'
import { keys, sentenceOf, useCall } from '../../shell/queries'
import { navigate } from '../../shell/routes'
import { usePlace } from '../../shell/slots'
import { Button } from '../../ui/Button'
import { formatDate, today, weekOf } from '../../ui/dates'
import { EmptyState } from '../../ui/EmptyState'
import { InlineError } from '../../ui/InlineError'
import { MeetingLink } from './MeetingLine'
import { actionsDue, daysLeft, nextMeetings, unfinishedMeetings } from './rules'
import './TodayView.css'

/** The next meetings, what waits to be finished, and actions whose deadline is near. */
export function TodayView() {
  const t = useText()
  const language = useLanguage()
  const list = useCall('meetings.list', {}, keys.meetings)
  const followup = useCall('followup.list', {}, keys.followup)
  const now = today()
  usePlace(t('today.title'))
  const problem = list.error ?? followup.error
  const next = nextMeetings(list.data ?? [], now, 5)
  const unfinished = unfinishedMeetings(list.data ?? [], now).slice(-8)
  const due = actionsDue(followup.data ?? [], now, 14, 60).slice(0, 8)
  const isEmpty = list.data?.length === 0
  return (
    <div className="page page--narrow">
      <div className="page__head">
        <div className="today__head">
          <h1>{t('today.title')}</h1>
          <p className="today__date">
            {formatDate(now, language, 'weekday')} · {t('shell.week', { week: weekOf(now) })}
          </p>
        </div>
        <Button icon={FileInput} onPress={() => navigate({ name: 'intake' })}>
          {t('shell.command.openDocument')}
        </Button>
        {list.data && !isEmpty ? (
          <Button icon={CopyPlus} onPress={() => openLike()} data-testid="new-like">
            {t('agenda.like')}
          </Button>
        ) : null}
        <Button variant="primary" icon={Plus} onPress={() => openDialog('new-meeting')}>
          {t('list.new')}
        </Button>
      </div>
      <InlineError
        message={problem ? t('list.notLoaded', { reason: sentenceOf(problem) }) : null}
        action={{
          label: t('ui.retry'),
          onPress: () => void Promise.all([list.refetch(), followup.refetch()])
        }}
      />
      {isEmpty ? (
        <EmptyState text={t('today.empty')}>
          <Button onPress={() => navigate({ name: 'welcome' })}>{t('today.waysToBegin')}</Button>
        </EmptyState>
      ) : null}
      {list.data && !isEmpty ? (
        <>
          <WeekDeadlines />
          <Part title={t('today.next')} nothing={next.length === 0 ? t('today.nothingNext') : null}>
            {next.map((meeting) => (
              <li key={meeting.id}>
                <MeetingLink
                  meeting={meeting}
                  note={t('today.inDays', { days: daysLeft(meeting.date ?? now, now) })}
                />
              </li>
            ))}
          </Part>
          <Part
            title={t('today.drafts')}
            nothing={unfinished.length === 0 ? t('today.nothingToFinish') : null}
          >
            {unfinished.map((meeting) => (
              <li key={meeting.id}>
                <MeetingLink meeting={meeting} />
              </li>
            ))}
          </Part>
          <Part title={t('today.due')} nothing={due.length === 0 ? t('today.nothingDue') : null}>
            {due.map((entry) => (
              <li key={entry.blockId}>
                <FollowUpLine entry={entry} today={now} />
              </li>
            ))}
          </Part>
        </>
      ) : null}
    </div>
  )
}

function Part({ title, nothing, children }: { title: string; nothing: string | null; children: ReactNode }) {
  return (
    <section className="page__section">
      <h2>{title}</h2>
      {nothing ? <p className="quiet">{nothing}</p> : <ul>{children}</ul>}
    </section>
  )
}
