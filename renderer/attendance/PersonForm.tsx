import { type FormEvent, useRef, useState } from 'react'
import type { Attendance, MeetingDetail } from '../../preload/contract/meeting'
import type { AttendanceFields } from '../../preload/contract/meeting-edits'
import { useText } from '../i18n'
import { editsOf } from '../meetings/edits'
import { wishFocus } from '../meetings/focus'
import { keys, useCall } from '../shell/queries'
import { Button } from '../ui/Button'
import { Checkbox } from '../ui/Checkbox'
import { ComboBox } from '../ui/ComboBox'
import { TextField } from '../ui/TextField'

interface PersonFormProps {
  meeting: MeetingDetail
  /** whom the new person stands in for; null for somebody who comes on their own account */
  covered: Attendance | null
  onClose: () => void
}

/** Somebody new in the list: chosen among those known, or simply typed. */
export function PersonForm({ meeting, covered, onClose }: PersonFormProps) {
  const t = useText()
  const people = useCall('people.list', {}, keys.people)
  const organizations = useCall('organizations.list', {}, keys.organizations)
  const [personId, setPersonId] = useState<string | null>(null)
  const [name, setName] = useState('')
  const [title, setTitle] = useState('')
  const [organization, setOrganization] = useState(covered?.organization ?? '')
  const [isGuest, setIsGuest] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const isBusy = useRef(false)
  const edits = editsOf(meeting.id)
  const listed = new Set(meeting.attendance.map((one) => one.personId).filter((id) => id !== null))
  const choices = (people.data ?? [])
    .filter((person) => !listed.has(person.id))
    .map((person) => ({
      id: person.id,
      label: person.name,
      detail: [person.title, person.organization].filter(Boolean).join(', ') || undefined
    }))

  const pick = (id: string) => {
    const person = people.data?.find((one) => one.id === id)
    if (!person) return
    setPersonId(id)
    setName(person.name)
    setTitle(person.title ?? '')
    setOrganization(person.organization ?? organization)
    setProblem(null)
  }
  const add = async (event: FormEvent) => {
    event.preventDefault()
    const wanted = name.trim()
    if (wanted === '') return setProblem(t('attendance.nameMissing'))
    if (isBusy.current) return
    isBusy.current = true
    const known = people.data?.find((one) => one.id === personId && one.name === wanted)
    const fields: AttendanceFields = {
      name: wanted,
      title: title.trim() || null,
      organization: organization.trim() || null,
      status: isGuest ? 'guest' : 'present',
      mode: 'in_person',
      substituteFor: covered?.name ?? null
    }
    const id = await edits.addPerson(known?.id ?? null, fields)
    isBusy.current = false
    if (id === null) return
    // A substitute comes instead of somebody: that one has sent regrets, unless something was said already.
    if (covered && covered.status !== 'excused' && covered.status !== 'absent') {
      await edits.person(covered.id, { status: 'excused', mode: null })
    }
    onClose()
    wishFocus('person', id)
  }
  return (
    <form
      className="person-form"
      aria-label={covered ? t('attendance.substituteTitle', { name: covered.name }) : t('attendance.new')}
      onSubmit={(event) => void add(event)}
      onKeyDownCapture={(event) => {
        if (event.key !== 'Escape' || document.querySelector('[role="listbox"]')) return
        event.stopPropagation()
        onClose()
      }}
      data-testid="person-form"
    >
      <p className="person-form__title">
        {covered ? t('attendance.substituteTitle', { name: covered.name }) : t('attendance.new')}
        <span className="quiet"> {t('attendance.newHint')}</span>
      </p>
      <div className="person-form__fields">
        <ComboBox
          label={t('attendance.name')}
          text={name}
          options={choices}
          onPick={(choice) => pick(choice.id)}
          onText={(text) => setName(text)}
          onInput={(text) => {
            setName(text)
            setProblem(null)
          }}
          error={problem}
          openLabel={t('ui.suggestions')}
          autoFocus
          data-testid="person-name"
        />
        <TextField label={t('attendance.title')} value={title} onChange={setTitle} />
        <ComboBox
          label={t('attendance.organization')}
          text={organization}
          options={(organizations.data ?? []).map((one) => ({ id: one.id, label: one.name }))}
          onPick={(choice) => setOrganization(choice.label)}
          onText={setOrganization}
          onInput={setOrganization}
          openLabel={t('ui.suggestions')}
          data-testid="person-organization"
        />
      </div>
      <div className="person-form__steps">
        {covered ? null : (
          <Checkbox isSelected={isGuest} onChange={setIsGuest}>
            {t('attendance.guest')}
          </Checkbox>
        )}
        <span className="person-form__gap" />
        <Button variant="quiet" onPress={onClose}>
          {t('attendance.cancel')}
        </Button>
        <Button variant="primary" type="submit">
          {covered ? t('attendance.substituteAdd') : t('attendance.add')}
        </Button>
      </div>
    </form>
  )
}
