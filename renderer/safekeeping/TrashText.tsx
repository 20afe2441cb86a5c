import type { Language } from '../../preload/contract/app'
import type { TrashEntry } from '../../preload/contract/safekeeping'
import { useLanguage, useText } from '../i18n'
import { sentenceOf, useCall } from '../shell/queries'
import { ContextPane } from '../shell/slots'
import { Button } from '../ui/Button'
import { formatDate, formatTime } from '../ui/dates'
import { InlineError } from '../ui/InlineError'
import { safekeepingKeys } from './use-safekeeping'

const HAS_TEXT: ReadonlySet<string> = new Set(['meeting', 'agenda_item'])

/** What a deleted thing holds, beside the list. */
export function TrashText({
  entry,
  onRestore
}: {
  entry: TrashEntry
  onRestore: (entry: TrashEntry) => void
}) {
  const t = useText()
  const language = useLanguage()
  const preview = useCall('trash.preview', { id: entry.id }, safekeepingKeys.trashText(entry.id))
  const { data } = preview
  return (
    <ContextPane title={t('trash.preview')}>
      <section className="trash__text" aria-label={t('trash.preview')} data-testid="trash-preview">
        <h2>{entry.name || t('safekeeping.untitled')}</h2>
        <InlineError message={preview.error ? sentenceOf(preview.error) : null} />
        {data ? (
          <>
            {data.facts.length > 0 ? (
              <p className="quiet">{data.facts.map((fact) => factWords(fact, language)).join(' · ')}</p>
            ) : null}
            {entry.placeDeleted ? <p className="quiet">{t('trash.placeDeletedLong')}</p> : null}
            <div>
              <Button onPress={() => onRestore(entry)}>{t('trash.restoreThis')}</Button>
            </div>
            {data.lines.length === 0 && HAS_TEXT.has(entry.entity) ? (
              <p className="quiet">{t('trash.previewNone')}</p>
            ) : null}
            {keyed(data.lines).map(({ key, heading, text }) =>
              heading ? <h3 key={key}>{text}</h3> : <p key={key}>{text}</p>
            )}
          </>
        ) : null}
      </section>
    </ContextPane>
  )
}

/** Dates and times as people write them; all else as it stands. */
function factWords(fact: string, language: Language): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(fact)) return formatDate(fact, language)
  return /^\d{2}:\d{2}$/.test(fact) ? formatTime(fact, language) : fact
}

/** Lines may repeat: each is told apart by how often it has come before. */
function keyed<T extends { text: string }>(lines: readonly T[]): (T & { key: string })[] {
  const seen = new Map<string, number>()
  return lines.map((line) => {
    const count = (seen.get(line.text) ?? 0) + 1
    seen.set(line.text, count)
    return { ...line, key: `${count} ${line.text}` }
  })
}
