import { useState } from 'react'
import type { DirectoryKind, Duplicate } from '../../preload/contract/directory'
import { useText } from '../i18n'
import { toastWithUndo } from '../shell/history'
import { useAction, useCall } from '../shell/queries'
import { Button } from '../ui/Button'
import { InlineError } from '../ui/InlineError'
import './Duplicates.css'

/** How many pairs are shown at first. */
const STEP = 3

/** Entries of a register that look like one: joined or told apart with one key; nothing where there are none. */
export function Duplicates({ kind }: { kind: DirectoryKind }) {
  const t = useText()
  const list = useCall('directory.duplicates', {}, ['people', 'duplicates'], { keepPrevious: true })
  const join = useAction('directory.join', 'here')
  const apart = useAction('directory.notSame', 'here')
  const [shown, setShown] = useState(STEP)
  const pairs = (list.data ?? []).filter((pair) => pair.kind === kind)
  if (pairs.length === 0) return null
  const joinPair = async ({ first, second }: Duplicate) => {
    const done = await join.run({ kind, ids: [first.id, second.id] })
    if (done) toastWithUndo(t('directory.same.joined', { first: first.name, second: second.name }), t)
  }
  return (
    <section className="same" aria-labelledby={`same-${kind}`} data-testid={`same-${kind}`}>
      <h2 className="same__title" id={`same-${kind}`}>
        {t('directory.same.title', { count: pairs.length })}
      </h2>
      <InlineError message={join.error ?? apart.error} />
      <ul>
        {pairs.slice(0, shown).map((pair) => {
          const names = { first: pair.first.name, second: pair.second.name }
          return (
            <li className="same__pair" key={`${pair.first.id} ${pair.second.id}`}>
              <span className="same__words">
                <span>
                  {pair.first.name} <span className="same__detail">{pair.first.detail}</span>
                </span>
                <span>
                  {t('directory.same.and')} {pair.second.name}{' '}
                  <span className="same__detail">{pair.second.detail}</span>
                </span>
                <span className="same__detail">{t(`directory.reason.${pair.reason}`)}</span>
              </span>
              <Button
                aria-label={t('directory.same.joinNamed', names)}
                isDisabled={join.isBusy}
                onPress={() => void joinPair(pair)}
              >
                {t('directory.same.join')}
              </Button>
              <Button
                variant="quiet"
                aria-label={t('directory.same.notNamed', names)}
                onPress={() => void apart.run({ ids: [pair.first.id, pair.second.id] })}
              >
                {t('directory.same.not')}
              </Button>
            </li>
          )
        })}
      </ul>
      {pairs.length > shown ? (
        <div>
          <Button variant="quiet" onPress={() => setShown(shown + 10)}>
            {t('directory.same.more', { count: pairs.length - shown })}
          </Button>
        </div>
      ) : null}
    </section>
  )
}
