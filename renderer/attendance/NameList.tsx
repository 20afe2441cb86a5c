import { CornerDownRight } from 'lucide-react'
import type { Attendance } from '../../preload/contract/meeting'
import { useText } from '../i18n'
import { isHere } from '../meetings/counts'
import { arrange, nameForList } from './groups'
import { StatusSign, statusWord } from './StatusSign'

/** Everybody with a sign and, where it is not plain presence, a word: those who stand in below those they cover. */
export function NameList({ attendance }: { attendance: readonly Attendance[] }) {
  const t = useText()
  if (attendance.length === 0) return null
  return (
    <section aria-labelledby="names-heading">
      <h2 id="names-heading">{t('attendance.names')}</h2>
      <ul className="names">
        {arrange(attendance).map(({ person, covers }) => {
          const classes = ['names__one']
          if (covers) classes.push('names__one--covering')
          if (!isHere(person)) classes.push('names__one--away')
          const isPlain = person.status === 'present' && person.mode !== 'online'
          // The sign says enough where a word would only repeat itself down the list.
          const isWordless = isPlain || person.status === null
          return (
            <li key={person.id} className={classes.join(' ')} title={person.name}>
              {covers && isPlain ? (
                <span className="status-sign status-sign--here">
                  <CornerDownRight className="icon" aria-hidden="true" />
                </span>
              ) : (
                <StatusSign person={person} />
              )}
              <span className="names__name">{nameForList(person.name)}</span>
              <span className={isWordless ? 'visually-hidden' : 'names__word'}>
                {covers && isPlain ? t('attendance.substituteFor', { name: covers }) : t(statusWord(person))}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
