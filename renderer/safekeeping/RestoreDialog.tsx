import { type FormEvent, useEffect, useState } from 'react'
import type { CopyPreview } from '../../preload/contract/safekeeping'
import { useLanguage, useText } from '../i18n'
import { useAction } from '../shell/queries'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { formatDate } from '../ui/dates'
import { InlineError } from '../ui/InlineError'
import { TextField } from '../ui/TextField'
import { Running } from './Safekeeping'
import { useSafekeeping } from './use-safekeeping'
import { whenWords } from './when'

/** A file that was chosen to restore from; sealed: it wants a passphrase first. */
export interface Chosen {
  path: string
  sealed: boolean
}

/** What a copy holds and how it differs from what is here, before it takes the place of what is here. */
export function RestoreDialog({ chosen, onClose }: { chosen: Chosen; onClose: () => void }) {
  const t = useText()
  const state = useSafekeeping()
  const preview = useAction('safekeeping.preview', 'here')
  const restore = useAction('safekeeping.restore', 'here')
  const [passphrase, setPassphrase] = useState('')
  const [found, setFound] = useState<CopyPreview | null>(null)
  const { path, sealed } = chosen
  const given = sealed ? passphrase : null
  const { run } = preview
  useEffect(() => {
    if (!sealed) void run({ path, passphrase: null }).then(setFound)
  }, [run, path, sealed])
  const open = async (event: FormEvent) => {
    event.preventDefault()
    if (passphrase === '' || preview.isBusy) return
    setFound(await run({ path, passphrase }))
  }
  // The window is loaded anew when the other store is open, and with it this dialog goes.
  const go = () => void restore.run({ path, passphrase: given, withoutLost: (found?.lost ?? 0) > 0 })
  const isBusy = preview.isBusy || restore.isBusy
  return (
    <Dialog
      isOpen
      wide
      onClose={onClose}
      title={t('safekeeping.restore.title')}
      data-testid="restore-dialog"
      actions={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          {found ? (
            <Button variant="primary" onPress={go} isDisabled={isBusy} data-testid="restore-go">
              {found.lost > 0
                ? t('safekeeping.restore.goWithout', { count: found.lost })
                : t('safekeeping.restore.go')}
            </Button>
          ) : null}
        </>
      }
    >
      {sealed && !found ? (
        <form className="safekeeping__form" onSubmit={open}>
          <p>{t('safekeeping.restore.locked')}</p>
          <TextField
            label={t('safekeeping.move.first')}
            type="password"
            value={passphrase}
            onChange={setPassphrase}
            autoFocus
            data-testid="restore-passphrase"
          />
          <div>
            <Button variant="primary" type="submit" isDisabled={passphrase === '' || isBusy}>
              {t('safekeeping.restore.open')}
            </Button>
          </div>
        </form>
      ) : null}
      <InlineError message={preview.error ?? restore.error} />
      {isBusy ? <Running running={state?.running ?? null} /> : null}
      {found ? <Contents found={found} /> : null}
    </Dialog>
  )
}

function Contents({ found }: { found: CopyPreview }) {
  const t = useText()
  const language = useLanguage()
  const when = whenWords(found.created, t, language)
  const { meetings, items, annexes } = found
  const { changesOnlyHere: here, changesOnlyThere: there } = found
  return (
    <div className="safekeeping__preview" data-testid="restore-preview">
      <p>
        {found.author
          ? t('safekeeping.restore.from', { when, author: found.author })
          : t('safekeeping.restore.fromNobody', { when })}
        <br />
        <span className="quiet">{t('safekeeping.holds', { meetings, items, annexes })}</span>
      </p>
      <Meetings title={t('safekeeping.restore.newest')} lines={found.newest.slice(0, 5)} />
      <Meetings
        title={t('safekeeping.restore.onlyHere', { count: found.onlyHere.length })}
        lines={found.onlyHere}
      />
      <Meetings
        title={t('safekeeping.restore.onlyThere', { count: found.onlyThere.length })}
        lines={found.onlyThere}
      />
      {found.different > 0 ? <p>{t('safekeeping.restore.different', { count: found.different })}</p> : null}
      <p className="quiet">
        {here === 0 && there === 0
          ? t('safekeeping.restore.same')
          : t('safekeeping.restore.changes', { here, there })}
      </p>
      {found.lost > 0 ? <InlineError message={t('safekeeping.restore.lost', { count: found.lost })} /> : null}
      <p>{t('safekeeping.restore.promise')}</p>
    </div>
  )
}

const AT_MOST = 12

function Meetings({ title, lines }: { title: string; lines: CopyPreview['newest'] }) {
  const t = useText()
  const language = useLanguage()
  if (lines.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <ul className="safekeeping__meetings">
        {lines.slice(0, AT_MOST).map((line) => (
          <li key={line.id}>
            <span className="quiet">{line.date ? formatDate(line.date, language, 'short') : '–'}</span>
            <span>{[line.body, line.title].filter(Boolean).join(' · ') || t('safekeeping.untitled')}</span>
          </li>
        ))}
        {lines.length > AT_MOST ? <li className="quiet">…</li> : null}
      </ul>
    </section>
  )
}
