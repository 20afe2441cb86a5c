import { useEffect } from 'react'
import type { MeetingDetail } from '../../preload/contract/meeting'
import { AnnexesTab } from '../annexes/AnnexesTab'
import { AttendanceTab } from '../attendance/AttendanceTab'
import { DocumentTab } from '../documents/DocumentTab'
import { useLanguage, useText } from '../i18n'
import { IssueDialog } from '../issuing/IssueDialog'
import { IssuedBanner } from '../issuing/IssuedBanner'
import { likelyKind, openIssueDialog } from '../issuing/state'
import { useRegisterCommands } from '../shell/commands'
import { sentenceOf } from '../shell/queries'
import { MEETING_TABS, type MeetingTab, navigate } from '../shell/routes'
import { usePlace } from '../shell/slots'
import { Button } from '../ui/Button'
import { formatDate, formatSpan } from '../ui/dates'
import { EmptyState } from '../ui/EmptyState'
import { InlineError } from '../ui/InlineError'
import { Tabs } from '../ui/Tabs'
import { AgendaTab } from './agenda/AgendaTab'
import { clearRefusal, useMeeting, useRefusal } from './edits'
import { askCaret, wishFocus } from './focus'
import { MeetingContext } from './MeetingContext'
import { MeetingHeader } from './MeetingHeader'
import { MinutesTab } from './minutes/MinutesTab'
import { changePhase } from './PhaseStep'
import { nextPhase } from './phases'
import './MeetingView.css'

export interface MeetingViewProps {
  id: string
  tab: MeetingTab
  /** the item that the minutes stand at */
  itemId?: string | undefined
}

/** One meeting: its head, its parts as tabs, and who is there and what the checks found at the side. */
export function MeetingView({ id, tab, itemId }: MeetingViewProps) {
  const t = useText()
  const { meeting, query } = useMeeting(id)
  if (meeting) return <Loaded meeting={meeting} tab={tab} itemId={itemId} />
  if (query.error) {
    return (
      <div className="page">
        <InlineError
          message={t('meetings.notLoaded', { reason: sentenceOf(query.error) })}
          action={{ label: t('meetings.retry'), onPress: () => void query.refetch() }}
        />
        <EmptyState text={t('meetings.gone')}>
          <Button onPress={() => navigate({ name: 'meetings' })}>{t('meetings.toList')}</Button>
        </EmptyState>
      </div>
    )
  }
  return (
    <div className="page" role="status">
      <span className="visually-hidden">{t('meetings.loading')}</span>
    </div>
  )
}

function Loaded({
  meeting,
  tab,
  itemId
}: {
  meeting: MeetingDetail
  tab: MeetingTab
  itemId: string | undefined
}) {
  const t = useText()
  const language = useLanguage()
  const refusal = useRefusal(meeting.id)
  usePlace(
    [
      meeting.bodyName ?? meeting.title ?? t('meetings.untitled'),
      meeting.date ? formatDate(meeting.date, language) : '',
      formatSpan(meeting.start, meeting.end, language)
    ]
      .filter((part) => part !== '')
      .join(' · ')
  )
  useMeetingCommands(meeting)
  useEffect(() => clearRefusal, [])
  const select = (next: MeetingTab) => navigate({ name: 'meeting', id: meeting.id, tab: next, itemId })
  const counts: Partial<Record<MeetingTab, number>> = {
    agenda: meeting.items.length,
    annexes: meeting.annexes.length
  }
  return (
    <div className="meeting" data-testid="meeting">
      <MeetingHeader meeting={meeting} />
      {refusal ? (
        <div className="meeting__refusal">
          <InlineError
            message={t('meetings.editRefused', { reason: refusal.reason })}
            action={{ label: t('meetings.retry'), onPress: refusal.retry }}
          />
        </div>
      ) : null}
      <Tabs
        label={t('meetings.tabs')}
        selected={tab}
        onSelect={select}
        tabs={MEETING_TABS.map((one) => ({
          id: one,
          label: t(`meetings.tab.${one}`),
          count: counts[one] || undefined
        }))}
      >
        <div className="meeting__tab">
          {tab === 'agenda' ? <IssuedBanner meeting={meeting} /> : null}
          {tab === 'agenda' ? <AgendaTab meeting={meeting} /> : null}
          {tab === 'participants' ? <AttendanceTab meeting={meeting} /> : null}
          {tab === 'minutes' ? <MinutesTab meeting={meeting} itemId={itemId} /> : null}
          {tab === 'annexes' ? <AnnexesTab meeting={meeting} /> : null}
          {tab === 'document' ? <DocumentTab meeting={meeting} /> : null}
        </div>
      </Tabs>
      <MeetingContext meeting={meeting} />
      <IssueDialog meeting={meeting} />
    </div>
  )
}

/** Shows a part of the meeting and puts the focus where one would begin there. */
function openTab(meeting: MeetingDetail, tab: MeetingTab): void {
  const item = meeting.items[0]?.id
  const person = meeting.attendance[0]?.id
  if (tab === 'agenda' && item) wishFocus('item', item)
  else if (tab === 'participants' && person) wishFocus('person', person)
  else if (tab === 'minutes' && item) askCaret(item)
  else requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-testid="tab-${tab}"]`)?.focus())
  navigate({ name: 'meeting', id: meeting.id, tab })
}

/** What can be done wherever one is in the meeting. */
function useMeetingCommands(meeting: MeetingDetail): void {
  const t = useText()
  const next = nextPhase(meeting.phase)
  useRegisterCommands([
    ...MEETING_TABS.map((tab, index) => ({
      id: `meeting-tab-${tab}`,
      title: `meetings.command.${tab}` as const,
      keys: [`Alt+${index + 1}`],
      group: 'meetings.commands' as const,
      run: () => openTab(meeting, tab)
    })),
    {
      id: 'issue-document',
      title: 'issuing.command' as const,
      keys: ['Mod+Shift+U'],
      group: 'meetings.commands' as const,
      run: () => openIssueDialog(meeting.id, likelyKind(meeting, []))
    },
    ...(next
      ? [
          {
            id: 'meeting-next-step',
            title: `meetings.step.${next}` as const,
            group: 'meetings.commands' as const,
            run: () => changePhase(meeting, next, t)
          }
        ]
      : [])
  ])
}
