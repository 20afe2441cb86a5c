import { useMemo, useState } from 'react'
import { create } from 'zustand'
import { useText } from '../i18n'
import { keys, sentenceOf, useCall } from '../shell/queries'
import { navigate } from '../shell/routes'
import { usePlace } from '../shell/slots'
import { Button } from '../ui/Button'
import { today } from '../ui/dates'
import { EmptyState } from '../ui/EmptyState'
import { InlineError } from '../ui/InlineError'
import { Select } from '../ui/Select'
import { TextField } from '../ui/TextField'
import { FollowUpLine } from './FollowUpLine'
import { type FollowUpFilter, type FollowUpGroup, filterEntries, groupEntries } from './rules'
import './FollowUpView.css'

const useFilter = create<FollowUpFilter>(() => ({ text: '', type: 'all', body: null }))
/** How many of a group are drawn before "Vis flere". */
const AT_FIRST = 200

/** The register of decisions and actions of all meetings; what is late comes first. */
export function FollowUpView() {
  const t = useText()
  const list = useCall('followup.list', {}, keys.followup)
  const filter = useFilter()
  const now = today()
  usePlace(t('followup.title'))
  const groups = useMemo(
    () => groupEntries(filterEntries(list.data ?? [], filter), now),
    [list.data, filter, now]
  )
  const bodies = useMemo(() => {
    const names = new Set((list.data ?? []).flatMap((one) => (one.bodyName ? [one.bodyName] : [])))
    return [...names].sort(new Intl.Collator('da').compare)
  }, [list.data])
  return (
    <div className="page">
      <div className="page__head">
        <h1>{t('followup.title')}</h1>
      </div>
      <InlineError
        message={list.error ? t('followup.notLoaded', { reason: sentenceOf(list.error) }) : null}
        action={{ label: t('ui.retry'), onPress: () => void list.refetch() }}
      />
      {list.data?.length === 0 ? (
        <EmptyState text={t('followup.empty')}>
          <Button onPress={() => navigate({ name: 'meetings' })}>{t('followup.toMeetings')}</Button>
        </EmptyState>
      ) : null}
      {list.data && list.data.length > 0 ? (
        <>
          <search className="followup__filter">
            <TextField
              label={t('followup.filter')}
              hideLabel
              placeholder={t('followup.filterHint')}
              type="search"
              value={filter.text}
              onChange={(text) => useFilter.setState({ text })}
              data-testid="followup-filter"
            />
            <Select
              label={t('followup.type')}
              hideLabel
              value={filter.type}
              options={[
                { id: 'all', label: t('followup.all') },
                { id: 'action', label: t('followup.actions') },
                { id: 'decision', label: t('followup.decisions') }
              ]}
              onChange={(type) => useFilter.setState({ type })}
            />
            <Select
              label={t('followup.body')}
              hideLabel
              value={filter.body ?? ''}
              options={[
                { id: '', label: t('followup.everyBody') },
                ...bodies.map((name) => ({ id: name, label: name }))
              ]}
              onChange={(name) => useFilter.setState({ body: name === '' ? null : name })}
            />
          </search>
          {groups.length === 0 ? <p className="quiet">{t('followup.none')}</p> : null}
          {groups.map((group) => (
            <Group key={group.id} group={group} today={now} />
          ))}
        </>
      ) : null}
    </div>
  )
}

function Group({ group, today: now }: { group: FollowUpGroup; today: string }) {
  const t = useText()
  const [count, setCount] = useState(AT_FIRST)
  const rest = group.entries.length - count
  return (
    <section className="page__section">
      <h2>
        {t(`followup.${group.id}`)} <span className="followup__count">{group.entries.length}</span>
      </h2>
      <ul>
        {group.entries.slice(0, count).map((entry) => (
          <li key={entry.blockId}>
            <FollowUpLine entry={entry} today={now} />
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <div>
          <Button onPress={() => setCount(count + AT_FIRST)}>{t('followup.more', { count: rest })}</Button>
        </div>
      ) : null}
    </section>
  )
}
