import { useText } from '../i18n'
import { useCall } from '../shell/queries'
import { today } from '../ui/dates'
import { isShort } from './rules'

/** "2 af 4 møder i 2026, heraf 1 fysisk; 1 mere er planlagt": how often the body meets against its rules. */
export function YearLine({ bodyId }: { bodyId: string }) {
  const t = useText()
  const year = Number(today().slice(0, 4))
  const count = useCall('directory.yearCount', { bodyId, year }, ['meetings', 'year', bodyId, year])
  if (!count.data) return null
  const { held, heldInPerson, planned, least, leastInPerson } = count.data
  const parts = [
    least === null ? t('bodies.year.held', { held, year }) : t('bodies.year.heldOf', { held, least, year }),
    leastInPerson === null
      ? t('bodies.year.inPerson', { count: heldInPerson })
      : t('bodies.year.inPersonOf', { count: heldInPerson, least: leastInPerson }),
    planned > 0 ? t('bodies.year.planned', { planned }) : null
  ]
  return (
    <p className={isShort(count.data) ? 'year-line year-line--short' : 'year-line'} data-testid="year-line">
      {parts.filter(Boolean).join(', ')}
      {isShort(count.data) ? `. ${t('bodies.year.short')}` : ''}
    </p>
  )
}
