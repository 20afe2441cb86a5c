import { FileInput } from 'lucide-react'
import { type FormEvent, useDeferredValue, useMemo, useState } from 'react'
import { create } from 'zustand'
import type { PersonSummary } from '../../preload/contract/bodies'
import { Duplicates } from '../directory/Duplicates'
import { VirtualList } from '../directory/VirtualList'
import { useText } from '../i18n'
import { keys, sentenceOf, useAction, useCall } from '../shell/queries'
import { navigate, type Route, toPath } from '../shell/routes'
import { usePlace } from '../shell/slots'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { InlineError } from '../ui/InlineError'
import { Tabs } from '../ui/Tabs'
import { TextField } from '../ui/TextField'
import { Organizations } from './Organizations'
import { PersonPage } from './PersonPage'
import { findPeople } from './rules'
import './PeopleView.css'

type Part = 'people' | 'organizations'
const usePart = create<{ part: Part; typed: string }>(() => ({ part: 'people', typed: '' }))

/** Everybody who takes part, and where they come from; a line leads to the person's page. */
export function PeopleView({ personId }: { personId?: string | undefined }) {
  return personId ? <PersonPage key={personId} id={personId} /> : <PeopleList />
}

function PeopleList() {
  const t = useText()
  const { part, typed } = usePart()
  usePlace(t('people.title'))
  const list = useCall('people.list', {}, keys.people)
  return (
    <div className="page">
      <div className="page__head">
        <h1>{t('people.title')}</h1>
        <Button icon={FileInput} onPress={() => navigate({ name: 'import-people' })}>
          {t('directory.import')}
        </Button>
      </div>
      <InlineError
        message={list.error ? t('people.notLoaded', { reason: sentenceOf(list.error) }) : null}
        action={{ label: t('ui.retry'), onPress: () => void list.refetch() }}
      />
      <Tabs<Part>
        label={t('people.parts')}
        selected={part}
        onSelect={(next) => usePart.setState({ part: next })}
        tabs={[
          { id: 'people', label: t('people.people'), count: list.data?.length },
          { id: 'organizations', label: t('people.organizations') }
        ]}
      >
        <div className="people__part">
          {part === 'people' ? <People people={list.data} typed={typed} /> : <Organizations />}
        </div>
      </Tabs>
    </div>
  )
}

function People({ people, typed }: { people: PersonSummary[] | undefined; typed: string }) {
  const t = useText()
  const add = useAction('people.create', 'here')
  const [name, setName] = useState('')
  const wantedText = useDeferredValue(typed)
  const found = useMemo(() => findPeople(people ?? [], wantedText), [people, wantedText])
  const make = async (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '' || add.isBusy) return
    const made = await add.run({ fields: { name: name.trim() } })
    if (made) navigate({ name: 'people', id: made.id })
  }
  return (
    <>
      <div className="people__tools">
        {people?.length === 0 ? null : (
          <TextField
            label={t('people.filter')}
            hideLabel
            placeholder={t('people.filterHint')}
            type="search"
            value={typed}
            onChange={(text) => usePart.setState({ typed: text })}
            data-testid="people-filter"
          />
        )}
        <form className="people__new" onSubmit={make}>
          <TextField
            label={t('people.new')}
            hideLabel
            placeholder={t('people.newHint')}
            value={name}
            onChange={setName}
            autoFocus={people?.length === 0}
            data-testid="new-person-name"
          />
          <Button type="submit" isDisabled={add.isBusy || name.trim() === ''}>
            {t('people.new')}
          </Button>
        </form>
      </div>
      <InlineError message={add.error} />
      {people?.length === 0 ? <EmptyState text={t('people.empty')} /> : null}
      {people && people.length > 0 && found.length === 0 ? (
        <p className="quiet">{t('people.none', { query: typed.trim() })}</p>
      ) : null}
      {typed.trim() === '' ? <Duplicates kind="person" /> : null}
      {found.length > 0 ? (
        <VirtualList
          key={people?.length === 0 ? 'empty' : 'some'}
          label={t('people.people')}
          data-testid="people-list"
          items={found}
          keyOf={(person) => person.id}
          size={36}
          line={(person, isActive) => <PersonLink person={person} isActive={isActive} />}
        />
      ) : null}
    </>
  )
}

function PersonLink({ person, isActive }: { person: PersonSummary; isActive: boolean }) {
  const route: Route = { name: 'people', id: person.id }
  return (
    <a
      className="person__line"
      href={`#${toPath(route)}`}
      data-stop
      tabIndex={isActive ? 0 : -1}
      onClick={(event) => {
        event.preventDefault()
        navigate(route)
      }}
    >
      <span className="person__name">{person.name}</span>
      <span className="person__fact">{person.title}</span>
      <span className="person__fact">{person.organization}</span>
    </a>
  )
}
