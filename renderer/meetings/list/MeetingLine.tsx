import type { MeetingSummary } from '../../../preload/contract/meeting-edits'
import { useLanguage, useText } from '../../i18n'
import { navigate, type Route, toPath } from '../../shell/routes'
import { formatDate, formatSpan } from '../../ui/dates'
import './MeetingLine.css'

/** Where a meeting opens: at the minutes once it has begun, at the agenda before. */
export function routeOfMeeting(meeting: Pick<MeetingSummary, 'id' | 'phase'>): Route {
  const begun = ['in_session', 'minutes_draft', 'in_review', 'approved'].includes(meeting.phase)
  return { name: 'meeting', id: meeting.id, tab: begun ? 'minutes' : 'agenda' }
}

/** A meeting in one line: when, what, how far. */
export function MeetingWords({ meeting, note }: { meeting: MeetingSummary; note?: string | undefined }) {
  const t = useText()
  const language = useLanguage()
  const time = formatSpan(meeting.start, meeting.end, language)
  return (
    <>
      <span className="meeting-line__date">
        {meeting.date ? formatDate(meeting.date, language, 'short') : t('list.undated')}
      </span>
      <span className="meeting-line__time">{time}</span>
      <span className="meeting-line__name">
        <span className="meeting-line__body">{meeting.bodyName ?? t('list.noBody')}</span>
        {meeting.title ? <span className="meeting-line__title">{meeting.title}</span> : null}
        {meeting.place ? <span className="meeting-line__place">{meeting.place}</span> : null}
      </span>
      <span className="meeting-line__phase">{note ?? t(`meetings.phase.${meeting.phase}`)}</span>
    </>
  )
}

/** The line as a link, for short lists; `note` stands in the place of the phase. */
export function MeetingLink({ meeting, note }: { meeting: MeetingSummary; note?: string | undefined }) {
  const route = routeOfMeeting(meeting)
  return (
    <a
      className="meeting-line meeting-line--link"
      href={`#${toPath(route)}`}
      onClick={(event) => {
        event.preventDefault()
        navigate(route)
      }}
    >
      <MeetingWords meeting={meeting} note={note} />
    </a>
  )
}
