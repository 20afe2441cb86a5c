import { Download, UserPlus } from 'lucide-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import type { Attendance, MeetingDetail } from '../../preload/contract/meeting'
import { useText } from '../i18n'
import { countAttendance } from '../meetings/counts'
import { editsOf } from '../meetings/edits'
import { useFocusWish, wishFocus } from '../meetings/focus'
import { offerUndo } from '../meetings/undo'
import { Waiting } from '../regrets/Waiting'
import { useRegisterCommands } from '../shell/commands'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { Kbd } from '../ui/Kbd'
import { toast } from '../ui/Toast'
import { AnswerHeads } from './AnswerCells'
import { AttendanceRow, COLUMNS } from './AttendanceRow'
import { attendanceCommands } from './commands'
import { groupByOrganization } from './groups'
import { fieldsOf, guestToggled, type KeyMeaning, meaningOf } from './keys'
import { PersonForm } from './PersonForm'
import './Attendance.css'

/** How long letters belong to one jump, in milliseconds. */
const JUMP_PAUSE = 700

/** What is open under a line, or below the list (id null). */
export interface Opened {
  kind: 'details' | 'substitute' | 'new'
  id: string | null
}

function focusRow(id: string): boolean {
  const row = document.getElementById(`person-${id}`)
  row?.focus()
  row?.scrollIntoView({ block: 'nearest' })
  return row !== null
}

/** Everybody invited, under their organisations: one key a state, letters jump, arrows move. */
export function AttendanceTab({ meeting }: { meeting: MeetingDetail }) {
  const t = useText()
  const edits = editsOf(meeting.id)
  const groups = groupByOrganization(meeting.attendance)
  const people = groups.flatMap((group) => group.people.map((one) => one.person))
  const [currentId, setCurrentId] = useState<string | null>(null)
  const [opened, setOpened] = useState<Opened | null>(null)
  const jump = useRef({ typed: '', at: 0 })
  useFocusWish('person', focusRow)
  useRegisterCommands(attendanceCommands(() => setOpened({ kind: 'new', id: null })))

  const current = people.some((one) => one.id === currentId) ? currentId : (people[0]?.id ?? null)
  const { missing } = countAttendance(meeting)

  const fill = async () => {
    const count = await edits.fillMembers()
    if (count !== null) toast({ text: t('attendance.filled', { count }) })
  }
  const close = () => {
    const back = opened?.id ?? current
    setOpened(null)
    if (back) focusRow(back)
  }
  const remove = (person: Attendance) => {
    const at = people.findIndex((one) => one.id === person.id)
    const neighbour = people[at + 1] ?? people[at - 1]
    setOpened(null)
    void edits.removePerson(person.id).then((done) => {
      if (done) void offerUndo(t, t('attendance.removed', { name: person.name }))
    })
    if (neighbour) wishFocus('person', neighbour.id)
  }
  const mean = (meaning: KeyMeaning, person: Attendance) => {
    switch (meaning.kind) {
      case 'answer':
        return void edits.person(person.id, fieldsOf(meaning.answer, person))
      case 'guest':
        return void edits.person(person.id, guestToggled(person))
      case 'substitute':
      case 'new':
        return setOpened({ kind: meaning.kind, id: person.id })
      case 'jump':
        jump.current = { typed: meaning.prefix, at: Date.now() }
        return void focusRow(meaning.to)
      case 'nothing':
        return
    }
  }
  const press = (event: KeyboardEvent, person: Attendance) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return
    const at = people.findIndex((one) => one.id === person.id)
    const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: people.length - 1 }[event.key]
    if (to !== undefined) {
      const target = people[to]
      if (target) focusRow(target.id)
    } else if (event.key === 'F2') {
      setOpened({ kind: 'details', id: person.id })
    } else if (event.key === 'Delete') {
      remove(person)
    } else {
      const typed = Date.now() - jump.current.at < JUMP_PAUSE ? jump.current.typed : ''
      const meaning = meaningOf({ key: event.key, shift: event.shiftKey, typed }, people, person.id)
      if (meaning.kind === 'nothing') return
      mean(meaning, person)
    }
    event.preventDefault()
  }

  return (
    <div className="attendance">
      <div className="attendance__head">
        <p className="attendance__hint">
          <Kbd keys="s" /> {t('attendance.substitute')} <Kbd keys="g" /> {t('attendance.guest')}{' '}
          <Kbd keys="Enter" /> {t('attendance.edit')} · {t('attendance.findHint')}
        </p>
        {missing > 0 || people.length === 0 ? (
          <Button icon={Download} onPress={() => void fill()} data-testid="fill-members">
            {t('attendance.fill')}
          </Button>
        ) : null}
        <Button
          variant={people.length === 0 ? 'primary' : 'plain'}
          icon={UserPlus}
          onPress={() => setOpened({ kind: 'new', id: null })}
          data-testid="new-person"
        >
          {t('attendance.new')} <Kbd keys="n" />
        </Button>
      </div>
      <Waiting meeting={meeting} />
      {missing > 0 && people.length > 0 ? (
        <p className="attendance__missing">{t('attendance.fillMissing', { count: missing })}</p>
      ) : null}
      {opened?.kind === 'new' && opened.id === null ? (
        <PersonForm meeting={meeting} covered={null} onClose={close} />
      ) : null}
      {people.length === 0 ? (
        <EmptyState text={t('attendance.empty')} />
      ) : (
        <table className="attendance__table" aria-label={t('attendance.list')}>
          <AnswerHeads />
          {groups.map((group) => (
            <tbody key={group.organization ?? ''}>
              <tr>
                <th scope="rowgroup" colSpan={COLUMNS} className="attendance__organization">
                  {group.organization ?? t('attendance.noOrganization')}
                </th>
              </tr>
              {group.people.map(({ person, covers }) => (
                <AttendanceRow
                  key={person.id}
                  meeting={meeting}
                  person={person}
                  covers={covers}
                  isCurrent={person.id === current}
                  opened={opened?.id === person.id ? opened.kind : null}
                  onFocus={() => setCurrentId(person.id)}
                  onKeyDown={(event) => press(event, person)}
                  onAnswer={(answer) => void edits.person(person.id, fieldsOf(answer, person))}
                  onOpen={(kind) => setOpened({ kind, id: person.id })}
                  onClose={close}
                  onRemove={() => remove(person)}
                />
              ))}
            </tbody>
          ))}
        </table>
      )}
    </div>
  )
}
