import { createContext, useContext } from 'react'
import type { MeetingDetail } from '../../preload/contract/meeting'

/** What the fields inside the text need to know of the meeting. */
export interface EditorContextValue {
  /** names and organisations to suggest for "who does it" */
  suggestions: readonly string[]
  /** the day that "fredag" is counted from: the meeting's own, else today */
  day: string
  /** id of the list of suggestions in the page */
  listId: string
}

export const EditorContext = createContext<EditorContextValue>({ suggestions: [], day: '', listId: '' })

/** The meeting around the field. */
export function useEditorContext(): EditorContextValue {
  return useContext(EditorContext)
}

/** People first in the order of the meeting, then their organisations; each once. */
export function suggestionsOf(meeting: Pick<MeetingDetail, 'attendance'> | undefined): string[] {
  const people = (meeting?.attendance ?? []).map((one) => one.name)
  const organizations = (meeting?.attendance ?? []).flatMap((one) => one.organization ?? [])
  return [...new Set([...organizations, ...people].map((name) => name.trim()).filter(Boolean))]
}
