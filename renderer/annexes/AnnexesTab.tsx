import type { MeetingDetail } from '../../preload/contract/meeting'
import { useText } from '../i18n'
import { useFocusWish } from '../meetings/focus'
import { AnnexGroup } from './AnnexGroup'
import './Annexes.css'

function focusAnnex(id: string): boolean {
  const row = document.getElementById(`annex-${id}`)
  row?.querySelector('input')?.focus()
  row?.scrollIntoView({ block: 'nearest' })
  return row !== null
}

/** The annexes of the meeting and of each item: dragged in, chosen, or only named. */
export function AnnexesTab({ meeting }: { meeting: MeetingDetail }) {
  const t = useText()
  useFocusWish('annex', focusAnnex)
  return (
    <div className="annexes">
      {meeting.annexes.length === 0 ? <p className="annexes__empty">{t('annexes.empty')}</p> : null}
      <AnnexGroup meeting={meeting} itemId={null} heading={t('annexes.ofMeeting')} />
      {meeting.items.map((item) => (
        <AnnexGroup
          key={item.id}
          meeting={meeting}
          itemId={item.id}
          heading={`${item.number}. ${item.title || t('meetings.itemUntitled')}`}
        />
      ))}
    </div>
  )
}
