import { describe, expect, test } from 'vitest'
import type { MeetingDetail } from '../../../preload/contract/meeting'
import { type TestApp, temporaryApp } from '../temporary-context'

// The agenda's order and times as the window asks for them, on a real store.

async function newMeeting(app: TestApp, start: string | null = '08:15'): Promise<string> {
  const { id } = await app.call('meetings.create', {
    bodyId: null,
    bodyName: 'Styregruppen i Lyngby Å',
    title: null,
    date: '2026-09-24',
    start,
    end: '10:00',
    form: null,
    place: null
  })
  return id
}

async function add(app: TestApp, meetingId: string, title: string, minutes?: number): Promise<string> {
  const before = await app.call('meetings.get', { id: meetingId })
  const afterId = before.items.filter((item) => item.parentId === null).at(-1)?.id ?? null
  const { id, seen } = await app.call('items.add', { meetingId, title, afterId })
  if (minutes !== undefined)
    await app.call('items.update', { meetingId, itemId: id, seen, fields: { plannedMinutes: minutes } })
  return id
}

const agendaOf = (meeting: MeetingDetail) =>
  meeting.items.map((item) => `${item.numberText} ${item.title} ${item.start ?? '–'}-${item.end ?? '–'}`)
const shown = async (app: TestApp, id: string) => agendaOf(await app.call('meetings.get', { id }))

describe('the agenda', () => {
  test('times follow order, lengths, additions, removals and the meeting; undo is one step', async () => {
    const app = temporaryApp()
    const id = await newMeeting(app)
    const [a, b, c] = [
      await add(app, id, 'Godkendelse', 10),
      await add(app, id, 'Budget', 45),
      await add(app, id, 'Nyt', 5)
    ]
    expect(await shown(app, id)).toEqual([
      '1 Godkendelse 08:15-08:25',
      '2 Budget 08:25-09:10',
      '3 Nyt 09:10-09:15'
    ])
    await app.call('items.move', { meetingId: id, itemId: c ?? '', afterId: null })
    const moved = ['1 Nyt 08:15-08:20', '2 Godkendelse 08:20-08:30', '3 Budget 08:30-09:15']
    expect(await shown(app, id)).toEqual(moved)
    const { seen } = await app.call('meetings.get', { id })
    await app.call('meetings.update', { id, seen, fields: { start: '09:00' } })
    expect((await shown(app, id))[2]).toBe('3 Budget 09:15-10:00')
    await app.call('history.undo', {})
    expect(await shown(app, id)).toEqual(moved)
    await app.call('items.remove', { meetingId: id, itemId: a ?? '' })
    expect(await shown(app, id)).toEqual(['1 Nyt 08:15-08:20', '2 Budget 08:20-09:05'])
    await app.call('history.undo', {})
    await app.call('history.undo', {})
    expect((await shown(app, id))[0]).toBe('1 Godkendelse 08:15-08:25')
    expect(b).toBeTruthy()
  })

  test('a slot that fits becomes a length, another stays an appointment', async () => {
    const app = temporaryApp()
    const id = await newMeeting(app)
    const a = await add(app, id, 'Godkendelse')
    const lunch = await add(app, id, 'Frokost')
    await add(app, id, 'Eventuelt', 15)
    const set = async (itemId: string, fields: { start: string; end: string | null }) => {
      const { seen } = await app.call('meetings.get', { id })
      await app.call('items.update', { meetingId: id, itemId, seen, fields })
    }
    await set(a, { start: '08:15', end: '08:40' })
    await set(lunch, { start: '12:00', end: '12:30' })
    expect(await shown(app, id)).toEqual([
      '1 Godkendelse 08:15-08:40',
      '2 Frokost 12:00-12:30',
      '3 Eventuelt 12:30-12:45'
    ])
    const { items } = await app.call('meetings.get', { id })
    expect(items.map((item) => item.plannedMinutes)).toEqual([25, null, 15])
    expect(items[1]?.kind).toBe('break')
    await app.call('items.move', { meetingId: id, itemId: lunch, afterId: null })
    expect((await shown(app, id))[0]).toBe('1 Frokost 12:00-12:30')
  })

  test('an agenda without lengths keeps its typed times, until they are made to follow the order', async () => {
    const app = temporaryApp()
    const id = await newMeeting(app, null)
    const a = await add(app, id, 'Godkendelse')
    const b = await add(app, id, 'Budget')
    for (const [itemId, start, end] of [
      [a, '08:15', '08:25'],
      [b, '08:25', '09:00']
    ] as const)
      await app.call('items.update', { meetingId: id, itemId, seen: 0, fields: { start, end } })
    const after = await app.call('meetings.get', { id })
    // The first has nothing to follow; the second begins where the first is over.
    expect(after.items.map((item) => item.plannedMinutes)).toEqual([null, 35])
    await app.call('meetings.update', { id, seen: after.seen, fields: { start: '08:15' } })
    await app.call('items.planTimes', { meetingId: id })
    await app.call('items.move', { meetingId: id, itemId: b, afterId: null })
    expect(await shown(app, id)).toEqual(['1 Budget 08:15-08:50', '2 Godkendelse 08:50-09:00'])
  })

  test('sub-items share their slot, and go and come back with their item', async () => {
    const app = temporaryApp()
    const id = await newMeeting(app)
    const a = await add(app, id, 'Orientering')
    const b = await add(app, id, 'Budget', 20)
    const c = await add(app, id, 'Personale', 10)
    await app.call('items.move', { meetingId: id, itemId: b, afterId: null, parentId: a })
    await app.call('items.move', { meetingId: id, itemId: c, afterId: b, parentId: a })
    expect(await shown(app, id)).toEqual([
      '1 Orientering 08:15-08:45',
      '1.1 Budget 08:15-08:35',
      '1.2 Personale 08:35-08:45'
    ])
    // A new item behind a sub-item is one too.
    await app.call('items.add', { meetingId: id, title: 'Regnskab', afterId: b })
    expect((await shown(app, id))[2]).toBe('1.2 Regnskab –-–')
    await app.call('items.remove', { meetingId: id, itemId: a })
    expect(await shown(app, id)).toEqual([])
    await app.call('history.undo', {})
    expect(await shown(app, id)).toHaveLength(4)
    const started = app.call('items.update', {
      meetingId: id,
      itemId: a,
      seen: 0,
      fields: { start: '09:30', end: '10:00' }
    })
    await expect(started).rejects.toThrow('underpunkter')
    // Without sub-items that say how long, the item has no time of its own.
    await app.call('items.move', { meetingId: id, itemId: b, afterId: a, parentId: null })
    await app.call('items.move', { meetingId: id, itemId: c, afterId: b, parentId: null })
    expect(await shown(app, id)).toEqual([
      '1 Orientering –-–',
      '1.1 Regnskab –-–',
      '2 Budget 08:15-08:35',
      '3 Personale 08:35-08:45'
    ])
  })

  test('a move below a sub-item is refused and changes nothing', async () => {
    const app = temporaryApp()
    const id = await newMeeting(app)
    const [a, b, c] = [await add(app, id, 'A'), await add(app, id, 'B'), await add(app, id, 'C')]
    await app.call('items.move', { meetingId: id, itemId: b, afterId: null, parentId: a })
    const before = await shown(app, id)
    await expect(
      app.call('items.move', { meetingId: id, itemId: c, afterId: null, parentId: b })
    ).rejects.toThrow()
    expect(await shown(app, id)).toEqual(before)
  })
})
