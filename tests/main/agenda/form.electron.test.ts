import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { formBytes } from '../../../main/agenda/contribution'
import type { BodyFields } from '../../../preload/contract/bodies'
import { DEFAULT_LAYOUT } from '../../../preload/contract/layout'
import { temporaryFolder } from '../../db/temporary-store'
import { unzipText } from '../documents/unzip'
import { temporaryApp } from '../temporary-context'
import { filled, paragraph } from './fill-form'

const CREATED = '2026-03-01T08:00:00.000Z'

async function bodyWithMeeting(fields: BodyFields) {
  const app = temporaryApp()
  const body = await app.call('bodies.create', { name: 'Styregruppen for Åmose' })
  await app.call('bodies.update', { id: body.id, seen: body.seen, fields })
  const meeting = await app.call('meetings.create', {
    bodyId: body.id,
    bodyName: null,
    title: null,
    date: '2026-04-09',
    start: '09:00',
    end: '11:00',
    form: null,
    place: null
  })
  const first = await app.call('items.add', {
    meetingId: meeting.id,
    title: 'Godkendelse af dagsorden',
    afterId: null
  })
  await app.call('items.add', { meetingId: meeting.id, title: 'Eventuelt', afterId: first.id })
  return { app, bodyId: body.id, meetingId: meeting.id }
}

const TEMPLATE = {
  presenter: true,
  minutes: true,
  recommendation: true,
  case: true,
  caseNumber: true,
  guidance: 'Skriv kort, højst en side.\nSpørg sekretariatet, hvis noget er uklart.'
}

test('the filled form comes back exactly, as an item in front of any other business, by one action', async () => {
  const { app, bodyId, meetingId } = await bodyWithMeeting({
    itemTemplate: TEMPLATE,
    layout: { ...DEFAULT_LAYOUT, labels: { ...DEFAULT_LAYOUT.labels, recommendation: 'Styregruppen bedes' } }
  })
  const { bytes } = await formBytes(app.context, bodyId, meetingId, CREATED)
  const path = join(temporaryFolder(), 'Budget.docx')
  writeFileSync(
    path,
    await filled(
      bytes,
      {
        Titel: 'Budget 2027 – hjemmesygeplejen i Åmose',
        'Fremlægges af': 'Asta Ørum og Bo Friis',
        'Tidsforbrug (minutter)': '25',
        'Sagsnr.': '26/1204',
        'Lukket punkt (ja eller nej)': 'ja',
        'Offentlig titel (hvis lukket)': 'Budgetsag'
      },
      {
        'Styregruppen bedes': `${paragraph('at godkende budgettet')}${paragraph('at sende det i høring')}`,
        'Beskrivelse af sagen': `${paragraph('Budgettet følger planen for 2026.')}${paragraph('Udgifterne stiger med 2 %.')}`,
        Bilag: `${paragraph('Budgetnotat')}${paragraph('Høringsliste')}`
      }
    )
  )
  const read = await app.call('agenda.readContribution', { meetingId, source: { path } })
  expect(read.item).toEqual({
    title: 'Budget 2027 – hjemmesygeplejen i Åmose',
    presenters: ['Asta Ørum', 'Bo Friis'],
    plannedMinutes: 25,
    caseNumber: '26/1204',
    closed: true,
    publicTitle: 'Budgetsag',
    recommendation: '- at godkende budgettet\n- at sende det i høring',
    case: 'Budgettet følger planen for 2026.\n\nUdgifterne stiger med 2 %.',
    annexes: [
      { title: 'Budgetnotat', attachment: null },
      { title: 'Høringsliste', attachment: null }
    ]
  })
  expect(read.lines.filter((line) => line.use === 'unused')).toEqual([])
  const { afterId, item } = read
  await app.call('agenda.addContribution', { meetingId, afterId, item, path: null, promised: null })
  const meeting = await app.call('meetings.get', { id: meetingId })
  expect(meeting.items.map((one) => one.title)).toEqual([
    'Godkendelse af dagsorden',
    'Budget 2027 – hjemmesygeplejen i Åmose',
    'Eventuelt'
  ])
  expect(meeting.items[1]).toMatchObject({ closed: true, publicTitle: 'Budgetsag', plannedMinutes: 25 })
  expect(meeting.items[1]?.sections.recommendation.map((block) => [block.type, block.content])).toEqual([
    ['bullet', [{ text: 'at godkende budgettet' }]],
    ['bullet', [{ text: 'at sende det i høring' }]]
  ])
  expect(meeting.annexes.map((annex) => annex.title)).toEqual(['Budgetnotat', 'Høringsliste'])
  await app.call('history.undo', {})
  const before = await app.call('meetings.get', { id: meetingId })
  expect([before.items.length, before.annexes.length]).toEqual([2, 0])
})

test('the form says body, meeting and deadline over the holidays, and is the same file each time', async () => {
  const { app, bodyId, meetingId } = await bodyWithMeeting({
    itemTemplate: TEMPLATE,
    rules: {
      itemDeadlineDays: 5,
      agendaDeadlineDays: null,
      minutesDeadlineDays: null,
      commentDeadlineDays: null,
      quorum: null,
      approvalWays: [],
      asksForSubstitutes: false,
      meetingsPerYear: null,
      inPersonPerYear: null,
      moveAtRegrets: null,
      requiredSectors: []
    }
  })
  const form = await formBytes(app.context, bodyId, meetingId, CREATED)
  expect(form.name).toBe('Punktskabelon Styregruppen for Åmose 2026-04-09')
  expect(Buffer.from((await formBytes(app.context, bodyId, meetingId, CREATED)).bytes)).toEqual(
    Buffer.from(form.bytes)
  )
  const text = (await unzipText(form.bytes)).get('word/document.xml')
  expect(text).toContain('Forum: Styregruppen for Åmose')
  expect(text).toContain('Møde: 9. april 2026 kl. 09.00')
  // Easter lies between: 2, 3 and 6 April 2026 are holidays.
  expect(text).toContain('Frist for punkter: 30. marts 2026')
  expect(text).toContain('Spørg sekretariatet, hvis noget er uklart.')
})

const MAIL = [
  'From: Bo Friis <bo@aamose.example>',
  'To: Ida Sommer <ida@aamose.example>',
  'Subject: Punkt til styregruppen: =?utf-8?Q?K=C3=B8rsel_til_akutpladser?=',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="skel"',
  '',
  '--skel',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Kære Ida',
  '',
  'Indstilling: at drøfte kørslen',
  '',
  'Baggrund: Kørslen er dyr.',
  '',
  'Bilag: Notat om kørsel',
  '',
  'Venlig hilsen',
  'Bo',
  '--skel',
  'Content-Type: application/pdf; name="Notat_om_kørsel.pdf"',
  'Content-Disposition: attachment; filename="Notat_om_koersel.pdf"',
  'Content-Transfer-Encoding: base64',
  '',
  Buffer.from('%PDF-1.4 et notat').toString('base64'),
  '--skel',
  'Content-Type: application/octet-stream; name="tal.exe"',
  'Content-Disposition: attachment; filename="tal.exe"',
  'Content-Transfer-Encoding: base64',
  '',
  Buffer.from('MZ program').toString('base64'),
  '--skel--',
  ''
].join('\r\n')

test('the files of a mail become annexes of its item; a program is refused and named', async () => {
  const { app, meetingId } = await bodyWithMeeting({ itemTemplate: TEMPLATE })
  const folder = temporaryFolder()
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'mail.eml')
  writeFileSync(path, MAIL)
  const read = await app.call('agenda.readContribution', { meetingId, source: { path } })
  expect(read.item).toMatchObject({
    title: 'Kørsel til akutpladser',
    recommendation: '- at drøfte kørslen',
    case: 'Kørslen er dyr.'
  })
  expect(read.attachments.map((file) => file.name)).toEqual(['Notat_om_koersel.pdf', 'tal.exe'])
  const { afterId, item } = read
  const promised = { parts: ['minutes' as const], by: 'Bo Friis', due: '2026-03-30' }
  const added = await app.call('agenda.addContribution', { meetingId, afterId, item, path, promised })
  expect(added.refused.map((one) => one.name)).toEqual(['tal.exe'])
  const meeting = await app.call('meetings.get', { id: meetingId })
  const file = meeting.annexes.find((annex) => annex.fileName === 'Notat_om_koersel.pdf')
  expect(readFileSync(join(app.context.folder, 'annexes', file?.fileHash ?? '')).toString()).toBe(
    '%PDF-1.4 et notat'
  )
  expect(meeting.annexes.find((annex) => annex.promisedBy !== null)).toMatchObject({
    title: 'Tidsforbrug til punktet',
    promisedBy: 'Bo Friis',
    promisedDue: '2026-03-30',
    itemId: added.id
  })
})

test('pasted HTML and text are read alike; an item without a title is refused and changes nothing', async () => {
  const { app, meetingId } = await bodyWithMeeting({ itemTemplate: TEMPLATE })
  const html =
    '<p><b>Titel:</b> Kørsel</p><p><b>Indstilling</b></p><ul><li>at drøfte kørslen</li></ul><p><b>Sagsfremstilling</b></p><p>Kørslen er dyr.</p>'
  const fromHtml = await app.call('agenda.readContribution', { meetingId, source: { html } })
  const text = 'Titel: Kørsel\n\nIndstilling\n- at drøfte kørslen\n\nSagsfremstilling\nKørslen er dyr.'
  const fromText = await app.call('agenda.readContribution', { meetingId, source: { text } })
  expect(fromHtml.item).toEqual(fromText.item)
  await expect(
    app.call('agenda.addContribution', {
      meetingId,
      afterId: null,
      item: { ...fromText.item, title: ' ' },
      path: null,
      promised: null
    })
  ).rejects.toMatchObject({ code: 'item-without-title' })
  expect((await app.call('meetings.get', { id: meetingId })).items).toHaveLength(2)
  await expect(
    app.call('agenda.readContribution', { meetingId, source: { text: '  ' } })
  ).rejects.toMatchObject({ input: true })
})
