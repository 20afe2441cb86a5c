import { CircleCheck, CircleDashed, TriangleAlert } from 'lucide-react'
import type { MeetingDetail } from '../../preload/contract/meeting'
import { useText } from '../i18n'
import { type AttendanceCount, countAttendance } from '../meetings/counts'
import './Counts.css'

/** How many are here, by sector too, and whether that is enough to take decisions: in words. */
export function CountsPanel({ meeting }: { meeting: MeetingDetail }) {
  const t = useText()
  const count = countAttendance(meeting)
  const of = (present: number, all: number) => t('attendance.presentOf', { present, all })
  return (
    <section className="counts" aria-labelledby="counts-heading" data-testid="counts">
      <h2 id="counts-heading">{t('attendance.heading')}</h2>
      <dl className="counts__list">
        <div className="counts__line counts__line--first" data-testid="counts-members">
          <dt>{t(count.byMembership ? 'attendance.members' : 'attendance.invited')}</dt>
          <dd>{of(count.present, count.all)}</dd>
        </div>
        {count.sectors
          .filter((sector) => count.sectors.length > 1 || sector.sector !== null)
          .map((sector) => (
            <div className="counts__line" key={sector.sector ?? 'unknown'}>
              <dt>{t(`attendance.sector.${sector.sector ?? 'unknown'}`)}</dt>
              <dd>{of(sector.present, sector.all)}</dd>
            </div>
          ))}
      </dl>
      <dl className="counts__list counts__list--rest">
        {rest(count).map(({ id, value }) => (
          <div className="counts__line" key={id}>
            <dt>{t(id)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Quorum count={count} />
    </section>
  )
}

/** The other counts, those that are not nought. */
function rest(count: AttendanceCount) {
  const all = [
    { id: 'attendance.countSubstitutes', value: count.substitutes },
    { id: 'attendance.countExcused', value: count.excused },
    { id: 'attendance.countAbsent', value: count.absent },
    { id: 'attendance.countUnanswered', value: count.unanswered },
    { id: 'attendance.countGuests', value: count.guests }
  ] as const
  return all.filter((one) => one.value > 0)
}

function Quorum({ count }: { count: AttendanceCount }) {
  const t = useText()
  const { quorum } = count
  if (!quorum) return null
  const Sign = quorum.reached ? CircleCheck : quorum.isOpen ? CircleDashed : TriangleAlert
  return (
    <p className={quorum.reached || quorum.isOpen ? 'quorum' : 'quorum quorum--short'} data-testid="quorum">
      <Sign className="icon" aria-hidden="true" />
      <span>
        {t(
          quorum.reached
            ? 'attendance.quorate'
            : quorum.isOpen
              ? 'attendance.notYetQuorate'
              : 'attendance.notQuorate'
        )}
        <span className="quorum__needs"> {t('attendance.quorumNeeds', { needed: quorum.needed })}</span>
      </span>
    </p>
  )
}

/** The same in one line, for windows where the column at the side is folded. */
export function CountsLine({ meeting }: { meeting: MeetingDetail }) {
  const t = useText()
  if (meeting.attendance.length === 0) return null
  const { present, all, quorum } = countAttendance(meeting)
  return (
    <span className="counts-line">
      {t('attendance.presentLine', { present, all })}
      {quorum ? `, ${t(quorum.reached ? 'attendance.quorateLine' : 'attendance.notQuorateLine')}` : ''}
    </span>
  )
}
