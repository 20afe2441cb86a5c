import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { v7 as uuidv7 } from 'uuid'
import { expect, test } from 'vitest'
import { act, rowEdits } from '../../../main/context'
import { runCommand } from '../../../main/terminal/commands'
import { temporaryFolder } from '../../db/temporary-store'
import { type TestApp, temporaryApp } from '../temporary-context'

async function heldMeeting(app: TestApp, bodyId: string, date: string, title: string, extra: string[]) {
  const { id } = await app.call('meetings.create', {
    bodyId,
    bodyName: null,
    title,
    date,
    start: '09:00',
    end: '11:00',
    form: 'hybrid',
    place: 'Lokale Ørsted'
  })
  let afterId: string | null = null
  const ids: string[] = []
  for (const one of ['Godkendelse af dagsorden', ...extra, 'Eventuelt']) {
    const item: { id: string } = await app.call('items.add', { meetingId: id, title: one, afterId })
    afterId = item.id
    ids.push(item.id)
  }
  return { id, ids }
}

/** Two meetings of a body; the last put one item off, with its text and a file. */
async function series() {
  const app = temporaryApp()
  const body = await app.call('bodies.create', { name: 'Styregruppen for Åmose' })
  const asta = await app.call('people.create', { fields: { name: 'Asta Ørum', title: 'sundhedschef' } })
  const bent = await app.call('people.create', { fields: { name: 'Bent Ager' } })
  await app.call('members.add', { bodyId: body.id, personId: asta.id, role: 'chair' })
  const leaving = await app.call('members.add', { bodyId: body.id, personId: bent.id, role: 'member' })
  await app.call('members.update', {
    bodyId: body.id,
    membershipId: leaving.id,
    seen: leaving.seen,
    fields: { to: '2026-02-28' }
  })
  await heldMeeting(app, body.id, '2026-01-13', '1. møde', ['Nyt fra klyngen'])
  const last = await heldMeeting(app, body.id, '2026-02-10', '2. møde', ['Nyt fra klyngen', 'Budget 2027'])
  const [, , budget] = last.ids as [string, string, string]
  const meeting = await app.call('meetings.get', { id: last.id })
  await app.call('meetings.update', {
    id: last.id,
    seen: meeting.seen,
    fields: { number: '2/2026', chair: 'Asta Ørum', minuteTakers: ['Ida Sommer'], phase: 'minutes_draft' }
  })
  await app.call('items.update', {
    meetingId: last.id,
    itemId: budget,
    seen: meeting.seen,
    fields: { outcome: 'postponed', caseNumber: '26/1204', presenters: ['Asta Ørum'], plannedMinutes: 20 }
  })
  act(
    app.context,
    'text.edit',
    rowEdits('block', last.id, uuidv7(), {
      place: [budget, 'case', null, 'a0'],
      type: 'paragraph',
      content: [{ text: 'Budgettet følger planen.' }]
    }),
    { stream: last.id }
  )
  const file = join(temporaryFolder(), 'Budgetnotat.pdf')
  writeFileSync(file, '%PDF-1.4 notat')
  await app.call('annexes.addFiles', { meetingId: last.id, itemId: budget, paths: [file] })
  await app.call('attendance.add', {
    meetingId: last.id,
    personId: null,
    fields: { name: 'Carl Krogh', status: 'guest' }
  })
  return { app, bodyId: body.id, lastId: last.id, budget }
}

test('the draft proposes date, title, number, what recurs and what is open', async () => {
  const { app, lastId } = await series()
  const draft = await app.call('agenda.draftLike', { meetingId: lastId, date: '2026-03-10' })
  expect(draft.fields).toMatchObject({
    number: '3/2026',
    title: '3. møde',
    date: '2026-03-10',
    start: '09:00',
    place: 'Lokale Ørsted'
  })
  expect(draft.rhythm).toEqual({ kind: 'months', every: 1, weekday: 2 })
  expect(draft.standing.map((one) => one.title)).toEqual([
    'Godkendelse af dagsorden',
    'Nyt fra klyngen',
    'Eventuelt'
  ])
  expect(draft.invited).toEqual(['Asta Ørum'])
  expect(draft.guests).toMatchObject([{ name: 'Carl Krogh', chosen: false }])
  expect(draft.agenda.map((line) => `${line.numberText} ${line.title}`)).toEqual([
    '1 Godkendelse af dagsorden',
    '2 Nyt fra klyngen',
    '3 Budget 2027',
    '4 Eventuelt'
  ])
  const bare = { standing: [], open: [], guests: [] }
  const none = await app.call('agenda.draftLike', { meetingId: lastId, date: null, choices: bare })
  expect(none.agenda).toEqual([])
  expect(none.fields.date).toMatch(/^\d{4}-\d\d-\d\d$/)
})

test('the meeting comes with its carried item, text and file, by one action that undo takes back', async () => {
  const { app, lastId, budget } = await series()
  const draft = await app.call('agenda.draftLike', { meetingId: lastId, date: '2026-03-10' })
  const chosen = (list: readonly { key: string; chosen: boolean }[]) =>
    list.flatMap((one) => (one.chosen ? [one.key] : []))
  const made = await app.call('agenda.createLike', {
    meetingId: lastId,
    fields: draft.fields,
    choices: {
      standing: chosen(draft.standing),
      open: chosen(draft.open),
      guests: draft.guests.map((one) => one.id)
    }
  })
  const meeting = await app.call('meetings.get', { id: made.id })
  expect(meeting).toMatchObject({
    previousId: lastId,
    phase: 'agenda_draft',
    chair: 'Asta Ørum',
    minuteTakers: ['Ida Sommer'],
    number: '3/2026',
    form: 'hybrid'
  })
  const last = await app.call('meetings.get', { id: lastId })
  const carried = meeting.items[2]
  expect(carried).toMatchObject({
    title: 'Budget 2027',
    caseNumber: '26/1204',
    plannedMinutes: 20,
    outcome: null,
    carriedFrom: {
      meetingId: lastId,
      itemId: budget,
      words: 'Styregruppen for Åmose 10. februar 2026, punkt 3'
    }
  })
  expect(carried?.sections.case[0]?.content).toEqual([{ text: 'Budgettet følger planen.' }])
  expect(meeting.annexes).toMatchObject([
    { itemId: carried?.id, title: 'Budgetnotat', fileHash: last.annexes[0]?.fileHash }
  ])
  expect(meeting.attendance.map((one) => [one.name, one.status])).toEqual([
    ['Asta Ørum', null],
    ['Carl Krogh', 'guest']
  ])
  // What has come along once is not ticked a second time.
  const again = await app.call('agenda.draftLike', { meetingId: lastId, date: '2026-04-14' })
  expect(again.open.find((one) => one.key === budget)?.chosen).toBe(false)
  expect((await app.call('app.doctor', {})).fold.equal).toBe(true)
  expect(await app.call('history.undo', {})).toMatchObject({ label: 'Nyt møde' })
  await expect(app.call('meetings.get', { id: made.id })).rejects.toMatchObject({ code: 'meeting-not-found' })
})

test('a template keeps the agenda, is replaced, renamed and removed, and makes a meeting', async () => {
  const { app, bodyId, lastId } = await series()
  const saved = await app.call('agenda.saveTemplate', { meetingId: lastId, name: 'Ordinært møde' })
  expect(saved.replaced).toBe(false)
  expect((await app.call('agenda.saveTemplate', { meetingId: lastId, name: 'ordinært møde' })).replaced).toBe(
    true
  )
  const list = await app.call('agenda.templates', { bodyId })
  expect(list).toEqual([
    {
      id: saved.id,
      name: 'ordinært møde',
      titles: ['Godkendelse af dagsorden', 'Nyt fra klyngen', 'Budget 2027', 'Eventuelt']
    }
  ])
  await app.call('agenda.renameTemplate', { bodyId, templateId: saved.id, name: 'Kort møde' })
  const fields = { title: null, date: '2026-05-12', start: '10:00', end: null, form: null, place: null }
  const { id } = await app.call('agenda.createFromTemplate', { templateId: saved.id, fields })
  const meeting = await app.call('meetings.get', { id })
  expect(meeting.items.map((item) => item.title)).toEqual(list[0]?.titles)
  expect(meeting.items[2]).toMatchObject({ plannedMinutes: 20, sections: { case: [] } })
  expect(meeting.annexes).toEqual([])
  await app.call('agenda.removeTemplate', { bodyId, templateId: saved.id })
  expect(await app.call('agenda.templates', { bodyId })).toEqual([])
  await expect(app.call('agenda.createFromTemplate', { templateId: saved.id, fields })).rejects.toMatchObject(
    { code: 'template-not-found' }
  )
})

test('what a newer version wrote into a template is kept, and one that cannot be read says so', async () => {
  const { app, bodyId } = await series()
  const write = (id: string, content: unknown) =>
    act(app.context, 'template.save', rowEdits('agenda_template', bodyId, id, { name: id, content }), {
      stream: bodyId
    })
  const content = { items: [{ title: 'Rundvisning', kind: 'excursion', rooms: 3 }], colour: 'blå' }
  write('newer', content)
  write('unreadable', { pages: [] })
  const list = await app.call('agenda.templates', { bodyId })
  expect(list.map((one) => one.titles)).toEqual([['Rundvisning'], null])
  await app.call('agenda.renameTemplate', { bodyId, templateId: 'newer', name: 'Tur' })
  const kept = app.context.store.sqlite
    .prepare("SELECT content FROM agenda_template WHERE id = 'newer'")
    .pluck()
    .get() as string
  expect(JSON.parse(kept)).toEqual(content)
  const fields = { title: null, date: null, start: null, end: null, form: null, place: null }
  await expect(
    app.call('agenda.createFromTemplate', { templateId: 'unreadable', fields })
  ).rejects.toMatchObject({ code: 'template-unreadable' })
})

test('`meeting new` makes what the dialog makes untouched; wrong input is exit code 2 and changes nothing', async () => {
  const { app, lastId } = await series()
  const run = (...words: string[]) => runCommand(words, '/', () => app.context)
  const made = await run('meeting', 'new', '--like', lastId, '--date', '2026-03-10', '--json')
  expect(made.code).toBe(0)
  const value = JSON.parse(made.stdout)
  expect(
    value.items.map((item: { number: number; title: string }) => `${item.number} ${item.title}`)
  ).toEqual(['1 Godkendelse af dagsorden', '2 Nyt fra klyngen', '3 Budget 2027', '4 Eventuelt'])
  expect((await app.call('meetings.get', { id: value.meetingId })).date).toBe('2026-03-10')
  const count = (await app.call('meetings.list', {})).length
  const wrong = [
    ['--like', uuidv7(), '--date', '2026-03-10'],
    ['--like', lastId, '--date', '2026-02-30'],
    ['--like', lastId, '--date', '10/3'],
    ['--like', lastId],
    ['--date', '2026-03-10']
  ]
  for (const options of wrong) {
    const answer = await run('meeting', 'new', ...options, '--json')
    expect(answer.code).toBe(2)
    expect(JSON.parse(answer.stdout).error.message).not.toBe('')
  }
  expect(await app.call('meetings.list', {})).toHaveLength(count)
})
