import type { Command } from '../shell/commands'
import { TEXT_ACTIONS } from './actions'

/**
 * The keys of the text for F1 (the editor itself handles them, so they have no `run`), and Ctrl S, which writes at once.
 */
export function editorCommands(save: () => void): Command[] {
  const listed: Command[] = [
    ...TEXT_ACTIONS.flatMap((action) =>
      action.keys ? [{ id: `text-${action.id}`, title: action.label, keys: [action.keys] }] : []
    ),
    { id: 'text-link', title: 'editor.link', keys: ['Mod+Shift+K'] },
    { id: 'text-deeper', title: 'editor.deeper', keys: ['Tab'] },
    { id: 'text-shallower', title: 'editor.shallower', keys: ['Shift+Tab'] },
    { id: 'text-leave', title: 'editor.leave', keys: ['Mod+Enter'] }
  ]
  return [
    ...listed.map((command) => ({ ...command, group: 'editor.keys' as const, hidden: true })),
    { id: 'text-save', title: 'editor.saveNow', keys: ['Mod+S'], group: 'editor.keys', run: save }
  ]
}
