import { describe, expect, test } from 'vitest'
import { runCommand } from '../../../main/terminal/commands'
import { EMPTY_RULES } from '../../../preload/contract/bodies'
import { temporaryFolder } from '../../db/temporary-store'
import { temporaryApp } from '../temporary-context'

function terminal() {
  const folder = temporaryFolder()
  const app = temporaryApp()
  const run = (...argv: string[]) => runCommand(argv, folder, () => app.context)
  const json = async (...argv: string[]) => JSON.parse((await run(...argv, '--json')).stdout)
  return { app, run, json }
}

describe('bodies and people from the terminal', () => {
  test('body list and body show, by id, by name and by part of a name', async () => {
    const { app, json } = terminal()
    const parent = await app.call('bodies.create', { name: 'Sundhedsrådet' })
    const { id, seen } = await app.call('bodies.create', { name: 'Styregruppen Åmose' })
    await app.call('bodies.update', {
      id,
      seen,
      fields: {
        parentId: parent.id,
        kind: 'steering_group',
        rules: { ...EMPTY_RULES, agendaDeadlineDays: 5 }
      }
    })
    const asta = await app.call('people.create', { fields: { name: 'Asta Ørum', email: 'asta@aalholt.dk' } })
    const bo = await app.call('people.create', { fields: { name: 'Bo Lund' } })
    const seat = await app.call('members.add', { bodyId: id, personId: asta.id, role: 'chair' })
    await app.call('members.update', {
      bodyId: id,
      membershipId: seat.id,
      seen: seat.seen,
      fields: { from: '2020-01-01', substituteId: bo.id }
    })
    await app.call('lists.create', { bodyId: id, name: 'Dagsorden', purpose: 'agenda' })
    const meeting = await app.call('meetings.create', {
      bodyId: id,
      bodyName: null,
      title: null,
      date: '2090-04-20',
      start: null,
      end: null,
      form: null,
      place: null
    })
    expect(await json('body', 'list')).toEqual([
      {
        id,
        name: 'Styregruppen Åmose',
        kind: 'steering_group',
        parent: 'Sundhedsrådet',
        members: 1,
        meetings: 1,
        nextDate: '2090-04-20'
      },
      {
        id: parent.id,
        name: 'Sundhedsrådet',
        kind: null,
        parent: null,
        members: 0,
        meetings: 0,
        nextDate: null
      }
    ])
    const shown = await json('body', 'show', 'styregruppen aamose')
    expect(shown).toMatchObject({
      id,
      parent: 'Sundhedsrådet',
      rules: { agendaDeadlineDays: 5 },
      members: [
        {
          name: 'Asta Ørum',
          title: null,
          organization: null,
          role: 'chair',
          from: '2020-01-01',
          to: null,
          substitute: 'Bo Lund'
        }
      ],
      // Easter Monday of 2090 is 17 April.
      deadlines: [{ meetingId: meeting.id, kind: 'agenda', date: '2090-04-10', workingDays: 5, done: false }],
      mailingLists: [
        { name: 'Dagsorden', recipients: [{ name: 'Asta Ørum', email: 'asta@aalholt.dk' }], missing: [] }
      ]
    })
    expect(await json('body', 'show', id)).toEqual(shown)
    expect(await json('body', 'show', 'åmose')).toEqual(shown)
    expect(await json('person', 'list')).toEqual([
      {
        id: asta.id,
        name: 'Asta Ørum',
        title: null,
        organization: null,
        sector: null,
        email: 'asta@aalholt.dk',
        phone: null,
        bodies: ['Styregruppen Åmose']
      },
      {
        id: bo.id,
        name: 'Bo Lund',
        title: null,
        organization: null,
        sector: null,
        email: null,
        phone: null,
        bodies: []
      }
    ])
  })

  test('what can’t be found, or means several, is said with exit code 2', async () => {
    const { app, run } = terminal()
    await app.call('bodies.create', { name: 'Temagruppe 1' })
    await app.call('bodies.create', { name: 'Temagruppe 2' })
    expect(await run('body', 'show', 'temagruppe')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Temagruppe 2')
    })
    expect(await run('body', 'show', 'rådet')).toMatchObject({ code: 2 })
    expect(await run('body', 'show')).toMatchObject({ code: 2 })
  })
})
