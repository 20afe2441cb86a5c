import { FileText } from 'lucide-react'
import type { Annex, MeetingDetail } from '../../preload/contract/meeting'
import { useLanguage, useText } from '../i18n'
import { navigate } from '../shell/routes'
import { Button } from '../ui/Button'
import { openAnnex } from './open'
import { isMissing } from './promise-rules'
import { promiseText } from './promise-words'
import './Annexes.css'

/** The annexes of an item where it is read: opened on request, edited on the tab that is made for it. */
export function AnnexLines({ meeting, annexes }: { meeting: MeetingDetail; annexes: readonly Annex[] }) {
  const t = useText()
  const language = useLanguage()
  return (
    <div className="annex-lines">
      {annexes.length === 0 ? <p className="quiet">{t('annexes.emptyHere')}</p> : null}
      <ul>
        {annexes.map((annex) => (
          <li key={annex.id} className="annex-lines__one">
            <span>
              {annex.label ? <span className="quiet">{annex.label}: </span> : null}
              {annex.title}
              {isMissing(annex) ? (
                <span className="quiet">
                  {` – ${t('annexes.missingWord')}, ${promiseText(annex, t, language).words}`}
                </span>
              ) : null}
            </span>
            {annex.fileHash ? (
              <Button
                variant="quiet"
                icon={FileText}
                aria-label={t('annexes.openNamed', { title: annex.title })}
                onPress={() => void openAnnex(meeting.id, annex.id)}
              >
                {t('annexes.open')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <Button variant="quiet" onPress={() => navigate({ name: 'meeting', id: meeting.id, tab: 'annexes' })}>
        {t('annexes.manage')}
      </Button>
    </div>
  )
}
