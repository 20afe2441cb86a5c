import { create } from 'zustand'

/** What a contribution is read from. */
export type FetchSource = { path: string; name: string } | { text: string } | { html: string }

/** Which of the agenda's dialogs is open, and for what. */
export type AgendaDialog =
  | { kind: 'like'; meetingId: string | null; date: string | null }
  | { kind: 'template'; meetingId: string }
  | { kind: 'fetch'; meetingId: string; source: FetchSource | null }

export const useAgendaDialog = create<{ open: AgendaDialog | null }>(() => ({ open: null }))

export function openAgendaDialog(open: AgendaDialog | null): void {
  useAgendaDialog.setState({ open })
}

/** Opens *Nyt møde som sidst*; without a meeting it takes the newest of the body that is shown, or of all. */
export function openLike(meetingId: string | null = null, date: string | null = null): void {
  openAgendaDialog({ kind: 'like', meetingId, date })
}
