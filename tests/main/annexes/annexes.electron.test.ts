import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { storedPath } from '../../../main/annexes/files'
import { DEFAULT_LAYOUT } from '../../../preload/contract/layout'
import { temporaryFolder } from '../../db/temporary-store'
import { type TestApp, temporaryApp } from '../temporary-context'

// Annexes as the window works with them: moved, numbered, promised, replaced; on a real store and real files.

function file(name: string, content: string): string {
  const path = join(temporaryFolder(), name)
  writeFileSync(path, content)
  return path
}

async function newMeeting(app: TestApp): Promise<{ meetingId: string; items: string[] }> {
  const { id: meetingId } = await app.call('meetings.create', {
    bodyId: null,
    bodyName: 'Styregruppen i Lyngby Å',
    title: null,
    date: null,
    start: null,
    end: null,
    form: null,
    place: null
  })
  const items: string[] = []
  for (const title of ['Budget', 'Personale'])
    items.push((await app.call('items.add', { meetingId, title, afterId: items.at(-1) ?? null })).id)
  return { meetingId, items }
}

async function shown(app: TestApp, meetingId: string): Promise<string[]> {
  const meeting = await app.call('meetings.get', { id: meetingId })
  const places = [null, ...meeting.items.map((item) => item.id)]
  return places.flatMap((place, number) =>
    meeting.annexes
      .filter((annex) => annex.itemId === place)
      .map((annex) => `${number} ${annex.label ?? '–'} ${annex.title}`)
  )
}

test('annexes are numbered by the rule of the body, moved, and brought back', async () => {
  const app = temporaryApp()
  const { meetingId, items } = await newMeeting(app)
  const [budget = '', staff = ''] = items
  for (const [itemId, title] of [
    [budget, 'Regnskab'],
    [budget, 'Prognose'],
    [staff, 'Plan']
  ] as const)
    await app.call('annexes.addTitle', { meetingId, itemId, title })
  expect(await shown(app, meetingId)).toEqual(['1 – Regnskab', '1 – Prognose', '2 – Plan'])

  const meeting = await app.call('meetings.get', { id: meetingId })
  const rule = async (annexNumbering: 'per_item' | 'through') => {
    const bodyId = meeting.bodyId ?? ''
    const { seen } = await app.call('bodies.get', { id: bodyId })
    await app.call('bodies.update', {
      id: bodyId,
      seen,
      fields: { layout: { ...DEFAULT_LAYOUT, annexNumbering } }
    })
  }
  await rule('per_item')
  expect(await shown(app, meetingId)).toEqual(['1 Bilag 1 Regnskab', '1 Bilag 2 Prognose', '2 Bilag 1 Plan'])
  await rule('through')
  expect(await shown(app, meetingId)).toEqual(['1 Bilag 1 Regnskab', '1 Bilag 2 Prognose', '2 Bilag 3 Plan'])

  const [first] = meeting.annexes
  const moving = { meetingId, annexId: first?.id ?? '', itemId: staff, afterId: null }
  await app.call('annexes.move', moving)
  expect(await shown(app, meetingId)).toEqual(['1 Bilag 1 Prognose', '2 Bilag 2 Regnskab', '2 Bilag 3 Plan'])
  await app.call('history.undo', {})
  expect(await shown(app, meetingId)).toEqual(['1 Bilag 1 Regnskab', '1 Bilag 2 Prognose', '2 Bilag 3 Plan'])
  await expect(app.call('annexes.move', { ...moving, afterId: first?.id ?? '' })).rejects.toThrow()
})

test('a promised annex is fulfilled by its file, and replaced with its history', async () => {
  const app = temporaryApp()
  const { meetingId, items } = await newMeeting(app)
  const { id: annexId } = await app.call('annexes.addTitle', {
    meetingId,
    itemId: items[0] ?? null,
    title: 'Regnskab',
    promisedBy: 'Bodil Lund',
    promisedDue: '2026-09-01'
  })
  const annex = async () => (await app.call('meetings.get', { id: meetingId })).annexes[0]
  expect(await annex()).toMatchObject({ promisedBy: 'Bodil Lund', promisedDue: '2026-09-01', fileHash: null })
  expect(await app.call('annexes.history', { meetingId, annexId })).toEqual([])

  const one = file('regnskab.txt', 'første tal')
  expect(await app.call('annexes.replace', { meetingId, annexId, path: one })).toMatchObject({
    replaced: true
  })
  await app.call('annexes.replace', { meetingId, annexId, path: file('regnskab2.txt', 'rettede tal') })
  expect(await annex()).toMatchObject({ title: 'Regnskab', fileName: 'regnskab2.txt' })

  const history = await app.call('annexes.history', { meetingId, annexId })
  expect(history.map(({ name, isCurrent }) => [name, isCurrent])).toEqual([
    ['regnskab2.txt', true],
    ['regnskab.txt', false]
  ])
  for (const { at, author, size } of history) {
    expect(new Date(at).toISOString()).toBe(at)
    expect(typeof author).toBe('string')
    expect(size).toBeGreaterThan(0)
  }
  const old = history[1]?.hash ?? ''
  expect(readFileSync(storedPath(app.context.folder, old), 'utf8')).toBe('første tal')
  await app.call('annexes.open', { meetingId, annexId, hash: old })

  await app.call('annexes.restore', { meetingId, annexId, hash: old })
  expect(await annex()).toMatchObject({ fileName: 'regnskab.txt', fileHash: old })
  expect(
    (await app.call('annexes.history', { meetingId, annexId })).map(({ isCurrent }) => isCurrent)
  ).toEqual([false, true])
  await app.call('history.undo', {})
  expect(await annex()).toMatchObject({ fileName: 'regnskab2.txt' })
  expect(await app.call('annexes.history', { meetingId, annexId })).toHaveLength(2)

  await expect(app.call('annexes.restore', { meetingId, annexId, hash: 'f'.repeat(64) })).rejects.toThrow()
})

test('a refused replacement says why and leaves the file that was there', async () => {
  const app = temporaryApp()
  const { meetingId } = await newMeeting(app)
  await app.call('annexes.addFiles', { meetingId, itemId: null, paths: [file('plan.txt', 'plan')] })
  const [annex] = (await app.call('meetings.get', { id: meetingId })).annexes
  const answer = await app.call('annexes.replace', {
    meetingId,
    annexId: annex?.id ?? '',
    path: file('program.exe', 'MZ')
  })
  expect(answer).toMatchObject({ replaced: false, refused: [{ name: 'program.exe' }] })
  expect((await app.call('meetings.get', { id: meetingId })).annexes[0]).toMatchObject({
    fileName: 'plan.txt'
  })
})
