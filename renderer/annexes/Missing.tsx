import { FilePlus2, Hourglass, TriangleAlert } from 'lucide-react'
import { useId } from 'react'
import type { Annex, MeetingDetail } from '../../preload/contract/meeting'
import { useLanguage, useText } from '../i18n'
import { Button } from '../ui/Button'
import { isMissing } from './promise-rules'
import { promiseText } from './promise-words'
import { RefusedFiles } from './RefusedFiles'
import { useReplacement } from './useFileDrop'

/** The files that were promised and have not come, the latest first; a file let go over one fulfils the promise. */
export function Missing({ meeting }: { meeting: MeetingDetail }) {
  const t = useText()
  const id = useId()
  const missing = meeting.annexes
    .filter(isMissing)
    .sort((one, other) => ((one.promisedDue ?? '9') < (other.promisedDue ?? '9') ? -1 : 1))
  if (missing.length === 0) return null
  return (
    <section className="annexes__missing" aria-labelledby={id}>
      <h2 id={id} className="annexes__heading">
        {t('annexes.missing', { count: missing.length })}
      </h2>
      <ul>
        {missing.map((annex) => (
          <MissingRow key={annex.id} meeting={meeting} annex={annex} />
        ))}
      </ul>
    </section>
  )
}

function MissingRow({ meeting, annex }: { meeting: MeetingDetail; annex: Annex }) {
  const t = useText()
  const language = useLanguage()
  const { isOver, drop, refused, forget, pick } = useReplacement(meeting, annex.id, annex.title)
  const item = meeting.items.find((one) => one.id === annex.itemId)
  const { words, late } = promiseText(annex, t, language)
  return (
    <li className={isOver ? 'missing missing--over' : 'missing'} data-testid="annex-missing" {...drop}>
      {late ? (
        <TriangleAlert className="icon missing__late" aria-hidden="true" />
      ) : (
        <Hourglass className="icon quiet" aria-hidden="true" />
      )}
      <span className="missing__words">
        <strong>{[annex.label, annex.title].filter(Boolean).join(': ')}</strong>
        <span className="quiet">
          {` · ${item ? t('meetings.itemNumbered', { number: item.numberText }) : t('annexes.ofMeeting')}`}
          {` · ${t('annexes.missingWord')} – ${words}`}
        </span>
        {late ? <span className="missing__late">{`, ${late}`}</span> : null}
      </span>
      {isOver ? <span className="annexes__drop">{t('annexes.dropFulfils')}</span> : null}
      <Button
        variant="quiet"
        icon={FilePlus2}
        aria-label={t('annexes.pickFile', { title: annex.title })}
        onPress={pick}
      >
        {t('annexes.pickOne')}
      </Button>
      <div className="missing__refused">
        <RefusedFiles files={refused} onDone={forget} />
      </div>
    </li>
  )
}
