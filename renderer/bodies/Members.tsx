import { UserMinus } from 'lucide-react'
import type { BodyDetail, Membership, MembershipFields, PersonSummary } from '../../preload/contract/bodies'
import { ROLES } from '../../preload/contract/values'
import { useText } from '../i18n'
import { toastWithUndo } from '../shell/history'
import { keys, useAction, useCall } from '../shell/queries'
import { useSeen } from '../shell/seen'
import { Button } from '../ui/Button'
import { ComboBox } from '../ui/ComboBox'
import { DateField } from '../ui/DateField'
import { today } from '../ui/dates'
import { EmptyState } from '../ui/EmptyState'
import { InlineError } from '../ui/InlineError'
import { type Choice, Select } from '../ui/Select'
import { isFormer, sortMembers } from './rules'
import './Members.css'

/** People as suggestions: their name, with title and organisation beside it. */
export function personChoices(people: readonly PersonSummary[]): Choice[] {
  return people.map((one) => ({
    id: one.id,
    label: one.name,
    detail: [one.title, one.organization].filter(Boolean).join(', ') || undefined
  }))
}

/** Who sits in the body: role, period and standing substitute, each edited where it stands. */
export function Members({ body }: { body: BodyDetail }) {
  const t = useText()
  const people = useCall('people.list', {}, keys.people)
  const add = useAction('members.add', 'here')
  const createPerson = useAction('people.create', 'here')
  const choices = personChoices(people.data ?? [])
  const members = sortMembers(body.members, today())
  const sitting = new Set(body.members.map((one) => one.personId))
  const addPerson = (personId: string) => add.run({ bodyId: body.id, personId, role: 'member' })
  const addNew = async (name: string) => {
    if (name === '') return
    const made = await createPerson.run({ fields: { name } })
    if (made) await addPerson(made.id)
  }
  return (
    <>
      {members.length === 0 ? <EmptyState text={t('bodies.membersEmpty')} /> : null}
      {members.length > 0 ? (
        <div className="members__scroll">
          <table className="members">
            <thead>
              <tr>
                <th scope="col">{t('bodies.name')}</th>
                <th scope="col">{t('bodies.role')}</th>
                <th scope="col">{t('bodies.memberFrom')}</th>
                <th scope="col">{t('bodies.memberTo')}</th>
                <th scope="col">{t('bodies.substitute')}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {members.map((member) => (
                <MemberRow key={member.id} body={body} member={member} choices={choices} />
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      <InlineError message={add.error ?? createPerson.error} />
      <div className="members__add">
        <ComboBox
          label={t('bodies.memberAdd')}
          openLabel={t('ui.suggestions')}
          placeholder={t('bodies.memberAddHint')}
          text=""
          options={choices.filter((one) => !sitting.has(one.id))}
          newLabel={(name) => t('bodies.memberNew', { name })}
          onPick={(option) => void addPerson(option.id)}
          onText={(name) => void addNew(name)}
          data-testid="member-add"
        />
      </div>
    </>
  )
}

function MemberRow({ body, member, choices }: { body: BodyDetail; member: Membership; choices: Choice[] }) {
  const t = useText()
  const update = useAction('members.update', 'here')
  const remove = useAction('members.remove')
  const { seen, note } = useSeen(body.seen)
  const former = isFormer(member, today())
  const save = async (fields: MembershipFields) =>
    note(await update.run({ bodyId: body.id, membershipId: member.id, seen: seen(), fields }))
  const drop = async () => {
    const gone = await remove.run({ bodyId: body.id, membershipId: member.id })
    if (gone) toastWithUndo(t('bodies.memberRemoved', { name: member.name }), t)
  }
  const named = (field: string) => t('bodies.of', { field, name: member.name })
  const wrongPeriod = member.from !== null && member.to !== null && member.to < member.from
  return (
    <tr>
      <th scope="row">
        <span className="members__person">
          <span>{member.name}</span>
          <span className="members__title">
            {[member.title, member.organization, former ? t('bodies.former') : null]
              .filter(Boolean)
              .join(', ')}
          </span>
          {update.error || wrongPeriod ? (
            <span className="field__error">{update.error ?? t('bodies.periodOrder')}</span>
          ) : null}
        </span>
      </th>
      <td>
        <Select
          inline
          hideLabel
          label={named(t('bodies.role'))}
          value={member.role}
          options={ROLES.map((id) => ({ id, label: t(`bodies.role.${id}`) }))}
          onChange={(role) => void save({ role })}
        />
      </td>
      <td>
        <DateField
          inline
          hideLabel
          label={named(t('bodies.memberFrom'))}
          value={member.from}
          onChange={(from) => void save({ from })}
        />
      </td>
      <td>
        <DateField
          inline
          hideLabel
          label={named(t('bodies.memberTo'))}
          value={member.to}
          onChange={(to) => void save({ to })}
        />
      </td>
      <td>
        <ComboBox
          inline
          hideLabel
          strict
          label={named(t('bodies.substitute'))}
          openLabel={t('ui.suggestions')}
          text={member.substituteName ?? ''}
          options={choices.filter((one) => one.id !== member.personId)}
          onPick={(option) => void save({ substituteId: option.id })}
          onText={(text) => {
            if (text === '') void save({ substituteId: null })
          }}
        />
      </td>
      <td className="members__drop">
        <Button
          variant="quiet"
          icon={UserMinus}
          label={t('bodies.memberRemove', { name: member.name })}
          onPress={() => void drop()}
        />
      </td>
    </tr>
  )
}
