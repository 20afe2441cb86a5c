import { useMemo } from 'react'
import type { AppState, Theme } from '../../preload/contract/app'
import { call } from '../api'
import { type Text, useLanguage, useText } from '../i18n'
import { openSearch } from '../search/store'
import { formatClock } from '../ui/dates'
import { toast } from '../ui/Toast'
import { type Command, useRegisterCommands } from './commands'
import { openDialog } from './dialogs'
import { toastWithUndo, undoOrRedo } from './history'
import { sentenceOf } from './queries'
import { currentRoute, navigate, type Route } from './routes'
import { saveWords } from './SaveIndicator'
import { useSaveState } from './save-state'

const NEXT_THEME: Record<Theme, Theme> = { system: 'dark', dark: 'light', light: 'system' }

function go(id: string, title: Command['title'], route: Route, keys: string): Command {
  return { id, title, keys: [keys], group: 'shell.group.go', run: () => navigate(route) }
}

/** Puts the meeting that is open in the trash; "Fortryd" brings it back. */
async function removeMeeting(t: Text): Promise<void> {
  const route = currentRoute()
  if (route.name !== 'meeting') return
  // First away from it: what is shown must not be fetched once more when it is gone.
  navigate({ name: 'meetings' })
  try {
    await call('meetings.remove', { id: route.id })
    toastWithUndo(t('shell.meetingRemoved'), t)
  } catch (failure) {
    toast({ text: sentenceOf(failure), kind: 'problem' })
  }
}

/** What can be done anywhere; draws nothing. */
export function ShellCommands({ app }: { app: AppState }) {
  const t = useText()
  const language = useLanguage()
  const { theme } = app
  const commands = useMemo<Command[]>(
    () => [
      {
        id: 'palette',
        title: 'shell.command.palette',
        keys: ['Mod+K'],
        hidden: true,
        run: () => openDialog('palette')
      },
      {
        id: 'search',
        title: 'search.command',
        keys: ['Mod+Shift+F', '/'],
        run: () => openSearch()
      },
      { id: 'help', title: 'shell.command.help', keys: ['F1'], run: () => openDialog('help') },
      {
        id: 'new-meeting',
        title: 'shell.command.newMeeting',
        keys: ['Mod+N'],
        run: () => openDialog('new-meeting')
      },
      {
        id: 'open-document',
        title: 'shell.command.openDocument',
        keys: ['Mod+O'],
        run: () => navigate({ name: 'intake' })
      },
      {
        id: 'save',
        title: 'shell.command.save',
        keys: ['Mod+S'],
        hidden: true,
        run: () => {
          const { state, lastSavedAt } = useSaveState.getState()
          const text =
            state.kind !== 'saved'
              ? saveWords(state, t, language)
              : lastSavedAt
                ? t('shell.save.answer', { clock: formatClock(lastSavedAt, language) })
                : t('shell.save.allSaved')
          toast({ text, kind: state.kind === 'failed' ? 'problem' : 'news' })
        }
      },
      {
        id: 'undo',
        title: 'ui.undo',
        keys: ['Mod+Z'],
        outsideText: true,
        run: () => undoOrRedo('undo', t)
      },
      {
        id: 'redo',
        title: 'ui.redo',
        keys: ['Mod+Y', 'Mod+Shift+Z'],
        outsideText: true,
        run: () => undoOrRedo('redo', t)
      },
      {
        id: 'remove-meeting',
        title: 'shell.command.removeMeeting',
        group: 'meetings.commands',
        when: () => currentRoute().name === 'meeting',
        run: () => void removeMeeting(t)
      },
      {
        id: 'toggle-theme',
        title: 'shell.command.theme',
        run: () => {
          call('app.setPreferences', { theme: NEXT_THEME[theme] }).catch((failure: unknown) =>
            toast({ text: sentenceOf(failure), kind: 'problem' })
          )
        }
      },
      go('go-today', 'shell.go.today', { name: 'today' }, 'Mod+1'),
      go('go-meetings', 'shell.go.meetings', { name: 'meetings' }, 'Mod+2'),
      go('go-followup', 'shell.go.followup', { name: 'followup' }, 'Mod+3'),
      go('go-bodies', 'shell.go.bodies', { name: 'bodies' }, 'Mod+4'),
      go('go-people', 'shell.go.people', { name: 'people' }, 'Mod+5'),
      { id: 'import-people', title: 'directory.import', run: () => navigate({ name: 'import-people' }) },
      go('settings', 'shell.go.settings', { name: 'settings' }, 'Mod+,')
    ],
    [t, language, theme]
  )
  useRegisterCommands(commands)
  return null
}
