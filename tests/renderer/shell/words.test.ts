import { describe, expect, test } from 'vitest'
import type { QuickHit } from '../../../preload/contract/meeting-edits'
import { catalogue, type MessageId, textIn } from '../../../renderer/i18n'
import type { Command } from '../../../renderer/shell/commands'
import { shortcutsByGroup } from '../../../renderer/shell/HelpDialog'
import { filterCommands, routeOfHit } from '../../../renderer/shell/Palette'
import { topicKeys } from '../../../renderer/shell/queries'
import { saveWords } from '../../../renderer/shell/SaveIndicator'

const da = textIn('da')
const en = textIn('en')

describe('the save state in words', () => {
  test('says when, that it is under way, or why not', () => {
    const at = new Date(2021, 8, 24, 10, 32, 7).toISOString()
    expect(saveWords({ kind: 'saved', at }, da, 'da')).toBe('Gemt 10.32.07')
    expect(saveWords({ kind: 'saved', at }, en, 'en')).toBe('Saved 10:32:07')
    expect(saveWords({ kind: 'saving' }, da, 'da')).toBe('Gemmer …')
    expect(saveWords({ kind: 'failed', message: 'Disken er fuld.' }, da, 'da')).toBe(
      'Ikke gemt: Disken er fuld.'
    )
  })
})

describe('palette', () => {
  const all: Command[] = [
    { id: 'a', title: 'shell.go.meetings', run: () => undefined },
    { id: 'b', title: 'shell.command.newMeeting', run: () => undefined },
    { id: 'c', title: 'shell.command.theme', run: () => undefined, hidden: true },
    { id: 'd', title: 'shell.go.people' }
  ]
  test('finds commands by any of their words, those that begin with it first', () => {
    expect(filterCommands(all, '', da).map((one) => one.id)).toEqual(['a', 'b'])
    expect(filterCommands(all, 'mød', da).map((one) => one.id)).toEqual(['a', 'b'])
    expect(filterCommands(all, 'nyt', da).map((one) => one.id)).toEqual(['b'])
    expect(filterCommands(all, 'møde nyt', da).map((one) => one.id)).toEqual(['b'])
    expect(filterCommands(all, 'tema', da)).toEqual([])
  })

  test('every kind of hit leads somewhere', () => {
    const hit: QuickHit = { kind: 'item', id: 'i', meetingId: 'm', title: '', detail: '' }
    expect(routeOfHit(hit)).toEqual({ name: 'meeting', id: 'm', tab: 'minutes', itemId: 'i' })
    expect(routeOfHit({ ...hit, meetingId: null })).toBeNull()
    expect(routeOfHit({ ...hit, kind: 'meeting' })?.name).toBe('meeting')
    expect(routeOfHit({ ...hit, kind: 'body' })).toEqual({ name: 'body', id: 'i' })
    expect(routeOfHit({ ...hit, kind: 'person' })).toEqual({ name: 'people', id: 'i' })
  })
})

test('F1 lists the screen before the window, and leaves out what has no keys', () => {
  const groups = shortcutsByGroup([
    { id: 'x', title: 'ui.undo', keys: ['Mod+Z'] },
    { id: 'y', title: 'shell.go.today', keys: ['Mod+1'], group: 'shell.group.go' },
    { id: 'z', title: 'list.new', keys: ['Mod+N'], group: 'list.title' },
    { id: 'w', title: 'ui.close' },
    { id: 'v', title: 'ui.redo', keys: ['Mod+Y'], when: () => false }
  ])
  expect(groups.map(([group, commands]) => [group, commands.map((one) => one.id)])).toEqual([
    ['list.title', ['z']],
    ['shell.group.everywhere', ['x']],
    ['shell.group.go', ['y']]
  ])
})

test('topics of main are the beginnings of the names of data', () => {
  expect(topicKeys('bodies')).toEqual([['bodies']])
  expect(topicKeys('meetings')).toEqual([['meetings'], ['followup']])
  expect(topicKeys('meeting:0190:x')).toEqual([['meeting', '0190:x'], ['followup']])
})

describe('the catalogue', () => {
  const own = Object.entries(catalogue).filter(([id]) =>
    /^(shell|ui|list|today|new|welcome|bodies|people|settings|followup)\./.test(id)
  ) as [MessageId, readonly [string, string]][]

  test('every message can be said in both languages', () => {
    const values = new Proxy({}, { get: () => 2, ownKeys: () => [] }) as Record<string, number>
    const given: Record<string, string | number> = {}
    for (const [, pair] of own) {
      for (const found of pair.join(' ').matchAll(/\{(\w+)/g))
        given[found[1] as string] = values[found[1] as string] ?? 2
    }
    for (const [id, [danish, english]] of own) {
      expect(danish.trim()).not.toBe('')
      expect(english.trim()).not.toBe('')
      expect(da(id, given)).not.toContain('{')
      expect(en(id, given)).not.toContain('{')
    }
  })

  test('nothing is shouted, and nobody is told that there was an error', () => {
    for (const [, [danish, english]] of own) {
      expect(`${danish} ${english}`).not.toMatch(/!|Fejl|Error/)
    }
  })

  test('both languages take the same values', () => {
    const names = (text: string) =>
      [...new Set([...text.matchAll(/(?<!(?:=\d+|one|other) )\{(\w+)[,}]/g)].map((one) => one[1]))].sort()
    for (const [id, [danish, english]] of own) expect([id, names(danish)]).toEqual([id, names(english)])
  })
})
