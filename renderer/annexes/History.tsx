import { FilePlus2, FileText, RotateCcw } from 'lucide-react'
import type { Annex, MeetingDetail } from '../../preload/contract/meeting'
import { useLanguage, useText } from '../i18n'
import { editsOf } from '../meetings/edits'
import { keys, useCall } from '../shell/queries'
import { Button } from '../ui/Button'
import { formatClock, formatDate } from '../ui/dates'
import { openAnnex } from './open'
import { RefusedFiles } from './RefusedFiles'
import { useReplacement } from './useFileDrop'
import { sizeInWords } from './words'

/** The file of an annex: replaced by another, and every one that it has had, to open and to go back to. */
export function History({ meeting, annex }: { meeting: MeetingDetail; annex: Annex }) {
  const t = useText()
  const language = useLanguage()
  const { isOver, drop, refused, forget, pick } = useReplacement(meeting, annex.id, annex.title)
  const history = useCall(
    'annexes.history',
    { meetingId: meeting.id, annexId: annex.id },
    [...keys.meeting(meeting.id), 'annex-history', annex.id],
    { keepPrevious: true }
  )
  const versions = history.data ?? []
  return (
    <div className={isOver ? 'history history--over' : 'history'} data-testid="annex-history" {...drop}>
      <p className="history__head">
        <Button icon={FilePlus2} onPress={pick}>
          {annex.fileHash ? t('annexes.replace') : t('annexes.pickOne')}
        </Button>
        <span className="quiet">{isOver ? t('annexes.dropReplaces') : t('annexes.replaceHint')}</span>
      </p>
      <RefusedFiles files={refused} onDone={forget} />
      {versions.length > 1 ? (
        <ul className="history__list" aria-label={t('annexes.versions', { title: annex.title })}>
          {versions.map((version) => (
            <li key={version.hash} className="history__one">
              <span className="history__words">
                {version.name}
                <span className="quiet">
                  {` · ${sizeInWords(version.size, language)} · ${localDay(version.at, language)}`}
                  {version.author ? ` · ${version.author}` : ''}
                </span>
              </span>
              {version.isCurrent ? (
                <span className="history__now">{t('annexes.versionNow')}</span>
              ) : (
                <>
                  <Button
                    variant="quiet"
                    icon={FileText}
                    aria-label={t('annexes.openNamed', { title: version.name })}
                    onPress={() => void openAnnex(meeting.id, annex.id, version.hash)}
                  >
                    {t('annexes.open')}
                  </Button>
                  <Button
                    variant="quiet"
                    icon={RotateCcw}
                    aria-label={t('annexes.goBackNamed', { title: version.name })}
                    onPress={() => void editsOf(meeting.id).restoreAnnex(annex.id, version.hash)}
                  >
                    {t('annexes.goBack')}
                  </Button>
                </>
              )}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

/** Day and clock of an instant on this machine. */
function localDay(instant: string, language: 'da' | 'en'): string {
  const at = new Date(instant)
  const pad = (part: number) => String(part).padStart(2, '0')
  const day = `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`
  return `${formatDate(day, language, 'short')} ${formatClock(instant, language)}`
}
