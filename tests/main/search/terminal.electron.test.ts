import { expect, test } from 'vitest'
import { runCommand } from '../../../main/terminal/commands'
import { temporaryApp } from '../temporary-context'

async function terminal() {
  const app = temporaryApp()
  const run = (...argv: string[]) => runCommand(argv, '.', () => app.context)
  const json = async (...argv: string[]) => JSON.parse((await run('search', ...argv, '--json')).stdout)
  const meeting = { bodyId: null, start: null, end: null, form: null, place: null }
  for (const [bodyName, date] of [
    ['Styregruppen', '2025-03-01'],
    ['Temagruppen', '2026-03-01']
  ] as const) {
    const { id } = await app.call('meetings.create', { ...meeting, bodyName, title: 'Møde', date })
    for (const title of ['Genoptræningens kvalitet', 'Godkendelse af dagsorden'])
      await app.call('items.add', { meetingId: id, title, afterId: null })
    await app.call('attendance.add', { meetingId: id, personId: null, fields: { name: `Bo ${bodyName}` } })
  }
  return { app, run, json }
}

test('search WORDS --json answers with meeting, item, kind and excerpt', async () => {
  const { app, json } = await terminal()
  const [newest, older] = await app.call('meetings.list', {})
  expect(await json('genoptræning')).toMatchObject([
    { meetingId: newest?.id, kind: 'item', excerpt: 'Genoptræningens kvalitet' },
    { meetingId: older?.id, kind: 'item', item: expect.any(Number) }
  ])
  expect(await json('bo', 'temagruppe')).toMatchObject([{ kind: 'attendance', item: null }])
  expect(await json('findesikke')).toEqual([])
})

test('options narrow it', async () => {
  const { app, json, run } = await terminal()
  const [newest, older] = await app.call('meetings.list', {})
  const meetings = async (...options: string[]) =>
    (await json('genoptræning', ...options)).map((hit: { meetingId: string }) => hit.meetingId)
  expect(await meetings('--body', 'styregruppen')).toEqual([older?.id])
  expect(await meetings('--from', '2026-01-01')).toEqual([newest?.id])
  expect(await meetings('--to', '2025-12-31')).toEqual([older?.id])
  expect(await meetings('--person', 'bo tema')).toEqual([newest?.id])
  expect(await meetings('--limit', '1')).toEqual([newest?.id])
  expect(await meetings('--outcome', 'approved')).toEqual([])
  const plain = await run('search', 'genoptræning', '--limit', '1')
  expect(plain).toMatchObject({ code: 0, stderr: '' })
  expect(plain.stdout).toContain('Genoptræningens kvalitet')
})

test.each([
  ['no words', []],
  ['nothing that is a word', [' ”– ']],
  ['an unknown body', ['x', '--body', 'Ingen']],
  ['a date that is none', ['x', '--from', 'i går']],
  ['an outcome that is none', ['x', '--outcome', 'måske']],
  ['a limit that is none', ['x', '--limit', 'mange']]
])('%s: exit 2 and one line', async (_, argv) => {
  const { run } = await terminal()
  const answer = await run('search', ...argv)
  expect(answer).toMatchObject({ code: 2, stdout: '' })
  expect(answer.stderr).toMatch(/^[^\n]+\n$/)
})
