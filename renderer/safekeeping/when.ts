import type { Language } from '../../preload/contract/app'
import type { Text } from '../i18n'
import { addDays, formatDate, formatTime, today } from '../ui/dates'

/** An instant in words on this machine's calendar: "i dag kl. 10.32", "4. marts 2026 kl. 10.32". */
export function whenWords(instant: string, t: Text, language: Language, now = new Date()): string {
  const at = new Date(instant)
  const date = today(at)
  const clock = `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`
  const time = formatTime(clock, language)
  if (date === today(now)) return t('safekeeping.today', { time })
  if (date === addDays(today(now), -1)) return t('safekeeping.yesterday', { time })
  return t('safekeeping.on', { date: formatDate(date, language), time })
}
