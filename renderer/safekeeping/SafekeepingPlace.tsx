import { TriangleAlert } from 'lucide-react'
import { type MessageId, useText } from '../i18n'
import { useRegisterCommands } from '../shell/commands'
import { useAction } from '../shell/queries'
import { navigate } from '../shell/routes'
import { toast } from '../ui/Toast'
import { useSafekeeping } from './use-safekeeping'
import './Safekeeping.css'

/** What safekeeping adds to the palette and F1; draws nothing. */
export function SafekeepingCommands() {
  const t = useText()
  const copy = useAction('safekeeping.copyNow')
  useRegisterCommands([
    {
      id: 'go-trash',
      title: 'trash.go',
      group: 'shell.group.go',
      run: () => navigate({ name: 'trash' })
    },
    {
      id: 'copy-now',
      title: 'safekeeping.copyNow',
      run: () =>
        void copy.run({}).then((made) => {
          if (made) toast({ text: t('safekeeping.copied') })
        })
    },
    { id: 'go-safekeeping', title: 'safekeeping.go', run: () => goToSafekeeping() }
  ])
  return null
}

/** Shows the part of the settings that is about copies. */
function goToSafekeeping(): void {
  navigate({ name: 'settings' })
  const part = () => document.getElementById('safekeeping')
  // The view is fetched when it is first shown.
  const look = (left: number) => {
    const found = part()
    if (found) found.scrollIntoView({ block: 'start' })
    else if (left > 0) setTimeout(() => look(left - 1), 50)
  }
  look(40)
}

/** A quiet line in the column of places when something about the copies wants looking at. */
export function SafekeepingNote() {
  const t = useText()
  const state = useSafekeeping()
  const words: MessageId | null = state?.moved
    ? 'safekeeping.movedShort'
    : state?.problem
      ? 'safekeeping.note.copy'
      : state?.folder.problem
        ? 'safekeeping.note.folder'
        : null
  if (!words) return null
  return (
    <li>
      <button
        type="button"
        className="places__place places__note"
        title={t(words)}
        onClick={goToSafekeeping}
        data-testid="safekeeping-note"
      >
        <TriangleAlert className="icon" aria-hidden="true" />
        <span className="places__words">{t(words)}</span>
      </button>
    </li>
  )
}
