import { Copy, Mail } from 'lucide-react'
import type { MeetingDetail } from '../../preload/contract/meeting'
import { useText } from '../i18n'
import { useRegisterCommands } from '../shell/commands'
import { useAction } from '../shell/queries'
import { Button } from '../ui/Button'
import { toast } from '../ui/Toast'
import { openMailAnswers } from './state'
import './Regrets.css'

/** Before the meeting: how many have not answered, how to reach them, and the way in for answers that came by mail. */
export function Waiting({ meeting }: { meeting: MeetingDetail }) {
  const t = useText()
  const remind = useAction('regrets.reminder')
  const isAhead = ['planned', 'agenda_draft', 'agenda_issued'].includes(meeting.phase)
  const waiting = meeting.attendance.filter((person) => person.status === null)
  useRegisterCommands(
    isAhead
      ? [
          {
            id: 'regrets-mail',
            title: 'regrets.command',
            group: 'attendance.heading',
            run: () => openMailAnswers(meeting.id)
          }
        ]
      : []
  )
  if (!isAhead || meeting.attendance.length === 0) return null
  const copy = async () => {
    const found = await remind.run({ meetingId: meeting.id })
    if (!found) return
    if (found.addresses === '') return void toast({ text: t('regrets.noAddresses'), kind: 'problem' })
    await navigator.clipboard.writeText(found.addresses)
    const { withoutEmail } = found
    toast({ text: t('regrets.reminded', { missing: withoutEmail.length, names: withoutEmail.join(', ') }) })
  }
  return (
    <div className="waiting" data-testid="waiting">
      <p>
        {t('regrets.waiting', { count: waiting.length })} <span className="quiet">{t('regrets.hint')}</span>
      </p>
      {waiting.length > 0 ? (
        <Button variant="quiet" icon={Copy} onPress={() => void copy()} data-testid="copy-waiting">
          {t('regrets.remind')}
        </Button>
      ) : null}
      <Button
        variant="quiet"
        icon={Mail}
        onPress={() => openMailAnswers(meeting.id)}
        data-testid="answers-from-mail"
      >
        {t('regrets.fromMail')}
      </Button>
    </div>
  )
}
