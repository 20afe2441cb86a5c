import { CornerDownRight, Ellipsis } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import type { Attendance, MeetingDetail } from '../../preload/contract/meeting'
import { type Text, useText } from '../i18n'
import { isHere, substituteOf } from '../meetings/counts'
import { Button } from '../ui/Button'
import { AnswerCells } from './AnswerCells'
import type { Opened } from './AttendanceTab'
import type { Answer } from './keys'
import { PersonDetails } from './PersonDetails'
import { PersonForm } from './PersonForm'
import { statusWord } from './StatusSign'

/** Name, four states, more. */
export const COLUMNS = 6

interface AttendanceRowProps {
  meeting: MeetingDetail
  person: Attendance
  /** the listed person right above whom this one stands in for */
  covers: string | null
  isCurrent: boolean
  /** what is open under the line */
  opened: Opened['kind'] | null
  onFocus: () => void
  /** keys pressed on the line or its buttons, not those typed into a form under it */
  onKeyDown: (event: KeyboardEvent) => void
  onAnswer: (answer: Answer) => void
  onOpen: (kind: Opened['kind']) => void
  onClose: () => void
  onRemove: () => void
}

/** One line: who, and how they come or don't. */
export function AttendanceRow(props: AttendanceRowProps) {
  const { meeting, person, covers, isCurrent, opened } = props
  const t = useText()
  const facts = factsOf(meeting, person, covers, t)
  const toggle = () => (opened === 'details' ? props.onClose() : props.onOpen('details'))
  return (
    <>
      <tr
        className={covers ? 'attendance__row attendance__row--covering' : 'attendance__row'}
        data-testid="attendance-row"
        data-status={person.status ?? 'unanswered'}
        data-mode={person.mode ?? ''}
      >
        <th scope="row">
          <button
            type="button"
            id={`person-${person.id}`}
            className="attendance__who"
            tabIndex={isCurrent ? 0 : -1}
            aria-expanded={opened === 'details'}
            onFocus={props.onFocus}
            onKeyDown={props.onKeyDown}
            onClick={toggle}
          >
            {covers ? <CornerDownRight className="icon quiet" aria-hidden="true" /> : null}
            <span className="attendance__words">
              <span className="attendance__name">{person.name}</span>
              {facts.length > 0 ? <span className="attendance__facts">{facts.join(' · ')}</span> : null}
            </span>
            <span className="visually-hidden">{t(statusWord(person))}</span>
          </button>
        </th>
        <AnswerCells
          person={person}
          isCurrent={isCurrent}
          onAnswer={props.onAnswer}
          onKeyDown={props.onKeyDown}
        />
        <td>
          <Button
            variant="quiet"
            icon={Ellipsis}
            label={t('attendance.details', { name: person.name })}
            aria-expanded={opened === 'details'}
            excludeFromTabOrder
            onPress={toggle}
          />
        </td>
      </tr>
      {opened === null ? null : (
        <tr className="attendance__opened">
          <td colSpan={COLUMNS}>
            {opened === 'details' ? (
              <PersonDetails
                meeting={meeting}
                person={person}
                onSubstitute={() => props.onOpen('substitute')}
                onClose={props.onClose}
                onRemove={props.onRemove}
              />
            ) : (
              <PersonForm
                meeting={meeting}
                covered={opened === 'substitute' ? person : null}
                onClose={props.onClose}
              />
            )}
          </td>
        </tr>
      )}
    </>
  )
}

/** What the line says below the name: title, role, whom they cover or who covers them, which items. */
function factsOf(meeting: MeetingDetail, person: Attendance, covers: string | null, t: Text): string[] {
  const facts: string[] = []
  if (person.title) facts.push(person.title)
  if (covers && person.organization) facts.push(person.organization)
  if (person.role && person.role !== 'member') facts.push(t(`attendance.role.${person.role}`))
  if (person.status === 'guest') facts.push(t('attendance.guest'))
  if (person.substituteFor) facts.push(t('attendance.substituteFor', { name: person.substituteFor }))
  if (person.itemIds.length > 0) {
    const numbers = meeting.items
      .filter((item) => person.itemIds.includes(item.id))
      .map((item) => item.numberText)
    facts.push(t('attendance.itemsSome', { count: numbers.length, list: numbers.join(', ') }))
  }
  if (!isHere(person) && person.status !== null) {
    const substitute = substituteOf(person, meeting.attendance)
    if (!substitute && meeting.asksForSubstitutes && person.isMember) facts.push(t('attendance.noSubstitute'))
  }
  if (person.status === null) facts.push(t('attendance.unanswered'))
  return facts
}
