import { expect, test } from 'vitest'
import {
  allCommands,
  type Command,
  commandFor,
  registerCommands,
  runCommand
} from '../../../renderer/shell/commands'

const ctrl = (key: string) => ({ key, ctrlKey: true, metaKey: false, altKey: false, shiftKey: false })
const plain = (key: string) => ({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false })

function command(fields: Partial<Command>): Command {
  return { id: 'one', title: 'ui.close', run: () => undefined, ...fields }
}

test('a key alone types a letter in a text field, and runs its command elsewhere', () => {
  const all = [command({ keys: ['p'] })]
  expect(commandFor(plain('p'), true, all)).toBeNull()
  expect(commandFor(plain('p'), false, all)?.id).toBe('one')
})

test('undo belongs to the text while one writes', () => {
  const all = [command({ keys: ['Mod+Z'], outsideText: true })]
  expect(commandFor(ctrl('z'), true, all)).toBeNull()
  expect(commandFor(ctrl('z'), false, all)?.id).toBe('one')
})

test('a command that can not run now leaves its keys to others', () => {
  const all = [
    command({ id: 'first', keys: ['Mod+K'], when: () => false }),
    command({ id: 'second', keys: ['Mod+K'] })
  ]
  expect(commandFor(ctrl('k'), true, all)?.id).toBe('second')
})

test('a command that is only listed is not run by its keys', () => {
  expect(commandFor(ctrl('b'), true, [{ id: 'bold', title: 'ui.close', keys: ['Mod+B'] }])).toBeNull()
})

test('the view that came last goes first, and leaves nothing behind', () => {
  const ran: string[] = []
  const stopShell = registerCommands([command({ id: 'undo', run: () => ran.push('shell') })])
  const stopView = registerCommands([command({ id: 'undo', run: () => ran.push('view') })])
  expect(runCommand('undo')).toBe(true)
  stopView()
  expect(runCommand('undo')).toBe(true)
  stopShell()
  expect(runCommand('undo')).toBe(false)
  expect(ran).toEqual(['view', 'shell'])
  expect(allCommands()).toEqual([])
})
