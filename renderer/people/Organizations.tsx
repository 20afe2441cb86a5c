import { Trash2 } from 'lucide-react'
import { type FormEvent, useMemo, useState } from 'react'
import type { OrganizationSummary } from '../../preload/contract/meeting'
import { SECTOR_KINDS, type SectorKind } from '../../preload/contract/values'
import { Duplicates } from '../directory/Duplicates'
import { useText } from '../i18n'
import { toastWithUndo } from '../shell/history'
import { keys, sentenceOf, useAction, useCall } from '../shell/queries'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { InlineError } from '../ui/InlineError'
import { Select } from '../ui/Select'
import { InlineField, TextField } from '../ui/TextField'
import { countByOrganization } from './rules'

/** Where people come from, and which sector that is: what the counts of sectors are made from. */
export function Organizations() {
  const t = useText()
  const list = useCall('organizations.list', {}, keys.organizations)
  const people = useCall('people.list', {}, keys.people)
  const add = useAction('organizations.create', 'here')
  const [name, setName] = useState('')
  const [typed, setTyped] = useState('')
  const counts = useMemo(() => countByOrganization(people.data ?? []), [people.data])
  const make = async (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '' || add.isBusy) return
    if (await add.run({ fields: { name: name.trim() } })) setName('')
  }
  const collator = new Intl.Collator('da')
  const wanted = typed.trim().toLocaleLowerCase('da')
  const found = [...(list.data ?? [])]
    .filter((one) => {
      const sector = one.sector ? t(`people.sector.${one.sector}`) : t('people.noSector')
      return `${one.name} ${sector}`.toLocaleLowerCase('da').includes(wanted)
    })
    .sort((a, b) => collator.compare(a.name, b.name))
  return (
    <>
      <div className="people__tools">
        {list.data?.length === 0 ? null : (
          <TextField
            label={t('people.filterOrganizations')}
            hideLabel
            placeholder={t('people.filterOrganizations')}
            type="search"
            value={typed}
            onChange={setTyped}
          />
        )}
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
      </div>
      <InlineError
        message={list.error ? t('people.notLoaded', { reason: sentenceOf(list.error) }) : add.error}
        {...(list.error ? { action: { label: t('ui.retry'), onPress: () => void list.refetch() } } : {})}
      />
      {list.data?.length === 0 ? <EmptyState text={t('people.organizationsEmpty')} /> : null}
      {list.data && list.data.length > 0 && found.length === 0 ? (
        <p className="quiet">{t('people.none', { query: typed.trim() })}</p>
      ) : null}
      {wanted === '' ? <Duplicates kind="organization" /> : null}
      <ul>
        {found.map((one) => (
          <OrganizationLine key={one.id} organization={one} people={counts.get(one.id) ?? 0} />
        ))}
      </ul>
    </>
  )
}

function OrganizationLine({ organization, people }: { organization: OrganizationSummary; people: number }) {
  const t = useText()
  const update = useAction('organizations.update', 'here')
  const remove = useAction('organizations.remove', 'here')
  const { id, name } = organization
  const drop = async () => {
    if (await remove.run({ id })) toastWithUndo(t('people.removed', { name }), t)
  }
  return (
    <li className="organization">
      <div className="organization__line">
        <InlineField
          hideLabel
          label={`${t('people.organization')}: ${name}`}
          value={name}
          isRequired
          onCommit={(text) => void update.run({ id, fields: { name: text } })}
        />
        <Select<SectorKind | ''>
          inline
          hideLabel
          label={`${t('people.sector')}: ${name}`}
          value={organization.sector ?? ''}
          options={[
            { id: '', label: t('people.noSector') },
            ...SECTOR_KINDS.map((sector) => ({ id: sector, label: t(`people.sector.${sector}`) }))
          ]}
          onChange={(sector) => void update.run({ id, fields: { sector: sector === '' ? null : sector } })}
        />
        <span className="person__fact organization__count">{t('people.count', { count: people })}</span>
        <Button
          variant="quiet"
          icon={Trash2}
          label={t('people.removeOrganization', { name })}
          onPress={() => void drop()}
        />
      </div>
      <InlineError message={update.error ?? remove.error} />
    </li>
  )
}
