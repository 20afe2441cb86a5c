import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compareWithFold } from '../../../db/changes/rebuild'
import { undo } from '../../../db/changes/undo'
import { readContactShares } from '../../../db/tables/directory'
import { withholdsValue } from '../../../main/people/contact-rules'
import { readPlainFile } from '../../../main/people/import/read-file'
import { EMPTY_RULES } from '../../../preload/contract/bodies'
import { type TestApp, temporaryApp } from '../temporary-context'

const newMeeting = (bodyId: string, date: string) => ({
  bodyId,
  bodyName: null,
  title: null,
  date,
  start: null,
  end: null,
  form: 'in_person' as const,
  place: null
})

async function body(app: TestApp, name: string): Promise<string> {
  return (await app.call('bodies.create', { name })).id
}
async function person(app: TestApp, name: string, more: Record<string, string> = {}): Promise<string> {
  return (await app.call('people.create', { fields: { name, ...more } })).id
}

describe('deadlines', () => {
  test('of a meeting by its body’s rules, and of all meetings within a span', async () => {
    const app = temporaryApp()
    const id = await body(app, 'Styregruppen Åmose')
    const { seen } = await app.call('bodies.get', { id })
    await app.call('bodies.update', {
      id,
      seen,
      fields: { rules: { ...EMPTY_RULES, agendaDeadlineDays: 5, minutesDeadlineDays: 5 } }
    })
    const meeting = await app.call('meetings.create', newMeeting(id, '2026-04-09'))
    await app.call('meetings.create', newMeeting(id, '2027-04-09'))
    expect(await app.call('directory.deadlines', { meetingId: meeting.id })).toMatchObject([
      { kind: 'agenda', date: '2026-03-30', bodyName: 'Styregruppen Åmose', isDone: false },
      { kind: 'minutes', date: '2026-04-16' }
    ])
    const within = await app.call('directory.deadlines', { from: '2026-03-30', to: '2026-03-30' })
    expect(within.map((one) => [one.kind, one.meetingDate])).toEqual([['agenda', '2026-04-09']])
  })
})

describe('the same as', () => {
  test('people: the older stays and is filled; seats and meetings follow; undo splits', async () => {
    const app = temporaryApp()
    const bodyId = await body(app, 'Styregruppen Åmose')
    const older = await person(app, 'Asta Ørum', { title: 'sundhedschef' })
    const younger = await person(app, 'Ørum, Asta', { title: 'chef', email: 'asta@aalholt.dk' })
    await app.call('members.add', { bodyId, personId: younger, role: 'chair' })
    const { id: meetingId } = await app.call('meetings.create', newMeeting(bodyId, '2026-02-10'))

    const duplicates = await app.call('directory.duplicates', {})
    expect(duplicates).toMatchObject([{ kind: 'person', first: { id: older }, second: { id: younger } }])
    const joined = await app.call('directory.join', { kind: 'person', ids: [younger, older] })
    expect(joined.id).toBe(older)

    expect(await app.call('people.list', {})).toMatchObject([
      {
        id: older,
        name: 'Asta Ørum',
        title: 'sundhedschef',
        email: 'asta@aalholt.dk',
        bodies: ['Styregruppen Åmose']
      }
    ])
    expect((await app.call('bodies.get', { id: bodyId })).members).toMatchObject([
      { personId: older, name: 'Asta Ørum', role: 'chair' }
    ])
    expect((await app.call('meetings.get', { id: meetingId })).attendance[0]?.personId).toBe(older)
    const page = await app.call('directory.person', { id: younger })
    expect(page).toMatchObject({ id: older, joined: [{ id: younger, name: 'Ørum, Asta' }] })
    expect(page.memberships).toHaveLength(1)
    expect(await app.call('directory.duplicates', {})).toEqual([])
    await expect(app.call('directory.join', { kind: 'person', ids: [younger, older] })).rejects.toMatchObject(
      {
        code: 'nothing-to-join'
      }
    )

    undo(app.context.store, 'test')
    const apart = await app.call('people.list', {})
    expect(apart.map((one) => [one.id, one.email]).sort()).toEqual([
      [older, null],
      [younger, 'asta@aalholt.dk']
    ])
    expect((await app.call('bodies.get', { id: bodyId })).members[0]?.personId).toBe(younger)
    expect(compareWithFold(app.context.store)).toEqual([])
  })

  test('bodies: meetings, members, children and lists follow; edits of what came along still land', async () => {
    const app = temporaryApp()
    const older = await body(app, 'Styregruppen Åmose')
    const younger = await body(app, 'styregruppen  åmose')
    const child = await body(app, 'Arbejdsgruppen')
    const { seen } = await app.call('bodies.get', { id: child })
    await app.call('bodies.update', { id: child, seen, fields: { parentId: younger } })
    const member = await person(app, 'Bo Lund')
    const seat = await app.call('members.add', { bodyId: younger, personId: member, role: 'member' })
    const list = await app.call('lists.create', { bodyId: younger, name: 'Dagsorden', purpose: 'agenda' })
    const { id: meetingId } = await app.call('meetings.create', newMeeting(younger, '2026-02-10'))
    await app.call('directory.join', { kind: 'body', ids: [older, younger] })

    const bodies = await app.call('bodies.list', {})
    expect(bodies.map((one) => [one.id, one.parentId])).toEqual([
      [child, older],
      [older, null]
    ])
    expect(bodies[1]).toMatchObject({ memberCount: 1, meetingCount: 1 })
    expect((await app.call('meetings.list', {}))[0]).toMatchObject({
      bodyId: older,
      bodyName: 'Styregruppen Åmose'
    })
    expect((await app.call('meetings.get', { id: meetingId })).bodyId).toBe(older)
    await app.call('members.update', {
      bodyId: older,
      membershipId: seat.id,
      seen: seat.seen + 1000,
      fields: { to: '2026-06-30' }
    })
    expect((await app.call('bodies.get', { id: younger })).members[0]?.to).toBe('2026-06-30')
    await app.call('lists.update', { bodyId: older, listId: list.id, fields: { name: 'Alle' } })
    expect((await app.call('lists.ofBody', { bodyId: older }))[0]?.name).toBe('Alle')
    await app.call('bodies.remove', { id: older })
    expect((await app.call('bodies.list', {})).map((one) => one.id)).toEqual([child])
    expect(compareWithFold(app.context.store)).toEqual([])
  })

  test('organisations: people follow, the sector is filled; a pair that is not the same stays away', async () => {
    const app = temporaryApp()
    const older = await app.call('organizations.create', { fields: { name: 'Ålholt Kommune' } })
    const younger = await app.call('organizations.create', {
      fields: { name: 'Aalholt kommune', sector: 'municipality' }
    })
    await person(app, 'Asta Ørum', { organizationId: younger.id })
    await app.call('directory.notSame', { ids: [older.id, younger.id] })
    expect(await app.call('directory.duplicates', {})).toEqual([])
    await app.call('directory.join', { kind: 'organization', ids: [older.id, younger.id] })
    expect(await app.call('organizations.list', {})).toEqual([
      { id: older.id, name: 'Ålholt Kommune', sector: 'municipality' }
    ])
    expect((await app.call('people.list', {}))[0]).toMatchObject({
      organizationId: older.id,
      organization: 'Ålholt Kommune',
      sector: 'municipality'
    })
    await app.call('directory.split', { kind: 'organization', id: younger.id })
    expect(await app.call('organizations.list', {})).toHaveLength(2)
  })
})

describe('who is invited', () => {
  test('the members of the day, each once: neither coming ones, nor somebody who was joined since', async () => {
    const app = temporaryApp()
    const bodyId = await body(app, 'Styregruppen Åmose')
    const [asta, twin, bo] = [
      await person(app, 'Asta Ørum'),
      await person(app, 'Asta Ørum'),
      await person(app, 'Bo Lund')
    ]
    for (const personId of [asta, twin]) await app.call('members.add', { bodyId, personId, role: 'member' })
    const coming = await app.call('members.add', { bodyId, personId: bo, role: 'member' })
    await app.call('members.update', {
      bodyId,
      membershipId: coming.id,
      seen: coming.seen,
      fields: { from: '2026-05-01' }
    })
    const { id: before } = await app.call('meetings.create', newMeeting(bodyId, '2026-04-30'))
    expect((await app.call('meetings.get', { id: before })).attendance.map((one) => one.name)).toEqual([
      'Asta Ørum',
      'Asta Ørum'
    ])
    await app.call('directory.join', { kind: 'person', ids: [asta, twin] })
    // Both lines are hers now; filling adds nobody.
    expect((await app.call('attendance.fill', { meetingId: before })).added).toBe(0)
    const { id: after } = await app.call('meetings.create', newMeeting(bodyId, '2026-05-01'))
    expect((await app.call('meetings.get', { id: after })).attendance.map((one) => one.name)).toEqual([
      'Asta Ørum',
      'Bo Lund'
    ])
  })
})

describe('contact details', () => {
  test('stay here unless the person was chosen, also for what was joined', async () => {
    const app = temporaryApp()
    const older = await person(app, 'Asta Ørum', { email: 'asta@aalholt.dk' })
    const younger = await person(app, 'Asta Ørum', { phone: '87654321' })
    const withheld = (row: string, field: string, stands = (id: string) => id) =>
      withholdsValue({ entity: 'person', row, field }, readContactShares(app.context.store), stands)
    expect([withheld(older, 'email'), withheld(older, 'name')]).toEqual([true, false])
    const changesBefore = app.context.store.sqlite.prepare('SELECT count(*) FROM change').pluck().get()
    await app.call('directory.shareContact', { personId: older, shares: true })
    expect(app.context.store.sqlite.prepare('SELECT count(*) FROM change').pluck().get()).toBe(changesBefore)
    expect([withheld(older, 'email'), withheld(younger, 'phone')]).toEqual([false, true])
    expect(withheld(younger, 'phone', () => older)).toBe(false)
    expect((await app.call('directory.person', { id: older })).sharesContact).toBe(true)
    await app.call('directory.shareContact', { personId: older, shares: false })
    expect(withheld(older, 'email')).toBe(true)
    expect(withholdsValue({ entity: 'mailing_list', row: 'x', field: 'entries' }, new Set(['x']))).toBe(true)
  })
})

describe('mailing lists', () => {
  test('mean the members of today; addresses are copied as Outlook takes them', async () => {
    const app = temporaryApp()
    const bodyId = await body(app, 'Styregruppen Åmose')
    const asta = await person(app, 'Asta Ørum', { email: 'asta@aalholt.dk' })
    const bent = await person(app, 'Bent Ager')
    for (const personId of [asta, bent]) await app.call('members.add', { bodyId, personId, role: 'member' })
    const { id: listId } = await app.call('lists.create', { bodyId, name: 'Dagsorden', purpose: 'agenda' })
    await app.call('lists.update', {
      bodyId,
      listId,
      fields: {
        entries: [
          { type: 'members' },
          { type: 'address', name: 'Postkassen, Ålholt', email: 'post@aalholt.dk' }
        ]
      }
    })
    expect(await app.call('lists.addresses', { bodyId, listId })).toMatchObject({
      text: 'Asta Ørum <asta@aalholt.dk>; "Postkassen, Ålholt" <post@aalholt.dk>',
      resolved: { missing: [{ name: 'Bent Ager' }] }
    })
    await expect(
      app.call('lists.update', {
        bodyId,
        listId,
        fields: { entries: [{ type: 'address', name: null, email: 'ingen adresse' }] }
      })
    ).rejects.toMatchObject({ code: 'bad-address', input: true })
    await app.call('lists.remove', { bodyId, listId })
    expect(await app.call('lists.ofBody', { bodyId })).toEqual([])
    undo(app.context.store, 'test')
    expect((await app.call('lists.ofBody', { bodyId }))[0]?.entries).toHaveLength(2)
  })
})

describe('import of people', () => {
  test('tells new ones from known ones, stores what was chosen, and one undo takes it all back', async () => {
    const app = temporaryApp()
    const bodyId = await body(app, 'Styregruppen Åmose')
    const known = await app.call('organizations.create', { fields: { name: 'Ålholt Kommune' } })
    const asta = await person(app, 'Asta Ørum', { organizationId: known.id })
    await person(app, 'Bo Lund', { email: 'bo@midtoen.dk' })
    const text = [
      'Navn;Stilling;Organisation;E-mail',
      'Ørum, Asta;sundhedschef;Aalholt kommune;asta@aalholt.dk',
      'B. Lund;konsulent;;',
      'Carl Dam;læge;Almen praksis Åmose;carl@dam.dk'
    ].join('\n')
    const preview = await app.call('directory.previewImport', { text })
    expect(preview.rows.map((row) => [row.name, row.status, row.match?.reason ?? null])).toEqual([
      ['Asta Ørum', 'known', 'same_name_and_organization'],
      ['B. Lund', 'like', 'similar_name'],
      ['Carl Dam', 'new', null]
    ])
    const before = app.context.store.sqlite.prepare('SELECT count(*) FROM change').pluck().get()
    const actions = ['join', 'skip', 'add'] as const
    const stored = await app.call('directory.importPeople', {
      choices: preview.rows.map(({ row, name, title, organization, email, phone, match }, index) => ({
        ...{ row, name, title, organization, email, phone },
        action: actions[index] ?? 'skip',
        personId: match?.id ?? null
      })),
      bodyId,
      role: 'member'
    })
    expect(stored).toMatchObject({ added: 1, joined: 1, organizations: 1, members: 2 })
    expect(await app.call('people.list', {})).toMatchObject([
      { id: asta, title: 'sundhedschef', email: 'asta@aalholt.dk', organization: 'Ålholt Kommune' },
      { name: 'Bo Lund', title: null },
      { name: 'Carl Dam', organization: 'Almen praksis Åmose', sector: 'general_practice' }
    ])
    expect((await app.call('bodies.get', { id: bodyId })).members).toHaveLength(2)
    undo(app.context.store, 'test')
    expect((await app.call('people.list', {})).map((one) => [one.name, one.title])).toEqual([
      ['Asta Ørum', null],
      ['Bo Lund', null]
    ])
    expect((await app.call('bodies.get', { id: bodyId })).members).toEqual([])
    expect(before).toBeTypeOf('number')
    expect(compareWithFold(app.context.store)).toEqual([])
  })

  test('a person who has gone meanwhile stops it, with nothing changed', async () => {
    const app = temporaryApp()
    const before = app.context.store.sqlite.prepare('SELECT count(*) FROM change').pluck().get()
    const row = { row: 2, name: 'Asta Ørum', title: null, organization: 'Ålholt', email: null, phone: null }
    await expect(
      app.call('directory.importPeople', {
        choices: [
          { ...row, action: 'add', personId: null },
          { ...row, row: 3, action: 'join', personId: 'nobody' }
        ],
        bodyId: null,
        role: 'member'
      })
    ).rejects.toMatchObject({ code: 'import-person-gone', message: expect.stringContaining('række 3') })
    expect(app.context.store.sqlite.prepare('SELECT count(*) FROM change').pluck().get()).toBe(before)
  })

  test('files in Windows-1252 and UTF-16 are read, others are refused in words', async () => {
    const app = temporaryApp()
    const write = (name: string, bytes: Uint8Array) => {
      const path = join(app.context.folder, name)
      writeFileSync(path, bytes)
      return path
    }
    const windows = write('a.csv', Buffer.from('Navn;E-mail\nAsta Ørum;a@b.dk', 'latin1'))
    expect((await readPlainFile(windows)).text).toContain('Asta Ørum')
    const wide = write('b.csv', Buffer.from('\uFEFFNavn\tE-mail\nAsta Ørum\ta@b.dk', 'utf16le'))
    const preview = await app.call('directory.previewImport', { text: (await readPlainFile(wide)).text })
    expect(preview.rows.map((row) => row.name)).toEqual(['Asta Ørum'])
    await expect(
      readPlainFile(write('c.xlsx', Uint8Array.of(80, 75, 3, 4, 0, 0, 0, 8)))
    ).rejects.toMatchObject({
      code: 'people-file-binary'
    })
    await expect(readPlainFile(join(app.context.folder, 'none.csv'))).rejects.toMatchObject({
      code: 'file-unreadable'
    })
  })
})
