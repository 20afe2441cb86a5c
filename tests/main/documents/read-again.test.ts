import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { buildDocument } from '../../../main/documents/model/build-document'
import { documentText } from '../../../main/documents/model/document-model'
import { previewOf } from '../../../main/intake/preview'
import { recogniseMeeting } from '../../../main/intake/recognise'
import type { RecognisedMeeting } from '../../../main/intake/recognise/recognised'
import type { MeetingDetail } from '../../../preload/contract/meeting'
import { sectionText } from '../../../preload/contract/rich-text'
import { clusterMeeting } from './fixture'

/** What the app writes, the app reads: a document is opened again by the office that receives it. */

const writtenAndRead = (meeting: MeetingDetail) =>
  recogniseMeeting(documentText(buildDocument(meeting, { kind: 'minutes' })).join('\n'))

const people = (meeting: Pick<RecognisedMeeting, 'attendance'>) =>
  meeting.attendance.map(({ name, title, organization, status, substituteFor, items }) => ({
    name,
    title,
    organization,
    status,
    substituteFor,
    items
  }))

test('minutes are read again as the meeting that they were written from', () => {
  const meeting = clusterMeeting()
  const read = writtenAndRead(meeting)
  expect(read).toMatchObject({
    kind: 'minutes',
    title: meeting.title,
    date: meeting.date,
    start: meeting.start,
    end: meeting.end,
    form: meeting.form,
    place: meeting.place,
    documentDate: meeting.documentDate,
    chair: meeting.chair,
    minuteTakers: meeting.minuteTakers,
    contacts: meeting.contacts,
    unplaced: []
  })
  const number = (id: string) => meeting.items.find((item) => item.id === id)?.number
  expect(people(read)).toEqual(
    people({
      attendance: meeting.attendance.map((person) => ({
        ...person,
        status: person.status ?? 'present',
        items: person.itemIds.flatMap((id) => number(id) ?? [])
      }))
    })
  )
  expect(read.items.map(({ title, presenters, start, end }) => ({ title, presenters, start, end }))).toEqual(
    meeting.items.map(({ title, presenters, start, end }) => ({ title, presenters, start, end }))
  )
})

const seed = path.resolve(import.meta.dirname, '../../../../shared/seeds/004-referat-klyngestyregruppe.txt')

test('real minutes are written and read again without losing a person, an annex, an item or a section', () => {
  if (!existsSync(seed)) {
    console.log(`skipped: ${seed} is not there`)
    return
  }
  const opened = recogniseMeeting(readFileSync(seed, 'utf8'))
  const read = writtenAndRead(previewOf(opened))
  expect(read.unplaced).toEqual([])
  expect(people(read)).toEqual(people(opened))
  expect(read.contacts).toEqual(opened.contacts)
  const annexes = (meeting: RecognisedMeeting) =>
    meeting.annexes.map(({ title, item, withMinutes }) => `${item} ${withMinutes} ${title}`).sort()
  expect(annexes(read)).toEqual(annexes(opened))
  const items = (meeting: RecognisedMeeting) =>
    meeting.items.map(({ number, title, presenters, sections }) => ({
      number,
      title,
      presenters,
      recommendation: sectionText(sections.recommendation).length > 0,
      case: sectionText(sections.case).length > 0,
      minutes: sectionText(sections.minutes).length > 0
    }))
  expect(items(read)).toEqual(items(opened))
})
