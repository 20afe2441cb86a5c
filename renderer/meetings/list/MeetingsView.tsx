import { CopyPlus, FileInput, Plus } from 'lucide-react'
import { useDeferredValue, useMemo } from 'react'
import {
  Autocomplete,
  Collection,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  ListLayout,
  SearchField,
  Virtualizer
} from 'react-aria-components'
import { create } from 'zustand'
import { openLike } from '../../agenda/state'
import { useLanguage, useText } from '../../i18n'
import { type Command, useRegisterCommands } from '../../shell/commands'
import { openDialog } from '../../shell/dialogs'
import { keys, sentenceOf, useCall } from '../../shell/queries'
import { navigate } from '../../shell/routes'
import { usePlace } from '../../shell/slots'
import { Button } from '../../ui/Button'
import { formatMonth, today } from '../../ui/dates'
import { EmptyState } from '../../ui/EmptyState'
import { InlineError } from '../../ui/InlineError'
import { MeetingWords, routeOfMeeting } from './MeetingLine'
import { groupMeetings, matches, searchWords } from './rules'
import './MeetingsView.css'

/** What was typed stays while the app is open: one returns from a meeting to the same list. */
const useFilter = create<{ typed: string }>(() => ({ typed: '' }))

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
  const typed = useFilter((state) => state.typed)
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
  const headings = { coming: t('list.coming'), undated: t('list.undated') }
  const open = (id: string) => {
    const meeting = list.data?.find((one) => one.id === id)
    if (meeting) navigate(routeOfMeeting(meeting))
  }
  const isEmpty = list.data?.length === 0
  return (
    <div className="page meetings">
      <div className="page__head">
        <h1>{t('list.title')}</h1>
        {list.data && !isEmpty ? (
          <span className="quiet">
            {t('list.count', { count: groups.reduce((sum, one) => sum + one.meetings.length, 0) })}
          </span>
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
        <Autocomplete inputValue={typed} onInputChange={(text) => useFilter.setState({ typed: text })}>
          <SearchField className="field" aria-label={t('list.filter')} autoFocus>
            <Input
              role="combobox"
              aria-expanded
              className="field__input"
              placeholder={t('list.filterHint')}
              data-testid="meetings-filter"
            />
          </SearchField>
          <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: 36, headingHeight: 40 }}>
            <ListBox
              className="meetings__list"
              aria-label={t('list.results')}
              items={groups}
              selectionMode="none"
              onAction={(key) => open(String(key))}
              renderEmptyState={() => <p className="quiet">{t('list.none', { query: typed.trim() })}</p>}
              data-testid="meetings-list"
            >
              {(group) => (
                <ListBoxSection id={group.id}>
                  <Header className="meetings__heading">
                    {group.id === 'coming' || group.id === 'undated'
                      ? headings[group.id]
                      : formatMonth(`${group.id}-01`, language)}
                  </Header>
                  <Collection items={group.meetings}>
                    {(meeting) => (
                      <ListBoxItem
                        id={meeting.id}
                        className="meeting-line"
                        textValue={`${meeting.bodyName ?? ''} ${meeting.title ?? ''}`}
                      >
                        <MeetingWords meeting={meeting} />
                      </ListBoxItem>
                    )}
                  </Collection>
                </ListBoxSection>
              )}
            </ListBox>
          </Virtualizer>
        </Autocomplete>
      ) : null}
    </div>
  )
}
