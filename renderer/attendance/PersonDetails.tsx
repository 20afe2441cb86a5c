import { Trash2, UserPlus } from 'lucide-react'
import type { Attendance, MeetingDetail } from '../../preload/contract/meeting'
import { ROLES } from '../../preload/contract/values'
import { useText } from '../i18n'
import { editsOf } from '../meetings/edits'
import { InlineInput } from '../meetings/InlineInput'
import { numberWords } from '../meetings/typed'
import { keys, useCall } from '../shell/queries'
import { Button } from '../ui/Button'
import { Checkbox } from '../ui/Checkbox'
import { ComboBox } from '../ui/ComboBox'
import { Select } from '../ui/Select'
import { guestToggled } from './keys'

interface PersonDetailsProps {
  meeting: MeetingDetail
  person: Attendance
  onSubstitute: () => void
  onClose: () => void
  onRemove: () => void
}

/** Everything about one line, as it was that day: it changes this meeting, not the person elsewhere. */
export function PersonDetails({ meeting, person, onSubstitute, onClose, onRemove }: PersonDetailsProps) {
  const t = useText()
  const organizations = useCall('organizations.list', {}, keys.organizations)
  const edits = editsOf(meeting.id)
  const others = meeting.attendance.filter((one) => one.id !== person.id)
  return (
    <section
      className="person-form"
      aria-label={t('attendance.details', { name: person.name })}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
      data-testid="person-details"
    >
      <div className="person-form__fields">
        <div className="field">
          <span className="field__label" aria-hidden="true">
            {t('attendance.name')}
          </span>
          <InlineInput
            label={t('attendance.name')}
            className="inline--framed"
            value={person.name}
            autoFocus
            check={(name) => (name === '' ? t('attendance.nameMissing') : null)}
            onCommit={(name) => void edits.person(person.id, { name })}
          />
        </div>
        <div className="field">
          <span className="field__label" aria-hidden="true">
            {t('attendance.title')}
          </span>
          <InlineInput
            label={t('attendance.title')}
            className="inline--framed"
            value={person.title ?? ''}
            onCommit={(title) => void edits.person(person.id, { title: title || null })}
          />
        </div>
        <ComboBox
          label={t('attendance.organization')}
          text={person.organization ?? ''}
          options={(organizations.data ?? []).map((one) => ({ id: one.id, label: one.name }))}
          onPick={(choice) => void edits.person(person.id, { organization: choice.label })}
          onText={(text) => void edits.person(person.id, { organization: text || null })}
          openLabel={t('ui.suggestions')}
        />
        <Select
          label={t('attendance.role')}
          value={person.role ?? 'none'}
          options={[
            { id: 'none', label: t('attendance.role.none') },
            ...ROLES.map((role) => ({ id: role, label: t(`attendance.role.${role}`) }))
          ]}
          onChange={(value) =>
            void edits.person(person.id, { role: ROLES.find((role) => role === value) ?? null })
          }
        />
        <ComboBox
          label={t('attendance.substituteForField')}
          text={person.substituteFor ?? ''}
          options={others.map((one) => ({ id: one.id, label: one.name }))}
          onPick={(choice) => void edits.person(person.id, { substituteFor: choice.label })}
          onText={(text) => void edits.person(person.id, { substituteFor: text || null })}
          openLabel={t('ui.suggestions')}
        />
      </div>
      <Checkbox
        isSelected={person.status === 'guest'}
        onChange={() => void edits.person(person.id, guestToggled(person))}
      >
        {t('attendance.guest')}
      </Checkbox>
      {meeting.items.length > 0 ? <ItemChoice meeting={meeting} person={person} /> : null}
      <div className="person-form__steps">
        <Button variant="quiet" icon={UserPlus} onPress={onSubstitute}>
          {t('attendance.substituteAdd')}
        </Button>
        <Button variant="quiet" icon={Trash2} danger onPress={onRemove}>
          {t('attendance.remove')}
        </Button>
        <span className="person-form__gap" />
        <Button onPress={onClose}>{t('attendance.detailsClose')}</Button>
      </div>
    </section>
  )
}

/** For which items somebody is there; none chosen means all. */
function ItemChoice({ meeting, person }: { meeting: MeetingDetail; person: Attendance }) {
  const t = useText()
  const edits = editsOf(meeting.id)
  const choose = (itemId: string, isThere: boolean) => {
    const chosen = new Set(person.itemIds)
    if (isThere) chosen.add(itemId)
    else chosen.delete(itemId)
    const itemIds = meeting.items.map((item) => item.id).filter((id) => chosen.has(id))
    void edits.person(person.id, { itemIds })
  }
  return (
    <fieldset className="item-choice">
      <legend className="field__label">
        {t('attendance.items')}
        {person.itemIds.length === 0 ? ` (${t('attendance.itemsAll')})` : ''}
      </legend>
      <div className="item-choice__items">
        {meeting.items.map((item) => (
          <Checkbox
            key={item.id}
            isSelected={person.itemIds.includes(item.id)}
            onChange={(isThere) => choose(item.id, isThere)}
          >
            {numberWords(item)} {item.title || t('meetings.itemUntitled')}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  )
}
