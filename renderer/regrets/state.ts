import { create } from 'zustand'
import type { Output } from '../../preload/contract/channels'

export type RegretHit = Output<'regrets.find'>[number]

type Opened = { kind: 'one'; hit: RegretHit } | { kind: 'mail'; meetingId: string } | null

/** Which of the two dialogs is open: the regret of one, or answers from a mail. */
export const useRegretDialog = create<{ open: Opened }>(() => ({ open: null }))

export const openRegret = (hit: RegretHit): void => useRegretDialog.setState({ open: { kind: 'one', hit } })
export const openMailAnswers = (meetingId: string): void =>
  useRegretDialog.setState({ open: { kind: 'mail', meetingId } })
export const closeRegrets = (): void => useRegretDialog.setState({ open: null })

/** The name behind "afbud …" in the palette, empty while there is none; null where something else was typed. Pure. */
export function regretQuery(typed: string): string | null {
  const match = /^\s*(?:afbud|regrets?)(?:\s+(?:fra\s+|from\s+)?(.*))?$/i.exec(typed)
  return match ? (match[1]?.trim() ?? '') : null
}
