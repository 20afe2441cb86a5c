import { Search } from 'lucide-react'
import { useMemo, useState } from 'react'
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  SearchField
} from 'react-aria-components'
import type { Language } from '../../preload/contract/app'
import type { QuickHit } from '../../preload/contract/meeting-edits'
import { type MessageId, type Text, useLanguage, useText } from '../i18n'
import { openRegret, type RegretHit, regretQuery } from '../regrets/state'
import { openSearch } from '../search/store'
import { formatDate } from '../ui/dates'
import { Kbd } from '../ui/Kbd'
import { type Command, runCommand, useAllCommands } from './commands'
import { openDialog, useShellDialog } from './dialogs'
import { useCall } from './queries'
import { currentRoute, navigate, type Route } from './routes'
import './Palette.css'

/** Commands whose words hold all the words that were typed; those whose name begins with it first. */
export function filterCommands(all: readonly Command[], typed: string, t: Text): Command[] {
  const words = typed.toLocaleLowerCase('da').split(/\s+/).filter(Boolean)
  return all
    .filter((one) => one.run && !one.hidden && (one.when?.() ?? true))
    .map((command) => ({ command, title: t(command.title).toLocaleLowerCase('da') }))
    .filter(({ title }) => words.every((word) => title.includes(word)))
    .sort((a, b) => Number(b.title.startsWith(words[0] ?? '')) - Number(a.title.startsWith(words[0] ?? '')))
    .map(({ command }) => command)
}

/** Where a hit leads; null when it has lost its meeting. */
export function routeOfHit(hit: QuickHit): Route | null {
  switch (hit.kind) {
    case 'meeting':
      return { name: 'meeting', id: hit.id, tab: 'agenda' }
    case 'item':
      return hit.meetingId ? { name: 'meeting', id: hit.meetingId, tab: 'minutes', itemId: hit.id } : null
    case 'body':
      return { name: 'body', id: hit.id }
    case 'person':
      return { name: 'people', id: hit.id }
  }
}

const GROUPS: readonly [QuickHit['kind'], MessageId][] = [
  ['meeting', 'shell.palette.meetings'],
  ['item', 'shell.palette.items'],
  ['person', 'shell.palette.people'],
  ['body', 'shell.palette.bodies']
]

/** Ctrl K: every command, and every meeting, item, person and body by its name. */
export function Palette() {
  const isOpen = useShellDialog((state) => state.open === 'palette')
  return (
    <ModalOverlay
      className="scrim"
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open && useShellDialog.getState().open === 'palette') openDialog(null)
      }}
    >
      <Modal className="palette">{isOpen ? <PaletteInside /> : null}</Modal>
    </ModalOverlay>
  )
}

/** The detail of a hit, without its title again, and with dates as the reader writes them. */
export function detailOf(hit: QuickHit, language: Language): string {
  const own = hit.detail.startsWith(`${hit.title} · `) ? hit.detail.slice(hit.title.length + 3) : hit.detail
  return own.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (date) => formatDate(date, language, 'short'))
}

/** People of coming meetings whose regrets "afbud …" could be about; those of the meeting in sight first. */
function useRegrets(query: string): readonly RegretHit[] {
  const name = regretQuery(query)
  const route = currentRoute()
  const meetingId = route.name === 'meeting' ? route.id : null
  const hits = useCall(
    'regrets.find',
    { query: name ?? '', meetingId },
    ['meetings', 'regrets', meetingId, name],
    { enabled: name !== null, keepPrevious: true }
  )
  return name === null ? [] : (hits.data ?? [])
}

/** The choice that goes on to the whole search. */
const IN_ALL = 'search:all'

function PaletteInside() {
  const t = useText()
  const language = useLanguage()
  const [typed, setTyped] = useState('')
  const all = useAllCommands()
  const commands = useMemo(() => filterCommands(all, typed, t), [all, typed, t])
  const query = typed.trim()
  const hits = useCall('search.quick', { query }, ['meetings', 'quick', query], {
    enabled: query !== '',
    keepPrevious: true
  })
  const found = query === '' ? [] : (hits.data ?? [])
  const regrets = useRegrets(query)
  const choose = (key: string) => {
    const hit = found.find((one) => `${one.kind}:${one.id}` === key)
    const route = hit ? routeOfHit(hit) : null
    const regret = regrets.find((one) => `regret:${one.attendanceId}` === key)
    openDialog(null)
    if (regret) return openRegret(regret)
    if (key === IN_ALL) return openSearch(query)
    if (route) navigate(route)
    // The dialog gives the focus back first, so that a command can take it.
    else if (!hit) setTimeout(() => runCommand(key))
  }
  return (
    <Dialog className="palette__inside" aria-label={t('shell.command.palette')} data-testid="palette">
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <SearchField aria-label={t('shell.palette.label')} autoFocus>
          <Input
            role="combobox"
            aria-expanded
            className="palette__input"
            placeholder={t('shell.palette.hint')}
            data-testid="palette-input"
          />
        </SearchField>
        <ListBox
          className="palette__list"
          aria-label={t('shell.palette.results')}
          onAction={(key) => choose(String(key))}
          renderEmptyState={() => <p className="palette__none">{t('shell.palette.none', { query })}</p>}
        >
          {regrets.length > 0 ? (
            <ListBoxSection>
              <Header className="palette__heading">{t('regrets.paletteHeading')}</Header>
              {regrets.map((one) => (
                <ListBoxItem
                  key={one.attendanceId}
                  id={`regret:${one.attendanceId}`}
                  className="choice"
                  textValue={one.name}
                >
                  <span className="choice__words">{t('regrets.paletteLine', { name: one.name })}</span>
                  <span className="choice__detail">
                    {[
                      one.organization,
                      one.meeting,
                      one.date ? formatDate(one.date, language, 'short') : null,
                      one.isExcused ? t('regrets.already') : null
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </ListBoxItem>
              ))}
            </ListBoxSection>
          ) : null}
          {commands.length > 0 ? (
            <ListBoxSection>
              <Header className="palette__heading">{t('shell.palette.commands')}</Header>
              {commands.map((command) => (
                <ListBoxItem key={command.id} id={command.id} className="choice" textValue={t(command.title)}>
                  <span className="choice__words">{t(command.title)}</span>
                  {command.keys?.[0] ? <Kbd keys={command.keys[0]} /> : null}
                </ListBoxItem>
              ))}
            </ListBoxSection>
          ) : null}
          {GROUPS.filter(([kind]) => found.some((hit) => hit.kind === kind)).map(([kind, heading]) => (
            <ListBoxSection key={kind}>
              <Header className="palette__heading">{t(heading)}</Header>
              {found
                .filter((hit) => hit.kind === kind)
                .map((hit) => (
                  <ListBoxItem key={hit.id} id={`${kind}:${hit.id}`} className="choice" textValue={hit.title}>
                    <span className="choice__words">{hit.title}</span>
                    <span className="choice__detail">{detailOf(hit, language)}</span>
                  </ListBoxItem>
                ))}
            </ListBoxSection>
          ))}
          {query !== '' ? (
            <ListBoxItem id={IN_ALL} className="choice" textValue={t('search.inAll', { query })}>
              <Search className="icon" aria-hidden="true" />
              <span className="choice__words">{t('search.inAll', { query })}</span>
            </ListBoxItem>
          ) : null}
        </ListBox>
      </Autocomplete>
    </Dialog>
  )
}
