import { type FormEvent, useState } from 'react'
import { useLanguage, useText } from '../i18n'
import { offerUndo } from '../meetings/undo'
import { keys, useAction, useCall } from '../shell/queries'
import { Button } from '../ui/Button'
import { formatDate } from '../ui/dates'
import { InlineError } from '../ui/InlineError'
import { RadioGroup } from '../ui/RadioGroup'
import { TextField } from '../ui/TextField'
import { closeRegrets, type RegretHit } from './state'

const NOBODY = 'nobody'
const OTHER = 'other'

/** One person's regret: who comes instead, and a reason that stays here. */
export function RegretForm({ hit }: { hit: RegretHit }) {
  const t = useText()
  const language = useLanguage()
  const ids = { meetingId: hit.meetingId, attendanceId: hit.attendanceId }
  const proposed = useCall('regrets.substitutes', ids, [
    ...keys.meeting(hit.meetingId),
    'substitutes',
    hit.attendanceId
  ])
  const register = useAction('regrets.register', 'here')
  const [chosen, setChosen] = useState<string | null>(null)
  const [name, setName] = useState('')
  const [reason, setReason] = useState('')
  if (!proposed.data) return proposed.error ? <InlineError message={proposed.error.message} /> : null
  const choices = proposed.data
  const standing = choices.find((one) => one.why === 'standing')
  const choice = chosen ?? standing?.personId ?? NOBODY
  const substitute = () => {
    if (choice === NOBODY) return null
    if (choice === OTHER) return name.trim() === '' ? null : { personId: null, name: name.trim() }
    const one = choices.find(({ personId }) => personId === choice)
    return one ? { personId: one.personId, name: one.name } : null
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (register.isBusy) return
    const answer = {
      attendanceId: hit.attendanceId,
      answer: 'excused' as const,
      substitute: substitute(),
      reason: reason.trim() || null
    }
    const done = await register.run({ meetingId: hit.meetingId, answers: [answer] })
    if (!done) return
    closeRegrets()
    void offerUndo(t, t('regrets.done', { name: hit.name }))
  }
  const when = hit.date ? `${hit.meeting} ${formatDate(hit.date, language)}` : hit.meeting
  return (
    <form className="regret" onSubmit={submit}>
      <p className="quiet">
        {t('regrets.meeting', { meeting: when })}
        {hit.organization ? ` · ${hit.organization}` : ''}
        {hit.isExcused ? ` · ${t('regrets.already')}` : ''}
      </p>
      <RadioGroup
        label={t('regrets.instead')}
        column
        value={choice}
        onChange={setChosen}
        options={[
          { id: NOBODY, label: t('regrets.nobody') },
          ...choices.map((one) => ({
            id: one.personId ?? one.name,
            label: one.name,
            description: [
              t(one.why === 'standing' ? 'regrets.standing' : 'regrets.colleague'),
              one.title,
              one.organization
            ]
              .filter(Boolean)
              .join(' · ')
          })),
          { id: OTHER, label: t('regrets.other') }
        ]}
      />
      {choice === OTHER ? (
        <TextField
          label={t('regrets.otherName')}
          value={name}
          onChange={setName}
          autoFocus
          data-testid="regret-other"
        />
      ) : null}
      <TextField
        label={t('regrets.reason')}
        description={t('regrets.reasonHint')}
        value={reason}
        onChange={setReason}
        data-testid="regret-reason"
      />
      <InlineError message={register.error} />
      <div className="regret__steps">
        <Button onPress={closeRegrets}>{t('ui.cancel')}</Button>
        <Button
          variant="primary"
          type="submit"
          autoFocus
          isDisabled={register.isBusy}
          data-testid="regret-register"
        >
          {t('regrets.register')}
        </Button>
      </div>
    </form>
  )
}
