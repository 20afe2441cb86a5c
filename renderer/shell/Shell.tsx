import { PanelRight, X } from 'lucide-react'
import { Suspense, useEffect, useState } from 'react'
import type { AppState } from '../../preload/contract/app'
import { AgendaDialogs } from '../agenda/AgendaDialogs'
import { useText } from '../i18n'
import { NewMeetingDialog } from '../meetings/list/NewMeetingDialog'
import { RegretDialogs } from '../regrets/RegretDialogs'
import { SafekeepingCommands } from '../safekeeping/SafekeepingPlace'
import { Button } from '../ui/Button'
import { Boundary } from './Boundary'
import { HelpDialog } from './HelpDialog'
import { Navigation } from './Navigation'
import { Palette } from './Palette'
import { Ready } from './Ready'
import { useRoute } from './routes'
import { SaveIndicator } from './SaveIndicator'
import { ShellCommands } from './ShellCommands'
import { setContextElement, useSlots } from './slots'
import { View } from './views'
import './Shell.css'

/** The frame round every view: the line above, the places at the left, the work, and the context at the right. */
export function Shell({ app }: { app: AppState }) {
  const t = useText()
  const route = useRoute()
  const place = useSlots((state) => state.place)
  return (
    <div className="shell">
      <a className="shell__skip" href="#work">
        {t('shell.skip')}
      </a>
      <header className="shell__header">
        <span className="shell__name">Referent</span>
        <span className="shell__place" data-testid="place">
          {place}
        </span>
        <SaveIndicator />
      </header>
      <div className="shell__nav">
        <Navigation />
      </div>
      <main className="shell__work" id="work" tabIndex={-1}>
        <Boundary key={route.name + ('id' in route && route.name !== 'people' ? route.id : '')}>
          <Suspense fallback={null}>
            <View route={route} app={app} />
            <Ready />
          </Suspense>
        </Boundary>
      </main>
      <ContextColumn />
      <ShellCommands app={app} />
      <SafekeepingCommands />
      <Palette />
      <HelpDialog />
      <NewMeetingDialog />
      <AgendaDialogs />
      <RegretDialogs />
    </div>
  )
}

/** The column at the right, filled by views through ContextPane; a strip that opens when the window is narrow. */
function ContextColumn() {
  const t = useText()
  const count = useSlots((state) => state.contextCount)
  const title = useSlots((state) => state.contextTitle)
  const [isOpen, setIsOpen] = useState(false)
  useEffect(() => {
    if (count === 0) setIsOpen(false)
  }, [count])
  const classes = ['shell__context']
  if (count === 0) classes.push('shell__context--empty')
  if (isOpen) classes.push('shell__context--open')
  return (
    <aside
      className={classes.join(' ')}
      aria-label={title || t('shell.context')}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && isOpen) setIsOpen(false)
      }}
    >
      <div className="shell__strip">
        <Button
          variant="quiet"
          icon={isOpen ? X : PanelRight}
          label={isOpen ? t('ui.close') : title || t('shell.context')}
          aria-expanded={isOpen}
          onPress={() => setIsOpen(!isOpen)}
        />
      </div>
      <div className="shell__pane" ref={setContextElement} />
    </aside>
  )
}
