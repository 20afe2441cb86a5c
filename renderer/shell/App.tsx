import { type ReactNode, useEffect, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { AppState } from '../../preload/contract/app'
import { call, on } from '../api'
import { SpeechProvider, useText } from '../i18n'
import { InlineError } from '../ui/InlineError'
import { Toasts, toast } from '../ui/Toast'
import { listenForKeys, runCommand } from './commands'
import { followDrops, receiveFile } from './incoming'
import { keys, sentenceOf, useCall } from './queries'
import { currentRoute, fromPath, navigate, type Route, startRouting, toPath } from './routes'
import { Shell } from './Shell'
import { useSlots } from './slots'
import { Welcome } from './Welcome'

/** The whole window: the first questions until they are answered, then the shell. */
export function App() {
  const state = useCall('app.state', {}, keys.app)
  const app = state.data
  const language = app?.language ?? 'da'
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  useEffect(() => {
    if (!app || app.theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = app.theme
  }, [app])
  return (
    <SpeechProvider language={language}>
      <I18nProvider locale={language === 'da' ? 'da-DK' : 'en-GB'}>
        {state.error ? <NotStarted reason={sentenceOf(state.error)} retry={() => state.refetch()} /> : null}
        {app ? (
          app.user ? (
            <Started app={app}>
              <Shell app={app} />
            </Started>
          ) : (
            <Welcome app={app} />
          )
        ) : null}
        <Toasts />
      </I18nProvider>
    </SpeechProvider>
  )
}

function NotStarted({ reason, retry }: { reason: string; retry: () => void }) {
  const t = useText()
  return (
    <main className="shell__broken">
      <h1>{t('shell.notStarted')}</h1>
      <InlineError message={reason} action={{ label: t('ui.retry'), onPress: retry }} />
    </main>
  )
}

/** What runs as long as the shell is shown: the address, the keys, and what main asks for. */
function Started({ app, children }: { app: AppState; children: ReactNode }) {
  const t = useText()
  const [routed, setRouted] = useState(false)
  // The place at the start is read once: later ones are what the user went to.
  const [first] = useState(() => firstRoute(app))
  useEffect(() => {
    const stop = startRouting(first, (route) => {
      void call('app.rememberRoute', { route: toPath(route) }).catch(() => undefined)
    })
    setRouted(true)
    return stop
  }, [first])
  useEffect(() => {
    const stops = [
      listenForKeys(),
      on('command', ({ name }) => void runCommand(name)),
      on('openFile', ({ path }) => {
        receiveFile(path)
        navigate({ name: 'intake' })
      }),
      followDrops(() => currentRoute().name !== 'meeting')
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [])
  const recovered = app.recoveredDrafts
  useEffect(() => {
    if (recovered > 0 && sayRecovered()) toast({ text: t('shell.recovered', { count: recovered }) })
  }, [recovered, t])
  const place = useSlots((state) => state.place)
  useEffect(() => {
    document.title = place ? `${place} – Referent` : 'Referent'
  }, [place])
  return routed ? children : null
}

/** Where the user was last; the first steps as long as there is nothing to return to. */
function firstRoute(app: AppState): Route {
  const last = app.lastRoute ? fromPath(app.lastRoute) : null
  return last ?? { name: app.meetingCount === 0 ? 'welcome' : 'today' }
}

let recoveredSaid = false
/** True the first time only: what was brought back is news once. */
function sayRecovered(): boolean {
  const first = !recoveredSaid
  recoveredSaid = true
  return first
}
