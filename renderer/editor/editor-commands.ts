import { allCommands, type Command } from '../shell/commands'
import { TEXT_ACTIONS } from './actions'
import { flushSections } from './sections'

/**
 * The keys of the text for F1 (the editor itself handles them, so they have no `run`), and Ctrl S, which writes at once
 * before it answers.
 */
export function editorCommands(headings: boolean, save: () => void): Command[] {
  const listed: Command[] = [
    ...TEXT_ACTIONS.filter((action) => headings || !action.headingOnly).flatMap((action) =>
      action.keys ? [{ id: `text-${action.id}`, title: action.label, keys: [action.keys] }] : []
    ),
    { id: 'text-link', title: 'editor.link', keys: ['Mod+Shift+K'] },
    { id: 'text-deeper', title: 'editor.deeper', keys: ['Tab'] },
    { id: 'text-shallower', title: 'editor.shallower', keys: ['Shift+Tab'] },
    { id: 'text-leave', title: 'editor.leave', keys: ['Mod+Enter'] },
    { id: 'text-tools', title: 'editor.tools', keys: ['Alt+F10'] }
  ]
  return [
    ...listed.map((command) => ({ ...command, group: 'editor.keys' as const, hidden: true })),
    { id: 'save', title: 'editor.saveNow', keys: ['Mod+S'], hidden: true, run: save }
  ]
}

/** Writes what waits, then lets the shell answer whether all is safe. */
export function saveNow(): void {
  const answer = allCommands().find((command) => command.title === 'shell.command.save')
  void flushSections().then(() => answer?.run?.())
}
