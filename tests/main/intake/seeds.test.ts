import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readText } from '../../../main/intake/readers/text'
import { recogniseMeeting } from '../../../main/intake/recognise'
import type { RecognisedMeeting } from '../../../main/intake/recognise/recognised'
import { sectionText } from '../../../preload/contract/rich-text'
import { personLine } from './summary'

// Real, public minutes that stand beside the project, not in it: only counts, initials and digests are kept here.
const folder = resolve(import.meta.dirname, '../../../../shared/seeds')

function read(name: string): RecognisedMeeting | null {
  const path = resolve(folder, name)
  if (!existsSync(path)) {
    console.log(`skipped: ${path} is not there`)
    return null
  }
  return recogniseMeeting(readText(readFileSync(path)).text)
}

const digest = (lines: readonly string[]): string =>
  createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16)

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => word[0])
    .join('')

/** "recommendation/case/minutes" as numbers of blocks, item by item. */
const blockCounts = (meeting: RecognisedMeeting): string[] =>
  meeting.items.map(
    ({ number, sections }) =>
      `${number}: ${sections.recommendation.length}/${sections.case.length}/${sections.minutes.length}`
  )

const sectionTexts = (meeting: RecognisedMeeting): string[] =>
  meeting.items.flatMap(({ sections }) => [
    sectionText(sections.recommendation),
    sectionText(sections.case),
    sectionText(sections.minutes)
  ])

const minutes004 = read('004-referat-klyngestyregruppe.txt')
const minutes003 = read('003-referat-koordinationsgruppe.txt')

describe.skipIf(minutes004 === null)('minutes of a cluster group with Markdown marks', () => {
  const meeting = minutes004 as RecognisedMeeting

  test('the front', () => {
    expect(meeting).toMatchObject({
      kind: 'minutes',
      date: '2021-09-24',
      start: '08:15',
      end: '11:45',
      form: 'hybrid',
      documentDate: '2021-09-30',
      place: null,
      caseNumber: null
    })
    expect(digest([meeting.title ?? '', meeting.body ?? '', meeting.formText ?? ''])).toBe('c79c6ebec85f06c0')
    expect(digest([meeting.chair ?? '', ...meeting.minuteTakers])).toBe('fcedcacda97d2000')
    expect(meeting.minuteTakers.map(initials)).toEqual(['BTK', 'MK'])
    expect(
      meeting.contacts.map(({ name, phone, email }) => [
        initials(name),
        phone?.length,
        email?.split('@')[0]?.length
      ])
    ).toEqual([
      ['KG', 9, 12],
      ['BTK', 8, 3]
    ])
  })

  test('everybody who came, sent regrets or was a guest', () => {
    const by = (status: string): string =>
      meeting.attendance
        .filter((person) => person.status === status)
        .map((person) => initials(person.name))
        .join(' ')
    expect(by('present')).toBe('TBK AH ADB CG YB SB BTK LH TB LO HRP MA MT MK MK AH')
    expect(by('guest')).toBe('LPH')
    expect(by('excused')).toBe('CBN MFN JS KHT LPC KG AS LC AJ POO JG PK')
    expect(meeting.attendance).toHaveLength(29)
    const groups = new Map<string | null, number>()
    for (const { organization, status } of meeting.attendance)
      if (status === 'present') groups.set(organization, (groups.get(organization) ?? 0) + 1)
    expect([...groups.values()]).toEqual([3, 2, 2, 4, 4, 1])
    expect(
      meeting.attendance.filter((person) => person.mode === 'online').map((person) => initials(person.name))
    ).toEqual(['CG', 'HRP', 'LPH'])
    expect(
      meeting.attendance.filter((person) => person.role === 'co_chair').map((person) => initials(person.name))
    ).toEqual(['TBK', 'LC'])
    expect(
      meeting.attendance
        .filter((person) => person.substituteFor)
        .map((person) => [initials(person.name), initials(person.substituteFor ?? '')])
    ).toEqual([
      ['AH', 'JPN'],
      ['AH', 'JG']
    ])
    expect(meeting.attendance.find((person) => person.status === 'guest')?.items).toEqual([2])
    expect(digest(meeting.attendance.map(personLine))).toBe('07cb985fb7f9c489')
  })

  test('annexes: those listed in front and again under their item are one', () => {
    expect(
      meeting.annexes.map(
        ({ label, item, withMinutes }) => `${label ?? '-'} ${item}${withMinutes ? ' m' : ''}`
      )
    ).toEqual([
      'Punkt 2 2',
      'Punkt 2 2',
      'Punkt 2 2',
      'Punkt 3 3',
      'Punkt 6 6',
      'Punkt 6 6',
      'Punkt 11 11',
      'Punkt 2 2 m',
      'Punkt 2 2 m',
      '- 5',
      '- 6'
    ])
    expect(digest(meeting.annexes.map((annex) => annex.title))).toBe('5f16c37d0e5cd482')
  })

  test('items, their sections and results', () => {
    expect(meeting.items.map((item) => item.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
    expect(digest(meeting.items.map((item) => item.title))).toBe('3281140d688b57de')
    expect(meeting.items.map((item) => item.presenters.map(initials).join(' '))).toEqual([
      '',
      '',
      '',
      'AH',
      'SB KH',
      'TB SB',
      'MK',
      'CG MA',
      '',
      '',
      ''
    ])
    expect(meeting.items.map((item) => item.kind).filter((kind) => kind !== 'ordinary')).toEqual([
      'agenda_approval',
      'any_other_business',
      'written_information'
    ])
    expect(meeting.items.map((item) => item.outcome)).toEqual([
      'approved',
      null,
      null,
      null,
      'approved',
      null,
      null,
      null,
      null,
      null,
      null
    ])
    expect(blockCounts(meeting)).toEqual([
      '1: 1/1/1',
      '2: 1/11/19',
      '3: 1/6/3',
      '4: 1/11/4',
      '5: 1/8/5',
      '6: 6/8/8',
      '7: 1/3/3',
      '8: 1/3/3',
      '9: 1/6/3',
      '10: 0/0/2',
      '11: 0/35/0'
    ])
    expect(digest(sectionTexts(meeting))).toBe('91ee1afde9d0324d')
  })

  test('nothing is left over, and the labels are learnt', () => {
    expect(meeting.unplaced).toEqual([])
    expect(meeting.lines.some((line) => line.use === 'unplaced')).toBe(false)
    expect(meeting.layout).toMatchObject({
      people: 'grouped',
      participantsIn: 'front',
      annexList: 'front_and_item',
      itemNumber: 'dot',
      labels: {
        recommendation: 'Indstilling',
        case: 'Beskrivelse af sagen',
        minutes: 'Referat',
        annexesWithMinutes: 'Bilag med referat',
        guests: 'Gæst'
      }
    })
  })
})

describe.skipIf(minutes003 === null)('minutes taken from a PDF, blank lines between all lines', () => {
  const meeting = minutes003 as RecognisedMeeting

  test('items with case number and time slot; no front', () => {
    expect(meeting).toMatchObject({
      kind: 'minutes',
      body: null,
      title: null,
      date: null,
      start: null,
      attendance: [],
      contacts: [],
      caseNumber: null
    })
    expect(meeting.items.map((item) => `${item.number} ${item.start}-${item.end}`)).toEqual([
      '1 14:00-14:25',
      '2 14:25-14:50',
      '3 14:50-15:05',
      '4 15:05-15:20',
      '5 15:20-15:30',
      '6 15:30-15:50',
      '7 15:50-15:55',
      '8 15:55-16:00'
    ])
    expect(new Set(meeting.items.map((item) => item.caseNumber)).size).toBe(1)
    expect(meeting.items[7]?.caseNumber).toMatch(/^\d-\d\d-\d\d-\d-\d\d$/)
    expect(digest(meeting.items.map((item) => item.title))).toBe('ffa14904a630b49e')
    expect(meeting.items.map((item) => item.outcome)).toEqual([
      null,
      null,
      null,
      'not_discussed',
      null,
      null,
      null,
      null
    ])
  })

  test('paragraphs, points and list items come back whole', () => {
    expect(blockCounts(meeting)).toEqual([
      '1: 4/4/6',
      '2: 4/3/1',
      '3: 2/10/3',
      '4: 3/4/1',
      '5: 2/1/16',
      '6: 3/6/2',
      '7: 2/0/1',
      '8: 0/0/1'
    ])
    const text = sectionTexts(meeting).join('\n')
    expect(text).toMatch(/\p{Lu}\p{Ll}+-klyngen/u)
    expect(text).not.toMatch(/\p{Ll}{3}husklyngen|\p{Ll}-\n|\.pdf/u)
    expect(digest(sectionTexts(meeting))).toBe('37a393640dce0871')
  })

  test('annexes and the rest', () => {
    expect(meeting.annexes.map(({ label, item }) => `${label} ${item}`)).toEqual([
      'Bilag 1 1',
      'Bilag 2 3',
      'Bilag 3 4',
      'Bilag 4 6'
    ])
    expect(digest(meeting.annexes.map((annex) => annex.title))).toBe('04e3e43d9668d8ea')
    expect(meeting.unplaced).toEqual([])
    expect(meeting.layout).toMatchObject({
      showTimeSlots: true,
      showCaseNumbers: true,
      labels: { recommendation: 'Sekretariatet indstiller', case: 'Sagsfremstilling', minutes: 'Beslutning' }
    })
  })
})
