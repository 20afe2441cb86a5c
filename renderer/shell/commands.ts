import { useEffect, useRef } from 'react'
import { create } from 'zustand'
import type { MessageId } from '../i18n'
import { matchesKeys, type Pressed } from '../ui/keys'

export interface Command {
  /** the same name as in the system's menu: 'new-meeting' */
  id: string
  title: MessageId
  /** `Mod+N`, `F1`, `Alt+ArrowUp`; several are allowed */
  keys?: readonly string[] | undefined
  /** under which heading F1 lists it; without one it is everywhere the same */
  group?: MessageId | undefined
  /** false while it can't be run */
  when?: (() => boolean) | undefined
  /** not while the focus is in a text field: the field has the key itself */
  outsideText?: boolean | undefined
  /** listed by F1, but not in the palette */
  hidden?: boolean | undefined
  /** without it the command is only listed by F1: its keys are handled where they are pressed */
  run?: (() => void) | undefined
}

const useCommands = create<{ all: readonly Command[] }>(() => ({ all: [] }))

/** Adds commands; answers how to take them away. The latest of one name goes first. */
export function registerCommands(commands: readonly Command[]): () => void {
  useCommands.setState((state) => ({ all: [...commands, ...state.all] }))
  return () => useCommands.setState((state) => ({ all: state.all.filter((one) => !commands.includes(one)) }))
}

/** The commands of a view, for as long as it is shown. `run` and `when` may change from one drawing to the next. */
export function useRegisterCommands(commands: readonly Command[]): void {
  const latest = useRef(commands)
  latest.current = commands
  const shape = commands
    .map((one) => `${one.id}|${one.title}|${one.keys?.join(',')}|${one.run ? 1 : 0}`)
    .join('\n')
  useEffect(() => {
    if (shape === '') return
    const now = (id: string) => latest.current.find((one) => one.id === id)
    return registerCommands(
      latest.current.map((one) => ({
        ...one,
        when: () => now(one.id)?.when?.() ?? now(one.id) !== undefined,
        run: one.run ? () => now(one.id)?.run?.() : undefined
      }))
    )
  }, [shape])
}

/** All commands in order of registration, the latest first; one of a name. */
export function useAllCommands(): readonly Command[] {
  return unique(useCommands((state) => state.all))
}

/** All commands now, outside React. */
export function allCommands(): readonly Command[] {
  return useCommands.getState().all
}

function unique(all: readonly Command[]): Command[] {
  const seen = new Set<string>()
  return all.filter((one) => !seen.has(one.id) && seen.add(one.id))
}

/** Runs a command by its name; false when there is none that can run now. */
export function runCommand(id: string): boolean {
  const command = allCommands().find((one) => one.id === id && one.run && (one.when?.() ?? true))
  command?.run?.()
  return command !== undefined
}

/** The command that these keys mean here, or null. */
export function commandFor(
  pressed: Pressed,
  inText: boolean,
  all: readonly Command[] = allCommands()
): Command | null {
  return (
    all.find(
      (one) =>
        one.run !== undefined &&
        (one.keys ?? []).some(
          (keys) =>
            matchesKeys(keys, pressed) &&
            // A key alone types a letter in a text field.
            !(inText && (one.outsideText || !/^(Mod|Ctrl|Alt|Meta)\+|^F\d+$/.test(keys)))
        ) &&
        (one.when?.() ?? true)
    ) ?? null
  )
}

/** Whether typing goes into this element. */
export function takesText(element: EventTarget | null): boolean {
  if (!(element instanceof HTMLElement)) return false
  if (element.isContentEditable || element instanceof HTMLTextAreaElement) return true
  return (
    element instanceof HTMLInputElement &&
    !['checkbox', 'radio', 'button', 'submit', 'range', 'file'].includes(element.type)
  )
}

/** Runs commands by their keys; answers how to stop. */
export function listenForKeys(): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return
    const command = commandFor(event, takesText(event.target))
    if (!command) return
    // Handled here: the system's menu must not run it a second time.
    event.preventDefault()
    event.stopPropagation()
    command.run?.()
  }
  window.addEventListener('keydown', press)
  return () => window.removeEventListener('keydown', press)
}
