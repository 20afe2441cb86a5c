import { useText } from '../i18n'
import { Dialog } from '../ui/Dialog'
import { MailAnswers } from './MailAnswers'
import { RegretForm } from './RegretForm'
import { closeRegrets, useRegretDialog } from './state'
import './Regrets.css'

/** Regrets can be registered from anywhere: the palette opens the first, a meeting's participants the second. */
export function RegretDialogs() {
  const t = useText()
  const open = useRegretDialog((state) => state.open)
  return (
    <>
      <Dialog
        isOpen={open?.kind === 'one'}
        onClose={closeRegrets}
        title={open?.kind === 'one' ? t('regrets.titleFor', { name: open.hit.name }) : ''}
        data-testid="regret-dialog"
      >
        {open?.kind === 'one' ? <RegretForm key={open.hit.attendanceId} hit={open.hit} /> : null}
      </Dialog>
      <Dialog
        isOpen={open?.kind === 'mail'}
        onClose={closeRegrets}
        title={t('regrets.mailTitle')}
        wide
        data-testid="mail-answers"
      >
        {open?.kind === 'mail' ? <MailAnswers meetingId={open.meetingId} /> : null}
      </Dialog>
    </>
  )
}
