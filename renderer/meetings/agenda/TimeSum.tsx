import { Clock, TriangleAlert } from 'lucide-react'
import type { MeetingDetail } from '../../../preload/contract/meeting'
import { useLanguage, useText } from '../../i18n'
import { Button } from '../../ui/Button'
import { formatTime } from '../../ui/dates'
import { editsOf } from '../edits'
import { lengthText } from '../typed'
import { agendaEnd, canPlan, hasPlan } from './time-rules'

/** When the agenda is over, against the meeting's end; typed times can be made to follow the order. */
export function TimeSum({ meeting }: { meeting: MeetingDetail }) {
  const t = useText()
  const language = useLanguage()
  const { end, total, over } = agendaEnd(meeting)
  const offersPlan = canPlan(meeting.items)
  if (end === null && total === 0) return null
  const isOver = over !== null && over > 0
  const words = []
  if (end !== null) words.push(t('meetings.agendaEnds', { time: formatTime(end, language) }))
  else words.push(t('meetings.agendaTotal', { length: lengthText(total, language) }))
  if (isOver) words.push(t('meetings.agendaOver', { length: lengthText(over, language) }))
  else if (over !== null && over < 0)
    words.push(t('meetings.agendaSpare', { length: lengthText(-over, language) }))
  return (
    <div className="agenda__sum">
      <p
        className={isOver ? 'agenda__sum-words agenda__sum-words--over' : 'agenda__sum-words'}
        role="status"
        data-testid="agenda-end"
      >
        {isOver ? (
          <TriangleAlert className="icon" aria-hidden="true" />
        ) : (
          <Clock className="icon" aria-hidden="true" />
        )}
        {words.join(', ')}
      </p>
      {end === null && hasPlan(meeting.items) ? <p className="quiet">{t('meetings.agendaNoStart')}</p> : null}
      {offersPlan ? (
        <Button variant="quiet" onPress={() => void editsOf(meeting.id).planTimes()}>
          {t('meetings.planTimes')}
        </Button>
      ) : null}
    </div>
  )
}
