import type { MeetingDeadline } from '../../preload/contract/directory'
import type { MeetingDetail } from '../../preload/contract/meeting'
import { useLanguage, useText } from '../i18n'
import { useCall } from '../shell/queries'
import { navigate, type Route, toPath } from '../shell/routes'
import { formatDate, today, weekdayOf } from '../ui/dates'
import { deadlineMessage, groupDeadlines, spanOfToday, urgency } from './rules'
import './Deadlines.css'

/** The dates that the rules of procedure give this meeting; nothing where they give none. */
export function Deadlines({ meeting }: { meeting: Pick<MeetingDetail, 'id'> }) {
  const t = useText()
  const language = useLanguage()
  const list = useCall(
    'directory.deadlines',
    { meetingId: meeting.id },
    ['meetings', 'deadlines', meeting.id],
    {
      keepPrevious: true
    }
  )
  const now = today()
  if (!list.data || list.data.length === 0) return null
  const isDraftOut = list.data.some((one) => one.kind === 'minutes' && one.isDone)
  return (
    <section className="deadlines" aria-labelledby="deadlines-heading" data-testid="deadlines">
      <h2 id="deadlines-heading">{t('directory.deadlines')}</h2>
      <dl>
        {list.data.map((one) => {
          const state = urgency(one, now, isDraftOut)
          const notes = [
            state === 'done' ? t('directory.deadline.done') : null,
            state === 'past' ? t('directory.deadline.past') : null,
            one.holidays.length > 0 && state !== 'done'
              ? t('directory.deadline.over', { holidays: one.holidays.join(', ') })
              : null
          ].filter(Boolean)
          return (
            <div className={`deadlines__line deadlines__line--${state}`} key={one.kind}>
              <dt>{t(deadlineMessage(one.kind))}</dt>
              <dd>{formatDate(one.date, language, 'short')}</dd>
              {notes.length > 0 ? <dd className="deadlines__note">{notes.join(' · ')}</dd> : null}
            </div>
          )
        })}
      </dl>
    </section>
  )
}

/** On Today: what the rules of all bodies ask for in the coming days; nothing where they ask for nothing. */
export function WeekDeadlines() {
  const t = useText()
  const now = today()
  const span = spanOfToday(now)
  const list = useCall('directory.deadlines', span, ['meetings', 'deadlines', span.from, span.to], {
    keepPrevious: true
  })
  const groups = groupDeadlines(list.data ?? [], now)
  if (groups.missed.length + groups.thisWeek.length + groups.later.length === 0) return null
  const parts = [
    { id: 'missed', title: t('directory.missed'), lines: groups.missed },
    { id: 'week', title: t('directory.week'), lines: groups.thisWeek },
    { id: 'later', title: t('directory.later'), lines: groups.later }
  ].filter((part) => part.lines.length > 0)
  return (
    <section className="page__section" aria-labelledby="week-heading" data-testid="week-deadlines">
      <h2 id="week-heading">{t('directory.deadlines')}</h2>
      {parts.map((part) => (
        <div key={part.id}>
          <h3 className={`week__head week__head--${part.id}`}>{part.title}</h3>
          <ul>
            {part.lines.map((one) => (
              <li key={`${one.meetingId} ${one.kind}`}>
                <WeekLine deadline={one} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

const WEEKDAYS = {
  da: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
} as const

function WeekLine({ deadline }: { deadline: MeetingDeadline }) {
  const t = useText()
  const language = useLanguage()
  const route: Route = {
    name: 'meeting',
    id: deadline.meetingId,
    tab: deadline.kind === 'items' || deadline.kind === 'agenda' ? 'agenda' : 'minutes'
  }
  const weekday = WEEKDAYS[language][weekdayOf(deadline.date)] ?? ''
  // The year is plain from the heading.
  const day = formatDate(deadline.date, language).replace(/\s\d{4}$/, '')
  return (
    <a
      className="week__line"
      href={`#${toPath(route)}`}
      onClick={(event) => {
        event.preventDefault()
        navigate(route)
      }}
    >
      <span className="week__words">
        {t(`directory.week.${deadline.kind}`, {
          body: deadline.bodyName ?? deadline.title ?? '',
          date: `${weekday} ${day}`
        })}
      </span>
      <span className="week__meeting">
        {t('directory.week.meeting', { date: formatDate(deadline.meetingDate, language, 'short') })}
      </span>
    </a>
  )
}
