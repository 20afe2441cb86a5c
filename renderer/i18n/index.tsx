import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { createIntl, createIntlCache, type IntlShape } from 'react-intl'
import type { Language } from '../../preload/contract/app'
import { messages as agenda } from '../agenda/messages'
import { messages as annexes } from '../annexes/messages'
import { messages as attendance } from '../attendance/messages'
import { messages as bodies } from '../bodies/messages'
import { messages as checks } from '../checks/messages'
import { messages as directory } from '../directory/messages'
import { messages as documents } from '../documents/messages'
import { messages as editor } from '../editor/messages'
import { messages as followup } from '../followup/messages'
import { messages as intake } from '../intake/messages'
import { messages as issuing } from '../issuing/messages'
import { messages as meetings } from '../meetings/messages'
import { messages as people } from '../people/messages'
import { messages as regrets } from '../regrets/messages'
import { messages as safekeeping } from '../safekeeping/messages'
import { messages as search } from '../search/messages'
import { messages as settings } from '../settings/messages'
import { messages as shell } from '../shell/messages'
import { messages as ui } from '../ui/messages'

/** Every word of the interface, in both languages. */
export const catalogue = {
  ...shell,
  ...ui,
  ...meetings,
  ...attendance,
  ...annexes,
  ...documents,
  ...checks,
  ...editor,
  ...intake,
  ...bodies,
  ...people,
  ...settings,
  ...followup,
  ...agenda,
  ...directory,
  ...issuing,
  ...regrets,
  ...safekeeping,
  ...search
}

export type MessageId = keyof typeof catalogue
export type Values = Record<string, string | number | null>
/** A message in the user's language, with its values put in. */
export type Text = (id: MessageId, values?: Values) => string

const cache = createIntlCache()

/** The words of one language, as a function; pure, so that tests can read both catalogues. */
export function textIn(language: Language): Text {
  const index = language === 'da' ? 0 : 1
  const messages = Object.fromEntries(
    Object.entries(catalogue as Record<string, readonly [string, string]>).map(([id, pair]) => [
      id,
      pair[index]
    ])
  )
  const intl: IntlShape = createIntl({ locale: language === 'da' ? 'da-DK' : 'en-GB', messages }, cache)
  return (id, values) => intl.formatMessage({ id: id as string }, values ?? {}) as string
}

interface Speech {
  language: Language
  text: Text
}

const SpeechContext = createContext<Speech>({ language: 'da', text: textIn('da') })

/** Puts the chosen language around the interface. */
export function SpeechProvider(props: { language: Language; children: ReactNode }) {
  const speech = useMemo(() => ({ language: props.language, text: textIn(props.language) }), [props.language])
  return <SpeechContext.Provider value={speech}>{props.children}</SpeechContext.Provider>
}

/** `const t = useText()`; `t('meetings.new')`. */
export function useText(): Text {
  return useContext(SpeechContext).text
}

/** The language the interface speaks now, for dates and sorting. */
export function useLanguage(): Language {
  return useContext(SpeechContext).language
}
