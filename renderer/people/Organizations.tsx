import { type FormEvent, useState } from 'react'
import type { OrganizationSummary } from '../../preload/contract/meeting'
import { SECTOR_KINDS, type SectorKind } from '../../preload/contract/values'
import { useText } from '../i18n'
import { keys, sentenceOf, useAction, useCall } from '../shell/queries'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { InlineError } from '../ui/InlineError'
import { Select } from '../ui/Select'
import { InlineField, TextField } from '../ui/TextField'

/** Where people come from, and which sector that is: what the counts of sectors are made from. */
export function Organizations() {
  const t = useText()
  const list = useCall('organizations.list', {}, keys.organizations)
  const add = useAction('organizations.create', 'here')
  const [name, setName] = useState('')
  const make = async (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '' || add.isBusy) return
    if (await add.run({ fields: { name: name.trim() } })) setName('')
  }
  const collator = new Intl.Collator('da')
  const sorted = [...(list.data ?? [])].sort((a, b) => collator.compare(a.name, b.name))
  return (
    <>
      <form className="people__new" onSubmit={make}>
        <TextField
          label={t('people.newOrganization')}
          hideLabel
          placeholder={t('people.newOrganizationHint')}
          value={name}
          onChange={setName}
          data-testid="new-organization-name"
        />
        <Button type="submit" isDisabled={add.isBusy || name.trim() === ''}>
          {t('people.newOrganization')}
        </Button>
      </form>
      <InlineError
        message={list.error ? t('people.notLoaded', { reason: sentenceOf(list.error) }) : add.error}
        {...(list.error ? { action: { label: t('ui.retry'), onPress: () => void list.refetch() } } : {})}
      />
      {list.data?.length === 0 ? <EmptyState text={t('people.organizationsEmpty')} /> : null}
      <ul>
        {sorted.map((one) => (
          <OrganizationLine key={one.id} organization={one} />
        ))}
      </ul>
    </>
  )
}

function OrganizationLine({ organization }: { organization: OrganizationSummary }) {
  const t = useText()
  const update = useAction('organizations.update', 'here')
  const { id } = organization
  return (
    <li className="organization">
      <div className="organization__line">
        <InlineField
          hideLabel
          label={t('people.organization')}
          value={organization.name}
          isRequired
          onCommit={(name) => void update.run({ id, fields: { name } })}
        />
        <Select<SectorKind | ''>
          inline
          hideLabel
          label={`${t('people.sector')}: ${organization.name}`}
          value={organization.sector ?? ''}
          options={[
            { id: '', label: t('people.noSector') },
            ...SECTOR_KINDS.map((sector) => ({ id: sector, label: t(`people.sector.${sector}`) }))
          ]}
          onChange={(sector) => void update.run({ id, fields: { sector: sector === '' ? null : sector } })}
        />
      </div>
      <InlineError message={update.error} />
    </li>
  )
}
