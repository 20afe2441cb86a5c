import { useState } from 'react'
import type { CopyEntry } from '../../preload/contract/safekeeping'
import { useLanguage, useText } from '../i18n'
import { Button } from '../ui/Button'
import { sizeWords } from './rules'
import { whenWords } from './when'

const AT_FIRST = 5

interface CopyListProps {
  copies: readonly CopyEntry[]
  onLook: (copy: CopyEntry) => void
  isBusy: boolean
}

/** The copies on this computer, the newest first. */
export function CopyList({ copies, onLook, isBusy }: CopyListProps) {
  const t = useText()
  const [all, setAll] = useState(false)
  if (copies.length === 0) return null
  return (
    <section className="safekeeping__part">
      <h3>{t('safekeeping.copies')}</h3>
      <ul className="copies">
        {(all ? copies : copies.slice(0, AT_FIRST)).map((copy) => (
          <CopyLine key={copy.name} copy={copy} onLook={onLook} isBusy={isBusy} />
        ))}
      </ul>
      {!all && copies.length > AT_FIRST ? (
        <div>
          <Button variant="quiet" onPress={() => setAll(true)}>
            {t('safekeeping.allCopies', { count: copies.length })}
          </Button>
        </div>
      ) : null}
    </section>
  )
}

function CopyLine({
  copy,
  onLook,
  isBusy
}: {
  copy: CopyEntry
  onLook: (copy: CopyEntry) => void
  isBusy: boolean
}) {
  const t = useText()
  const language = useLanguage()
  const when = whenWords(copy.created, t, language)
  const size = sizeWords(copy.bytes, language === 'da' ? 'da-DK' : 'en-GB')
  return (
    <li className="copies__line" data-testid="copy-line">
      <span className="copies__words">
        <span>
          {when} <span className="quiet">· {t(`safekeeping.kind.${copy.kind}`)}</span>
        </span>
        <span className="copies__holds">
          {copy.holds
            ? `${t('safekeeping.holds', holds(copy.holds))} · ${size}`
            : t('safekeeping.unreadable')}
        </span>
      </span>
      {copy.holds ? (
        <Button
          isDisabled={isBusy}
          onPress={() => onLook(copy)}
          aria-label={t('safekeeping.lookAt', { when })}
        >
          {t('safekeeping.look')}
        </Button>
      ) : null}
    </li>
  )
}

function holds({ meetings, items, annexes }: { meetings: number; items: number; annexes: number }) {
  return { meetings, items, annexes }
}
