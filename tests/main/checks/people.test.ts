import { describe, expect, test } from 'vitest'
import { isSameName, looksLikePerson, mayBeSamePerson } from '../../../main/checks/names'
import { checkMeeting } from '../../../main/checks/rules'
import type { CheckCode, Finding } from '../../../preload/contract/checks'
import type { MeetingDetail } from '../../../preload/contract/meeting'
import { item, meeting, person } from './make'

const find = (code: CheckCode, parts: Partial<MeetingDetail>): Finding[] =>
  checkMeeting(meeting(parts)).filter((finding) => finding.code === code)

describe('names', () => {
  test.each([
    ['Anne Holm', 'A. Holm'],
    ['Anne Holm', 'Holm, A.'],
    ['Anne Holm', 'Holm, Anne M.'],
    ['Anne Marie Holm', 'Anne Holm'],
    ['Thea Bruun Krogh', 'Thea Bruun'],
    ['Thea Bruun Krogh', 'TBK'],
    ['T.B. Krogh', 'Thea Bruun Krogh'],
    ['overlæge Anne Holm', 'Anne Holm, overlæge, Hospital Å'],
    ['dr. Anne Holm', 'Anne Holm'],
    ['Kirsten Aagaard', 'Kirsten Ågård'],
    ['Katrine Hjulmand', 'Kathrine Hjulmand'],
    ['Thea', 'Thea Bruun Krogh'],
    ['Anne Holm', 'Anders Holm', false],
    ['Anne Holm', 'Anne Lund', false],
    ['Jens Holm', 'Anne Holm', false],
    ['', 'Anne Holm', false]
  ])('%s may be %s', (a, b, same = true) => {
    expect(mayBeSamePerson(a, b)).toBe(same)
    expect(mayBeSamePerson(b, a)).toBe(same)
  })

  test.each([
    ['Anne Holm', 'anne holm', true],
    ['Anne M. Holm', 'Anne Marie Holm', true],
    ['Anne Holm', 'Anne Marie Holm', false],
    ['Anne', 'Anne', false],
    ['A. Holm', 'Anne Holm', false]
  ])('%s is %s beyond doubt: %s', (a, b, same) => {
    expect(isSameName(a, b)).toBe(same)
  })

  test.each([
    ['Anne Holm', true],
    ['Lærke von Ørum', true],
    ['Bo Kjær-Lund (virtuelt)', true],
    ['projektleder Anne Holm', true],
    ['Thea Balle', true],
    ['Palle Skov Lederby', true],
    ['Kommunerne i Åmose', false],
    ['Ledende Overlæge', false],
    ['formanden', false],
    ['Formandskabet', false],
    ['Sekretariatet', false],
    ['Vestby Kommune', false],
    ['PLO Åmose', false],
    ['HE Vest', false],
    ['Region Åland', false],
    ['Temagruppen for Voksne', false],
    ['Alle', false],
    ['AH', false],
    ['Holm', false]
  ])('%s reads as a person: %s', (text, is) => {
    expect(looksLikePerson(text)).toBe(is)
  })
})

describe('person-present-and-excused', () => {
  const twice = [person('Bo Lund'), person('Bo Lund', { status: 'excused' })]
  test('names the person and offers the whole circle', () => {
    const [finding] = find('person-present-and-excused', { attendance: twice })
    expect(finding).toMatchObject({ person: 'Bo Lund', attendanceId: twice[0]?.id })
    expect(finding?.message).toBe('Bo Lund står både som deltager og under afbud.')
    expect(finding?.mend?.type).toBe('list-whole-circle')
  })
  test.each<[string, Partial<MeetingDetail>]>([
    ['the list shows the whole circle', { attendance: twice, listsWholeCircle: true }],
    [
      'two people in the directory',
      {
        attendance: [
          person('Bo Lund', { personId: '1' }),
          person('Bo Lund', { personId: '2', status: 'excused' })
        ]
      }
    ],
    [
      'there for one item only',
      { attendance: [person('Bo Lund', { itemIds: ['item 2'] }), person('Bo Lund', { status: 'excused' })] }
    ],
    [
      'a guest',
      { attendance: [person('Bo Lund', { status: 'guest' }), person('Bo Lund', { status: 'excused' })] }
    ],
    ['another name', { attendance: [person('Bo Lund'), person('Bo Lunde', { status: 'excused' })] }]
  ])('quiet: %s', (_, parts) => {
    expect(find('person-present-and-excused', parts)).toEqual([])
  })
  test('one entry in the directory under two spellings', () => {
    const attendance = [
      person('B. Lund', { personId: '1' }),
      person('Bo Lund', { personId: '1', status: 'absent' })
    ]
    expect(find('person-present-and-excused', { attendance })).toHaveLength(1)
  })
})

describe('substitute-covers-nobody', () => {
  const sub = (name: string) => person('Ida Krogh', { substituteFor: name })
  test.each<[string, MeetingDetail['attendance'], string]>([
    ['for somebody present', [sub('Bo Lund'), person('Bo Lund')], 'set-status'],
    ['without a name', [sub('')], 'go-to'],
    ['for themselves', [sub('Ida Krogh')], 'go-to']
  ])('found: %s', (_, attendance, mend) => {
    const found = find('substitute-covers-nobody', { attendance })
    expect(found).toHaveLength(1)
    expect(found[0]?.person).toBe('Ida Krogh')
    expect(found[0]?.mend?.type).toBe(mend)
  })
  test.each<[string, MeetingDetail['attendance']]>([
    ['under afbud', [sub('Bo Lund'), person('Bo Lund', { status: 'excused' })]],
    ['not listed: implies the regret', [sub('Bo Lund')]],
    ['not yet answered', [sub('Bo Lund'), person('Bo Lund', { status: null })]],
    [
      'a namesake present, another under afbud',
      [sub('Bo Lund'), person('Bo Lund'), person('Bo Lund', { status: 'excused' })]
    ]
  ])('quiet: %s', (_, attendance) => {
    expect(find('substitute-covers-nobody', { attendance })).toEqual([])
  })
})

describe('excused-without-substitute', () => {
  const gone = person('Bo Lund', { status: 'excused', isMember: true })
  test('only where the body asks for one', () => {
    expect(find('excused-without-substitute', { attendance: [gone], asksForSubstitutes: true })).toHaveLength(
      1
    )
    expect(find('excused-without-substitute', { attendance: [gone] })).toEqual([])
  })
  test.each<[string, MeetingDetail['attendance']]>([
    ['covered', [gone, person('Ida Krogh', { substituteFor: 'Bo Lund' })]],
    ['covered by initials', [gone, person('Ida Krogh', { substituteFor: 'B. Lund' })]],
    ['not a member', [{ ...gone, isMember: false }]],
    ['the secretary', [{ ...gone, role: 'secretary' }]]
  ])('quiet: %s', (_, attendance) => {
    expect(find('excused-without-substitute', { attendance, asksForSubstitutes: true })).toEqual([])
  })
})

describe('presenter-not-listed', () => {
  const there = [person('Thea Bruun Krogh', { organization: 'Vestby Kommune' }), person('Anne Holm')]
  const by = (...presenters: string[]) => [item(1), item(2, { presenters })]
  test('is offered as a guest for the item', () => {
    const [finding] = find('presenter-not-listed', { attendance: there, items: by('Kaj Ørum') })
    expect(finding).toMatchObject({ item: 2, person: 'Kaj Ørum' })
    expect(finding?.mend).toMatchObject({ type: 'add-attendance', status: 'guest', itemIds: ['item 2'] })
  })
  test('two items make one finding', () => {
    const items = [item(1), item(2, { presenters: ['Kaj Ørum'] }), item(4, { presenters: ['Kaj Ørum'] })]
    const found = find('presenter-not-listed', { attendance: there, items })
    expect(found.map(({ message }) => message)).toEqual([
      'Kaj Ørum skal fremlægge punkt 2 og 4, men står ikke blandt deltagerne.'
    ])
  })
  test('has sent regrets before the meeting', () => {
    const attendance = [...there, person('Kaj Ørum', { status: 'excused' })]
    expect(
      find('presenter-not-listed', { attendance, items: by('Kaj Ørum'), phase: 'agenda_issued' })
    ).toHaveLength(1)
    expect(find('presenter-not-listed', { attendance, items: by('Kaj Ørum'), phase: 'approved' })).toEqual([])
  })
  test.each<[string, string]>([
    ['first names only', 'Thea Bruun'],
    ['initials', 'TBK'],
    ['an initial', 'A. Holm'],
    ['inverted', 'Holm, A.'],
    ['title before', 'direktør Anne Holm'],
    ['title after', 'Anne Holm, direktør'],
    ['function', 'formanden'],
    ['secretariat', 'sekretariatet'],
    ['organisation', 'Vestby Kommune'],
    ['the chair', 'Bo Lund'],
    ['a minute-taker', 'Lis Friis']
  ])('quiet: %s', (_, presenter) => {
    const parts = { attendance: there, items: by(presenter), chair: 'Bo Lund', minuteTakers: ['Lis Friis'] }
    expect(find('presenter-not-listed', parts)).toEqual([])
  })
  test('quiet while nobody is listed', () => {
    expect(find('presenter-not-listed', { items: by('Kaj Ørum') })).toEqual([])
    const attendance = [person('Bo Lund', { status: 'excused' })]
    expect(find('presenter-not-listed', { attendance, items: by('Kaj Ørum') })).toEqual([])
  })
})

describe('sector-absent', () => {
  const region = person('Anne Holm', { sector: 'region', isMember: true })
  const doctor = person('Bo Lund', { sector: 'general_practice', isMember: true, status: 'excused' })
  test('all of a sector are away', () => {
    const [finding] = find('sector-absent', { attendance: [region, doctor] })
    expect(finding?.message).toBe('Ingen fra almen praksis deltog. Fraværende: Bo Lund.')
  })
  test.each<[string, MeetingDetail['attendance']]>([
    [
      'another of the sector came',
      [region, doctor, person('Ida Krogh', { sector: 'general_practice', isMember: true })]
    ],
    ['a substitute came', [region, doctor, person('Ida Krogh', { substituteFor: 'Bo Lund' })]],
    [
      'no members are known',
      [
        { ...region, isMember: false },
        { ...doctor, isMember: false }
      ]
    ],
    ['nobody is known to have come', [doctor]],
    ['unknown sector', [region, { ...doctor, sector: null }]],
    ['sector other', [region, { ...doctor, sector: 'other' }]]
  ])('quiet: %s', (_, attendance) => {
    expect(find('sector-absent', { attendance })).toEqual([])
  })
})

describe('too-many-regrets', () => {
  const circle = (away: number, size = 5) =>
    Array.from({ length: size }, (_, index) =>
      person(`Medlem ${index}`, { isMember: true, status: index < away ? 'excused' : null })
    )
  test('more than half, before the meeting', () => {
    const parts = { attendance: circle(3), phase: 'agenda_issued' as const }
    expect(find('too-many-regrets', parts)[0]?.message).toContain('3 af 5 medlemmer har meldt afbud')
    expect(find('too-many-regrets', { ...parts, phase: 'minutes_draft' })).toEqual([])
    expect(find('too-many-regrets', { ...parts, attendance: circle(2) })).toEqual([])
  })
  test('too few to take decisions', () => {
    const parts = { attendance: circle(2), phase: 'planned' as const, quorum: 4 }
    expect(find('too-many-regrets', parts)[0]?.message).toContain('ikke beslutningsdygtigt')
    expect(find('too-many-regrets', { ...parts, quorum: 3 })).toEqual([])
  })
  test('a substitute makes up for a regret', () => {
    const attendance = [...circle(3), person('Ida Krogh', { substituteFor: 'Medlem 0' })]
    expect(find('too-many-regrets', { attendance, phase: 'agenda_issued' })).toEqual([])
  })
})

describe('too-many-regrets by the rules of procedure', () => {
  const member = (name: string, more: Parameters<typeof person>[1] = {}) =>
    person(name, { isMember: true, status: null, sector: 'region', ...more })
  const others = ['Carla Ek', 'Dan Fog', 'Eva Gad', 'Finn Høj'].map((name) => member(name))
  const planned = { phase: 'agenda_issued' as const }

  test('at the number that the rules name, and what they say', () => {
    const gone = ['Anna By', 'Bo Dam'].map((name) => member(name, { status: 'excused' }))
    const parts = { ...planned, attendance: [...gone, ...others] }
    const message = find('too-many-regrets', { ...parts, moveAtRegrets: 2 })[0]?.message
    expect(message).toContain('forretningsordenen siger, at mødet overvejes flyttet ved 2 afbud')
    expect(message).toContain('Overvej at flytte mødet')
    expect(find('too-many-regrets', { ...parts, moveAtRegrets: 3 })).toEqual([])
  })
  test('when a sector that must be there is away, unless somebody comes instead', () => {
    const gone = member('Anna By', { status: 'excused', sector: 'hospital' })
    const parts = { ...planned, requiredSectors: ['hospital' as const], attendance: [gone, ...others] }
    expect(find('too-many-regrets', parts)[0]?.message).toContain('ingen fra hospitalet')
    const instead = person('Ida Krogh', { substituteFor: 'Anna By' })
    expect(find('too-many-regrets', { ...parts, attendance: [...parts.attendance, instead] })).toEqual([])
  })
})
