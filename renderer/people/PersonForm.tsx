import type { PersonFields, PersonSummary } from '../../preload/contract/bodies'
import { useText } from '../i18n'
import { toastWithUndo } from '../shell/history'
import { keys, useAction, useCall } from '../shell/queries'
import { navigate } from '../shell/routes'
import { Button } from '../ui/Button'
import { ComboBox } from '../ui/ComboBox'
import { InlineError } from '../ui/InlineError'
import { InlineField } from '../ui/TextField'
import { lineOrNull } from './rules'

/** A person's fields; each is kept when one leaves it. */
export function PersonForm({ person }: { person: PersonSummary }) {
  const t = useText()
  const organizations = useCall('organizations.list', {}, keys.organizations)
  const update = useAction('people.update', 'here')
  const remove = useAction('people.remove')
  const createOrganization = useAction('organizations.create', 'here')
  const save = (fields: PersonFields) => void update.run({ id: person.id, fields })
  const setOrganization = async (name: string) => {
    if (name === '') {
      save({ organizationId: null })
      return
    }
    const made = await createOrganization.run({ fields: { name } })
    if (made) save({ organizationId: made.id })
  }
  const drop = async () => {
    if (!(await remove.run({ id: person.id }))) return
    navigate({ name: 'people' }, { replace: true })
    toastWithUndo(t('people.removed', { name: person.name }), t)
  }
  return (
    <div className="person__form">
      <InlineError message={update.error ?? createOrganization.error} />
      <div className="person__fields">
        <InlineField
          framed
          label={t('people.name')}
          value={person.name}
          isRequired
          onCommit={(name) => save({ name })}
        />
        <InlineField
          framed
          label={t('people.jobTitle')}
          value={person.title ?? ''}
          onCommit={(text) => save({ title: lineOrNull(text) })}
        />
        <ComboBox
          label={t('people.organization')}
          openLabel={t('ui.suggestions')}
          text={person.organization ?? ''}
          options={(organizations.data ?? []).map((one) => ({
            id: one.id,
            label: one.name,
            detail: one.sector ? t(`people.sector.${one.sector}`) : undefined
          }))}
          onPick={(option) => save({ organizationId: option.id })}
          onText={(name) => void setOrganization(name)}
        />
        <InlineField
          framed
          type="email"
          label={t('people.email')}
          value={person.email ?? ''}
          onCommit={(text) => save({ email: lineOrNull(text) })}
        />
        <InlineField
          framed
          type="tel"
          label={t('people.phone')}
          value={person.phone ?? ''}
          onCommit={(text) => save({ phone: lineOrNull(text) })}
        />
      </div>
      <div className="person__foot">
        <p className="quiet">
          {person.bodies.length > 0 ? `${t('people.bodies')} ${person.bodies.join(', ')}` : null}
        </p>
        <Button variant="quiet" danger onPress={() => void drop()}>
          {t('people.remove')}
        </Button>
      </div>
    </div>
  )
}
