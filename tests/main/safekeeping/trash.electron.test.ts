import { describe, expect, test } from 'vitest'
import { codeOf, smallOffice } from './small-office'

describe('the trash', () => {
  test('says what was deleted, where it was, by whom; brings it back with one undo', async () => {
    const office = await smallOffice()
    const { call, meetingId, itemId } = office
    await call('items.remove', { meetingId, itemId })
    const [entry] = await call('trash.list', {})
    expect(entry).toMatchObject({
      id: itemId,
      entity: 'agenda_item',
      name: 'Økonomi',
      place: 'Styregruppen for Åmose',
      date: '2026-03-04',
      placeDeleted: false,
      by: 'Asta Ørum, Ålholt Kommune'
    })
    expect(Date.now() - Date.parse(entry?.at ?? '')).toBeLessThan(60_000)
    expect(await call('trash.preview', { id: itemId })).toEqual({
      title: 'Økonomi',
      facts: [],
      lines: [{ heading: false, text: 'Budgettet følger planen.' }]
    })
    expect(await call('trash.restore', { ids: [itemId] })).toMatchObject({ restored: 1, places: [] })
    const back = await call('meetings.get', { id: meetingId })
    expect(back.items[0]?.sections.minutes).toHaveLength(1)
    expect(await call('trash.list', {})).toEqual([])
    expect((await call('history.undo', {})).label).toBe('Hentning fra papirkurven')
    expect((await call('trash.list', {})).map((one) => one.id)).toEqual([itemId])
  })

  test('brings the meeting back with an annex that lay in it', async () => {
    const { call, meetingId } = await smallOffice()
    const meeting = await call('meetings.get', { id: meetingId })
    const annexId = meeting.annexes[0]?.id ?? ''
    await call('annexes.remove', { meetingId, annexId })
    await call('meetings.remove', { id: meetingId })
    const entries = await call('trash.list', {})
    expect(entries.map((one) => [one.entity, one.name, one.placeDeleted])).toEqual([
      ['meeting', 'Styregruppen for Åmose', false],
      ['annex', 'budget', true]
    ])
    expect((await call('trash.preview', { id: meetingId })).lines).toEqual([
      { heading: true, text: 'Økonomi' },
      { heading: false, text: 'Budgettet følger planen.' }
    ])
    const back = await call('trash.restore', { ids: [annexId] })
    expect(back).toMatchObject({ restored: 1, places: ['Styregruppen for Åmose'] })
    expect((await call('meetings.get', { id: meetingId })).annexes).toHaveLength(1)
  })

  test('an undone action that made things shows the whole, not its parts', async () => {
    const { call, meetingId } = await smallOffice()
    const before = await call('trash.list', {})
    const made = await call('items.add', { meetingId, title: 'Eventuelt', afterId: null })
    await call('history.undo', {})
    const entries = await call('trash.list', {})
    expect(before).toEqual([])
    expect(entries.map((one) => one.id)).toEqual([made.id])
  })

  test('people, bodies and their seats come back', async () => {
    const { call } = await smallOffice()
    const person = await call('people.create', { fields: { name: 'Bo Friis' } })
    const body = await call('bodies.create', { name: 'Åmoserådet' })
    const seat = await call('members.add', { bodyId: body.id, personId: person.id, role: 'member' })
    await call('members.remove', { bodyId: body.id, membershipId: seat.id })
    await call('bodies.remove', { id: body.id })
    await call('people.remove', { id: person.id })
    const back = await call('trash.restore', { ids: [seat.id] })
    expect(back.places.sort()).toEqual(['Bo Friis', 'Åmoserådet'])
    const detail = await call('bodies.get', { id: body.id })
    expect(detail.members.map((one) => one.name)).toEqual(['Bo Friis'])
  })

  test('what is no longer there is said in words', async () => {
    const { call, itemId } = await smallOffice()
    expect(await codeOf(call('trash.restore', { ids: [itemId] }))).toBe('trash-not-there')
    expect(await codeOf(call('trash.preview', { id: itemId }))).toBe('trash-not-there')
  })
})
