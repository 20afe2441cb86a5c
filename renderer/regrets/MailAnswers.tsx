import { useState } from 'react'
import { useText } from '../i18n'
import { offerUndo } from '../meetings/undo'
import { keys, useAction, useCall } from '../shell/queries'
import { Button } from '../ui/Button'
import { Checkbox } from '../ui/Checkbox'
import { InlineError } from '../ui/InlineError'
import { TextField } from '../ui/TextField'
import { closeRegrets } from './state'

/** A pasted mail, the answers that were found in it, and the step that registers those that are ticked. */
export function MailAnswers({ meetingId }: { meetingId: string }) {
  const t = useText()
  const [text, setText] = useState('')
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const register = useAction('regrets.register', 'here')
  const read = useCall(
    'regrets.read',
    { meetingId, text },
    [...keys.meeting(meetingId), 'read-answers', text],
    { enabled: text.trim() !== '', keepPrevious: true }
  )
  const found = text.trim() === '' ? [] : (read.data?.answers ?? [])
  const chosen = found.filter((one) => !left.has(one.attendanceId))
  const toggle = (id: string, isChosen: boolean) => {
    const next = new Set(left)
    if (isChosen) next.delete(id)
    else next.add(id)
    setLeft(next)
  }
  const send = async () => {
    const answers = chosen.map((one) => ({
      attendanceId: one.attendanceId,
      answer: one.answer,
      substitute: one.substitute === null ? null : { personId: null, name: one.substitute },
      reason: null
    }))
    const done = await register.run({ meetingId, answers })
    if (!done) return
    closeRegrets()
    void offerUndo(t, t('regrets.mailDone', { count: done.registered }))
  }
  return (
    <>
      <TextField
        label={t('regrets.mailText')}
        description={t('regrets.mailHint')}
        multiline
        rows={8}
        maxLength={1_000_000}
        autoFocus
        value={text}
        onChange={setText}
        data-testid="mail-text"
      />
      <div aria-live="polite" className="regret">
        {text.trim() !== '' && read.data ? (
          <p className="quiet">
            {found.length === 0 ? t('regrets.mailNone') : t('regrets.mailFound', { count: found.length })}
          </p>
        ) : null}
        {read.data?.unknown.map((name) => (
          <p key={name}>{t('regrets.mailUnknown', { name })}</p>
        ))}
        <ul className="regret__found" data-testid="mail-found">
          {found.map((one) => (
            <li key={one.attendanceId}>
              <Checkbox
                isSelected={!left.has(one.attendanceId)}
                onChange={(isChosen) => toggle(one.attendanceId, isChosen)}
              >
                <strong>{one.name}</strong> {t(`regrets.answer.${one.answer}`)}
                {one.substitute ? `, ${t('regrets.withSubstitute', { name: one.substitute })}` : ''}
                <span className="regret__excerpt">»{one.excerpt}«</span>
              </Checkbox>
            </li>
          ))}
        </ul>
      </div>
      <InlineError message={register.error ?? (read.error ? read.error.message : null)} />
      <div className="regret__steps">
        <Button onPress={closeRegrets}>{t('ui.cancel')}</Button>
        <Button
          variant="primary"
          isDisabled={chosen.length === 0 || register.isBusy || read.isPlaceholderData}
          onPress={() => void send()}
          data-testid="mail-register"
        >
          {t('regrets.mailRegister')}
        </Button>
      </div>
    </>
  )
}
