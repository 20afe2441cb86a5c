import type { MeetingDetail } from '../../preload/contract/meeting'
import { CountsPanel } from '../attendance/CountsPanel'
import { NameList } from '../attendance/NameList'
import { ChecksPanel } from '../checks/ChecksPanel'
import { Deadlines } from '../directory/Deadlines'
import { useText } from '../i18n'
import { ContextPane } from '../shell/slots'

/** What stays in sight beside the work: how many are here, who, and what the checks found. */
export function MeetingContext({ meeting }: { meeting: MeetingDetail }) {
  const t = useText()
  return (
    <ContextPane title={t('meetings.context')}>
      <div className="context">
        <CountsPanel meeting={meeting} />
        <ChecksPanel meeting={meeting} />
        <Deadlines meeting={meeting} />
        <NameList attendance={meeting.attendance} />
      </div>
    </ContextPane>
  )
}
