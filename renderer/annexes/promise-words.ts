import type { Language } from '../../preload/contract/app'
import type { Annex } from '../../preload/contract/meeting'
import type { Text } from '../i18n'
import { formatDate, today } from '../ui/dates'
import { daysLate } from './promise-rules'

/** "lovet af Bo Lund til 24. sept. 2026", with "3 dage over" once it is late. */
export function promiseText(
  annex: Pick<Annex, 'promisedBy' | 'promisedDue'>,
  t: Text,
  language: Language
): { words: string; late: string | null } {
  const { promisedBy: by, promisedDue } = annex
  const due = promisedDue === null ? null : formatDate(promisedDue, language, 'short')
  const words = by
    ? due
      ? t('annexes.promisedByUntil', { by, due })
      : t('annexes.promisedBy', { by })
    : t('annexes.promisedUntil', { due: due ?? '' })
  const days = daysLate(promisedDue, today()) ?? 0
  return { words, late: days > 0 ? t('annexes.late', { days }) : null }
}
