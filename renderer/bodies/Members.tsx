import { Ellipsis, FileInput, UserMinus, UserRoundX } from 'lucide-react'
import { type KeyboardEvent, useRef } from 'react'
import type { BodyDetail, Membership, MembershipFields, PersonSummary } from '../../preload/contract/bodies'
import { ROLES } from '../../preload/contract/values'
import { useLanguage, useText } from '../i18n'
import { toastWithUndo } from '../shell/history'
import { keys, useAction, useCall } from '../shell/queries'
import { navigate, toPath } from '../shell/routes'
import { useSeen } from '../shell/seen'
import { Button } from '../ui/Button'
import { ComboBox } from '../ui/ComboBox'
import { DateField } from '../ui/DateField'
import { formatDate, today } from '../ui/dates'
import { EmptyState } from '../ui/EmptyState'
import { InlineError } from '../ui/InlineError'
import { Menu } from '../ui/Menu'
import { type Choice, Select } from '../ui/Select'
import { isFormer, isFuture, lastDayOf, sortMembers } from './rules'
import './Members.css'

/** People as suggestions: their name, with title and organisation beside it. */
export function personChoices(people: readonly PersonSummary[]): Choice[] {
  return people.map((one) => ({
    id: one.id,
    label: one.name,
    detail: [one.title, one.organization].filter(Boolean).join(', ') || undefined
  }))
}

/** Who sits in the body: role, period and standing substitute, each edited where it stands; former members folded. */
export function Members({ body }: { body: BodyDetail }) {
  const t = useText()
  const people = useCall('people.list', {}, keys.people)
  const add = useAction('members.add', 'here')
  const createPerson = useAction('people.create', 'here')
  const choices = personChoices(people.data ?? [])
  const now = today()
  const members = sortMembers(body.members, now)
  const former = members.filter((one) => isFormer(one, now))
  const sitting = members.filter((one) => !isFormer(one, now))
  const seated = new Set(sitting.map((one) => one.personId))
  const addPerson = (personId: string) => add.run({ bodyId: body.id, personId, role: 'member' })
  const addNew = async (name: string) => {
    if (name === '') return
    const made = await createPerson.run({ fields: { name } })
    if (made) await addPerson(made.id)
  }
  return (
    <>
      {members.length === 0 ? <EmptyState text={t('bodies.membersEmpty')} /> : null}
      {sitting.length > 0 ? (
        <MemberTable body={body} members={sitting} choices={choices} label={t('bodies.tab.members')} />
      ) : null}
      <InlineError message={add.error ?? createPerson.error} />
      <div className="members__tools">
        <div className="members__add">
          <ComboBox
            label={t('bodies.memberAdd')}
            openLabel={t('ui.suggestions')}
            placeholder={t('bodies.memberAddHint')}
            text=""
            options={choices.filter((one) => !seated.has(one.id))}
            newLabel={(name) => t('bodies.memberNew', { name })}
            onPick={(option) => void addPerson(option.id)}
            onText={(name) => void addNew(name)}
            data-testid="member-add"
          />
        </div>
        <Button icon={FileInput} onPress={() => navigate({ name: 'import-people', id: body.id })}>
          {t('bodies.memberImport')}
        </Button>
      </div>
      {former.length > 0 ? (
        <details className="members__former" data-testid="members-former">
          <summary>{t('bodies.formerMembers', { count: former.length })}</summary>
          <MemberTable body={body} members={former} choices={choices} label={t('bodies.former')} />
        </details>
      ) : null}
    </>
  )
}

interface MemberTableProps {
  body: BodyDetail
  members: readonly Membership[]
  choices: Choice[]
  label: string
}

/** A table whose names are stops of the keyboard: Up, Down, Home and End walk, Delete ends a membership. */
function MemberTable({ body, members, choices, label }: MemberTableProps) {
  const t = useText()
  const table = useRef<HTMLTableElement>(null)
  const walk = (event: KeyboardEvent) => {
    const names = [...(table.current?.querySelectorAll<HTMLElement>('.members__name') ?? [])]
    const at = names.indexOf(event.target as HTMLElement)
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return
    const to: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: names.length - 1
    }
    const next = to[event.key]
    if (next === undefined) return
    event.preventDefault()
    names[Math.min(names.length - 1, Math.max(0, next))]?.focus()
  }
  return (
    <div className="members__scroll">
      {/* Keys of the names, which bubble up to the table that they walk through. */}
      <table className="members" aria-label={label} ref={table} onKeyDown={walk}>
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
  )
}

function MemberRow({ body, member, choices }: { body: BodyDetail; member: Membership; choices: Choice[] }) {
  const t = useText()
  const language = useLanguage()
  const update = useAction('members.update', 'here')
  const remove = useAction('members.remove')
  const { seen, note } = useSeen(body.seen)
  const now = today()
  const save = async (fields: MembershipFields) => {
    const written = await update.run({ bodyId: body.id, membershipId: member.id, seen: seen(), fields })
    note(written)
    return written
  }
  const end = async () => {
    if (isFormer(member, now)) return
    if (await save({ to: lastDayOf(member, now) })) {
      toastWithUndo(t('bodies.memberEnded', { name: member.name }), t)
    }
  }
  const drop = async () => {
    const gone = await remove.run({ bodyId: body.id, membershipId: member.id })
    if (gone) toastWithUndo(t('bodies.memberRemoved', { name: member.name }), t)
  }
  const named = (field: string) => t('bodies.of', { field, name: member.name })
  const wrongPeriod = member.from !== null && member.to !== null && member.to < member.from
  const coming =
    isFuture(member, now) && member.from !== null
      ? t('bodies.comes', { date: formatDate(member.from, language, 'short') })
      : null
  const route = { name: 'people', id: member.personId } as const
  return (
    <tr>
      <th scope="row">
        <span className="members__person">
          <a
            className="members__name"
            href={`#${toPath(route)}`}
            onClick={(event) => {
              event.preventDefault()
              navigate(route)
            }}
            onKeyDown={(event) => {
              if (event.key === 'Delete') void end()
            }}
          >
            {member.name}
          </a>
          <span className="members__title">
            {[member.title, member.organization].filter(Boolean).join(', ')}
            {coming ? <span className="members__coming"> {coming}</span> : null}
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
        <Menu
          icon={Ellipsis}
          label={t('bodies.memberMore', { name: member.name })}
          items={[
            {
              id: 'end',
              label: t('bodies.memberEnd'),
              icon: UserMinus,
              keys: 'Delete',
              isDisabled: isFormer(member, now)
            },
            { id: 'remove', label: t('bodies.memberRemove'), icon: UserRoundX, danger: true }
          ]}
          onAction={(id) => void (id === 'end' ? end() : drop())}
        />
      </td>
    </tr>
  )
}
