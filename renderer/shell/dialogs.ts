import { create } from 'zustand'

/** Which of the shell's own dialogs is open. */
export type ShellDialog = 'palette' | 'help' | 'new-meeting' | null

export const useShellDialog = create<{ open: ShellDialog }>(() => ({ open: null }))

/** Opens one of the shell's dialogs, or closes what is open. */
export function openDialog(open: ShellDialog): void {
  useShellDialog.setState({ open })
}
