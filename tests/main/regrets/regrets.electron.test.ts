import { describe, expect, test } from 'vitest'
import { temporaryApp } from '../temporary-context'

async function prepared() {
  const app = temporaryApp()
  await app.call('app.setUp', { name: 'Ida Toft', organization: 'Nordby Kommune', language: 'da' })
  const nordby = await app.call('organizations.create', { fields: { name: 'Nordby Kommune', sector: null } })
  const person = async (name: string, email: string | null = null) =>
    (await app.call('people.create', { fields: { name, email, organizationId: nordby.id } })).id
  const holm = await person('Anders Holm', 'anders@nordby.dk')
  const lund = await person('Bente Lund')
  const fals = await person('Rikke Fals')
  const { id: bodyId } = await app.call('bodies.create', { name: 'Styregruppen Nord' })
  const member = await app.call('members.add', { bodyId, personId: holm, role: 'member' })
  await app.call('members.add', { bodyId, personId: lund, role: 'member' })
  const { seen } = await app.call('bodies.get', { id: bodyId })
  await app.call('members.update', {
    bodyId,
    membershipId: member.id,
    seen,
    fields: { substituteId: fals }
  })
  const { id } = await app.call('meetings.create', {
    bodyId,
    bodyName: null,
    title: null,
    date: '2099-03-12',
    start: null,
    end: null,
    form: null,
    place: null
  })
  const meeting = await app.call('meetings.get', { id })
  const lineOf = (name: string) => meeting.attendance.find((one) => one.name === name)?.id as string
  return { app, id, fals, lineOf }
}

describe('regrets', () => {
  test('found by the first letters, with the standing substitute in front', async () => {
    const { app, id, lineOf } = await prepared()
    const hits = await app.call('regrets.find', { query: 'holm', meetingId: null })
    expect(hits).toEqual([
      {
        meetingId: id,
        attendanceId: lineOf('Anders Holm'),
        name: 'Anders Holm',
        organization: 'Nordby Kommune',
        meeting: 'Styregruppen Nord',
        date: '2099-03-12',
        isExcused: false
      }
    ])
    expect(await app.call('regrets.find', { query: '', meetingId: null })).toEqual([])
    const all = await app.call('regrets.find', { query: '', meetingId: id })
    expect(all.map(({ name }) => name)).toEqual(['Anders Holm', 'Bente Lund'])
    const ids = { meetingId: id, attendanceId: lineOf('Anders Holm') }
    const proposed = await app.call('regrets.substitutes', ids)
    expect(proposed.map(({ name, why }) => `${name} ${why}`)).toEqual(['Rikke Fals standing'])
  })

  test('registered with a substitute in one step; the reason stays out of the shared changes; one undo', async () => {
    const { app, id, fals, lineOf } = await prepared()
    await app.call('regrets.register', {
      meetingId: id,
      answers: [
        {
          attendanceId: lineOf('Anders Holm'),
          answer: 'excused',
          substitute: { personId: fals, name: 'Rikke Fals' },
          reason: 'Indlagt til undersøgelse'
        },
        { attendanceId: lineOf('Bente Lund'), answer: 'online', substitute: null, reason: null }
      ]
    })
    const after = await app.call('meetings.get', { id })
    expect(after.attendance.map((one) => [one.name, one.status, one.mode, one.substituteFor])).toEqual([
      ['Anders Holm', 'excused', null, null],
      ['Bente Lund', 'present', 'online', null],
      ['Rikke Fals', null, null, 'Anders Holm']
    ])
    expect(await app.call('regrets.reasons', { meetingId: id })).toEqual([
      { attendanceId: lineOf('Anders Holm'), reason: 'Indlagt til undersøgelse' }
    ])
    const values = app.context.store.sqlite.prepare('SELECT value FROM change_value').pluck().all()
    expect(values.join('\n')).not.toContain('undersøgelse')
    await app.call('history.undo', {})
    const back = await app.call('meetings.get', { id })
    expect(back.attendance.map((one) => [one.name, one.status])).toEqual([
      ['Anders Holm', null],
      ['Bente Lund', null]
    ])
  })

  test('another substitute takes the place of the first', async () => {
    const { app, id, fals, lineOf } = await prepared()
    const register = (substitute: { personId: string | null; name: string }) =>
      app.call('regrets.register', {
        meetingId: id,
        answers: [{ attendanceId: lineOf('Anders Holm'), answer: 'excused', substitute, reason: null }]
      })
    await register({ personId: fals, name: 'Rikke Fals' })
    await register({ personId: null, name: 'Jens Ravn' })
    const { attendance } = await app.call('meetings.get', { id })
    expect(attendance.filter((one) => one.substituteFor === 'Anders Holm').map(({ name }) => name)).toEqual([
      'Jens Ravn'
    ])
  })

  test('a pasted mail is read against the list; those who have not answered can be reached', async () => {
    const { app, id, lineOf } = await prepared()
    const read = await app.call('regrets.read', {
      meetingId: id,
      text: 'Fra: anders@nordby.dk\n\nJeg må melde afbud. I stedet kommer Rikke Fals.'
    })
    expect(read.answers).toMatchObject([
      { attendanceId: lineOf('Anders Holm'), answer: 'excused', substitute: 'Rikke Fals' }
    ])
    expect(await app.call('regrets.reminder', { meetingId: id })).toEqual({
      addresses: 'Anders Holm <anders@nordby.dk>',
      names: ['Anders Holm', 'Bente Lund'],
      withoutEmail: ['Bente Lund']
    })
  })

  test('somebody who is no longer on the list changes nothing', async () => {
    const { app, id, lineOf } = await prepared()
    const answers = [
      { attendanceId: lineOf('Bente Lund'), answer: 'excused' as const, substitute: null, reason: null },
      { attendanceId: 'gone', answer: 'excused' as const, substitute: null, reason: null }
    ]
    await expect(app.call('regrets.register', { meetingId: id, answers })).rejects.toMatchObject({
      code: 'attendance-not-found'
    })
    const { attendance } = await app.call('meetings.get', { id })
    expect(attendance.every((one) => one.status === null)).toBe(true)
  })
})
