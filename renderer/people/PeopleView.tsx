import { type FormEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { create } from 'zustand'
import type { PersonSummary } from '../../preload/contract/bodies'
import { useText } from '../i18n'
import { keys, sentenceOf, useAction, useCall } from '../shell/queries'
import { navigate } from '../shell/routes'
import { usePlace } from '../shell/slots'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { InlineError } from '../ui/InlineError'
import { Tabs } from '../ui/Tabs'
import { TextField } from '../ui/TextField'
import { Organizations } from './Organizations'
import { PersonForm } from './PersonForm'
import { findPeople } from './rules'
import './PeopleView.css'

type Part = 'people' | 'organizations'
const usePart = create<{ part: Part; typed: string }>(() => ({ part: 'people', typed: '' }))
/** How many lines are drawn at first; more come as one scrolls. */
const STEP = 200

/** Everybody who takes part, and where they come from; a line opens where it stands. */
export function PeopleView({ personId }: { personId?: string | undefined }) {
  const t = useText()
  const { part, typed } = usePart()
  usePlace(t('people.title'))
  const list = useCall('people.list', {}, keys.people)
  useEffect(() => {
    if (!personId || !list.data) return
    // Found from the palette: the person must be in sight.
    const inSight = findPeople(list.data, usePart.getState().typed).some((one) => one.id === personId)
    usePart.setState(inSight ? { part: 'people' } : { part: 'people', typed: '' })
  }, [personId, list.data])
  return (
    <div className="page page--narrow">
      <div className="page__head">
        <h1>{t('people.title')}</h1>
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
          {part === 'people' ? (
            <People people={list.data} typed={typed} openId={personId ?? null} />
          ) : (
            <Organizations />
          )}
        </div>
      </Tabs>
    </div>
  )
}

interface PeopleProps {
  people: PersonSummary[] | undefined
  typed: string
  openId: string | null
}

function People({ people, typed, openId }: PeopleProps) {
  const t = useText()
  const add = useAction('people.create', 'here')
  const [name, setName] = useState('')
  const wantedText = useDeferredValue(typed)
  const found = useMemo(() => findPeople(people ?? [], wantedText), [people, wantedText])
  const openAt = openId === null ? -1 : found.findIndex((one) => one.id === openId)
  const [wanted, setWanted] = useState(STEP)
  const count = Math.max(wanted, openAt + 1)
  const make = async (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '' || add.isBusy) return
    const made = await add.run({ fields: { name: name.trim() } })
    if (!made) return
    setName('')
    navigate({ name: 'people', id: made.id }, { replace: true })
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
      <ul className="people__list">
        {found.slice(0, count).map((person) => (
          <PersonLine key={person.id} person={person} isOpen={person.id === openId} />
        ))}
      </ul>
      {found.length > count ? <More key={count} onMore={() => setWanted(count + STEP)} /> : null}
    </>
  )
}

function PersonLine({ person, isOpen }: { person: PersonSummary; isOpen: boolean }) {
  const line = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isOpen) line.current?.scrollIntoView({ block: 'nearest' })
  }, [isOpen])
  return (
    <li ref={line} className={isOpen ? 'person person--open' : 'person'}>
      <button
        type="button"
        className="person__line"
        aria-expanded={isOpen}
        onClick={() =>
          navigate(isOpen ? { name: 'people' } : { name: 'people', id: person.id }, { replace: true })
        }
      >
        <span className="person__name">{person.name}</span>
        <span className="person__fact">{person.title}</span>
        <span className="person__fact">{person.organization}</span>
      </button>
      {isOpen ? <PersonForm person={person} /> : null}
    </li>
  )
}

/** Asks for more lines when it comes into sight. */
function More({ onMore }: { onMore: () => void }) {
  const mark = useRef<HTMLDivElement>(null)
  const more = useRef(onMore)
  more.current = onMore
  useEffect(() => {
    if (!mark.current) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) more.current()
      },
      { rootMargin: '600px' }
    )
    observer.observe(mark.current)
    return () => observer.disconnect()
  }, [])
  return <div ref={mark} className="people__more" />
}
