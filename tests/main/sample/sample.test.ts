import fc from 'fast-check'
import { PDFDocument } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { checkMeeting } from '../../../main/checks/rules'
import { isQuiet, weekdayOf } from '../../../main/sample/calendar'
import { PLANS, PLANTED } from '../../../main/sample/plan'
import { buildSample } from '../../../main/sample/sample'
import { inlineText } from '../../../preload/contract/rich-text'
import { BODY_KINDS } from '../../../preload/contract/values'
import { sampleDetail } from '../checks/convert'

const TODAY = '2026-11-22'
const data = buildSample(TODAY)
const days = fc
  .integer({ min: 0, max: 4000 })
  .map((count) => new Date(Date.UTC(2024, 0, 1) + count * 86_400_000).toISOString().slice(0, 10))

/** Every text of the sample, with where it stands. */
const texts = data.meetings.flatMap(({ bodyKey, number, meeting }) =>
  meeting.items.flatMap((item) =>
    Object.values(item.sections).flatMap((section) =>
      section.flatMap((block) => [
        { where: `${bodyKey} ${number} ${item.title}`, text: inlineText(block.content) },
        ...(block.table?.rows ?? []).flatMap((row) =>
          row.map((cell) => ({ where: `${bodyKey} ${number}`, text: inlineText(cell) }))
        )
      ])
    )
  )
)

describe('references', () => {
  test('keys are unique and resolve', () => {
    const keys = (list: readonly { key: string }[]) => new Set(list.map(({ key }) => key))
    for (const list of [data.organizations, data.persons, data.bodies])
      expect(keys(list).size).toBe(list.length)
    const persons = keys(data.persons)
    for (const person of data.persons) expect(keys(data.organizations)).toContain(person.organizationKey)
    for (const body of data.bodies) {
      expect(BODY_KINDS).toContain(body.kind)
      if (body.parentKey !== null) expect(keys(data.bodies)).toContain(body.parentKey)
      expect(new Set(body.members.map(({ personKey }) => personKey)).size).toBe(body.members.length)
      for (const { personKey, substituteKey } of body.members) {
        expect(persons).toContain(personKey)
        if (substituteKey !== null) expect(persons).toContain(substituteKey)
      }
    }
    for (const { bodyKey } of data.meetings) expect(keys(data.bodies)).toContain(bodyKey)
  })
  test('people, items and annexes of a meeting exist', () => {
    const names = new Set(data.persons.map(({ name }) => name))
    expect(names.size).toBe(data.persons.length)
    for (const { meeting, annexFiles } of data.meetings) {
      const numbers = new Set<number | null>(meeting.items.map(({ number }) => number))
      expect([...numbers]).toEqual(meeting.items.map((_, index) => index + 1))
      const listed = meeting.attendance.map(({ name }) => name)
      expect(new Set(listed).size).toBe(listed.length)
      for (const person of meeting.attendance) {
        expect(names).toContain(person.name)
        if (person.substituteFor !== null)
          expect(meeting.attendance.find(({ name }) => name === person.substituteFor)?.status).toBe('excused')
        for (const item of person.items) expect(numbers).toContain(item)
      }
      for (const name of [
        meeting.chair,
        ...meeting.minuteTakers,
        ...meeting.contacts.map((contact) => contact.name)
      ])
        expect(listed).toContain(name)
      for (const { item } of meeting.annexes) expect(numbers).toContain(item)
      for (const file of annexFiles)
        expect(
          meeting.annexes.filter(({ title, item }) => title === file.title && item === file.item)
        ).toHaveLength(1)
    }
  })
  test('whoever speaks in the minutes was there', () => {
    for (const { bodyKey, number, meeting } of data.meetings) {
      const there = meeting.attendance.filter(({ status }) => status === 'present' || status === 'guest')
      for (const item of meeting.items)
        for (const block of item.sections.minutes)
          for (const { name } of data.persons)
            if (inlineText(block.content).includes(name) || block.responsible === name)
              expect(
                there.some(
                  (person) =>
                    person.name === name && (person.items.length === 0 || person.items.includes(item.number))
                ),
                `${name} in ${bodyKey} ${number}, ${item.title}`
              ).toBe(true)
    }
  })
})

describe('the two years', () => {
  test('some 26 meetings, most held, some ahead, in order of date', () => {
    expect(data.meetings.length).toBeGreaterThanOrEqual(26)
    const dates = data.meetings.map(({ meeting }) => meeting.date ?? '')
    expect(dates).toEqual(dates.toSorted())
    for (const { phase, meeting } of data.meetings) {
      const ahead = ['planned', 'agenda_draft', 'agenda_issued'].includes(phase)
      expect((meeting.date ?? '') > TODAY, `${phase} ${meeting.date}`).toBe(ahead)
      expect(meeting.kind).toBe(ahead ? 'agenda' : 'minutes')
    }
    const phases = new Set(data.meetings.map(({ phase }) => phase))
    for (const phase of [
      'approved',
      'in_review',
      'minutes_draft',
      'agenda_issued',
      'agenda_draft',
      'planned'
    ])
      expect(phases).toContain(phase)
  })
  test('from any day: weekdays, no holidays, no body twice a day, each in its order', () => {
    fc.assert(
      fc.property(days, (today) => {
        const sample = buildSample(today)
        for (const { meeting } of sample.meetings) {
          expect(weekdayOf(meeting.date ?? '')).toBeLessThan(6)
          expect(isQuiet(meeting.date ?? '')).toBe(false)
        }
        for (const { key } of sample.bodies) {
          const dates = sample.meetings
            .filter(({ bodyKey }) => bodyKey === key)
            .map(({ meeting }) => meeting.date)
          expect(new Set(dates).size).toBe(dates.length)
        }
        const due = sample.meetings.flatMap(({ meeting }) =>
          meeting.items.flatMap((item) => item.sections.minutes.flatMap((block) => block.due ?? []))
        )
        for (const date of due) expect(weekdayOf(date)).toBeLessThan(6)
      }),
      { numRuns: 60 }
    )
  })
  test('the same day gives the same sample', () => {
    expect(buildSample(TODAY)).toEqual(data)
  })
})

describe('content', () => {
  test('shows what the app can show', () => {
    const blocks = data.meetings.flatMap(({ meeting }) =>
      meeting.items.flatMap(({ sections }) => Object.values(sections).flat())
    )
    const types = new Set(blocks.map(({ type }) => type))
    for (const type of ['paragraph', 'heading', 'bullet', 'numbered', 'table', 'decision', 'action'])
      expect(types).toContain(type)
    const attendance = data.meetings.flatMap(({ meeting }) => meeting.attendance)
    expect(attendance.some(({ status, mode }) => status === 'guest' && mode === 'online')).toBe(true)
    expect(attendance.some(({ substituteFor }) => substituteFor !== null)).toBe(true)
    const items = data.meetings.flatMap(({ meeting }) => meeting.items)
    expect(items.some(({ closed, publicTitle }) => closed && publicTitle !== null)).toBe(true)
    expect(
      new Set(items.filter(({ kind }) => kind === 'ordinary').map(({ title }) => title)).size
    ).toBeGreaterThan(40)
    expect(new Set(items.map(({ outcome }) => outcome)).size).toBeGreaterThan(8)
  })
  test('no mark or placeholder is left in a text, and no letter is broken', () => {
    for (const { where, text } of texts) {
      expect(text, where).not.toMatch(/[{}|@]|\*\*|^\s|\s$|^(!|#|>|\[\])|>\d|\s{2}|undefined|null/u)
      expect(text, where).not.toMatch(/[^\p{L}\p{N}\p{P}\p{Sc}\s+=%<>]/u)
      expect(text, where).not.toMatch(/\u{FFFD}|Ã|Â|boern|moede|aargang/u)
    }
    const all = texts.map(({ text }) => text).join(' ')
    for (const letter of 'æøåÆØÅ') if (letter !== 'Æ') expect(all).toContain(letter)
    expect(all).toBe(all.normalize('NFC'))
  })
  test('no real person, office or address: mail addresses lead nowhere', () => {
    for (const { email } of data.persons) expect(email).toMatch(/^[a-z]+\.[a-z]+@[a-z-]+\.example$/)
  })
  test('files are documents that open', async () => {
    const files = data.meetings.flatMap(({ annexFiles }) => annexFiles)
    expect(files.length).toBeGreaterThan(10)
    expect(new Set(files.map(({ fileName }) => fileName.length > 90)).has(true)).toBe(false)
    for (const { bytes, fileName } of files) {
      const pdf = await PDFDocument.load(bytes)
      expect(pdf.getPageCount()).toBe(1)
      expect(fileName).toMatch(/^[\p{L}\p{N} ]+\.pdf$/u)
    }
  })
})

describe('the checks on the sample', () => {
  const indexOf = (bodyKey: string, date: string | null) =>
    data.meetings.filter((other) => other.bodyKey === bodyKey && (other.meeting.date ?? '') <= (date ?? ''))
      .length
  test('find what was planted, and nothing else', () => {
    const found = data.meetings.flatMap((entry) =>
      checkMeeting(sampleDetail(data, entry)).map(
        ({ code }) => `${entry.bodyKey} ${indexOf(entry.bodyKey, entry.meeting.date)} ${code}`
      )
    )
    expect(found.toSorted()).toEqual(
      PLANTED.map(({ bodyKey, meeting, code }) => `${bodyKey} ${meeting} ${code}`).toSorted()
    )
  })
  test('from other days too', () => {
    fc.assert(
      fc.property(days, (today) => {
        const other = buildSample(today)
        const codes = other.meetings.flatMap((entry) =>
          checkMeeting(sampleDetail(other, entry)).map(({ code }) => code)
        )
        expect(codes.toSorted()).toEqual(PLANTED.map(({ code }) => code as string).toSorted())
      }),
      { numRuns: 40 }
    )
  })
  test('the plan of each body is in order of time', () => {
    for (const { meetings } of PLANS) {
      const weeks = meetings.map((meeting) => meeting.weeks)
      expect(weeks).toEqual(weeks.toSorted((a, b) => a - b))
    }
  })
})
