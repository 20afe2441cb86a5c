import { CopyPlus, FileInput, Plus } from 'lucide-react'
import { type KeyboardEvent, useCallback, useDeferredValue, useEffect, useMemo, useRef } from 'react'
import { create } from 'zustand'
import type { MeetingSummary } from '../../../preload/contract/meeting-edits'
import { openLike } from '../../agenda/state'
import { useLanguage, useText } from '../../i18n'
import { type Command, useRegisterCommands } from '../../shell/commands'
import { openDialog } from '../../shell/dialogs'
import { keys, sentenceOf, useCall } from '../../shell/queries'
import { navigate } from '../../shell/routes'
import { usePlace } from '../../shell/slots'
import { Button } from '../../ui/Button'
import { today } from '../../ui/dates'
import { EmptyState } from '../../ui/EmptyState'
import { InlineError } from '../../ui/InlineError'
import { routeOfMeeting } from './MeetingLine'
import { groupMeetings, matches, searchWords } from './rules'
import { LIST_ID, optionId, VirtualMeetings } from './VirtualMeetings'
import './MeetingsView.css'

/** What was typed and chosen stays while the app is open: one returns from a meeting to the same list. */
const useFilter = create<{ typed: string; currentId: string | null }>(() => ({ typed: '', currentId: null }))

/** What the list does by itself, for F1. */
const LIST_KEYS: readonly Command[] = [
  { id: 'list-move', title: 'list.keys.move', keys: ['ArrowUp', 'ArrowDown'], group: 'list.title' },
  { id: 'list-open', title: 'list.keys.open', keys: ['Enter'], group: 'list.title' }
]

/** Every meeting; the list filters as one types, and the arrows and Enter work from the field. */
export function MeetingsView() {
  const t = useText()
  const language = useLanguage()
  const list = useCall('meetings.list', {}, keys.meetings)
  const { typed, currentId } = useFilter()
  const field = useRef<HTMLInputElement>(null)
  // The letters come first: the list follows when it has time.
  const wanted = useDeferredValue(typed)
  usePlace(t('list.title'))
  useRegisterCommands(LIST_KEYS)
  const words = useMemo(
    () =>
      new Map(
        list.data?.map((one) => [one.id, searchWords(one, t(`meetings.phase.${one.phase}`), language)])
      ),
    [list.data, t, language]
  )
  const groups = useMemo(() => {
    const query = wanted.trim()
    const found = (list.data ?? []).filter((one) => query === '' || matches(words.get(one.id) ?? '', query))
    return groupMeetings(found, today())
  }, [list.data, words, wanted])
  const shown = useMemo(() => groups.flatMap((group) => group.meetings), [groups])
  const open = useCallback((meeting: MeetingSummary) => {
    useFilter.setState({ currentId: meeting.id })
    navigate(routeOfMeeting(meeting))
  }, [])
  const at = shown.findIndex((one) => one.id === currentId)
  // While one filters, Enter means the first that is found.
  const current = shown[at] ?? (wanted.trim() === '' ? undefined : shown[0])
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 12, PageUp: -12 }[event.key]
    if (step !== undefined && shown.length > 0) {
      event.preventDefault()
      const from = current ? shown.indexOf(current) : step > 0 ? -1 : shown.length
      const next = shown[Math.min(shown.length - 1, Math.max(0, from + step))]
      useFilter.setState({ currentId: next?.id ?? null })
    } else if (event.key === 'Enter' && current) {
      event.preventDefault()
      open(current)
    } else if (event.key === 'Escape' && typed !== '') {
      event.preventDefault()
      useFilter.setState({ typed: '', currentId: null })
    }
  }
  const hasList = list.data !== undefined && list.data.length > 0
  useEffect(() => {
    if (hasList) field.current?.focus()
  }, [hasList])
  const isEmpty = list.data?.length === 0
  return (
    <div className="page meetings">
      <div className="page__head">
        <h1>{t('list.title')}</h1>
        {list.data && !isEmpty ? (
          <span className="quiet">{t('list.count', { count: shown.length })}</span>
        ) : null}
        <Button icon={FileInput} onPress={() => navigate({ name: 'intake' })}>
          {t('shell.command.openDocument')}
        </Button>
        {list.data && !isEmpty ? (
          <Button icon={CopyPlus} onPress={() => openLike()} data-testid="new-like">
            {t('agenda.like')}
          </Button>
        ) : null}
        <Button
          variant="primary"
          icon={Plus}
          onPress={() => openDialog('new-meeting')}
          data-testid="new-meeting"
        >
          {t('list.new')}
        </Button>
      </div>
      <InlineError
        message={list.error ? t('list.notLoaded', { reason: sentenceOf(list.error) }) : null}
        action={{ label: t('ui.retry'), onPress: () => void list.refetch() }}
      />
      {isEmpty ? <EmptyState text={t('list.empty')} /> : null}
      {list.data && !isEmpty ? (
        <>
          <search className="field">
            <input
              ref={field}
              className="field__input"
              role="combobox"
              aria-autocomplete="list"
              aria-expanded={shown.length > 0}
              {...(shown.length > 0 ? { 'aria-controls': LIST_ID } : {})}
              {...(current ? { 'aria-activedescendant': optionId(current.id) } : {})}
              aria-label={t('list.filter')}
              placeholder={t('list.filterHint')}
              spellCheck={false}
              value={typed}
              onChange={(event) => useFilter.setState({ typed: event.target.value, currentId: null })}
              onKeyDown={press}
              data-testid="meetings-filter"
            />
          </search>
          {shown.length === 0 ? <p className="quiet">{t('list.none', { query: typed.trim() })}</p> : null}
          {shown.length > 0 ? (
            <VirtualMeetings
              groups={groups}
              count={shown.length}
              currentId={current?.id ?? null}
              onOpen={open}
            />
          ) : null}
        </>
      ) : null}
    </div>
  )
}
