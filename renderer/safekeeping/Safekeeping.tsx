import { Check, TriangleAlert } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { CopyEntry, SafekeepingState } from '../../preload/contract/safekeeping'
import { useLanguage, useText } from '../i18n'
import { useProgress } from '../shell/progress'
import { useAction } from '../shell/queries'
import { Button } from '../ui/Button'
import { InlineError } from '../ui/InlineError'
import { Progress } from '../ui/Progress'
import { toast } from '../ui/Toast'
import { CopyList } from './CopyList'
import { FolderOfChoice } from './FolderOfChoice'
import { MoveDialog } from './MoveDialog'
import { type Chosen, RestoreDialog } from './RestoreDialog'
import { useSafekeeping } from './use-safekeeping'
import { whenWords } from './when'
import './Safekeeping.css'

/** Copies of the work, the folder of choice, and the way to a new computer: a part of the settings. */
export function Safekeeping() {
  const t = useText()
  const state = useSafekeeping()
  const pick = useAction('safekeeping.pickCopy', 'here')
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [moving, setMoving] = useState(false)
  if (!state) return null
  const fromFile = async () => {
    const picked = await pick.run({})
    if (picked) setChosen(picked)
  }
  const look = (copy: CopyEntry) => setChosen({ path: copy.path, sealed: false })
  return (
    <>
      <Restored state={state} />
      <Moved state={state} />
      <p className="field__description">{t('safekeeping.what')}</p>
      <Newest state={state} />
      <CopySteps isBusy={state.running !== null} />
      <Running running={state.running} />
      <FolderOfChoice folder={state.folder} isBusy={state.running !== null} />
      <CopyList copies={state.copies} onLook={look} isBusy={state.running !== null} />
      <InlineError message={pick.error} />
      <div className="safekeeping__steps">
        <Button onPress={() => void fromFile()} data-testid="restore-from-file">
          {t('safekeeping.fromFile')}
        </Button>
      </div>
      <section className="safekeeping__part">
        <h3>{t('safekeeping.move')}</h3>
        <p className="field__description">{t('safekeeping.move.what')}</p>
        <div className="safekeeping__steps">
          <Button onPress={() => setMoving(true)} data-testid="move-start">
            {t('safekeeping.move.start')}
          </Button>
          <Button onPress={() => void fromFile()}>{t('safekeeping.move.fetch')}</Button>
        </div>
      </section>
      {chosen ? <RestoreDialog chosen={chosen} onClose={() => setChosen(null)} /> : null}
      {moving ? <MoveDialog onClose={() => setMoving(false)} /> : null}
    </>
  )
}

/** The one line that says whether there is a copy to return to. */
function Newest({ state }: { state: SafekeepingState }) {
  const t = useText()
  const language = useLanguage()
  const retry = useAction('safekeeping.copyNow', 'here')
  const newest = state.copies.find((copy) => copy.holds !== null && copy.kind !== 'kept')
  return (
    <div role="status" className="safekeeping__newest">
      {newest ? (
        <p className="safekeeping__fact" data-testid="newest-copy">
          <Check className="icon safekeeping__well" aria-hidden="true" />
          {t('safekeeping.last', { when: whenWords(newest.created, t, language) })}
        </p>
      ) : (
        <p className="quiet">{t('safekeeping.none')}</p>
      )}
      {state.problem ? (
        <Note action={{ label: t('safekeeping.retry'), onPress: () => void retry.run({}) }}>
          {state.problem.message}
        </Note>
      ) : null}
    </div>
  )
}

function CopySteps({ isBusy }: { isBusy: boolean }) {
  const t = useText()
  const copy = useAction('safekeeping.copyNow', 'here')
  const whole = useAction('safekeeping.saveWhole', 'here')
  const show = useAction('safekeeping.show')
  const now = async () => {
    if (await copy.run({})) toast({ text: t('safekeeping.copied') })
  }
  const save = async () => {
    const saved = await whole.run({})
    if (!saved) return
    const { path } = saved
    toast({
      text: t('safekeeping.saved', { path }),
      action: { label: t('safekeeping.show'), onPress: () => void show.run({ path }) }
    })
  }
  return (
    <>
      <div className="safekeeping__steps">
        <Button variant="primary" onPress={() => void now()} isDisabled={isBusy} data-testid="copy-now">
          {t('safekeeping.copyNow')}
        </Button>
        <Button onPress={() => void save()} isDisabled={isBusy} data-testid="save-whole">
          {t('safekeeping.saveWhole')}
        </Button>
      </div>
      <InlineError message={copy.error ?? whole.error} />
    </>
  )
}

/** How far the work has come that goes on now; it can be ended. */
export function Running({ running }: { running: SafekeepingState['running'] }) {
  const t = useText()
  const far = useProgress('safekeeping')
  const cancel = useAction('safekeeping.cancel')
  if (!running) return null
  return (
    <Progress
      label={t(`safekeeping.running.${running}`)}
      done={far?.done ?? 0}
      total={far?.total ?? null}
      onCancel={() => void cancel.run({})}
    />
  )
}

function Restored({ state }: { state: SafekeepingState }) {
  const t = useText()
  const language = useLanguage()
  const putAway = useAction('safekeeping.putAway')
  if (!state.restored) return null
  const { at, from } = state.restored
  return (
    <div className="safekeeping__news" role="status" data-testid="restored-note">
      <Check className="icon safekeeping__well" aria-hidden="true" />
      <p>
        {t('safekeeping.restored', {
          when: whenWords(at, t, language),
          from: whenWords(from, t, language)
        })}
      </p>
      <Button variant="quiet" onPress={() => void putAway.run({})}>
        {t('ui.close')}
      </Button>
    </div>
  )
}

function Moved({ state }: { state: SafekeepingState }) {
  const t = useText()
  const language = useLanguage()
  const unmark = useAction('safekeeping.markMoved')
  if (!state.moved) return null
  return (
    <Note action={{ label: t('safekeeping.unmark'), onPress: () => void unmark.run({ moved: false }) }}>
      {t('safekeeping.moved', { when: whenWords(state.moved, t, language) })}
    </Note>
  )
}

/** Something that wants looking at, without hurry. */
export function Note({
  children,
  action
}: {
  children: ReactNode
  action?: { label: string; onPress: () => void }
}) {
  return (
    <div className="safekeeping__note">
      <TriangleAlert className="icon" aria-hidden="true" />
      <p>{children}</p>
      {action ? <Button onPress={action.onPress}>{action.label}</Button> : null}
    </div>
  )
}
