import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { compareWithFold } from '../../../db/changes/rebuild'
import { writeMailDraft } from '../../../main/issuing/mail-draft'
import { runCommand } from '../../../main/terminal/commands'
import { temporaryApp } from '../temporary-context'

/** A page as Chromium would print it; the printing itself is shown in the real window. */
async function onePage(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  pdf.addPage()
  return pdf.save()
}

async function prepared() {
  const app = temporaryApp()
  app.context.print = onePage
  await app.call('app.setUp', { name: 'Ida Toft', organization: 'Nordby Kommune', language: 'da' })
  const { id: bodyId } = await app.call('bodies.create', { name: 'Styregruppen Nord' })
  const person = await app.call('people.create', { fields: { name: 'Maja Brandt', email: 'maja@nordby.dk' } })
  await app.call('members.add', { bodyId, personId: person.id, role: 'member' })
  const { id } = await app.call('meetings.create', {
    bodyId,
    bodyName: null,
    title: null,
    date: '2026-03-12',
    start: '09:00',
    end: '11:00',
    form: null,
    place: null
  })
  const first = await app.call('items.add', {
    meetingId: id,
    title: 'Godkendelse af dagsorden',
    afterId: null
  })
  const second = await app.call('items.add', { meetingId: id, title: 'Økonomi', afterId: first.id })
  return { app, id, first: first.id, second: second.id }
}

const send = (id: string, kind: 'agenda' | 'revised_agenda' | 'supplementary_agenda') => ({
  meetingId: id,
  kind,
  recipients: [{ name: 'Maja Brandt', email: 'maja@nordby.dk' }],
  note: null
})

describe('issuing', () => {
  test('the version is frozen: its files keep their content, its numbers stay, and it is logged', async () => {
    const { app, id, second } = await prepared()
    const { recipients } = await app.call('issuing.prepare', { meetingId: id, kind: 'agenda' })
    expect(recipients).toEqual([{ name: 'Maja Brandt', email: 'maja@nordby.dk' }])
    const { issue } = await app.call('issuing.issue', send(id, 'agenda'))
    expect(issue.files.map(({ name }) => name.split('.').at(-1))).toEqual(['docx', 'pdf', 'html'])
    for (const { sha256 } of issue.files) {
      const bytes = readFileSync(join(app.context.folder, 'annexes', sha256))
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
    }
    await app.call('items.move', { meetingId: id, itemId: second, afterId: null })
    const meeting = await app.call('meetings.get', { id })
    expect(meeting.phase).toBe('agenda_issued')
    expect(meeting.items.map(({ title, number }) => [title, number])).toEqual([
      ['Økonomi', 2],
      ['Godkendelse af dagsorden', 1]
    ])
    expect(meeting.issues).toEqual([issue])
    expect(compareWithFold(app.context.store)).toEqual([])
  })

  test('later edits lead to a supplement with the new item alone, then to a revision that marks what changed', async () => {
    const { app, id, second } = await prepared()
    await app.call('issuing.issue', send(id, 'agenda'))
    expect(await app.call('issuing.changes', { meetingId: id })).toEqual([])
    await app.call('items.add', { meetingId: id, title: 'Vinterberedskab', afterId: second })
    const extra = await app.call('issuing.prepare', { meetingId: id, kind: 'supplementary_agenda' })
    expect(extra.refusal).toBeNull()
    expect(extra.html).toContain('Tillægsdagsorden')
    expect(extra.html).toContain('Vinterberedskab')
    expect(extra.html).not.toContain('Økonomi')
    const supplement = await app.call('issuing.issue', send(id, 'supplementary_agenda'))
    expect(supplement.issue.version).toBe(2)
    expect(await app.call('issuing.changes', { meetingId: id })).toEqual([])

    const { seen } = await app.call('meetings.get', { id })
    await app.call('items.update', { meetingId: id, itemId: second, seen, fields: { title: 'Budget' } })
    const revised = await app.call('issuing.prepare', { meetingId: id, kind: 'revised_agenda' })
    expect(revised.changes.map(({ words }) => words)).toEqual(['Punkt 2: ny titel (var »Økonomi«)'])
    expect(revised.html).toContain('Revideret dagsorden')
    expect(revised.html).toContain('ny titel (var »Økonomi«)')
    expect(revised.html).toMatch(/Budget[\s\S]{0,200}Ændret/)

    // What was moved gets the number of its new place, on paper and in the meeting alike.
    await app.call('items.move', { meetingId: id, itemId: second, afterId: null })
    const moved = await app.call('issuing.prepare', { meetingId: id, kind: 'revised_agenda' })
    expect(moved.changes.map(({ words }) => words)).toContain(
      'Punkt 2 »Godkendelse af dagsorden« er flyttet (var punkt 1)'
    )
    await app.call('issuing.issue', send(id, 'revised_agenda'))
    const { items } = await app.call('meetings.get', { id })
    expect(items.map(({ title, number }) => `${number} ${title}`)).toEqual([
      '1 Budget',
      '2 Godkendelse af dagsorden',
      '3 Vinterberedskab'
    ])
  })

  test('what cannot be sent out is refused and nothing changes', async () => {
    const { app, id } = await prepared()
    await app.call('issuing.issue', send(id, 'agenda'))
    const before = await app.call('meetings.get', { id })
    await expect(app.call('issuing.issue', send(id, 'agenda'))).rejects.toMatchObject({ code: 'issue-again' })
    expect(await app.call('meetings.get', { id })).toEqual(before)
  })

  test('one undo takes the issuing back, its numbers with it', async () => {
    const { app, id, second } = await prepared()
    await app.call('issuing.issue', send(id, 'agenda'))
    await app.call('history.undo', {})
    await app.call('items.move', { meetingId: id, itemId: second, afterId: null })
    const meeting = await app.call('meetings.get', { id })
    expect(meeting.issues).toEqual([])
    expect(meeting.phase).toBe('agenda_draft')
    expect(meeting.items.map(({ number }) => number)).toEqual([1, 2])
  })

  test('from the terminal: the version and the files by their hash', async () => {
    const { app, id } = await prepared()
    const argv = ['meeting', 'issue', id, '--kind', 'agenda', '--json']
    const answer = await runCommand(argv, '/', () => app.context)
    expect(answer.code).toBe(0)
    const said = JSON.parse(answer.stdout) as { version: number; files: { name: string; sha256: string }[] }
    expect(said.version).toBe(1)
    expect(said.files[0]).toEqual({
      name: '2026-03-12 Dagsorden Styregruppen Nord.docx',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/)
    })
    expect((await runCommand(argv, '/', () => app.context)).code).toBe(2)
    const unknown = ['meeting', 'issue', id, '--kind', 'constructor']
    expect((await runCommand(unknown, '/', () => app.context)).code).toBe(2)
  })

  test('the mail draft is one that mail programs read: addresses, Danish letters, attachments', async () => {
    const { default: PostalMime } = await import('postal-mime')
    const bytes = await writeMailDraft({
      to: [
        { name: 'Åse Bæk', email: 'aase@nordby.dk' },
        { name: 'Uden adresse', email: null }
      ],
      subject: 'Dagsorden: Styregruppen Øst',
      html: '<p>Hermed dagsorden – på mødet æder vi æbler.</p>',
      text: 'Hermed dagsorden – på mødet æder vi æbler.',
      attachments: [{ name: 'Dagsorden på dansk.docx', bytes: new Uint8Array([1, 2, 3]) }]
    })
    const mail = await PostalMime.parse(bytes)
    expect(mail.subject).toBe('Dagsorden: Styregruppen Øst')
    expect(mail.to).toEqual([{ name: 'Åse Bæk', address: 'aase@nordby.dk' }])
    expect(mail.text?.trim()).toBe('Hermed dagsorden – på mødet æder vi æbler.')
    expect(mail.attachments[0]?.filename).toBe('Dagsorden på dansk.docx')
    expect(new Uint8Array(mail.attachments[0]?.content as ArrayBuffer)).toEqual(new Uint8Array([1, 2, 3]))
    expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1')
  })
})

describe('what was sent out stays as it was called', () => {
  test('annexes keep their labels, and the register of actions names a sub-item as it is printed', async () => {
    const { app, id, first, second } = await prepared()
    const meeting = await app.call('meetings.get', { id })
    const { seen, layout } = await app.call('bodies.get', { id: meeting.bodyId as string })
    await app.call('bodies.update', {
      id: meeting.bodyId as string,
      seen,
      fields: { layout: { ...layout, annexNumbering: 'through' } }
    })
    await app.call('annexes.addTitle', { meetingId: id, itemId: second, title: 'Regnskab' })
    await app.call('issuing.issue', send(id, 'agenda'))
    await app.call('annexes.addTitle', { meetingId: id, itemId: first, title: 'Brev' })
    const labels = (await app.call('meetings.get', { id })).annexes.map(
      ({ title, label }) => `${label} ${title}`
    )
    expect(labels.sort()).toEqual(['Bilag 1 Regnskab', 'Bilag 2 Brev'])

    await app.call('items.move', { meetingId: id, itemId: second, afterId: null, parentId: first })
    const now = await app.call('meetings.get', { id })
    await app.call('sections.save', {
      meetingId: id,
      itemId: second,
      section: 'minutes',
      seen: now.seen,
      upserts: [{ ...action, id: 'a-block' }],
      removed: []
    })
    const [entry] = await app.call('followup.list', {})
    expect(entry).toMatchObject({ itemNumber: 1, itemNumberText: '1.1' })
  })
})

const action = {
  order: 'a0',
  type: 'action' as const,
  level: 0,
  inside: null,
  content: [{ text: 'Sender tal' }],
  table: null,
  outcome: null,
  responsible: null,
  due: null
}
