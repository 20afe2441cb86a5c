import { OUTCOMES } from '../../preload/contract/values'
import { useText } from '../i18n'
import { keys, useCall } from '../shell/queries'
import { DateField } from '../ui/DateField'
import { Select } from '../ui/Select'
import { TextField } from '../ui/TextField'
import { KIND_GROUPS, type KindGroup, PERIODS } from './rules'
import { useSearch, want } from './store'

/** Body, period, person, outcome and kind: each narrows what is found at once. */
export function SearchFilters() {
  const t = useText()
  const wanted = useSearch((state) => state.wanted)
  const bodies = useCall('bodies.list', {}, keys.bodies)
  return (
    <fieldset className="search__filters">
      <legend className="visually-hidden">{t('search.filters')}</legend>
      <Select
        label={t('search.kind')}
        hideLabel
        value={wanted.kind}
        options={(Object.keys(KIND_GROUPS) as KindGroup[]).map((id) => ({
          id,
          label: t(`search.kind.${id}`)
        }))}
        onChange={(kind) => want({ kind })}
        data-testid="search-kind"
      />
      <Select
        label={t('search.body')}
        hideLabel
        value={wanted.bodyId ?? ''}
        options={[
          { id: '', label: t('search.everyBody') },
          ...(bodies.data ?? []).map((body) => ({ id: body.id, label: body.name }))
        ]}
        onChange={(id) => want({ bodyId: id || null })}
        data-testid="search-body"
      />
      <Select
        label={t('search.period')}
        hideLabel
        value={wanted.period}
        options={PERIODS.map((id) => ({ id, label: t(`search.period.${id}`) }))}
        onChange={(period) => want({ period })}
        data-testid="search-period"
      />
      <Select
        label={t('search.outcome')}
        hideLabel
        value={wanted.outcome ?? 'all'}
        options={[
          { id: 'all' as const, label: t('search.everyOutcome') },
          ...OUTCOMES.map((id) => ({ id, label: t(`meetings.outcome.${id}`) }))
        ]}
        onChange={(outcome) => want({ outcome: outcome === 'all' ? null : outcome })}
        data-testid="search-outcome"
      />
      <TextField
        label={t('search.person')}
        hideLabel
        placeholder={t('search.personHint')}
        value={wanted.person}
        onChange={(person) => want({ person })}
        data-testid="search-person"
      />
      {wanted.period === 'own' ? (
        <div className="search__days">
          <DateField label={t('search.from')} value={wanted.from} onChange={(from) => want({ from })} />
          <DateField label={t('search.to')} value={wanted.to} onChange={(to) => want({ to })} />
        </div>
      ) : null}
    </fieldset>
  )
}
