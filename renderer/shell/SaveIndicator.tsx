import { AlertTriangle, Check, LoaderCircle } from 'lucide-react'
import type { Language } from '../../preload/contract/app'
import { type Text, useLanguage, useText } from '../i18n'
import { formatClock } from '../ui/dates'
import { type SaveState, useSaveState } from './save-state'
import './SaveIndicator.css'

/** The state in words: "Gemt 10.32.07", "Gemmer …", "Ikke gemt: …". */
export function saveWords(state: SaveState, t: Text, language: Language): string {
  if (state.kind === 'saving') return t('shell.save.saving')
  if (state.kind === 'failed') return t('shell.save.failed', { message: state.message })
  return state.at
    ? t('shell.save.saved', { clock: formatClock(state.at, language) })
    : t('shell.save.allSaved')
}

/** The one place that says whether the work is safe. */
export function SaveIndicator() {
  const state = useSaveState((store) => store.state)
  const t = useText()
  const language = useLanguage()
  const Sign = state.kind === 'saved' ? Check : state.kind === 'saving' ? LoaderCircle : AlertTriangle
  return (
    <div
      className={`save save--${state.kind}`}
      role="status"
      data-testid="save-state"
      data-state={state.kind}
    >
      <Sign className="icon" aria-hidden="true" />
      <span className="save__words">{saveWords(state, t, language)}</span>
    </div>
  )
}
