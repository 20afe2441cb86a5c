import { v7 as uuidv7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../preload/contract/rich-text'
import { temporaryApp } from './temporary-context'

const block = (text: string, order = 'a0', more: Partial<Block> = {}): Block => ({
  id: uuidv7(),
  order,
  type: 'paragraph',
  level: 0,
  inside: null,
  content: [{ text }],
  table: null,
  outcome: null,
  responsible: null,
  due: null,
  ...more
})

const newMeeting = {
  bodyId: null,
  bodyName: 'Styregruppen Åmose',
  title: null,
  date: '2026-12-01',
  start: '09:00',
  end: '11:00',
  form: 'hybrid',
  place: 'Mødelokale Ørsted'
} as const

describe('a meeting through the calls of the window', () => {
  test('needs a body or a title', async () => {
    const app = temporaryApp()
    await expect(app.call('meetings.create', { ...newMeeting, bodyName: ' ' })).rejects.toMatchObject({
      code: 'meeting-without-name',
      input: true
    })
    expect(await app.call('meetings.list', {})).toEqual([])
  })

  test('of a body starts with its members, unanswered, as they are that day', async () => {
    const app = temporaryApp()
    const organization = await app.call('organizations.create', {
      fields: { name: 'Ålholt Kommune', sector: 'municipality' }
    })
    const person = await app.call('people.create', {
      fields: { name: 'Asta Ørum', title: 'sundhedschef', organizationId: organization.id }
    })
    const former = await app.call('people.create', { fields: { name: 'Bent Ager' } })
    const body = await app.call('bodies.create', { name: 'Styregruppen Åmose' })
    await app.call('members.add', { bodyId: body.id, personId: person.id, role: 'chair' })
    const old = await app.call('members.add', { bodyId: body.id, personId: former.id, role: 'member' })
    await app.call('members.update', {
      bodyId: body.id,
      membershipId: old.id,
      seen: old.seen,
      fields: { to: '2025-12-31' }
    })
    const { id } = await app.call('meetings.create', newMeeting)
    const meeting = await app.call('meetings.get', { id })
    expect(meeting.bodyId).toBe(body.id)
    expect(meeting.memberCount).toBe(1)
    expect(meeting.attendance).toMatchObject([
      {
        name: 'Asta Ørum',
        title: 'sundhedschef',
        organization: 'Ålholt Kommune',
        sector: 'municipality',
        role: 'chair',
        isMember: true,
        status: null
      }
    ])
    expect((await app.call('attendance.fill', { meetingId: id })).added).toBe(0)
  })

  test('items keep their order through add, move and remove, and undo brings one back', async () => {
    const app = temporaryApp()
    const { id: meetingId } = await app.call('meetings.create', newMeeting)
    const first = await app.call('items.add', { meetingId, title: 'Godkendelse af dagsorden', afterId: null })
    const last = await app.call('items.add', { meetingId, title: 'Eventuelt', afterId: first.id })
    const middle = await app.call('items.add', { meetingId, title: 'Økonomi', afterId: first.id })
    const titles = async () =>
      (await app.call('meetings.get', { id: meetingId })).items.map((item) => `${item.number} ${item.title}`)
    expect(await titles()).toEqual(['1 Godkendelse af dagsorden', '2 Økonomi', '3 Eventuelt'])
    await app.call('items.move', { meetingId, itemId: last.id, afterId: null })
    expect(await titles()).toEqual(['1 Eventuelt', '2 Godkendelse af dagsorden', '3 Økonomi'])
    await app.call('items.remove', { meetingId, itemId: middle.id })
    expect(await titles()).toEqual(['1 Eventuelt', '2 Godkendelse af dagsorden'])
    expect(await app.call('history.undo', {})).toMatchObject({ label: 'Sletning af punktet', meetingId })
    expect(await titles()).toEqual(['1 Eventuelt', '2 Godkendelse af dagsorden', '3 Økonomi'])
    await expect(
      app.call('items.move', { meetingId, itemId: last.id, afterId: uuidv7() })
    ).rejects.toMatchObject({ code: 'item-not-found' })
  })

  test('typed text is in every reading at once, and decisions and actions are the register', async () => {
    const app = temporaryApp()
    const { id: meetingId } = await app.call('meetings.create', newMeeting)
    const item = await app.call('items.add', { meetingId, title: 'Økonomi', afterId: null })
    const decision = block('Budgettet blev tiltrådt', 'a1', { type: 'decision', outcome: 'endorsed' })
    const upserts = [
      block('Formanden gennemgik budgettet.', 'a0'),
      decision,
      block('med forbehold for æøå', 'a2', { type: 'bullet', inside: decision.id }),
      block('Ålholt Kommune sender tal', 'a3', {
        type: 'action',
        responsible: 'Ålholt Kommune',
        due: '2026-12-15'
      })
    ]
    const saved = await app.call('sections.save', {
      meetingId,
      itemId: item.id,
      section: 'minutes',
      seen: item.seen,
      upserts,
      removed: []
    })
    expect(saved.savedAt).toMatch(/^\d{4}-\d\d-\d\dT/)
    const meeting = await app.call('meetings.get', { id: meetingId })
    expect(meeting.items[0]?.sections.minutes).toEqual(upserts)
    expect(meeting.items[0]?.outcome).toBe('endorsed')
    expect(await app.call('followup.list', {})).toMatchObject([
      { type: 'decision', text: 'Budgettet blev tiltrådt', itemNumber: 1 },
      { type: 'action', responsible: 'Ålholt Kommune', due: '2026-12-15' }
    ])
    await app.call('sections.save', {
      meetingId,
      itemId: item.id,
      section: 'minutes',
      seen: meeting.seen,
      upserts: [],
      removed: [upserts[3]?.id as string]
    })
    expect(await app.call('followup.list', {})).toHaveLength(1)
    await app.call('history.undo', {})
    expect(await app.call('followup.list', {})).toHaveLength(2)
    expect((await app.call('app.doctor', {})).fold).toEqual({ equal: true, differences: [] })
  })

  test('a finding is mended with one call, or put away', async () => {
    const app = temporaryApp()
    const { id: meetingId, seen } = await app.call('meetings.create', newMeeting)
    await app.call('attendance.add', {
      meetingId,
      personId: null,
      fields: { name: 'Asta Ørum', status: 'present' }
    })
    const item = await app.call('items.add', { meetingId, title: 'Økonomi', afterId: null })
    await app.call('items.update', { meetingId, itemId: item.id, seen, fields: { presenters: ['Bo Friis'] } })
    const [finding] = await app.call('checks.run', { meetingId })
    expect(finding).toMatchObject({ code: 'presenter-not-listed', item: 1, person: 'Bo Friis' })
    await app.call('checks.mend', { meetingId, key: finding?.key as string })
    expect(await app.call('checks.run', { meetingId })).toEqual([])
    expect((await app.call('meetings.get', { id: meetingId })).attendance).toHaveLength(2)
    await app.call('history.undo', {})
    await app.call('checks.dismiss', {
      meetingId,
      code: 'presenter-not-listed',
      key: finding?.key as string,
      scope: 'place'
    })
    expect(await app.call('checks.run', { meetingId })).toEqual([])
  })

  test('wrong input is refused with a code and changes nothing', async () => {
    const app = temporaryApp()
    const { id, seen } = await app.call('meetings.create', newMeeting)
    await expect(
      app.call('meetings.update', { id, seen, fields: { date: '1. december' } })
    ).rejects.toMatchObject({ code: 'bad-input' })
    await expect(app.call('meetings.get', { id: uuidv7() })).rejects.toMatchObject({
      code: 'meeting-not-found'
    })
    expect((await app.call('meetings.get', { id })).date).toBe('2026-12-01')
  })

  test('a meeting in the trash is gone from every list and comes back by undo', async () => {
    const app = temporaryApp()
    const { id } = await app.call('meetings.create', newMeeting)
    await app.call('meetings.remove', { id })
    expect(await app.call('meetings.list', {})).toEqual([])
    await app.call('history.undo', {})
    expect(await app.call('meetings.list', {})).toMatchObject([{ id, bodyName: 'Styregruppen Åmose' }])
  })
})

test('the sample is one action: the whole cluster comes, the store is sound, undo takes it away', async () => {
  const app = temporaryApp()
  const sample = await app.call('app.createSample', {})
  expect(sample.meetings).toBeGreaterThan(20)
  expect(await app.call('bodies.list', {})).toHaveLength(4)
  expect(await app.call('meetings.get', { id: sample.meetingId })).toMatchObject({ phase: 'minutes_draft' })
  expect((await app.call('app.doctor', {})).fold.equal).toBe(true)
  await app.call('history.undo', {})
  expect(await app.call('meetings.list', {})).toEqual([])
  expect(await app.call('people.list', {})).toEqual([])
})
