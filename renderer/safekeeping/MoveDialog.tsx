import { Check } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useText } from '../i18n'
import { useAction } from '../shell/queries'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { InlineError } from '../ui/InlineError'
import { TextField } from '../ui/TextField'
import { strengthOf } from './rules'
import { Running } from './Safekeeping'
import { useSafekeeping } from './use-safekeeping'

/** Everything in one locked file: the passphrase twice, then where; then this computer may be marked as moved. */
export function MoveDialog({ onClose }: { onClose: () => void }) {
  const t = useText()
  const state = useSafekeeping()
  const save = useAction('safekeeping.saveMove', 'here')
  const mark = useAction('safekeeping.markMoved', 'here')
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const [asked, setAsked] = useState(false)
  const [path, setPath] = useState<string | null>(null)
  const strength = strengthOf(first)
  const short = asked && strength === 'short' ? t('safekeeping.move.short') : null
  const differ = asked && second !== first ? t('safekeeping.move.differ') : null
  const submit = async (event?: FormEvent) => {
    event?.preventDefault()
    setAsked(true)
    if (strength === 'short' || first !== second || save.isBusy) return
    const saved = await save.run({ passphrase: first })
    if (!saved) return
    setPath(saved.path)
    setFirst('')
    setSecond('')
  }
  const finish = async () => {
    if (await mark.run({ moved: true })) onClose()
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('safekeeping.move.title')}
      data-testid="move-dialog"
      actions={
        path ? (
          <>
            <Button onPress={onClose}>{t('safekeeping.move.later')}</Button>
            <Button variant="primary" onPress={() => void finish()} data-testid="move-mark">
              {t('safekeeping.move.mark')}
            </Button>
          </>
        ) : (
          <>
            <Button onPress={onClose}>{t('ui.cancel')}</Button>
            <Button
              variant="primary"
              onPress={() => void submit()}
              isDisabled={save.isBusy}
              data-testid="move-save"
            >
              {t('safekeeping.move.go')}
            </Button>
          </>
        )
      }
    >
      {path ? (
        <div className="safekeeping__form" role="status">
          <p className="safekeeping__fact">
            <Check className="icon safekeeping__well" aria-hidden="true" />
            {t('safekeeping.move.done', { path })}
          </p>
          <p>{t('safekeeping.move.next')}</p>
        </div>
      ) : (
        <form className="safekeeping__form" onSubmit={submit}>
          <p>{t('safekeeping.move.what')}</p>
          <TextField
            label={t('safekeeping.move.first')}
            type="password"
            value={first}
            onChange={setFirst}
            autoFocus
            error={short}
            description={
              first === '' || strength === 'short'
                ? t('safekeeping.move.hint')
                : t(`safekeeping.move.${strength}`)
            }
            data-testid="move-first"
          />
          <TextField
            label={t('safekeeping.move.second')}
            type="password"
            value={second}
            onChange={setSecond}
            error={differ}
            data-testid="move-second"
          />
          {/* Enter in a field submits. */}
          <button type="submit" hidden />
        </form>
      )}
      <InlineError message={save.error ?? mark.error} />
      {save.isBusy ? <Running running={state?.running ?? null} /> : null}
    </Dialog>
  )
}
